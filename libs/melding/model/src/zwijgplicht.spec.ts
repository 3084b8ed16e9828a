import { isWeigering } from '@meldbaken/platform/waarden';
import { beeindigZwijgen, zetZwijgen, zwijgSoortVoor, zwijgTekst, type Zwijgen } from './zwijgplicht.model';

const nu = new Date('2026-11-23T10:00:00Z');
const loopt: Zwijgen = { soort: 'PLICHT', tot: '2026-12-09', beeindigdOp: null };
const zet = (tot: string | null, reden = 'Het onderzoek loopt', huidig: Zwijgen | null = null): string | null => {
  const uit = zetZwijgen('IN_BEHANDELING', huidig, { tot, reden }, nu);
  return isWeigering(uit) ? uit.code : null;
};

describe('the provisional duty of silence', () => {
  it('binds staff and volunteers, and is a request to everybody else', () => {
    expect(['MEDEWERKER', 'VRIJWILLIGER', 'CLIENT', 'EXTERNE', null].map(zwijgSoortVoor)).toEqual([
      'PLICHT',
      'PLICHT',
      'VERZOEK',
      'VERZOEK',
      'VERZOEK',
    ]);
  });

  it.each([
    ['2026-12-09', null],
    ['2026-11-23', null],
    [null, 'ZWIJGEN_EINDE_ONTBREEKT'],
    ['9 december', 'ZWIJGEN_EINDE_ONTBREEKT'],
    ['2026-11-22', 'ZWIJGEN_EINDE_VOORBIJ'],
    ['2027-11-23', 'ZWIJGEN_TE_LANG'],
  ])('until %s: %s', (tot, code) => expect(zet(tot)).toBe(code));

  it('wants a reason, and another day when it is changed', () => {
    expect(zet('2026-12-09', ' ')).toBe('MELDING_REDEN_ONTBREEKT');
    expect(zet('2026-12-09', 'Langer nodig', loopt)).toBe('ZWIJGEN_ONGEWIJZIGD');
    expect(zet('2026-12-16', 'Langer nodig', loopt)).toBeNull();
  });

  it('does not begin when the report is done', () => {
    expect(zetZwijgen('GESLOTEN', null, { tot: '2026-12-09', reden: 'x' }, nu)).toMatchObject({
      code: 'MELDING_STATUS_PAST_NIET',
    });
  });

  it('ends once, with a reason', () => {
    expect(beeindigZwijgen(loopt, 'Iedereen weet het nu')).toBeNull();
    expect(beeindigZwijgen(loopt, '')?.code).toBe('MELDING_REDEN_ONTBREEKT');
    expect(beeindigZwijgen({ ...loopt, beeindigdOp: nu }, 'x')?.code).toBe('ZWIJGEN_LOOPT_NIET');
    expect(beeindigZwijgen(null, 'x')?.code).toBe('ZWIJGEN_LOOPT_NIET');
  });

  it('is told as protection, and to outsiders as a request', () => {
    expect(zwijgTekst(loopt)).toContain('Dat beschermt u');
    expect(zwijgTekst(loopt)).toContain('woensdag 9 december 2026');
    expect(zwijgTekst({ ...loopt, soort: 'VERZOEK' })).toContain('Wij vragen u');
    expect(zwijgTekst({ ...loopt, soort: 'VERZOEK' })).toContain('U hoeft dit niet te doen');
    expect(zwijgTekst({ ...loopt, beeindigdOp: nu })).toContain('mag weer');
  });
});
