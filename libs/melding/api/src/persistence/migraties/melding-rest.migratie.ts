import type { MigrationInterface, QueryRunner } from 'typeorm';
import { doorgangFunctie, voerUit } from '@meldbaken/platform/database';

/**
 * A handler corrects the place of a report; its terms are listed under that place too. And what the sweep has already
 * reminded of: the promised first answer (1 before the day, 2 after it), and notes that go when their author leaves.
 */
export class MeldingRest1763800000043 implements MigrationInterface {
  name = 'MeldingRest1763800000043';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      'grant update (eenheid_id) on melding.melding to mb_app',
      'grant update (eenheid_id) on termijn.termijn to mb_app',
      // For a bestuurder, who sees that a report was closed but not its timeline.
      'alter table melding.melding add column gesloten_op timestamptz',
      'grant update (gesloten_op) on melding.melding to mb_app',
      'create index melding_gesloten on melding.melding (organisatie_id, gesloten_op) where gesloten_op is not null',
      'alter table melding.melding_intake add column herinnerd smallint not null default 0 check (herinnerd between 0 and 2)',
      'grant update (herinnerd) on melding.melding_intake to mb_worker',
      'alter table melding.notitie add column einde_gemeld_op timestamptz',
      'grant select (einde_gemeld_op), update (einde_gemeld_op) on melding.notitie to mb_worker',
      `create index melding_zonder_antwoord on melding.melding (organisatie_id, eerste_reactie_uiterlijk) where status = 'INGEDIEND'`,
      ...herinneringen(),
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      'drop function doorgang.organisaties_met_herinneringen(date, date, int)',
      'drop index melding.melding_zonder_antwoord',
      'alter table melding.notitie drop column einde_gemeld_op',
      'alter table melding.melding_intake drop column herinnerd',
      'alter table melding.melding drop column gesloten_op',
      'revoke update (eenheid_id) on termijn.termijn from mb_app',
      'revoke update (eenheid_id) on melding.melding from mb_app',
    ]);
  }
}

/** The sweep must know which tenants have somebody to remind; ids only. */
function herinneringen(): string[] {
  return doorgangFunctie({
    kop: 'organisaties_met_herinneringen(p_vandaag date, p_volgende date, p_dagen int)',
    geeft: 'setof uuid',
    body: `select o.organisatie_id from organisatie.organisatie o where
      exists (select 1 from melding.melding m join melding.melding_intake i on i.organisatie_id = m.organisatie_id and i.melding_id = m.id
        where m.organisatie_id = o.organisatie_id and m.status = 'INGEDIEND' and m.eerste_reactie_uiterlijk <= p_volgende
          and i.herinnerd < case when m.eerste_reactie_uiterlijk < p_vandaag then 2 else 1 end)
      or exists (select 1 from toegang.dossier_toegang t join melding.notitie n on n.organisatie_id = t.organisatie_id and n.dossier_id = t.dossier_id
        where t.organisatie_id = o.organisatie_id and t.tot is null and t.einde_op <= p_vandaag + p_dagen and n.einde_gemeld_op is null)`,
    leest: [
      'organisatie.organisatie',
      'toegang.dossier_toegang',
      'melding.notitie',
      'melding.melding',
      'melding.melding_intake',
    ],
    rollen: 'mb_worker',
  });
}
