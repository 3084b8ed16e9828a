import { createContext, use } from 'react';
import type { IkQuery } from '../gegenereerd/graphql';

/** Who is logged in, as the server tells it. */
export type Ik = NonNullable<IkQuery['ik']>;
export type Lidmaatschap = Ik['lidmaatschappen'][number];

export interface Sessie {
  /** Null: nobody is logged in. */
  readonly ik: Ik | null;
  /** Asks the server again who is logged in and how many terms are late. */
  readonly ververs: () => void;
  /** Somebody else, another workspace, or nobody: throws away all that was read, here and in other tabs. */
  readonly opnieuw: (naar?: string) => void;
}

export const SessieContext = createContext<Sessie | null>(null);

export function useSessie(): Sessie {
  const sessie = use(SessieContext);
  if (!sessie) throw new Error('useSessie outside SessieContext');
  return sessie;
}

/** The one who is logged in; only for screens that stand behind the login. */
export function useIk(): Ik {
  const { ik } = useSessie();
  if (!ik) throw new Error('useIk without a session');
  return ik;
}
