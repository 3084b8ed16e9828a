import { isLengte, leesRekenzoek, rekenvraag, teltOpDeKlok } from './rekenvraag';

describe('de som in het adres', () => {
  it('leest een vaste termijn en een eigen termijn', () => {
    expect(rekenvraag(leesRekenzoek({ soort: 'IGJ_MELDING', vanaf: '2026-11-20', lengte: '9' }))).toEqual({
      code: 'IGJ_MELDING',
      vanaf: '2026-11-20',
    });
    expect(
      rekenvraag(leesRekenzoek({ soort: 'EIGEN', eenheid: 'DAGEN', lengte: '3', vanaf: '2026-04-02', atw: 'NEE' })),
    ).toEqual({ eenheid: 'DAGEN', lengte: 3, vanaf: '2026-04-02', atw: false });
  });

  it('laat de Algemene termijnenwet aan de wet over zonder keuze, en altijd bij uren', () => {
    const uren = { soort: 'EIGEN', eenheid: 'UREN', lengte: '72', vanaf: '2026-04-02T16:00:00+02:00' };
    expect(rekenvraag(leesRekenzoek({ ...uren, atw: 'JA' }))?.atw).toBeUndefined();
    expect(rekenvraag(leesRekenzoek({ ...uren, eenheid: 'DAGEN' }))?.atw).toBeUndefined();
    expect(teltOpDeKlok(leesRekenzoek(uren))).toBe(true);
  });

  it('vraagt bij een vaste termijn in uren ook om de tijd', () => {
    expect(teltOpDeKlok(leesRekenzoek({ soort: 'DATALEK_AP' }))).toBe(true);
    expect(teltOpDeKlok(leesRekenzoek({ soort: 'KLACHT' }))).toBe(false);
    const vanaf = '2026-04-02T16:00:00+02:00';
    expect(rekenvraag(leesRekenzoek({ soort: 'DATALEK_AP', vanaf }))).toEqual({ code: 'DATALEK_AP', vanaf });
  });

  it('biedt geen termijn aan zonder vaste lengte', () => {
    expect(leesRekenzoek({ soort: 'NAZORG' }).soort).toBeUndefined();
    expect(leesRekenzoek({ soort: 'VOG_START' }).soort).toBe('VOG_START');
  });

  it.each([
    {},
    { soort: 'EIGEN', vanaf: '2026-04-02' },
    { soort: 'EIGEN', eenheid: 'DAGEN', lengte: '3 dagen', vanaf: '2026-04-02' },
    { soort: 'IGJ_MELDING', vanaf: 'gisteren' },
    { soort: 'IGJ_MELDING', vanaf: '2026-04-02T16:00' },
  ])('vraagt niets zolang er iets mist: %j', (ruw) => {
    expect(rekenvraag(leesRekenzoek(ruw))).toBeNull();
  });

  it.each([
    ['3', 'WERKDAGEN', true],
    ['0', 'DAGEN', false],
    ['2,5', 'DAGEN', false],
    ['101', 'JAREN', false],
    ['', 'WEKEN', false],
  ] as const)('vindt lengte "%s" in %s: %s', (tekst, eenheid, goed) => {
    expect(isLengte(tekst, eenheid)).toBe(goed);
  });
});
