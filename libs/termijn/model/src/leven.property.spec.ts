import fc from 'fast-check';
import { TE_LAAT_REDENEN, TERMIJN_CODES, TERMIJN_STATUSSEN } from '@meldbaken/termijn/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import { isTeLaat } from './leven-keuring.model';
import type { TermijnHandeling, TermijnStand } from './leven-stand.model';
import { wijzigingVan, type GenoteerdeWijziging } from './leven-wijziging.model';
import { TERMIJN_HANDELINGEN, nuNiet, overgang } from './leven.model';
import { HANDMATIG, HANDMATIGE_HANDELINGEN, handmatigNuNiet } from './met-de-hand.model';

const BEGIN = Date.parse('2026-01-01T00:00:00Z');
const iso = (uur: number): string => new Date(BEGIN + uur * 3_600_000).toISOString();
const moment = fc.integer({ min: 0, max: 2_000 }).map(iso);
const tekst = fc.constantFrom('Een reden.', ' ');

const handeling: fc.Arbitrary<TermijnHandeling> = fc.oneof(
  fc.record({ soort: fc.constant('HALEN' as const), op: moment }),
  fc.constant({ soort: 'VERLOPEN' as const }),
  fc.record({ soort: fc.constant('VERVALLEN' as const), reden: tekst }),
  fc.record({ soort: fc.constant('OPSCHORTEN' as const), reden: tekst, vanaf: fc.option(moment, { nil: undefined }) }),
  fc.record({ soort: fc.constant('HERVATTEN' as const), vervaltOp: moment }),
  fc.record({ soort: fc.constant('VERLENGEN' as const), vervaltOp: moment, gevraagdOp: moment, reden: tekst }),
  fc.record({ soort: fc.constant('INKORTEN' as const), vervaltOp: moment, reden: tekst }),
  fc.record({ soort: fc.constant('HERREKENEN' as const), vervaltOp: moment, reden: tekst }),
  fc.record({
    soort: fc.constant('TE_LAAT_TOELICHTEN' as const),
    code: fc.constantFrom(...TE_LAAT_REDENEN),
    toelichting: tekst,
  }),
);

const begin: fc.Arbitrary<TermijnStand> = fc.record({
  status: fc.constantFrom(...TERMIJN_STATUSSEN),
  vervaltOp: moment,
  beginOp: fc.constant(iso(0)),
  gehaaldOp: fc.option(moment),
  teLaat: fc.boolean(),
  opschortbaar: fc.boolean(),
  verlengbaar: fc.boolean(),
  inkortbaar: fc.boolean(),
});

/** Acts one after the other, the clock going on; each accepted one with what was written down about it. */
const leven = fc.tuple(
  begin,
  fc.array(fc.tuple(handeling, fc.integer({ min: 0, max: 200 })), { minLength: 1, maxLength: 12 }),
);

interface Stap {
  handeling: TermijnHandeling;
  voor: TermijnStand;
  na: TermijnStand;
  nu: string;
  wijziging: GenoteerdeWijziging;
}

function leef([eerst, daden]: [TermijnStand, [TermijnHandeling, number][]]): Stap[] {
  const stappen: Stap[] = [];
  let stand = eerst;
  let uur = 0;
  for (const [h, verder] of daden) {
    uur += verder;
    const uit = overgang(stand, h, iso(uur));
    if (isWeigering(uit)) continue;
    const na = { ...stand, ...uit, gehaaldOp: uit.gehaaldOp ?? stand.gehaaldOp };
    stappen.push({ handeling: h, voor: stand, na, nu: iso(uur), wijziging: wijzigingVan(stand, h, uit) });
    stand = na;
  }
  return stappen;
}

const voorElkeStap = (eis: (stap: Stap) => void): void =>
  fc.assert(
    fc.property(leven, (l) => leef(l).forEach(eis)),
    { numRuns: 500 },
  );

describe('het leven van een termijn, hoe het ook loopt', () => {
  it('komt nooit meer uit een eindstand', () => {
    voorElkeStap(({ voor, na }) => {
      if (voor.status === 'GEHAALD') expect(na.status).toBe('GEHAALD');
      expect(voor.status).not.toBe('VERVALLEN');
    });
  });

  it('verschuift nooit een einde zonder een regel die het oude einde bewaart', () => {
    voorElkeStap(({ voor, na, wijziging }) => {
      const was = new Date(voor.vervaltOp).toISOString();
      expect(wijziging.oud['vervaltOp']).toBe(was === na.vervaltOp ? undefined : was);
      expect([wijziging.van, wijziging.naar, wijziging.oud['status']]).toEqual([voor.status, na.status, voor.status]);
    });
  });

  it('is terug te spelen tot het eerste einde, uit wat is opgeschreven', () => {
    fc.assert(
      fc.property(leven, (l) => {
        const stappen = leef(l);
        const terug = stappen.reduceRight(
          (einde, { wijziging }) => wijziging.oud['vervaltOp'] ?? einde,
          String(stappen.at(-1)?.na.vervaltOp),
        );
        if (stappen.length > 0) expect(terug).toBe(new Date(l[0].vervaltOp).toISOString());
      }),
    );
  });

  it('wordt door uitleggen nooit op tijd, en de plicht en het einde blijven', () => {
    let keer = 0;
    voorElkeStap(({ handeling: h, voor, na, nu }) => {
      if (h.soort !== 'TE_LAAT_TOELICHTEN') return;
      keer++;
      expect([isTeLaat(voor, Date.parse(nu)), na.teLaat]).toEqual([true, true]);
      expect([na.status, na.vervaltOp]).toEqual([voor.status, new Date(voor.vervaltOp).toISOString()]);
    });
    expect(keer).toBeGreaterThan(0);
  });

  it('wordt door inkorten nooit meteen te laat, en door verlengen nooit korter', () => {
    voorElkeStap(({ handeling: h, voor, na, nu }) => {
      if (h.soort === 'INKORTEN') {
        expect(na.teLaat).toBe(false);
        expect(Date.parse(String(na.vervaltOp))).toBeGreaterThan(Date.parse(nu));
        expect(Date.parse(String(na.vervaltOp))).toBeLessThan(Date.parse(String(voor.vervaltOp)));
      }
      if (h.soort === 'VERLENGEN')
        expect(Date.parse(String(na.vervaltOp))).toBeGreaterThan(Date.parse(String(voor.vervaltOp)));
    });
  });

  it('zegt vooraf nee waar de handeling altijd nee is', () => {
    fc.assert(
      fc.property(begin, handeling, moment, (stand, h, nu) => {
        if (nuNiet(stand, h.soort, nu)) expect(isWeigering(overgang(stand, h, nu))).toBe(true);
      }),
    );
  });
});

it('laat met de hand niet toe wat een handeling in de zaak doet, en anders wat de termijn toelaat', () => {
  fc.assert(
    fc.property(begin, fc.constantFrom(...TERMIJN_CODES), moment, (stand, code, nu) => {
      for (const h of HANDMATIGE_HANDELINGEN) {
        const volgt = (code === 'IGJ_MELDING' || code === 'IGJ_ONDERZOEK_OF') && h === 'laten-vervallen';
        const nee = handmatigNuNiet(code, stand, h, nu);
        expect(nee?.code).toBe(volgt ? 'TERMIJN_VOLGT_DOSSIER' : nuNiet(stand, HANDMATIG[h], nu)?.code);
      }
    }),
  );
  expect(TERMIJN_HANDELINGEN).toEqual(expect.arrayContaining(Object.values(HANDMATIG)));
});
