import type { OrganisatieSoort, Rol } from '@meldbaken/organisatie/contract';

export interface Instelling {
  readonly pad: string;
  readonly naam: string;
  /** What one chooses there, in one sentence. */
  readonly uitleg: string;
  readonly rollen: readonly Rol[];
}

const BESTUUR: readonly Rol[] = ['BESTUURDER', 'BELEIDSMAKER'];

/** What an organisation that gives care chooses for itself, in the order of the page. */
const BIJ_ZORGAANBIEDER: readonly Instelling[] = [
  {
    pad: '/instellingen/anoniem-melden',
    naam: 'Openbaar formulier en anoniem melden',
    uitleg: 'Kies of mensen zonder account kunnen melden, en of dat zonder naam mag.',
    rollen: BESTUUR,
  },
  {
    pad: '/instellingen/eerste-antwoord',
    naam: 'Eerste antwoord',
    uitleg: 'Kies binnen hoeveel werkdagen een melder antwoord krijgt.',
    rollen: BESTUUR,
  },
  {
    pad: '/instellingen/dossier-namen',
    naam: 'Namen in het dossier van de cliënt',
    uitleg: 'Kies of namen van medewerkers daar mogen staan.',
    rollen: BESTUUR,
  },
  {
    pad: '/instellingen/termijnen',
    naam: 'Termijnen instellen',
    uitleg: 'Maak eigen termijnen, en kies wanneer u eerder een herinnering krijgt.',
    rollen: ['BESTUURDER'],
  },
  {
    pad: '/instellingen/igj',
    naam: 'Melden bij de IGJ',
    uitleg: 'Kies hoe meldingen naar de IGJ gaan, en welke zorg u geeft.',
    rollen: ['BESTUURDER'],
  },
  {
    pad: '/personen/registers',
    naam: 'Waarschuwingsregisters',
    uitleg: 'Kies aan welk register van werkgevers u meedoet, en wie erin mag kijken.',
    rollen: ['BESTUURDER'],
  },
  {
    pad: '/instellingen/koppelingen',
    naam: 'Koppelingen',
    uitleg: 'Laat een ander systeem gegevens over personeel lezen of bijwerken.',
    rollen: ['BEHEERDER', 'HR'],
  },
];

/** The settings that these roles may change; each page decides again. */
export function instellingenVan(soort: OrganisatieSoort, rollen: readonly Rol[]): readonly Instelling[] {
  if (soort !== 'ZORGAANBIEDER') return [];
  return BIJ_ZORGAANBIEDER.filter((i) => i.rollen.some((rol) => rollen.includes(rol)));
}
