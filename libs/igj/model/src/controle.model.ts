import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { dagVan, inMinuten, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { type VeldCode, veldVan, veldenVan } from './formulier.model';
import type { Veld, VeldSoort } from './veld.model';
import { type Waarden, schoneWaarde } from './waarden.model';

const AANTAL = new Intl.NumberFormat('nl-NL');
const GRENS: Partial<Record<VeldSoort, number>> = { TEKST: 500, LANGE_TEKST: 20_000 };
const CIJFERS: Partial<Record<VeldSoort, number>> = { KVK: 8, VESTIGING: 12, BIG: 11 };
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Is this value right for this field? An empty one is: whether it misses is another question. */
export function controleerVeld(code: string, waarde: string | null | undefined, nu: Date): Weigering | null {
  const veld = veldVan(code);
  if (!veld) return weiger('IGJ_VELD_ONBEKEND', 'Dit veld hoort niet bij het formulier.', { veld: code });
  const schoon = schoneWaarde(veld, waarde);
  return schoon === '' ? null : fout(veld, schoon, nu);
}

/** All that is wrong with what is filled in, at once, in the order of the form. */
export function controleerWaarden(categorie: ExterneMeldingCategorie, waarden: Waarden, nu: Date): Weigering[] {
  const vreemd = Object.keys(waarden).filter((code) => veldVan(code) === null);
  const perVeld = [...veldenVan(categorie).map((v) => v.code), ...vreemd].map((code) =>
    controleerVeld(code, waarden[code], nu),
  );
  const fouten = perVeld.filter((w) => w !== null);
  return fouten.length > 0 ? fouten : samenhang(categorie, waarden);
}

/** The instant of a MOMENT value; null when it is none. A moment without a zone could be two. */
export function leesMoment(waarde: string): Date | null {
  const dag = MOMENT.exec(waarde)?.[1];
  if (!dag || !isDag(dag)) return null;
  const moment = new Date(waarde);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function fout(veld: Veld, waarde: string, nu: Date): Weigering | null {
  const zeg = (reden: string, bericht: string, watDan?: string): Weigering =>
    weiger(`IGJ_${reden}`, `${veld.label.endsWith('?') ? veld.label : `${veld.label}:`} ${bericht}`, {
      veld: veld.code,
      watDan,
    });
  const grens = GRENS[veld.soort];
  if (grens !== undefined) {
    if (waarde.length <= grens) return null;
    const teveel = AANTAL.format(waarde.length - grens);
    return zeg(
      'TEKST_TE_LANG',
      `De tekst is te lang. Er passen ${AANTAL.format(grens)} tekens.`,
      `Maak de tekst ${teveel} tekens korter. Uw tekst staat er nog.`,
    );
  }
  const cijfers = CIJFERS[veld.soort];
  if (cijfers !== undefined) {
    const past = waarde.length === cijfers && /^\d+$/.test(waarde) && !/^0+$/.test(waarde);
    return past ? null : zeg('NUMMER_ONJUIST', `Dit nummer heeft ${cijfers} cijfers.`, 'Kijk het nummer na.');
  }
  if (veld.soort === 'DATUM') return dagFout(waarde, nu, zeg);
  if (veld.soort === 'MOMENT') return momentFout(waarde, nu, zeg);
  const keuzes = veld.keuzes?.map((k) => k.code) ?? ['JA', 'NEE'];
  return keuzes.includes(waarde) ? null : zeg('KEUZE_ONBEKEND', 'Deze keuze is er niet.', 'Kies opnieuw.');
}

type Zeg = (reden: string, bericht: string, watDan?: string) => Weigering;

function dagFout(waarde: string, nu: Date, zeg: Zeg): Weigering | null {
  if (!isDag(waarde))
    return zeg('DAG_BESTAAT_NIET', 'Deze dag bestaat niet.', 'Vul de dag in, bijvoorbeeld 21-11-2026.');
  return waarde > dagVan(nu) ? zeg('DAG_IN_TOEKOMST', 'Deze dag is nog niet geweest.', 'Kijk de dag na.') : null;
}

function momentFout(waarde: string, nu: Date, zeg: Zeg): Weigering | null {
  const moment = leesMoment(waarde);
  if (!moment) return zeg('MOMENT_ONJUIST', 'Dit moment begrijpen we niet.', 'Vul de dag en de tijd in.');
  if (inMinuten(moment) <= inMinuten(nu)) return null;
  return zeg('MOMENT_IN_TOEKOMST', 'Dit moment is nog niet geweest.', 'Kijk de dag en de tijd na.');
}

interface Volgorde {
  readonly eerst: VeldCode;
  readonly daarna: VeldCode;
  /** The field that the refusal stands at. */
  readonly veld: VeldCode;
  readonly bericht: string;
}

/** Days and moments that cannot all be true. */
const VOLGORDE: readonly Volgorde[] = [
  {
    eerst: 'clientGeboortedatum',
    daarna: 'gebeurtenisDatum',
    veld: 'clientGeboortedatum',
    bericht: 'Deze geboortedatum ligt na de dag waarop het gebeurde.',
  },
  {
    eerst: 'gebeurtenisDatum',
    daarna: 'gebeurtenisDatumTot',
    veld: 'gebeurtenisDatumTot',
    bericht: 'De laatste dag ligt voor de eerste dag.',
  },
  {
    eerst: 'gebeurtenisDatum',
    daarna: 'vastgesteldOp',
    veld: 'vastgesteldOp',
    bericht: 'U stelde dit vast voordat het gebeurde. Dat kan niet.',
  },
  {
    eerst: 'gebeurtenisDatum',
    daarna: 'bekendGewordenOp',
    veld: 'bekendGewordenOp',
    bericht: 'U hoorde dit voordat het gebeurde. Dat kan niet.',
  },
  {
    eerst: 'gebeurtenisDatum',
    daarna: 'geconstateerdOp',
    veld: 'geconstateerdOp',
    bericht: 'U zag dit voordat het gebeurde. Dat kan niet.',
  },
  {
    eerst: 'geconstateerdOp',
    daarna: 'vastgesteldOp',
    veld: 'geconstateerdOp',
    bericht: 'U zag dit pas na de vaststelling. Dat kan niet.',
  },
  {
    eerst: 'bekendGewordenOp',
    daarna: 'vastgesteldOp',
    veld: 'bekendGewordenOp',
    bericht: 'U hoorde dit pas na de vaststelling. Dat kan niet.',
  },
];

function samenhang(categorie: ExterneMeldingCategorie, waarden: Waarden): Weigering[] {
  const codes: readonly string[] = veldenVan(categorie).map((v) => v.code);
  return VOLGORDE.flatMap(({ eerst, daarna, veld, bericht }) => {
    const [x, y] = [tijdstip(waarden, eerst), tijdstip(waarden, daarna)];
    if (!codes.includes(eerst) || !codes.includes(daarna) || !x || !y || !na(x, y)) return [];
    return [weiger('IGJ_VOLGORDE_ONMOGELIJK', bericht, { veld, watDan: 'Kijk beide dagen na.' })];
  });
}

interface Tijdstip {
  readonly dag: string;
  readonly minuut: number | null;
}

function tijdstip(waarden: Waarden, code: string): Tijdstip | null {
  const waarde = waarden[code]?.trim();
  if (!waarde) return null;
  if (isDag(waarde)) return { dag: waarde, minuut: null };
  const moment = leesMoment(waarde);
  return moment && { dag: dagVan(moment), minuut: inMinuten(moment) };
}

function na(x: Tijdstip, y: Tijdstip): boolean {
  return x.minuut !== null && y.minuut !== null ? x.minuut > y.minuut : x.dag > y.dag;
}
