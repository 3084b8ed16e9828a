import { GEEN_VOORKEUR, keurVoorkeur, type Voorkeur } from './voorkeur';

const fouten = (v: Partial<Voorkeur>): [string, string | undefined][] =>
  keurVoorkeur({ ...GEEN_VOORKEUR, ...v }).map((w) => [w.code, w.veld]);

describe('how somebody wants to be reached', () => {
  it.each([
    {},
    { stilVan: '22:00', stilTot: '07:00', samenvattingUur: 7 },
    { stilVan: '12:00', stilTot: '13:00', samenvattingUur: 9, mail: false },
    { samenvattingUur: 0 },
    { samenvattingUur: 23 },
  ])('can be %j', (v) => expect(fouten(v)).toEqual([]));

  it.each<[Partial<Voorkeur>, [string, string][]]>([
    [{ stilVan: '22:00' }, [['VOORKEUR_TIJD_MIST', 'stilTot']]],
    [{ stilTot: '07:00' }, [['VOORKEUR_TIJD_MIST', 'stilVan']]],
    [{ stilVan: '24:00', stilTot: '07:00' }, [['VOORKEUR_TIJD_ONGELDIG', 'stilVan']]],
    [{ stilVan: '22:00', stilTot: '7:00' }, [['VOORKEUR_TIJD_ONGELDIG', 'stilTot']]],
    [
      { stilVan: '', stilTot: 'laat' },
      [
        ['VOORKEUR_TIJD_ONGELDIG', 'stilVan'],
        ['VOORKEUR_TIJD_ONGELDIG', 'stilTot'],
      ],
    ],
    [{ stilVan: '22:00', stilTot: '22:00' }, [['VOORKEUR_TIJD_GELIJK', 'stilTot']]],
    [{ samenvattingUur: 24 }, [['VOORKEUR_UUR_ONGELDIG', 'samenvattingUur']]],
    [{ samenvattingUur: -1 }, [['VOORKEUR_UUR_ONGELDIG', 'samenvattingUur']]],
    [{ stilVan: '22:00', stilTot: '07:00', samenvattingUur: 6 }, [['VOORKEUR_UUR_STIL', 'samenvattingUur']]],
    [{ stilVan: '22:00', stilTot: '07:00', samenvattingUur: 22 }, [['VOORKEUR_UUR_STIL', 'samenvattingUur']]],
  ])('cannot be %j', (v, verwacht) => expect(fouten(v)).toEqual(verwacht));
});
