import { instantieVan } from '@meldbaken/igj/contract';
import type { ReactNode } from 'react';
import type { BesluitDeelProps } from '../besluit/delen';
import { MELDING_ACTIES } from './acties';
import { Briefwisseling } from './briefwisseling';

/** The correspondence on the page of an external report. */
export default function BesluitBriefwisseling({ melding, opnieuw, onFout }: BesluitDeelProps): ReactNode {
  return (
    <Briefwisseling
      bij={melding}
      berichten={melding.berichten}
      acties={MELDING_ACTIES}
      kant="AANBIEDER"
      instantie={instantieVan(melding.categorie)}
      opnieuw={opnieuw}
      onFout={onFout}
    />
  );
}
