import fc from 'fast-check';
import type { EisFeit, Ontheffing, Voorwaarde } from '@meldbaken/vergewis/contract';
import { plusDagen } from './dag.model';
import { LEEG_KADER, allesAkkoord, dienstverband, dossier, feit, vog } from './dossier.fixture';
import { eisenVan } from './eisen';
import { standOpDag } from './oordeel.model';

const OP = '2026-11-23';
const GOED = [...allesAkkoord('2026-03-01'), vog('2026-02-01', '2026-02-10')];
const stand = (
  feiten: readonly EisFeit[],
  op = OP,
  ...rest: [Parameters<typeof dossier>[1]?, Parameters<typeof dossier>[2]?]
) => standOpDag(dossier(feiten, ...rest), LEEG_KADER, op)?.oordeel;
const eis = (code: string, feiten: readonly EisFeit[], op = OP, d = dienstverband()) =>
  eisenVan(dossier(feiten, d), LEEG_KADER, op).find((e) => e.code === code);

const ontheffing = (meer: Partial<Ontheffing>): Ontheffing => ({
  id: 'o1',
  eis: 'REFERENTIES',
  van: '2026-03-01',
  tot: '2026-12-31',
  vastgelegdOp: '2026-03-01',
  ingetrokkenOp: null,
  ...meer,
});
const voorwaarde = (meer: Partial<Voorwaarde>): Voorwaarde => ({
  id: 'v1',
  soort: 'ONDER_TOEZICHT',
  eisen: ['REFERENTIES'],
  van: '2026-11-01',
  tot: '2026-12-31',
  vastgelegdOp: '2026-11-01',
  ingetrokkenOp: null,
  ...meer,
});

