import type { ReferentieDelenFragment } from '@meldbaken/platform/graphql-client';

export type Referent = ReferentieDelenFragment['referenten'][number];

/** Every form of this part: on which file, what was seen, and what follows. */
export interface VormProps {
  readonly id: string;
  readonly versie: number;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
  readonly onFout?: ((fout: boolean) => void) | undefined;
}

export interface ReferentVormProps extends VormProps {
  readonly referent: Referent;
}

/** Type of the answer when an act went well. */
export const GOED = 'Referentiedossier';
