import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, schemaVoor, tenantTabel, voerUit } from '@meldbaken/platform/database';

const BASIS = 'organisatie_id uuid not null references organisatie.organisatie, id uuid not null';
const OP_SIGNAAL = `foreign key (organisatie_id, signaal_id) references zorgfraude.signaal,
    foreign key (organisatie_id, dossier_id) references toegang.dossier`;
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const STATUSSEN = `'ONTVANGEN','GEWOGEN','VOORONDERZOEK','VERRIJKING','ONDERZOEK','RAPPORT','BESLUIT','UITVOERING','NAZORG','AFGESLOTEN','SAMENGEVOEGD'`;
/** Intake by the meldpunt and who entered it, the team of the route, who handles it, and who was asked to look along. */
const FUNCTIES = ['INTAKE', 'ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER'];

/** Signals about care at a municipality. Each is a dossier; what was told, and about whom, is sealed. */
export class ZorgfraudeBasis1763800000064 implements MigrationInterface {
  name = 'ZorgfraudeBasis1763800000064';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...schemaVoor('zorgfraude'), ...signaal(), ...delen(), ...daden(), ...muren()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('signals are kept'));
  }
}

const signaal = (): string[] => [
  `create table zorgfraude.signaal (
    ${BASIS},
    dossier_id uuid not null,
    nummer text not null,
    bron text not null check (bron ~ '^[A-Z_]{2,40}$'),
    aard text not null check (aard in ('KWALITEIT','RECHTMATIGHEID','BEIDE','ONDERMIJNING','OVERLAST')),
    stelsel text not null check (stelsel in ('WMO','JEUGD')),
    ontvangen_op date not null,
    anoniem boolean not null,
    melder bytea,
    status text not null check (status in (${STATUSSEN})),
    status_voor text check (status_voor in (${STATUSSEN})),
    kracht text check (kracht in ('FEIT','VERMOEDEN','ONDERBUIK')),
    weegbesluit text check (weegbesluit in ('VOORONDERZOEK','VOLGEN','DOORGEVEN','ARCHIEF')),
    behandelaar_id uuid,
    conclusie text check (conclusie in ('FRAUDE','VERGISSING','ONEIGENLIJK','ONDOELMATIG','GEEN_AANWIJZING','TE_WEINIG','DOORGEGEVEN')),
    samengevoegd_met uuid,
    ingevoerd_op timestamptz not null,
    ingevoerd_door uuid not null,
    sleutel uuid not null,
    versie int not null default 1,
    primary key (organisatie_id, id),
    unique (organisatie_id, nummer),
    unique (organisatie_id, ingevoerd_door, sleutel),
    check (not anoniem or melder is null),
    check ((status = 'SAMENGEVOEGD') = (samengevoegd_met is not null)),
    check ((status = 'SAMENGEVOEGD') = (status_voor is not null)),
    check (status <> 'AFGESLOTEN' or conclusie is not null),
    foreign key (organisatie_id, dossier_id) references toegang.dossier,
    foreign key (organisatie_id, samengevoegd_met) references zorgfraude.signaal,
    ${LID('behandelaar_id')},
    ${LID('ingevoerd_door')}
  )`,
  `create index signaal_op on zorgfraude.signaal (organisatie_id, ontvangen_op desc, id desc)`,
  `create index signaal_dossier on zorgfraude.signaal (organisatie_id, dossier_id)`,
  `create index signaal_behandelaar on zorgfraude.signaal (organisatie_id, behandelaar_id)`,
  `create index signaal_samengevoegd on zorgfraude.signaal (organisatie_id, samengevoegd_met) where samengevoegd_met is not null`,
];

