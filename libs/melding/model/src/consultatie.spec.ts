import { CONSULTATIE_STANDEN } from '@meldbaken/melding/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import {
  brengIn,
  consultatieMag,
  controleerConsultatie,
  leesConsultatie,
  sluitConsultatie,
  wordtMelding,
} from './consultatie.model';

const code = (uit: unknown): unknown => (isWeigering(uit) ? uit.code : uit);

describe('asking for advice', () => {
  it('needs what was seen, and nobody has to be named', () => {
    expect(controleerConsultatie({}).map((w) => w.veld)).toEqual(['feiten']);
    expect(leesConsultatie({ feiten: ' Ik hoorde geroep. ' })).toEqual({
      ok: true,
      vraag: { feiten: 'Ik hoorde geroep.', vraag: null, eenheidId: null, pleger: { soort: 'ONBEKEND' }, aanId: null },
    });
  });

  it('takes a person or a name, not both, and says which text is too long', () => {
    const fouten = controleerConsultatie({
      feiten: 'x',
      vraag: 'x'.repeat(20_001),
      pleger: { persoonId: 'p', naam: 'Jan' },
    });
    expect(fouten.map((w) => w.veld)).toEqual(['vraag', 'pleger']);
  });

  it('an answer answers it, a question opens it again, a closed one stays closed', () => {
    const uit = CONSULTATIE_STANDEN.map((s) => [s, code(brengIn(s, 'ADVIES', 'ja')), code(brengIn(s, 'VRAAG', 'en?'))]);
    expect(uit).toEqual([
      ['OPEN', 'BEANTWOORD', 'OPEN'],
      ['BEANTWOORD', 'BEANTWOORD', 'OPEN'],
      ['MELDING', 'CONSULTATIE_IS_DICHT', 'CONSULTATIE_IS_DICHT'],
      ['GESLOTEN', 'CONSULTATIE_IS_DICHT', 'CONSULTATIE_IS_DICHT'],
    ]);
    expect(code(brengIn('OPEN', 'ADVIES', ' '))).toBe('CONSULTATIE_TEKST_ONTBREEKT');
  });

  it('closes with a reason only', () => {
    expect(code(sluitConsultatie('OPEN', ''))).toBe('MELDING_REDEN_ONTBREEKT');
    expect(sluitConsultatie('BEANTWOORD', 'Het was een misverstand.')).toBe('GESLOTEN');
    expect(code(sluitConsultatie('MELDING', 'x'))).toBe('CONSULTATIE_IS_DICHT');
  });

  it('becomes a report once, also after it was closed', () => {
    expect(CONSULTATIE_STANDEN.map((s) => code(wordtMelding(s)))).toEqual([
      'MELDING',
      'MELDING',
      'CONSULTATIE_AL_MELDING',
      'MELDING',
    ]);
    expect(consultatieMag('GESLOTEN', ['inbrengen', 'sluiten', 'melden'])).toEqual(['melden']);
  });
});
