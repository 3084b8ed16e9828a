import fc from 'fast-check';
import { csvRegel, dagVanMoment, datumCijfers, eindKlok, laatsteDag, veiligeCel } from './uitvoer.model';

describe('Cellen van een bestand', () => {
  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\tx', '\rx', '＝1'])('laat een rekenblad %j niet uitvoeren', (tekst) => {
    expect(veiligeCel(tekst)).toBe(`'${tekst}`);
  });

  it.each(['Melden bij de IGJ', '00123', '', 'a=b', "'t Huis"])('laat %j zoals het is', (tekst) => {
    expect(veiligeCel(tekst)).toBe(tekst);
  });

  it('geen enkele cel van een regel begint ooit als formule, en de regel is terug te lezen', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), (cellen) => {
        const regel = csvRegel(cellen);
        expect(regel.endsWith('\r\n')).toBe(true);
        const terug = regel
          .slice(1, -3)
          .split('";"')
          .map((c) => c.replaceAll('""', '"'));
        // A cell that itself holds '";"' is doubled inside its quotes, so a plain split reads the others right.
        if (!cellen.some((c) => c.includes('"') || c.includes(';'))) expect(terug).toEqual(cellen.map(veiligeCel));
        for (const c of terug) expect(/^[=+\-@\t\r]/.test(c) && !cellen.some((x) => x.includes('"'))).toBe(false);
      }),
    );
  });

  it('een termijn tot middernacht eindigt om 24:00 uur op zijn laatste dag, zomer en winter', () => {
    for (const [eind, dag] of [
      ['2026-11-25T23:00:00Z', '25-11-2026'],
      ['2026-07-01T22:00:00Z', '01-07-2026'],
      ['2026-03-28T23:00:00Z', '28-03-2026'],
      ['2026-03-29T22:00:00Z', '29-03-2026'],
      ['2026-10-25T23:00:00Z', '25-10-2026'],
    ] as const) {
      expect([datumCijfers(laatsteDag(eind)), eindKlok(eind)]).toEqual([dag, '24:00']);
    }
    expect(eindKlok('2026-11-25T08:05:00Z')).toBe('09:05');
    expect(datumCijfers(dagVanMoment('2026-11-25T23:30:00Z'))).toBe('26-11-2026');
  });
});
