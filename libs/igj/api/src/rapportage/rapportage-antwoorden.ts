import { antwoordVan, hoofdstukVan, type Hoofdstuk, type HoofdstukInhoud } from '@meldbaken/igj/model';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { HoofdstukVersie } from './rapportage-zegel';
import {
  RapportageHoofdstukVersie,
  type RapportageAntwoord,
  type RapportageAntwoordInvoer,
  type RapportageRegelInvoer,
} from './rapportage.type';

/** A kept version as its GraphQL type. */
export function naarVersie(v: HoofdstukVersie): RapportageHoofdstukVersie {
  const { hoofdstuk, versie, op, door } = v;
  return Object.assign(new RapportageHoofdstukVersie(), {
    ...{ hoofdstuk, versie, op, door },
    antwoorden: (hoofdstukVan(hoofdstuk)?.elementen ?? []).map((e): RapportageAntwoord => {
      const { tekst, rijen } = antwoordVan(v.inhoud, e.code);
      const cellen = (rij: Readonly<Record<string, string>>): { kolom: string; waarde: string }[] =>
        (e.kolommen ?? []).map((k) => ({ kolom: k.code, waarde: rij[k.code] ?? '' }));
      return { code: e.code, tekst, rijen: rijen.map((rij) => ({ cellen: cellen(rij) })) };
    }),
  });
}

/** Half a character (a lone surrogate) cannot be stored. */
const heel = (tekst: string): string => Buffer.from(tekst, 'utf8').toString('utf8');

const rij = ({ cellen }: RapportageRegelInvoer): Record<string, string> =>
  Object.fromEntries(cellen.map((c) => [c.kolom, heel(c.waarde)]));

/** Given answers on top of what stands: what is not sent stays. Unknown codes are refused, not dropped. */
export function metAntwoorden(
  hoofdstuk: Hoofdstuk,
  was: HoofdstukInhoud,
  invoer: readonly RapportageAntwoordInvoer[],
): Record<string, unknown> | Weigering {
  const vreemd = invoer.find((a) => !hoofdstuk.elementen.some((e) => e.code === a.code));
  if (vreemd)
    return weiger('IGJ_VELD_ONBEKEND', 'Dit onderdeel hoort niet bij het hoofdstuk.', {
      veld: vreemd.code.slice(0, 40),
    });
  const nieuw = invoer.map((a) => [a.code, { tekst: heel(a.tekst ?? ''), rijen: (a.rijen ?? []).map(rij) }] as const);
  return { ...was, ...Object.fromEntries(nieuw) };
}
