import {
  RICHTLIJN_AANNAME,
  RICHTLIJN_LABEL,
  antwoordVan,
  hoofdstukkenVan,
  isLeeg,
  nummerTekst,
  waardeTekst,
  type Antwoord,
  type RapportageStand,
} from '@meldbaken/igj/model';
import { dagInWoorden, dagVan } from '@meldbaken/platform/waarden';

type Element = ReturnType<typeof hoofdstukkenVan>[number]['elementen'][number];

export interface StukBron {
  readonly stand: RapportageStand;
  readonly organisatie: string;
  readonly zaak: string;
  /** Null: not sent yet. */
  readonly verzondenOp: Date | null;
  readonly verzondenDoor: string | null;
  readonly kenmerk: string | null;
}

interface StukElement {
  readonly label: string;
  readonly koppen: readonly string[];
  readonly breed: readonly number[];
  readonly rijen: readonly (readonly string[])[];
  readonly regels: readonly string[];
}

/** The report as its template wants it. An element that was left empty says so: a gap is seen, not hidden. */
export function maakRapportStuk(b: StukBron): object {
  const { stand, verzondenOp } = b;
  return {
    titel: `${RICHTLIJN_LABEL[stand.richtlijn]} · ${nummerTekst(stand.nummer).toLowerCase()}`,
    organisatie: b.organisatie,
    onder: [
      `Zaak ${b.zaak}`,
      ...(verzondenOp === null
        ? []
        : [`Verstuurd op ${dagInWoorden(dagVan(verzondenOp))} door ${b.verzondenDoor ?? '-'}`]),
      ...(b.kenmerk === null ? [] : [`Kenmerk ${b.kenmerk}`]),
    ],
    concept: verzondenOp === null ? 'Concept. Dit rapport is nog niet verstuurd.' : '',
    hoofdstukken: hoofdstukkenVan(stand.richtlijn, stand.nummer).map((h, i) => ({
      titel: `${i + 1}. ${h.titel}`,
      elementen: h.elementen.flatMap((e) => alsStuk(e, antwoordVan(stand.inhoud[h.code], e.code))),
    })),
    slot: RICHTLIJN_AANNAME,
  };
}

function alsStuk(element: Element, antwoord: Antwoord): StukElement[] {
  const kaal = { label: element.label, koppen: [], breed: [], rijen: [], regels: [] };
  if (isLeeg(antwoord)) return element.verplicht ? [{ ...kaal, regels: ['Niet ingevuld.'] }] : [];
  const kolommen = element.kolommen;
  if (!kolommen) {
    // Lines stay lines: a paragraph each.
    const regels = waardeTekst(element, antwoord.tekst).split('\n');
    return [{ ...kaal, regels: regels.filter((r) => r.trim() !== '') }];
  }
  return [
    {
      ...kaal,
      koppen: kolommen.map((k) => k.label),
      breed: kolommen.map((k) => (k.soort === 'TEKST' ? 3 : 2)),
      rijen: antwoord.rijen.map((rij) => kolommen.map((k) => waardeTekst(k, rij[k.code] ?? '') || '-')),
    },
  ];
}
