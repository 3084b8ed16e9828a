import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const HANDELAARS = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'VOORZITTER', 'CONTACTPERSOON_POLITIE'];
const INHOUD = [...HANDELAARS, 'BESLISSER', 'HR_MAATREGELEN'];
const SOORTEN = [
  'STOPPEN',
  'VEILIGHEID',
  'BESLUIT',
  'MAATREGEL',
  'BENADELING',
  'COMMUNICATIE',
  'NAZORG',
  'HERSTELGESPREK',
  'TERUGKOPPELING',
  'EVALUATIE',
  'VERBETERACTIE',
];

/** Steps 5 and 6: one row per version of a part, never changed. Codes and days stand here, what was typed in melding_tekst. */
export class MeldingZorg1763800000036 implements MigrationInterface {
  name = 'MeldingZorg1763800000036';

  async up(q: QueryRunner): Promise<void> {
    const tabel = 'melding.vervolg';
    await voerUit(q, [
      `create table ${tabel} (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        versie int not null check (versie > 0),
        melding_id uuid not null,
        dossier_id uuid not null,
        soort text not null check (soort in (${SOORTEN.map((s) => `'${s}'`).join(', ')})),
        code text not null check (code ~ '^[A-Z_]{2,40}$'),
        stand text check (stand ~ '^[A-Z_]{2,40}$'),
        wie_id uuid,
        van date,
        tot date,
        kenmerken text[] not null,
        bevestigd_door_id uuid,
        door_id uuid not null,
        op timestamptz not null,
        sleutel uuid not null,
        primary key (organisatie_id, id, versie),
        unique (organisatie_id, melding_id, sleutel),
        check (tot is null or van is null or tot >= van),
        foreign key (organisatie_id, melding_id) references melding.melding,
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, wie_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, bevestigd_door_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
      )`,
      `create index vervolg_melding on ${tabel} (organisatie_id, melding_id, soort, code, versie desc)`,
      ...tenantTabel(tabel, {
        app: 'select, insert',
        // What a reporter suffered may tell who that is: the handlers' alone.
        lezen: `((${dossierToegang(tabel, HANDELAARS)}) or (soort <> 'BENADELING' and ${dossierToegang(tabel, INHOUD)}))`,
        worker: 'select',
      }),
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table melding.vervolg');
  }
}
