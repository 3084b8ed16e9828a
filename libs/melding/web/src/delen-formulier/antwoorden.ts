import { leesWaarden, isKnopen, type Veld, type Velden } from '@meldbaken/melding/model';

/** The answers as they stand in the fields: a moment and a day as text, names one per line. */
export type Antwoorden = Readonly<Record<string, unknown>>;

export const isAntwoorden = (w: unknown): w is Antwoorden => typeof w === 'object' && w !== null && !Array.isArray(w);

export const alsTekst = (w: unknown): string => (typeof w === 'string' ? w : '');
export const alsLijst = (w: unknown): readonly string[] =>
  Array.isArray(w) ? w.filter((x): x is string => typeof x === 'string') : [];

function alsAntwoord(v: Veld, w: unknown): unknown {
  if (v.soort === 'TEKST') return alsTekst(w);
  if (v.soort === 'TEKSTEN') return alsLijst(w).join('\n');
  if (v.soort === 'KNOPEN') return isKnopen(w) ? w : [];
  return w ?? (v.soort === 'CODES' ? [] : null);
}

/** What stands in the fields when the form opens. */
export const beginAntwoorden = (velden: Velden, inhoud: Antwoorden): Antwoorden =>
  Object.fromEntries(Object.entries(velden).map(([naam, v]) => [naam, alsAntwoord(v, inhoud[naam])]));

function alsWaarde(v: Veld, w: unknown): unknown {
  if (v.soort === 'TEKST') return alsTekst(w).trim() === '' ? null : w;
  if (v.soort === 'TEKSTEN')
    return alsTekst(w)
      .split('\n')
      .map((regel) => regel.trim())
      .filter((regel) => regel !== '');
  return w;
}

/** What is sent, and what the rules look at. */
export const alsInvoer = (velden: Velden, antwoorden: Antwoorden): Antwoorden =>
  Object.fromEntries(Object.entries(velden).map(([naam, v]) => [naam, alsWaarde(v, antwoorden[naam])]));

/** As the rules ask whether a question is asked. */
export const alsGelezen = (velden: Velden, antwoorden: Antwoorden): Antwoorden => ({
  ...leesWaarden(velden, alsInvoer(velden, antwoorden)),
});
