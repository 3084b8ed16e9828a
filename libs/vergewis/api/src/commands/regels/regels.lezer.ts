import { Injectable } from '@nestjs/common';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { Profielregel, RegelBereikType } from '../../typen/regel.type';

const REGEL = `select r.id, r.versie, r.eis, r.naam, r.bron, r.bereik, r.max_leeftijd_maanden as "maxLeeftijdMaanden", r.vernieuw_maanden as "vernieuwMaanden",
  r.geldig_van::text as "geldigVan", r.geldig_tot::text as "geldigTot", r.vastgelegd_op as moment, ${lidJson('r.organisatie_id', 'r.door_id')} as door from vergewis.profielregel r`;

@Injectable()
export class RegelsLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  /** All versions of all rules, the newest of each first. */
  async lijst(inzage: Inzage): Promise<Profielregel[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Profielregel');
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Profielregel' }, [
      { sql: `${REGEL} where ${p.sql} order by r.naam, r.id, r.versie desc`, waarden: p.waarden },
    ]);
    return rijen.map(alsRegel);
  }

  async nieuwste(tx: Transactie, inzage: Inzage, id: string): Promise<Profielregel | null> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Profielregel', 2);
    const rij = await tx.rij<RegelRij>(`${REGEL} where r.id = $1 and ${p.sql} order by r.versie desc limit 1`, [
      id,
      ...p.waarden,
    ]);
    return rij && alsRegel(rij);
  }
}

type RegelRij = Record<string, unknown>;

function alsRegel(r: RegelRij): Profielregel {
  const { bereik, moment, ...rest } = r;
  return Object.assign(new Profielregel(), rest, {
    bereik: Object.assign(new RegelBereikType(), bereik),
    vastgelegdOp: moment instanceof Date ? moment.toISOString() : String(moment),
  });
}
