import { Injectable } from '@nestjs/common';
import { isRol } from '@meldbaken/organisatie/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Mens } from '../../typen';

@Injectable()
export class MensenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  /** Accounts and roles of the own organisation, by name. */
  async lees(inzage: Inzage, v: { first: number; after?: string | null; zoek?: string | null }): Promise<Pagina<Mens>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2, 'tekst');
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Mens', 4);
    const sql = `select l.id, w.naam, a.email, p.functie, e.naam as eenheid, l.van::text as van, l.tot::text as tot, a.geblokkeerd_op is not null as geblokkeerd,
        coalesce((select json_agg(distinct r.rol) from organisatie.lidmaatschap_rol r where r.organisatie_id = l.organisatie_id and r.lidmaatschap_id = l.id and r.tot is null), '[]'::json) as rollen
      from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id join weergave.lid w on w.organisatie_id = l.organisatie_id and w.id = l.id
      left join organisatie.persoon p on p.organisatie_id = l.organisatie_id and p.id = l.persoon_id
      left join organisatie.eenheid e on e.organisatie_id = p.organisatie_id and e.id = p.eenheid_id
      where ($1::text is null or strpos(lower(unaccent(w.naam || ' ' || a.email)), lower(unaccent($1))) > 0)
        and ($2::text is null or (w.naam, l.id) > ($2, $3::uuid)) and ${p.sql}
      order by w.naam, l.id limit ${grootte + 1}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Mens' }, [
      { sql, waarden: [v.zoek?.trim() || null, na?.[0] ?? null, na?.[1] ?? null, ...p.waarden] },
    ]);
    return maakPagina(
      rijen,
      grootte,
      (r) =>
        Object.assign(new Mens(), r, {
          rollen: (Array.isArray(r['rollen']) ? r['rollen'] : []).map(String).filter(isRol),
        }),
      (r) => [String(r['naam']), String(r['id'])],
    );
  }
}
