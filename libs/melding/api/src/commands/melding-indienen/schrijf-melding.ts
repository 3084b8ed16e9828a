import { STAP_NUMMERS, type MelderSoort } from '@meldbaken/melding/contract';
import { STAPPEN_BIJ_BEGIN, type Indiening } from '@meldbaken/melding/model';
import type { Transactie } from '@meldbaken/platform/tenancy';
import { StapEntity } from '../../persistence/entiteiten/behandeling.entity';
import { MeldingMelderEntity } from '../../persistence/entiteiten/betrokken.entity';
import { MeldingInhoudEntity } from '../../persistence/entiteiten/inhoud.entity';
import { MeldingEntity } from '../../persistence/entiteiten/melding.entity';
import { genoemdenVan, type Genoemden } from '../../persistence/genoemden';

export interface NieuweMelding {
  id: string;
  nummer: string;
  sleutel: string;
  uiterlijk: string;
  /** Null: somebody who did not say who it was; then nothing is kept of the reporter. */
  soort: MelderSoort | null;
  /** The reporter's membership; null for somebody from outside. */
  melderId: string | null;
  indiening: Indiening;
}

/** The rows of a new report, apart from its texts. What names people is sealed. */
export async function schrijfMelding(
  tx: Transactie,
  wie: { organisatieId: string },
  m: NieuweMelding,
  nu: Date,
  genoemden: Genoemden,
): Promise<void> {
  const { organisatieId } = wie;
  const i = m.indiening;
  const hangtAan = { organisatieId, meldingId: m.id, dossierId: m.id };
  await tx.opslag(MeldingEntity).insert({
    organisatieId,
    id: m.id,
    dossierId: m.id,
    nummer: m.nummer,
    status: 'INGEDIEND',
    vormen: [...i.vormen],
    eenheidId: i.eenheidId,
    behandelaarId: null,
    ingediendOp: nu,
    eersteReactieUiterlijk: m.uiterlijk,
    versie: 1,
  });
  if (m.soort)
    await tx
      .opslag(MeldingMelderEntity)
      .insert({ ...hangtAan, lidmaatschapId: m.melderId, soort: m.soort, sleutel: m.sleutel });
  await tx.opslag(MeldingInhoudEntity).insert({
    ...hangtAan,
    clientVeilig: i.clientVeilig,
    clientWeetHet: i.clientWeetHet,
    clientAkkoord: i.clientAkkoord,
    gebeurdVan: i.gebeurdVan,
    gebeurdTot: i.gebeurdTot,
    geconstateerdOp: i.geconstateerdOp,
    signalen: [...i.signalen],
  });
  await tx
    .opslag(StapEntity)
    .insert(
      STAP_NUMMERS.map((stap) => ({ ...hangtAan, stap, status: STAPPEN_BIJ_BEGIN[stap], reden: null, versie: 1 })),
    );
  await genoemden.schrijf(tx, wie, m.id, genoemdenVan(i));
}
