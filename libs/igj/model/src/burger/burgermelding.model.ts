import type {
  BurgermeldingBesluit,
  BurgermeldingErnst,
  BurgermeldingKanaal,
  BurgermeldingSoort,
  BurgermeldingStatus,
} from '@meldbaken/igj/contract';
import { dagVan, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';

const NAAM_GRENS = 200;
const TEKST_GRENS = 20_000;

export interface NieuweBurgermelding {
  readonly soort: BurgermeldingSoort;
  readonly kanaal: BurgermeldingKanaal;
  readonly aanbieder: string;
  readonly aanbiederKvk: string | null;
  /** 'YYYY-MM-DD': when it came in. */
  readonly ontvangenOp: string;
  /** 'YYYY-MM-DD': when it happened; null when that is not known. */
  readonly gebeurdOp: string | null;
  readonly wat: string;
  /** Null: the citizen wants to stay unknown. */
  readonly melderNaam: string | null;
  readonly melderContact: string | null;
}

const tekst = (veld: string, waarde: string | null, grens: number, mist?: string): Weigering[] => {
  const schoon = (waarde ?? '').trim();
  if (schoon === '') return mist === undefined ? [] : [weiger('IGJ_VELD_ONTBREEKT', mist, { veld })];
  if (schoon.length <= grens) return [];
  const hoeveel = new Intl.NumberFormat('nl-NL').format(grens);
  return [weiger('IGJ_TEKST_TE_LANG', `Deze tekst is te lang. Er passen ${hoeveel} tekens.`, { veld })];
};

function dag(veld: string, waarde: string, nu: Date): Weigering[] {
  if (!isDag(waarde)) return [weiger('IGJ_DAG_BESTAAT_NIET', 'Deze dag bestaat niet.', { veld })];
  if (waarde <= dagVan(nu)) return [];
  return [weiger('IGJ_DAG_IN_TOEKOMST', 'Deze dag is nog niet geweest.', { veld, watDan: 'Kijk de dag na.' })];
}

/** All that is wrong with what the meldpunt typed, at once. */
export function controleerBurgermelding(b: NieuweBurgermelding, nu: Date): Weigering[] {
  const dagen = [
    ...dag('ontvangenOp', b.ontvangenOp, nu),
    ...(b.gebeurdOp === null ? [] : dag('gebeurdOp', b.gebeurdOp, nu)),
  ];
  const volgorde =
    dagen.length === 0 && b.gebeurdOp !== null && b.gebeurdOp > b.ontvangenOp
      ? [
          weiger('IGJ_VOLGORDE_ONMOGELIJK', 'Dit kwam binnen voordat het gebeurde. Dat kan niet.', {
            veld: 'gebeurdOp',
          }),
        ]
      : [];
  const kvk = b.aanbiederKvk?.trim() ?? '';
  return [
    ...tekst('aanbieder', b.aanbieder, NAAM_GRENS, 'Vul in over welke aanbieder het gaat.'),
    ...(kvk === '' || (/^\d{8}$/.test(kvk) && !/^0+$/.test(kvk))
      ? []
      : [weiger('IGJ_NUMMER_ONJUIST', 'Een KvK-nummer heeft 8 cijfers.', { veld: 'aanbiederKvk' })]),
    ...dagen,
    ...volgorde,
    ...tekst('wat', b.wat, TEKST_GRENS, 'Vul in wat de melder vertelt.'),
    ...tekst('melderNaam', b.melderNaam, NAAM_GRENS),
    ...tekst('melderContact', b.melderContact, NAAM_GRENS),
  ];
}

/** An event of more than two years before is in principle not examined (Uitvoeringsbesluit Wkkgz art. 8.20 lid 2 c). */
export function isOud(gebeurdOp: string | null, ontvangenOp: string): boolean {
  if (gebeurdOp === null) return false;
  return gebeurdOp < `${Number(ontvangenOp.slice(0, 4)) - 2}${ontvangenOp.slice(4)}`;
}

export interface BurgermeldingBeslissing {
  readonly ernst: BurgermeldingErnst;
  /** How it was weighed: for the inspectie alone. */
  readonly weging: string;
  readonly besluit: BurgermeldingBesluit;
  /** What the citizen hears. */
  readonly reden: string;
  /** Why an old event is examined all the same. */
  readonly tochReden: string | null;
}

/** May this be decided so? All that is in the way, at once. */
export function controleerBeslissing(
  b: BurgermeldingBeslissing,
  m: { readonly status: BurgermeldingStatus; readonly gebeurdOp: string | null; readonly ontvangenOp: string },
): Weigering[] {
  if (m.status !== 'NIEUW') return [alBesloten()];
  const oud = b.besluit === 'ONDERZOEKEN' && isOud(m.gebeurdOp, m.ontvangenOp);
  return [
    ...tekst('weging', b.weging, TEKST_GRENS, 'Vul in hoe u dit weegt.'),
    ...tekst('reden', b.reden, TEKST_GRENS, 'Vul in waarom u dit besluit.'),
    ...tekst(
      'tochReden',
      b.tochReden,
      TEKST_GRENS,
      oud ? 'Dit gebeurde meer dan 2 jaar geleden. Vul in waarom u het toch onderzoekt.' : undefined,
    ),
  ];
}

/** Two weeks more, once, with a reason. */
export function controleerVerlenging(
  reden: string,
  m: { readonly status: BurgermeldingStatus; readonly verlengd: boolean },
): Weigering[] {
  if (m.status !== 'NIEUW') return [alBesloten()];
  if (m.verlengd) return [weiger('IGJ_AL_VERLENGD', 'U nam al 1 keer meer tijd.', { watDan: 'Neem nu een besluit.' })];
  return tekst('verlengReden', reden, 2000, 'Vul in waarom u meer tijd nodig hebt.');
}

const alBesloten = (): Weigering =>
  weiger('IGJ_AL_BESLOTEN', 'Over deze melding is al besloten.', { watDan: 'Laad de pagina opnieuw.' });