describe('Of iemand met cliënten mag werken', () => {
  it('ja als alles in orde is, met de dag waarop het eerste verloopt', () => {
    expect(stand(GOED)).toEqual({
      op: OP,
      status: 'INZETBAAR',
      reden: 'Alle controles zijn in orde.',
      gaten: [],
      wisseltOp: '2027-03-02',
    });
  });

  it('nee als de VOG mist, en dat staat er in één zin', () => {
    const o = stand(allesAkkoord('2026-03-01'));
    expect(o).toMatchObject({
      status: 'NIET_INZETBAAR',
      reden: 'Nog niet in orde: VOG voor de zorg (Wkkgz) (ontbreekt).',
    });
    expect(o?.gaten.map((g) => g.code)).toEqual(['VOG_WKKGZ']);
  });

  it('het jaarlijkse gesprek verloopt vanzelf, op de dag die erbij stond', () => {
    expect(stand(GOED, '2027-03-01')?.status).toBe('INZETBAAR');
    expect(stand(GOED, '2027-03-02')).toMatchObject({ status: 'NIET_INZETBAAR' });
    expect(eis('GEDRAGSGESPREK', GOED, '2027-03-02')).toMatchObject({ status: 'VERLOPEN', overbrugbaar: true });
  });

  it('een bezwaar na een akkoord telt, en een nieuw akkoord daarna weer', () => {
    const bezwaar = [...GOED, feit('REFERENTIES', 'BEZWAAR', '2026-06-01')];
    expect(stand(bezwaar)?.status).toBe('NIET_INZETBAAR');
    expect(eis('REFERENTIES', bezwaar)).toMatchObject({ status: 'BEZWAAR', overbrugbaar: false, ontheefbaar: false });
    expect(stand([...bezwaar, feit('REFERENTIES', 'AKKOORD', '2026-07-01')])?.status).toBe('INZETBAAR');
  });

  it('wat is ingetrokken of vervangen telt niet, maar op de dag ervoor telde het nog', () => {
    const fout = vog('2026-02-01', '2026-02-10');
    const weg = feit('VOG_WKKGZ', 'INGETROKKEN', '2026-08-01', { vervangt: fout.id });
    const feiten = [...allesAkkoord('2026-03-01'), fout, weg];
    expect(stand(feiten)?.status).toBe('NIET_INZETBAAR');
    const d = dossier(feiten);
    expect(standOpDag(d, LEEG_KADER, '2026-07-31')?.oordeel.status).toBe('INZETBAAR');
    // With what is known now, it was never right.
    expect(standOpDag(d, LEEG_KADER, '2026-07-31', OP)?.oordeel.status).toBe('NIET_INZETBAAR');
  });

  it('een nieuwe VOG na de start mag als de eerste goed was; een eerste VOG na de start niet', () => {
    const nieuw = vog('2026-10-01', '2026-10-05');
    expect(eis('VOG_WKKGZ', [...GOED, nieuw])).toMatchObject({ status: 'AKKOORD', feitId: nieuw.id });
    const teLaat = eis('VOG_WKKGZ', [vog('2026-03-02', '2026-03-05')]);
    expect(teLaat).toMatchObject({ status: 'ONTBREEKT', overbrugbaar: false, ontheefbaar: true });
    expect(teLaat?.uitleg).toContain('na de eerste werkdag');
  });

  it('een VOG geldt voor elke wet waarvan de norm past', () => {
    const d = dienstverband({ zorgsoort: 'JEUGD' });
    expect(eis('VOG_JEUGDWET', [vog('2026-02-01', '2026-02-10')], OP, d)?.status).toBe('AKKOORD');
  });

  it('na een vermoeden in de jeugdhulp telt alleen een VOG van daarna', () => {
    const d = dienstverband({ zorgsoort: 'JEUGD' });
    const voor = vog('2026-02-01', '2026-02-10');
    const vermoeden = feit('VOG_JEUGDWET', 'VERMOEDEN', '2026-09-01');
    expect(eis('VOG_JEUGDWET', [voor, vermoeden], OP, d)?.status).toBe('ONTBREEKT');
    expect(eis('VOG_JEUGDWET', [voor, vermoeden, vog('2026-09-20', '2026-09-25')], OP, d)?.status).toBe('AKKOORD');
  });

  it('na een vermoeden in de Wmo is een nieuwe VOG nodig, die tijdelijk te overbruggen is', () => {
    const d = dienstverband({ zorgsoort: 'WMO' });
    expect(eis('VOG_WMO', [], OP, d)?.status).toBe('NIET_NODIG');
    const e = eis('VOG_WMO', [feit('VOG_WMO', 'VERMOEDEN', '2026-11-01')], OP, d);
    expect(e).toMatchObject({ nodig: true, status: 'ONTBREEKT', overbrugbaar: true });
    expect(e?.waarom).toContain('binnen 10 weken');
  });

  it('een onbereikbaar register is nooit akkoord', () => {
    const d = dienstverband({ functie: 'Verpleegkundige' });
    const e = eis('BIG', [feit('BIG', 'NIET_GECONTROLEERD', '2026-11-20', { herkomst: 'BIG_REGISTER' })], OP, d);
    expect(e).toMatchObject({ status: 'ONTBREEKT', overbrugbaar: false });
    expect(e?.uitleg).toContain('niet bereikbaar');
  });

  it('een ontheffing geldt tot en met de laatste dag', () => {
    const feiten = [...allesAkkoord('2026-03-01', ['REFERENTIES']), vog('2026-02-01', '2026-02-10')];
    const met = (op: string) =>
      standOpDag(dossier(feiten, undefined, { ontheffingen: [ontheffing({ tot: '2026-11-30' })] }), LEEG_KADER, op)
        ?.oordeel;
    expect(met('2026-11-30')).toMatchObject({ status: 'INZETBAAR', wisseltOp: '2026-12-01' });
    expect(met('2026-11-30')?.reden).toContain('met een ontheffing voor Referenties');
    expect(met('2026-12-01')?.status).toBe('NIET_INZETBAAR');
  });

  it('onder voorwaarden als alles wat mist te overbruggen is, en niet langer dan de laatste dag', () => {
    const feiten = [...allesAkkoord('2026-03-01', ['REFERENTIES']), vog('2026-02-01', '2026-02-10')];
    const met = (op: string, v: Voorwaarde[]) =>
      standOpDag(dossier(feiten, undefined, { voorwaarden: v }), LEEG_KADER, op)?.oordeel;
    expect(met(OP, [voorwaarde({})])).toMatchObject({ status: 'ONDER_VOORWAARDEN', wisseltOp: '2027-01-01' });
    expect(met(OP, [voorwaarde({})])?.reden).toContain('werkt alleen onder toezicht');
    expect(met('2027-01-01', [voorwaarde({})])?.status).toBe('NIET_INZETBAAR');
    expect(met(OP, [voorwaarde({ eisen: ['DIPLOMA'] })])?.status).toBe('NIET_INZETBAAR');
    expect(met(OP, [voorwaarde({ ingetrokkenOp: '2026-11-10' })])?.status).toBe('NIET_INZETBAAR');
  });

  it('een voorwaarde vervangt nooit een VOG die de wet bij de start vraagt', () => {
    const o = stand(allesAkkoord('2026-03-01'), OP, undefined, { voorwaarden: [voorwaarde({ eisen: ['VOG_WKKGZ'] })] });
    expect(o?.status).toBe('NIET_INZETBAAR');
  });

  it('na de laatste werkdag is niemand inzetbaar', () => {
    const d = dienstverband({ eindeOp: '2026-10-31' });
    expect(stand(GOED, '2026-10-31', d)).toMatchObject({ status: 'INZETBAAR', wisseltOp: '2026-11-01' });
    expect(stand(GOED, '2026-11-01', d)).toMatchObject({
      status: 'NIET_INZETBAAR',
      reden: 'De laatste werkdag was 31 oktober 2026.',
    });
  });

  it('een andere functie geldt vanaf haar dag; een verbetering geldt altijd', () => {
    const versies = [
      dienstverband({ versie: 1, functie: 'Begeleider' }),
      dienstverband({ versie: 2, functie: 'Verpleegkundige', geldigVan: '2026-09-01', vastgelegdOp: '2026-09-01' }),
    ];
    const nodig = (op: string) =>
      eisenVan(dossier(GOED, versies), LEEG_KADER, op, OP).find((e) => e.code === 'BIG')?.nodig;
    expect([nodig('2026-08-31'), nodig('2026-09-01')]).toEqual([false, true]);
    const verbeterd = [
      dienstverband({ versie: 1, zorgsoort: 'WMO' }),
      dienstverband({ versie: 2, vastgelegdOp: '2026-09-01' }),
    ];
    const wkkgz = (op: string, bekend: string) =>
      eisenVan(dossier(GOED, verbeterd), LEEG_KADER, op, bekend).find((e) => e.code === 'VOG_WKKGZ')?.nodig;
    expect([wkkgz('2026-08-01', '2026-08-01'), wkkgz('2026-08-01', OP)]).toEqual([false, true]);
  });

  it('van voor de eerste vastlegging is niets bekend', () => {
    expect(stand(GOED, '2025-12-31')).toBeUndefined();
  });
});

