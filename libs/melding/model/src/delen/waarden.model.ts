import { dagVan, inMinuten, isDag, isMoment, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { schoneTekst, teLang } from '../tekst.model';
import { isKnopen, leesKnopen } from './knopen.model';
import type { Veld, Velden, Voorwaarde, Waarden } from './veld.model';

type Ruw = Readonly<Record<string, unknown>>;

/** What was stored or sent, as the answers of this part. What does not fit is as if it was not answered; nothing else is taken over. */
export function leesWaarden<D extends Velden>(velden: D, ruw: Ruw): Waarden<D> {
  const uit: unknown = Object.fromEntries(Object.entries(velden).map(([naam, v]) => [naam, leesVeld(v, ruw[naam])]));
  if (!isWaarden(velden, uit)) throw new Error('a value of this kind has no reader');
  return uit;
}

function isWaarden<D extends Velden>(velden: D, w: unknown): w is Waarden<D> {
  if (typeof w !== 'object' || w === null) return false;
  const waarden: Ruw = { ...w };
  return Object.entries(velden).every(([naam, v]) => past(v, waarden[naam]));
}

function past(v: Veld, w: unknown): boolean {
  switch (v.soort) {
    case 'CODE':
      return w === null || (typeof w === 'string' && w in v.labels);
    case 'CODES':
      return Array.isArray(w) && w.every((c) => typeof c === 'string' && c in v.labels);
    case 'JA_NEE':
      return w === null || typeof w === 'boolean';
    case 'MOMENT':
      return w === null || w instanceof Date;
    case 'DAG':
    case 'TEKST':
      return w === null || typeof w === 'string';
    case 'TEKSTEN':
      return Array.isArray(w) && w.every((t) => typeof t === 'string');
    case 'KNOPEN':
      return isKnopen(w);
  }
}

function leesVeld(v: Veld, w: unknown): unknown {
  const lijst: readonly unknown[] = Array.isArray(w) ? w : [];
  switch (v.soort) {
    case 'CODE':
      return past(v, w) ? w : null;
    case 'CODES':
      // In the order of the list, each once.
      return Object.keys(v.labels).filter((c) => lijst.includes(c));
    case 'JA_NEE':
      return typeof w === 'boolean' ? w : null;
    case 'MOMENT':
      return leesMoment(w);
    case 'DAG':
      return typeof w === 'string' && isDag(w) ? w : null;
    case 'TEKST':
      return typeof w === 'string' ? schoneTekst(w) : null;
    case 'TEKSTEN':
      return lijst.flatMap((t) => (typeof t === 'string' ? (schoneTekst(t) ?? []) : []));
    case 'KNOPEN':
      return leesKnopen(w);
  }
}

function leesMoment(w: unknown): Date | null {
  const op = typeof w === 'string' ? new Date(w) : w instanceof Date ? w : null;
  return isMoment(op) ? op : null;
}

function geldt(velden: Velden, { veld, is, aantal }: Voorwaarde, waarden: Ruw): boolean {
  const w = waarden[veld];
  const antwoorden: readonly unknown[] = Array.isArray(w) ? w : [w];
  if (!isGevraagd(velden, veld, waarden)) return false;
  return aantal === undefined ? is.some((x) => antwoorden.includes(x)) : Array.isArray(w) && w.length === aantal;
}

/** Is this question asked, with these answers? */
export function isGevraagd(velden: Velden, naam: string, waarden: Ruw): boolean {
  return (velden[naam]?.alleenAls ?? []).every((v) => geldt(velden, v, waarden));
}

/** Must this question be answered, with these answers? */
export function isVerplicht(velden: Velden, naam: string, waarden: Ruw): boolean {
  const v = velden[naam];
  return v?.verplicht === true || (v?.verplichtAls?.every((x) => geldt(velden, x, waarden)) ?? false);
}

/** Answers to questions that were not asked do not stay behind. */
export function alleenGevraagd<D extends Velden>(velden: D, waarden: Waarden<D>): Waarden<D> {
  const ruw: Ruw = { ...waarden };
  return leesWaarden(velden, Object.fromEntries(Object.entries(ruw).filter(([naam]) => isGevraagd(velden, naam, ruw))));
}

const isLeeg = (w: unknown): boolean => w === null || w === undefined || (Array.isArray(w) && w.length === 0);

/** What is wrong with the answers by themselves: not given, too long, not possible in time. All at once. */
export function controleerVelden(velden: Velden, ruw: Ruw, waarden: Ruw, was: Ruw | null, nu: Date): Weigering[] {
  return Object.entries(velden).flatMap(([naam, v]) => {
    if (!isGevraagd(velden, naam, waarden)) return [];
    const w = waarden[naam];
    if (isLeeg(w) && isVerplicht(velden, naam, waarden)) return [mist(naam, v)];
    if (isLeeg(w) && !isLeeg(ruw[naam]) && ruw[naam] !== '' && (v.soort === 'CODE' || v.soort === 'CODES'))
      return [mist(naam, v)];
    // A day that lay ahead when it was agreed may have passed when something else is corrected.
    if (v.soort === 'DAG' && was !== null && was[naam] === w) return [];
    return fout(naam, v, w, nu) ?? [];
  });
}

const mist = (naam: string, v: Veld): Weigering =>
  weiger('MELDING_ANTWOORD_ONTBREEKT', `Geef antwoord op: ${v.vraag}`, { veld: naam });

function fout(naam: string, v: Veld, w: unknown, nu: Date): Weigering | null {
  if (v.soort === 'TEKST' && typeof w === 'string') return teLang(naam, 'Deze tekst', w, v.grens);
  if (v.soort === 'TEKSTEN' && Array.isArray(w)) {
    if (w.length > 20) return weiger('MELDING_TE_VEEL', 'Dit zijn te veel namen. Er passen er 20.', { veld: naam });
    return teLang(
      naam,
      'Een van de regels',
      w.reduce<string>((a, b) => (String(b).length > a.length ? String(b) : a), ''),
      v.grens,
    );
  }
  if (
    v.soort === 'MOMENT' &&
    isMoment(w instanceof Date ? w : null) &&
    w instanceof Date &&
    inMinuten(w) > inMinuten(nu)
  )
    return weiger('MELDING_MOMENT_IN_TOEKOMST', 'Dit moment is nog niet geweest.', { veld: naam });
  if (v.soort === 'DAG' && typeof w === 'string') return dagFout(naam, v.vooruit, w, dagVan(nu));
  return null;
}

function dagFout(veld: string, vooruit: boolean, dag: string, vandaag: string): Weigering | null {
  if (!vooruit && dag > vandaag) return weiger('MELDING_DAG_IN_TOEKOMST', 'Deze dag is nog niet geweest.', { veld });
  if (vooruit && dag < vandaag)
    return weiger('MELDING_DAG_VOORBIJ', 'Deze dag is al geweest. Kies een dag die nog komt.', { veld });
  return null;
}
