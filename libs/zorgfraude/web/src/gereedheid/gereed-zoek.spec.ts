import { gekozenPunten, leesGereedZoek, telToon } from './gereed-zoek';

const punt = (
  meer: object,
): { fase: 'CONTROLE' | 'PREVENTIE'; stand: 'BEZIG' | 'GEREED'; laat: boolean; zonderEigenaar: boolean } => ({
  fase: 'CONTROLE',
  stand: 'BEZIG',
  laat: false,
  zonderEigenaar: false,
  ...meer,
});

describe('het filter op de checklist', () => {
  const punten = [punt({}), punt({ laat: true }), punt({ fase: 'PREVENTIE', stand: 'GEREED', zonderEigenaar: true })];

  it('leest alleen codes die er zijn', () => {
    expect(leesGereedZoek({ fase: 'CONTROLE', toon: 'LAAT' })).toEqual({ fase: 'CONTROLE', toon: 'LAAT' });
    expect(leesGereedZoek({ fase: 'X', toon: '<b>' })).toEqual({ fase: undefined, toon: undefined });
  });

  it('toont wat bij de fase en het getal hoort', () => {
    expect(gekozenPunten(punten, { fase: undefined, toon: undefined })).toHaveLength(3);
    expect(gekozenPunten(punten, { fase: 'CONTROLE', toon: 'BEZIG' })).toHaveLength(2);
    expect(gekozenPunten(punten, { fase: 'PREVENTIE', toon: 'LAAT' })).toEqual([]);
  });

  it('telt wat een getal zou tonen', () => {
    expect(telToon(punten, 'LAAT')).toBe(1);
    expect(telToon(punten, 'GEEN_EIGENAAR')).toBe(1);
    expect(telToon(punten, 'GEREED')).toBe(1);
  });
});
