import { type StapNummer, type StapStatus } from '@meldbaken/melding/contract';

export interface StapUitleg {
  readonly nummer: StapNummer;
  readonly naam: string;
  /** One line: what this step is for. */
  readonly doel: string;
}

/** The six steps (Leidraad, part 2 phase 3), in our own words. They may run at the same time. */
export const STAPPEN: readonly StapUitleg[] = [
  { nummer: 1, naam: 'Signaleren', doel: 'Schrijf op wat er is gezien en gehoord. En wie er is aangesproken.' },
  {
    nummer: 2,
    naam: 'Bespreken en melden',
    doel: 'Praat erover met de aangewezen mensen. Leg vast dat het is gemeld.',
  },
  {
    nummer: 3,
    naam: 'Gesprek met de cliënt',
    doel: 'Hoor wat de cliënt vertelt en wil. Bied eerst een steunpersoon aan.',
  },
  {
    nummer: 4,
    naam: 'Gesprek met de pleger, onderzoek en oordeel',
    doel: 'Hoor beide kanten. Zoek uit wat er gebeurde en kom tot een oordeel.',
  },
  {
    nummer: 5,
    naam: 'Stoppen, buiten melden, maatregelen',
    doel: 'Zorg dat het stopt. Besluit over de IGJ, de politie en maatregelen.',
  },
  {
    nummer: 6,
    naam: 'Vertellen, nazorg en leren',
    doel: 'Vertel het zorgvuldig. Zorg voor wie het raakte. Leer ervan.',
  },
];

/** How the steps stand right after a report: signals and reporting have begun, the rest has not. */
export const STAPPEN_BIJ_BEGIN: Readonly<Record<StapNummer, StapStatus>> = {
  1: 'LOOPT',
  2: 'LOOPT',
  3: 'NOG_NIET',
  4: 'NOG_NIET',
  5: 'NOG_NIET',
  6: 'NOG_NIET',
};
