import type { TermijnEenheid } from '@meldbaken/termijn/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import { type BerekenOpties, type TermijnBerekening, berekenTermijn } from './berekening.model';
import { dagVan } from './dag.model';
import { nederlandseKalender } from './kalender.model';
import type { TermijnRegel } from './termijn-regel.model';
import { uitlegTeksten } from './uitleg.model';

function bereken(regel: TermijnRegel, vanaf: string, opties?: BerekenOpties): TermijnBerekening {
  const uit = berekenTermijn(regel, vanaf, opties);
  if (isWeigering(uit)) throw new Error(`${uit.veld}: ${uit.bericht}`);
  return uit;
}

function teksten(regel: TermijnRegel, vanaf: string): string[] {
  return uitlegTeksten(bereken(regel, vanaf).uitleg);
}

type Geval = [TermijnEenheid, number, boolean | undefined, string, string];

describe('de voorbeelden van de afspraken (Algemene termijnenwet)', () => {
  it.each<Geval>([
    ['DAGEN', 3, true, '2026-04-02', '2026-04-08'],
    ['DAGEN', 3, true, '2026-04-30', '2026-05-04'],
    ['DAGEN', 3, true, '2026-05-12', '2026-05-18'],
    ['DAGEN', 3, true, '2026-05-13', '2026-05-19'],
    ['DAGEN', 3, true, '2026-12-24', '2026-12-29'],
    ['WEKEN', 6, true, '2026-02-20', '2026-04-07'],
    ['WEKEN', 8, true, '2026-03-20', '2026-05-18'],
    ['WERKDAGEN', 3, undefined, '2026-05-13', '2026-05-19'],
  ])('%s %i (atw %s) vanaf %s loopt tot en met %s', (eenheid, lengte, atw, vanaf, vervalt) => {
    expect(bereken({ eenheid, lengte, atw }, vanaf).vervalt).toBe(vervalt);
    expect(bereken({ eenheid, lengte }, `${vanaf}T23:59:59`).vervalt).toBe(vervalt);
  });

  it.each<Geval>([
    // Without the act: the raw end of the same table.
    ['DAGEN', 3, false, '2026-04-02', '2026-04-05'],
    ['DAGEN', 3, false, '2026-12-24', '2026-12-27'],
    ['WEKEN', 6, false, '2026-02-20', '2026-04-03'],
    ['WEKEN', 8, false, '2026-03-20', '2026-05-15'],
    // Art. 2 is for terms of at least three days.
    ['DAGEN', 2, true, '2026-04-02', '2026-04-07'],
    ['DAGEN', 1, true, '2026-04-02', '2026-04-07'],
    // Art. 4: exactly 90 days, 12 weeks, 3 months is inside; longer, years and hours are not.
    ['DAGEN', 90, undefined, '2026-01-03', '2026-04-07'],
    ['DAGEN', 91, undefined, '2026-01-02', '2026-04-03'],
    ['WEKEN', 12, undefined, '2026-01-09', '2026-04-07'],
    ['WEKEN', 13, undefined, '2026-01-02', '2026-04-03'],
    ['MAANDEN', 3, undefined, '2026-01-03', '2026-04-07'],
    ['MAANDEN', 4, undefined, '2026-01-03', '2026-05-03'],
    ['JAREN', 1, undefined, '2025-04-03', '2026-04-03'],
    // Months: same day number, else the last of the month.
    ['MAANDEN', 1, false, '2026-01-31', '2026-02-28'],
    ['MAANDEN', 1, false, '2024-01-31', '2024-02-29'],
    ['MAANDEN', 1, false, '2026-02-28', '2026-03-28'],
    ['JAREN', 5, undefined, '2024-02-29', '2029-02-28'],
    ['JAREN', 4, undefined, '2024-02-29', '2028-02-29'],
  ])('%s %i (atw %s) vanaf %s loopt tot en met %s', (eenheid, lengte, atw, vanaf, vervalt) => {
    expect(bereken({ eenheid, lengte, atw }, vanaf).vervalt).toBe(vervalt);
  });
});

