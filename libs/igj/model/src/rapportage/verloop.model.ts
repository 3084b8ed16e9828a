import { weiger, type Weigering } from '@meldbaken/platform/waarden';

/** The life of the report of an investigation, at the provider. */
export const RAPPORTAGE_STATUSSEN = ['IN_BEWERKING', 'TER_GOEDKEURING', 'GOEDGEKEURD', 'VERZONDEN'] as const;
export type RapportageStatus = (typeof RAPPORTAGE_STATUSSEN)[number];

export const RAPPORTAGE_STATUS_LABEL: Readonly<Record<RapportageStatus, string>> = {
  IN_BEWERKING: 'In bewerking',
  TER_GOEDKEURING: 'Wacht op de bestuurder',
  GOEDGEKEURD: 'Goedgekeurd, zelf versturen',
  VERZONDEN: 'Verzonden',
};

export const RAPPORTAGE_HANDELINGEN = ['BIED_AAN', 'GEEF_TERUG', 'VERSTUUR', 'KEUR_GOED', 'ZELF_VERSTUURD'] as const;
export type RapportageHandeling = (typeof RAPPORTAGE_HANDELINGEN)[number];

export const RAPPORTAGE_OVERGANGEN: Readonly<
  Record<RapportageHandeling, { readonly van: readonly RapportageStatus[]; readonly naar: RapportageStatus }>
> = {
  BIED_AAN: { van: ['IN_BEWERKING'], naar: 'TER_GOEDKEURING' },
  GEEF_TERUG: { van: ['TER_GOEDKEURING', 'GOEDGEKEURD'], naar: 'IN_BEWERKING' },
  VERSTUUR: { van: ['TER_GOEDKEURING'], naar: 'VERZONDEN' },
  // By hand: approved, sent by somebody on the site of the authority, and complete with the proof.
  KEUR_GOED: { van: ['TER_GOEDKEURING'], naar: 'GOEDGEKEURD' },
  ZELF_VERSTUURD: { van: ['GOEDGEKEURD'], naar: 'VERZONDEN' },
};

/** The next state, or why not. */
export function rapportageOvergang(
  status: RapportageStatus,
  handeling: RapportageHandeling,
): RapportageStatus | Weigering {
  const { van, naar } = RAPPORTAGE_OVERGANGEN[handeling];
  if (van.includes(status)) return naar;
  return weiger(
    'IGJ_RAPPORTAGE_STATUS_PAST_NIET',
    `Dit rapport staat op: ${RAPPORTAGE_STATUS_LABEL[status].toLowerCase()}.`,
    { watDan: 'Laad de pagina opnieuw.' },
  );
}

export const TE_LAAT_GRENS = 2_000;

/** Late is possible; then the inspectie reads why. `uiterlijk` is the last day that the inspectie named or that the law gives. */
export function teLaatFout(uiterlijk: string | null, vandaag: string, uitleg: string): Weigering | null {
  if (uitleg.length > TE_LAAT_GRENS)
    return weiger('IGJ_TEKST_TE_LANG', 'De uitleg is te lang. Er passen 2.000 tekens.', {
      veld: 'teLaatUitleg',
      watDan: 'Maak de tekst korter. Uw tekst staat er nog.',
    });
  if (uiterlijk === null || vandaag <= uiterlijk || uitleg !== '') return null;
  return weiger('IGJ_RAPPORTAGE_TE_LAAT', 'Het rapport is te laat. De inspectie wil weten waarom.', {
    veld: 'teLaatUitleg',
    watDan: 'Schrijf op waarom het later werd. Versturen kan nog steeds.',
  });
}
