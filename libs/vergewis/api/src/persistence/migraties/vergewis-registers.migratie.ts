import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, ORGANISATIE, doorgangFunctie, tenantTabel, voerUit } from '@meldbaken/platform/database';

const BASIS = 'organisatie_id uuid not null references organisatie.organisatie';
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const heeftRol = (...rollen: string[]): string =>
  `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol in (${rollen.map((r) => `'${r}'`).join(', ')}) and r.tot is null)`;
const bij = (tabel: string, ...rollen: string[]): string =>
  `${heeftRol(...rollen)} and exists (select 1 from vergewis.dienstverband d where d.organisatie_id = ${tabel}.organisatie_id and d.id = ${tabel}.dienstverband_id)`;

/** Registers as data with who may look in them; and the courses of a look, of a question to the inspectie and of a registration. */
export class VergewisRegisters1763800000058 implements MigrationInterface {
  name = 'VergewisRegisters1763800000058';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...stappen(), ...registers(), ...muren()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('who looked in which register is kept'));
  }
}

/** What the bestuurder alone writes. */
const BESLUIT = `deel = 'REGISTRATIE' and soort in ('TERUGGESTUURD','BEKRACHTIGD')`;

const stappen = (): string[] => [
  // The parts are a list of the contract; here only that it is a code.
  `alter table vergewis.dossier_stap drop constraint dossier_stap_deel_check,
     add constraint dossier_stap_deel_check check (deel ~ '^[A-Z_]{3,20}$'),
     add column vervangt uuid,
     add constraint dossier_stap_vervangt unique (organisatie_id, vervangt),
     add constraint dossier_stap_vervangt_fkey foreign key (organisatie_id, vervangt) references vergewis.dossier_stap`,
  // The answer of the inspectie finds its question.
  `create index dossier_stap_zaak on vergewis.dossier_stap (organisatie_id, deel, zaak_id) where zaak_id is not null`,
  `drop policy app on vergewis.dossier_stap`,
  `create policy app on vergewis.dossier_stap for all to mb_app using (${bij('vergewis.dossier_stap', 'HR', 'BESTUURDER')})
     with check (case when ${BESLUIT} then ${bij('vergewis.dossier_stap', 'BESTUURDER')} else ${bij('vergewis.dossier_stap', 'HR')} end)`,
];

const registers = (): string[] => [
  // A change is a next version; looks of before keep their meaning.
  `create table vergewis.register (
    ${BASIS},
    id uuid not null,
    versie int not null check (versie > 0),
    naam text not null check (char_length(naam) between 3 and 100),
    houder text not null check (char_length(houder) between 3 and 200),
    protocol text not null check (char_length(protocol) between 3 and 500),
    wie_mag text not null check (char_length(wie_mag) between 3 and 500),
    van date not null,
    tot date check (tot > van),
    registratie_maanden int not null check (registratie_maanden between 1 and 120),
    vastgelegd_op timestamptz not null,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id, versie),
    unique (organisatie_id, door_id, sleutel),
    ${LID('door_id')}
  )`,
  // Who may look in it, by the version: the mandate.
  `create table vergewis.register_mandaat (
    ${BASIS},
    register_id uuid not null,
    versie int not null,
    lidmaatschap_id uuid not null,
    primary key (organisatie_id, register_id, versie, lidmaatschap_id),
    foreign key (organisatie_id, register_id, versie) references vergewis.register,
    ${LID('lidmaatschap_id')}
  )`,
  `create index register_mandaat_lid on vergewis.register_mandaat (organisatie_id, lidmaatschap_id)`,
  // Is an authority in this product? Its code is public; nothing else comes back.
  ...doorgangFunctie({
    kop: 'instantie_is_hier(p_code text)',
    geeft: 'boolean',
    body: `select exists (select 1 from organisatie.organisatie o where o.aan_code = p_code)`,
    leest: ['organisatie.organisatie'],
    rollen: 'mb_app',
  }),
];

const muren = (): string[] => [
  ...tenantTabel('vergewis.register', {
    app: 'select, insert',
    lezen: heeftRol('HR', 'BESTUURDER', 'LEIDINGGEVENDE'),
    schrijven: heeftRol('BESTUURDER'),
    worker: 'select',
  }),
  ...tenantTabel('vergewis.register_mandaat', {
    app: 'select, insert',
    lezen: heeftRol('HR', 'BESTUURDER'),
    schrijven: heeftRol('BESTUURDER'),
    worker: 'select',
  }),
];
