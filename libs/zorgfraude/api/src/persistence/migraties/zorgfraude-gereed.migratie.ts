import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, ORGANISATIE, tenantTabel, voerUit } from '@meldbaken/platform/database';

const heeftRol = (...rollen: string[]): string =>
  `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol in (${rollen.map((r) => `'${r}'`).join(', ')}) and r.tot is null)`;

/** The checklist of a municipality: each thing written down about a point is a version of its own. */
export class ZorgfraudeGereed1763800000065 implements MigrationInterface {
  name = 'ZorgfraudeGereed1763800000065';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...punten()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was told to the council is kept'));
  }
}

const punten = (): string[] => [
  // Evidence belongs to the version that brought it, and a later version can take it back: nothing is ever changed.
  `create table zorgfraude.gereed_punt (
    organisatie_id uuid not null references organisatie.organisatie,
    code text not null check (code ~ '^[A-Z0-9-]{2,12}$'),
    versie int not null check (versie > 0),
    stand text not null check (stand in ('NOG_NIET', 'BEZIG', 'GEREED', 'NIET_VAN_TOEPASSING')),
    nvt_reden text check (nvt_reden in ('REGIONAAL_GEREGELD', 'ANDERS_GEREGELD', 'KOMT_NIET_VOOR')),
    nvt_door text,
    eigenaar_id uuid,
    eigenaar_rol text check (eigenaar_rol ~ '^[A-Z_]{2,60}$'),
    gereed_voor date,
    gereed_op date,
    onderdelen int[] not null default '{}',
    notitie text,
    bewijs_tekst text,
    bewijs_verwijzing text,
    trekt_in int,
    trekt_in_reden text,
    vastgelegd_op timestamptz not null,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, code, versie),
    unique (organisatie_id, door_id, sleutel),
    foreign key (organisatie_id, eigenaar_id) references organisatie.lidmaatschap,
    foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
  )`,
  `create index gereed_punt_eigenaar on zorgfraude.gereed_punt (organisatie_id, eigenaar_id)`,
  ...tenantTabel('zorgfraude.gereed_punt', {
    app: 'select, insert',
    lezen: heeftRol(
      'BELEIDSMAKER',
      'COLLEGE',
      'TOEZICHTHOUDER_RECHTMATIGHEID',
      'TOEZICHTHOUDER_KWALITEIT',
      'CONTRACTMANAGER',
      'VEILIGHEID',
      'ADVISEUR_SOCIAAL_DOMEIN',
    ),
    schrijven: heeftRol('BELEIDSMAKER'),
    worker: 'select',
  }),
];
