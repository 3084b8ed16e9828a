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
}

/** `igj` leads to the prepared report to the inspectie. */
export type Actie = 'nemen' | 'beslisser' | 'vaststellen' | 'igj';

const heeftBeslisser = ({ kijkers }: DossierStand): boolean => kijkers.some(({ functie }) => functie === 'BESLISSER');

/** Acts that come next, the first as the one primary button. None is locked by order. */
export function volgendeActies(dossier: DossierStand): Actie[] {
  const mag = (code: string): boolean => dossier.magHandelingen.includes(code);
  const [laatste] = dossier.vaststellingen;
  const plicht = dossier.vaststellingen.some(({ soort }) => isMeldplichtig(soort));
  const acties: (Actie | false)[] = [
    mag('in-behandeling-nemen') && 'nemen',
    plicht && mag('vaststelling-vastleggen') && 'igj',
    mag('betrokkene-toevoegen') && !heeftBeslisser(dossier) && 'beslisser',
    mag('vaststelling-vastleggen') && (laatste === undefined || laatste.soort === 'ONDUIDELIJK') && 'vaststellen',
  ];
  return acties.filter((actie) => actie !== false);
}

/** How many others may see this report: a group of receivers counts as one, somebody in two functions too. */
export function andereKijkers({ kijkers }: Pick<DossierStand, 'kijkers'>, eigenId: string | undefined): number {
  const sleutels = kijkers.map((k) => k.lidmaatschapId ?? k.naam).filter((sleutel) => sleutel !== eigenId);
  return new Set(sleutels).size;
}
