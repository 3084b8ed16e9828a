import * as fc from 'fast-check';
import { ZORGSIGNAAL_STATUSSEN } from '@meldbaken/zorgfraude/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import { SIGNAAL_HANDELINGEN, isOpen, kanNu, signaalOvergang } from './verloop.model';

describe('the way of a signal', () => {
  it('goes from receipt to care after the decision, one step at a time', () => {
    const weg = [
      'WEEG',
      'BEGIN_VOORONDERZOEK',
      'VERRIJK',
      'BEGIN_ONDERZOEK',
      'RAPPORTEER',
      'LEG_VOOR',
      'VOER_UIT',
      'BEGIN_NAZORG',
      'SLUIT',
    ] as const;
    const standen = weg.reduce<(typeof ZORGSIGNAAL_STATUSSEN)[number][]>(
      (gehad, handeling) => {
        const naar = signaalOvergang(gehad.at(-1) ?? 'ONTVANGEN', handeling);
        return isWeigering(naar) ? gehad : [...gehad, naar];
      },
      ['ONTVANGEN'],
    );
    expect(standen).toEqual(ZORGSIGNAAL_STATUSSEN.filter((s) => s !== 'SAMENGEVOEGD'));
  });

  it('is not investigated and not closed before it was weighed', () => {
    for (const handeling of ['BEGIN_VOORONDERZOEK', 'BEGIN_ONDERZOEK', 'SLUIT'] as const)
      expect(signaalOvergang('ONTVANGEN', handeling)).toMatchObject({
        code: 'ZORGSIGNAAL_STAP_KAN_NIET',
        watDan: 'Weeg het signaal eerst.',
      });
  });

  it('is not closed while a decision is being carried out', () => expect(kanNu('UITVOERING', 'SLUIT')).toBe(false));

  it('whatever is done in whatever order: out of closed only by opening again, out of joined never', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SIGNAAL_HANDELINGEN), { maxLength: 30 }), (daden) => {
        let nu: (typeof ZORGSIGNAAL_STATUSSEN)[number] = 'ONTVANGEN';
        for (const daad of daden) {
          const naar = signaalOvergang(nu, daad);
          expect(isWeigering(naar)).toBe(!kanNu(nu, daad));
          if (isWeigering(naar)) continue;
          if (!isOpen(nu)) expect([nu, daad]).toEqual(['AFGESLOTEN', 'HEROPEN']);
          nu = naar;
        }
      }),
    ));
});
