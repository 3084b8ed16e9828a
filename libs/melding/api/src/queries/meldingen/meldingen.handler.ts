import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { naarTermijn, teLaatVanOnderwerp, termijnenVanOnderwerp, type TermijnVraag } from '@meldbaken/termijn/graphql';
import { Zoekwoorden } from '../../persistence/zoekwoorden';
import { Melding, type MeldingFilter } from '../../typen';
import { KOP } from '../melding/melding.sql';
import { meldingFilter } from './meldingen.filter';
import { zoekVraag } from './zoek-vraag';

export interface MeldingenVraag {
  first: number;
  after?: string | null;
  filter?: MeldingFilter | null;
  sorteer?: 'NIEUWSTE' | 'OUDSTE' | null;
  /** Which parts of the open terms are asked; null when none. */
  termijnen: TermijnVraag | null;
}

const LEZEN = { handeling: 'lezen', onderwerp: 'Melding' } as const;

@Injectable()
export class MeldingenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    private readonly zoekwoorden: Zoekwoorden,
  ) {}

  /** The reports that this caller has a part in. Both predicates are in the statement; nothing is filtered after. */
  async lees(inzage: Inzage, v: MeldingenVraag): Promise<Pagina<Melding>> {
    const nu = this.klok.nu();
    return maakPagina(
      await this.rijen(inzage, v, nu),
      paginaGrootte(v.first),
      (r) =>
        Object.assign(new Melding(), LEEG, r, {
          termijnen: (r['termijnen'] as Record<string, unknown>[]).map((t) => naarTermijn(t as never, nu, inzage)),
        }),
      (r) => [(r['ingediendOp'] as Date).toISOString(), String(r['id'])],
    );
  }

  /** Looking for words takes the keys of the tenant, so a transaction; else one round trip. */
  private async rijen(inzage: Inzage, v: MeldingenVraag, nu: Date): Promise<QueryResultRow[]> {
    const zoek = v.filter?.zoek?.trim();
    if (!zoek) {
      const [rijen = []] = await this.handelingen.lees(inzage, LEZEN, [this.vraag(inzage, v, nu)]);
      return rijen;
    }
    const uit = await this.handelingen.voerUit(inzage, { ...LEZEN, velden: ['zoek'] }, async (tx) => {
      const merken = await this.zoekwoorden.vraag(tx, inzage, zoek);
      const { sql, waarden } = this.vraag(inzage, v, nu, zoekVraag(zoek, merken));
      return tx.rijen<QueryResultRow>(sql, waarden);
    });
    return isWeigering(uit) ? [] : uit;
  }

  private vraag(
    inzage: Inzage,
    v: MeldingenVraag,
    nu: Date,
    woorden?: (p: (w: unknown) => string) => string | null,
  ): Vraag {
    const oudste = v.sorteer === 'OUDSTE';
    const { delen, waarden } = meldingFilter(inzage, v.filter, leesCursor(v.after, 2), oudste, woorden);
    const met = (p: { sql: string; waarden: unknown[] }): string => {
      waarden.push(...p.waarden);
      return p.sql;
    };
    const termijn = { organisatie: 'm.organisatie_id', onderwerp: 'm.id' };
    delen.push(met(this.regels.voorwaarde(inzage, 'lezen', 'Melding', waarden.length + 1)));
    if (v.filter?.teLaat) {
      const moment = `$${waarden.push(nu)}`;
      delen.push(met(teLaatVanOnderwerp(this.regels, inzage, { ...termijn, eerste: waarden.length + 1, nu: moment })));
    }
    const termijnen = v.termijnen
      ? met(termijnenVanOnderwerp(this.regels, inzage, { ...termijn, eerste: waarden.length + 1, vraag: v.termijnen }))
      : `'[]'::json`;
    const richting = oudste ? 'asc' : 'desc';
    const sql = `select ${KOP}, ${termijnen} as termijnen from melding.melding m
      where ${delen.join(' and ')} order by m.ingediend_op ${richting}, m.id ${richting} limit ${paginaGrootte(v.first) + 1}`;
    return { sql, waarden };
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
