import fc from 'fast-check';
import { plusDagen, plusMaanden } from '../dag.model';
import { pastVog, watVogGoedIs } from './vog-norm.model';

const WKKGZ = { maandenVoorBegin: 3, geldigMaanden: null };
const SOLIST = { maandenVoorBegin: null, geldigMaanden: 36 };
const PGB = { maandenVoorBegin: 6, geldigMaanden: null };
const OP = '2026-11-23';

const dag = fc.integer({ min: 0, max: 3650 }).map((n) => plusDagen('2016-06-01', n));

describe('De datum van een VOG', () => {
  it.each([
    ['op de eerste werkdag', WKKGZ, '2026-09-01', '2026-09-01', null],
    ['een dag na de eerste werkdag', WKKGZ, '2026-09-02', '2026-09-01', 'NA_BEGIN'],
    ['precies 3 maanden ervoor', WKKGZ, '2026-06-01', '2026-09-01', null],
    ['een dag meer dan 3 maanden ervoor', WKKGZ, '2026-05-31', '2026-09-01', 'TE_OUD_BIJ_BEGIN'],
    ['op 28 februari bij een start op 31 mei', WKKGZ, '2026-02-28', '2026-05-31', null],
    ['op 27 februari bij een start op 31 mei', WKKGZ, '2026-02-27', '2026-05-31', 'TE_OUD_BIJ_BEGIN'],
    ['in de toekomst', WKKGZ, '2026-11-24', '2026-12-01', 'TOEKOMST'],
    ['6 maanden voor een start met pgb', PGB, '2026-03-01', '2026-09-01', null],
    ['meer dan 6 maanden voor een start met pgb', PGB, '2026-02-28', '2026-09-01', 'TE_OUD_BIJ_BEGIN'],
    ['3 jaar oud bij wie alleen werkt', SOLIST, '2023-11-23', '2020-01-01', null],
    ['meer dan 3 jaar oud bij wie alleen werkt', SOLIST, '2023-11-22', '2020-01-01', 'TE_OUD'],
    ['van na de start bij wie alleen werkt', SOLIST, '2026-01-01', '2020-01-01', null],
    ['3 maanden oud zonder eerste werkdag', WKKGZ, '2026-08-23', null, null],
    ['ouder dan 3 maanden zonder eerste werkdag', WKKGZ, '2026-08-22', null, 'TE_OUD_BIJ_BEGIN'],
  ])('%s', (_naam, norm, afgegeven, begin, uitkomst) => expect(pastVog(norm, afgegeven, begin, OP)).toBe(uitkomst));

  it('past precies als die tussen 3 maanden voor en op de eerste werkdag ligt', () => {
    fc.assert(
      fc.property(dag, dag, (afgegeven, begin) => {
        const past = pastVog(WKKGZ, afgegeven, begin, '2030-01-01') === null;
        expect(past).toBe(plusMaanden(begin, -3) <= afgegeven && afgegeven <= begin);
      }),
    );
  });

  it('de raad noemt een dag die zelf goed is', () => {
    fc.assert(
      fc.property(dag, (begin) => {
        const eerste = plusMaanden(begin, -3);
        expect(pastVog(WKKGZ, eerste, begin, '2030-01-01')).toBeNull();
        expect(pastVog(WKKGZ, plusDagen(eerste, -1), begin, '2030-01-01')).toBe('TE_OUD_BIJ_BEGIN');
        expect(watVogGoedIs(WKKGZ, begin, '2030-01-01')).toContain('tot en met');
      }),
    );
  });
});
