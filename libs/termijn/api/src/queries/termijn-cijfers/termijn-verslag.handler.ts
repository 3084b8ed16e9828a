import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { nietGevonden } from '@meldbaken/platform/audit';
import { DocumentenNietBeschikbaar, maakPdf } from '@meldbaken/platform/document';
import { logboek } from '@meldbaken/platform/logging';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { leesTermijnZoek, type TermijnZoek } from '@meldbaken/termijn/model';
import { TermijnCijfersHandler } from './termijn-cijfers.handler';
import type { TermijnCijfers } from './termijn-cijfers.type';
import { verslagGegevens } from './verslag-gegevens';
import { VERSLAG } from './verslag.sjabloon';

export interface Verslag {
  readonly naam: string;
  readonly pdf: Buffer;
}

/** Names for the first page of the report. */
export interface VerslagMaker {
  readonly organisatie: string;
  readonly naam: string;
}

const DELEN = ['jaar', 'eenheid', 'soort'];

/** The figures of a year as the board's report: the same counts as the page, for who may see that page. */
@Injectable()
export class TermijnVerslagHandler {
  constructor(
    private readonly cijfers: TermijnCijfersHandler,
    private readonly regels: Toegangsregels,
  ) {}

  async maak(
    inzage: Inzage,
    maker: VerslagMaker,
    filter: Iterable<readonly [string, string]>,
  ): Promise<Verslag | Weigering> {
    if (!this.regels.kanOoit(inzage, 'cijfers-lezen', 'Termijn')) return nietGevonden();
    const zoek = leesKeuze(filter);
    if (isWeigering(zoek)) return zoek;
    const vraag = { jaar: zoek.jaar ? Number(zoek.jaar) : null, eenheidId: zoek.eenheid, code: zoek.soort };
    const spoor = { handeling: 'uitvoeren', onderwerp: 'Termijn', velden: ['termijncijfers', ...Object.keys(zoek)] };
    const cijfers = await this.cijfers.lees(inzage, vraag, spoor);
    return zet(cijfers, maker, zoek);
  }
}

/** Only what the page of the figures has; anything else would make a report that says less than it seems. */
function leesKeuze(filter: Iterable<readonly [string, string]>): TermijnZoek | Weigering {
  const paren = [...filter];
  const vreemd = paren.find(([naam]) => !DELEN.includes(naam));
  if (!vreemd) return leesTermijnZoek(paren);
  return weiger('TERMIJN_ZOEK_ONGELDIG', 'Dit deel van het adres kennen we niet.', {
    veld: vreemd[0].slice(0, 40),
    watDan: `Kies uit: ${DELEN.join(', ')}.`,
  });
}

async function zet(c: TermijnCijfers, maker: VerslagMaker, zoek: TermijnZoek): Promise<Verslag | Weigering> {
  try {
    const kop = { organisatie: maker.organisatie, maker: maker.naam, keuze: keuzeTekst(c, zoek) };
    return { naam: `termijnen-${c.jaar}.pdf`, pdf: await maakPdf(VERSLAG, verslagGegevens(c, kop)) };
  } catch (fout) {
    if (!(fout instanceof DocumentenNietBeschikbaar)) throw fout;
    logboek.fout({ onderdeel: 'document', fout }, 'er kan geen pdf gemaakt worden');
    return weiger('DOCUMENT_NIET_BESCHIKBAAR', 'Op deze server kunnen we geen pdf maken.', {
      watDan: 'Druk de pagina af, of vraag uw beheerder om hulp.',
    });
  }
}

/** What the report is limited to; a unit or kind without terms is named too. */
function keuzeTekst(c: TermijnCijfers, zoek: TermijnZoek): string[] {
  const eenheid = c.perEenheid.find((e) => e.id === zoek.eenheid)?.naam;
  const soort = c.perSoort.find((s) => s.code === zoek.soort)?.naam;
  return [
    ...(zoek.eenheid ? [`Alleen ${eenheid ?? 'een eenheid zonder termijnen'}, met wat eronder valt`] : []),
    ...(zoek.soort ? [`Alleen ${soort ?? zoek.soort}`] : []),
  ];
}
