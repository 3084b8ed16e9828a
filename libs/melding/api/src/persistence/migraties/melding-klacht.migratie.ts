import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const KOP = `organisatie_id uuid not null references organisatie.organisatie`;
const DOSSIER = `foreign key (organisatie_id, dossier_id) references toegang.dossier`;
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const VAN_KLACHT = `foreign key (organisatie_id, klacht_id) references melding.klacht, ${DOSSIER}`;
/** Who receives complaints, handles this one, or decides in it. A bestuurder who only follows the term sees no row. */
const LEZERS = ['ONTVANGER', 'BEHANDELAAR', 'BESLISSER'];

/** A complaint of a client, representative or next of kin (Wkkgz art. 13-17): a dossier of its own, its words sealed. */
export class MeldingKlacht1763800000042 implements MigrationInterface {
  name = 'MeldingKlacht1763800000042';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...klacht(), ...delen(), ...muren()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a complaint and what was done with it is kept'));
  }
}

function klacht(): string[] {
  return [
    `create table melding.klacht (${KOP},
      id uuid not null,
      dossier_id uuid not null,
      nummer text not null,
      stand text not null check (stand in ('ONTVANGEN','IN_BEHANDELING','OORDEEL','AFGESLOTEN')),
      klacht_over text not null check (klacht_over in ('ZORG','AFHANDELING_MELDING')),
      kanaal text not null check (kanaal in ('TELEFOON','BRIEF','EMAIL','GESPREK')),
      klager_soort text not null check (klager_soort in ('CLIENT','VERTEGENWOORDIGER','NABESTAANDE')),
      eenheid_id uuid,
      ontvangen_op date not null,
      ingevoerd_op timestamptz not null,
      ingevoerd_door_id uuid not null,
      behandelaar_id uuid,
      gaat_over_id uuid,
      gehoord boolean,
      uitkomst text check (uitkomst in ('GEGROND','DEELS_GEGROND','ONGEGROND','INGETROKKEN')),
      verstuurd_op timestamptz,
      laatst_op timestamptz not null,
      versie int not null default 1,
      sleutel uuid not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, nummer),
      unique (organisatie_id, ingevoerd_door_id, sleutel),
      check (stand not in ('OORDEEL','AFGESLOTEN') or uitkomst is not null),
      check (stand <> 'AFGESLOTEN' or verstuurd_op is not null),
      ${LID('ingevoerd_door_id')},
      ${LID('behandelaar_id')},
      foreign key (organisatie_id, eenheid_id) references organisatie.eenheid,
      foreign key (organisatie_id, gaat_over_id) references melding.melding,
      ${DOSSIER}
    )`,
    `create index klacht_ontvangen on melding.klacht (organisatie_id, ontvangen_op desc, id desc)`,
    `create index klacht_dossier on melding.klacht (organisatie_id, dossier_id)`,
    `create index klacht_gaat_over on melding.klacht (organisatie_id, gaat_over_id) where gaat_over_id is not null`,
  ];
}

function delen(): string[] {
  return [
    // Everything that was told, done and decided, sealed and per version. A correction is a new version.
    `create table melding.klacht_deel (${KOP},
      klacht_id uuid not null,
      dossier_id uuid not null,
      soort text not null check (soort ~ '^[A-Z_]{2,30}$'),
      versie int not null,
      volgnummer int not null,
      inhoud bytea not null,
      op timestamptz not null,
      door_id uuid not null,
      primary key (organisatie_id, klacht_id, soort, versie),
      unique (organisatie_id, klacht_id, volgnummer),
      ${LID('door_id')},
      ${VAN_KLACHT}
    )`,
    `create table melding.klacht_genoemde (${KOP},
      id uuid not null,
      klacht_id uuid not null,
      dossier_id uuid not null,
      persoon_id uuid,
      naam bytea,
      stand text not null check (stand in ('GEKOZEN','GETYPT','GEKOPPELD','NIEMAND_VAN_ONS')),
      primary key (organisatie_id, id),
      check (persoon_id is not null or naam is not null),
      foreign key (organisatie_id, persoon_id) references organisatie.persoon,
      ${VAN_KLACHT}
    )`,
    `create index klacht_genoemde_klacht on melding.klacht_genoemde (organisatie_id, klacht_id)`,
  ];
}

function muren(): string[] {
  const t = (naam: string, app: string): string[] =>
    tenantTabel(`melding.${naam}`, { app, lezen: dossierToegang(`melding.${naam}`, LEZERS), worker: 'select' });
  return [
    ...t(
      'klacht',
      'select, insert, update (stand, behandelaar_id, gaat_over_id, gehoord, uitkomst, verstuurd_op, laatst_op, versie)',
    ),
    ...t('klacht_deel', 'select, insert'),
    ...t('klacht_genoemde', 'select, insert, update (persoon_id, stand)'),
  ];
}
