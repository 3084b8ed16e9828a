/** The page of the reports that hang on one external report. */
export const rapportagePad = (o: {
  readonly los: boolean;
  readonly meldingNummer: string;
  readonly externeMeldingId: string;
}): string => `/${o.los ? 'externe-meldingen' : 'meldingen'}/${o.meldingNummer}/rapportage/${o.externeMeldingId}`;
