import type { MeldingQuery } from '@meldbaken/platform/graphql-client';
import { createContext, use } from 'react';

/** One report with all that a handler sees of it. */
export type Dossier = NonNullable<MeldingQuery['melding']>;
export type Kijker = Dossier['kijkers'][number];
export type Genoemde = Dossier['genoemden'][number];
export type Vaststelling = Dossier['vaststellingen'][number];

/** Acts that the server says this viewer may do now. */
export type Mag =
  | 'in-behandeling-nemen'
  | 'betrokkene-toevoegen'
  | 'betrokkene-verwijderen'
  | 'vaststelling-vastleggen'
  | 'stap-zetten'
  | 'vormen-vastleggen'
  | 'eenheid-wijzigen'
  | 'termijn-zetten'
  | 'stap-vastleggen'
  | 'politiecontact-vastleggen'
  | 'onderzoek-vastleggen'
  | 'oordeel-vastleggen'
  | 'genoemde-koppelen'
  | 'stukken-toevoegen'
  | 'verwante-uitsluiten'
  | 'sluiten'
  | 'heropenen'
  | 'vervolg-vastleggen'
  | 'opvolging-halen'
  | 'bericht-sturen'
  | 'hr-vraag-stellen'
  | 'geschiktheid-bevestigen'
  | 'besluit-bevestigen';

export interface DossierOmgeving {
  readonly dossier: Dossier;
  readonly mag: (handeling: Mag) => boolean;
  /** Asks the server again for this report. */
  readonly ververs: () => void;
  /** Says on top of the page what was done. */
  readonly gedaan: (zin: string) => void;
}

export const DossierContext = createContext<DossierOmgeving | null>(null);

export function useDossier(): DossierOmgeving {
  const omgeving = use(DossierContext);
  if (!omgeving) throw new Error('useDossier outside DossierContext');
  return omgeving;
}
