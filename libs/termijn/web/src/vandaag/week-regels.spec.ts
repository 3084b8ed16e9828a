import { weekRegels } from './week-regels';

const NU = '2026-11-23T10:00:00.000Z';
const termijn = (soort: 'GEHAALD' | 'VERLOPEN' | 'VERLENGD', op: string, teLaat = false) => ({
  id: `${soort}-${op}`,
  soort,
  op,
  naam: 'Melden bij de IGJ',
  teLaat,
  dossierId: 'd',
  onderwerpNummer: 'M-2026-AAAAA',
  onderwerpPad: '/meldingen/M-2026-AAAAA',
});
const extern = (verzondenOp: string | null, bevestigdOp: string | null) => ({
  edges: [
    {
      node: {
        id: 'e',
        categorie: 'CALAMITEIT' as const,
        meldingId: 'd',
        meldingNummer: 'M-2026-AAAAA',
        verzondenOp,
        bevestigdOp,
      },
    },
  ],
});

describe('deze week veranderd', () => {
  it('zet termijnen en externe meldingen door elkaar, het nieuwste eerst', () => {
    const regels = weekRegels(
      {
        weekTermijnen: [
          termijn('VERLENGD', '2026-11-20T10:00:00.000Z'),
          termijn('GEHAALD', '2026-11-18T10:00:00.000Z', true),
        ],
        weekExtern: extern('2026-11-19T10:00:00+01:00', '2026-11-22T10:00:00+01:00'),
      },
      NU,
    );
    expect(regels.map((r) => r.soort)).toEqual(['BEVESTIGD', 'VERLENGD', 'VERZONDEN', 'TE_LAAT_GEHAALD']);
  });

  it('laat weg wat langer dan zeven dagen geleden is, of nog niet gebeurde', () => {
    expect(weekRegels({ weekExtern: extern('2026-11-16T09:59:00.000Z', null) }, NU)).toEqual([]);
    expect(weekRegels({ weekExtern: extern('2026-11-16T10:01:00.000Z', null) }, NU)).toHaveLength(1);
  });

  it('is leeg voor wie deze vragen niet stelt', () => expect(weekRegels({}, NU)).toEqual([]));
});
