import type { FeitSoort } from '@meldbaken/vergewis/contract';

/** Which window stands open, and about what. */
export type Open =
  | { readonly venster: 'feit'; readonly eis: string; readonly soort: FeitSoort; readonly vervangtId?: string }
  | { readonly venster: 'ontheffing'; readonly eis: string }
  | { readonly venster: 'ontheffing-intrekken' | 'voorwaarde-beeindigen'; readonly id: string }
  | { readonly venster: 'voorwaarde' | 'moment' | 'einde' | 'wissen' };

export interface KaartProps<M> {
  readonly mag: M;
  readonly onOpen: (open: Open) => void;
}

export interface Mag {
  readonly vastleggen: boolean;
  readonly ontheffen: boolean;
}