describe('drie werkdagen voor de IGJ', () => {
  it.each([
    ['over Kerstmis 2026', '2026-12-23T16:00', '2026-12-29', '2026-12-29'],
    ['van kerstavond 2026', '2026-12-24T23:00', '2026-12-30', '2026-12-30'],
    ['over Oud en Nieuw', '2026-12-30', '2027-01-05', '2027-01-05'],
    [
      'over Pasen 2026: Goede Vrijdag is de strengste lezing een werkdag',
      '2026-04-02T16:00',
      '2026-04-09',
      '2026-04-08',
    ],
    ['van Goede Vrijdag zelf', '2026-04-03', '2026-04-09', '2026-04-09'],
    ['over Koningsdag 2025, een zaterdag', '2025-04-24', '2025-04-29', '2025-04-29'],
    ['over Koningsdag 2026, een maandag', '2026-04-24', '2026-04-30', '2026-04-30'],
    ['over 5 mei 2026', '2026-05-04', '2026-05-08', '2026-05-07'],
    ['over Hemelvaart met KB-dag', '2026-05-13', '2026-05-19', '2026-05-19'],
    ['over Pinksteren', '2026-05-22', '2026-05-28', '2026-05-28'],
    ['van een zaterdag', '2026-11-21', '2026-11-25', '2026-11-25'],
  ])('%s', (_, vanaf, vervalt, veiligVoor) => {
    expect(bereken({ eenheid: 'WERKDAGEN', lengte: 3 }, vanaf)).toMatchObject({ vervalt, veiligVoor });
  });

  it('eindigt om 24:00 uur in Amsterdam, in winter en zomer', () => {
    expect(bereken({ eenheid: 'WERKDAGEN', lengte: 3 }, '2026-11-20T10:15').vervaltOp).toBe('2026-11-25T23:00:00.000Z');
    expect(bereken({ eenheid: 'WERKDAGEN', lengte: 3 }, '2026-07-01T10:15').vervaltOp).toBe('2026-07-06T22:00:00.000Z');
  });

  it('telt de dag in Amsterdam, ook bij een moment met een ander verschil', () => {
    expect(bereken({ eenheid: 'WERKDAGEN', lengte: 3 }, '2026-11-19T23:30:00Z').vervalt).toBe('2026-11-25');
  });

  it('rekent voor geweld de veilige dag vanaf het bekend worden', () => {
    const b = bereken({ eenheid: 'WERKDAGEN', lengte: 3 }, '2026-11-20T10:15', { veiligVanaf: '2026-11-17T09:00' });
    expect(b).toMatchObject({ vervalt: '2026-11-25', veiligVoor: '2026-11-20' });
    expect(b.veiligVoorOp).toBe('2026-11-20T23:00:00.000Z');
    const later = bereken({ eenheid: 'WERKDAGEN', lengte: 3 }, '2026-11-20', { veiligVanaf: '2026-11-23' });
    expect(later.veiligVoor).toBe('2026-11-25');
  });
});

describe('zomertijd en wintertijd', () => {
  it.each([
    [24, '2026-03-28T12:00', '2026-03-29T11:00:00.000Z', '2026-03-29'],
    [24, '2026-10-24T12:00', '2026-10-25T10:00:00.000Z', '2026-10-25'],
    [72, '2026-04-02T16:00', '2026-04-05T14:00:00.000Z', '2026-04-05'],
    [1, '2026-03-29T01:30', '2026-03-29T01:30:00.000Z', '2026-03-29'],
    [24, '2026-10-25', '2026-10-25T22:00:00.000Z', '2026-10-25'],
  ])('%i uur vanaf %s lopen door met de klok', (lengte, vanaf, vervaltOp, vervalt) => {
    expect(bereken({ eenheid: 'UREN', lengte }, vanaf)).toMatchObject({ vervaltOp, vervalt, veiligVoorOp: vervaltOp });
  });

  it('laat een dagtermijn op de dag van de wisseling om 24:00 uur eindigen', () => {
    expect(bereken({ eenheid: 'DAGEN', lengte: 1, atw: false }, '2026-03-28').vervaltOp).toBe(
      '2026-03-29T22:00:00.000Z',
    );
    expect(bereken({ eenheid: 'DAGEN', lengte: 1, atw: false }, '2026-10-24').vervaltOp).toBe(
      '2026-10-25T23:00:00.000Z',
    );
  });
});

