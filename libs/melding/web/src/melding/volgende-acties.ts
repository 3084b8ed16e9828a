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
}

/** `igj`: prepare the report to the inspectie; `besluit`: decide on it; `bekijken`: it was sent. */
export type Actie = 'nemen' | 'beslisser' | 'vaststellen' | 'igj' | 'besluit' | 'bekijken';

const heeftBeslisser = ({ kijkers }: DossierStand): boolean => kijkers.some(({ functie }) => functie === 'BESLISSER');

const isBeslisser = ({ kijkers }: DossierStand, eigenId: string | undefined): boolean =>
  kijkers.some((k) => k.functie === 'BESLISSER' && k.lidmaatschapId === eigenId);

/** Is there a duty to report, and does its term still ask for it? */
function plicht({ vaststellingen, termijnen }: DossierStand): 'geen' | 'open' | 'gedaan' {
  if (!vaststellingen.some(({ soort }) => isMeldplichtig(soort))) return 'geen';
  const open = termijnen.some((t) => t.code === 'IGJ_MELDING' && (t.status === 'LOOPT' || t.status === 'VERLOPEN'));
  return open ? 'open' : 'gedaan';
}

/** Acts that come next, the first as the one primary button. None is locked by order. */
export function volgendeActies(dossier: DossierStand, eigenId: string | undefined): Actie[] {
  const mag = (code: string): boolean => dossier.magHandelingen.includes(code);
  const [laatste] = dossier.vaststellingen;
  const stand = plicht(dossier);
  const acties: (Actie | false)[] = [
    mag('in-behandeling-nemen') && 'nemen',
    stand === 'open' && isBeslisser(dossier, eigenId) && 'besluit',
    stand === 'open' && mag('vaststelling-vastleggen') && 'igj',
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
