import { alsInvoer, foutenVan, leegFormulier, teStarten, vraagtUitleg, type Vaststellen } from './formulier';

const NU = '2026-11-23T09:00:00.000Z';
const GEZIEN = '2026-11-20T08:00:00.000Z';
const context = { gebeurdVan: '2026-11-20', geconstateerdOp: new Date(GEZIEN), eerdere: [] };
const formulier = (deel: Partial<Vaststellen> = {}): Vaststellen => ({
  ...leegFormulier(NU),
  soort: 'CALAMITEIT',
  toelichting: 'Ernstige schade.',
  ...deel,
});
const velden = (f: Vaststellen, c = context): (string | undefined)[] =>
  foutenVan(f, c, new Date(NU)).map((fout) => fout.veld);

describe('het formulier van de vaststelling', () => {
  it('is goed als alles er staat', () => {
    expect(velden(formulier())).toEqual([]);
  });

  it('vraagt eerst wat, daarna pas waarom', () => {
    expect(velden(formulier({ soort: null, toelichting: '' }))).toEqual(['soort']);
    expect(velden(formulier({ toelichting: ' ' }))).toEqual(['toelichting']);
  });

  it('weigert een moment in de toekomst of voor de gebeurtenis', () => {
    expect(velden(formulier({ vastgesteldOp: '2026-11-23T10:00:00.000Z' }))).toEqual(['vastgesteldOp']);
    expect(velden(formulier({ vastgesteldOp: '2026-11-19T10:00:00.000Z' }))).toEqual(['vastgesteldOp']);
  });

  it('vraagt bij geweld en ontslag om hun eigen moment', () => {
    expect(velden(formulier({ soort: 'GEWELD' }))).toEqual(['bekendGewordenOp']);
    expect(velden(formulier({ soort: 'ONTSLAG' }))).toEqual(['meegedeeldOp']);
  });

  it('vraagt uitleg als het eerder was dan vastgelegd (G3)', () => {
    const eerder = {
      id: 'v1',
      soort: 'CALAMITEIT' as const,
      vastgesteldOp: new Date('2026-11-22T09:00:00.000Z'),
      bekendGewordenOp: null,
      meegedeeldOp: null,
      herzietId: null,
    };
    const f = formulier({ vastgesteldOp: '2026-11-21T09:00:00.000Z' });
    const fouten = foutenVan(f, { ...context, eerdere: [eerder] }, new Date(NU));
    expect(fouten.map((fout) => fout.veld)).toEqual(['redenEerder']);
    expect(vraagtUitleg(fouten, f)).toBe(true);
  });

  it('stuurt alleen de momenten die bij de soort horen', () => {
    const f = formulier({ bekendGewordenOp: GEZIEN, meegedeeldOp: GEZIEN });
    expect(alsInvoer(f)).toEqual({
      soort: 'CALAMITEIT',
      vastgesteldOp: NU,
      toelichting: 'Ernstige schade.',
      bekendGewordenOp: undefined,
      meegedeeldOp: undefined,
      redenEerder: undefined,
    });
    expect(alsInvoer(formulier({ vastgesteldOp: null }))).toBeNull();
  });
});

describe('welke termijn gaat lopen', () => {
  it('telt een calamiteit vanaf het vaststellen', () => {
    expect(teStarten(formulier(), GEZIEN)).toEqual({ code: 'IGJ_MELDING', vanaf: NU });
  });

  it('telt een ontslag vanaf het gesprek', () => {
    expect(teStarten(formulier({ soort: 'ONTSLAG', meegedeeldOp: GEZIEN }), GEZIEN)?.vanaf).toBe(GEZIEN);
  });

  it('telt "nog niet duidelijk" vanaf het moment dat het is gezien, niet vanaf nu', () => {
    expect(teStarten(formulier({ soort: 'ONDUIDELIJK' }), GEZIEN)).toEqual({ code: 'IGJ_ONDERZOEK_OF', vanaf: GEZIEN });
  });

  it('start niets bij "niet melden"', () => {
    expect(teStarten(formulier({ soort: 'GEEN' }), GEZIEN)).toBeNull();
  });
});
