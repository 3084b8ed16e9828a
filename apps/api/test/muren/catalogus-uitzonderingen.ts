import type { Bevinding } from './catalogus-regels';

/** What the sweep may find, each with the reason why it is right. A star stands for everything after it. */
export interface Uitzondering extends Bevinding {
  reden: string;
}

const bullmq = (regel: string, object: string): Uitzondering => ({
  regel,
  object,
  reden: "BullMQ's own tables, behind a schema and a login of their own; a row holds ids and no content.",
});

const zonderTenant = (object: string, reden: string): Uitzondering[] => [{ regel: 'organisatie-kolom', object, reden }];

const zonderMuur = (object: string, reden: string): Uitzondering[] =>
  ['organisatie-kolom', 'rls-uit', 'rls-niet-geforceerd'].map((regel) => ({ regel, object, reden }));

const wissen = (object: string, reden: string): Uitzondering => ({ regel: 'recht-wissen', object, reden });

const doorgang = (objecten: readonly string[], reden: string): Uitzondering[] =>
  objecten.map((object) => ({ regel: 'recht-doorgang', object, reden }));

const bijwerken = (tabel: string, kolommen: readonly string[]): string[] => kolommen.map((k) => `UPDATE ${tabel}.${k}`);

export const UITZONDERINGEN: readonly Uitzondering[] = [
  ...zonderTenant(
    'organisatie.account',
    'One account per human, across tenants; a policy shows it to itself and to those who share its workspace.',
  ),
  ...zonderTenant(
    'toegang.sessie',
    "A session exists before a workspace is chosen; a policy shows an account's own sessions alone.",
  ),
  ...zonderTenant(
    'overdracht.route',
    'Joins two tenants on purpose; forced row-level security without any policy: the passage role alone reads it.',
  ),
  ...zonderMuur(
    'toegang.aanmeldpoging',
    'Counts of keyed hashes, before anybody is known; no id, name or address in it.',
  ),
  ...zonderMuur(
    'demo.post',
    'The mailbox of the demo; mails hold no content of a dossier, and outside a demo it stays empty.',
  ),
  ...zonderMuur('beheer.migratie', 'Names of migrations; read for health.'),
  {
    regel: 'unieke-sleutel',
    object: 'organisatie.organisatie.organisatie_aan_code_key',
    reden: 'The public code by which an inspectie is found (IGJ); set by the operator, no tenant may write it.',
  },
  {
    regel: 'verwijzing',
    object: 'organisatie.lidmaatschap.lidmaatschap_account_id_fkey',
    reden: 'An account is one human across tenants, so its key has no tenant.',
  },
  {
    regel: 'policy-half',
    object: 'organisatie.account.zichtbaar',
    reden: 'Reading only: an account is seen by more people than may write it.',
  },
  {
    regel: 'policy-half',
    object: 'organisatie.account.aanmaken',
    reden: 'Adding only: one can make no account but the own one.',
  },
  wissen('mb_app toegang.aanmeldpoging', 'After a good login the count starts anew.'),
  wissen('mb_app toegang.houder_lid', 'Who loses a role leaves the groups of that role.'),
  wissen(
    'mb_app toegang.dossier_uitsluiting',
    'A provisional exclusion ends when the typed name proves somebody else.',
  ),
  wissen('mb_app melding.alert_notitie', "A note for oneself is its author's alone: no dossier hangs on it."),
  wissen('mb_app melding.weergave', 'A saved list is a setting of one member: no dossier hangs on it.'),
  {
    regel: 'policy-half',
    object: 'audit.regel.gezien',
    reden: 'Reading only: who handles a report sees when the others last read it.',
  },
  wissen('mb_app melding.notitie', "A private note is its author's: it is no part of the dossier."),
  wissen('mb_worker melding.notitie', 'Notes go when their author does, and after closing.'),
  wissen('mb_app igj.aantekening', 'An entry in the register goes by decision; a line without content stays.'),
  wissen('mb_worker igj.aantekening', 'An entry in the register goes five years after the report (art. 8.28).'),
  ...doorgang(
    ['SELECT vergewis.dienstverband'],
    'Which tenants have states that a passing day changes, or files that must go; only ids leave.',
  ),
  ...[
    'dienstverband',
    'dienstverband_versie',
    'eis_feit',
    'vergewismoment',
    'ontheffing',
    'voorwaarde',
    'dossier_stap',
    'onderzoeksvraag',
    'onderzoeksantwoord',
    'geschiktheidsvraag',
    'geschiktheidsantwoord',
    'ongeschiktheid',
    'sollicitant_stuk_inhoud',
    'sollicitant_stuk',
    'sollicitant_inzending',
    'sollicitant_bevinding',
    'sollicitant_log',
    'sollicitant_link',
    'herinnering',
    'mail',
  ].map((t) =>
    wissen(
      `mb_worker vergewis.${t}`,
      'A file is erased when its time is over (spec 05): the round of the worker alone.',
    ),
  ),
  ...doorgang(
    [
      'SELECT vergewis.sollicitant_link',
      ...bijwerken('vergewis.sollicitant_link', ['pogingen', 'geblokkeerd_op', 'sessie_hash', 'sessie_tot']),
      'SELECT vergewis.sollicitant_log',
      'INSERT vergewis.sollicitant_log',
      'SELECT vergewis.sollicitant_inzending',
      'INSERT vergewis.sollicitant_inzending',
      'SELECT vergewis.sollicitant_stuk',
      'INSERT vergewis.sollicitant_stuk',
      'INSERT vergewis.sollicitant_stuk_inhoud',
      'SELECT vergewis.sollicitant_bevinding',
      'SELECT vergewis.dossier_stap',
      'INSERT vergewis.dossier_stap',
      // To stand in line with HR at one employment; nothing of it is changed.
      ...bijwerken('vergewis.dienstverband', ['stand_op']),
    ],
    'An applicant with a link, before anybody is known: what that link asks, and what is sent through it.',
  ),
  ...doorgang(
    ['SELECT vergewis.geschiktheidsvraag'],
    'Which tenants have a question to the receivers whose day has come; only ids leave.',
  ),
  ...doorgang(
    ['SELECT vergewis.import', 'SELECT vergewis.big_controle'],
    'Which tenants have a list that nobody confirmed, or BIG numbers that are due; only ids leave.',
  ),
  wissen(
    'mb_app vergewis.import_regel',
    'A loaded list that is taken away: nothing of it was kept, and nothing stays.',
  ),
  ...doorgang(
    ['SELECT vergewis.mail', 'SELECT vergewis.herinnering_instelling'],
    'Which tenants have mail that waits, or reminders of today; only ids leave.',
  ),
  wissen('mb_worker vergewis.import_regel', 'Rows of a list that are written, or waited too long.'),
  wissen('mb_worker vergewis.big_controle', 'Goes with the file that is erased.'),
  ...doorgang(
    ['SELECT toegang.koppeling', 'SELECT toegang.koppeling_sleutel'],
    'The key says which system calls, before a caller is set; only rows of one reference leave, and a hash (0026).',
  ),
  ...doorgang(['SELECT vergewis.koppeling_oproep'], 'Which tenants keep an answer of over a day; only ids leave.'),
  wissen('mb_worker vergewis.koppeling_oproep', 'Answers to another system go after a day.'),
  ...doorgang(['SELECT igj.aantekening'], 'Which tenants have entries that must go; only ids leave.'),
  wissen('mb_app termijn.weergave', 'A saved filter is a setting of one member: no dossier hangs on it.'),
  {
    regel: 'reeks',
    object: 'audit.regel_volgorde',
    reden: 'The order in which lines were written, for the sealer; shown to nobody.',
  },
  {
    regel: 'reeks',
    object: 'beheer.migratie_id_seq',
    reden: 'Numbers the migrations; no tenant is in it.',
  },
  ...doorgang(['SELECT organisatie.account', 'SELECT toegang.sessie'], 'Login and session: before a caller is known.'),
  ...doorgang(
    ['SELECT organisatie.organisatie', 'SELECT organisatie.lidmaatschap', 'SELECT organisatie.lidmaatschap_rol'],
    'The workspaces of an account, and the receiver of an Overdracht.',
  ),
  ...doorgang(
    [
      'SELECT audit.regel',
      'SELECT audit.zegel',
      'SELECT notificatie.mail',
      'SELECT notificatie.voorkeur',
      'SELECT notificatie.samenvatting',
      'SELECT outbox.bericht',
      'SELECT termijn.termijn_actie',
      'SELECT toegang.dossier_toegang',
      'SELECT melding.notitie',
      'SELECT melding.melding_intake',
    ],
    'Which tenants have work; only ids and counts leave the functions.',
  ),
  ...doorgang(
    [
      'SELECT melding.melding',
      'SELECT melding.tijdlijn',
      'SELECT melding.politiecontact',
      'SELECT melding.oordeel',
      'SELECT toegang.dossier_uitsluiting',
    ],
    'The overviews: counts per quarter of the own tenant, no ids and no words, for three roles.',
  ),
  ...doorgang(['SELECT termijn.agenda_sleutel'], 'Whose calendar feed this is: before a caller is known.'),
  ...doorgang(
    ['SELECT melding.openbaar_adres', 'SELECT melding.openbaar_instelling'],
    'The address of the public form says which organisation: a visitor has no session.',
  ),
  ...doorgang(['SELECT melding.bijlage_wacht'], 'Which tenants have files from outside to open; only ids leave.'),
  ...doorgang(
    [
      'SELECT melding.melder_code',
      'SELECT melding.inzending_wacht',
      'SELECT melding.bericht',
      'SELECT melding.melding',
      'SELECT termijn.termijn',
    ],
    'A reporter with a code, before anybody is known: state, silence and messages of the report of that code alone.',
  ),
  ...doorgang(
    ['SELECT melding.klacht', 'SELECT melding.klacht_genoemde', 'SELECT melding.genoemde', 'SELECT toegang.houder_lid'],
    'The complaints about a report of the caller: ids, and whether a typed name is open; no content leaves.',
  ),
  ...doorgang(
    ['SELECT organisatie.afwezigheid'],
    'Which tenants have a deputy at work today; only ids of tenants leave.',
  ),
  wissen('mb_app igj.uitstel_concept', 'A draft of a letter: it goes when the letter was sent, and the letter stays.'),
  ...doorgang(
    [
      'SELECT igj.gast_inzage',
      ...bijwerken('igj.gast_inzage', ['code_hash', 'pogingen', 'geblokkeerd_op', 'sessie_hash', 'sessie_tot']),
      'SELECT igj.gast_stuk',
      'SELECT igj.gast_log',
      'INSERT igj.gast_log',
    ],
    'A guest with a link, before anybody is known: the copies chosen for that link alone, and the log of it.',
  ),
  wissen('mb_worker melding.inzending_wacht', 'Opened: what it held stands in the report, sealed under its own key.'),
  ...doorgang(
    [
      'SELECT overdracht.overdracht',
      ...bijwerken('overdracht.overdracht', ['afgeleverd_op']),
      'SELECT overdracht.ontvangst',
      'INSERT overdracht.ontvangst',
      'SELECT overdracht.route',
      'INSERT overdracht.route',
      'INSERT outbox.bericht',
    ],
    'Delivery of an Overdracht: reads the copy, writes it at the receiver and tells the receiver.',
  ),
  {
    regel: 'eigenaar',
    object: 'schema public van pg_database_owner',
    reden: 'PostgreSQL makes it so; it holds extensions only, and nobody may create in it.',
  },
  {
    regel: 'recht-iedereen',
    object: 'USAGE public',
    reden: 'Extensions live there; their functions are meant for all.',
  },
  bullmq('organisatie-kolom', 'bullmq.*'),
  bullmq('rls-uit', 'bullmq.*'),
  bullmq('rls-niet-geforceerd', 'bullmq.*'),
  bullmq('recht-iedereen', 'EXECUTE bullmq.*'),
  bullmq('recht-wissen', 'mb_wachtrij bullmq.*'),
  bullmq('reeks', 'bullmq.*'),
  bullmq('doorwerking', 'bullmq.*'),
  bullmq('enum', 'bullmq.*'),
];

export const past = (b: Bevinding, u: Uitzondering): boolean =>
  b.regel === u.regel && (u.object.endsWith('*') ? b.object.startsWith(u.object.slice(0, -1)) : b.object === u.object);

/** What is left when the reviewed list is taken off. */
export const zonderUitzonderingen = (bevindingen: readonly Bevinding[]): Bevinding[] =>
  bevindingen.filter((b) => !UITZONDERINGEN.some((u) => past(b, u)));