describe('Voor elke dag en elk dossier', () => {
  const CODES = ['VOG_WKKGZ', 'REFERENTIES', 'DIPLOMA', 'GEDRAGSCODE', 'IDENTITEIT'] as const;
  const SOORTEN = ['AANGEVRAAGD', 'ONTVANGEN', 'AKKOORD', 'BEZWAAR', 'IN_BEOORDELING'] as const;
  const dagen = fc.integer({ min: 0, max: 1200 }).map((n) => plusDagen('2026-01-01', n));
  const feiten = fc
    .array(
      fc.record({ code: fc.constantFrom(...CODES), soort: fc.constantFrom(...SOORTEN), op: dagen, na: fc.nat(60) }),
      {
        maxLength: 25,
      },
    )
    .map((lijst) =>
      lijst.map((x) => feit(x.code, x.soort, x.op, { afgegevenOp: x.op, vastgelegdOp: plusDagen(x.op, x.na) })),
    );

  it('wat later gebeurt of later wordt vastgelegd, verandert de stand van toen niet', () => {
    fc.assert(
      fc.property(feiten, dagen, (lijst, op) => {
        const toen = standOpDag(dossier(lijst), LEEG_KADER, op);
        const bekend = lijst.filter((f) => f.vastgelegdOp <= op);
        expect(standOpDag(dossier(bekend), LEEG_KADER, op)).toEqual(toen);
      }),
    );
  });

  it('de volgorde waarin feiten uit de database komen maakt niets uit', () => {
    fc.assert(
      fc.property(feiten, dagen, (lijst, op) => {
        expect(standOpDag(dossier([...lijst].reverse()), LEEG_KADER, op)).toEqual(
          standOpDag(dossier(lijst), LEEG_KADER, op),
        );
      }),
    );
  });

  it('tussen vandaag en de wisseldag blijft het oordeel hetzelfde', () => {
    fc.assert(
      fc.property(feiten, dagen, fc.nat(400), (lijst, op, later) => {
        const d = dossier(lijst.map((f) => ({ ...f, op: f.op > op ? op : f.op, vastgelegdOp: '2026-01-01' })));
        const nu = standOpDag(d, LEEG_KADER, op)?.oordeel;
        const dag = plusDagen(op, later);
        if (nu?.wisseltOp && dag >= nu.wisseltOp) return;
        const dan = standOpDag(d, LEEG_KADER, dag)?.oordeel;
        expect([dan?.status, dan?.reden]).toEqual([nu?.status, nu?.reden]);
      }),
    );
  });

  it('niet inzetbaar heeft altijd een gat of een einde; inzetbaar nooit een gat', () => {
    fc.assert(
      fc.property(feiten, dagen, (lijst, op) => {
        const o = standOpDag(dossier(lijst), LEEG_KADER, op)?.oordeel;
        if (o) expect(o.gaten.length > 0).toBe(o.status === 'NIET_INZETBAAR');
      }),
    );
  });
});
