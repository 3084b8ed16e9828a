import { isWeigering } from '@meldbaken/platform/waarden';
import type { ImportCel } from './cel.model';
import { leesImport } from './lees-import.model';
import {
  eenheidSleutel,
  stelVoor,
  type BestaandDienstverband,
  type ImportKader,
  type ImportVoorstel,
} from './voorstel.model';

const KOPPEN = ['Personeelsnummer', 'Voornaam', 'Achternaam', 'Soort', 'Functie', 'Team', 'Cliëntcontact', 'Zorgsoort', 'Begindatum']; // prettier-ignore
const GOED: ImportCel[] = ['00123', 'Anna', 'Bakker', 'in dienst', 'Verzorgende', 'Beukenhof', 'ja', 'Wlz', '1-3-2026'];
const ANNA: BestaandDienstverband = {
  id: 'd1',
  versie: 4,
  personeelsnummer: '00123',
  voornaam: 'Anna',
  tussenvoegsel: null,
  achternaam: 'Bakker',
  geboortedatum: '1990-01-01',
  email: 'anna@voorbeeld.nl',
  soort: 'IN_DIENST',
  functie: 'Verzorgende',
  eenheidId: 'e1',
  clientcontact: true,
  zorgsoort: 'WLZ',
  kenmerken: [],
  bigNummer: null,
  beginOp: '2026-03-01',
  eindeOp: null,
};
const kader = (...bestaand: BestaandDienstverband[]): ImportKader => ({
  bestaand: new Map(
    [...new Set(bestaand.map((b) => b.personeelsnummer))].map((n) => [
      n,
      bestaand.filter((b) => b.personeelsnummer === n),
    ]),
  ),
  zonderNullen: new Map([['123', '00123']]),
  eenheden: new Map([
    [eenheidSleutel('Beukenhof'), ['e1']],
    [eenheidSleutel('Nachtteam'), ['e2', 'e3']],
    [eenheidSleutel('Zonnehof > Nachtteam'), ['e3']],
  ]),
  collegas: new Map([
    ['anna bakker|e1', ['p1']],
    ['bo bakker|e1', ['p2', 'p3']],
  ]),
  vandaag: '2026-11-23',
});
function stel(k: ImportKader, cellen: readonly ImportCel[], koppen: readonly ImportCel[] = KOPPEN): ImportVoorstel {
  const uit = leesImport([koppen, cellen].map((c, i) => ({ nummer: i + 1, cellen: c })));
  if (isWeigering(uit) || !uit.regels[0]) throw new Error('not read');
  return stelVoor(uit.regels[0], k);
}
const met = (veld: number, cel: ImportCel): ImportCel[] => GOED.map((c, i) => (i === veld ? cel : c));

describe('Wat een regel zou doen', () => {
  it('een nieuw nummer is een nieuw dienstverband', () =>
    expect(stel(kader(), GOED)).toMatchObject({
      actie: 'NIEUW',
      dienstverbandId: null,
      versie: null,
      gegevens: { eenheidId: 'e1' },
    }));
  it('dezelfde regel nog eens doet niets', () =>
    expect(stel(kader(ANNA), GOED)).toMatchObject({ actie: 'GELIJK', dienstverbandId: 'd1', versie: 4, verschil: [] }));
  it('een andere functie wijzigt alleen dat, en laat staan wat geen kolom heeft', () => {
    const uit = stel(kader(ANNA), met(4, 'Verpleegkundige'));
    expect(uit).toMatchObject({ actie: 'WIJZIGT', verschil: ['functie'], versie: 4 });
    expect(uit.gegevens).toMatchObject({ email: 'anna@voorbeeld.nl', geboortedatum: '1990-01-01' });
  });
  it('een lege cel maakt een veld leeg', () =>
    expect(stel(kader(ANNA), [...GOED, null], [...KOPPEN, 'E-mail'])).toMatchObject({
      verschil: ['email'],
      gegevens: { email: null },
    }));
  it('wie uit dienst was en terugkomt krijgt een nieuw dienstverband', () => {
    const weg = { ...ANNA, eindeOp: '2026-06-30' };
    expect(stel(kader(weg), met(8, '1-9-2026'))).toMatchObject({ actie: 'NIEUW' });
    expect(stel(kader(weg), met(8, '1-5-2026')).fouten[0]?.bericht).toContain('in deze periode al een dienstverband');
  });
  it('een verbeterde eerste werkdag hoort bij het dienstverband dat loopt', () =>
    expect(stel(kader(ANNA), met(8, '1-4-2026'))).toMatchObject({ actie: 'WIJZIGT', verschil: ['beginOp'] }));
});

describe('Een collega die al in de lijst staat', () => {
  it('wordt herkend aan naam en eenheid, en nooit als er twee zo heten', () => {
    expect(stel(kader(), GOED).persoonId).toBe('p1');
    expect(stel(kader(), met(1, 'Bo')).persoonId).toBeNull();
    expect(stel(kader(), met(1, 'Cor')).persoonId).toBeNull();
    expect(stel(kader(), met(3, 'sollicitant')).persoonId).toBeNull();
    expect(stel(kader(ANNA), GOED).persoonId).toBeNull();
  });
});

describe('Wat niet kan, per cel', () => {
  const fout = (k: ImportKader, cellen: readonly ImportCel[], koppen?: readonly ImportCel[]): unknown => {
    const uit = stel(k, cellen, koppen);
    expect(uit).toMatchObject({ actie: 'FOUT', gegevens: null });
    return uit.fouten.map((f) => [f.kop, f.bericht]);
  };
  it('een eenheid die er niet is, of twee keer', () => {
    expect(fout(kader(), met(5, 'Maanhof'))).toEqual([['Team', expect.stringContaining('"Maanhof" is er niet')]]);
    expect(fout(kader(), met(5, 'nachtteam'))).toEqual([['Team', expect.stringContaining('2 eenheden')]]);
    expect(stel(kader(), met(5, 'zonnehof  >  Nachtteam'))).toMatchObject({ gegevens: { eenheidId: 'e3' } });
  });
  it('een nummer dat alleen zonder nullen bekend is', () =>
    expect(fout(kader(ANNA), met(0, { getal: '123' }))).toEqual([
      ['Personeelsnummer', expect.stringContaining('Bedoelt u 00123?')],
    ]));
  it('wat niet bij elkaar past: dezelfde regels als met de hand', () => {
    expect(fout(kader(), met(8, null))).toEqual([['Begindatum', expect.stringContaining('eerste werkdag')]]);
    expect(fout(kader(), [...GOED, '28-2-2026'], [...KOPPEN, 'Einde'])).toEqual([
      ['Einde', expect.stringContaining('voor de eerste werkdag')],
    ]);
    expect(fout(kader(), [...GOED, '1-1-2024'], [...KOPPEN, 'Geboren'])).toEqual([
      ['Geboren', expect.stringContaining('te jong')],
    ]);
  });
  it('een cel die al fout was houdt zijn eigen zin', () =>
    expect(fout(kader(), met(8, '31-2-2026'))).toEqual([['Begindatum', expect.stringContaining('bestaat niet')]]));
});
