import { STAP_NUMMERS, VORMEN } from '@meldbaken/melding/contract';
import { ALGEMENE_SIGNALEN, VORM_UITLEG, signaalTekst } from './signalen.model';
import { STAPPEN } from './stappen.model';

const alle = [...VORM_UITLEG.flatMap((v) => [...v.bijMedewerker, ...v.bijClient]), ...ALGEMENE_SIGNALEN];

describe('signals of the Leidraad', () => {
  it('stand in two columns for each of the five forms', () => {
    expect(VORM_UITLEG.map((v) => v.code)).toEqual(VORMEN);
    expect(VORM_UITLEG.map((v) => [v.bijMedewerker.length, v.bijClient.length])).toEqual([
      [4, 9],
      [9, 10],
      [6, 5],
      [2, 3],
      [4, 3],
    ]);
  });

  it('have codes that fit storage and are never double', () => {
    expect(new Set(alle.map((s) => s.code)).size).toBe(alle.length);
    expect(alle.filter((s) => !/^[A-Z_]+$/.test(s.code))).toEqual([]);
    expect(signaalTekst('FYSIEK_CLIENT_BLAUWE_PLEKKEN')).toBe('Heeft blauwe plekken');
    expect(signaalTekst('FYSIEK_CLIENT_BESTAAT_NIET')).toBeNull();
  });
});

it('the six steps each have a name and one line that says what for', () => {
  expect(STAPPEN.map((s) => s.nummer)).toEqual(STAP_NUMMERS);
  expect(STAPPEN.every((s) => s.naam !== '' && s.doel.endsWith('.'))).toBe(true);
});
