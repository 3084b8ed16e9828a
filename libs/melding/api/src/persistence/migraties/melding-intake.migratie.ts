import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, LIDMAATSCHAP, tenantTabel, voerUit } from '@meldbaken/platform/database';

const HANDELAARS = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'VOORZITTER', 'CONTACTPERSOON_POLITIE'];
const INHOUD = [...HANDELAARS, 'BESLISSER', 'HR_MAATREGELEN'];
const DOSSIER = `foreign key (organisatie_id, dossier_id) references toegang.dossier`;
const VAN_MELDING = `foreign key (organisatie_id, melding_id) references melding.melding, ${DOSSIER}`;
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;

/** How a report came in, on whose behalf, and what was asked before it: consultations and notes for oneself. */
export class MeldingIntake1763800000032 implements MigrationInterface {
  name = 'MeldingIntake1763800000032';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...melder(), ...intake(), ...consultatie(), ...eigen(), ...muren()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a wider table does not become narrow again'));
  }
}

/** A reporter may be somebody without a membership. */
function melder(): string[] {
  return [
    `alter table melding.melding_melder drop constraint melding_melder_soort_check`,
    `alter table melding.melding_melder add constraint melding_melder_soort_check check (soort in ('MEDEWERKER','VRIJWILLIGER','CLIENT','VERTEGENWOORDIGER','MANTELZORGER','EXTERNE'))`,
    `alter table melding.melding_melder alter column lidmaatschap_id drop not null`,
  ];
}

function intake(): string[] {
  return [
    `create table melding.melding_intake (
      organisatie_id uuid not null references organisatie.organisatie,
      melding_id uuid not null,
      dossier_id uuid not null,
      kanaal text not null check (kanaal in ('WEB','OPENBAAR','TELEFOON','EMAIL','GESPREK')),
      context text[] not null check (context <@ array['ONVRIJWILLIGE_ZORG','HUISREGEL','EEN_OP_EEN','THUIS']),
      incident_systeem text check (incident_systeem in ('MIC','MIM','VIM','ANDERS')),
      incident_nummer text check (char_length(incident_nummer) <= 40),
      eerste_reactie_werkdagen int not null check (eerste_reactie_werkdagen between 1 and 10),
      consultatie_id uuid,
      ingevoerd_door_id uuid,
      sleutel uuid,
      primary key (organisatie_id, melding_id),
      unique (organisatie_id, ingevoerd_door_id, sleutel),
      check ((incident_systeem is null) = (incident_nummer is null)),
      ${LID('ingevoerd_door_id')},
      ${VAN_MELDING}
    )`,
    // Sealed: who reported from outside, and how they can be reached.
    `create table melding.melder_contact (
      organisatie_id uuid not null references organisatie.organisatie,
      melding_id uuid not null,
      dossier_id uuid not null,
      versie int not null,
      inhoud bytea not null,
      door_id uuid,
      op timestamptz not null,
      primary key (organisatie_id, melding_id, versie),
      ${LID('door_id')},
      ${VAN_MELDING}
    )`,
    `create table melding.intake_instelling (
      organisatie_id uuid not null references organisatie.organisatie,
      versie int not null,
      eerste_reactie_werkdagen int not null check (eerste_reactie_werkdagen between 1 and 10),
      door_id uuid not null,
      op timestamptz not null,
      primary key (organisatie_id, versie),
      ${LID('door_id')}
    )`,
  ];
}

function consultatie(): string[] {
  return [
    `create table melding.consultatie (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      dossier_id uuid not null,
      stand text not null check (stand in ('OPEN','BEANTWOORD','MELDING','GESLOTEN')),
      vrager_id uuid not null,
      aan_id uuid,
      eenheid_id uuid,
      persoon_id uuid,
      melding_id uuid,
      gevraagd_op timestamptz not null,
      laatst_op timestamptz not null,
      versie int not null default 1,
      sleutel uuid not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, vrager_id, sleutel),
      check ((stand = 'MELDING') = (melding_id is not null)),
      ${LID('vrager_id')},
      ${LID('aan_id')},
      foreign key (organisatie_id, eenheid_id) references organisatie.eenheid,
      foreign key (organisatie_id, persoon_id) references organisatie.persoon,
      ${DOSSIER}
    )`,
    `create index consultatie_laatst on melding.consultatie (organisatie_id, laatst_op desc, id desc)`,
    `create index consultatie_melding on melding.consultatie (organisatie_id, melding_id)`,
    `create table melding.consultatie_inbreng (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      consultatie_id uuid not null,
      dossier_id uuid not null,
      soort text not null check (soort in ('VRAAG','ADVIES')),
      door_id uuid not null,
      op timestamptz not null,
      sleutel uuid not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, consultatie_id, sleutel),
      foreign key (organisatie_id, consultatie_id) references melding.consultatie,
      ${LID('door_id')},
      ${DOSSIER}
    )`,
  ];
}

/** A note for oneself: no dossier, its author alone, sealed. */
function eigen(): string[] {
  return [
    `create table melding.alert_notitie (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      lidmaatschap_id uuid not null,
      inhoud bytea not null,
      op timestamptz not null,
      sleutel uuid not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, lidmaatschap_id, sleutel),
      ${LID('lidmaatschap_id')}
    )`,
  ];
}

function muren(): string[] {
  const t = (naam: string, functies: 'ALLE' | readonly string[], app: string, worker: string): string[] =>
    tenantTabel(`melding.${naam}`, {
      app,
      lezen: dossierToegang(`melding.${naam}`, functies),
      // A reporter writes what the reporter may not read back.
      schrijven: dossierToegang(`melding.${naam}`, 'ALLE'),
      worker,
    });
  // Who asked reads the words of the own consultation, which is no report (yet).
  const eigenTekst = `melding_id is null and ${dossierToegang('melding.melding_tekst', 'ALLE')}`;
  return [
    ...t('melding_intake', INHOUD, 'select, insert', 'select, insert'),
    ...t('melder_contact', HANDELAARS, 'select, insert', 'select, insert'),
    ...tenantTabel('melding.intake_instelling', { app: 'select, insert', worker: 'select' }),
    ...t('consultatie', 'ALLE', 'select, insert, update (stand, melding_id, laatst_op, versie)', 'select'),
    ...t('consultatie_inbreng', 'ALLE', 'select, insert', 'select'),
    ...tenantTabel('melding.alert_notitie', {
      app: 'select, insert, delete',
      lezen: `lidmaatschap_id = ${LIDMAATSCHAP}`,
      worker: '',
    }),
    // Who enters a report for a colleague lets that colleague follow it; reading a reporter's grant stays the reporter's.
    `alter policy app on toegang.dossier_toegang with check (true)`,
    `create policy consultatie on melding.melding_tekst for all to mb_app using (${eigenTekst}) with check (${eigenTekst})`,
  ];
}
