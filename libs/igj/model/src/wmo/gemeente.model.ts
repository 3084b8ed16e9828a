import { weiger, type Weigering } from '@meldbaken/platform/waarden';

/** To whom a Wmo report goes: a municipality with a workspace here has a code. */
export interface Gemeente {
  readonly code: string | null;
  readonly naam: string;
}

const GRENS = 120;

/** The municipality that was chosen, or named when it has no workspace here. */
export function kiesGemeente(
  keuze: { readonly code?: string | null; readonly naam?: string | null },
  hier: readonly { readonly code: string; readonly naam: string }[],
): Gemeente | Weigering {
  const code = keuze.code?.trim() ?? '';
  const naam = (keuze.naam ?? '').replaceAll('\u0000', '').trim();
  if (code !== '')
    return (
      hier.find((g) => g.code === code) ??
      weiger('IGJ_GEMEENTE_ONBEKEND', 'Deze gemeente werkt niet met Meldbaken.', {
        veld: 'gemeente',
        watDan: 'Kies een gemeente uit de lijst, of vul de naam in.',
      })
    );
  if (naam === '')
    return weiger('IGJ_GEMEENTE_ONTBREEKT', 'Kies bij welke gemeente u meldt.', {
      veld: 'gemeente',
      watDan: 'Dat is de gemeente die de hulp uit de Wmo geeft.',
    });
  if (naam.length > GRENS)
    return weiger('IGJ_TEKST_TE_LANG', 'De naam is te lang. Er passen 120 tekens.', { veld: 'gemeente' });
  return { code: null, naam };
}
