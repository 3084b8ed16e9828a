import type { MigrationInterface, QueryRunner } from 'typeorm';
import { doorgangFunctie, LIDMAATSCHAP, ORGANISATIE, voerUit } from '@meldbaken/platform/database';

/** The caller holds a running grant on one of these dossiers; an exclusion does not matter, for it may be this very act. */
const houdt = (dossiers: string): string =>
  `exists (select 1 from toegang.dossier_toegang t join toegang.houder_lid h on h.organisatie_id = t.organisatie_id and h.houder_id = t.houder_id
    where t.organisatie_id = k.organisatie_id and t.dossier_id in (${dossiers}) and t.tot is null and h.lidmaatschap_id = ${LIDMAATSCHAP})`;

const ZICHT = ['toegang.dossier_toegang', 'toegang.houder_lid'];

/**
 * Who is shut out of a report is shut out of the complaints about it, also when the doer may not see those; and a typed
 * name keeps hiding a complaint as long as one is open there or in its report. And the unit of a report that was
 * corrected reaches the external report, and the terms that the inspectie starts there.
 */
export class MeldingKlachtUitsluiten1763800000050 implements MigrationInterface {
  name = 'MeldingKlachtUitsluiten1763800000050';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      ...doorgangFunctie({
        kop: 'klachten_over(p_melding_id uuid)',
        geeft: 'setof uuid',
        body: `select k.id from melding.klacht k where k.organisatie_id = ${ORGANISATIE} and k.gaat_over_id = p_melding_id and ${houdt('k.gaat_over_id')} order by k.id`,
        leest: ['melding.klacht', ...ZICHT],
        rollen: 'mb_app',
      }),
      ...doorgangFunctie({
        kop: 'klacht_naam_open(p_klacht_id uuid)',
        geeft: 'boolean',
        body: `select exists (select 1 from melding.klacht_genoemde g where g.organisatie_id = k.organisatie_id and g.klacht_id = k.id and g.stand = 'GETYPT')
            or exists (select 1 from melding.genoemde g where g.organisatie_id = k.organisatie_id and g.melding_id = k.gaat_over_id and g.rol = 'PLEGER' and g.stand = 'GETYPT')
          from melding.klacht k where k.organisatie_id = ${ORGANISATIE} and k.id = p_klacht_id and ${houdt('k.id, k.gaat_over_id')}`,
        leest: ['melding.klacht', 'melding.klacht_genoemde', 'melding.genoemde', ...ZICHT],
        rollen: 'mb_app',
      }),
      'grant update (eenheid_id) on igj.externe_melding to mb_worker',
      'grant update (eenheid_id) on termijn.termijn to mb_worker',
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      'revoke update (eenheid_id) on termijn.termijn from mb_worker',
      'revoke update (eenheid_id) on igj.externe_melding from mb_worker',
      'drop function doorgang.klacht_naam_open(uuid)',
      'drop function doorgang.klachten_over(uuid)',
    ]);
  }
}
