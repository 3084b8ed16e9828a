interface OverDossier {
  readonly organisatieId: string;
  readonly dossierId: string;
}

export interface ExterneMeldingAangeboden extends OverDossier {
  readonly externeMeldingId: string;
}

export interface ExterneMeldingVerzonden extends OverDossier {
  readonly externeMeldingId: string;
  readonly overdrachtId: string;
}

/** At the inspectie: a report became a case of its own. */
export interface ExterneMeldingOntvangen extends OverDossier {
  readonly zaakId: string;
}

/** At the inspectie: receipt was confirmed, the confirmation is on its way. */
export interface OntvangstBevestigd extends OverDossier {
  readonly zaakId: string;
  readonly overdrachtId: string;
}

/** At the provider: the confirmation arrived. */
export interface BevestigingOntvangen extends OverDossier {
  readonly externeMeldingId: string;
}

/** On either side: a message of the other side arrived and was worked in. */
export interface IgjBerichtOntvangen extends OverDossier {
  readonly berichtId: string;
  readonly overId: string;
}

/** At the provider: the inspectie answered a question within the vergewisplicht. */
export interface VergewisvraagBeantwoord {
  readonly organisatieId: string;
  readonly vraagId: string;
}

/** Event name -> payload, as it travels in the outbox. Ids only. */
export interface IgjEvents {
  readonly ExterneMeldingAangeboden: ExterneMeldingAangeboden;
  readonly ExterneMeldingVerzonden: ExterneMeldingVerzonden;
  readonly ExterneMeldingOntvangen: ExterneMeldingOntvangen;
  readonly OntvangstBevestigd: OntvangstBevestigd;
  readonly BevestigingOntvangen: BevestigingOntvangen;
  readonly IgjBerichtOntvangen: IgjBerichtOntvangen;
  readonly VergewisvraagBeantwoord: VergewisvraagBeantwoord;
}

export type IgjEvent = keyof IgjEvents;

export const IGJ_EVENTS = [
  'ExterneMeldingAangeboden',
  'ExterneMeldingVerzonden',
  'ExterneMeldingOntvangen',
  'OntvangstBevestigd',
  'BevestigingOntvangen',
  'IgjBerichtOntvangen',
  'VergewisvraagBeantwoord',
] as const satisfies readonly IgjEvent[];
