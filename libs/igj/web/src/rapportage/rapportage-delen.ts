import {
  HOOFDSTUK_CODES,
  antwoordTekst,
  antwoordVan,
  hoofdstukkenVan,
  schoneInhoud,
  type Antwoord,
  type Hoofdstuk,
  type HoofdstukCode,
  type HoofdstukInhoud,
} from '@meldbaken/igj/model';
import {
  alsCode,
  type HoofdstukVersieDelenFragment,
  type RapportageDelenFragment,
  type RapportageNaHandelingFragment,
  type RapportagesQuery,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import type { Taak } from '@meldbaken/platform/ui';

export type Rapport = RapportageDelenFragment;
export type RapportStand = NonNullable<RapportagesQuery['rapportages']>;
export type Versie = HoofdstukVersieDelenFragment;

/** What the address says: a chapter, or the whole report with what sending asks. */
export const DELEN = [...HOOFDSTUK_CODES, 'ALLES'] as const;
export type Deel = HoofdstukCode | 'ALLES';

export const leesDeel = (ruw: Zoekdelen): { deel: Deel | undefined } => ({ deel: alsCode(ruw['deel'], DELEN) });

/** Address of the reports of one external report. */
export const rapportagePad = (meldingPad: string, externeMeldingId: string, deel?: Deel): string =>
  `${meldingPad.replace(/\/besluit.*$/, '')}/rapportage/${externeMeldingId}${deel === undefined ? '' : `?deel=${deel}`}`;

/** Of one kept version: element -> answer. */
export function inhoudVan(hoofdstuk: Hoofdstuk, versie: Versie | undefined): HoofdstukInhoud {
  const ruw = (versie?.antwoorden ?? []).map(({ code, tekst, rijen }) => [
    code,
    { tekst, rijen: rijen.map(({ cellen }) => Object.fromEntries(cellen.map((c) => [c.kolom, c.waarde]))) },
  ]);
  return schoneInhoud(hoofdstuk, Object.fromEntries(ruw));
}

export const versieVan = (rapport: Rapport, code: HoofdstukCode): Versie | undefined =>
  rapport.hoofdstukken.find((h) => h.hoofdstuk === code);

/** An answer as the server takes it. */
export const alsInvoer = (
  code: string,
  { tekst, rijen }: Antwoord,
): { code: string; tekst: string; rijen: { cellen: { kolom: string; waarde: string }[] }[] } => ({
  code,
  tekst,
  rijen: rijen.map((rij) => ({ cellen: Object.entries(rij).map(([kolom, waarde]) => ({ kolom, waarde })) })),
});

/** Every element of a chapter as text, to lay two versions side by side. */
export const alsTeksten = (
  hoofdstuk: Hoofdstuk,
  inhoud: HoofdstukInhoud,
): readonly { readonly label: string; readonly code: string; readonly tekst: string }[] =>
  hoofdstuk.elementen.map((e) => ({
    label: e.label,
    code: e.code,
    tekst: antwoordTekst(e, antwoordVan(inhoud, e.code)),
  }));

/** The chapters as a list of tasks; what misses is counted per chapter. */
export function taken(rapport: Rapport, href: (deel: Deel) => string, zin: (open: number) => string): Taak[] {
  return hoofdstukkenVan(rapport.richtlijn, rapport.nummer).map((h, i) => {
    const open = rapport.ontbreekt.filter((o) => o.hoofdstuk === h.code).length;
    const begonnen = versieVan(rapport, h.code) !== undefined;
    return {
      id: h.code,
      titel: `${i + 1}. ${h.titel}`,
      href: href(h.code),
      stand: open === 0 ? 'AFGEROND' : begonnen ? 'LOOPT' : 'NOG_NIET',
      ...(open === 0 ? {} : { bij: zin(open) }),
    };
  });
}

/** May this viewer write this chapter now? */
export const magSchrijven = (rapport: Rapport, hoofdstuk: Hoofdstuk): boolean =>
  rapport.magHandelingen.includes(hoofdstuk.door === 'BESTUUR' ? 'visie' : 'schrijven');

/** The chapter that follows, to go on writing. */
export function volgende(rapport: Rapport, code: HoofdstukCode): Hoofdstuk | undefined {
  const alle = hoofdstukkenVan(rapport.richtlijn, rapport.nummer);
  return alle[alle.findIndex((h) => h.code === code) + 1];
}

/** The report as the last act left it; null when there is no answer or it was refused. */
export function nieuweStand(uit: RapportageNaHandelingFragment | null): Rapport | null {
  if (uit?.__typename === 'Rapportage') return uit;
  return uit?.__typename === 'RapportageVerouderd' ? uit.huidig : null;
}

/** The bestuurder decides on it now: approving and sending, or approving what goes by hand. */
export const magBesluiten = ({ magHandelingen }: Pick<Rapport, 'magHandelingen'>): boolean =>
  magHandelingen.includes('versturen') || magHandelingen.includes('goedkeuren');
