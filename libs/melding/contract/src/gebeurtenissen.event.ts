/** What every event of this context carries. Ids only: the reader loads the rest under its own rights. */
interface OverMelding {
  readonly organisatieId: string;
  readonly meldingId: string;
  readonly dossierId: string;
}

export type MeldingIngediend = OverMelding;

export interface MeldingInBehandelingGenomen extends OverMelding {
  readonly behandelaarId: string;
}

export interface VaststellingVastgelegd extends OverMelding {
  readonly vaststellingId: string;
}

export interface BetrokkeneToegevoegd extends OverMelding {
  readonly lidmaatschapId: string;
}

export interface PersoonUitgesloten extends OverMelding {
  readonly persoonId: string;
}

export type MeldingGesloten = OverMelding;

export type MeldingHeropend = OverMelding;

export type MeldingDoorverwezen = OverMelding;

/** Event name -> payload, as it travels in the outbox. */
export interface MeldingEvents {
  readonly MeldingIngediend: MeldingIngediend;
  readonly MeldingInBehandelingGenomen: MeldingInBehandelingGenomen;
  readonly VaststellingVastgelegd: VaststellingVastgelegd;
  readonly BetrokkeneToegevoegd: BetrokkeneToegevoegd;
  readonly PersoonUitgesloten: PersoonUitgesloten;
  readonly MeldingGesloten: MeldingGesloten;
  readonly MeldingHeropend: MeldingHeropend;
  readonly MeldingDoorverwezen: MeldingDoorverwezen;
}

export type MeldingEvent = keyof MeldingEvents;

export const MELDING_EVENTS = [
  'MeldingIngediend',
  'MeldingInBehandelingGenomen',
  'VaststellingVastgelegd',
  'BetrokkeneToegevoegd',
  'PersoonUitgesloten',
  'MeldingGesloten',
  'MeldingHeropend',
  'MeldingDoorverwezen',
] as const satisfies readonly MeldingEvent[];