describe('de uitleg', () => {
  it('noemt elke dag met de reden', () => {
    expect(teksten({ eenheid: 'WERKDAGEN', lengte: 3 }, '2026-04-02')).toEqual([
      'do 2 april: begindag, telt niet mee',
      'vr 3 april: Goede Vrijdag, telt niet mee',
      'za 4 april: zaterdag, telt niet mee',
      'zo 5 april: zondag, telt niet mee',
      'ma 6 april: Tweede Paasdag, telt niet mee',
      'di 7 april: werkdag 1',
      'wo 8 april: werkdag 2',
      'do 9 april: werkdag 3',
    ]);
  });

  it('zegt bij een brugdag dat die gewoon een werkdag is', () => {
    expect(teksten({ eenheid: 'WERKDAGEN', lengte: 3 }, '2026-05-13')[2]).toBe(
      'vr 15 mei: werkdag 1 (brugdag, gewone werkdag)',
    );
  });

  it('noemt de dagen waarmee de Algemene termijnenwet verlengt (artikel 1 en 2)', () => {
    expect(teksten({ eenheid: 'DAGEN', lengte: 3 }, '2026-04-02')).toEqual([
      'do 2 april: begindag, telt niet mee',
      'vr 3 april: Goede Vrijdag',
      'za 4 april: zaterdag',
      'zo 5 april: zondag',
      'ma 6 april: Tweede Paasdag, de termijn loopt door',
      'di 7 april: eerste werkdag, de termijn loopt door',
      'wo 8 april: laatste dag',
    ]);
  });

  it('noemt van uren per dag hoe lang de klok liep', () => {
    expect(teksten({ eenheid: 'UREN', lengte: 48 }, '2026-03-28T16:30')).toEqual([
      'za 28 maart: 7 uur en 30 minuten',
      'zo 29 maart: 23 uur',
      'ma 30 maart: 17 uur en 30 minuten',
    ]);
  });

  it('noemt van 12 weken elke dag', () => {
    const { uitleg } = bereken({ eenheid: 'WEKEN', lengte: 12 }, '2026-06-01');
    expect(uitleg.filter((rij) => rij.telt)).toHaveLength(84);
  });

  it('legt een lange termijn in weken, maanden of jaren uit met de laatste dag', () => {
    expect(teksten({ eenheid: 'JAREN', lengte: 5 }, '2026-04-02')).toEqual([
      'do 2 april: begindag, telt niet mee',
      'wo 2 april: 5 jaar na de begindag',
    ]);
  });

  it.each<[TermijnRegel, string, string]>([
    [{ eenheid: 'DAGEN', lengte: 3 }, '2026-04-02', 'artikel 2'],
    [{ eenheid: 'WEKEN', lengte: 6 }, '2026-02-20', 'valt op: Goede Vrijdag'],
    [{ eenheid: 'WEKEN', lengte: 6, atw: false }, '2026-02-20', 'kan ook op een vrije dag aflopen'],
    [{ eenheid: 'WEKEN', lengte: 6 }, '2026-02-19', 'verandert hier niets'],
    [{ eenheid: 'WEKEN', lengte: 13, atw: true }, '2026-01-02', 'volgens artikel 4'],
    [{ eenheid: 'WERKDAGEN', lengte: 3 }, '2026-02-20', 'feestdagen tellen niet mee'],
    [{ eenheid: 'UREN', lengte: 3 }, '2026-02-20', 'vanaf 0:00 uur'],
  ])('zegt de regel in woorden (%j)', (regel, vanaf, stuk) => {
    expect(bereken(regel, vanaf).regel).toContain(stuk);
  });
});

