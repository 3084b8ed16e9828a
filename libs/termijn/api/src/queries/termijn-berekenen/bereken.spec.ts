import fc from 'fast-check';
import { isWeigering } from '@meldbaken/platform/waarden';
import { bereken } from './bereken';

it('legt een vaste termijn uit in zinnen', () => {
  const uit = bereken({ code: 'igj_melding', vanaf: '2026-05-13' });
  expect(uit).toMatchObject({ vervalt: '2026-05-19' });
  expect(isWeigering(uit) ? [] : uit.zinnen.length).toBeGreaterThan(2);
});

it('rekent een eigen lengte, met of zonder Algemene termijnenwet', () => {
  expect(bereken({ eenheid: 'DAGEN', lengte: 3, atw: true, vanaf: '2026-04-02' })).toMatchObject({
    vervalt: '2026-04-08',
  });
  expect(bereken({ eenheid: 'DAGEN', lengte: 3, atw: false, vanaf: '2026-04-02' })).toMatchObject({
    vervalt: '2026-04-05',
  });
});

it('gooit nooit, wat iemand ook invult', () => {
  const eenheid = fc.constantFrom('WERKDAGEN', 'DAGEN', 'WEKEN', 'MAANDEN', 'JAREN', 'UREN', null);
  const vanaf = fc.oneof(
    fc.string(),
    fc.date({ noInvalidDate: true }).map((d) => d.toISOString()),
  );
  fc.assert(
    fc.property(
      fc.option(fc.string()),
      eenheid,
      fc.option(fc.integer()),
      vanaf,
      fc.option(fc.boolean()),
      (code, e, lengte, v, atw) => {
        const uit = bereken({ code, eenheid: e, lengte, vanaf: v, atw });
        return isWeigering(uit) ? uit.bericht.length > 0 : uit.zinnen.length > 0;
      },
    ),
  );
});
