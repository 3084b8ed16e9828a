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

/** About a consultation, whose dossier has its own id. */
export interface OverConsultatie {
  readonly organisatieId: string;
  readonly consultatieId: string;
  readonly dossierId: string;
}

/** About a complaint, whose dossier has its own id. */
export interface OverKlacht {
  readonly organisatieId: string;
  readonly klachtId: string;
  readonly dossierId: string;
}

export interface KlachtToegewezen extends OverKlacht {
  readonly lidmaatschapId: string;
}

export interface OverVerzoek extends OverMelding {
  readonly verzoekId: string;
}

export interface KluisGevraagd extends OverVerzoek {
  readonly aanvragerId: string;
}

/** A question to HR; the id is that of the question's own dossier, so nothing in it leads to a report. */
export interface HrVraagGesteld {
  readonly organisatieId: string;
  readonly kenmerk: string;
}

/** Event name -> payload, as it travels in the outbox. */
export interface MeldingEvents {
  readonly MeldingIngediend: MeldingIngediend;
  readonly MeldingInBehandelingGenomen: MeldingInBehandelingGenomen;
  readonly VaststellingVastgelegd: VaststellingVastgelegd;
  readonly BetrokkeneToegevoegd: BetrokkeneToegevoegd;
  readonly PersoonUitgesloten: PersoonUitgesloten;
  readonly EenheidGewijzigd: OverMelding;
  readonly MeldingGesloten: MeldingGesloten;
  readonly MeldingHeropend: MeldingHeropend;
  readonly MeldingDoorverwezen: MeldingDoorverwezen;
  readonly ConsultatieGevraagd: OverConsultatie;
  readonly ConsultatieBeantwoord: OverConsultatie;
  readonly BetrokkeneVerwijderd: BetrokkeneToegevoegd;
  readonly MeldingOvergedragen: BetrokkeneToegevoegd;
  readonly BesluitVastgelegd: BetrokkeneToegevoegd;
  readonly KluisGevraagd: KluisGevraagd;
  readonly KluisBeslist: KluisGevraagd;
  readonly ZwijgplichtGewijzigd: OverMelding;
  readonly OnafhankelijkGevraagd: OverVerzoek;
  readonly OnafhankelijkBeantwoord: OverVerzoek;
  readonly KlachtOntvangen: OverKlacht;
  readonly KlachtToegewezen: KlachtToegewezen;
  readonly HrVraagGesteld: HrVraagGesteld;
}

export type MeldingEvent = keyof MeldingEvents;

export const MELDING_EVENTS = [
  'MeldingIngediend',
  'MeldingInBehandelingGenomen',
  'VaststellingVastgelegd',
  'BetrokkeneToegevoegd',
  'PersoonUitgesloten',
  'EenheidGewijzigd',
  'MeldingGesloten',
  'MeldingHeropend',
  'MeldingDoorverwezen',
  'ConsultatieGevraagd',
  'ConsultatieBeantwoord',
  'BetrokkeneVerwijderd',
  'MeldingOvergedragen',
  'BesluitVastgelegd',
  'KluisGevraagd',
  'KluisBeslist',
  'ZwijgplichtGewijzigd',
  'OnafhankelijkGevraagd',
  'OnafhankelijkBeantwoord',
  'KlachtOntvangen',
  'KlachtToegewezen',
  'HrVraagGesteld',
] as const satisfies readonly MeldingEvent[];
