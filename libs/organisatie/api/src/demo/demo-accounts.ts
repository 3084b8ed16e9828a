import type { OrganisatieSoort, Rol } from '@meldbaken/organisatie/contract';
import { rolNaam, rollenVan } from '@meldbaken/organisatie/model';
import { DEMO_ORGANISATIES, type DemoOrganisatie } from './demo-organisaties';
import { demoNaam, type DemoNaam } from './demo-namen';

export const DEMO_WACHTWOORD = 'Meldbaken-demo-1!';

export interface DemoLid {
  email: string;
  domein: string;
  mens: DemoNaam;
  naam: string;
  organisatie: string;
  soort: OrganisatieSoort;
  rollen: Rol[];
  /** Unit where this person works. */
  eenheid: string;
  onafhankelijk: boolean;
}

const EXTRA: Record<string, readonly { adres: string; rol: Rol; onafhankelijk?: boolean }[]> = {
  'zonnehof.demo': [
    { adres: 'bestuurder2', rol: 'BESTUURDER' },
    { adres: 'aandachtsfunctionaris2', rol: 'AANDACHTSFUNCTIONARIS', onafhankelijk: true },
    { adres: 'medewerker2', rol: 'MEDEWERKER' },
  ],
};

/** People who work on the floor; all others belong to the top of the organisation. */
const WERKPLEK: Record<string, string> = {
  'leidinggevende@zonnehof.demo': 'Team Beukenhof',
  'medewerker@zonnehof.demo': 'Team Beukenhof',
  'medewerker2@zonnehof.demo': 'Team Lindehof',
  'aandachtsvelder@zonnehof.demo': 'Team Lindehof',
  'hulpverlener@zonnehof.demo': 'Team Wilgenhof',
  'leidinggevende@lindeboom.demo': 'Wijkteam Oost',
  'medewerker@lindeboom.demo': 'Wijkteam Oost',
};

/** Every demo account: one per role, and the extra ones of the agreements. */
export function demoAccounts(): DemoLid[] {
  return DEMO_ORGANISATIES.flatMap((o) => {
    const rollen = o.rollen === 'ALLE' ? rollenVan(o.soort) : o.rollen;
    const leden = [...rollen.map((rol) => ({ adres: rolNaam(rol), rol })), ...(EXTRA[o.domein] ?? [])];
    return leden.map((l, i) => maakLid(o, i, { onafhankelijk: false, ...l }));
  });
}

function maakLid(o: DemoOrganisatie, i: number, l: { adres: string; rol: Rol; onafhankelijk: boolean }): DemoLid {
  const email = `${l.adres}@${o.domein}`;
  const mens = demoNaam(o.domein, i);
  const naam = [mens.voornaam, mens.tussenvoegsel, mens.achternaam].filter(Boolean).join(' ');
  const top = o.eenheden[0]?.naam ?? o.naam;
  return {
    email,
    domein: o.domein,
    mens,
    naam,
    organisatie: o.naam,
    soort: o.soort,
    rollen: [l.rol],
    eenheid: WERKPLEK[email] ?? top,
    onafhankelijk: l.onafhankelijk,
  };
}

/** One account that works in two municipalities. */
export const TWEEDE_LIDMAATSCHAP = {
  email: 'toezichthouder-rechtmatigheid@rivierstad.demo',
  domein: 'heuveldorp.demo',
  rol: 'TOEZICHTHOUDER_RECHTMATIGHEID',
} as const;
