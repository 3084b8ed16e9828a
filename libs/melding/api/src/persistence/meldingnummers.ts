import { createHmac } from 'node:crypto';
import { nummerVan, type Ronde } from '@meldbaken/melding/model';
import { leidAf } from '@meldbaken/platform/configuratie';
import type { Transactie } from '@meldbaken/platform/tenancy';

/** Injection token: the keyed rounds that hide the order of report numbers, per tenant. */
export const NUMMER_RONDE = Symbol('NUMMER_RONDE');
export type NummerRonde = (organisatieId: string, jaar: number) => Ronde;

/** The round function of the report numbers: HMAC under a key of the tenant. */
export const nummerRonde =
  (sleutel: Buffer): NummerRonde =>
  (organisatieId, jaar) => {
    const eigen = leidAf(sleutel, `nummer:${organisatieId}:${jaar}`);
    return (i, x) => createHmac('sha256', eigen).update(`${i}:${x}`).digest().readUInt32BE(0);
  };

/** The tenant's next number of this year, in an order that shows nothing. */
export async function volgendNummer(
  tx: Transactie,
  organisatieId: string,
  jaar: number,
  ronde: NummerRonde,
  letter: 'M' | 'K' = 'M',
): Promise<string> {
  await tx.wijzig(
    'insert into melding.teller (organisatie_id, jaar, stand) values ($1, $2, 0) on conflict do nothing',
    [organisatieId, jaar],
  );
  const r = await tx.rij<{ stand: number }>(
    'update melding.teller set stand = stand + 1 where organisatie_id = $1 and jaar = $2 returning stand',
    [organisatieId, jaar],
  );
  if (!r) throw new Error('the counter of report numbers is gone');
  return nummerVan(jaar, r.stand - 1, ronde(organisatieId, jaar), letter);
}
