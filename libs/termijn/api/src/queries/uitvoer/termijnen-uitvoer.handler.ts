import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { naarTermijn, termijnJson, type Termijn, type TermijnJson } from '@meldbaken/termijn/graphql';
import { ernstenVan, leesTermijnZoek, zoekFilter, type TermijnZoek } from '@meldbaken/termijn/model';
import { EenhedenBijTermijnen } from '../eenheden-bij-termijnen';
import { naSql, sleutelSql, volgordeSql, type Plaats } from '../termijnen/termijnen.cursor';
import { gefilterd, type Vraagstelling } from '../termijnen/termijnen.filter';

const MEEST = 50_000;
const PER_KEER = 500;
const VELDEN = { eigenaar: true, eenheid: true, reden: false, uitleg: false, geschiedenis: false };

export interface Uitvoer {
  readonly aantal: number;
  /** The rows, a page at a time: each asked when the reader is ready for it. */
  readonly paginas: AsyncIterable<readonly Termijn[]>;
}

interface Regel {
  readonly sleutel: string;
  readonly termijn: TermijnJson;
}

/** The list as a file: same filters, same rights, same words. */
@Injectable()
export class TermijnenUitvoerHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    private readonly eenheden: EenhedenBijTermijnen,
  ) {}

  /** Counts, and writes who takes how many into the log before the first row leaves. */
  async begin(inzage: Inzage, filter: Iterable<readonly [string, string]>): Promise<Uitvoer | Weigering> {
    const zoek = leesTermijnZoek(filter);
    if (isWeigering(zoek)) return zoek;
    const stelling = await this.stelling(inzage, zoek);
    const aantal = await this.handelingen.voerUit(
      inzage,
      { handeling: 'uitvoeren', onderwerp: 'Termijn', velden: Object.keys(zoek) },
      async (tx, spoor) => {
        const { vanaf, waarden } = gefilterd(this.regels, inzage, stelling);
        const rij = await tx.rij<{ aantal: number }>(
          `select count(*)::int as aantal from (select 1 ${vanaf} limit ${MEEST + 1}) x`,
          waarden.lijst,
        );
        spoor.aantal = rij?.aantal ?? 0;
        return spoor.aantal > MEEST ? teVeel() : spoor.aantal;
      },
    );
    if (isWeigering(aantal)) return aantal;
    return { aantal, paginas: this.paginas(inzage, zoek, stelling) };
  }

  private async stelling(inzage: Inzage, zoek: TermijnZoek): Promise<Vraagstelling> {
    const filter = { ...zoekFilter(zoek), ernst: [...ernstenVan(zoek)] };
    return {
      filter,
      bereik: await this.eenheden.bereik(inzage, filter),
      // One moment for all pages: else a term could jump over a page border.
      nu: this.klok.nu(),
      handeling: 'uitvoeren',
    };
  }

  private async *paginas(inzage: Inzage, zoek: TermijnZoek, stelling: Vraagstelling): AsyncGenerator<Termijn[]> {
    let na: Plaats | null = null;
    let gehad = 0;
    do {
      const regels: Regel[] = await this.pagina(inzage, zoek, stelling, na);
      const namen = await this.eenheden.namen(
        inzage,
        regels.map((r) => r.termijn),
      );
      yield regels.map((r) => naarTermijn(r.termijn, stelling.nu, inzage, namen));
      gehad += regels.length;
      na = regels.length < PER_KEER || gehad >= MEEST ? null : plaatsVan(regels.at(-1), stelling.nu);
    } while (na);
  }

  private async pagina(
    inzage: Inzage,
    zoek: TermijnZoek,
    stelling: Vraagstelling,
    na: Plaats | null,
  ): Promise<Regel[]> {
    const sorteer = zoek.sorteer ?? 'VERVALT_OP';
    const { vanaf, ernst, waarden } = gefilterd(this.regels, inzage, stelling);
    const verder = na ? ` and ${naSql(sorteer, ernst, na, waarden)}` : '';
    const termijn = termijnJson('t', VELDEN, () => `${waarden.p(inzage.lidmaatschapId)}::uuid`);
    const sql = `select ${sleutelSql(sorteer, ernst)} as sleutel, ${termijn} as termijn ${vanaf}${verder} order by ${volgordeSql(sorteer, ernst)} limit ${PER_KEER}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Termijn' }, [
      { sql, waarden: waarden.lijst },
    ]);
    return rijen.map((r): Regel => ({ sleutel: String(r['sleutel']), termijn: r['termijn'] as Regel['termijn'] }));
  }
}

const plaatsVan = (laatste: Regel | undefined, nu: Date): Plaats | null =>
  laatste
    ? { nu, sleutel: laatste.sleutel, vervaltOp: new Date(laatste.termijn.vervaltOp), id: laatste.termijn.id }
    : null;

const teVeel = (): Weigering =>
  weiger('UITVOER_TE_VEEL', `Dit zijn meer dan ${MEEST.toLocaleString('nl-NL')} termijnen.`, {
    watDan: 'Kies een filter, zodat de lijst kleiner wordt.',
  });
