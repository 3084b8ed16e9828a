import type { Referent, ReferentieStand, ReferentieStap } from '@meldbaken/vergewis/contract';
import { REFERENTIE_VRAGEN } from '@meldbaken/vergewis/contract';
import {
  REFERENTIE_VRAAG_TEKST,
  controleerAntwoorden,
  controleerBespreking,
  controleerEigenVraag,
  controleerIntrekking,
  controleerReferentieOordeel,
  controleerToestemming,
  controleerVragen,
  referentieStand,
  verbodenOnderwerp,
} from './index';

const VANDAAG = '2026-06-10';
const R1 = { id: 'r1', naam: 'Anna Bos', organisatie: 'De Linde', relatie: 'leidinggevende', contact: '0612345678' };

const stap = (
  volgnummer: number,
  soort: ReferentieStap['soort'],
  meer: Partial<ReferentieStap> = {},
): ReferentieStap => ({
  volgnummer,
  soort,
  referentId: null,
  op: '2026-06-01',
  uitkomst: null,
  inhoud: {},
  ...meer,
});
const TOESTEMMING = stap(1, 'TOESTEMMING', { uitkomst: 'EMAIL', inhoud: { referenten: [R1] } });
const GEVRAAGD = stap(2, 'GEVRAAGD', { referentId: 'r1', op: '2026-06-02', inhoud: { vragen: ['A?', 'B?'] } });
const TWIJFEL = stap(3, 'BEANTWOORD', {
  referentId: 'r1',
  op: '2026-06-03',
  uitkomst: 'TWIJFEL',
  inhoud: { antwoorden: ['ja', ''], tekst: 'Sloot de deur.' },
});
const BESPROKEN = stap(4, 'BESPROKEN', {
  referentId: 'r1',
  op: '2026-06-04',
  uitkomst: 'BLIJFT',
  inhoud: { tekst: 'Klopt.' },
});
const codes = (w: readonly { code: string }[]): string[] => w.map((x) => x.code);
const eerste = (s: ReferentieStand): Referent => {
  const r = s.referenten[0];
  if (!r) throw new Error('no referee');
  return r;
};
const NODIG = { nodig: true, waarom: 'Zo is het.' };

