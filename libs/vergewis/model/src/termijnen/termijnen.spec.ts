import type { Vergewisdossier } from '@meldbaken/vergewis/contract';
import { allesAkkoord, dienstverband, dossier, feit, LEEG_KADER, vog } from '../dossier.fixture';
import { gewensteTermijnen, termijnBeeld, type Bijzaken, type TermijnBeeld } from './gewenst.model';
import { termijnVerschil, type StaandeTermijn } from './verschil.model';

const VANDAAG = '2026-11-23';
const NIETS: Bijzaken = { wisOp: null, wissenGestopt: false, moment: null };
const beeld = (d: Vergewisdossier, bij: Partial<Bijzaken> = {}, op = VANDAAG): TermijnBeeld => {
  const uit = termijnBeeld(d, LEEG_KADER, { ...NIETS, ...bij }, op);
  if (!uit) throw new Error('no version');
  return uit;
};
const begint = (d: Vergewisdossier, bij: Partial<Bijzaken> = {}): string[] =>
  gewensteTermijnen(beeld(d, bij)).flatMap((t) => (t.magBeginnen ? [`${t.code} ${t.laatsteDag}`] : []));
const staand = (meer: Partial<StaandeTermijn>): StaandeTermijn => ({
  id: 't1',
  code: 'VOG_VOOR_START',
  aanleidingId: null,
  status: 'LOOPT',
  laatsteDag: '2026-12-13',
  reden: null,
  ...meer,
});

describe('Welke termijnen een dossier heeft', () => {
  it('zonder versie is er niets', () => {
    expect(termijnBeeld(dossier([], []), LEEG_KADER, NIETS, VANDAAG)).toBeNull();
  });

  it('noemt dagen waar de rekenaar niet mee rekent nooit: die zijn geen termijn', () => {
    const d = dienstverband({ functie: 'Verpleegkundige', bigNummer: '09012345630' });
    const ver = dossier([feit('BIG', 'AKKOORD', '2026-11-20', { geldigTot: '9999-12-31' })], d);
    // The yearly look comes first.
    expect(begint(ver)).toEqual(['BIG_HERCONTROLE 2027-11-20']);
    const oud = dossier([], dienstverband({ eindeOp: '2013-01-01', beginOp: '2012-01-01' }));
    expect(begint(oud, { wisOp: '2027-01-02' })).toEqual([]);
  });

  it('de ene VOG van twee wetten is één termijn', () => {
    const d = dienstverband({ zorgsoort: 'WLZ', kenmerken: ['SOLIST'] });
    const uit = gewensteTermijnen(beeld(dossier([vog('2026-02-01', '2026-02-10'), ...allesAkkoord('2026-02-10')], d)));
    expect(uit.filter((t) => t.code === 'VOG_SOLIST')).toHaveLength(1);
  });

  it('wie stopt voor de volgende controle, heeft die termijn niet', () => {
    const d = dienstverband({ eindeOp: '2027-03-01' });
    expect(begint(dossier([feit('GEDRAGSCODE', 'AKKOORD', '2026-11-20')], d))).toEqual([]);
  });

  it('wat voorbij is, blijft staan als het liep, en begint niet opnieuw', () => {
    const f = feit('GEDRAGSCODE', 'AKKOORD', '2025-05-01');
    const b = beeld(dossier([f]));
    expect(termijnVerschil(b, []).starten.filter((t) => t.aanleidingId === f.id)).toEqual([]);
    const laat = staand({
      code: 'VERGEWIS_PERIODIEK',
      aanleidingId: f.id,
      status: 'VERLOPEN',
      laatsteDag: '2026-05-01',
    });
    expect(termijnVerschil(b, [laat]).aflopen).toEqual([]);
  });
});

