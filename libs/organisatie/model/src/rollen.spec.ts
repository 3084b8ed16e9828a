import { ORGANISATIE_SOORTEN, ROLLEN, type OrganisatieSoort, type Rol } from '@meldbaken/organisatie/contract';
import { heeftRol, isOrganisatieSoort, isRol, rolNaam, rollenVan, tweedeFactorVerplicht } from './rollen.model';

describe('roles (spec 01)', () => {
  it('stand per kind of organisation, as the addresses of the demo accounts have them', () => {
    expect(rollenVan('INSPECTIE').map(rolNaam)).toEqual([
      'meldpunt',
      'inspecteur',
      'coordinerend-inspecteur',
      'registerbeheerder',
      'fg',
      'beheerder',
    ]);
    expect(rollenVan('ZORGAANBIEDER').map(rolNaam)).toEqual(
      expect.arrayContaining(['bestuurder', 'contactpersoon-politie', 'clientvertrouwenspersoon', 'medewerker']),
    );
    expect(rollenVan('GEMEENTE').map(rolNaam)).toEqual(
      expect.arrayContaining(['toezichthouder-rechtmatigheid', 'college']),
    );
    expect(rollenVan('RIEC').map(rolNaam)).toEqual(['contactpersoon', 'behandelaar', 'fg', 'beheerder']);
  });

  it('belong somewhere each, and every organisation has a fg and a beheerder', () => {
    expect(ROLLEN.filter((rol) => !ORGANISATIE_SOORTEN.some((s) => heeftRol(s, rol)))).toEqual([]);
    expect(ORGANISATIE_SOORTEN.filter((s) => !heeftRol(s, 'FG') || !heeftRol(s, 'BEHEERDER'))).toEqual([]);
  });

  it('are not lent from one kind to another', () => {
    expect(heeftRol('GEMEENTE', 'BESTUURDER')).toBe(false);
    expect(heeftRol('ZORGAANBIEDER', 'INSPECTEUR')).toBe(false);
  });

  it('are recognised by their code only', () => {
    expect(isRol('CONTACTPERSOON_POLITIE')).toBe(true);
    expect(isRol('contactpersoon-politie')).toBe(false);
    expect(isOrganisatieSoort('IGJ')).toBe(false);
  });
});

describe('a second factor (spec 11)', () => {
  it.each<[Rol, OrganisatieSoort, boolean]>([
    ['AANDACHTSFUNCTIONARIS', 'ZORGAANBIEDER', true],
    ['MELDTEAMLID', 'ZORGAANBIEDER', true],
    ['HR', 'ZORGAANBIEDER', true],
    ['BESTUURDER', 'ZORGAANBIEDER', true],
    ['BEHEERDER', 'RIEC', true],
    ['FG', 'INSPECTIE', true],
    ['COLLEGE', 'GEMEENTE', true],
    ['BELEIDSMAKER', 'GEMEENTE', true],
    ['BELEIDSMAKER', 'ZORGAANBIEDER', false],
    ['FG', 'ZORGAANBIEDER', false],
    ['MEDEWERKER', 'ZORGAANBIEDER', false],
    ['LEIDINGGEVENDE', 'ZORGAANBIEDER', false],
  ])('%s at %s: %p', (rol, soort, verwacht) => expect(tweedeFactorVerplicht(rol, soort)).toBe(verwacht));

  it('is asked when the kind of organisation is not known and one of them asks it', () => {
    expect(tweedeFactorVerplicht('BELEIDSMAKER')).toBe(true);
    expect(tweedeFactorVerplicht('MEDEWERKER')).toBe(false);
  });
});
