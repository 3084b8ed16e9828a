import { foutBij, foutenVan, isGeweigerd, type Geweigerd } from './geweigerd';

const geweigerd = (deel: Partial<Geweigerd> = {}): Geweigerd => ({
  __typename: 'Geweigerd',
  code: 'MELDING_X',
  bericht: 'Dit kan niet.',
  veld: null,
  watDan: null,
  fouten: [],
  ...deel,
});

describe('een weigering', () => {
  it('wordt herkend aan haar soort', () => {
    expect(isGeweigerd(geweigerd())).toBe(true);
    expect(isGeweigerd({ __typename: 'Melding' })).toBe(false);
    expect(isGeweigerd(null)).toBe(false);
  });

  it('zonder veld geeft geen regels voor de samenvatting', () => {
    expect(foutenVan(geweigerd())).toEqual([]);
  });

  it('over één veld geeft één regel, met wat er dan moet', () => {
    expect(foutenVan(geweigerd({ veld: 'reden', watDan: 'Schrijf een reden.' }))).toEqual([
      { veld: 'reden', bericht: 'Dit kan niet. Schrijf een reden.' },
    ]);
  });

  it('over meer velden geeft alle regels', () => {
    const fouten = foutenVan(
      geweigerd({
        veld: 'a',
        fouten: [
          { veld: 'a', code: 'A', bericht: 'Een' },
          { veld: 'b', code: 'B', bericht: 'Twee' },
        ],
      }),
    );
    expect(fouten).toEqual([
      { veld: 'a', bericht: 'Een' },
      { veld: 'b', bericht: 'Twee' },
    ]);
    expect(foutBij(fouten, 'b')).toBe('Twee');
    expect(foutBij(fouten, 'c')).toBeUndefined();
  });
});