const delen = (): string[] => [
  // A provider is known to the public; a person or an address stands sealed, and is found by its mark alone.
  `create table zorgfraude.signaal_onderwerp (
    ${BASIS},
    signaal_id uuid not null,
    dossier_id uuid not null,
    soort text not null check (soort in ('AANBIEDER','BUDGETHOUDER','BESTUURDER','ADRES')),
    volgorde int not null,
    naam text check (char_length(naam) between 1 and 200),
    kvk text check (kvk ~ '^[0-9]{8}$'),
    inhoud bytea,
    primary key (organisatie_id, id),
    check ((soort = 'AANBIEDER') = (naam is not null)),
    check ((naam is null) = (inhoud is not null)),
    check (kvk is null or soort = 'AANBIEDER'),
    ${OP_SIGNAAL}
  )`,
  `create index signaal_onderwerp_signaal on zorgfraude.signaal_onderwerp (organisatie_id, signaal_id, volgorde)`,
  `create index signaal_onderwerp_dossier on zorgfraude.signaal_onderwerp (organisatie_id, dossier_id)`,
  `create table zorgfraude.signaal_merk (
    organisatie_id uuid not null references organisatie.organisatie,
    signaal_id uuid not null,
    soort text not null check (soort in ('KVK','NAAM','ADRES')),
    merk bytea not null check (octet_length(merk) = 32),
    dossier_id uuid not null,
    primary key (organisatie_id, signaal_id, soort, merk),
    ${OP_SIGNAAL}
  )`,
  `create index signaal_merk_merk on zorgfraude.signaal_merk (organisatie_id, merk)`,
  `create index signaal_merk_dossier on zorgfraude.signaal_merk (organisatie_id, dossier_id)`,
  `create table zorgfraude.signaal_tekst (
    organisatie_id uuid not null references organisatie.organisatie,
    signaal_id uuid not null,
    soort text not null check (soort in ('FEITEN','OMSTANDIGHEDEN','WAARNEMINGEN','INTERPRETATIES','BRONNEN')),
    versie int not null check (versie >= 1),
    dossier_id uuid not null,
    inhoud bytea not null,
    op timestamptz not null,
    door_id uuid not null,
    primary key (organisatie_id, signaal_id, soort, versie),
    ${LID('door_id')},
    ${OP_SIGNAAL}
  )`,
  `create index signaal_tekst_dossier on zorgfraude.signaal_tekst (organisatie_id, dossier_id)`,
];

const daden = (): string[] => [
  `create table zorgfraude.signaal_daad (
    ${BASIS},
    signaal_id uuid not null,
    dossier_id uuid not null,
    daad text not null check (daad ~ '^[A-Z_]{2,30}$'),
    van text check (van in (${STATUSSEN})),
    naar text not null check (naar in (${STATUSSEN})),
    lid_id uuid,
    ander_id uuid,
    inhoud bytea,
    op timestamptz not null,
    door_id uuid not null,
    primary key (organisatie_id, id),
    foreign key (organisatie_id, ander_id) references zorgfraude.signaal,
    ${LID('lid_id')},
    ${LID('door_id')},
    ${OP_SIGNAAL}
  )`,
  `create index signaal_daad_signaal on zorgfraude.signaal_daad (organisatie_id, signaal_id, op, id)`,
  `create index signaal_daad_dossier on zorgfraude.signaal_daad (organisatie_id, dossier_id)`,
  // Every look into a source, with its ground; why it was needed and what was found stand sealed.
  `create table zorgfraude.signaal_raadpleging (
    ${BASIS},
    signaal_id uuid not null,
    dossier_id uuid not null,
    bron text not null check (bron ~ '^[A-Z_]{2,40}$'),
    grondslag text not null check (grondslag in ('AWB_5_16','AWB_5_17','WMO_5_1_5','WMO_6_1','ANDERS')),
    inhoud bytea not null,
    op timestamptz not null,
    vastgelegd_op timestamptz not null,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, door_id, sleutel),
    ${LID('door_id')},
    ${OP_SIGNAAL}
  )`,
  `create index signaal_raadpleging_signaal on zorgfraude.signaal_raadpleging (organisatie_id, signaal_id, op)`,
  `create index signaal_raadpleging_dossier on zorgfraude.signaal_raadpleging (organisatie_id, dossier_id)`,
];

const alleenToevoegen = (tabel: string): string[] =>
  tenantTabel(tabel, { app: 'select, insert', lezen: dossierToegang(tabel, FUNCTIES), worker: '' });

const muren = (): string[] => [
  ...tenantTabel('zorgfraude.signaal', {
    app: 'select, insert, update (aard, stelsel, status, status_voor, kracht, weegbesluit, behandelaar_id, conclusie, samengevoegd_met, versie)',
    lezen: dossierToegang('zorgfraude.signaal', FUNCTIES),
    worker: 'select',
  }),
  ...['onderwerp', 'merk', 'tekst', 'daad', 'raadpleging'].flatMap((deel) =>
    alleenToevoegen(`zorgfraude.signaal_${deel}`),
  ),
];
