import type { Dossiers, Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type { StartTermijn, TermijnPoort } from '@meldbaken/termijn/contract';
import type { ExterneMeldingKop } from './externe-melding-taken';

/** What a message of the inspectie starts. */
export type VerzoekTermijn = Pick<StartTermijn, 'code' | 'beginOp' | 'beginSoort'> & {
  uiterlijk: string | null;
  aanleidingId: string;
};

type TermijnKop = Pick<
  ExterneMeldingKop,
  'dossierId' | 'meldingId' | 'meldingNummer' | 'los' | 'pad' | 'eenheidId' | 'opstellerId'
>;

/** A term of a report at the provider, of who prepared it as long as they handle the case. */
export async function startMeldingTermijn(
  bij: { dossiers: Dossiers; termijnen: TermijnPoort },
  tx: Transactie,
  wie: Inzage | SysteemInzage,
  kop: TermijnKop,
  t: VerzoekTermijn,
  nu: Date,
): Promise<void> {
  const handelaars = await bij.dossiers.leden(tx, wie.organisatieId, kop.dossierId, [
    'BEHANDELAAR',
    'ONTVANGER',
    'ONDERZOEKER',
  ]);
  const { uiterlijk, ...rest } = t;
  const invoer = {
    ...rest,
    ...(uiterlijk === null ? {} : { uiterlijk }),
    dossierId: kop.dossierId,
    onderwerp: {
      soort: kop.los ? 'EXTERNE_MELDING' : 'MELDING',
      id: kop.meldingId,
      nummer: kop.meldingNummer,
      pad: kop.los ? kop.pad : `/meldingen/${kop.meldingNummer}`,
      eenheidId: kop.eenheidId,
    },
    eigenaarId: handelaars.find((l) => l === kop.opstellerId) ?? handelaars[0] ?? kop.opstellerId,
  };
  await bij.termijnen.start(tx, wie, invoer, nu);
}
