import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';
import { foutCodes } from './storing';

/** What the app does when the server says that there is no session, or no workspace, any more. */
export interface SessieWachter {
  readonly sessieWeg: () => void;
}

const SESSIE_WEG = ['NIET_AANGEMELD', 'WERKRUIMTE_NODIG'];

/**
 * One client per session and workspace. The document cache lives in memory only and dies with the client: a copy that
 * outlives the right to see it is a leak. Queries go by POST, so that no variable ends up in an address.
 */
export function maakClient({ sessieWeg }: SessieWachter): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' }, cache: 'no-store' },
    exchanges: [
      mapExchange({
        onError: (fout) => {
          if (foutCodes(fout).some((code) => SESSIE_WEG.includes(code))) sessieWeg();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
