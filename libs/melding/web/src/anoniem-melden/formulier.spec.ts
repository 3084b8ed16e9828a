import { LEEG_PUNT, beginVelden, zonderLegePunten } from './formulier';

describe('Het formulier van een besluit', () => {
  it('begint dicht, met één lege regel voor een aanspreekpunt', () => {
    expect(beginVelden(null, '2026-11-23')).toMatchObject({
      formulierAan: false,
      anoniemAan: false,
      vanaf: '2026-11-23',
      aanspreekpunten: [LEEG_PUNT],
    });
  });

  it('een regel die niemand invulde gaat niet mee; een halve wel, want die is fout', () => {
    const half = { naam: 'Jo', rol: '', bereik: '' };
    const v = beginVelden(null, '2026-11-23');
    expect(
      zonderLegePunten({ ...v, aanspreekpunten: [LEEG_PUNT, half, { naam: ' ', rol: '', bereik: '' }] })
        .aanspreekpunten,
    ).toEqual([half]);
  });
});
