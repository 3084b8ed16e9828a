import type { MigrationInterface, QueryRunner } from 'typeorm';
import { voerUit } from '@meldbaken/platform/database';

const CATEGORIEEN = `('CALAMITEIT','GEWELD','ONTSLAG','WMO_CALAMITEIT','WMO_GEWELD','JEUGD_CALAMITEIT','JEUGD_GEWELD')`;

/** Reports under the Jeugdwet; the term that a municipality set; questions on paper; who is told that a look was locked. */
export class IgjJeugd1763800000057 implements MigrationInterface {
  name = 'IgjJeugd1763800000057';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...jeugd(), ...termijn(), ...vragen(), ...gast()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a report under the Jeugdwet is kept'));
  }
}

const jeugd = (): string[] => [
  ...['externe_melding', 'inspectiezaak'].map(
    (tabel) => `alter table igj.${tabel} drop constraint ${tabel}_categorie_check,
      add constraint ${tabel}_categorie_check check (categorie in ${CATEGORIEEN})`,
  ),
  // In doubt about youth care: the six weeks count from the event itself.
  `alter table igj.vaststelling add column gebeurd_op timestamptz`,
];

const termijn = (): string[] => [
  `alter table igj.opstel_instelling
    add column wijze_jeugd text not null default 'OVERDRACHT' check (wijze_jeugd in ('OVERDRACHT','ZELF')),
    add column gemeente_termijnen jsonb not null default '[]' check (jsonb_typeof(gemeente_termijnen) = 'array')`,
  // As it stood when the report began: a later setting does not move it.
  `alter table igj.externe_melding add column termijn_eenheid text check (termijn_eenheid in ('UREN','WERKDAGEN')),
    add column termijn_lengte int check (termijn_lengte between 1 and 240),
    add constraint externe_melding_termijn check ((termijn_eenheid is null) = (termijn_lengte is null)),
    add constraint externe_melding_termijn_van check (termijn_eenheid is null or gemeente_naam is not null)`,
];

const vragen = (): string[] => [
  // A question on paper, with the day that it names; and that it was answered.
  `alter table igj.hand_antwoord drop constraint hand_antwoord_soort_check,
    add constraint hand_antwoord_soort_check check (soort in ('BEVESTIGING','AFSLUITING','VRAAG','ANTWOORD')),
    add column uiterlijk date,
    add column vraag_id uuid,
    add constraint hand_antwoord_uiterlijk check (uiterlijk is null or soort = 'VRAAG'),
    add constraint hand_antwoord_vraag check ((vraag_id is null) = (soort <> 'ANTWOORD')),
    add foreign key (organisatie_id, vraag_id) references igj.hand_antwoord`,
  `create unique index hand_antwoord_eenmaal on igj.hand_antwoord (organisatie_id, vraag_id) where vraag_id is not null`,
];

/** Whose look it is, and on which page: nothing of the guest. */
const gast = (): string[] => [
  `grant select (organisatie_id, id, dossier_id, over, over_id, gemaakt_door) on igj.gast_inzage to mb_worker`,
];
