import type { TermijnCode } from '@meldbaken/termijn/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import { berekenTermijn } from './berekening.model';
import { type RekenUitleg, rekenZinnen } from './reken-zinnen.model';
import { type DefinitieOpties, berekenVoorCode, definitieVan } from './termijn-van-code.model';

function zinnen(code: TermijnCode, vanaf: string, opties: DefinitieOpties = {}, startWoord?: string): RekenUitleg {
  const b = berekenVoorCode(code, vanaf, opties);
  if (isWeigering(b)) throw new Error(b.bericht);
  return rekenZinnen(b, definitieVan(code), { startWoord, genoemd: opties.totEnMet !== undefined });
}

describe('zo rekenen we', () => {
  it('vertelt de som van drie werkdagen als afspraak van de IGJ', () => {
    expect(zinnen('IGJ_MELDING', '2026-11-20T10:15')).toEqual({
      label: 'Afspraak van de IGJ',
      bron: 'Artikel 11 Wkkgz ("onverwijld"); de website van de IGJ: binnen 3 werkdagen nadat u het vaststelde',
      versie: 1,
      zinnen: [
        'Vastgesteld op vrijdag 20 november om 10:15 uur. Die dag telt niet mee.',
        'Zaterdag en zondag tellen niet mee.',
        'De IGJ wil uw melding binnen 3 werkdagen.',
        'Dat is uiterlijk woensdag 25 november.',
      ],
    });
  });

  it('noemt feestdagen een keer en raadt de veilige dag aan', () => {
    expect(zinnen('IGJ_MELDING', '2026-04-02').zinnen).toEqual([
      'Vastgesteld op donderdag 2 april. Die dag telt niet mee.',
      'Goede Vrijdag, zaterdag, zondag en Tweede Paasdag tellen niet mee.',
      'De IGJ wil uw melding binnen 3 werkdagen.',
      'Dat is uiterlijk donderdag 9 april.',
      'Niet iedereen rekent zo. Doe het liever uiterlijk woensdag 8 april.',
    ]);
  });

  it('zegt het als iemand kan vinden dat u al te laat bent (geweld dat al bekend was)', () => {
    const { zinnen: z } = zinnen('IGJ_MELDING', '2026-11-20T10:15', { veiligVanaf: '2026-11-02' });
    expect(z.at(-1)).toBe('Iemand kan vinden dat u al te laat bent. Doe het vandaag nog.');
  });

  it('kent voor ontslag een ander woord voor het begin', () => {
    expect(zinnen('IGJ_MELDING', '2026-11-24', {}, 'Meegedeeld').zinnen[0]).toMatch(/^Meegedeeld op dinsdag/);
  });

  it('noemt de wet bij het rapport, het jaar als dat verandert, en de verlenging', () => {
    const uit = zinnen('IGJ_RAPPORTAGE', '2026-11-06');
    expect(uit.label).toBe('Wet');
    expect(uit.zinnen).toEqual([
      'Gevraagd op vrijdag 6 november. Die dag telt niet mee.',
      'De IGJ wil uw rapport binnen 8 weken.',
      'De laatste dag is een vrije dag. Daarom geeft de Algemene termijnenwet u meer tijd.',
      'Dat is uiterlijk maandag 4 januari 2027.',
    ]);
  });

  it('zegt het als er te weinig werkdagen in de termijn zitten (artikel 2)', () => {
    const b = berekenTermijn({ eenheid: 'DAGEN', lengte: 3 }, '2026-04-02');
    if (isWeigering(b)) throw new Error(b.bericht);
    expect(rekenZinnen(b, definitieVan('IGJ_RAPPORTAGE')).zinnen).toContain(
      'Er zijn te veel vrije dagen. Daarom geeft de Algemene termijnenwet u meer tijd.',
    );
  });

  it('zegt het als de vrije dagen van een jaar niet bekend zijn', () => {
    expect(zinnen('IGJ_RAPPORTAGE', '2030-06-03').zinnen.at(-1)).toBe(
      'We kennen niet alle vrije dagen van 2030. Houd deze datum aan.',
    );
  });

  it('noemt de dag die de IGJ koos', () => {
    expect(zinnen('IGJ_RAPPORTAGE', '2026-11-06', { totEnMet: '2026-12-18' }).zinnen).toEqual([
      'Gevraagd op vrijdag 6 november. Die dag telt niet mee.',
      'De IGJ noemde een laatste dag: vrijdag 18 december 2026.',
      'Dat is uiterlijk vrijdag 18 december.',
    ]);
  });
});

it('noemt bij uren de klok, aan het begin en aan het eind', () => {
  const uit = zinnen('DATALEK_AP', '2026-04-02T16:00').zinnen;
  expect(uit[0]).toBe('Bekend geworden op donderdag 2 april om 16:00 uur. De klok loopt meteen.');
  expect(uit.at(-1)).toBe('Dat is uiterlijk zondag 5 april om 16:00 uur.');
});

it('noemt bij terugtellen de vroegste datum, en van wie een afspraak is', () => {
  const uit = zinnen('VOG_PGB', '2026-06-01');
  expect(uit.label).toBe('Afspraak van de gemeente');
  expect(uit.zinnen.at(-1)).toBe('De vroegste datum die mag, is maandag 1 december 2025.');
});
