import type {
  BerichtOver,
  IgjBerichtKopie,
  IgjBerichtSoort,
  Instantie,
  KopieVeld,
  Meldroute,
} from '@meldbaken/igj/contract';
import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { berichtSoort, hoortBij, vormVan, type BerichtVorm } from './bericht-vorm.model';

/** What somebody wants to send. */
export interface BerichtInvoer {
  readonly bericht: IgjBerichtSoort;
  readonly tekst: string;
  readonly velden?: readonly KopieVeld[];
  readonly antwoordOp?: string | null;
  readonly uiterlijk?: string | null;
}

/** Longest words of one message; a report of many chapters travels in its fields. */
export const BERICHT_GRENS = 20_000;
export const VELD_GRENS = 60_000;
const KENMERK = /^B-[0-9A-Z]{12}$/;

const nette = (tekst: string): string => tekst.replaceAll('\u0000', '').trim();

/** The frozen copy of this message, or why it may not be sent. The same rule refuses it at the receiver. */
export function maakBericht(
  over: BerichtOver,
  invoer: BerichtInvoer,
  kenmerk: string,
  route: Meldroute = 'IGJ',
): IgjBerichtKopie | readonly Weigering[] {
  const kopie: IgjBerichtKopie = {
    soort: berichtSoort(route),
    versie: 1,
    bericht: invoer.bericht,
    kenmerk,
    antwoordOp: invoer.antwoordOp ?? null,
    tekst: nette(invoer.tekst),
    velden: (invoer.velden ?? []).map(({ code, label, waarde, tekst }) => ({ code, label, waarde, tekst })),
    uiterlijk: invoer.uiterlijk ?? null,
  };
  const fouten = hoortBij(over, kopie.bericht, 'UIT') ? berichtFouten(kopie, route) : [verkeerdeKant()];
  return fouten.length > 0 ? fouten : kopie;
}

/** Between whom a message travels. */
export const instantieVanBericht = ({ soort }: Pick<IgjBerichtKopie, 'soort'>): Instantie =>
  soort === 'WMO_BERICHT' ? 'WMO' : 'IGJ';

const PAST_NIET: Readonly<Record<Meldroute, string>> = {
  IGJ: 'Dit bericht hoort niet bij deze melding.',
  WMO: 'Dit bericht hoort niet bij een melding aan een gemeente.',
  JEUGD: 'Dit bericht hoort niet bij een melding over jeugdhulp.',
};

/** All that is wrong with a message, by its kind. The copy alone does not tell the two routes to the IGJ apart. */
export function berichtFouten(k: IgjBerichtKopie, route: Meldroute = instantieVanBericht(k)): Weigering[] {
  const vorm = vormVan(k.bericht, route);
  if (!vorm) return [weiger('IGJ_BERICHT_PAST_NIET', PAST_NIET[route], { veld: 'bericht' })];
  return [...tekstFouten(k, vorm), ...dagFouten(k, vorm), ...antwoordFouten(k, vorm), ...veldFouten(k, vorm)];
}

function tekstFouten({ tekst }: IgjBerichtKopie, vorm: BerichtVorm): Weigering[] {
  if (tekst === '' && vorm.tekst === 'MOET')
    return [weiger('IGJ_TEKST_ONTBREEKT', 'Schrijf een tekst.', { veld: 'tekst' })];
  if (tekst.length <= BERICHT_GRENS) return [];
  const watDan = 'Maak de tekst korter. Uw tekst staat er nog.';
  return [weiger('IGJ_TEKST_TE_LANG', 'De tekst is te lang. Er passen 20.000 tekens.', { veld: 'tekst', watDan })];
}

function dagFouten({ uiterlijk }: IgjBerichtKopie, vorm: BerichtVorm): Weigering[] {
  const zeg = (code: string, bericht: string): Weigering[] => [weiger(code, bericht, { veld: 'uiterlijk' })];
  if (uiterlijk === null) return vorm.uiterlijk === 'MOET' ? zeg('IGJ_DAG_ONTBREEKT', 'Kies een laatste dag.') : [];
  if (vorm.uiterlijk === 'NIET') return zeg('IGJ_VELD_ONBEKEND', 'Bij dit bericht hoort geen laatste dag.');
  return isDag(uiterlijk) ? [] : zeg('IGJ_DAG_BESTAAT_NIET', 'Deze dag bestaat niet.');
}

function antwoordFouten({ antwoordOp }: IgjBerichtKopie, vorm: BerichtVorm): Weigering[] {
  if (antwoordOp === null)
    return vorm.antwoordMoet
      ? [weiger('IGJ_ANTWOORD_WAAROP', 'Kies op welk bericht u antwoordt.', { veld: 'antwoordOp' })]
      : [];
  if (vorm.antwoordOp.length > 0 && KENMERK.test(antwoordOp)) return [];
  return [weiger('IGJ_ANTWOORD_PAST_NIET', 'Op dat bericht kunt u zo niet antwoorden.', { veld: 'antwoordOp' })];
}

function veldFouten({ velden }: IgjBerichtKopie, vorm: BerichtVorm): Weigering[] {
  const codes = velden.map((v) => v.code);
  return [
    ...codes
      .filter((c) => !vorm.veld(c))
      .map((veld) => weiger('IGJ_VELD_ONBEKEND', 'Dit veld hoort niet bij dit bericht.', { veld })),
    ...codes
      .filter((c, i) => codes.indexOf(c) !== i)
      .map((veld) => weiger('IGJ_VELD_DUBBEL', 'Dit veld staat er twee keer.', { veld })),
    ...vorm.verplicht
      .filter((c) => !velden.some((v) => v.code === c && v.waarde.trim() !== ''))
      .map((veld) => weiger('IGJ_VELD_ONTBREEKT', 'Vul dit nog in.', { veld })),
    ...velden
      .filter((v) => v.waarde.length > VELD_GRENS || v.tekst.length > VELD_GRENS)
      .map(({ code: veld }) => weiger('IGJ_TEKST_TE_LANG', 'Deze tekst is te lang.', { veld })),
  ];
}

const verkeerdeKant = (): Weigering =>
  weiger('IGJ_BERICHT_VERKEERDE_KANT', 'Dit bericht kunt u van hieruit niet sturen.', { veld: 'bericht' });
