import { type TermijnGevolg, gevolgVanVaststelling } from './gevolg.model';
import type { EerdereVaststelling, Vaststelling } from './vaststelling.model';

const GEZIEN = new Date('2026-11-02T08:00:00Z');
const MA = new Date('2026-11-16T10:00:00Z');
const DI = new Date('2026-11-17T10:00:00Z');
const WO = new Date('2026-11-18T10:00:00Z');

const nieuw = (v: Partial<Vaststelling>): Vaststelling => ({
  soort: 'CALAMITEIT',
  vastgesteldOp: DI,
  bekendGewordenOp: null,
  meegedeeldOp: null,
  toelichting: null,
  toelichtingEerder: null,
  herzietId: null,
  ...v,
});
const eerder = (v: Partial<EerdereVaststelling>): EerdereVaststelling => ({ id: 'oud', ...nieuw({}), ...v });
const gevolg = (v: Partial<Vaststelling>, ...eerdere: EerdereVaststelling[]): readonly TermijnGevolg[] =>
  gevolgVanVaststelling(nieuw(v), { geconstateerdOp: GEZIEN, eerdere });

describe('what a finding starts', () => {
  it.each<[string, Partial<Vaststelling>, Partial<TermijnGevolg>[]]>([
    ['calamiteit: from the finding', {}, [{ code: 'IGJ_MELDING', vanaf: DI, veiligVanaf: DI }]],
    [
      'geweld: from the finding, safely from becoming aware',
      { soort: 'GEWELD', bekendGewordenOp: MA },
      [{ code: 'IGJ_MELDING', vanaf: DI, veiligVanaf: MA }],
    ],
    [
      'ontslag: from telling the zorgverlener',
      { soort: 'ONTSLAG', meegedeeldOp: WO },
      [{ code: 'IGJ_MELDING', vanaf: WO, veiligVanaf: WO }],
    ],
    [
      'unclear: from noticing the event, never from data entry (G4)',
      { soort: 'ONDUIDELIJK' },
      [{ code: 'IGJ_ONDERZOEK_OF', vanaf: GEZIEN, veiligVanaf: GEZIEN }],
    ],
    ['none: nothing', { soort: 'GEEN' }, []],
  ])('%s', (_, v, verwacht) => {
    expect(gevolg(v)).toHaveLength(verwacht.length);
    expect(gevolg(v)).toMatchObject(verwacht.map((x) => ({ wat: 'START', soort: v.soort ?? 'CALAMITEIT', ...x })));
  });
});

describe('what a finding does to the one it replaces', () => {
  it('a definite finding meets the examination at the moment of finding, and starts the report', () => {
    expect(gevolg({ herzietId: 'oud' }, eerder({ soort: 'ONDUIDELIJK', vastgesteldOp: MA }))).toEqual([
      { wat: 'HAAL', code: 'IGJ_ONDERZOEK_OF', soort: 'ONDUIDELIJK', vaststellingIds: ['oud'], op: DI },
      { wat: 'START', code: 'IGJ_MELDING', soort: 'CALAMITEIT', vanaf: DI, veiligVanaf: DI },
    ]);
  });

  it('an examination that ends in "none" is met too: it ends in a finding either way (G4)', () => {
    expect(gevolg({ soort: 'GEEN', herzietId: 'oud' }, eerder({ soort: 'ONDUIDELIJK', vastgesteldOp: MA }))).toEqual([
      { wat: 'HAAL', code: 'IGJ_ONDERZOEK_OF', soort: 'ONDUIDELIJK', vaststellingIds: ['oud'], op: DI },
    ]);
  });

  it.each(['CALAMITEIT', 'GEWELD', 'ONTSLAG'] as const)('"none" lets the term of %s lapse', (soort) => {
    expect(gevolg({ soort: 'GEEN', herzietId: 'oud' }, eerder({ soort }))).toEqual([
      expect.objectContaining({
        wat: 'VERVAL',
        code: 'IGJ_MELDING',
        soort,
        op: DI,
        reden: 'Nieuwe vaststelling: niet melden buiten de organisatie',
      }),
    ]);
  });

  it('a finding that proves earlier counts from that moment, in place of the running term', () => {
    const eerste = eerder({ id: 'eerste', vastgesteldOp: WO });
    const tekst = eerder({ id: 'tekst', vastgesteldOp: WO, herzietId: 'eerste' });
    expect(gevolg({ herzietId: 'tekst' }, eerste, tekst)).toEqual([
      expect.objectContaining({ wat: 'HERSTART', vanaf: DI, vaststellingIds: ['eerste', 'tekst'] }),
    ]);
  });

  it('the same finding with another text changes no term', () => {
    expect(gevolg({ herzietId: 'oud', toelichting: 'Beter opgeschreven' }, eerder({}))).toEqual([]);
    expect(gevolg({ soort: 'ONDUIDELIJK', herzietId: 'oud' }, eerder({ soort: 'ONDUIDELIJK' }))).toEqual([]);
  });

  it('another category ends the old duty and starts its own', () => {
    const reeks = gevolg({ soort: 'GEWELD', bekendGewordenOp: MA, herzietId: 'oud' }, eerder({}));
    expect(reeks.map((g) => [g.wat, g.soort])).toEqual([
      ['VERVAL', 'CALAMITEIT'],
      ['START', 'GEWELD'],
    ]);
  });

  it('leaves the terms of other standing findings alone', () => {
    const reeks = gevolg({ soort: 'GEEN', herzietId: 'oud' }, eerder({ id: 'ander', soort: 'GEWELD' }), eerder({}));
    expect(reeks).toEqual([expect.objectContaining({ wat: 'VERVAL', vaststellingIds: ['oud'] })]);
  });
});
