import { ORGANISATIE_SOORTEN } from '@meldbaken/organisatie/contract';
import { instellingenVan } from './instellingen.model';
import { menuVan } from './menu.model';
import { rollenVan } from './rollen.model';

describe('the page of settings', () => {
  it('stands in the rail of exactly those who find something on it', () => {
    for (const soort of ORGANISATIE_SOORTEN)
      for (const rol of rollenVan(soort)) {
        const inMenu = menuVan(soort, [rol]).some(({ pad }) => pad === '/instellingen');
        expect([soort, rol, inMenu]).toEqual([soort, rol, instellingenVan(soort, [rol]).length > 0]);
      }
  });

  it('leaves out what a role may not choose', () => {
    const paden = (rol: 'BESTUURDER' | 'BELEIDSMAKER'): string[] =>
      instellingenVan('ZORGAANBIEDER', [rol]).map(({ pad }) => pad);
    expect(paden('BESTUURDER')).toContain('/instellingen/termijnen');
    expect(paden('BELEIDSMAKER')).not.toContain('/instellingen/termijnen');
    expect(paden('BELEIDSMAKER')).toContain('/instellingen/eerste-antwoord');
  });
});
