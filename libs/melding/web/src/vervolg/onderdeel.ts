import { VERVOLG, type VervolgDefinitie, type VervolgInvoer, type VervolgTeksten } from '@meldbaken/melding/model';
import type { VervolgOnderdeelFragment, VervolgQuery } from '@meldbaken/platform/graphql-client';
import { toonDatum } from '@meldbaken/platform/ui';

export type Onderdeel = VervolgOnderdeelFragment;
export type Vervolg = NonNullable<VervolgQuery['vervolg']>;

/** What a form holds. */
export interface Ingevuld extends VervolgInvoer {
  readonly stand: string | null;
  readonly wieId: string | null;
  readonly van: string | null;
  readonly tot: string | null;
  readonly kenmerken: readonly string[];
  readonly teksten: VervolgTeksten;
}

export const tekstenVan = (deel: Pick<Onderdeel, 'teksten'>): VervolgTeksten =>
  Object.fromEntries(deel.teksten.map((t) => [t.code, t.tekst]));

/** The answers of a part, or none yet. */
export function begin(definitie: VervolgDefinitie, code: string, deel: Onderdeel | null): Ingevuld {
  const { soort } = definitie;
  if (deel === null) return { soort, code, stand: null, wieId: null, van: null, tot: null, kenmerken: [], teksten: {} };
  const { stand, van, tot, kenmerken } = deel;
  return { soort, code, stand, wieId: deel.wie?.id ?? null, van, tot, kenmerken, teksten: tekstenVan(deel) };
}

interface Regel {
  readonly label: string;
  readonly waarde: string | null;
}

const keuze = (opties: readonly { code: string; label: string }[] | undefined, code: string | null): string | null =>
  opties?.find((o) => o.code === code)?.label ?? null;

/** Answers as label and words: to show, and to lay two versions side by side. */
export function regels(i: Omit<Ingevuld, 'code' | 'wieId'>, wie: string | null): Regel[] {
  const d = VERVOLG[i.soort];
  return [
    { label: d.standVraag ?? '', waarde: keuze(d.standen, i.stand) },
    { label: d.wieVraag ?? '', waarde: wie },
    { label: d.van?.label ?? '', waarde: i.van && toonDatum(i.van, 'lang') },
    { label: d.tot?.label ?? '', waarde: i.tot && toonDatum(i.tot, 'lang') },
    ...d.teksten.map((t) => ({ label: t.label, waarde: i.teksten[t.code] ?? null })),
  ].filter((r) => r.label !== '');
}
