import { baanDagen, isWeekend, loop, merken, perDag, plekVan, telling, type BaanItem } from './baan-data';
import { teksten } from '../teksten';

const dagen = baanDagen('2026-11-23', 2, 14);
const item = (id: string, eind: string, meer: Partial<BaanItem> = {}): BaanItem => ({
  id,
  eind,
  ernst: 'OP_TIJD',
  ...meer,
});

describe('de baan', () => {
  it('loopt van twee dagen terug tot twee weken vooruit', () => {
    expect(dagen).toHaveLength(17);
    expect([dagen[0], dagen.at(-1)]).toEqual(['2026-11-21', '2026-12-07']);
    expect(dagen.filter(isWeekend)).toHaveLength(6);
  });

  it('zet middernacht op de rand van de dag, ook in de week van de wintertijd', () => {
    expect(plekVan('2026-11-20T23:00:00Z', dagen)).toBe(0);
    const herfst = baanDagen('2026-10-24', 0, 3);
    expect(plekVan('2026-10-25T23:00:00Z', herfst)).toBe(0.5);
  });

  it('houdt in beeld wat te laat is, hoe oud ook, en laat de rest van vroeger weg', () => {
    const oud = merken(
      [
        item('a', '2026-10-01T12:00:00Z', { ernst: 'TE_LAAT' }),
        item('b', '2026-10-01T12:00:00Z', { ernst: 'GEHAALD' }),
      ],
      dagen,
    );
    expect(oud).toEqual([expect.objectContaining({ id: 'a', plek: 0, ernst: 'TE_LAAT', aantal: 1 })]);
  });

  it('laat niets weg wat op hetzelfde moment afloopt: het wordt een merk met een aantal', () => {
    const eind = '2026-11-25T23:00:00Z';
    expect(merken([item('a', eind), item('b', eind, { ernst: 'BINNENKORT' })], dagen)).toEqual([
      expect.objectContaining({ aantal: 2, ernst: 'BINNENKORT', dag: '2026-11-25' }),
    ]);
  });

  it('groepeert per dag boven 12 merken op een baan', () => {
    const uren = Array.from({ length: 13 }, (_, i) =>
      item(`i${i}`, `2026-12-0${i < 7 ? 3 : 4}T${String(8 + (i % 7)).padStart(2, '0')}:00:00Z`),
    );
    expect(merken(uren, dagen).map(({ aantal, dag }) => [aantal, dag])).toEqual([
      [7, '2026-12-03'],
      [6, '2026-12-04'],
    ]);
    expect(merken(uren.slice(0, 12), dagen).length).toBeGreaterThan(2);
  });

  it('tekent het lopende deel binnen de randen', () => {
    expect(loop(item('a', '2027-01-01T00:00:00Z', { begin: '2026-01-01T00:00:00Z' }), dagen)).toEqual({
      van: 0,
      tot: 1,
    });
    expect(loop(item('a', '2026-11-24T00:00:00Z'), dagen)).toBeUndefined();
  });

  it('zegt in een zin wat er te zien is', () => {
    const rijen = [
      {
        id: 'r',
        label: 'Rij',
        items: [
          item('a', '2026-11-24T12:00:00Z', { ernst: 'TE_LAAT' }),
          item('b', '2026-11-25T12:00:00Z'),
          item('c', '2027-11-25T12:00:00Z'),
        ],
      },
    ];
    expect(telling(rijen, dagen, teksten.ernst)).toBe('1 te laat, 1 op tijd.');
    expect(telling([], dagen, teksten.ernst)).toBe('');
  });

  it('zet het eind van een dag bij die dag in de lijst', () => {
    const rijen = [
      { id: 'r', label: 'IGJ-melding', items: [item('b', '2026-11-26T08:00:00Z'), item('a', '2026-11-25T23:00:00Z')] },
    ];
    expect(perDag(rijen, dagen).map(({ dag, items }) => [dag, items.map(({ id, label }) => `${id} ${label}`)])).toEqual(
      [
        ['2026-11-25', ['a IGJ-melding']],
        ['2026-11-26', ['b IGJ-melding']],
      ],
    );
  });
});
