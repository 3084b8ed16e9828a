import { eenheidFout } from './eenheid.model';

const goed = { nu: 'a', gekozen: 'b', reden: 'De melder koos het verkeerde team.' };

describe('de plek van een melding verbeteren', () => {
  it('kan met een andere plek en een reden', () => expect(eenheidFout(goed, 'IN_BEHANDELING')).toBeNull());

  it.each([
    ['een melding die nog niemand nam', goed, 'INGEDIEND', 'MELDING_NIET_IN_BEHANDELING'],
    ['een gesloten melding', goed, 'GESLOTEN', 'MELDING_NIET_IN_BEHANDELING'],
    ['een doorverwezen melding', goed, 'DOORVERWEZEN', 'MELDING_NIET_IN_BEHANDELING'],
    ['geen plek', { ...goed, gekozen: null }, 'IN_BEHANDELING', 'MELDING_EENHEID_ONTBREEKT'],
    ['dezelfde plek', { ...goed, gekozen: 'a' }, 'IN_BEHANDELING', 'MELDING_EENHEID_GELIJK'],
    ['geen reden', { ...goed, reden: ' ' }, 'IN_BEHANDELING', 'MELDING_REDEN_ONTBREEKT'],
  ] as const)('%s wordt geweigerd', (_, keuze, status, code) =>
    expect(eenheidFout(keuze, status)).toMatchObject({ code }),
  );
});
