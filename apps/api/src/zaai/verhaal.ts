import type {
  BetrokkeneFunctie,
  ClientAkkoord,
  JaNeeWeetNiet,
  StapNummer,
  StapStatus,
  VaststellingSoort,
  Vorm,
} from '@meldbaken/melding/contract';
import type { TeLaatReden, TermijnErnst } from '@meldbaken/termijn/contract';
import type { Onderdeel } from './onderdelen';
import type { VervolgDeel } from './vervolg';

/** So many days after the anchor of the story, at this time in Amsterdam. */
export type Tijd = readonly [dagen: number, om: string];

/** The day that a story counts from. */
export type Anker =
  | { readonly soort: 'TERUG'; readonly dagen: number }
  /** The last working day on which a finding gives a term of three working days that looks like this at the moment of seeding. */
  | { readonly soort: 'IGJ_MELDING'; readonly ernst: TermijnErnst };

/** Whom the reporter names: somebody from the list, or a typed name. */
export type Pleger = { readonly kies: string } | { readonly naam: string };

export interface MeldingTekst {
  readonly eenheid: string;
  /** Empty: the reporter does not know. */
  readonly vormen: readonly Vorm[];
  readonly signalen?: readonly string[];
  readonly feiten: string;
  readonly mening?: string;
  readonly watGedaan?: string;
  readonly waar?: string;
  readonly clientNaam?: string;
  readonly pleger?: Pleger;
  readonly clientVeilig?: JaNeeWeetNiet;
  readonly clientWeetHet?: JaNeeWeetNiet;
  readonly clientAkkoord?: ClientAkkoord;
  /** The name of the reporter stays in the vault. */
  readonly vertrouwelijk?: boolean;
}

interface Op {
  readonly op: Tijd;
  /** Local part of the address; the handler of the story when left out. */
  readonly wie?: string;
}

/** One act after the report, done through the product's own command. */
export type Daad = Op &
  (
    | { readonly doe: 'NEEM' }
    | { readonly doe: 'HAAL_ERBIJ'; readonly lid: string; readonly functie: BetrokkeneFunctie; readonly reden: string }
    | {
        readonly doe: 'STEL_VAST';
        readonly soort: VaststellingSoort;
        readonly vastgesteld: Tijd;
        readonly bekend?: Tijd;
        readonly meegedeeld?: Tijd;
        readonly toelichting: string;
      }
    | { readonly doe: 'STAP'; readonly stap: StapNummer; readonly status: StapStatus; readonly reden?: string }
    /** Parts of steps 1 to 4, in this order. */
    | { readonly doe: 'LEG_DELEN_VAST'; readonly delen: readonly Onderdeel[] }
    /** Parts of steps 5 and 6, all at this moment. */
    | { readonly doe: 'LEG_VERVOLG_VAST'; readonly delen: readonly VervolgDeel[] }
    /** The decider confirms the decisions on going outside. */
    | { readonly doe: 'BEVESTIG_BESLUITEN' }
    | { readonly doe: 'SLUIT'; readonly toelichting: string }
    | { readonly doe: 'VERWIJS_DOOR'; readonly reden: string }
    /** Prepares, fills in and offers the report to the inspectie. */
    | { readonly doe: 'BIED_AAN'; readonly categorie: 'CALAMITEIT'; readonly waarden: Readonly<Record<string, string>> }
    | { readonly doe: 'VERSTUUR' }
    /** At the inspectie: confirms the newest case and asks for a report. */
    | { readonly doe: 'BEVESTIG' }
    | { readonly doe: 'WIJS_TOE'; readonly lid: string }
    | { readonly doe: 'SCHORT_OP'; readonly reden: string }
    /** Says why the first late term of the dossier was late. */
    | { readonly doe: 'LICHT_TOE'; readonly code: TeLaatReden; readonly toelichting: string }
  );

export interface Verhaal {
  readonly domein: string;
  readonly melder: string;
  readonly behandelaar: string;
  readonly anker: Anker;
  /** Day, or first and last day, on which it happened. */
  readonly gebeurd: readonly [van: number, tot?: number];
  readonly gezien: Tijd;
  readonly ingediend: Tijd;
  readonly melding: MeldingTekst;
  readonly daarna: readonly Daad[];
}
