import type { ReactNode } from 'react';
import type { ZaakDeelProps } from '../zaak/delen';
import { GastDeel } from './gast-deel';

/** At the inspectie: guests who look along at what it sent in this case. */
export default function ZaakGast({ zaak, onFout }: ZaakDeelProps): ReactNode {
  return <GastDeel over="ZAAK" overId={zaak.id} onFout={onFout} />;
}
