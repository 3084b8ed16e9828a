import { isWeigering } from '@meldbaken/platform/waarden';
import fc from 'fast-check';
import { type GeplandeActie, planActies, volgendeNaVerlopen } from './herinnering.model';
import { berekenVoorCode, definitieVan } from './termijn-van-code.model';
import type { TermijnCode } from '@meldbaken/termijn/contract';

interface Tijden {
  startOp: string;
  vervaltOp: string;
  veiligVoorOp: string;
}

function tijden(code: TermijnCode, vanaf: string, veiligVanaf?: string): Tijden {
  const b = berekenVoorCode(code, vanaf, { veiligVanaf });
  if (isWeigering(b)) throw new Error(b.bericht);
  return { startOp: b.vanafOp, vervaltOp: b.vervaltOp, veiligVoorOp: b.veiligVoorOp };
}

const kort = (acties: GeplandeActie[]): string[] => acties.map((a) => `${a.op.slice(0, 16)} ${a.soort}`);

describe('herinneringen voor de melding bij de IGJ', () => {
  const definitie = definitieVan('IGJ_MELDING');

  it('plant start, een werkdag vooraf, de ochtend, vier uur vooraf en het einde', () => {
    const acties = planActies(definitie, tijden('IGJ_MELDING', '2026-11-20T10:15'));
    expect(acties).toEqual([
      { soort: 'START', op: '2026-11-20T09:15:00.000Z', aan: ['EIGENAAR', 'BESTUURDER'] },
      { soort: 'WERKDAGEN_VOORAF', op: '2026-11-24T08:00:00.000Z', aan: ['EIGENAAR'] },
      { soort: 'LAATSTE_DAG', op: '2026-11-25T07:00:00.000Z', aan: ['EIGENAAR', 'BESTUURDER', 'PLAATSVERVANGER'] },
      { soort: 'UREN_VOORAF', op: '2026-11-25T19:00:00.000Z', aan: ['EIGENAAR', 'BESTUURDER', 'PLAATSVERVANGER'] },
      { soort: 'VERLOPEN', op: '2026-11-25T23:00:00.000Z', aan: ['EIGENAAR', 'BESTUURDER'] },
    ]);
  });

  it('mikt over Pasen op de veilige dag, en in zomertijd op dezelfde uren', () => {
    expect(kort(planActies(definitie, tijden('IGJ_MELDING', '2026-04-02T16:00')))).toEqual([
      '2026-04-02T14:00 START',
      '2026-04-07T07:00 WERKDAGEN_VOORAF',
      '2026-04-08T06:00 VEILIGE_DAG',
      '2026-04-09T06:00 LAATSTE_DAG',
      '2026-04-09T18:00 UREN_VOORAF',
      '2026-04-09T22:00 VERLOPEN',
    ]);
  });

  it('laat weg wat voor het begin ligt: geweld dat al lang bekend was', () => {
    const acties = planActies(definitie, tijden('IGJ_MELDING', '2026-11-20T10:15', '2026-11-02'));
    expect(kort(acties)).toEqual([
      '2026-11-20T09:15 START',
      '2026-11-25T07:00 LAATSTE_DAG',
      '2026-11-25T19:00 UREN_VOORAF',
      '2026-11-25T23:00 VERLOPEN',
    ]);
  });

  it('laat bij late invoer weg wat al geweest is, maar nooit het begin en het einde', () => {
    const t = tijden('IGJ_MELDING', '2026-11-20T10:15');
    expect(kort(planActies(definitie, t, '2026-11-25T12:00:00Z'))).toEqual([
      '2026-11-20T09:15 START',
      '2026-11-25T19:00 UREN_VOORAF',
      '2026-11-25T23:00 VERLOPEN',
    ]);
    expect(kort(planActies(definitie, t, '2026-12-01T12:00:00Z'))).toEqual([
      '2026-11-20T09:15 START',
      '2026-11-25T23:00 VERLOPEN',
    ]);
  });

  it.each([
    ['2026-11-25T23:00:00.000Z', '2026-11-26T08:00:00.000Z'],
    ['2026-11-26T08:00:00.000Z', '2026-11-27T08:00:00.000Z'],
    ['2026-11-26T08:00:01.000Z', '2026-11-27T08:00:00.000Z'],
    ['2026-03-28T08:00:00.000Z', '2026-03-29T07:00:00.000Z'],
    ['2026-10-24T07:00:00.000Z', '2026-10-25T08:00:00.000Z'],
  ])('herinnert daarna elke dag om 9 uur (na %s op %s)', (na, op) => {
    const volgende = volgendeNaVerlopen(definitie, na);
    expect(volgende).toEqual({ soort: 'DAGELIJKS_TE_LAAT', op, aan: ['EIGENAAR', 'BESTUURDER'] });
  });

  it('herinnert niet dagelijks als het schema dat niet zegt', () => {
    expect(volgendeNaVerlopen({ herinneringsschema: [] }, '2026-11-26T08:00:00Z')).toBeUndefined();
  });
});

describe('herinneringen voor een lange termijn', () => {
  it('begint een week vooraf, op een werkdag', () => {
    const acties = planActies(definitieVan('IGJ_ONDERZOEK_OF'), tijden('IGJ_ONDERZOEK_OF', '2026-02-21T09:00'));
    expect(kort(acties)).toEqual([
      '2026-02-21T08:00 START',
      '2026-03-27T08:00 DAGEN_VOORAF',
      '2026-04-02T07:00 WERKDAGEN_VOORAF',
      '2026-04-04T06:00 LAATSTE_DAG',
      '2026-04-04T18:00 UREN_VOORAF',
      '2026-04-04T22:00 VERLOPEN',
    ]);
  });

  it('staat altijd op volgorde, met elk paar van soort en moment een keer, binnen de termijn', () => {
    const code = fc.constantFrom<TermijnCode>('IGJ_MELDING', 'IGJ_ONDERZOEK_OF', 'IGJ_RAPPORTAGE');
    const begin = fc.integer({ min: Date.UTC(2016, 0, 2), max: Date.UTC(2045, 11, 31) });
    fc.assert(
      fc.property(code, begin, fc.integer({ min: 0, max: 20 }), (c, ms, eerder) => {
        const vanaf = new Date(ms).toISOString();
        const t = tijden(c, vanaf, new Date(ms - eerder * 86_400_000).toISOString());
        const acties = planActies(definitieVan(c), t);
        const momenten = acties.map((a) => a.op);
        expect([...momenten].sort()).toEqual(momenten);
        expect(new Set(acties.map((a) => `${a.soort} ${a.op}`)).size).toBe(acties.length);
        expect(acties[0]).toMatchObject({ soort: 'START', op: t.startOp });
        expect(acties.at(-1)).toMatchObject({ soort: 'VERLOPEN', op: t.vervaltOp });
      }),
      { numRuns: 500 },
    );
  });
});
