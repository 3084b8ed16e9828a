import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { controleerAlles, kop } from './controle.model';
import type { HoofdstukDoor, RapportageElement } from './element.model';
import { elementenVan, hoofdstukkenVan, type HoofdstukCode } from './hoofdstukken.model';
import { antwoordVan, isLeeg, type Antwoord, type RapportageInhoud } from './inhoud.model';
import type { RapportageRichtlijn } from './richtlijn.model';

export interface RapportageStand {
  readonly richtlijn: RapportageRichtlijn;
  /** 1 for the first report; higher after questions. */
  readonly nummer: number;
  readonly inhoud: RapportageInhoud;
}

/** An element of the checklist that is not ready, with what to do. */
export interface Ontbrekend {
  readonly hoofdstuk: HoofdstukCode;
  readonly element: string;
  readonly bericht: string;
}

/** What misses before the report can go: by the order of the report. Of one writer, or of all. */
export function ontbreektInRapportage(stand: RapportageStand, door?: HoofdstukDoor): readonly Ontbrekend[] {
  return elementenVan(stand.richtlijn, stand.nummer)
    .filter(({ hoofdstuk }) => door === undefined || hoofdstuk.door === door)
    .flatMap(({ hoofdstuk, element }) => {
      const bericht = mist(element, antwoordVan(stand.inhoud[hoofdstuk.code], element.code));
      return bericht === null ? [] : [{ hoofdstuk: hoofdstuk.code, element: element.code, bericht }];
    });
}

function mist(element: RapportageElement, antwoord: Antwoord): string | null {
  if (isLeeg(antwoord)) return element.verplicht ? `Vul dit nog in: ${element.label}` : null;
  const verplicht = (element.kolommen ?? []).filter((k) => k.verplicht);
  const [regel, kolom] = eersteLege(antwoord, verplicht) ?? [];
  return regel === undefined || kolom === undefined
    ? null
    : `Vul dit nog in: ${kop(element)} Regel ${regel}, ${kolom.toLowerCase()}.`;
}

function eersteLege(
  antwoord: Antwoord,
  verplicht: readonly { readonly code: string; readonly label: string }[],
): readonly [number, string] | null {
  for (const [i, rij] of antwoord.rijen.entries()) {
    const leeg = verplicht.find((k) => !rij[k.code]);
    if (leeg) return [i + 1, leeg.label];
  }
  return null;
}

/** How far the report is: elements of the checklist that are filled, out of those that are asked. */
export function voortgang(stand: RapportageStand): { readonly klaar: number; readonly totaal: number } {
  const verplicht = elementenVan(stand.richtlijn, stand.nummer).filter(({ element }) => element.verplicht);
  const open = new Set(ontbreektInRapportage(stand).map((o) => o.element));
  return { totaal: verplicht.length, klaar: verplicht.filter(({ element }) => !open.has(element.code)).length };
}

/**
 * In langdurige zorg the inspectie asks for a chair from outside for the heavier reports (aanname). Without one: a
 * reason. Everywhere: one chair.
 */
export function voorzitterFout(stand: RapportageStand): Weigering | null {
  const commissie = stand.inhoud.COMMISSIE;
  const voorzitters = antwoordVan(commissie, 'commissieLeden').rijen.filter((r) => r['rol'] === 'VOORZITTER');
  if (voorzitters.length === 0)
    return weiger('IGJ_RAPPORTAGE_VOORZITTER', 'De commissie heeft nog geen voorzitter.', {
      veld: 'commissieLeden',
      watDan: 'Geef één lid de rol Voorzitter.',
    });
  if (!vraagtExtern(stand) || voorzitters.some((r) => r['extern'] === 'JA')) return null;
  if (antwoordVan(commissie, 'voorzitterReden').tekst !== '') return null;
  return weiger('IGJ_RAPPORTAGE_EXTERNE_VOORZITTER', 'In de langdurige zorg komt de voorzitter van buiten.', {
    veld: 'voorzitterReden',
    watDan: 'Kies een voorzitter van buiten, of schrijf op waarom dat niet kan.',
  });
}

/** Does this report ask for a chair from outside? */
export const vraagtExtern = ({ richtlijn, inhoud }: Pick<RapportageStand, 'richtlijn' | 'inhoud'>): boolean =>
  richtlijn !== 'GEWELD_ANDERS' && antwoordVan(inhoud.IDENTIFICATIE, 'sector').tekst === 'LANGDURIG';

/** All that stands in the way of offering (the handlers' part) or of sending (all of it). */
export function rapportageFouten(stand: RapportageStand, nu: Date, door?: HoofdstukDoor): Weigering[] {
  const leeg = ontbreektInRapportage(stand, door).map((o) =>
    weiger('IGJ_RAPPORTAGE_ONVOLLEDIG', o.bericht, { veld: o.element }),
  );
  const fout = hoofdstukkenVan(stand.richtlijn, stand.nummer).flatMap((h) =>
    controleerAlles(h, stand.inhoud[h.code] ?? {}, nu),
  );
  const voorzitter = voorzitterFout(stand);
  const dubbel = leeg.some((w) => w.veld === voorzitter?.veld);
  return [...leeg, ...fout, ...(voorzitter && !dubbel ? [voorzitter] : [])];
}
