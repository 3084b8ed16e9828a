import { leesbareDossiers, magOpenen, meldtBijIgj, paginaVan } from './openen';

const termijn = { dossierId: 'd1', mijn: false, onderwerpPad: '/meldingen/M-2026-7K2QX' };

describe('de link bij een termijn', () => {
  it('is er voor de eigenaar en voor wie de melding mag lezen', () => {
    const leesbaar = leesbareDossiers({ leesbaar: { edges: [{ node: { id: 'd1' } }] } });
    expect(magOpenen(termijn, leesbaar)).toBe(true);
    expect(magOpenen({ ...termijn, dossierId: 'd2', mijn: true }, leesbaar)).toBe(true);
  });

  it('is er niet voor een bestuurder die alleen over de zaak kijkt', () => {
    expect(magOpenen(termijn, leesbareDossiers({}))).toBe(false);
    expect(magOpenen(termijn, leesbareDossiers({ leesbaar: { edges: [{ node: { id: 'd2' } }] } }))).toBe(false);
  });

  it('leidt bij de melding aan de IGJ naar het besluit, en anders naar de zaak', () => {
    const pad = (code: string, onderwerpPad = termijn.onderwerpPad, meldt = true): string =>
      paginaVan({ code, onderwerpPad }, meldt);
    expect(pad('IGJ_MELDING')).toBe('/meldingen/M-2026-7K2QX/besluit');
    expect(pad('IGJ_RAPPORTAGE')).toBe('/meldingen/M-2026-7K2QX');
    expect(pad('IGJ_MELDING', '/postvak/z1')).toBe('/postvak/z1');
    expect(pad('IGJ_MELDING', termijn.onderwerpPad, meldtBijIgj(['HR', 'MEDEWERKER']))).toBe('/meldingen/M-2026-7K2QX');
    expect(meldtBijIgj(['HR', 'MELDTEAMLID'])).toBe(true);
  });
});
