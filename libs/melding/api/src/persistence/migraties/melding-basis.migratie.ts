import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, schemaVoor, tenantTabel, voerUit } from '@meldbaken/platform/database';

const HANDELAARS = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'VOORZITTER', 'CONTACTPERSOON_POLITIE'];
const INHOUD = [...HANDELAARS, 'BESLISSER', 'HR_MAATREGELEN'];

/** The internal report. What a bestuurder sees without content is one table; content, texts and the reporter are others. */
export class MeldingBasis1763800000011 implements MigrationInterface {
  name = 'MeldingBasis1763800000011';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...schemaVoor('melding'), ...kop(), ...inhoud(), ...behandeling(), ...muren()]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema melding cascade');
  }
}

const VAN_MELDING = `foreign key (organisatie_id, melding_id) references melding.melding, foreign key (organisatie_id, dossier_id) references toegang.dossier`;

function kop(): string[] {
  return [
    `create table melding.teller (
      organisatie_id uuid not null references organisatie.organisatie,
      jaar int not null,
      stand int not null,
      primary key (organisatie_id, jaar)
    )`,
    `create table melding.melding (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      dossier_id uuid not null,
      nummer text not null,
      status text not null check (status in ('INGEDIEND','IN_BEHANDELING','GESLOTEN','DOORVERWEZEN')),
      vormen text[] not null check (vormen <@ array['VERWAARLOZING','PSYCHISCH','FYSIEK','SEKSUEEL','FINANCIEEL']),
      eenheid_id uuid not null,
      behandelaar_id uuid,
      ingediend_op timestamptz not null,
      eerste_reactie_uiterlijk date not null,
      versie int not null default 1,
      primary key (organisatie_id, id),
      unique (organisatie_id, nummer),
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, eenheid_id) references organisatie.eenheid,
      foreign key (organisatie_id, behandelaar_id) references organisatie.lidmaatschap
    )`,
    `create index melding_status on melding.melding (organisatie_id, status, ingediend_op desc, id desc)`,
    `create index melding_ingediend on melding.melding (organisatie_id, ingediend_op desc, id desc)`,
    `create index melding_dossier on melding.melding (organisatie_id, dossier_id)`,
  ];
}

function inhoud(): string[] {
  return [
    `create table melding.melding_inhoud (
      organisatie_id uuid not null references organisatie.organisatie,
      melding_id uuid not null,
      dossier_id uuid not null,
      client_veilig text not null check (client_veilig in ('JA','NEE','WEET_NIET')),
      client_weet_het text not null check (client_weet_het in ('JA','NEE','WEET_NIET')),
      client_akkoord text not null check (client_akkoord in ('JA','NEE','WEET_NIET','NIET_GEVRAAGD')),
      gebeurd_van date,
      gebeurd_tot date,
      geconstateerd_op timestamptz not null,
      signalen text[] not null,
      primary key (organisatie_id, melding_id),
      check (gebeurd_tot is null or gebeurd_tot >= gebeurd_van),
      ${VAN_MELDING}
    )`,
    `create table melding.melding_tekst (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      soort text not null check (soort in ('FEITEN','MENING','WAT_GEDAAN','WAAR','VASTSTELLING_TOELICHTING','VASTSTELLING_EERDER',
        'SLUITEN_TOELICHTING','HEROPENEN_REDEN','DOORVERWIJZEN_REDEN')),
      versie int not null,
      onderwerp_id uuid,
      tekst text not null check (char_length(tekst) <= 20000),
      auteur_id uuid not null,
      op timestamptz not null,
      primary key (organisatie_id, id),
      unique nulls not distinct (organisatie_id, melding_id, soort, onderwerp_id, versie),
      ${VAN_MELDING}
    )`,
    `create table melding.melding_melder (
      organisatie_id uuid not null references organisatie.organisatie,
      melding_id uuid not null,
      dossier_id uuid not null,
      lidmaatschap_id uuid not null,
      soort text not null check (soort in ('MEDEWERKER','VRIJWILLIGER')),
      sleutel uuid not null,
      primary key (organisatie_id, melding_id),
      foreign key (organisatie_id, lidmaatschap_id) references organisatie.lidmaatschap,
      ${VAN_MELDING}
    )`,
    `create unique index melding_melder_sleutel on melding.melding_melder (organisatie_id, lidmaatschap_id, sleutel)`,
    `create table melding.genoemde (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      rol text not null check (rol in ('PLEGER','CLIENT')),
      persoon_id uuid,
      naam text check (char_length(naam) <= 200),
      stand text not null check (stand in ('GEKOZEN','GETYPT','GEKOPPELD','NIEMAND_VAN_ONS')),
      primary key (organisatie_id, id),
      foreign key (organisatie_id, persoon_id) references organisatie.persoon,
      ${VAN_MELDING}
    )`,
    `create index genoemde_melding on melding.genoemde (organisatie_id, melding_id)`,
  ];
}

