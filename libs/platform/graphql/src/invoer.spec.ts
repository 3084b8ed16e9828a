import fc from 'fast-check';
import { Kind } from 'graphql';
import { leesCursor, maakCursor, maakPagina, paginaGrootte } from './pagina';
import { Datum, DateTime } from './scalars';
import { Id, Sleutel } from './sleutel.pipe';

const codeVan = (doe: () => unknown): string => {
  try {
    doe();
    return 'GOED';
  } catch (fout) {
    return fout instanceof Error && 'extensions' in fout ? (fout.extensions as { code: string }).code : String(fout);
  }
};

describe('a moment', () => {
  it.each([
    '2026-11-25T14:30:00+01:00',
    '2026-11-25T14:30Z',
    '2026-11-25T14:30:00.123456Z',
    '2024-02-29T00:00:00-11:30',
  ])('%s comes in', (t) => {
    expect(DateTime.parseValue(t)).toEqual(new Date(t));
  });
  it.each([
    '2026-11-25T14:30:00',
    '2026-11-25',
    '2026-02-30T10:00:00Z',
    '2025-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-25T24:00:00Z',
    '2026-11-25T10:60:00Z',
    '2026-11-25T10:00:00+15:00',
    '25-11-2026',
    '',
    12,
    null,
    {},
    ['2026-11-25T14:30:00Z'],
  ])('%p does not', (t) => expect(codeVan(() => DateTime.parseValue(t))).toBe('INVOER_ONGELDIG'));
  it('goes out in UTC with milliseconds and comes back the same', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('9998-01-01'), noInvalidDate: true }), (d) =>
        expect(DateTime.parseValue(DateTime.serialize(d))).toEqual(d),
      ),
    );
  });
  it('written in the document itself is read in the same way', () => {
    expect(codeVan(() => DateTime.parseLiteral({ kind: Kind.INT, value: '1' }))).toBe('INVOER_ONGELDIG');
    expect(DateTime.parseLiteral({ kind: Kind.STRING, value: '2026-11-25T14:30:00Z' })).toEqual(
      new Date('2026-11-25T14:30:00Z'),
    );
  });
});

describe('a day', () => {
  it.each(['2026-11-25', '2024-02-29'])('%s comes in', (t) => expect(Datum.parseValue(t)).toBe(t));
  it.each(['2026-02-29', '2026-04-31', '2026-1-1', '2026-11-25T00:00:00Z', '0000-00-00', '', 20261125])(
    '%p does not',
    (t) => expect(codeVan(() => Datum.parseValue(t))).toBe('INVOER_ONGELDIG'),
  );
});

describe('a page', () => {
  it('takes 1 to 100', () => {
    expect([1, 50, 100].map(paginaGrootte)).toEqual([1, 50, 100]);
    for (const n of [0, -1, 101, 1.5, Number.NaN]) expect(codeVan(() => paginaGrootte(n))).toBe('INVOER_ONGELDIG');
  });
  it('gives back the cursor that it gave, by moment or by text', () => {
    const moment = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString());
    fc.assert(fc.property(moment, fc.uuid(), (m, id) => expect(leesCursor(maakCursor([m, id]), 2)).toEqual([m, id])));
    fc.assert(
      fc.property(fc.string(), fc.uuid(), (t, id) =>
        expect(leesCursor(maakCursor([t, id]), 2, 'tekst')).toEqual([t, id]),
      ),
    );
  });
  it('refuses whatever it did not give, and never breaks on it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((j) => Buffer.from(j).toString('base64url')),
        ),
        (s) => expect(['GOED', 'INVOER_ONGELDIG']).toContain(codeVan(() => leesCursor(s, 2))),
      ),
    );
    for (const s of [
      '',
      'x',
      maakCursor(['a']),
      maakCursor(['a', 'b', 'c']),
      maakCursor(['2026-11-25T10:00:00Z', 'geen-uuid']),
      maakCursor(['gisteren', '00000000-0000-0000-0000-000000000000']),
      maakCursor([null, null]),
      Buffer.from('{"a":1}').toString('base64url'),
      Buffer.from('[1,2]').toString('base64url'),
    ])
      expect(codeVan(() => leesCursor(s, 2))).toBe('INVOER_ONGELDIG');
    expect([leesCursor(null, 2), leesCursor(undefined, 2)]).toEqual([null, null]);
  });
  it('shows one row less than was asked, and says that there is more', () => {
    const p = maakPagina(
      [1, 2, 3],
      2,
      (n) => ({ n }),
      (n) => [String(n)],
    );
    expect(p.edges.map((e) => e.node.n)).toEqual([1, 2]);
    expect(p.pageInfo).toEqual({ hasNextPage: true, endCursor: maakCursor(['2']) });
    expect(
      maakPagina(
        [],
        2,
        (n) => n,
        () => [],
      ).pageInfo,
    ).toEqual({ hasNextPage: false, endCursor: null });
  });
});

describe('an id', () => {
  it('that cannot be one becomes one that is nobody, so that the answer is not found', () => {
    const niemand = '00000000-0000-0000-0000-000000000000';
    for (const x of ['', 'x', "' or 1=1", '{}', `${niemand} `]) expect(new Id().transform(x)).toBe(niemand);
    expect([new Id().transform(null), new Id().transform(undefined)]).toEqual([null, undefined]);
    fc.assert(fc.property(fc.uuid(), (u) => expect(new Id().transform(u.toUpperCase())).toBe(u)));
  });
  it('of an act must be a uuid', () => {
    expect(codeVan(() => new Sleutel().transform('x'))).toBe('INVOER_ONGELDIG');
    fc.assert(fc.property(fc.uuid(), (u) => expect(new Sleutel().transform(u)).toBe(u)));
  });
});
