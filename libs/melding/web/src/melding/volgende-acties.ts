import type { VaststellingSoort } from '@meldbaken/melding/contract';
import { isMeldplichtig } from '@meldbaken/melding/model';

/** What the choice of the next act looks at. */
export interface DossierStand {
  readonly magHandelingen: readonly string[];
  readonly kijkers: readonly {
    readonly lidmaatschapId: string | null;
    readonly naam: string;
    readonly functie: string;
  }[];
  /** Newest first. */
  readonly vaststellingen: readonly { readonly soort: VaststellingSoort }[];
  readonly termijnen: readonly { readonly code: string; readonly status: string }[];
  readonly stappen: readonly { readonly stap: number; readonly status: string }[];
  /** What still misses before closing. */
  readonly nogVoorSluiten: readonly string[];
}

/** `igj`: prepare the report to the inspectie; `besluit`: decide on it; `bekijken`: it was sent; `stap`: go on with a step. */
export type Actie = 'nemen' | 'beslisser' | 'vaststellen' | 'igj' | 'besluit' | 'bekijken' | 'stap' | 'sluiten';

const heeftBeslisser = ({ kijkers }: DossierStand): boolean => kijkers.some(({ functie }) => functie === 'BESLISSER');

const isBeslisser = ({ kijkers }: DossierStand, eigenId: string | undefined): boolean =>
  kijkers.some((k) => k.functie === 'BESLISSER' && k.lidmaatschapId === eigenId);

/** Is there a duty to report, and does its term still ask for it? */
function plicht({ vaststellingen, termijnen }: DossierStand): 'geen' | 'open' | 'gedaan' {
  if (!vaststellingen.some(({ soort }) => isMeldplichtig(soort))) return 'geen';
  const open = termijnen.some((t) => t.code === 'IGJ_MELDING' && (t.status === 'LOOPT' || t.status === 'VERLOPEN'));
  return open ? 'open' : 'gedaan';
}

/** The step to go on with: the first that runs, else the first that nobody began. */
export function volgendeStap({ stappen }: Pick<DossierStand, 'stappen'>): number | null {
  const eerste = (status: string): number | undefined =>
    stappen
      .filter((s) => s.status === status)
      .map((s) => s.stap)
      .sort((a, b) => a - b)[0];
  return eerste('LOOPT') ?? eerste('NOG_NIET') ?? null;
}

/** May it be closed now, with nothing missing? */
export const kanSluiten = ({ magHandelingen, nogVoorSluiten }: DossierStand): boolean =>
  magHandelingen.includes('sluiten') && nogVoorSluiten.length === 0;

/** Acts that come next, the first as the one primary button. None is locked by order. */
export function volgendeActies(dossier: DossierStand, eigenId: string | undefined): Actie[] {
  const mag = (code: string): boolean => dossier.magHandelingen.includes(code);
  const [laatste] = dossier.vaststellingen;
  const stand = plicht(dossier);
  const acties: (Actie | false)[] = [
    mag('in-behandeling-nemen') && 'nemen',
    stand === 'open' && isBeslisser(dossier, eigenId) && 'besluit',
    stand === 'open' && mag('vaststelling-vastleggen') && 'igj',
    kanSluiten(dossier) && 'sluiten',
    mag('stap-zetten') && volgendeStap(dossier) !== null && 'stap',
    mag('betrokkene-toevoegen') && !heeftBeslisser(dossier) && 'beslisser',
    mag('vaststelling-vastleggen') && (laatste === undefined || laatste.soort === 'ONDUIDELIJK') && 'vaststellen',
    stand === 'gedaan' && 'bekijken',
  ];
  return acties.filter((actie) => actie !== false);
}

/** How many others may see this report: a group of receivers counts as one, somebody in two functions too. */
export function andereKijkers({ kijkers }: Pick<DossierStand, 'kijkers'>, eigenId: string | undefined): number {
  const sleutels = kijkers.map((k) => k.lidmaatschapId ?? k.naam).filter((sleutel) => sleutel !== eigenId);
  return new Set(sleutels).size;
}
