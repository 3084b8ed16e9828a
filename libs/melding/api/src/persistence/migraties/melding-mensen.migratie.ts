import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, dossierToegang, doorgangFunctie, tenantTabel, voerUit } from '@meldbaken/platform/database';

const HANDELAARS = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'VOORZITTER', 'CONTACTPERSOON_POLITIE'];
const INHOUD = [...HANDELAARS, 'BESLISSER', 'HR_MAATREGELEN'];
const VAN_MELDING = `foreign key (organisatie_id, melding_id) references melding.melding, foreign key (organisatie_id, dossier_id) references toegang.dossier`;
const KOP = `organisatie_id uuid not null references organisatie.organisatie`;
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;

/**
 * The people round a report: until when somebody looks along and by whom, the vault with the name of a confidential
 * reporter, the period of silence, private notes, and what a reporter asks of the independent receiver.
 */
export class MeldingMensen1763800000039 implements MigrationInterface {
  name = 'MeldingMensen1763800000039';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...gezien(), ...kluis(), ...zwijgen(), ...notities(), ...onafhankelijk(), ...afloop()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('who looked along and who opened a name is kept for ever'));
  }
}

function gezien(): string[] {
  return [
    // Who handles a report may see when the others last looked at it.
    `create policy gezien on audit.regel for select to mb_app using (handeling = 'melding.lezen' and uitkomst = 'GELUKT' and dossier_id is not null and ${dossierToegang('audit.regel', ['BEHANDELAAR'])})`,
  ];
}

function kluis(): string[] {
  const lezers = [...HANDELAARS, 'OVERZICHT', 'MELDER'];
  return [
    `create table melding.kluis (${KOP},
      melding_id uuid not null,
      dossier_id uuid not null,
      melder_soort text not null check (melder_soort ~ '^[A-Z_]{2,30}$'),
      gekozen_op timestamptz not null,
      primary key (organisatie_id, melding_id),
      ${VAN_MELDING})`,
    `create table melding.kluis_verzoek (${KOP},
      id uuid not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      aanvrager_id uuid not null,
      gevraagd_op timestamptz not null,
      reden bytea not null,
      sleutel uuid not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, id, aanvrager_id),
      unique (organisatie_id, aanvrager_id, sleutel),
      ${LID('aanvrager_id')},
      ${VAN_MELDING})`,
    `create index kluis_verzoek_melding on melding.kluis_verzoek (organisatie_id, melding_id)`,
    `create table melding.kluis_besluit (${KOP},
      verzoek_id uuid not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      aanvrager_id uuid not null,
      beslisser_id uuid not null,
      toegestaan boolean not null,
      open_tot timestamptz,
      reden bytea not null,
      besloten_op timestamptz not null,
      primary key (organisatie_id, verzoek_id),
      check (toegestaan = (open_tot is not null)),
      foreign key (organisatie_id, verzoek_id, aanvrager_id) references melding.kluis_verzoek (organisatie_id, id, aanvrager_id),
      ${LID('beslisser_id')},
      ${VAN_MELDING})`,
    ...tenantTabel('melding.kluis', {
      app: 'select, insert',
      lezen: dossierToegang('melding.kluis', 'ALLE'),
      worker: 'select, insert',
    }),
    ...tenantTabel('melding.kluis_verzoek', {
      app: 'select, insert',
      lezen: dossierToegang('melding.kluis_verzoek', lezers),
      schrijven: `aanvrager_id = ${LIDMAATSCHAP} and ${dossierToegang('melding.kluis_verzoek', HANDELAARS)}`,
      worker: 'select',
    }),
    ...tenantTabel('melding.kluis_besluit', {
      app: 'select, insert',
      lezen: dossierToegang('melding.kluis_besluit', lezers),
      // Two pairs of eyes: nobody opens the vault for oneself.
      schrijven: `beslisser_id = ${LIDMAATSCHAP} and aanvrager_id <> ${LIDMAATSCHAP} and ${dossierToegang('melding.kluis_besluit', ['ONTVANGER', 'OVERZICHT'])}`,
      worker: 'select',
    }),
    // Who reported: not even for handlers, when the reporter chose so, but for those to whom it was allowed.
    `drop policy app on melding.melding_melder`,
    `create policy app on melding.melding_melder for all to mb_app using (lidmaatschap_id = ${LIDMAATSCHAP} or ${buitenKluis('melding.melding_melder')}) with check (lidmaatschap_id = ${LIDMAATSCHAP} or ${buitenKluis('melding.melding_melder')})`,
    `drop policy app on melding.melder_contact`,
    `create policy app on melding.melder_contact for all to mb_app using (${buitenKluis('melding.melder_contact')}) with check (${dossierToegang('melding.melder_contact', 'ALLE')})`,
  ];
}

