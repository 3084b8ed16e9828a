import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import {
  naarTermijn,
  termijnJson,
  type Termijn,
  type TermijnJson,
  type TermijnVraag,
} from '@meldbaken/termijn/graphql';
import { EenhedenBijTermijnen } from '../eenheden-bij-termijnen';
import type { TermijnFilter, TermijnSortering } from './termijn-filter.input';
import { cursorVan, leesPlaats, naSql, sleutelSql, volgordeSql } from './termijnen.cursor';
import { gefilterd, type Vraagstelling } from './termijnen.filter';

export interface TermijnenVraag {
  first: number;
  after?: string | null;
  filter: TermijnFilter;
  sorteer: TermijnSortering;
  velden: TermijnVraag;
}

interface Regel {
  sleutel: string;
  termijn: TermijnJson;
}

@Injectable()
export class TermijnenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    private readonly eenheden: EenhedenBijTermijnen,
  ) {}

  /** The terms of the dossiers that this viewer may follow. */
  async lees(inzage: Inzage, v: TermijnenVraag): Promise<Pagina<Termijn>> {
    const grootte = paginaGrootte(v.first);
    const plaats = leesPlaats(v.after, v.sorteer);
    const nu = this.klok.nu();
    // Later pages keep the moment of the first one: else a term could jump over a page border and be missed.
    const ijk = plaats?.nu ?? nu;
    const bereik = await this.eenheden.bereik(inzage, v.filter);
    const vraag = this.vraag(inzage, v, { filter: v.filter, bereik, nu: ijk }, grootte);
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Termijn' }, [vraag]);
    const regels = rijen.map((r): Regel => ({
      sleutel: String(r['sleutel']),
      termijn: r['termijn'] as Regel['termijn'],
    }));
    const namen = v.velden.eenheid
      ? await this.eenheden.namen(
          inzage,
          regels.map((r) => r.termijn),
        )
      : undefined;
    return maakPagina(
      regels,
      grootte,
      (r) => naarTermijn(r.termijn, nu, inzage, namen),
      (r) =>
        cursorVan(v.sorteer, {
          nu: ijk,
          sleutel: r.sleutel,
          vervaltOp: new Date(r.termijn.vervaltOp),
          id: r.termijn.id,
        }),
    );
  }

  private vraag(
    inzage: Inzage,
    v: TermijnenVraag,
    stelling: Vraagstelling,
    grootte: number,
  ): { sql: string; waarden: unknown[] } {
    const { vanaf, ernst, waarden } = gefilterd(this.regels, inzage, stelling);
    const plaats = leesPlaats(v.after, v.sorteer);
    const na = plaats ? ` and ${naSql(v.sorteer, ernst, plaats, waarden)}` : '';
    const termijn = termijnJson('t', v.velden, () => `${waarden.p(inzage.lidmaatschapId)}::uuid`);
    const sleutel = sleutelSql(v.sorteer, ernst);
    return {
      sql: `select ${sleutel} as sleutel, ${termijn} as termijn ${vanaf}${na} order by ${volgordeSql(v.sorteer, ernst)} limit ${grootte + 1}`,
      waarden: waarden.lijst,
    };
  }
}
