import type { MigrationInterface, QueryRunner } from 'typeorm';
import { voerUit } from '@meldbaken/platform/database';

const TE_LAAT_REDENEN = [
  'LATER_ONTDEKT',
  'WACHTEN_OP_ANDEREN',
  'ZIEKTE_OF_AFWEZIG',
  'TE_DRUK',
  'ONBEKEND_MET_TERMIJN',
  'FOUT_IN_SYSTEEM',
  'ANDERS',
];

const REDEN = `(${TE_LAAT_REDENEN.map((r) => `'${r}'`).join(', ')})`;
const TE_LAAT = 'te_laat_reden, te_laat_toelichting, te_laat_toegelicht_op';

/** The life of a term: why it was late, and with each change from when it holds, who granted it and under which reference. */
export class TermijnLeven1763800000022 implements MigrationInterface {
  name = 'TermijnLeven1763800000022';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `alter table termijn.termijn
        add column te_laat_reden text check (te_laat_reden in ${REDEN}),
        add column te_laat_toelichting text check (char_length(te_laat_toelichting) <= 2000),
        add column te_laat_toegelicht_op timestamptz`,
      `grant update (${TE_LAAT}) on termijn.termijn to mb_app, mb_worker`,
      `alter table termijn.termijn_wijziging
        add column per_op timestamptz,
        add column reden_code text check (reden_code ~ '^[A-Z_]{2,40}$'),
        add column toegekend_door text check (char_length(toegekend_door) <= 200),
        add column kenmerk text check (char_length(kenmerk) <= 100),
        add column sleutel uuid`,
      // One client key, one change: a second click finds the first.
      `create unique index termijn_wijziging_sleutel on termijn.termijn_wijziging (organisatie_id, termijn_id, sleutel) where sleutel is not null`,
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `alter table termijn.termijn_wijziging drop column per_op, drop column reden_code, drop column toegekend_door, drop column kenmerk, drop column sleutel`,
      `alter table termijn.termijn drop column te_laat_reden, drop column te_laat_toelichting, drop column te_laat_toegelicht_op`,
    ]);
  }
}
