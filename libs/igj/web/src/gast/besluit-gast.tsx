import type { ReactNode } from 'react';
import type { BesluitDeelProps } from '../besluit/delen';
import { GastDeel } from './gast-deel';

/** At the provider: guests who look along at what this report sent. */
export default function BesluitGast({ melding, onFout }: BesluitDeelProps): ReactNode {
  return <GastDeel over="EXTERNE_MELDING" overId={melding.id} onFout={onFout} />;
}
