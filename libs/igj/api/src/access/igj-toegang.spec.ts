import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { externeMeldingToegang } from './externe-melding.access';
import { zaakToegang } from './zaak.access';

const regels = new Toegangsregels([externeMeldingToegang, zaakToegang]);

const als = (organisatieSoort: string, ...rollen: string[]): Inzage => ({
  accountId: 'a',
  lidmaatschapId: 'lid',
  organisatieId: 'org',
  organisatieSoort,
  persoonId: 'persoon',
  rollen: rollen.map((rol) => ({ rol, eenheidId: null, onafhankelijk: false })),
  toegangspunt: 'web',
  kenmerk: 'k',
});

const mag = (inzage: Inzage, onderwerp: string): string[] => {
  const alle = onderwerp === 'Zaak' ? zaakToegang.uitleg : externeMeldingToegang.uitleg;
  return Object.keys(alle).filter((h) => regels.kanOoit(inzage, h, onderwerp));
};

const BEHANDELAAR = [
  ...['lezen', 'opstellen', 'bewaren', 'aanbieden', 'schrijven', 'intrekken'],
  ...['los-beginnen', 'vaststellen', 'zelf-versturen', 'plicht-vastleggen', 'rapportage-schrijven'],
  'antwoord-vastleggen',
];
const BESLISSER = [
  ...['lezen', 'terugsturen', 'versturen', 'schrijven', 'verbeteren', 'verzonden-intrekken'],
  ...['vrijgeven', 'zelf-versturen', 'rapportage-besluiten', 'antwoord-vastleggen'],
];
const INSPECTEUR = [
  ...['lezen', 'bevestigen', 'schrijven', 'wegen', 'noteren', 'kiezen', 'beoordelen', 'rapporteren', 'maatregel'],
  'doorsturen',
];
const INTAKE = [...INSPECTEUR, 'toewijzen'];

describe('who may do what with an external report', () => {
  it.each([
    ['AANDACHTSFUNCTIONARIS', BEHANDELAAR],
    ['MELDTEAMLID', BEHANDELAAR],
    ['BESTUURDER', BESLISSER],
    ['HR', []],
    ['LEIDINGGEVENDE', []],
    ['FG', []],
    ['BEHEERDER', []],
    ['MEDEWERKER', []],
  ])('%s: %p', (rol, verwacht) =>
    expect(mag(als('ZORGAANBIEDER', rol), 'ExterneMelding').sort()).toEqual([...verwacht].sort()),
  );

  it('is for providers alone, whatever the roles', () =>
    expect(mag(als('INSPECTIE', 'AANDACHTSFUNCTIONARIS', 'BESTUURDER'), 'ExterneMelding')).toEqual([]));

  it('always asks for a running grant in the dossier, and that the person is not shut out', () => {
    for (const [rol, handeling] of [
      ['AANDACHTSFUNCTIONARIS', 'lezen'],
      ['BESTUURDER', 'versturen'],
    ] as const) {
      const p = regels.voorwaarde(als('ZORGAANBIEDER', rol), handeling, 'ExterneMelding', 3);
      expect(p.sql).toContain('toegang.dossier_toegang');
      expect(p.sql).toContain('not exists (select 1 from toegang.dossier_uitsluiting');
      expect(p.waarden).toContain('lid');
      expect(p.waarden).toContain('persoon');
    }
    expect(regels.voorwaarde(als('ZORGAANBIEDER', 'HR'), 'lezen', 'ExterneMelding').sql).toBe('false');
  });
});

describe('who may do what with a case', () => {
  it.each([
    ['MELDPUNT', ['lezen', 'bevestigen', 'toewijzen', 'schrijven', 'wegen', 'noteren']],
    ['COORDINEREND_INSPECTEUR', INTAKE],
    ['INSPECTEUR', INSPECTEUR],
    ['REGISTERBEHEERDER', []],
    ['FG', []],
    ['BEHEERDER', []],
  ])('%s: %p', (rol, verwacht) => expect(mag(als('INSPECTIE', rol), 'Zaak').sort()).toEqual([...verwacht].sort()));

  it('at a municipality the toezichthouder kwaliteit alone, without measures, reports or passing on', () => {
    const wel = ['lezen', 'bevestigen', 'toewijzen', 'schrijven', 'wegen', 'noteren', 'kiezen', 'beoordelen'];
    expect(mag(als('GEMEENTE', 'TOEZICHTHOUDER_KWALITEIT'), 'Zaak').sort()).toEqual([...wel, 'rechtmatigheid'].sort());
    for (const rol of ['MELDPUNT', 'TOEZICHTHOUDER_RECHTMATIGHEID', 'CONTRACTMANAGER', 'COLLEGE', 'FG', 'BEHEERDER'])
      expect(mag(als('GEMEENTE', rol), 'Zaak')).toEqual([]);
    expect(mag(als('GGD', 'TOEZICHTHOUDER_KWALITEIT'), 'Zaak')).toEqual([]);
  });

  it('an inspecteur reads the own cases and those in the intake; intake reads through the intake alone', () => {
    expect(regels.voorwaarde(als('INSPECTIE', 'INSPECTEUR'), 'lezen', 'Zaak').sql).toMatch(
      /'INTAKE'[^]*'INSPECTEUR'|'INSPECTEUR'[^]*'INTAKE'/,
    );
    expect(regels.voorwaarde(als('INSPECTIE', 'MELDPUNT'), 'lezen', 'Zaak').sql).not.toContain(`'INSPECTEUR'`);
  });
});
