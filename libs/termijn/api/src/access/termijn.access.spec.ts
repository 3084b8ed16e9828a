import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { termijnToegang } from './termijn.access';

const inzage = (rol: string, organisatieSoort = 'ZORGAANBIEDER'): Inzage => ({
  accountId: 'a',
  lidmaatschapId: 'lid',
  organisatieId: 'org',
  organisatieSoort,
  persoonId: 'persoon',
  rollen: [{ rol, eenheidId: null, onafhankelijk: false }],
  toegangspunt: 'web',
  kenmerk: 'k',
});

const regels = new Toegangsregels([termijnToegang]);

/** A term as the rules see it. */
class Termijn {
  constructor(
    readonly organisatieId: string,
    readonly houders: Record<string, string[]>,
    readonly uitgesloten: string[] = [],
  ) {}
}

const mag = (wie: Inzage, termijn: Termijn): boolean => regels.voor(wie).can('lezen', termijn);

it('laat zien aan wie bij het dossier hoort', () => {
  expect(mag(inzage('HR'), new Termijn('org', { GEHAALD: ['x', 'lid'] }))).toBe(true);
  for (const f of ['INTAKE', 'INSPECTEUR'])
    expect(mag(inzage('INSPECTEUR', 'INSPECTIE'), new Termijn('org', { [f]: ['lid'] }))).toBe(true);
});

it('laat de bestuurder alles volgen, en alleen de bestuurder', () => {
  expect(mag(inzage('BESTUURDER'), new Termijn('org', { ZICHT: ['lid'] }))).toBe(true);
  expect(mag(inzage('HR'), new Termijn('org', { ZICHT: ['lid'] }))).toBe(false);
});

it('kent in SQL alle functies behalve de melder, de ontvangst bij de rol, en alleen de bestuurder het overzicht', () => {
  const functies = (rol: string, soort?: string): string[] =>
    [...regels.voorwaarde(inzage(rol, soort), 'lezen', 'Termijn').sql.matchAll(/'([A-Z_]+)'/g)]
      .map((m) => m[1] ?? '')
      .sort();
  const betrokken = [
    'BEHANDELAAR',
    'BESLISSER',
    'CONTACTPERSOON_POLITIE',
    'HR_MAATREGELEN',
    'ONDERZOEKER',
    'VOORZITTER',
  ];
  expect(functies('HR')).toEqual(betrokken);
  expect(functies('MELDTEAMLID')).toEqual([...betrokken, 'ONTVANGER'].sort());
  expect(functies('BESTUURDER')).toEqual([...betrokken, 'ONTVANGER', 'OVERZICHT'].sort());
  expect(functies('INSPECTEUR', 'INSPECTIE')).toEqual(['INSPECTEUR', 'INTAKE']);
});

it('nooit aan de melder, een ander, een andere organisatie, een uitgeslotene, beheerder of fg', () => {
  expect(mag(inzage('MEDEWERKER'), new Termijn('org', { MELDER: ['lid'] }))).toBe(false);
  expect(mag(inzage('HR'), new Termijn('org', { GEHAALD: ['ander'] }))).toBe(false);
  expect(mag(inzage('HR'), new Termijn('elders', { GEHAALD: ['lid'] }))).toBe(false);
  expect(mag(inzage('BESTUURDER'), new Termijn('org', { INHOUD: ['lid'], ZICHT: ['lid'] }, ['persoon']))).toBe(false);
  for (const rol of ['BEHEERDER', 'FG'])
    expect(mag(inzage(rol), new Termijn('org', { GEHAALD: ['lid'], INHOUD: ['lid'] }))).toBe(false);
});

it('vertaalt naar SQL met de uitsluiting in elke tak', () => {
  const { sql, waarden } = regels.voorwaarde(inzage('BESTUURDER'), 'lezen', 'Termijn', 5);
  expect(sql.match(/dossier_toegang/g)).toHaveLength(1);
  expect(sql.match(/dossier_uitsluiting/g)).toHaveLength(1);
  expect(sql).toContain('$5');
  expect(sql).toContain(`$${4 + waarden.length}`);
  expect(regels.voorwaarde(inzage('BEHEERDER'), 'lezen', 'Termijn')).toEqual({ sql: 'false', waarden: [] });
});

it('geeft de jaarcijfers aan wie over alles gaat, over dezelfde termijnen als de lijst', () => {
  const vraag = (rol: string, soort?: string, handeling = 'cijfers-lezen'): unknown =>
    regels.voorwaarde(inzage(rol, soort), handeling, 'Termijn');
  expect(vraag('BESTUURDER')).toEqual(vraag('BESTUURDER', undefined, 'lezen'));
  for (const rol of ['COORDINEREND_INSPECTEUR', 'MELDPUNT'])
    expect(vraag(rol, 'INSPECTIE')).toEqual(vraag(rol, 'INSPECTIE', 'lezen'));
  for (const [rol, soort] of [
    ['AANDACHTSFUNCTIONARIS'],
    ['HR'],
    ['FG'],
    ['BEHEERDER'],
    ['INSPECTEUR', 'INSPECTIE'],
    ['COLLEGE', 'GEMEENTE'],
  ])
    expect([rol, regels.kanOoit(inzage(rol ?? '', soort), 'cijfers-lezen', 'Termijn')]).toEqual([rol, false]);
});
