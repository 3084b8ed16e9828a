import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const LEZERS = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'BESLISSER', 'INTAKE', 'INSPECTEUR'];
const MELDING = [
  'CONCEPT',
  'TER_BEKRACHTIGING',
  'VERZONDEN',
  'ONTVANGST_BEVESTIGD',
  'ONDERZOEK_LOOPT',
  'RAPPORTAGE_INGEDIEND',
  'AANVULLENDE_VRAGEN',
  'AFGESLOTEN',
  'OVERGENOMEN',
  'INGETROKKEN',
];
const ZAAK = [
  'NIEUW',
  'BEVESTIGD',
  'WACHT_OP_RAPPORT',
  'IN_BEOORDELING',
  'EIGEN_ONDERZOEK',
  'AFGESLOTEN',
  'DOORGESTUURD',
];

const een = (kolom: string, codes: readonly string[]): string =>
  `check (${kolom} in (${codes.map((c) => `'${c}'`).join(',')}))`;

/** What both sides write after the report was sent, the states that follow from it, and who changed the state of a case. */
export class IgjBriefwisseling1763800000045 implements MigrationInterface {
  name = 'IgjBriefwisseling1763800000045';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...standen(), ...tabellen(), ...muren()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was written to another organisation is kept'));
  }
}

const standen = (): string[] => [
  `alter table igj.externe_melding drop constraint externe_melding_status_check,
    add constraint externe_melding_status_check ${een('status', MELDING)}`,
  `alter table igj.externe_melding_overgang drop constraint externe_melding_overgang_naar_status_check,
    add constraint externe_melding_overgang_naar_status_check ${een('naar_status', MELDING)}`,
  `alter table igj.inspectiezaak drop constraint inspectiezaak_status_check,
    add constraint inspectiezaak_status_check ${een('status', ZAAK)}`,
  // The worker moves a case when the provider's report arrives.
  `grant update (status, versie) on igj.inspectiezaak to mb_worker`,
];

const tabellen = (): string[] => [
  // No actor: something of the other side arrived.
  `create table igj.zaak_overgang (
    organisatie_id uuid not null references organisatie.organisatie,
    id uuid not null,
    zaak_id uuid not null,
    dossier_id uuid not null,
    naar_status text not null ${een('naar_status', ZAAK)},
    op timestamptz not null,
    door_id uuid,
    reden text check (char_length(reden) <= 2000),
    primary key (organisatie_id, id),
    foreign key (organisatie_id, zaak_id) references igj.inspectiezaak,
    foreign key (organisatie_id, dossier_id) references toegang.dossier,
    foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
  )`,
  `create index zaak_overgang_zaak on igj.zaak_overgang (organisatie_id, zaak_id, op)`,
  `create index zaak_overgang_dossier on igj.zaak_overgang (organisatie_id, dossier_id)`,
  // One line per message; its words stay in the frozen copy.
  `create table igj.bericht (
    organisatie_id uuid not null references organisatie.organisatie,
    id uuid not null,
    dossier_id uuid not null,
    over text not null check (over in ('EXTERNE_MELDING','ZAAK')),
    over_id uuid not null,
    richting text not null check (richting in ('UIT','IN')),
    soort text not null check (soort ~ '^[A-Z_]{2,40}$'),
    kenmerk text not null check (kenmerk ~ '^B-[0-9A-Z]{12}$'),
    antwoord_op_kenmerk text,
    uiterlijk date,
    op timestamptz not null,
    door_id uuid,
    sleutel uuid,
    overdracht_id uuid,
    ontvangst_id uuid,
    primary key (organisatie_id, id),
    unique (organisatie_id, over_id, kenmerk),
    unique (organisatie_id, door_id, sleutel),
    unique (organisatie_id, overdracht_id),
    unique (organisatie_id, ontvangst_id),
    foreign key (organisatie_id, dossier_id) references toegang.dossier,
    foreign key (organisatie_id, door_id) references organisatie.lidmaatschap,
    foreign key (organisatie_id, overdracht_id) references overdracht.overdracht,
    foreign key (organisatie_id, ontvangst_id) references overdracht.ontvangst,
    check ((richting = 'UIT') = (overdracht_id is not null) and (richting = 'IN') = (ontvangst_id is not null)),
    check ((richting = 'UIT') = (door_id is not null and sleutel is not null))
  )`,
  `create index bericht_over on igj.bericht (organisatie_id, over_id, op desc, id desc)`,
  `create index bericht_dossier on igj.bericht (organisatie_id, dossier_id)`,
];

const muren = (): string[] => [
  ...tenantTabel('igj.zaak_overgang', {
    app: 'select, insert',
    lezen: dossierToegang('igj.zaak_overgang', ['INTAKE', 'INSPECTEUR']),
    worker: 'select, insert',
  }),
  ...tenantTabel('igj.bericht', {
    app: 'select, insert',
    lezen: dossierToegang('igj.bericht', LEZERS),
    worker: 'select, insert',
  }),
];