describe('de Algemene termijnenwet op verzoek', () => {
  it('verlengt een langere termijn als iemand dat vraagt, maar niet de veilige dag (artikel 4)', () => {
    const b = bereken({ eenheid: 'WEKEN', lengte: 13, atw: true }, '2026-01-03');
    expect(b).toMatchObject({ vervalt: '2026-04-07', veiligVoor: '2026-04-04' });
  });

  it('geeft ook een week twee werkdagen als bijna alles vrij is (artikel 2)', () => {
    const vrij = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'].map(dagVan);
    const kalender = {
      ...nederlandseKalender,
      feestdag: (dag: number) => (vrij.includes(dag) ? { naam: 'vrij', betwist: false } : undefined),
    };
    expect(bereken({ eenheid: 'WEKEN', lengte: 1 }, '2026-11-01', { kalender }).vervalt).toBe('2026-11-10');
    expect(bereken({ eenheid: 'DAGEN', lengte: 2 }, '2026-11-01', { kalender }).vervalt).toBe('2026-11-09');
  });

  it('laat werkdagen met de wet niet op een KB-dag eindigen', () => {
    expect(bereken({ eenheid: 'WERKDAGEN', lengte: 1, atw: true }, '2026-05-13').vervalt).toBe('2026-05-18');
    expect(bereken({ eenheid: 'WERKDAGEN', lengte: 1 }, '2026-05-13').vervalt).toBe('2026-05-15');
  });

  it.each([
    ['2026-03-20', '2026-05-18', '2026-05-15'],
    ['2026-02-20', '2026-04-07', '2026-04-03'],
  ])('is veilig voor wie Goede Vrijdag of een KB-dag als gewone dag ziet (vanaf %s)', (vanaf, vervalt, veiligVoor) => {
    const lengte = vanaf === '2026-03-20' ? 8 : 6;
    expect(bereken({ eenheid: 'WEKEN', lengte }, vanaf)).toMatchObject({ vervalt, veiligVoor });
  });

  it.each<[TermijnRegel, string, boolean]>([
    [{ eenheid: 'WEKEN', lengte: 8 }, '2026-03-20', false],
    [{ eenheid: 'WEKEN', lengte: 8 }, '2021-03-19', true],
    [{ eenheid: 'WEKEN', lengte: 8 }, '2022-12-01', false],
    [{ eenheid: 'WEKEN', lengte: 8 }, '2028-12-01', true],
    [{ eenheid: 'DAGEN', lengte: 3 }, '2022-12-29', true],
    [{ eenheid: 'DAGEN', lengte: 4 }, '2022-12-30', false],
    [{ eenheid: 'DAGEN', lengte: 5 }, '2022-12-27', true],
    [{ eenheid: 'WEKEN', lengte: 8, atw: false }, '2021-03-19', false],
    [{ eenheid: 'WERKDAGEN', lengte: 3 }, '2021-03-19', false],
    [{ eenheid: 'UREN', lengte: 3 }, '2021-03-19', false],
  ])('zegt of onbekende KB-dagen iets kunnen uitmaken (%j vanaf %s: %s)', (regel, vanaf, onzeker) => {
    expect(bereken(regel, vanaf).kalenderOnzeker).toBe(onzeker);
  });
});