describe('Referenties', () => {
  it('elke aangeboden vraag mag gesteld worden', () => {
    for (const v of REFERENTIE_VRAGEN) expect(controleerEigenVraag(REFERENTIE_VRAAG_TEKST[v])).toBeNull();
  });

  it.each([
    'Hoe vaak was zij ziek?',
    'Was er veel ziekteverzuim in die tijd?',
    'Hoe is de thuissituatie van deze persoon?',
    'Heeft hij jonge kinderen of een partner?',
    'Is zij misschien zwanger?',
    'Welk geloof heeft deze persoon?',
    'Is hij lid van een vakbond?',
    'Heeft deze persoon een strafblad?',
    'Had zij last van burn-out klachten?',
    'Hoe zijn de privé-omstandigheden?',
  ])('weigert een vraag die niet over het werk gaat: %s', (vraag) => {
    expect(controleerEigenVraag(vraag)?.code).toBe('REFERENTIE_VRAAG_NIET_TOEGESTAAN');
  });

  it('weigert een vraag over het werk met cliënten, hun familie of hun medicijnen niet', () => {
    expect(verbodenOnderwerp('Hoe ging deze persoon om met een kind dat boos was?')).toBeNull();
    expect(verbodenOnderwerp('Gaf deze persoon medicatie aan cliënten volgens de afspraken?')).toBeNull();
    expect(verbodenOnderwerp('Hoe praatte deze persoon met familie van cliënten?')).toBeNull();
    expect(verbodenOnderwerp('Hoe ging deze persoon om met cliënten in een crisis?')).toBeNull();
    expect(verbodenOnderwerp('Hoe rapporteerde deze persoon over medewerkers?')).toBeNull();
  });

  it('zonder toestemming wordt niets gevraagd', () => {
    const leeg = referentieStand([]);
    const v = { referentId: 'r1', op: VANDAAG, vragen: ['PERIODE'], eigenVragen: [] };
    expect(codes(controleerVragen(v, leeg, VANDAAG))).toEqual(['REFERENTIE_ZONDER_TOESTEMMING']);
    const ingetrokken = referentieStand([TOESTEMMING, stap(2, 'INTREKKING')]);
    expect(codes(controleerVragen(v, ingetrokken, VANDAAG))).toEqual(['REFERENTIE_ZONDER_TOESTEMMING']);
    expect(eerste(ingetrokken).stand).toBe('VERVALLEN');
  });

  it('alleen wie genoemd is wordt gevraagd, één keer, na de toestemming', () => {
    const s = referentieStand([TOESTEMMING]);
    const v = { referentId: 'r1', op: VANDAAG, vragen: ['PERIODE'], eigenVragen: [] };
    expect(controleerVragen(v, s, VANDAAG)).toEqual([]);
    expect(codes(controleerVragen({ ...v, referentId: 'x' }, s, VANDAAG))).toEqual(['REFERENTIE_REFERENT_ONBEKEND']);
    expect(codes(controleerVragen({ ...v, op: '2026-05-31' }, s, VANDAAG))).toEqual(['REFERENTIE_TE_VROEG']);
    expect(codes(controleerVragen({ ...v, op: '2026-06-11' }, s, VANDAAG))).toEqual(['VERGEWIS_TOEKOMST']);
    expect(codes(controleerVragen({ ...v, vragen: [] }, s, VANDAAG))).toEqual(['REFERENTIE_AANTAL_VRAGEN']);
    expect(codes(controleerVragen(v, referentieStand([TOESTEMMING, GEVRAAGD]), VANDAAG))).toEqual([
      'REFERENTIE_AL_GEVRAAGD',
    ]);
  });

  it('antwoorden horen bij de gestelde vragen', () => {
    const s = referentieStand([TOESTEMMING, GEVRAAGD]);
    const a = { referentId: 'r1', op: VANDAAG, antwoorden: ['ja', ''], twijfel: null };
    expect(controleerAntwoorden(a, s, VANDAAG)).toEqual([]);
    expect(codes(controleerAntwoorden({ ...a, antwoorden: ['ja'] }, s, VANDAAG))).toEqual(['REFERENTIE_ANTWOORDEN']);
    expect(codes(controleerAntwoorden({ ...a, twijfel: ' ' }, s, VANDAAG))).toEqual(['REFERENTIE_LEEG']);
    expect(codes(controleerAntwoorden(a, referentieStand([TOESTEMMING]), VANDAAG))).toEqual([
      'REFERENTIE_NIET_GEVRAAGD',
    ]);
  });

  it('bij twijfel wordt eerst de sollicitant gehoord, dan pas geoordeeld', () => {
    const s = referentieStand([TOESTEMMING, GEVRAAGD, TWIJFEL]);
    expect(eerste(s)).toMatchObject({ stand: 'TE_BESPREKEN', twijfel: 'Sloot de deur.' });
    expect(codes(controleerReferentieOordeel({ akkoord: true, toelichting: '' }, s))).toEqual([
      'REFERENTIE_NIET_GEHOORD',
    ]);
    expect(controleerBespreking({ referentId: 'r1', op: VANDAAG, reactie: 'Zo was het.' }, s, VANDAAG)).toEqual([]);
    const na = referentieStand([TOESTEMMING, GEVRAAGD, TWIJFEL, BESPROKEN]);
    expect(codes(controleerReferentieOordeel({ akkoord: true, toelichting: '' }, na))).toEqual(['REFERENTIE_LEEG']);
    expect(controleerReferentieOordeel({ akkoord: false, toelichting: 'De twijfel blijft bestaan.' }, na)).toEqual([]);
    expect(na.versie).toBe(4);
  });

  it('een oordeel rust op een antwoord', () => {
    expect(
      codes(controleerReferentieOordeel({ akkoord: true, toelichting: '' }, referentieStand([TOESTEMMING]))),
    ).toEqual(['REFERENTIE_GEEN_ANTWOORD']);
  });

  it('toestemming noemt wie gebeld mag worden, en wat niet nodig is wordt niet gevraagd', () => {
    const s = referentieStand([]);
    const t = { gegevenOp: VANDAAG, referenten: [R1] };
    expect(controleerToestemming(t, NODIG, null, s, VANDAAG)).toEqual([]);
    expect(codes(controleerToestemming({ ...t, referenten: [] }, NODIG, null, s, VANDAAG))).toEqual([
      'REFERENTIE_AANTAL',
    ]);
    expect(codes(controleerToestemming(t, { nodig: false, waarom: '' }, null, s, VANDAAG))).toEqual([
      'VERGEWIS_NIET_NODIG',
    ]);
    expect(codes(controleerToestemming(t, NODIG, '2026-06-09', s, VANDAAG))).toEqual(['REFERENTIE_GEEINDIGD']);
    const leeg = controleerToestemming({ ...t, referenten: [{ ...R1, contact: '' }] }, NODIG, null, s, VANDAAG);
    expect(leeg[0]?.veld).toBe('referenten.0.contact');
  });

  it('wie intrekt had toestemming gegeven', () => {
    expect(codes(controleerIntrekking(VANDAAG, referentieStand([]), VANDAAG))).toEqual([
      'REFERENTIE_ZONDER_TOESTEMMING',
    ]);
    expect(controleerIntrekking(VANDAAG, referentieStand([TOESTEMMING]), VANDAAG)).toEqual([]);
  });
});
