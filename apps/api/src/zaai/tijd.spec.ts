import { isWeigering } from '@meldbaken/platform/waarden';
import type { TermijnCode, TermijnErnst } from '@meldbaken/termijn/contract';
import { berekenVoorCode, definitieVan, ernst, ernstGrenzen } from '@meldbaken/termijn/model';
import { Kalender } from './tijd';
import type { Daad, Verhaal } from './verhaal';
import { VERHALEN } from './verhalen';
import { ZONNEHOF } from './verhalen/bouw';

type Vaststelling = Extract<Daad, { doe: 'STEL_VAST' }>;

function ernstVan(code: TermijnCode, begin: Date, nu: Date, veilig = begin): TermijnErnst {
  const b = berekenVoorCode(code, begin.toISOString(), { veiligVanaf: veilig.toISOString() });
  if (isWeigering(b)) throw new Error(b.code);
  const { eenheid } = definitieVan(code);
  const grenzen = ernstGrenzen({ startOp: begin, vervaltOp: b.vervaltOp, veiligVoorOp: b.veiligVoorOp, eenheid });
  return ernst({ status: 'LOOPT', vervaltOp: b.vervaltOp, ...grenzen }, nu);
}

const vaststellingen = (v: Verhaal): Vaststelling[] => v.daarna.filter((d): d is Vaststelling => d.doe === 'STEL_VAST');

/** How the open terms of a story would look at that moment. */
function openTermijnen(v: Verhaal, nu: Date): TermijnErnst[] {
  const k = new Kalender(v.anker, nu);
  const alle = vaststellingen(v);
  const beslist = alle.some((d) => d.soort === 'CALAMITEIT' || d.soort === 'GEWELD' || d.soort === 'GEEN');
  return alle.flatMap((d) => {
    if (d.soort === 'GEEN' || (d.soort === 'ONDUIDELIJK' && beslist)) return [];
    if (d.soort === 'ONDUIDELIJK') return [ernstVan('IGJ_ONDERZOEK_OF', k.moment(v.gezien), nu)];
    if (v.daarna.some((x) => x.doe === 'VERSTUUR')) return [];
    const begin = k.kantoor(d.vastgesteld);
    return [ernstVan('IGJ_MELDING', d.meegedeeld ? k.moment(d.meegedeeld) : begin, nu, d.bekend && k.moment(d.bekend))];
  });
}

const uur = (dag: string, klok: string): Date => new Date(`${dag}T${klok}:00+02:00`);
/** Two years in odd steps, and the hours at which holidays leave little room: Goede Vrijdag, Easter and 5 May. */
const MOMENTEN = [
  ...Array.from({ length: 90 }, (_, i) => new Date(Date.parse('2026-01-01T00:01:00+01:00') + i * 193 * 3_600_000)),
  ...['2026-04-02', '2026-04-07', '2026-05-04', '2026-05-06', '2027-03-29', '2027-05-07'].flatMap((d) => [
    uur(d, '00:01'),
    uur(d, '10:59'),
    uur(d, '13:00'),
  ]),
];

describe('de kalender van de proefgegevens', () => {
  it('geeft op elk moment evenveel termijnen van elke ernst', () => {
    for (const nu of MOMENTEN) {
      const ernsten = VERHALEN.filter((v) => v.domein === ZONNEHOF).flatMap((v) => openTermijnen(v, nu));
      const tel = (e: TermijnErnst): number => ernsten.filter((x) => x === e).length;
      const telling = [
        nu.toISOString(),
        tel('TE_LAAT'),
        tel('VANDAAG'),
        tel('BINNENKORT'),
        tel('OP_TIJD'),
        ernsten.length,
      ];
      expect(telling).toEqual([nu.toISOString(), 2, 1, 3, 6, 12]);
    }
  });

  it('legt niets na nu, en geen vaststelling voor wat is gezien', () => {
    for (const nu of MOMENTEN)
      for (const v of VERHALEN) {
        const k = new Kalender(v.anker, nu);
        const gezien = k.moment(v.gezien);
        const momenten = [gezien, k.moment(v.ingediend), ...v.daarna.map((d) => k.kantoor(d.op))];
        expect(momenten.filter((m) => m >= nu)).toEqual([]);
        for (const d of vaststellingen(v)) {
          const vast = k.kantoor(d.vastgesteld);
          expect(vast >= gezien && (!d.bekend || k.moment(d.bekend) <= vast) && k.kantoor(d.op) >= vast).toBe(true);
        }
      }
  });

  it('geeft ook in de eerste minuut van een korte week een dag', () => {
    expect(new Kalender({ soort: 'IGJ_MELDING', ernst: 'OP_TIJD' }, new Date('2026-05-03T22:00:20Z')).dag(0)).toBe(
      '2026-05-04',
    );
  });

  it('houdt een kantoor in het weekend dicht', () => {
    const k = new Kalender({ soort: 'TERUG', dagen: 10 }, new Date('2026-11-25T12:00:00Z'));
    expect(k.moment([-1, '09:00'])).toEqual(new Date('2026-11-14T08:00:00Z'));
    expect(k.kantoor([-1, '09:00'])).toEqual(new Date('2026-11-16T08:00:00Z'));
  });
});