function buitenKluis(t: string): string {
  return (
    `(${dossierToegang(t, HANDELAARS)}` +
    ` and (not exists (select 1 from melding.kluis k where k.organisatie_id = ${t}.organisatie_id and k.melding_id = ${t}.melding_id)` +
    ` or exists (select 1 from melding.kluis_besluit b where b.organisatie_id = ${t}.organisatie_id and b.melding_id = ${t}.melding_id and b.aanvrager_id = ${LIDMAATSCHAP} and b.toegestaan)))`
  );
}

function zwijgen(): string[] {
  const t = 'melding.zwijgplicht';
  return [
    `create table ${t} (${KOP},
      id uuid not null,
      versie int not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      soort text not null check (soort in ('PLICHT','VERZOEK')),
      begonnen_op timestamptz not null,
      tot date not null,
      beeindigd_op timestamptz,
      door_id uuid not null,
      op timestamptz not null,
      sleutel uuid not null,
      primary key (organisatie_id, id, versie),
      unique (organisatie_id, melding_id, versie),
      unique (organisatie_id, melding_id, sleutel),
      ${LID('door_id')},
      ${VAN_MELDING})`,
    ...tenantTabel(t, {
      app: 'select, insert',
      lezen: dossierToegang(t, [...INHOUD, 'MELDER']),
      schrijven: dossierToegang(t, ['BEHANDELAAR']),
      worker: 'select',
    }),
  ];
}

function notities(): string[] {
  const t = 'melding.notitie';
  return [
    `create table ${t} (${KOP},
      id uuid not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      auteur_id uuid not null,
      inhoud bytea not null,
      gewijzigd_op timestamptz not null,
      wis_op timestamptz,
      versie int not null default 1,
      primary key (organisatie_id, id),
      ${LID('auteur_id')},
      ${VAN_MELDING})`,
    `create index notitie_melding on ${t} (organisatie_id, dossier_id, auteur_id)`,
    `create index notitie_wis on ${t} (organisatie_id, wis_op) where wis_op is not null`,
    ...tenantTabel(t, {
      app: 'select, insert, update (inhoud, gewijzigd_op, versie), delete',
      // Its author alone, and only while looking along.
      lezen: `auteur_id = ${LIDMAATSCHAP} and ${dossierToegang(t, INHOUD)}`,
      worker: 'select (organisatie_id, id, dossier_id, auteur_id, wis_op), update (wis_op), delete',
    }),
  ];
}

function onafhankelijk(): string[] {
  const mee = (t: string): string =>
    `(${dossierToegang(t, ['ONTVANGER', 'BEHANDELAAR'])} and exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${t}.organisatie_id and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.tot is null and (r.onafhankelijk or r.rol = 'BESTUURDER')))`;
  const verzoek = 'melding.onafhankelijk_verzoek';
  const antwoord = 'melding.onafhankelijk_antwoord';
  return [
    `create table ${verzoek} (${KOP},
      id uuid not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      soort text not null check (soort in ('KIJK_NOG_EENS','BENADELING')),
      gedaan_op timestamptz not null,
      inhoud bytea not null,
      sleutel uuid not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, melding_id, sleutel),
      ${VAN_MELDING})`,
    `create table ${antwoord} (${KOP},
      verzoek_id uuid not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      door_id uuid not null,
      op timestamptz not null,
      inhoud bytea not null,
      primary key (organisatie_id, verzoek_id),
      foreign key (organisatie_id, verzoek_id) references ${verzoek},
      ${LID('door_id')},
      ${VAN_MELDING})`,
    ...tenantTabel(verzoek, {
      app: 'select, insert',
      lezen: `(${dossierToegang(verzoek, ['MELDER'])}) or ${mee(verzoek)}`,
      schrijven: dossierToegang(verzoek, ['MELDER']),
      worker: 'select, insert',
    }),
    ...tenantTabel(antwoord, {
      app: 'select, insert',
      lezen: `(${dossierToegang(antwoord, ['MELDER'])}) or ${mee(antwoord)}`,
      schrijven: mee(antwoord),
      worker: 'select',
    }),
  ];
}

/** The sweep must know which tenants have access or notes that end; ids only. */
function afloop(): string[] {
  return doorgangFunctie({
    kop: 'organisaties_met_afloop(p_nu timestamptz)',
    geeft: 'setof uuid',
    body: `select o.organisatie_id from organisatie.organisatie o where
      exists (select 1 from toegang.dossier_toegang t where t.organisatie_id = o.organisatie_id and t.tot is null and t.einde_op < (p_nu at time zone 'Europe/Amsterdam')::date)
      or exists (select 1 from melding.notitie n where n.organisatie_id = o.organisatie_id and n.wis_op <= p_nu)`,
    leest: ['organisatie.organisatie', 'toegang.dossier_toegang', 'melding.notitie'],
    rollen: 'mb_worker',
  });
}
