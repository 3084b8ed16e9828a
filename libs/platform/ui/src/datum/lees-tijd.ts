import { teksten } from '../teksten';

/** What a typed time of day means. */
export type TijdLezing =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'goed'; readonly uur: number; readonly minuut: number }
  | { readonly soort: 'fout'; readonly bericht: string };

const VORMEN = [/^(\d{1,2})[:.,u](\d{2})$/, /^(\d{1,2})(\d{2})$/, /^(\d{1,2})u?()$/];

/** Reads a time the Dutch way: 9:15, 9.15, 0915, 9u15, 9 uur. */
export function leesTijd(tekst: string): TijdLezing {
  const t = teksten.tijd;
  const net = tekst
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*(uur|u\.)\s*$/, '')
    .replace(/\s*([:.,u])\s*/g, '$1')
    .trim();
  if (net === '') return tekst.trim() === '' ? { soort: 'leeg' } : { soort: 'fout', bericht: t.onbegrepen };
  const m = VORMEN.map((v) => v.exec(net)).find((gevonden) => gevonden !== null);
  if (!m) return { soort: 'fout', bericht: t.onbegrepen };
  const uur = Number(m[1]);
  const minuut = Number(m[2] ?? 0);
  if (uur === 24 && minuut === 0) return { soort: 'fout', bericht: t.vierentwintig };
  if (uur > 23 || minuut > 59) return { soort: 'fout', bericht: t.buiten };
  return { soort: 'goed', uur, minuut };
}
