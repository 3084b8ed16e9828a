import type { Bezoekers } from './bezoekers';
import type { Scene } from './verteller';

/** Numbers that cannot be somebody's: 012 is nobody's area code. */
const NUMMERS: Readonly<Record<string, string>> = {
  'bestuurder@zonnehof.demo': '012-345 67 01',
  'bestuurder2@zonnehof.demo': '012-345 67 02',
  'aandachtsfunctionaris2@zonnehof.demo': '012-345 67 03',
  'meldteamlid@zonnehof.demo': '012-345 67 04',
  'inspecteur@igj.demo': '012-345 67 05',
};
const ZET = 'mutation ($t: String!) { telefoonOpslaan(telefoon: $t) { __typename } }';

/** Who can be called about a term wrote their number down. */
export function schrijfTelefoons(bezoekers: Bezoekers, op: Date): Scene[] {
  return Object.entries(NUMMERS).map(([email, t]) => ({
    op,
    doe: async () => {
      await bezoekers.vraag(email, ZET, { t });
    },
  }));
}
