import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const INHOUD = [
  'ONTVANGER',
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
];

/** Older rows keep their words behind a zero byte, until the start after this seals them (verzegel-oude.ts). */
const wordtBytes = (tabel: string, kolom: string): string[] => [
  `alter table melding.${tabel} alter column ${kolom} type bytea using decode('00', 'hex') || convert_to(${kolom}, 'UTF8')`,
  `alter table melding.${tabel} add constraint ${tabel}_verzegeld check (get_byte(${kolom}, 0) = 1) not valid`,
  // True where nothing was kept yet; else the sealing makes it true.
  `do $$ begin alter table melding.${tabel} validate constraint ${tabel}_verzegeld; exception when check_violation then null; end $$`,
];

/** Texts and typed names are sealed; what was in them is found by keyed marks (ADR 0017). */
export class MeldingZoek1763800000038 implements MigrationInterface {
  name = 'MeldingZoek1763800000038';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      ...wordtBytes('melding_tekst', 'tekst'),
      `alter table melding.genoemde drop constraint genoemde_naam_check`,
      ...wordtBytes('genoemde', 'naam'),
      `alter table melding.genoemde add column naam_merk bytea`,
      `create index genoemde_merk on melding.genoemde (organisatie_id, naam_merk) where naam_merk is not null`,
      `create index genoemde_persoon on melding.genoemde (organisatie_id, persoon_id) where persoon_id is not null`,
      `create table melding.zoekwoord (
        organisatie_id uuid not null references organisatie.organisatie,
        dossier_id uuid not null,
        merk bytea not null,
        primary key (organisatie_id, dossier_id, merk),
        foreign key (organisatie_id, dossier_id) references toegang.dossier
      )`,
      `create index zoekwoord_merk on melding.zoekwoord (organisatie_id, merk)`,
      ...tenantTabel('melding.zoekwoord', {
        app: 'select, insert',
        lezen: dossierToegang('melding.zoekwoord', INHOUD),
        // A reporter writes words that the reporter may not search.
        schrijven: dossierToegang('melding.zoekwoord', 'ALLE'),
        worker: 'select, insert',
      }),
      // A list that a member wants to see again: its name and its filter, sealed, as people look for names.
      `create table melding.weergave (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        lidmaatschap_id uuid not null,
        inhoud bytea not null,
        gemaakt_op timestamptz not null,
        primary key (organisatie_id, id),
        foreign key (organisatie_id, lidmaatschap_id) references organisatie.lidmaatschap
      )`,
      `create index weergave_lid on melding.weergave (organisatie_id, lidmaatschap_id)`,
      ...tenantTabel('melding.weergave', {
        app: 'select, insert, delete',
        lezen: `lidmaatschap_id = (select nullif(current_setting('mb.lidmaatschap_id', true), '')::uuid)`,
        worker: '',
      }),
    ]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('sealed words do not become open again'));
  }
}
