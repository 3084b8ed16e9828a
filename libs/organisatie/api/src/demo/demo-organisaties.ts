import type { OrganisatieSoort, Rol } from '@meldbaken/organisatie/contract';

export interface DemoEenheid {
  naam: string;
  soort: 'ORGANISATIE' | 'LOCATIE' | 'TEAM';
  ouder?: string;
}

export interface DemoOrganisatie {
  domein: string;
  naam: string;
  soort: OrganisatieSoort;
  kvk: string;
  vestigingsnummer: string;
  agb?: string;
  cbs?: string;
  /** Code by which a sending finds this organisation. */
  aanCode?: string;
  contactgegevens: string;
  eenheden: DemoEenheid[];
  /** Roles with one account each; 'ALLE' is every role of this kind. */
  rollen: readonly Rol[] | 'ALLE';
}

/** Invented organisations; any likeness is chance. */
export const DEMO_ORGANISATIES: readonly DemoOrganisatie[] = [
  {
    domein: 'zonnehof.demo',
    naam: 'Stichting Zonnehof',
    soort: 'ZORGAANBIEDER',
    kvk: '90000011',
    vestigingsnummer: '000090000011',
    agb: '90001101',
    contactgegevens: 'Zonnelaan 1, 1234 AB Rivierstad, 010 000 00 11',
    eenheden: [
      { naam: 'Zonnehof', soort: 'ORGANISATIE' },
      { naam: 'Beukenhof', soort: 'LOCATIE', ouder: 'Zonnehof' },
      { naam: 'Lindehof', soort: 'LOCATIE', ouder: 'Zonnehof' },
      { naam: 'Wilgenhof', soort: 'LOCATIE', ouder: 'Zonnehof' },
      { naam: 'Team Beukenhof', soort: 'TEAM', ouder: 'Beukenhof' },
      { naam: 'Team Nacht', soort: 'TEAM', ouder: 'Beukenhof' },
      { naam: 'Team Lindehof', soort: 'TEAM', ouder: 'Lindehof' },
      { naam: 'Team Wilgenhof', soort: 'TEAM', ouder: 'Wilgenhof' },
    ],
    rollen: 'ALLE',
  },
  {
    domein: 'lindeboom.demo',
    naam: 'De Lindeboom Thuiszorg',
    soort: 'ZORGAANBIEDER',
    kvk: '90000022',
    vestigingsnummer: '000090000022',
    agb: '90002202',
    contactgegevens: 'Boomstraat 2, 2345 BC Heuveldorp, 010 000 00 22',
    eenheden: [
      { naam: 'De Lindeboom', soort: 'ORGANISATIE' },
      { naam: 'Wijkteam Oost', soort: 'TEAM', ouder: 'De Lindeboom' },
      { naam: 'Wijkteam West', soort: 'TEAM', ouder: 'De Lindeboom' },
    ],
    rollen: ['BESTUURDER', 'AANDACHTSFUNCTIONARIS', 'HR', 'MEDEWERKER', 'LEIDINGGEVENDE', 'FG', 'BEHEERDER'],
  },
  gemeente('rivierstad.demo', 'Gemeente Rivierstad', '90000033', '9033', 'ALLE'),
  gemeente('heuveldorp.demo', 'Gemeente Heuveldorp', '90000044', '9044', [
    'MELDPUNT',
    'TOEZICHTHOUDER_RECHTMATIGHEID',
    'COLLEGE',
    'FG',
    'BEHEERDER',
  ]),
  {
    domein: 'igj.demo',
    naam: 'Inspectie Gezondheidszorg en Jeugd (demo)',
    soort: 'INSPECTIE',
    kvk: '90000055',
    vestigingsnummer: '000090000055',
    aanCode: 'IGJ',
    contactgegevens: 'Meldpunt IGJ (demo), 010 000 00 55',
    eenheden: [{ naam: 'IGJ (demo)', soort: 'ORGANISATIE' }],
    rollen: ['MELDPUNT', 'INSPECTEUR', 'COORDINEREND_INSPECTEUR', 'REGISTERBEHEERDER', 'FG', 'BEHEERDER'],
  },
  partner('zorgkantoor.demo', 'Zorgkantoor Rivierland (demo)', 'ZORGKANTOOR', '90000066', 'ZORGKANTOOR'),
  partner('riec.demo', 'RIEC Rivierland (demo)', 'RIEC', '90000077', 'RIEC'),
  partner('reclassering.demo', 'Reclassering Rivierland (demo)', 'RECLASSERING', '90000088'),
];

function gemeente(
  domein: string,
  naam: string,
  kvk: string,
  cbs: string,
  rollen: readonly Rol[] | 'ALLE',
): DemoOrganisatie {
  return {
    domein,
    naam,
    soort: 'GEMEENTE',
    kvk,
    vestigingsnummer: `0000${kvk}`,
    cbs,
    // 'Gemeente Rivierstad' is found as GEMEENTE_RIVIERSTAD.
    aanCode: naam.toUpperCase().replaceAll(' ', '_'),
    contactgegevens: `${naam}, toezicht Wmo (demo)`,
    eenheden: [{ naam, soort: 'ORGANISATIE' }],
    rollen,
  };
}

function partner(
  domein: string,
  naam: string,
  soort: OrganisatieSoort,
  kvk: string,
  aanCode?: string,
): DemoOrganisatie {
  return {
    domein,
    naam,
    soort,
    kvk,
    vestigingsnummer: `0000${kvk}`,
    ...(aanCode === undefined ? {} : { aanCode }),
    contactgegevens: naam,
    eenheden: [{ naam, soort: 'ORGANISATIE' }],
    rollen: ['CONTACTPERSOON', 'BEHANDELAAR', 'FG', 'BEHEERDER'],
  };
}
