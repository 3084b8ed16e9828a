import { DitKanNogNiet, type DitKanNogNietProps } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { foutenVan, isGeweigerd } from '../handeling/geweigerd';
import type { Storing } from '../client/storing';
import { StoringBericht } from './storing-bericht';

export interface WeigeringProps {
  readonly handeling: {
    readonly uitkomst: { readonly __typename: string } | null;
    readonly storing: Storing | null;
    readonly opnieuw: () => Promise<unknown>;
    readonly wis: () => void;
  };
  /** The way to what must happen first. */
  readonly actie?: DitKanNogNietProps['actie'];
}

/**
 * What an act that did not happen shows: 'Dit kan nog niet' with the reason, or our own failure with a retry. A refusal
 * about fields of a form is not shown here: that is for the error summary (`foutenVan`).
 */
export function Weigering({ handeling, actie }: WeigeringProps): ReactNode {
  const { uitkomst, storing, opnieuw, wis } = handeling;
  if (storing) return <StoringBericht storing={storing} onOpnieuw={() => void opnieuw()} />;
  if (!isGeweigerd(uitkomst) || foutenVan(uitkomst).length > 0) return null;
  return <DitKanNogNiet bericht={uitkomst.bericht} watDan={uitkomst.watDan} actie={actie} onSluit={wis} />;
}
