import { leesBladApart } from './blad-apart';
import { bladWeigering } from './blad-weigeringen';
import { BLAD_REDENEN } from './blad/blad';
import { boekDelen, maakZip } from './blad/proef-zip';

describe('een lijst apart lezen', () => {
  it('geeft de rijen, ook als het er veel zijn', async () => {
    const uit = await leesBladApart(Buffer.from(`nr;naam\n${'00123;Élise\n'.repeat(2_500)}`), 'lijst.csv');
    expect(uit).toMatchObject({ soort: 'GELEZEN', vorm: 'CSV', codering: 'UTF-8' });
    if (uit.soort !== 'GELEZEN') return;
    expect([uit.rijen.length, uit.rijen[2_500]]).toEqual([2_501, { nummer: 2_501, cellen: ['00123', 'Élise'] }]);
  });
  it('zegt waarom niet', async () =>
    expect(await leesBladApart(Buffer.from('x'), 'lijst.xlsm')).toEqual({
      soort: 'GEWEIGERD',
      reden: 'MACRO',
      waar: null,
    }));
  it('stopt een bestand dat te lang duurt of te veel geheugen vraagt, en het proces leeft door', async () => {
    const rijen = Array.from(
      { length: 40_000 },
      (_, i) => `<row r="${i + 1}"><c t="str"><v>${'x'.repeat(300)}</v></c></row>`,
    );
    const bytes = maakZip(boekDelen(rijen.join('')));
    expect(await leesBladApart(bytes, 'lijst.xlsx', { ms: 1, mb: 256 })).toMatchObject({ reden: 'TE_ZWAAR' });
    const teksten = boekDelen('');
    teksten['xl/sharedStrings.xml'] =
      `<sst>${Array.from({ length: 400_000 }, (_, i) => `<si><t>tekst ${i}</t></si>`).join('')}</sst>`;
    expect(await leesBladApart(maakZip(teksten), 'lijst.xlsx', { ms: 60_000, mb: 12 })).toMatchObject({
      reden: 'TE_ZWAAR',
    });
    expect(await leesBladApart(Buffer.from('a;b\n1;2'), 'lijst.csv')).toMatchObject({ soort: 'GELEZEN' });
  });
  it('heeft voor elke reden een zin en een raad', () => {
    for (const r of BLAD_REDENEN)
      expect(bladWeigering(r, 'rij 3')).toMatchObject({ code: `BLAD_${r}`, veld: 'bestand' });
    expect(bladWeigering('SAMENGEVOEGD', 'A1:C1').bericht).toContain('Kijk bij A1:C1.');
  });
});
