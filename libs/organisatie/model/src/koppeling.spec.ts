import fc from 'fast-check';
import {
  controleerKoppeling,
  koppelingStatus,
  leesAdres,
  magGoedkeuren,
  magVernieuwen,
  uitersteEinddag,
  type KoppelingGegevens,
} from './koppeling.model';

const VANDAAG = '2026-11-23';
const goed: KoppelingGegevens = {
  naam: 'AFAS Profit',
  doel: 'Elke nacht de dienstverbanden gelijk maken.',
  rechten: ['STANDEN_LEZEN'],
  adressen: ['203.0.113.0/24', '2001:db8::1'],
  verlooptOp: '2027-11-23',
};
const codes = (k: Partial<KoppelingGegevens>): string[] =>
  controleerKoppeling({ ...goed, ...k }, VANDAAG).map((w) => `${w.veld ?? ''}:${w.code}`);

describe('Een koppeling voorbereiden', () => {
  it('neemt een goede koppeling aan, tot en met een jaar', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ verlooptOp: '2027-11-24' })).toEqual(['verlooptOp:KOPPELING_TE_LANG']);
    expect(codes({ verlooptOp: VANDAAG })).toEqual(['verlooptOp:KOPPELING_EINDE_VOORBIJ']);
    expect(uitersteEinddag('2028-02-29')).toBe('2029-02-28');
  });
  it('noemt elk fout veld in één keer', () => {
    expect(codes({ naam: ' x ', doel: 'kort', rechten: [], adressen: ['hier'] })).toEqual([
      'naam:KOPPELING_NAAM',
      'doel:KOPPELING_DOEL',
      'rechten:KOPPELING_RECHTEN',
      'adressen:KOPPELING_ADRES_VORM',
    ]);
    expect(codes({ adressen: Array.from({ length: 21 }, () => '203.0.113.7') })).toEqual([
      'adressen:KOPPELING_ADRESSEN',
    ]);
  });
  it.each(['203.0.113.7', '10.0.0.0/8', '::1', '2001:DB8::/32', '2001:db8:0:0:0:0:0:1'])('kent het adres %s', (a) =>
    expect(leesAdres(a)).toBe(a.toLowerCase()),
  );
  it.each([
    '',
    '256.1.1.1',
    '1.2.3',
    '0.0.0.0/0',
    '10.0.0.0/7',
    '10.0.0.0/33',
    '::/0',
    '1::2::3',
    ':::',
    '1:2:3',
    'a/b/c',
    "1.2.3.4'; --",
  ])('weigert het adres %p', (a) => expect(leesAdres(a)).toBeNull());
  it('leest elk IPv4-adres', () => {
    fc.assert(fc.property(fc.ipV4(), (a) => leesAdres(a) === a));
  });
});

describe('Het leven van een koppeling', () => {
  const k = { goedgekeurdOp: null, ingetrokkenOp: null, verlooptOp: '2027-01-01', gemaaktDoor: 'beheerder' };
  it('wacht op akkoord, werkt tot en met de laatste dag, en is dan voorbij', () => {
    expect(koppelingStatus(k, VANDAAG)).toBe('WACHT');
    expect(koppelingStatus({ ...k, goedgekeurdOp: 'x' }, '2027-01-01')).toBe('WERKT');
    expect(koppelingStatus({ ...k, goedgekeurdOp: 'x' }, '2027-01-02')).toBe('VERLOPEN');
    expect(koppelingStatus({ ...k, ingetrokkenOp: 'x' }, VANDAAG)).toBe('INGETROKKEN');
  });
  it('krijgt akkoord van een ander dan wie hem voorbereidde, één keer', () => {
    expect(magGoedkeuren(k, 'hr', VANDAAG)).toBeNull();
    expect(magGoedkeuren(k, 'beheerder', VANDAAG)?.code).toBe('KOPPELING_ZELF');
    expect(magGoedkeuren({ ...k, goedgekeurdOp: 'x' }, 'hr', VANDAAG)?.code).toBe('KOPPELING_AL_AKKOORD');
    expect(magGoedkeuren({ ...k, ingetrokkenOp: 'x' }, 'hr', VANDAAG)?.code).toBe('KOPPELING_INGETROKKEN');
    expect(magGoedkeuren(k, 'hr', '2027-01-02')?.code).toBe('KOPPELING_VERLOPEN');
  });
  it('krijgt een nieuwe sleutel met een korte overlap, als hij werkt', () => {
    expect(magVernieuwen({ ...k, goedgekeurdOp: 'x' }, 24, VANDAAG)).toBeNull();
    expect(magVernieuwen({ ...k, goedgekeurdOp: 'x' }, 25, VANDAAG)?.code).toBe('KOPPELING_OVERLAP');
    expect(magVernieuwen(k, 24, VANDAAG)?.code).toBe('KOPPELING_WACHT');
  });
});
