import type { TermijnEenheid } from '@meldbaken/termijn/contract';
import { momentTekst, restTekst } from './termijn-tekst.model';

const EINDE = '2026-11-25T23:00:00.000Z';

function rest(nu: string, vervaltOp = EINDE, eenheid: TermijnEenheid = 'WERKDAGEN'): string {
  return restTekst({ vervaltOp, eenheid, status: 'LOOPT' }, nu);
}

describe('het moment in woorden', () => {
  it.each([
    [EINDE, 'wo 25 nov, 24:00 uur'],
    ['2026-04-09T22:00:00.000Z', 'do 9 apr, 24:00 uur'],
    ['2026-03-29T22:00:00.000Z', 'zo 29 mrt, 24:00 uur'],
    ['2026-11-25T08:05:00.000Z', 'wo 25 nov, 9:05 uur'],
    ['2026-12-31T23:00:00.000Z', 'do 31 dec, 24:00 uur'],
  ])('schrijft %s als %s', (moment, tekst) => {
    expect(momentTekst(moment)).toBe(tekst);
  });

  it('noemt het jaar als dat een ander jaar is', () => {
    expect(momentTekst('2027-01-05T23:00:00Z', '2026-12-30T10:00:00Z')).toBe('di 5 jan 2027, 24:00 uur');
    expect(momentTekst(EINDE, new Date('2026-01-01T10:00:00Z'))).toBe('wo 25 nov, 24:00 uur');
  });
});

describe('wat er nog rest', () => {
  it.each([
    ['2026-11-24T20:00:00Z', 'nog 1 werkdag en 3 uur'],
    ['2026-11-24T20:30:00Z', 'nog 1 werkdag en 2 uur'],
    ['2026-11-24T22:30:00Z', 'nog 1 werkdag'],
    ['2026-11-20T09:15:00Z', 'nog 3 werkdagen en 13 uur'],
    ['2026-11-21T09:15:00Z', 'nog 3 werkdagen'],
    ['2026-11-22T22:59:00Z', 'nog 3 werkdagen'],
    ['2026-11-24T23:00:00Z', 'vandaag om 24:00 uur'],
    ['2026-11-25T22:59:59Z', 'vandaag om 24:00 uur'],
    [EINDE, '1 minuut te laat'],
    ['2026-11-25T23:20:59Z', '20 minuten te laat'],
    ['2026-11-26T01:30:00Z', '2 uur te laat'],
    ['2026-11-26T23:00:00Z', '1 dag te laat'],
    ['2026-11-29T22:00:00Z', '3 dagen te laat'],
  ])('in werkdagen om %s: %s', (nu, tekst) => {
    expect(rest(nu)).toBe(tekst);
  });

  it.each<[string, string, TermijnEenheid, string]>([
    ['2026-06-01T10:00:00Z', '2026-07-13T22:00:00Z', 'WEKEN', 'nog 6 weken'],
    ['2026-06-01T10:00:00Z', '2026-07-14T22:00:00Z', 'WEKEN', 'nog 6 weken en 1 dag'],
    ['2026-07-01T10:00:00Z', '2026-07-13T22:00:00Z', 'WEKEN', 'nog 12 dagen'],
    ['2026-07-12T10:00:00Z', '2026-07-13T22:00:00Z', 'WEKEN', 'nog 1 dag en 12 uur'],
    ['2026-07-10T10:00:00Z', '2026-07-11T22:00:00Z', 'WERKDAGEN', 'nog 1 dag en 12 uur'],
    ['2026-06-01T10:00:00Z', '2026-06-04T10:00:00Z', 'UREN', 'nog 3 dagen'],
    ['2026-06-01T10:00:00Z', '2026-06-03T12:30:00Z', 'UREN', 'nog 2 dagen en 2 uur'],
    ['2026-06-01T10:00:00Z', '2026-06-02T12:30:00Z', 'UREN', 'nog 26 uur'],
    ['2026-06-01T21:40:00Z', '2026-06-01T22:20:00Z', 'UREN', 'nog 40 minuten'],
    ['2026-06-01T08:00:00Z', '2026-06-01T11:15:00Z', 'UREN', 'vandaag om 13:15 uur'],
  ])('om %s tot %s in %s: %s', (nu, vervaltOp, eenheid, tekst) => {
    expect(rest(nu, vervaltOp, eenheid)).toBe(tekst);
  });

  it.each([
    [{ status: 'GEHAALD', gehaaldOp: '2026-11-24T10:00:00Z' }, 'Gehaald'],
    [{ status: 'GEHAALD', gehaaldOp: '2026-11-26T01:30:00Z' }, 'Gehaald, 2 uur te laat'],
    [{ status: 'GEHAALD', gehaaldOp: EINDE }, 'Gehaald, 1 minuut te laat'],
    [{ status: 'GEHAALD', gehaaldOp: null }, 'Gehaald'],
    [{ status: 'OPGESCHORT', opgeschortOp: '2026-11-02T23:30:00Z' }, 'stilgezet sinds 3 november'],
    [{ status: 'OPGESCHORT' }, 'stilgezet'],
    [{ status: 'VERVALLEN' }, 'vervallen'],
    [{ status: 'VERLOPEN' }, '5 dagen te laat'],
  ] as const)('met %j: %s', (vraag, tekst) => {
    expect(restTekst({ vervaltOp: EINDE, eenheid: 'WERKDAGEN', ...vraag }, '2026-11-30T23:00:00Z')).toBe(tekst);
  });
});