function behandeling(): string[] {
  return [
    `create table melding.stap (
      organisatie_id uuid not null references organisatie.organisatie,
      melding_id uuid not null,
      dossier_id uuid not null,
      stap int not null check (stap between 1 and 6),
      status text not null check (status in ('NOG_NIET','LOOPT','AFGEROND','NIET_VAN_TOEPASSING')),
      reden text check (char_length(reden) <= 2000),
      versie int not null default 1,
      primary key (organisatie_id, melding_id, stap),
      ${VAN_MELDING}
    )`,
    `create table melding.vaststelling (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      volgnummer int not null,
      soort text not null check (soort in ('CALAMITEIT','GEWELD','ONTSLAG','GEEN','ONDUIDELIJK')),
      vastgesteld_op timestamptz not null,
      bekend_geworden_op timestamptz,
      meegedeeld_op timestamptz,
      herziet_id uuid,
      door_id uuid not null,
      vastgelegd_op timestamptz not null,
      sleutel uuid not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, melding_id, volgnummer),
      unique (organisatie_id, melding_id, sleutel),
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap,
      ${VAN_MELDING}
    )`,
    `create table melding.tijdlijn (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      soort text not null check (soort ~ '^[A-Z_]{2,40}$'),
      op timestamptz not null,
      door_id uuid,
      gegevens jsonb not null default '{}',
      primary key (organisatie_id, id),
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap,
      ${VAN_MELDING}
    )`,
    `create index tijdlijn_melding on melding.tijdlijn (organisatie_id, melding_id, op)`,
  ];
}

function muren(): string[] {
  const t = (naam: string, functies: 'ALLE' | readonly string[], app: string): string[] => {
    const tabel = `melding.${naam}`;
    return tenantTabel(tabel, {
      app,
      lezen: dossierToegang(tabel, functies),
      // A reporter writes the content that the reporter may not read back.
      schrijven: dossierToegang(tabel, 'ALLE'),
      worker: 'select',
    });
  };
  return [
    ...tenantTabel('melding.teller', { app: 'select, insert, update (stand)', worker: 'select' }),
    ...t('melding', 'ALLE', 'select, insert, update (status, behandelaar_id, versie)'),
    ...t('melding_inhoud', INHOUD, 'select, insert'),
    ...t('melding_tekst', INHOUD, 'select, insert'),
    ...tenantTabel('melding.melding_melder', {
      app: 'select, insert',
      // The reporter's identity: the handlers', and the reporter's own line.
      lezen: `(lidmaatschap_id = (select nullif(current_setting('mb.lidmaatschap_id', true), '')::uuid) or ${dossierToegang('melding.melding_melder', HANDELAARS)})`,
      worker: 'select',
    }),
    ...t('genoemde', INHOUD, 'select, insert, update (persoon_id, stand)'),
    ...t('stap', 'ALLE', 'select, insert, update (status, reden, versie)'),
    ...t('vaststelling', INHOUD, 'select, insert'),
    ...t('tijdlijn', INHOUD, 'select, insert'),
    // The worker notes in the timeline what other contexts did.
    `grant insert on melding.tijdlijn to mb_worker`,
  ];
}
