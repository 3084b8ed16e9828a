import fc from 'fast-check';
import { IGJ_BERICHT_SOORTEN, type IgjBerichtKopie, type IgjBerichtSoort } from '@meldbaken/igj/contract';
import { canoniek } from '../canoniek.model';
import { maakBericht } from './bericht.model';
import { alsKopie, leesBericht, pastAlsAntwoord } from './bericht-ontvangst.model';
import { afzenderVan, BERICHT_VORM } from './bericht-vorm.model';

const KENMERK = 'B-CDFHJKMNPQRT';
const ANDER = 'B-TRQPNMKJHFDC';

/** A message of this kind that may be sent. */
function goed(soort: IgjBerichtSoort): IgjBerichtKopie {
  const vorm = BERICHT_VORM[soort];
  const uit = maakBericht(
    afzenderVan(soort),
    {
      bericht: soort,
      tekst: 'Een tekst.',
      velden: vorm.verplicht.map((code) => ({ code, label: code, waarde: 'x', tekst: 'x' })),
      antwoordOp: vorm.antwoordMoet ? ANDER : null,
      uiterlijk: vorm.uiterlijk === 'MOET' ? '2026-12-01' : null,
    },
    KENMERK,
  );
  if (!('bericht' in uit)) throw new Error(`${soort}: ${uit.map((w) => w.code).join()}`);
  return uit;
}

const fouten = (k: IgjBerichtKopie): readonly string[] => {
  const uit = leesBericht(k, afzenderVan(k.bericht) === 'ZAAK' ? 'EXTERNE_MELDING' : 'ZAAK');
  return 'code' in uit ? [uit.code] : [];
};

describe('a message between a provider and the inspectie', () => {
  it.each(IGJ_BERICHT_SOORTEN)('%s comes through as it was sent, and only at the other side', (soort) => {
    const k = goed(soort);
    const ander = afzenderVan(soort) === 'ZAAK' ? 'EXTERNE_MELDING' : 'ZAAK';
    expect(leesBericht(JSON.parse(canoniek({ ...k, velden: k.velden.map((v) => ({ ...v })) })), ander)).toEqual(k);
    expect(leesBericht(k, afzenderVan(soort))).toMatchObject({ code: 'IGJ_BERICHT_VERKEERDE_KANT' });
    expect(maakBericht(ander, { bericht: soort, tekst: 'x' }, KENMERK)).toMatchObject([
      { code: 'IGJ_BERICHT_VERKEERDE_KANT' },
    ]);
  });

  it.each(IGJ_BERICHT_SOORTEN)('%s with a field that is not its own is refused', (soort) => {
    const vreemd = { code: 'eigenWeging', label: 'x', waarde: 'x', tekst: 'x' };
    const k = goed(soort);
    expect(fouten({ ...k, velden: [...k.velden, vreemd] })).toEqual(['IGJ_VELD_ONBEKEND']);
  });

  it('drops whatever else a sender puts in, and refuses what is no message', () => {
    const k = goed('INTREKKING');
    expect(leesBericht({ ...k, geheim: 'x' }, 'ZAAK')).toEqual(k);
    fc.assert(fc.property(fc.anything(), (wat) => alsKopie(wat) === null));
    for (const stuk of [{ versie: 2 }, { kenmerk: 'M-2026-ABCDE' }, { tekst: 3 }, { velden: {} }, { bericht: 'IETS' }])
      expect(leesBericht({ ...k, ...stuk }, 'ZAAK')).toMatchObject({ code: 'IGJ_OVERDRACHT_ONLEESBAAR' });
  });

  it('needs its words, its day and what it answers, where its kind asks for them', () => {
    expect(fouten({ ...goed('VRAAG'), uiterlijk: null })).toEqual(['IGJ_DAG_ONTBREEKT']);
    expect(fouten({ ...goed('VRAAG'), uiterlijk: '2026-02-30' })).toEqual(['IGJ_DAG_BESTAAT_NIET']);
    expect(fouten({ ...goed('VRAAG'), tekst: '' })).toEqual(['IGJ_TEKST_ONTBREEKT']);
    expect(fouten({ ...goed('ACTIES'), uiterlijk: '2026-12-01' })).toEqual(['IGJ_VELD_ONBEKEND']);
    expect(fouten({ ...goed('ANTWOORD'), antwoordOp: null })).toEqual(['IGJ_ANTWOORD_WAAROP']);
    expect(fouten({ ...goed('VRAAG'), antwoordOp: ANDER })).toEqual(['IGJ_ANTWOORD_PAST_NIET']);
    expect(fouten({ ...goed('UITSTELVERZOEK'), velden: [] })).toEqual(['IGJ_VELD_ONTBREEKT']);
    const dubbel = goed('UITSTELVERZOEK').velden;
    expect(fouten({ ...goed('UITSTELVERZOEK'), velden: [...dubbel, ...dubbel] })).toEqual(['IGJ_VELD_DUBBEL']);
    expect(fouten({ ...goed('ACTIES'), tekst: 'x'.repeat(20_001) })).toEqual(['IGJ_TEKST_TE_LANG']);
  });

  it('answers only a message of a kind that it can answer', () => {
    expect(pastAlsAntwoord('ANTWOORD', 'VRAAG')).toBeNull();
    expect(pastAlsAntwoord('ANTWOORD', 'ACTIES')).toMatchObject({ code: 'IGJ_ANTWOORD_PAST_NIET' });
    expect(pastAlsAntwoord('AANVULLING', null)).toMatchObject({ code: 'IGJ_ANTWOORD_PAST_NIET' });
  });
});
