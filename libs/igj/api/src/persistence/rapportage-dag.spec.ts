import { rapportageDag } from './rapportage-dag';

const OP = new Date('2026-11-20T09:15:00Z');
/** A term ends at 24:00 in Amsterdam: 15 January 2027. */
const termijnen = { vervaltOp: (): Date => new Date('2027-01-15T23:00:00Z') };

describe('the last day for the report', () => {
  it('is the day that the inspectie named', () =>
    expect(rapportageDag(termijnen, true, '2027-02-01', OP)).toBe('2027-02-01'));
  it('else the last day of the term (art. 8.7 lid 2), not the day after', () =>
    expect(rapportageDag(termijnen, true, null, OP)).toBe('2027-01-15'));
  it('is not there when no report is asked', () => expect(rapportageDag(termijnen, false, null, OP)).toBeNull());
});
