import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { naarTermijn, termijnenVanOnderwerp, type TermijnVraag } from '@meldbaken/termijn/graphql';
import { Melding, type MeldingFilter } from '../../typen';
import { KOP } from '../melding/melding.sql';
import { meldingFilter } from './meldingen.filter';

export interface MeldingenVraag {
  first: number;
  after?: string | null;
  filter?: MeldingFilter | null;
  sorteer?: 'NIEUWSTE' | 'OUDSTE' | null;
  /** Which parts of the open terms are asked; null when none. */
  termijnen: TermijnVraag | null;
}

@Injectable()
export class MeldingenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  /** The reports that this caller has a part in. Both predicates are in the statement; nothing is filtered after. */
  async lees(inzage: Inzage, v: MeldingenVraag): Promise<Pagina<Melding>> {
    const grootte = paginaGrootte(v.first);
    const oudste = v.sorteer === 'OUDSTE';
    const filter = meldingFilter(inzage, v.filter, leesCursor(v.after, 2), oudste);
    const recht = this.regels.voorwaarde(inzage, 'lezen', 'Melding', filter.waarden.length + 1);
    const waarden = [...filter.waarden, ...recht.waarden];
    const termijnen = v.termijnen
      ? termijnenVanOnderwerp(this.regels, inzage, {
          organisatie: 'm.organisatie_id',
          onderwerp: 'm.id',
          eerste: waarden.length + 1,
          vraag: v.termijnen,
        })
      : { sql: `'[]'::json`, waarden: [] };
    const richting = oudste ? 'asc' : 'desc';
    const sql = `select ${KOP}, ${termijnen.sql} as termijnen from melding.melding m
      where ${[...filter.delen, recht.sql].join(' and ')} order by m.ingediend_op ${richting}, m.id ${richting} limit ${grootte + 1}`;
    const [rijen] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Melding' }, [
      { sql, waarden: [...waarden, ...termijnen.waarden] },
    ]);
    const nu = this.klok.nu();
    return maakPagina(
      rijen ?? [],
      grootte,
      (r) =>
        Object.assign(new Melding(), LEEG, r, {
          termijnen: (r['termijnen'] as Record<string, unknown>[]).map((t) => naarTermijn(t as never, nu, inzage)),
        }),
      (r) => [(r['ingediendOp'] as Date).toISOString(), String(r['id'])],
    );
  }
}

/** What only the page of one report shows. */
const LEEG = {
  genoemden: [],
  stappen: [],
  vaststellingen: [],
  kijkers: [],
  tijdlijn: [],
  nogVoorSluiten: [],
  magHandelingen: [],
};
