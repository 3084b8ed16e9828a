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

/** The parts of step 1 to 4: one row per version, never changed. What people typed stands in `melding.melding_tekst`. */
export class MeldingStappen1763800000035 implements MigrationInterface {
  name = 'MeldingStappen1763800000035';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...zorgvuldig(), ...uitzoeken(), ...begin()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was recorded in the steps is not thrown away'));
  }
}

/** The columns of every part round its own. */
function deel(naam: string, kolommen: readonly string[]): string[] {
  const tabel = `melding.${naam}`;
  return [
    `create table ${tabel} (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      versie int not null check (versie >= 1),
      melding_id uuid not null,
      dossier_id uuid not null,
      door_id uuid not null,
      op timestamptz not null,
      sleutel uuid not null,
      ${kolommen.map((k) => `${k},`).join('\n      ')}
      primary key (organisatie_id, id, versie),
      unique (organisatie_id, melding_id, sleutel),
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap,
      foreign key (organisatie_id, melding_id) references melding.melding,
      foreign key (organisatie_id, dossier_id) references toegang.dossier
    )`,
    ...tenantTabel(tabel, { app: 'select, insert', lezen: dossierToegang(tabel, INHOUD), worker: 'select' }),
  ];
}

function zorgvuldig(): string[] {
  return [
    ...deel('strafbaar', [`antwoord text check (antwoord in ('JA','TWIJFEL','NEE'))`]),
    ...deel('politiecontact', [
      `soort text check (soort in ('OVERLEG','MELDING','AANGIFTE'))`,
      `gesproken_op timestamptz`,
      `bewijs_bewaard boolean`,
      `volgend_contact_op date`,
    ]),
    ...deel('clientgesprek', [
      `aard text check (aard in ('GEVOERD','UIT_ZICHZELF','NIET_GEVOERD'))`,
      `gehouden_op timestamptz`,
      `met text check (met in ('CLIENT','VERTEGENWOORDIGER','BEIDE'))`,
      `steun text check (steun in ('ERBIJ','AFGEWEZEN','NIET_AANGEBODEN'))`,
      `steun_politie boolean`,
      `taxatie boolean`,
      `doelen text[] not null check (doelen <@ array['GEBEURD','BELEVING','VEILIG','MELDEN','MEEDOEN','ANGST'])`,
      `toestemming text check (toestemming in ('JA','NEE','WEET_NIET'))`,
      `gewezen_op text[] not null check (gewezen_op <@ array['KLACHT','IGJ','POLITIE','STEUN'])`,
    ]),
    ...deel('toestemmingsweging', [`besluit text check (besluit in ('DOORGAAN','STOPPEN'))`]),
  ];
}

function uitzoeken(): string[] {
  return [
    ...deel('plegergesprek', [
      `aard text check (aard in ('GEVOERD','NIET_GEVOERD'))`,
      `gehouden_op timestamptz`,
      `steun_gewezen boolean`,
      `doelen text[] not null check (doelen <@ array['GEBEURD','BELEVING','OORZAAK','REGELS','VERVOLG'])`,
      `gelezen boolean`,
    ]),
    ...deel('onderzoek', [
      `overleden boolean`,
      `besluit text check (besluit in ('NODIG','NIET_NODIG'))`,
      `uitvoering text check (uitvoering in ('INTERN','EXTERN','BEIDE'))`,
      `voorzitter text check (voorzitter in ('INTERN','EXTERN'))`,
      `methode text check (methode in ('PRISMA','VISGRAAT','PARETO','ANDERS'))`,
      `begonnen_op date`,
      `stappen text[] not null check (stappen <@ array['GEBEURTENIS','VERSLAG','CONTEXT','OORZAKEN','BEOORDELEN','MAATREGELEN','TERUGKOPPELEN'])`,
      `afgerond boolean`,
      `afgerond_op date`,
      `andere_slachtoffers text check (andere_slachtoffers in ('GEVONDEN','NIET_GEVONDEN','NIET_GEZOCHT'))`,
    ]),
    ...deel('oorzaken', []),
    ...deel('oordeel', [
      `beleving text check (beleving in ('JA','NEE','WEET_NIET'))`,
      `norm text check (norm in ('JA','NEE','WEET_NIET'))`,
      `wet text check (wet in ('JA','NEE','WEET_NIET'))`,
      `afhankelijk text check (afhankelijk in ('JA','NEE','WEET_NIET'))`,
      `handelen text check (handelen in ('HANDELEN','NALATEN','BEIDE'))`,
      `schade text check (schade in ('JA','VERMOEDELIJK','NEE','WEET_NIET'))`,
      `opzet text check (opzet in ('JA','NEE','WEET_NIET'))`,
      `ernst text check (ernst in ('LICHT','MATIG','ERNSTIG','ZEER_ERNSTIG'))`,
      `herhaling text check (herhaling in ('KLEIN','AANWEZIG','GROOT','WEET_NIET'))`,
      `uitkomst text check (uitkomst in ('GEEN','GRENSOVERSCHRIJDEND','MISHANDELING','ONTERECHT_AANGEWEZEN'))`,
    ]),
  ];
}

function begin(): string[] {
  return [
    ...deel('signalering', [`aangesproken boolean`]),
    ...deel('waarneming', [`gezien_op timestamptz`]),
    ...deel('bespreking', [
      `met text check (met in ('AANDACHTSFUNCTIONARIS','LEIDINGGEVENDE','GEDRAGSDESKUNDIGE','ARTS','VERTROUWENSPERSOON','BUITEN','ANDERS'))`,
      `gesproken_op timestamptz`,
    ]),
    ...deel('geheimhouding', [
      `grondslag text check (grondslag in ('TOESTEMMING','CONFLICT','MELDRECHT','NIET_NODIG'))`,
    ]),
  ];
}