describe('Wat er moet gebeuren', () => {
  it('niets, als alles al zo staat', () => {
    const b = beeld(dossier([vog('2026-02-01', '2026-02-10'), ...allesAkkoord('2026-11-01')]));
    const nu = gewensteTermijnen(b).map((g, i) =>
      staand({ id: `t${i}`, code: g.code, aanleidingId: g.aanleidingId, laatsteDag: g.laatsteDag ?? '' }),
    );
    expect(nu.length).toBeGreaterThan(0);
    expect(termijnVerschil(b, nu)).toEqual({ starten: [], verzetten: [], aflopen: [] });
  });

  it('een vermoeden in de Wmo is gehaald door een nieuwe VOG, op de dag daarvan', () => {
    const v = feit('VOG_WMO', 'VERMOEDEN', '2026-11-02');
    const nieuw = vog('2026-11-18', '2026-11-20', { eis: 'VOG_WMO' });
    const open = staand({ code: 'VOG_WMO_VERMOEDEN', aanleidingId: v.id, laatsteDag: '2027-01-11' });
    const met = (...feiten: (typeof v)[]): TermijnBeeld => beeld(dossier(feiten, dienstverband({ zorgsoort: 'WMO' })));
    expect(termijnVerschil(met(v), [open])).toEqual({ starten: [], verzetten: [], aflopen: [] });
    expect(termijnVerschil(met(v, nieuw), [open]).aflopen).toEqual([
      { code: 'VOG_WMO_VERMOEDEN', aanleidingId: v.id, opDag: '2026-11-20' },
    ]);
  });

  it('een fout die verbeterd is, laat de termijn vervallen: niemand deed iets', () => {
    const fout = feit('GEDRAGSCODE', 'AKKOORD', '2026-11-02');
    const weg = feit('GEDRAGSCODE', 'INGETROKKEN', '2026-11-03', { vervangt: fout.id });
    const open = staand({ code: 'VERGEWIS_PERIODIEK', aanleidingId: fout.id, laatsteDag: '2027-11-02' });
    expect(termijnVerschil(beeld(dossier([fout, weg])), [open]).aflopen).toEqual([
      { code: 'VERGEWIS_PERIODIEK', aanleidingId: fout.id, reden: 'Wat was vastgelegd, is verbeterd.' },
    ]);
  });

  it('een bezwaar laat de termijn van de vorige controle vervallen', () => {
    const f = feit('GEDRAGSCODE', 'AKKOORD', '2026-11-02');
    const open = staand({ code: 'VERGEWIS_PERIODIEK', aanleidingId: f.id, laatsteDag: '2027-11-02' });
    const b = beeld(dossier([f, feit('GEDRAGSCODE', 'BEZWAAR', '2026-11-10')]));
    expect(termijnVerschil(b, [open]).aflopen).toEqual([
      { code: 'VERGEWIS_PERIODIEK', aanleidingId: f.id, reden: 'Dit is niet meer nodig.' },
    ]);
  });

  it.each([
    [{ wissenGestopt: true }, 'Er loopt een juridische zaak.', '2026-11-20'],
    [{ wisOp: null }, 'Het dienstverband loopt door.', null],
  ])('het wissen stopt bij %j', (bij, reden, eindeOp) => {
    const b = beeld(dossier([], dienstverband({ eindeOp })), { wisOp: '2028-11-21', ...bij });
    const open = staand({ code: 'DIENSTVERBAND_WISSEN', laatsteDag: '2028-11-20' });
    expect(termijnVerschil(b, [open]).aflopen).toEqual([{ code: 'DIENSTVERBAND_WISSEN', aanleidingId: null, reden }]);
  });

  it('van een andere soort termijn blijft het dossier af', () => {
    const eigen = staand({ code: 'EIGEN_KOFFIE' });
    expect(termijnVerschil(beeld(dossier(allesAkkoord(VANDAAG))), [eigen]).aflopen).toEqual([]);
  });

  it('wat iemand met eigen woorden liet vervallen, begint niet vanzelf weer; wat het dossier zelf stopte wel', () => {
    const f = feit('GEDRAGSCODE', 'AKKOORD', '2026-11-02');
    const b = beeld(dossier([f]));
    const weg = (reden: string): StaandeTermijn =>
      staand({
        code: 'VERGEWIS_PERIODIEK',
        aanleidingId: f.id,
        laatsteDag: '2027-11-02',
        status: 'VERVALLEN',
        reden,
      });
    expect(termijnVerschil(b, [weg('Deze persoon tekent niet meer.')]).starten).toEqual([]);
    expect(termijnVerschil(b, [weg('Het dienstverband eindigt.')]).starten).toHaveLength(1);
  });
});
