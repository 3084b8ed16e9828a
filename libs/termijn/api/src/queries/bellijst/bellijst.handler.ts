import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { naarTermijn, termijnJson, type TermijnJson } from '@meldbaken/termijn/graphql';
import { EenhedenBijTermijnen } from '../eenheden-bij-termijnen';
import { Waarden } from '../waarden';
import { BellijstRegel } from './bellijst.type';
import { teBellen, type BelHouder } from './te-bellen';

const BINNEN_MS = 4 * 3_600_000;
const HOOGSTENS = 200;
const VELDEN = { eigenaar: true, eenheid: true, reden: false, uitleg: false, geschiedenis: false };

/** Who of the dossier of `t` can be called today, with number and absence; never the reporter, never the excluded. */
const mensenSql = (
  dag: string,
): string => `(select coalesce(json_agg(json_build_object('lidmaatschapId', l.id, 'functies', g.functies,
    'naam', wl.naam, 'telefoon', l.telefoon, 'afwezig', w.lid is not null, 'vervangerId', w.vervanger_id, 'afwezigTotEnMet', w.tot::text) order by wl.naam, l.id), '[]'::json)
  from (select hl.lidmaatschap_id as lid, array_agg(dt.functie) as functies
      from toegang.dossier_toegang dt join toegang.houder_lid hl on hl.organisatie_id = dt.organisatie_id and hl.houder_id = dt.houder_id
      where dt.organisatie_id = t.organisatie_id and dt.dossier_id = t.dossier_id and dt.tot is null and dt.functie <> 'MELDER' group by hl.lidmaatschap_id) g
  join organisatie.lidmaatschap l on l.organisatie_id = t.organisatie_id and l.id = g.lid and l.van <= ${dag} and (l.tot is null or l.tot > ${dag})
  join organisatie.account a on a.id = l.account_id and a.geblokkeerd_op is null
  join weergave.lid wl on wl.organisatie_id = l.organisatie_id and wl.id = l.id
  left join lateral (select x.lidmaatschap_id as lid, x.vervanger_id, x.tot from organisatie.afwezigheid x
    where x.organisatie_id = l.organisatie_id and x.lidmaatschap_id = l.id and x.ingetrokken_op is null and ${dag} between x.van and x.tot
    order by x.gemaakt_op desc, x.id limit 1) w on true
  where not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = t.organisatie_id and u.dossier_id = t.dossier_id and u.persoon_id = l.persoon_id))`;

@Injectable()
export class BellijstHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    private readonly eenheden: EenhedenBijTermijnen,
  ) {}

  /** Terms that end within four hours or are late, the soonest first; null for who has no such list. */
  async lees(inzage: Inzage): Promise<BellijstRegel[] | null> {
    const nu = this.klok.nu();
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'bellen', onderwerp: 'Termijn' }, [
      this.vraag(inzage, nu),
    ]);
    if (!this.regels.kanOoit(inzage, 'bellen', 'Termijn')) return null;
    const regels = rijen.map((r) => ({ termijn: r['termijn'] as TermijnJson, mensen: r['mensen'] as BelHouder[] }));
    const namen = await this.eenheden.namen(
      inzage,
      regels.map((r) => r.termijn),
    );
    return regels.map((r) =>
      Object.assign(new BellijstRegel(), {
        termijn: naarTermijn(r.termijn, nu, inzage, namen),
        mensen: teBellen(r.termijn.eigenaarId, r.mensen),
      }),
    );
  }

  private vraag(inzage: Inzage, nu: Date): { sql: string; waarden: unknown[] } {
    const w = new Waarden();
    const org = w.p(inzage.organisatieId);
    const mag = w.voeg(this.regels.voorwaarde(inzage, 'bellen', 'Termijn', w.volgende));
    const grens = w.p(new Date(nu.getTime() + BINNEN_MS));
    const dag = `(${w.p(nu)}::timestamptz at time zone 'Europe/Amsterdam')::date`;
    const termijn = termijnJson('t', VELDEN, () => `${w.p(inzage.lidmaatschapId)}::uuid`);
    return {
      sql: `select ${termijn} as termijn, ${mensenSql(dag)} as mensen from termijn.termijn t
        where t.organisatie_id = ${org} and t.status in ('LOOPT', 'VERLOPEN') and t.vervalt_op <= ${grens} and (${mag})
        order by t.vervalt_op, t.id limit ${HOOGSTENS}`,
      waarden: w.lijst,
    };
  }
}
