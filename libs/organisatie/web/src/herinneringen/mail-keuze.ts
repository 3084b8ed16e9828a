import { leesTijd } from '@meldbaken/platform/ui';

/** What the form holds: as typed and chosen. */
export interface MailKeuze {
  readonly stilVan: string;
  readonly stilTot: string;
  readonly uur: string;
  readonly mail: boolean;
}

/** '9.15' as '09:15'; what is no time stays as it is, so that the server names it; null when nothing was typed. */
export function alsKloktijd(tekst: string): string | null {
  const lezing = leesTijd(tekst);
  if (lezing.soort === 'leeg') return null;
  if (lezing.soort === 'fout') return tekst.trim();
  return `${String(lezing.uur).padStart(2, '0')}:${String(lezing.minuut).padStart(2, '0')}`;
}

/** The choice as the server takes it. */
export const alsInvoer = (
  k: MailKeuze,
): { stilVan: string | null; stilTot: string | null; samenvattingUur: number | null; mail: boolean } => ({
  stilVan: alsKloktijd(k.stilVan),
  stilTot: alsKloktijd(k.stilTot),
  samenvattingUur: k.uur === '' ? null : Number(k.uur),
  mail: k.mail,
});
