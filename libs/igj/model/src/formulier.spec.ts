import { EXTERNE_MELDING_CATEGORIEEN, IGJ_CATEGORIEEN } from '@meldbaken/igj/contract';
import { velden, veldenVan } from './formulier.model';
import { COMPLEET } from './invoer.fixture';
import { ontbrekend, schoneWaarden } from './waarden.model';

const verplicht = (categorie: (typeof EXTERNE_MELDING_CATEGORIEEN)[number]): string[] =>
  ontbrekend(categorie, {}).map((v) => v.code);

describe('the form of Uitvoeringsbesluit Wkkgz 8.1-8.4', () => {
  it('has each code once, and asks nothing of a category that does not have the field', () => {
    expect(new Set(velden.map((v) => v.code)).size).toBe(velden.length);
    for (const v of velden) expect(v.verplichtVoor.filter((c) => !v.categorieen.includes(c))).toEqual([]);
  });

  it('offers choices exactly where a choice is asked, and refers only to fields that exist', () => {
    expect(velden.filter((v) => (v.soort === 'KEUZE') !== (v.keuzes !== undefined))).toEqual([]);
    const codes: readonly string[] = velden.map((v) => v.code);
    expect(velden.filter((v) => v.verplichtAls && !codes.includes(v.verplichtAls.veld))).toEqual([]);
  });

  it('asks of every report who reports, with KvK-nummer and vestigingsnummer (8.1)', () => {
    for (const categorie of IGJ_CATEGORIEEN) {
      expect(verplicht(categorie)).toEqual(
        expect.arrayContaining([
          'aanbiederNaam',
          'aanbiederContact',
          'kvkNummer',
          'vestigingsnummer',
          'melderNaam',
          'melderFunctie',
          'bigGeregistreerd',
        ]),
      );
    }
  });

  it('asks what 8.2 asks of a calamiteit: facts, date, three acts with their term, OM', () => {
    expect(verplicht('CALAMITEIT').slice(6)).toEqual([
      'clientNaam',
      'clientGeboortedatum',
      'clientContact',
      'gebeurtenisBeschrijving',
      'gebeurtenisDatum',
      'bigGeregistreerd',
      'actieOnderzoek',
      'actieOnderzoekTermijn',
      'actieHerstel',
      'actieHerstelTermijn',
      'actieInformeren',
      'actieInformerenTermijn',
      'omGemeld',
    ]);
  });

  it('asks the people involved for geweld only (8.3 sub b): no field for names of staff in a calamiteit', () => {
    expect(verplicht('GEWELD').filter((c) => !verplicht('CALAMITEIT').includes(c))).toEqual(['betrokkenen']);
    expect(veldenVan('CALAMITEIT').filter((v) => ['BETROKKENEN'].includes(v.groep))).toEqual([]);
    expect(veldenVan('CALAMITEIT').filter((v) => v.code.startsWith('zorgverlener'))).toEqual([]);
  });

  it('asks what 8.4 asks of an ontslag, the BIG-nummer only of somebody in the register', () => {
    expect(verplicht('ONTSLAG').slice(6)).toEqual([
      'bigGeregistreerd',
      'zorgverlenerNaam',
      'zorgverlenerFunctie',
      'zorgverlenerContact',
      'tekortschieten',
      'gedaanTerVerbetering',
      'tuchtzaak',
      'zorgverlenerGeinformeerdOp',
    ]);
    expect(ontbrekend('ONTSLAG', { bigGeregistreerd: 'JA' }).map((v) => v.code)).toContain('bigNummer');
  });

  it.each(EXTERNE_MELDING_CATEGORIEEN)(
    '%s misses nothing when filled in, and each required field when taken out',
    (c) => {
      expect(ontbrekend(c, COMPLEET[c])).toEqual([]);
      for (const code of Object.keys(COMPLEET[c])) {
        const mist = ontbrekend(c, { ...COMPLEET[c], [code]: ' \u200b' }).map((v) => v.code);
        if (code === 'bigGeregistreerd') expect(mist).toContain(code);
        else expect(mist).toEqual([code]);
      }
    },
  );
});

it('a kept form holds only filled fields of its category, numbers without space and with their zeros', () => {
  const vol = {
    kvkNummer: ' 01 23.45 67',
    melderNaam: ' A\u0000 ',
    clientNaam: '  ',
    betrokkenen: 'Jan',
    datumMelding: 'x',
  };
  expect(schoneWaarden('CALAMITEIT', vol)).toEqual({ kvkNummer: '01234567', melderNaam: 'A' });
});
