import { ORGANISATIE_SOORTEN, type OrganisatieSoort, type Rol } from '@meldbaken/organisatie/contract';
import { magNaar, menuGroepen, menuVan, startpad } from './menu.model';
import { rollenVan } from './rollen.model';

const paden = (soort: OrganisatieSoort, ...rollen: Rol[]): string[] => menuVan(soort, rollen).map((i) => i.pad);

describe('the rail and the page that opens', () => {
  it.each<[OrganisatieSoort, Rol, string[]]>([
    ['ZORGAANBIEDER', 'MEDEWERKER', ['/melden', '/mijn-meldingen']],
    [
      'ZORGAANBIEDER',
      'AANDACHTSFUNCTIONARIS',
      ['/vandaag', '/meldingen', '/externe-meldingen', '/consultaties', '/vragen-van-hr', '/klachten', '/termijnen'],
    ],
    [
      'ZORGAANBIEDER',
      'BESTUURDER',
      ['/vandaag', '/termijnen', '/meldingen', '/externe-meldingen', '/personen', '/overzichten', '/instellingen'],
    ],
    ['ZORGAANBIEDER', 'RAADSLID', ['/vandaag', '/overzichten', '/melden', '/mijn-meldingen', '/termijnen']],
    ['ZORGAANBIEDER', 'LEIDINGGEVENDE', ['/vandaag', '/melden', '/mijn-meldingen', '/mijn-team', '/termijnen']],
    ['ZORGAANBIEDER', 'FG', ['/logboek', '/rechten']],
    ['ZORGAANBIEDER', 'BEHEERDER', ['/instellingen/mensen', '/instellingen/termijnen', '/rechten', '/instellingen']],
    ['INSPECTIE', 'MELDPUNT', ['/postvak', '/burgermeldingen', '/aanbieders', '/termijnen']],
    ['INSPECTIE', 'INSPECTEUR', ['/postvak', '/burgermeldingen', '/aanbieders', '/termijnen']],
    ['INSPECTIE', 'REGISTERBEHEERDER', ['/register', '/termijnen']],
    [
      'ZORGAANBIEDER',
      'HR',
      ['/vandaag', '/personen', '/vergewis/igj-vraag', '/melden', '/mijn-meldingen', '/termijnen', '/instellingen'],
    ],
    ['GEMEENTE', 'MELDPUNT', ['/signalen', '/vandaag']],
    ['GEMEENTE', 'TOEZICHTHOUDER_KWALITEIT', ['/postvak', '/signalen', '/gereedheid', '/termijnen']],
    ['GEMEENTE', 'FG', ['/logboek', '/rechten']],
    ['GEMEENTE', 'BELEIDSMAKER', ['/vandaag', '/gereedheid']],
    ['GEMEENTE', 'CONSULENT', ['/vandaag', '/signalen']],
    ['RIEC', 'BEHANDELAAR', ['/ontvangen']],
    ['RIEC', 'BESTUURDER', []],
  ])('%s %s: %p', (soort, rol, verwacht) => {
    expect(paden(soort, rol)).toEqual(verwacht);
    expect(startpad(soort, [rol])).toBe(verwacht[0] ?? '/vandaag');
  });

  it('every role of every organisation has something, beheerder and fg never a melding', () => {
    for (const soort of ORGANISATIE_SOORTEN) {
      for (const rol of rollenVan(soort)) {
        expect(paden(soort, rol)).not.toEqual([]);
        if (rol === 'FG' || rol === 'BEHEERDER') expect(magNaar('/meldingen', soort, [rol])).toBe(false);
      }
    }
  });

  it('of two roles stands under two headings, without doubles', () => {
    expect(menuGroepen('ZORGAANBIEDER', ['MEDEWERKER', 'AANDACHTSFUNCTIONARIS'])).toMatchObject([
      {
        kop: 'Aandachtsfunctionaris',
        items: [
          { code: 'VANDAAG' },
          { code: 'MELDINGEN' },
          { code: 'EXTERNE_MELDINGEN' },
          { code: 'CONSULTATIES' },
          { code: 'VRAGEN_VAN_HR' },
          { code: 'KLACHTEN' },
          { code: 'TERMIJNEN' },
        ],
      },
      { kop: 'Medewerker', items: [{ code: 'MELDEN' }, { code: 'MIJN_MELDINGEN' }] },
    ]);
    expect(menuGroepen('ZORGAANBIEDER', ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'])).toHaveLength(1);
  });

  it('opens the pages below an item, and nothing that only looks like it', () => {
    expect(magNaar('/meldingen/M-2026-7K3XQ/besluit', 'ZORGAANBIEDER', ['BESTUURDER'])).toBe(true);
    expect(magNaar('/meldingenlijst', 'ZORGAANBIEDER', ['BESTUURDER'])).toBe(false);
    expect(magNaar('/meldingen', 'ZORGAANBIEDER', ['MEDEWERKER'])).toBe(false);
    expect(magNaar('/postvak', 'ZORGAANBIEDER', ['BESTUURDER'])).toBe(false);
  });
});
