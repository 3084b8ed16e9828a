import {
  IGJ_BERICHT_SOORTEN,
  type BerichtOver,
  type IgjBerichtKopie,
  type IgjBerichtSoort,
  type KopieVeld,
} from '@meldbaken/igj/contract';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { BERICHT_VORM, hoortBij } from './bericht-vorm.model';
import { berichtFouten } from './bericht.model';

/** A message that may come in at this side, or why not. What else a sender put in stays out. */
export function leesBericht(inhoud: unknown, over: BerichtOver): IgjBerichtKopie | Weigering {
  const kopie = alsKopie(inhoud);
  if (!kopie) return onleesbaar('soort');
  if (!hoortBij(over, kopie.bericht, 'IN'))
    return weiger('IGJ_BERICHT_VERKEERDE_KANT', 'Dit bericht hoort van de andere kant te komen.', { veld: 'bericht' });
  return berichtFouten(kopie)[0] ?? kopie;
}

/** May a message of this kind answer that one? */
export function pastAlsAntwoord(soort: IgjBerichtSoort, op: IgjBerichtSoort | null): Weigering | null {
  if (op !== null && BERICHT_VORM[soort].antwoordOp.includes(op)) return null;
  return weiger('IGJ_ANTWOORD_PAST_NIET', 'Op dat bericht kunt u zo niet antwoorden.', { veld: 'antwoordOp' });
}

const KOPIE_SOORTEN = ['IGJ_BERICHT', 'WMO_BERICHT'] as const;

/** The copy as it stands in a stored text; null when it is none. */
export function alsKopie(inhoud: unknown): IgjBerichtKopie | null {
  if (!isObject(inhoud) || inhoud['versie'] !== 1) return null;
  const soort = KOPIE_SOORTEN.find((s) => s === inhoud['soort']);
  const bericht = IGJ_BERICHT_SOORTEN.find((s) => s === inhoud['bericht']);
  const { kenmerk, antwoordOp, tekst, velden, uiterlijk } = inhoud;
  if (!soort || !bericht || typeof kenmerk !== 'string' || !/^B-[0-9A-Z]{12}$/.test(kenmerk)) return null;
  if (typeof tekst !== 'string' || !isTekstOfNull(antwoordOp) || !isTekstOfNull(uiterlijk)) return null;
  if (!Array.isArray(velden) || !velden.every(isKopieVeld)) return null;
  const exact = velden.map((v) => ({ code: v.code, label: v.label, waarde: v.waarde, tekst: v.tekst }));
  return { soort, versie: 1, bericht, kenmerk, antwoordOp, tekst, velden: exact, uiterlijk };
}

const onleesbaar = (veld: string): Weigering =>
  weiger('IGJ_OVERDRACHT_ONLEESBAAR', 'Dit bericht kunnen we niet lezen.', { veld });

const isTekstOfNull = (waarde: unknown): waarde is string | null => waarde === null || typeof waarde === 'string';

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function isKopieVeld(waarde: unknown): waarde is KopieVeld {
  return isObject(waarde) && ['code', 'label', 'waarde', 'tekst'].every((k) => typeof waarde[k] === 'string');
}
