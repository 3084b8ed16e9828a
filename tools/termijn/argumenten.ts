import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import type { Vraag } from './opdracht';

/** What the command line asks. */
export type Opdracht =
  | { readonly soort: 'hulp' }
  | { readonly soort: 'stdin'; readonly uitgebreid: boolean }
  | { readonly soort: 'een'; readonly uitgebreid: boolean; readonly vraag: Vraag };

export const HULP = `Gebruik:
  npm run -s termijn -- --code IGJ_MELDING --vanaf 2026-04-02T16:00
  npm run -s termijn -- --eenheid werkdagen --lengte 3 [--atw|--geen-atw] --vanaf 2026-04-02
  npm run -s termijn -- --stdin     (per regel {"eenheid","lengte","vanaf","atw"?} of {"code","vanaf"})
Met --uitgebreid staat ook de regel in de uitkomst, en of alle vrije dagen bekend zijn.
`;

const MET_WAARDE = ['--code', '--eenheid', '--lengte', '--vanaf'] as const;
const ZONDER_WAARDE = ['--atw', '--geen-atw', '--stdin', '--uitgebreid', '--help'] as const;

function fout(veld: string, bericht: string): Weigering {
  return weiger('TERMIJN_ARGUMENT_ONGELDIG', bericht, { veld });
}

function knip(argument: string): [string, string | undefined] {
  const is = argument.indexOf('=');
  return argument.startsWith('--') && is > 0 ? [argument.slice(0, is), argument.slice(is + 1)] : [argument, undefined];
}

/** Names with their values; each at most once. */
function verzamel(argv: readonly string[]): ReadonlyMap<string, string> | Weigering {
  const uit = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const [naam, ingebed] = knip(argv[i] ?? '');
    if (uit.has(naam)) return fout(naam, 'Dit argument staat er 2 keer.');
    if (MET_WAARDE.some((n) => n === naam)) {
      const waarde = ingebed ?? argv[++i];
      if (waarde === undefined || waarde.startsWith('--')) return fout(naam, 'Hier mist een waarde.');
      uit.set(naam, waarde);
    } else if (ZONDER_WAARDE.some((n) => n === naam)) {
      if (ingebed !== undefined) return fout(naam, 'Hier hoort geen waarde bij.');
      uit.set(naam, '');
    } else {
      return fout(naam.slice(0, 40), 'Dit argument kennen we niet.');
    }
  }
  return uit;
}

function leesVraag(gegeven: ReadonlyMap<string, string>): Vraag | Weigering {
  if (gegeven.has('--atw') && gegeven.has('--geen-atw')) return fout('--geen-atw', 'Kies --atw of --geen-atw.');
  const lengte = gegeven.get('--lengte');
  if (lengte !== undefined && !/^\d{1,9}$/.test(lengte)) return fout('--lengte', 'Vul een heel getal in.');
  return {
    code: gegeven.get('--code'),
    eenheid: gegeven.get('--eenheid'),
    lengte: lengte === undefined ? undefined : Number(lengte),
    vanaf: gegeven.get('--vanaf'),
    atw: gegeven.has('--atw') ? true : gegeven.has('--geen-atw') ? false : undefined,
  };
}

/** Reads the command line. */
export function leesArgumenten(argv: readonly string[]): Opdracht | Weigering {
  const gegeven = verzamel(argv);
  if (isWeigering(gegeven)) return gegeven;
  if (gegeven.has('--help')) return { soort: 'hulp' };
  const uitgebreid = gegeven.has('--uitgebreid');
  if (gegeven.has('--stdin')) {
    const samen = [...gegeven.keys()].find((naam) => naam !== '--stdin' && naam !== '--uitgebreid');
    return samen === undefined ? { soort: 'stdin', uitgebreid } : fout(samen, 'Dit kan niet samen met --stdin.');
  }
  const vraag = leesVraag(gegeven);
  return isWeigering(vraag) ? vraag : { soort: 'een', uitgebreid, vraag };
}
