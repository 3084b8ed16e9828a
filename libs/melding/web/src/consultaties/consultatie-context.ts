import type { ConsultatieQuery } from '@meldbaken/platform/graphql-client';
import { createContext, use } from 'react';

export type ConsultatieDeel = NonNullable<ConsultatieQuery['consultatie']>;

export interface ConsultatieOmgeving {
  readonly consultatie: ConsultatieDeel;
  /** Asks the server again. */
  readonly ververs: () => void;
}

export const ConsultatieContext = createContext<ConsultatieOmgeving | null>(null);

export function useConsultatie(): ConsultatieOmgeving {
  const omgeving = use(ConsultatieContext);
  if (!omgeving) throw new Error('useConsultatie outside ConsultatieContext');
  return omgeving;
}
