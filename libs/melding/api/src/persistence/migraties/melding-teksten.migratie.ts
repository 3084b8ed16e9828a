import type { MigrationInterface, QueryRunner } from 'typeorm';
import { voerUit } from '@meldbaken/platform/database';

/**
 * The one table of texts carries every part of a dossier: also of a consultation, which is no report yet, and of a
 * reporter without a membership. A text of a part is one block per version; its length is the model's rule.
 */
export class MeldingTeksten1763800000031 implements MigrationInterface {
  name = 'MeldingTeksten1763800000031';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `alter table melding.melding_tekst drop constraint melding_tekst_soort_check, drop constraint melding_tekst_tekst_check`,
      `alter table melding.melding_tekst add constraint melding_tekst_soort_check check (soort ~ '^[A-Z][A-Z0-9_]{2,40}$')`,
      `alter table melding.melding_tekst alter column melding_id drop not null, alter column auteur_id drop not null`,
      // Its own name is too long to be foretold.
      `do $$ declare naam text; begin
        select conname into strict naam from pg_constraint where conrelid = 'melding.melding_tekst'::regclass and contype = 'u';
        execute format('alter table melding.melding_tekst drop constraint %I', naam);
      end $$`,
      `alter table melding.melding_tekst add constraint melding_tekst_versie unique nulls not distinct (organisatie_id, dossier_id, soort, onderwerp_id, versie)`,
    ]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a wider table does not become narrow again'));
  }
}
