import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const HANDELAARS = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'VOORZITTER', 'CONTACTPERSOON_POLITIE'];
const KOP = 'organisatie_id uuid not null references organisatie.organisatie';
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const DOSSIER = 'dossier_id uuid not null, foreign key (organisatie_id, dossier_id) references toegang.dossier';
const MELDING = 'melding_id uuid not null, foreign key (organisatie_id, melding_id) references melding.melding';

/**
 * The reports' side of the wall: what handlers asked HR with the answer, and what HR asks about a person with what was
 * said. `kenmerk` is the dossier of a question: all that both sides know.
 */
export class MeldingMuur1763800000061 implements MigrationInterface {
  name = 'MeldingMuur1763800000061';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...vragen(), ...geschiktheid()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was asked through the wall, and what was said, is kept'));
  }
}

const vragen = (): string[] => [
  `create table melding.hr_vraag (
    ${KOP},
    id uuid not null,
    ${MELDING},
    ${DOSSIER},
    persoon_id uuid not null,
    kenmerk uuid not null,
    soort text not null check (soort in ('VOG_GELDIG','BIG_GELDIG','WERKTE_OP','FUNCTIE_OP','EIGEN')),
    inhoud bytea not null,
    gesteld_op timestamptz not null,
    uiterlijk_op date not null,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, door_id, sleutel),
    foreign key (organisatie_id, kenmerk) references toegang.dossier,
    foreign key (organisatie_id, persoon_id) references organisatie.persoon,
    ${LID('door_id')}
  )`,
  `create unique index hr_vraag_kenmerk on melding.hr_vraag (organisatie_id, kenmerk)`,
  `create index hr_vraag_melding on melding.hr_vraag (organisatie_id, melding_id)`,
  `create table melding.hr_antwoord (
    ${KOP},
    vraag_id uuid not null,
    ${MELDING},
    ${DOSSIER},
    uitkomst text not null check (uitkomst in ('BEANTWOORD','GEWEIGERD','GEEN_DOSSIER')),
    tekst bytea,
    op timestamptz not null,
    primary key (organisatie_id, vraag_id),
    foreign key (organisatie_id, vraag_id) references melding.hr_vraag
  )`,
  ...tenantTabel('melding.hr_vraag', {
    app: 'select, insert',
    lezen: dossierToegang('melding.hr_vraag', HANDELAARS),
    schrijven: `door_id = ${LIDMAATSCHAP} and ${dossierToegang('melding.hr_vraag', ['BEHANDELAAR'])}`,
    worker: 'select',
  }),
  ...tenantTabel('melding.hr_antwoord', {
    app: 'select',
    lezen: dossierToegang('melding.hr_antwoord', HANDELAARS),
    worker: 'select, insert',
  }),
];

function geschiktheid(): string[] {
  const verzoek = 'melding.geschiktheid_verzoek';
  const antwoord = 'melding.geschiktheid_antwoord';
  return [
    // The id is that of its own dossier: the receivers hold it, and who may not know of it is shut out.
    `create table ${verzoek} (
      ${KOP},
      id uuid not null,
      ${DOSSIER},
      persoon_id uuid not null,
      gevraagd_op timestamptz not null,
      antwoord_op date not null,
      primary key (organisatie_id, id),
      foreign key (organisatie_id, persoon_id) references organisatie.persoon
    )`,
    `create index geschiktheid_verzoek_persoon on ${verzoek} (organisatie_id, persoon_id)`,
    // Yes is said from a report, no is not. What is said first is kept when yes follows on no.
    `create table ${antwoord} (
      ${KOP},
      id uuid not null,
      verzoek_id uuid not null,
      ${DOSSIER},
      antwoord text not null check (antwoord in ('JA','NEE')),
      melding_id uuid,
      reden bytea not null,
      op timestamptz not null,
      door_id uuid not null,
      sleutel uuid not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, verzoek_id, antwoord),
      unique (organisatie_id, door_id, sleutel),
      constraint geschiktheid_antwoord_melding_check check ((antwoord = 'JA') = (melding_id is not null)),
      foreign key (organisatie_id, verzoek_id) references ${verzoek},
      foreign key (organisatie_id, melding_id) references melding.melding,
      ${LID('door_id')}
    )`,
    ...tenantTabel(verzoek, {
      app: 'select',
      lezen: dossierToegang(verzoek, ['ONTVANGER']),
      worker: 'select, insert',
    }),
    ...tenantTabel(antwoord, {
      app: 'select, insert',
      lezen: dossierToegang(antwoord, ['ONTVANGER']),
      schrijven: `door_id = ${LIDMAATSCHAP} and ${dossierToegang(antwoord, ['ONTVANGER'])} and (melding_id is null or exists (select 1 from melding.melding m where m.organisatie_id = ${antwoord}.organisatie_id and m.id = ${antwoord}.melding_id))`,
      worker: 'select',
    }),
  ];
}
