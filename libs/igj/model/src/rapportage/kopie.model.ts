import type { KopieVeld } from '@meldbaken/igj/contract';
import type { RapportageElement } from './element.model';
import { elementenVan, elementVan, rapportageHoofdstukken, type Hoofdstuk } from './hoofdstukken.model';
import { antwoordVan, isLeeg } from './inhoud.model';
import type { RapportageStand } from './compleet.model';
import { RAPPORTAGE_RICHTLIJNEN, RICHTLIJN_LABEL, type RapportageRichtlijn } from './richtlijn.model';
import { antwoordTekst } from './tekst.model';

export const RICHTLIJN_CODE = 'rapportageRichtlijn';
export const NUMMER_CODE = 'rapportageNummer';

/** The fields that a report of an investigation may carry; a message with another is refused. */
export const RAPPORTAGE_VELD_CODES: readonly string[] = [
  RICHTLIJN_CODE,
  NUMMER_CODE,
  ...rapportageHoofdstukken.flatMap((h) => h.elementen.map((e) => e.code)),
];

/** The fields without which it is no report. */
export const RAPPORTAGE_VELDEN_VERPLICHT: readonly string[] = [RICHTLIJN_CODE, NUMMER_CODE];

/** The frozen fields: exactly the filled elements of the guideline, in the order of the report. */
export function rapportageVelden(stand: RapportageStand): readonly KopieVeld[] {
  const kop: KopieVeld[] = [
    {
      code: RICHTLIJN_CODE,
      label: 'Soort rapport',
      waarde: stand.richtlijn,
      tekst: RICHTLIJN_LABEL[stand.richtlijn],
    },
    { code: NUMMER_CODE, label: 'Rapport', waarde: String(stand.nummer), tekst: nummerTekst(stand.nummer) },
  ];
  const inhoud = elementenVan(stand.richtlijn, stand.nummer).flatMap(({ hoofdstuk, element }): KopieVeld[] => {
    const antwoord = antwoordVan(stand.inhoud[hoofdstuk.code], element.code);
    if (isLeeg(antwoord)) return [];
    const waarde = element.kolommen ? JSON.stringify(antwoord.rijen) : antwoord.tekst;
    return [{ code: element.code, label: element.label, waarde, tekst: antwoordTekst(element, antwoord) }];
  });
  return [...kop, ...inhoud];
}

export const nummerTekst = (nummer: number): string => (nummer === 1 ? 'Eerste rapport' : `Aanvulling ${nummer - 1}`);

/** A received report, laid beside the checklist: also the elements that were left empty. */
export interface GelezenRapportage {
  readonly richtlijn: RapportageRichtlijn;
  readonly nummer: number;
  readonly elementen: readonly {
    readonly hoofdstuk: Hoofdstuk;
    readonly element: RapportageElement;
    /** As it reads; null: not filled. */
    readonly tekst: string | null;
  }[];
}

/** Null when these fields are no report. */
export function leesRapportage(velden: readonly KopieVeld[]): GelezenRapportage | null {
  const waarde = (code: string): string | undefined => velden.find((v) => v.code === code)?.waarde;
  const richtlijn = RAPPORTAGE_RICHTLIJNEN.find((r) => r === waarde(RICHTLIJN_CODE));
  const nummer = Number(waarde(NUMMER_CODE));
  if (!richtlijn || !Number.isInteger(nummer) || nummer < 1) return null;
  if (velden.some((v) => v.code !== RICHTLIJN_CODE && v.code !== NUMMER_CODE && !elementVan(v.code))) return null;
  const elementen = elementenVan(richtlijn, nummer).map(({ hoofdstuk, element }) => ({
    hoofdstuk,
    element,
    tekst: velden.find((v) => v.code === element.code)?.tekst ?? null,
  }));
  return { richtlijn, nummer, elementen };
}
