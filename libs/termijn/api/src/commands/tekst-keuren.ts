import { weiger, type Weigering } from '@meldbaken/platform/waarden';

/** Text that is kept beside a change, as the database limits it. */
export const SPOOR_GRENZEN = { toegekendDoor: 200, kenmerk: 100 } as const;

/** Who granted it must be said; a reference may be. */
export function keurSpoor(s: { toegekendDoor: string; kenmerk?: string | null }): Weigering | null {
  if (s.toegekendDoor.trim() === '')
    return weiger('TERMIJN_WIE_NODIG', 'Vul in wie dit besliste.', { veld: 'toegekendDoor' });
  return teLang('toegekendDoor', s.toegekendDoor) ?? teLang('kenmerk', s.kenmerk ?? '');
}

function teLang(veld: keyof typeof SPOOR_GRENZEN, tekst: string): Weigering | null {
  const grens = SPOOR_GRENZEN[veld];
  if (tekst.length <= grens) return null;
  return weiger('TERMIJN_TEKST_TE_LANG', 'Uw tekst is te lang.', { veld, watDan: `Gebruik hooguit ${grens} tekens.` });
}

/** As it is stored: nothing rather than an empty text. */
export const tekstOfNiets = (tekst: string | null | undefined): string | undefined => tekst?.trim() || undefined;
