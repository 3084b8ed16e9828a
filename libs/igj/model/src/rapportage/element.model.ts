import { RAPPORTAGE_RICHTLIJNEN, type RapportageRichtlijn } from './richtlijn.model';

export type ElementSoort = 'TEKST' | 'DATUM' | 'KEUZE' | 'LIJST';

export interface Optie {
  readonly code: string;
  readonly label: string;
}

/** Which days fit: nothing that is done lies in the future, nothing that is planned in the past. */
export type DagRegel = 'GEWEEST';

export interface ElementKolom {
  readonly code: string;
  readonly label: string;
  readonly soort: 'TEKST' | 'DATUM' | 'KEUZE';
  readonly keuzes?: readonly Optie[];
  readonly verplicht: boolean;
}

/** One element of the guideline: what the inspectie looks for, and where it is written down. */
export interface RapportageElement {
  readonly code: string;
  readonly label: string;
  readonly uitleg?: string;
  readonly soort: ElementSoort;
  readonly keuzes?: readonly Optie[];
  readonly kolommen?: readonly ElementKolom[];
  readonly verplicht: boolean;
  readonly dag?: DagRegel;
  /** The provision that asks for it, or that it is an assumption of ours. */
  readonly bron: string;
}

/** Who writes a chapter: the people who handle the case, or the bestuurder who decides. */
export type HoofdstukDoor = 'BEHANDELING' | 'BESTUUR';

export interface RapportageHoofdstuk {
  readonly code: string;
  readonly titel: string;
  readonly richtlijnen: readonly RapportageRichtlijn[];
  readonly door: HoofdstukDoor;
  /** Only in a supplementary report, after questions. */
  readonly alleenAanvulling?: true;
  readonly elementen: readonly RapportageElement[];
}

export const ALLE_RICHTLIJNEN = RAPPORTAGE_RICHTLIJNEN;
export const BIJ_GEWELD = ['GEWELD_ZORGVERLENER', 'GEWELD_ANDERS'] as const;
/** Chapters of the guideline as we know it (not read itself): said so, wherever they are shown. */
export const AANNAME = 'Aanname: naar de richtlijn van de IGJ';
export const WET = 'Uitvoeringsbesluit Wkkgz art. 8.7 lid 3';
