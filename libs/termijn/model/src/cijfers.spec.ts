import fc from 'fast-check';
import { TERMIJN_AFLOPEN } from '@meldbaken/termijn/contract';
import {
  GEEN_TERMIJNEN,
  KLEIN_AANTAL,
  aandeelTekst,
  alleTermijnen,
  geteld,
  jaarEnMaandVan,
  kopzin,
  procentOpTijd,
  tel,
  tijdvakVan,
  afloopVan,
  type Telling,
} from './cijfers.model';

const aantal = fc.nat(300);
const telling: fc.Arbitrary<Telling> = fc.record({
  opTijd: aantal,
  teLaatGehaald: aantal,
  teLaatOpen: aantal,
  vervallen: aantal,
});
const t = (opTijd: number, teLaatGehaald = 0, teLaatOpen = 0, vervallen = 0): Telling => ({
  opTijd,
  teLaatGehaald,
  teLaatOpen,
  vervallen,
});

describe('het jaar en de maand van een termijn', () => {
  it.each([
    ['31 december 24:00 hoort bij het oude jaar', '2026-12-31T23:00:00.000Z', 2026, 12],
    ['een minuut later hoort bij het nieuwe', '2026-12-31T23:01:00.000Z', 2027, 1],
    ['in de zomer is het twee uur vroeger', '2026-06-30T22:00:00.000Z', 2026, 6],
    ['1 januari 24:00 is januari', '2026-01-01T23:00:00.000Z', 2026, 1],
  ])('%s', (_wat, vervaltOp, jaar, maand) => {
    expect(jaarEnMaandVan(vervaltOp)).toEqual({ jaar, maand });
  });

  it('elk einde valt in precies één jaar en één maand, en dat is het tijdvak', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2016-01-01'), max: new Date('2045-01-01'), noInvalidDate: true }), (op) => {
        const { jaar, maand } = jaarEnMaandVan(op);
        for (const vak of [tijdvakVan(jaar), tijdvakVan(jaar, maand)]) {
          expect(op > vak.na && op <= vak.totEnMet).toBe(true);
        }
      }),
    );
  });

  it('de twaalf maanden sluiten aan, en zijn samen het jaar', () => {
    for (let jaar = 2016; jaar <= 2045; jaar++) {
      const maanden = Array.from({ length: 12 }, (_, i) => tijdvakVan(jaar, i + 1));
      expect(maanden[0]?.na).toEqual(tijdvakVan(jaar).na);
      expect(maanden[11]?.totEnMet).toEqual(tijdvakVan(jaar).totEnMet);
      maanden.slice(1).forEach((m, i) => expect(m.na).toEqual(maanden[i]?.totEnMet));
      expect(tijdvakVan(jaar).totEnMet).toEqual(tijdvakVan(jaar + 1).na);
    }
  });
});

describe('hoe een termijn eindigde', () => {
  const [voor, eind, na] = ['2026-03-01T10:00:00Z', '2026-03-02T23:00:00Z', '2026-03-03T10:00:00Z'];
  it.each([
    ['GEHAALD', false, voor, 'OP_TIJD'],
    ['GEHAALD', true, na, 'TE_LAAT_GEHAALD'],
    ['VERVALLEN', false, na, 'VERVALLEN'],
    ['VERLOPEN', true, na, 'TE_LAAT_OPEN'],
    ['LOOPT', false, eind, 'TE_LAAT_OPEN'],
    ['LOOPT', false, voor, null],
    ['OPGESCHORT', false, na, null],
  ] as const)('%s, te laat: %s', (status, teLaat, nu, afloop) => {
    expect(afloopVan({ status, teLaat, vervaltOp: eind }, nu)).toBe(afloop);
  });
});

describe('het aandeel op tijd', () => {
  it('heeft de aantallen erbij, en nooit een percentage van niets of van weinig', () => {
    expect(aandeelTekst(GEEN_TERMIJNEN)).toBe('geen');
    expect(aandeelTekst(t(0, 0, 0, 4))).toBe('geen');
    expect(aandeelTekst(t(2, 1))).toBe('2 van 3');
    expect(aandeelTekst(t(9))).toBe('9 van 9');
    expect(aandeelTekst(t(41, 1, 1, 7))).toBe('95 % (41 van 43)');
    expect(aandeelTekst(t(999, 1))).toBe('99 % (999 van 1000)');
    expect(aandeelTekst(t(1, 299))).toBe('minder dan 1 % (1 van 300)');
    expect(aandeelTekst(t(0, 12))).toBe('0 % (0 van 12)');
  });

  it('ligt tussen 0 en 100, is alleen 100 als alles op tijd was, en deelt nooit door nul', () => {
    fc.assert(
      fc.property(telling, (x) => {
        const procent = procentOpTijd(x);
        if (geteld(x) < KLEIN_AANTAL) expect(procent).toBeNull();
        else {
          expect(procent).toBeGreaterThanOrEqual(0);
          expect(procent === 100).toBe(x.teLaatGehaald + x.teLaatOpen === 0);
        }
        expect(aandeelTekst(x)).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });

  it('wordt nooit lager van een termijn op tijd, en nooit hoger van een te late; een vervallen termijn verandert niets', () => {
    fc.assert(
      fc.property(telling, (x) => {
        const nu = procentOpTijd(x);
        if (nu === null) return;
        expect(procentOpTijd(tel(x, 'OP_TIJD'))).toBeGreaterThanOrEqual(nu);
        expect(procentOpTijd(tel(x, 'TE_LAAT_OPEN'))).toBeLessThanOrEqual(nu);
        expect(procentOpTijd(tel(x, 'TE_LAAT_GEHAALD'))).toBeLessThanOrEqual(nu);
        expect(procentOpTijd(tel(x, 'VERVALLEN'))).toBe(nu);
      }),
    );
  });

  it('telt elke afloop één keer', () => {
    fc.assert(
      fc.property(telling, fc.constantFrom(...TERMIJN_AFLOPEN), (x, afloop) => {
        expect(alleTermijnen(tel(x, afloop))).toBe(alleTermijnen(x) + 1);
      }),
    );
  });
});

it('zegt de kop in één zin', () => {
  expect(kopzin(2026, t(41, 1, 1))).toBe('In 2026 haalde u 41 van de 43 termijnen op tijd.');
  expect(kopzin(2026, t(12))).toBe('In 2026 haalde u alle 12 termijnen op tijd.');
  expect(kopzin(2026, t(0, 2))).toBe('In 2026 haalde u geen van de 2 termijnen op tijd.');
  expect(kopzin(2026, t(1))).toBe('In 2026 was er één termijn. Die haalde u op tijd.');
  expect(kopzin(2026, t(0, 1))).toBe('In 2026 was er één termijn. Die haalde u niet op tijd.');
  expect(kopzin(2026, t(0, 0, 0, 3))).toBe('In 2026 is er geen termijn geweest die meetelt.');
});
