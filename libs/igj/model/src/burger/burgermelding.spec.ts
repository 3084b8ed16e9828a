import {
  controleerBeslissing,
  controleerBurgermelding,
  controleerVerlenging,
  isOud,
  type NieuweBurgermelding,
} from './burgermelding.model';

const NU = new Date('2026-11-23T10:00:00Z');
const MELDING: NieuweBurgermelding = {
  soort: 'KLACHT',
  kanaal: 'BRIEF',
  aanbieder: 'Stichting Zonnehof',
  aanbiederKvk: null,
  ontvangenOp: '2026-11-20',
  gebeurdOp: null,
  wat: 'Er kwam niemand.',
  melderNaam: null,
  melderContact: null,
};
const BESLUIT = { ernst: 'HOOG', weging: 'w', besluit: 'ONDERZOEKEN', reden: 'r', tochReden: null } as const;
const velden = (lijst: readonly { veld?: string }[]): (string | undefined)[] => lijst.map((w) => w.veld);

describe('a report of a citizen', () => {
  it('needs no name and no day of the event', () => expect(controleerBurgermelding(MELDING, NU)).toEqual([]));

  it('says all that is wrong at once', () =>
    expect(
      velden(
        controleerBurgermelding(
          { ...MELDING, aanbieder: '', aanbiederKvk: '00000000', ontvangenOp: '2026-11-24', wat: ' ' },
          NU,
        ),
      ),
    ).toEqual(['aanbieder', 'aanbiederKvk', 'ontvangenOp', 'wat']));

  it.each([
    ['2024-11-19', true],
    ['2024-11-20', false],
    [null, false],
  ])('of %s that came in on 20 November 2026: more than two years before is %s', (dag, oud) =>
    expect(isOud(dag, '2026-11-20')).toBe(oud),
  );

  it('of long ago is examined with a reason alone', () => {
    const m = { status: 'NIEUW', gebeurdOp: '2024-01-01', ontvangenOp: '2026-11-20' } as const;
    expect(velden(controleerBeslissing(BESLUIT, m))).toEqual(['tochReden']);
    expect(controleerBeslissing({ ...BESLUIT, tochReden: 'Het gaat door.' }, m)).toEqual([]);
    expect(controleerBeslissing({ ...BESLUIT, besluit: 'NIET_ONDERZOEKEN' }, m)).toEqual([]);
  });

  it('is decided once, and gets more time once', () => {
    const besloten = { status: 'BESLOTEN', gebeurdOp: null, ontvangenOp: '2026-11-20' } as const;
    expect(controleerBeslissing(BESLUIT, besloten)[0]?.code).toBe('IGJ_AL_BESLOTEN');
    expect(controleerVerlenging('x', { status: 'NIEUW', verlengd: true })[0]?.code).toBe('IGJ_AL_VERLENGD');
    expect(velden(controleerVerlenging(' ', { status: 'NIEUW', verlengd: false }))).toEqual(['verlengReden']);
  });
});