describe('opschorting', () => {
  const schorsingen = [{ van: '2026-06-03T10:00', tot: '2026-06-10T10:00' }];

  it('telt van de dag na het stilzetten tot de dag waarop hij weer loopt (zoals Awb 4:15)', () => {
    expect(bereken({ eenheid: 'WEKEN', lengte: 2, atw: false }, '2026-06-01', { schorsingen }).vervalt).toBe(
      '2026-06-21',
    );
    expect(bereken({ eenheid: 'WERKDAGEN', lengte: 3 }, '2026-06-01', { schorsingen }).vervalt).toBe('2026-06-10');
    const uren = bereken({ eenheid: 'UREN', lengte: 72 }, '2026-06-01T10:00', { schorsingen });
    expect(uren.vervaltOp).toBe('2026-06-11T08:00:00.000Z');
  });

  it('zegt in de uitleg op welke dagen hij stilstond', () => {
    const b = bereken({ eenheid: 'DAGEN', lengte: 3, atw: false }, '2026-06-01', { schorsingen });
    expect(b.uitleg.filter((rij) => rij.reden === 'stilgezet')).toHaveLength(6);
    expect(b.uitleg.filter((rij) => rij.telt)).toHaveLength(3);
  });

  it('telt bij uren alleen de stilstand na het begin', () => {
    const ervoor = [{ van: '2026-05-01', tot: '2026-05-20' }];
    const b = bereken({ eenheid: 'UREN', lengte: 24 }, '2026-06-01T10:00', {
      schorsingen: [...ervoor, ...schorsingen],
    });
    expect(b.vervaltOp).toBe('2026-06-02T08:00:00.000Z');
    const midden = [{ van: '2026-05-20', tot: '2026-06-01T12:00' }];
    expect(bereken({ eenheid: 'UREN', lengte: 24 }, '2026-06-01T10:00', { schorsingen: midden }).vervaltOp).toBe(
      '2026-06-02T10:00:00.000Z',
    );
  });

  it('verandert niets als hij dezelfde dag weer liep', () => {
    const zelfde = [{ van: '2026-06-03T10:00', tot: '2026-06-03T15:00' }];
    expect(bereken({ eenheid: 'WEKEN', lengte: 2 }, '2026-06-01', { schorsingen: zelfde }).vervalt).toBe('2026-06-15');
  });

  it('weigert een einde voor het begin', () => {
    const om = [{ van: '2026-06-03', tot: '2026-06-02' }];
    expect(berekenTermijn({ eenheid: 'DAGEN', lengte: 3 }, '2026-06-01', { schorsingen: om })).toMatchObject({
      code: 'TERMIJN_SCHORSING_ONGELDIG',
    });
  });
});

describe('wat niet kan', () => {
  it.each<[TermijnRegel, string, string]>([
    [{ eenheid: 'DAGEN', lengte: 0 }, '2026-01-01', 'lengte'],
    [{ eenheid: 'DAGEN', lengte: -3 }, '2026-01-01', 'lengte'],
    [{ eenheid: 'DAGEN', lengte: 1.5 }, '2026-01-01', 'lengte'],
    [{ eenheid: 'DAGEN', lengte: Number.NaN }, '2026-01-01', 'lengte'],
    [{ eenheid: 'DAGEN', lengte: Infinity }, '2026-01-01', 'lengte'],
    [{ eenheid: 'DAGEN', lengte: 3_661 }, '2026-01-01', 'lengte'],
    [{ eenheid: 'WERKDAGEN', lengte: 2_501 }, '2026-01-01', 'lengte'],
    [{ eenheid: 'JAREN', lengte: 101 }, '2026-01-01', 'lengte'],
    [{ eenheid: 'UREN', lengte: 8_785 }, '2026-01-01', 'lengte'],
    [{ eenheid: 'UREN', lengte: 72, atw: true }, '2026-01-01', 'atw'],
    [{ eenheid: 'DAGEN', lengte: 3 }, '2026-02-30', 'vanaf'],
  ])('weigert %j vanaf %s en noemt %s', (regel, vanaf, veld) => {
    expect(berekenTermijn(regel, vanaf)).toMatchObject({ geweigerd: true, veld });
  });

  it('noemt veiligVanaf als dat moment niet kan', () => {
    const uit = berekenTermijn({ eenheid: 'WERKDAGEN', lengte: 3 }, '2026-01-05', { veiligVanaf: 'toen' });
    expect(uit).toMatchObject({ geweigerd: true, veld: 'veiligVanaf' });
  });
});
