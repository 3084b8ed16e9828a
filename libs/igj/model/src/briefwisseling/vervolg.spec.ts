import { EXTERNE_MELDING_STATUSSEN, POSTVAK_STATUSSEN } from '@meldbaken/igj/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import { ZAAK_HANDELINGEN, zaakOvergang } from '../zaak-verloop.model';
import {
  gemisteVelden,
  magSchrijven,
  onbeantwoord,
  uitstelBesluit,
  uitstelVelden,
  veldenVoorKopie,
} from './vervolg.model';

const NU = new Date('2026-11-20T09:15:00Z');
const codes = ({ fouten }: { fouten: readonly { code: string }[] }): string[] => fouten.map((f) => f.code);

describe('writing after the report was sent', () => {
  it('is possible while the report runs, and while the inspectie examines a case itself or keeps a withdrawn one', () => {
    expect(EXTERNE_MELDING_STATUSSEN.filter((s) => magSchrijven(s) === null)).toEqual([
      'VERZONDEN',
      'ONTVANGST_BEVESTIGD',
      'ONDERZOEK_LOOPT',
      'RAPPORTAGE_INGEDIEND',
      'AANVULLENDE_VRAGEN',
      'OVERGENOMEN',
      'INGETROKKEN',
    ]);
    expect(magSchrijven('CONCEPT')?.code).toBe('IGJ_NOG_NIET_VERZONDEN');
    expect(magSchrijven('AFGESLOTEN')?.code).toBe('IGJ_STATUS_PAST_NIET');
  });

  it('keeps a question open until something names it', () => {
    const vraag = { soort: 'VRAAG', kenmerk: 'B-1', antwoordOp: null } as const;
    const tweede = { ...vraag, kenmerk: 'B-2' };
    const antwoord = { soort: 'ANTWOORD', kenmerk: 'B-3', antwoordOp: 'B-1' } as const;
    expect(onbeantwoord([antwoord, tweede, vraag], 'VRAAG')).toEqual([tweede]);
    expect(onbeantwoord([vraag], 'AANVULVERZOEK')).toEqual([]);
  });

  it('takes answers of the own form, each checked, never one that fills itself', () => {
    const uit = veldenVoorKopie('CALAMITEIT', { omGemeld: 'NEE', gebeurtenisPlaats: ' badkamer ' }, NU);
    expect(uit.velden.map((v) => [v.code, v.waarde, v.tekst])).toEqual([
      ['gebeurtenisPlaats', 'badkamer', 'badkamer'],
      ['omGemeld', 'NEE', 'Nee'],
    ]);
    expect(codes(veldenVoorKopie('CALAMITEIT', { datumMelding: '2026-11-20' }, NU))).toEqual(['IGJ_VELD_ONBEKEND']);
    expect(codes(veldenVoorKopie('CALAMITEIT', { tekortschieten: 'x' }, NU))).toEqual(['IGJ_VELD_ONBEKEND']);
    expect(codes(veldenVoorKopie('CALAMITEIT', { kvkNummer: '12' }, NU))).toEqual(['IGJ_NUMMER_ONJUIST']);
  });

  it('asks for questions of the category, without an answer of its own', () => {
    expect(gemisteVelden('CALAMITEIT', ['omGemeld']).velden).toEqual([
      expect.objectContaining({ code: 'omGemeld', waarde: 'ONTBREEKT' }),
    ]);
    expect(codes(gemisteVelden('CALAMITEIT', ['tekortschieten', 'niets']))).toHaveLength(2);
  });
});

describe('more time', () => {
  const vraag = (gewensteDag: string, naEinde = false): ReturnType<typeof uitstelVelden> =>
    uitstelVelden({ gewensteDag, uiterlijk: '2027-01-15', naEinde }, NU);

  it('is asked until a later day that exists, and says when it is late', () => {
    expect(codes(vraag('2027-02-30'))).toEqual(['IGJ_DAG_BESTAAT_NIET']);
    expect(codes(vraag('2026-11-20'))).toEqual(['IGJ_DAG_IN_VERLEDEN']);
    expect(codes(vraag('2027-01-15'))).toEqual(['IGJ_DAG_NIET_LATER']);
    expect(vraag('2027-01-16').velden.map((v) => v.code)).toEqual(['gewensteDag']);
    expect(vraag('2027-01-16', true).velden.map((v) => v.code)).toEqual(['gewensteDag', 'naEinde']);
  });

  it('is granted with a day from today, or refused with a reason', () => {
    const besluit = (toegewezen: boolean, uiterlijk: string | null, tekst: string): string[] =>
      codes(uitstelBesluit({ toegewezen, uiterlijk, tekst }, NU));
    expect(besluit(true, '2026-11-20', '')).toEqual([]);
    expect(besluit(true, null, '')).toEqual(['IGJ_DAG_ONTBREEKT']);
    expect(besluit(true, '2026-11-19', '')).toEqual(['IGJ_DAG_IN_VERLEDEN']);
    const later = (uiterlijk: string): string[] =>
      codes(uitstelBesluit({ toegewezen: true, uiterlijk, huidig: '2027-01-15', tekst: '' }, NU));
    expect([later('2026-12-01'), later('2027-01-15'), later('2027-01-16')]).toEqual([
      ['IGJ_DAG_NIET_LATER'],
      ['IGJ_DAG_NIET_LATER'],
      [],
    ]);
    expect(besluit(false, null, 'Er is genoeg tijd.')).toEqual([]);
    expect(besluit(false, null, ' ')).toEqual(['IGJ_TEKST_ONTBREEKT']);
    expect(besluit(false, '2027-01-01', 'x')).toEqual(['IGJ_DAG_ZONDER_UITSTEL']);
  });
});

describe('the life of a case', () => {
  it('goes only along the drawn lines; nothing is chosen before receipt was confirmed, and closed stays closed', () => {
    const lijnen = POSTVAK_STATUSSEN.map((van) => [
      van,
      ZAAK_HANDELINGEN.filter((h) => !isWeigering(zaakOvergang(van, h))),
    ]);
    expect(Object.fromEntries(lijnen)).toEqual({
      NIEUW: ['BEVESTIG'],
      BEVESTIGD: ['LAAT_ONDERZOEKEN', 'ONTVANG_RAPPORT', 'ONDERZOEK_ZELF', 'SLUIT', 'STUUR_DOOR'],
      WACHT_OP_RAPPORT: ['ONTVANG_RAPPORT', 'ONDERZOEK_ZELF', 'SLUIT', 'STUUR_DOOR'],
      IN_BEOORDELING: ['LAAT_ONDERZOEKEN', 'ONTVANG_RAPPORT', 'ONDERZOEK_ZELF', 'SLUIT', 'STUUR_DOOR'],
      EIGEN_ONDERZOEK: ['SLUIT', 'STUUR_DOOR'],
      AFGESLOTEN: [],
      DOORGESTUURD: [],
    });
  });
});
