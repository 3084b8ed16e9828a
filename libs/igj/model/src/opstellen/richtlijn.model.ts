import { meldrouteVan, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import type { Waarden } from '../waarden.model';
import { GROND_VAN } from '../wmo/autoriteit.model';

export const RICHTLIJNEN = ['CALAMITEIT', 'GEWELD_DOOR_ZORGVERLENER', 'GEWELD_ANDERS', 'LEIDRAAD_JEUGD'] as const;
export type RichtlijnCode = (typeof RICHTLIJNEN)[number];

export interface Richtlijn {
  readonly code: RichtlijnCode;
  readonly naam: string;
  readonly waarom: string;
  /** What is not certain about it. */
  readonly letOp: string | null;
  /** Questions that the IGJ asks on top, in this sector. */
  readonly extra: readonly string[];
}

/** Sectors with an own guideline for violence by a zorgverlener since 11 April 2023. */
const NIEUWE_RICHTLIJN = ['GGZ', 'GEHANDICAPTENZORG', 'VVT'];

const EXTRA_GGZ = [
  'Hoe en wanneer begon het contact buiten de behandeling?',
  'Wie wist ervan, en wat deed het team met die signalen?',
  'Krijgt de cliënt nu behandeling bij iemand anders?',
  'Wat weet u over eerdere klachten over deze zorgverlener?',
] as const;

/** One for both kinds. Its text was read in part, so the chapters of the report are those that we know of the IGJ. */
const LEIDRAAD_JEUGD: Richtlijn = {
  code: 'LEIDRAAD_JEUGD',
  naam: 'Leidraad Meldingen Jeugd',
  waarom: 'U meldt over jeugdhulp.',
  letOp: 'De leidraad geldt sinds 1 oktober 2018. Welke hoofdstukken in het rapport horen, is bij ons een aanname.',
  extra: [],
};

/** The guideline for the own examination follows from the kind of report, who did it, and the sector. */
export function richtlijnVoor(categorie: ExterneMeldingCategorie, waarden: Waarden): Richtlijn | null {
  if (categorie === 'ONTSLAG') return null;
  if (meldrouteVan(categorie) === 'JEUGD') return LEIDRAAD_JEUGD;
  if (GROND_VAN[categorie] === 'CALAMITEIT')
    return {
      code: 'CALAMITEIT',
      naam: 'Richtlijn calamiteitenrapportage',
      waarom: 'U meldt een calamiteit.',
      letOp: 'Welke hoofdstukken erin staan, is bij ons een aanname. Kijk ook op de site van de IGJ.',
      extra: [],
    };
  const door = waarden['geweldDoor'];
  if (!door) return null;
  if (door !== 'ZORGVERLENER')
    return {
      code: 'GEWELD_ANDERS',
      naam: 'Richtlijn onderzoeksrapportage geweld in de zorgrelatie: andere situaties',
      waarom: 'Het geweld kwam niet van een zorgverlener.',
      letOp: null,
      extra: [],
    };
  const sector = waarden['sector'] ?? '';
  const ggzSeksueel = sector === 'GGZ' && waarden['seksueelGeweld'] === 'JA';
  return {
    code: 'GEWELD_DOOR_ZORGVERLENER',
    naam: 'Richtlijn onderzoeksrapportage geweld in de zorgrelatie: zorgverlener tegen cliënt',
    waarom: 'Een zorgverlener gebruikte geweld tegen een cliënt.',
    letOp: NIEUWE_RICHTLIJN.includes(sector) ? 'Voor uw sector geldt de versie van 11 april 2023.' : null,
    extra: ggzSeksueel ? EXTRA_GGZ : [],
  };
}
