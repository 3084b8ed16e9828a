import { MEESTE_BIJLAGEN, MEESTE_STUKKEN, grootteTekst, magBijlage } from './bijlage.model';

describe('Een bestand bij een melding', () => {
  it('mag tot de grens, voor de melder lager dan voor de behandelaar', () => {
    const stand = { status: 'INGEDIEND', herkomst: 'MELDER' } as const;
    expect(magBijlage({ ...stand, aantal: MEESTE_BIJLAGEN - 1 })).toBeNull();
    expect(magBijlage({ ...stand, aantal: MEESTE_BIJLAGEN })?.code).toBe('BIJLAGE_TE_VEEL');
    expect(magBijlage({ ...stand, herkomst: 'BEHANDELAAR', aantal: MEESTE_BIJLAGEN })).toBeNull();
    expect(magBijlage({ ...stand, herkomst: 'BEHANDELAAR', aantal: MEESTE_STUKKEN })?.code).toBe('BIJLAGE_TE_VEEL');
  });

  it('mag niet als de melding dicht is, en zegt wat wel kan', () => {
    for (const status of ['GESLOTEN', 'DOORVERWEZEN'] as const)
      for (const herkomst of ['MELDER', 'BEHANDELAAR', 'OPENBAAR'] as const)
        expect(magBijlage({ status, herkomst, aantal: 0 })).toMatchObject({
          code: 'BIJLAGE_MELDING_DICHT',
          watDan: expect.stringMatching(herkomst === 'BEHANDELAAR' ? /Heropen/ : /nieuwe melding/),
        });
  });

  it('zegt de grootte zoals mensen dat doen', () => {
    expect([grootteTekst(12), grootteTekst(45_300), grootteTekst(2_460_000)]).toEqual(['12 bytes', '45 kB', '2,5 MB']);
  });
});
