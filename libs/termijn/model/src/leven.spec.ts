import { TERMIJN_STATUSSEN, type TermijnStatus } from '@meldbaken/termijn/contract';
import { mogelijkeHandelingen, overgang } from './leven.model';
import type { TermijnHandeling, TermijnStand } from './leven-stand.model';

const EINDE = '2026-11-25T23:00:00.000Z';
const VOOR = '2026-11-24T10:00:00.000Z';
const NA = '2026-11-26T01:00:00.000Z';
const EERDER = '2026-11-24T23:00:00.000Z';
const LATER = '2026-12-10T23:00:00.000Z';

function stand(status: TermijnStatus, meer: Partial<TermijnStand> = {}): TermijnStand {
  return { status, vervaltOp: EINDE, opschortbaar: true, verlengbaar: true, inkortbaar: true, teLaat: true, ...meer };
}

const HANDELINGEN: TermijnHandeling[] = [
  { soort: 'HALEN', op: VOOR },
  { soort: 'VERLOPEN' },
  { soort: 'VERVALLEN', reden: 'Het was geen calamiteit.' },
  { soort: 'OPSCHORTEN', reden: 'De IGJ vroeg te wachten.' },
  { soort: 'HERVATTEN', vervaltOp: LATER },
  { soort: 'VERLENGEN', vervaltOp: LATER, gevraagdOp: VOOR, reden: 'De IGJ gaf meer tijd.' },
  { soort: 'INKORTEN', vervaltOp: EERDER, reden: 'De gemeente wil het eerder.' },
  { soort: 'HERREKENEN', vervaltOp: LATER, reden: 'Het begin was later.' },
  { soort: 'TE_LAAT_TOELICHTEN', code: 'TE_DRUK', toelichting: 'Veel zieken.' },
];

