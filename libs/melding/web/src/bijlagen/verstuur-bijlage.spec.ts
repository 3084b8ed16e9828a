import { isTeGroot, leesWeigering } from './verstuur-bijlage';

describe('Een bestand versturen', () => {
  it('zegt waarom het niet lukte, en wat dan', () => {
    expect(leesWeigering({ code: 'X', bericht: 'Te groot.', watDan: 'Deel het op.' })).toBe('Te groot. Deel het op.');
    expect(leesWeigering({ code: 'X', bericht: 'Te groot.', watDan: null })).toBe('Te groot.');
  });

  it('verzint geen woorden als de server er geen geeft', () => {
    for (const w of [null, undefined, 'fout', 12, {}, { bericht: '' }, { bericht: 4 }])
      expect(leesWeigering(w)).toBeNull();
  });

  it('weet vooraf dat meer dan 20 MB niet kan', () => {
    expect([isTeGroot({ size: 20 * 1024 * 1024 }), isTeGroot({ size: 20 * 1024 * 1024 + 1 })]).toEqual([false, true]);
  });
});