describe('het leven van een termijn', () => {
  const toegestaan: Record<TermijnStatus, string> = {
    LOOPT: 'HALEN VERLOPEN VERVALLEN OPSCHORTEN VERLENGEN INKORTEN HERREKENEN TE_LAAT_TOELICHTEN',
    OPGESCHORT: 'HALEN VERVALLEN HERVATTEN VERLENGEN HERREKENEN',
    VERLOPEN: 'HALEN VERVALLEN VERLENGEN HERREKENEN TE_LAAT_TOELICHTEN',
    GEHAALD: 'HERREKENEN TE_LAAT_TOELICHTEN',
    VERVALLEN: '',
  };

  it.each(TERMIJN_STATUSSEN)('laat vanuit %s alleen toe wat kan', (status) => {
    expect(mogelijkeHandelingen(status).join(' ')).toBe(toegestaan[status]);
    for (const handeling of HANDELINGEN) {
      const nu = ['VERLOPEN', 'TE_LAAT_TOELICHTEN'].includes(handeling.soort) ? NA : VOOR;
      const uit = overgang(stand(status, { gehaaldOp: VOOR }), handeling, nu);
      const kan = toegestaan[status].split(' ').includes(handeling.soort);
      expect([handeling.soort, 'geweigerd' in uit ? uit.code : 'kan']).toEqual([
        handeling.soort,
        kan ? 'kan' : 'TERMIJN_OVERGANG_KAN_NIET',
      ]);
    }
  });

  it('is gehaald op het moment van de daad, niet van de invoer', () => {
    expect(overgang(stand('VERLOPEN'), { soort: 'HALEN', op: VOOR }, NA)).toEqual({
      status: 'GEHAALD',
      vervaltOp: EINDE,
      teLaat: false,
      gehaaldOp: VOOR,
    });
  });

  it.each([
    ['2026-11-25T22:59:59.999Z', false],
    [EINDE, true],
    [NA, true],
  ])('gehaald om %s is te laat: %s', (op, teLaat) => {
    expect(overgang(stand('LOOPT'), { soort: 'HALEN', op }, NA)).toMatchObject({ status: 'GEHAALD', teLaat });
  });

  it('kan niet in de toekomst worden gehaald', () => {
    const uit = overgang(stand('LOOPT'), { soort: 'HALEN', op: NA }, VOOR);
    expect(uit).toMatchObject({ code: 'TERMIJN_MOMENT_IN_TOEKOMST', veld: 'op' });
  });

  it('is niet te laat zolang hij stilstaat', () => {
    expect(overgang(stand('OPGESCHORT'), { soort: 'HALEN', op: NA }, NA)).toMatchObject({ teLaat: false });
  });

  it('verloopt pas na het einde, en is dan te laat maar nog open', () => {
    expect(overgang(stand('LOOPT'), { soort: 'VERLOPEN' }, VOOR)).toMatchObject({ code: 'TERMIJN_NOG_NIET_VERLOPEN' });
    expect(overgang(stand('LOOPT'), { soort: 'VERLOPEN' }, EINDE)).toEqual({
      status: 'VERLOPEN',
      vervaltOp: EINDE,
      teLaat: true,
    });
  });

  it('vervalt alleen met een reden', () => {
    const uit = overgang(stand('LOOPT'), { soort: 'VERVALLEN', reden: '  ' }, VOOR);
    expect(uit).toMatchObject({ code: 'TERMIJN_REDEN_NODIG', veld: 'reden' });
  });

  it('staat alleen stil als de definitie het toelaat en hij nog loopt', () => {
    const handeling = { soort: 'OPSCHORTEN', reden: 'De IGJ vroeg te wachten.' } as const;
    expect(overgang(stand('LOOPT'), handeling, VOOR)).toMatchObject({ status: 'OPGESCHORT', teLaat: false });
    expect(overgang(stand('LOOPT', { opschortbaar: false }), handeling, VOOR)).toMatchObject({
      code: 'TERMIJN_NIET_OPSCHORTBAAR',
    });
    expect(overgang(stand('LOOPT'), handeling, NA)).toMatchObject({ code: 'TERMIJN_AL_VOORBIJ' });
  });

  it('wordt alleen langer als dat mag, op tijd gevraagd en later', () => {
    const handeling = { soort: 'VERLENGEN', vervaltOp: LATER, gevraagdOp: VOOR, reden: 'Ziek.' } as const;
    expect(overgang(stand('VERLOPEN'), handeling, NA)).toMatchObject({
      status: 'LOOPT',
      vervaltOp: LATER,
      teLaat: false,
    });
    expect(overgang(stand('LOOPT', { verlengbaar: false }), handeling, VOOR)).toMatchObject({
      code: 'TERMIJN_NIET_VERLENGBAAR',
    });
    expect(overgang(stand('LOOPT'), { ...handeling, gevraagdOp: EINDE }, NA)).toMatchObject({
      code: 'TERMIJN_VERLENGING_TE_LAAT_GEVRAAGD',
    });
    expect(overgang(stand('LOOPT'), { ...handeling, vervaltOp: EINDE }, VOOR)).toMatchObject({
      code: 'TERMIJN_VERLENGING_NIET_LATER',
    });
  });

  it('kan na een ander begin te laat of juist weer op tijd blijken', () => {
    const handeling = {
      soort: 'HERREKENEN',
      vervaltOp: '2026-11-23T23:00:00.000Z',
      reden: 'Eerder vastgesteld.',
    } as const;
    expect(overgang(stand('LOOPT'), handeling, VOOR)).toMatchObject({ status: 'VERLOPEN', teLaat: true });
    expect(overgang(stand('LOOPT'), { ...handeling, vervaltOp: VOOR }, VOOR)).toMatchObject({ status: 'VERLOPEN' });
    expect(overgang(stand('GEHAALD', { gehaaldOp: VOOR }), handeling, NA)).toEqual({
      status: 'GEHAALD',
      vervaltOp: '2026-11-23T23:00:00.000Z',
      teLaat: true,
      gehaaldOp: VOOR,
    });
    expect(overgang(stand('VERLOPEN'), { ...handeling, vervaltOp: LATER }, NA)).toMatchObject({ status: 'LOOPT' });
  });

  it('wordt alleen korter als dat mag, naar een eerder einde dat nog komt', () => {
    const handeling = { soort: 'INKORTEN', vervaltOp: EERDER, reden: 'De gemeente wil het eerder.' } as const;
    expect(overgang(stand('LOOPT'), handeling, VOOR)).toEqual({ status: 'LOOPT', vervaltOp: EERDER, teLaat: false });
    expect(overgang(stand('LOOPT', { inkortbaar: false }), handeling, VOOR)).toMatchObject({
      code: 'TERMIJN_NIET_INKORTBAAR',
    });
    expect(overgang(stand('LOOPT'), { ...handeling, vervaltOp: EINDE }, VOOR)).toMatchObject({
      code: 'TERMIJN_INKORTING_NIET_EERDER',
    });
    expect(overgang(stand('LOOPT'), { ...handeling, vervaltOp: VOOR }, VOOR)).toMatchObject({
      code: 'TERMIJN_INKORTING_AL_VOORBIJ',
    });
    expect(overgang(stand('LOOPT'), handeling, NA)).toMatchObject({ code: 'TERMIJN_AL_VOORBIJ' });
  });

  it('kan alleen worden uitgelegd als hij te laat is, met een bekende code en woorden', () => {
    const handeling = { soort: 'TE_LAAT_TOELICHTEN', code: 'TE_DRUK', toelichting: 'Veel zieken.' } as const;
    expect(overgang(stand('LOOPT'), handeling, VOOR)).toMatchObject({ code: 'TERMIJN_NIET_TE_LAAT' });
    expect(overgang(stand('GEHAALD', { teLaat: false }), handeling, NA)).toMatchObject({
      code: 'TERMIJN_NIET_TE_LAAT',
    });
    expect(overgang(stand('VERLOPEN'), { ...handeling, toelichting: ' ' }, NA)).toMatchObject({
      code: 'TERMIJN_REDEN_NODIG',
      veld: 'toelichting',
    });
    expect(overgang(stand('LOOPT'), handeling, NA)).toEqual({ status: 'LOOPT', vervaltOp: EINDE, teLaat: true });
  });

  it('volgt een moment dat iemand noemt alleen binnen het leven van de termijn', () => {
    const begin = { beginOp: '2026-11-20T09:00:00.000Z' };
    const stil = (vanaf: string): TermijnHandeling => ({ soort: 'OPSCHORTEN', reden: 'Wachten.', vanaf });
    expect(overgang(stand('LOOPT', begin), stil('2026-11-19T00:00:00Z'), VOOR)).toMatchObject({
      code: 'TERMIJN_MOMENT_VOOR_BEGIN',
      veld: 'vanaf',
    });
    expect(overgang(stand('LOOPT', begin), stil(NA), VOOR)).toMatchObject({ code: 'TERMIJN_MOMENT_IN_TOEKOMST' });
    expect(overgang(stand('LOOPT', begin), stil('2026-11-21T00:00:00Z'), VOOR)).toMatchObject({ status: 'OPGESCHORT' });
  });
});
