import {
  eindeFout,
  genoemdeFout,
  isVoorbij,
  notitieFout,
  notitiesWegOp,
  onafhankelijkFout,
  overdragenFout,
} from './mensen.model';

const nu = new Date('2026-11-23T22:30:00Z');

describe('people round a report', () => {
  it('looking along has a last day, counted in the Netherlands', () => {
    expect(eindeFout(null, nu)).toBeNull();
    expect(eindeFout('2026-11-23', nu)).toBeNull();
    expect(eindeFout('2026-11-22', nu)?.code).toBe('MELDING_EINDE_VOORBIJ');
    expect(eindeFout('31-12', nu)?.code).toBe('MELDING_EINDE_ONGELDIG');
    expect(isVoorbij('2026-11-23', nu)).toBe(false);
    expect(isVoorbij('2026-11-23', new Date('2026-11-23T23:00:00Z'))).toBe(true);
  });

  it('cases move together or not at all', () => {
    const open = { nummer: 'M-1', status: 'IN_BEHANDELING', behandelaarId: 'af' } as const;
    expect(overdragenFout([open], 'af2')).toBeNull();
    expect(overdragenFout([], 'af2')?.code).toBe('OVERDRAGEN_NIETS');
    expect(overdragenFout([open, { ...open, nummer: 'M-2', status: 'GESLOTEN' }], 'af2')?.bericht).toContain('M-2');
    expect(overdragenFout([open], 'af')?.code).toBe('OVERDRAGEN_ZELFDE');
  });

  it('who is named later is a colleague from the list or a typed name, and a client is a typed name', () => {
    const g = { rol: 'PLEGER', persoonId: null, naam: null };
    expect(genoemdeFout('IN_BEHANDELING', { ...g, naam: 'Jan' })).toBeNull();
    expect(genoemdeFout('IN_BEHANDELING', { ...g, persoonId: 'p' })).toBeNull();
    expect(genoemdeFout('IN_BEHANDELING', g)?.code).toBe('MELDING_NAAM_ONTBREEKT');
    expect(genoemdeFout('IN_BEHANDELING', { ...g, naam: 'x'.repeat(201) })?.code).toBe('MELDING_TEKST_TE_LANG');
    expect(genoemdeFout('IN_BEHANDELING', { ...g, rol: 'CLIENT', persoonId: 'p' })?.veld).toBe('naam');
    expect(genoemdeFout('GESLOTEN', { ...g, naam: 'Jan' })?.code).toBe('MELDING_STATUS_PAST_NIET');
  });

  it('notes and questions are not empty and not endless', () => {
    expect(notitieFout(' \u200b ')?.code).toBe('NOTITIE_LEEG');
    expect(notitieFout('x'.repeat(5001))?.code).toBe('MELDING_TEKST_TE_LANG');
    expect(notitieFout('Bel maandag terug')).toBeNull();
    expect(onafhankelijkFout('')?.code).toBe('ONAFHANKELIJK_LEEG');
    expect(onafhankelijkFout('Ik ben niet gehoord')).toBeNull();
  });

  it('notes stay two weeks after closing', () => {
    expect(notitiesWegOp(new Date('2026-11-23T10:00:00Z'))).toEqual(new Date('2026-12-07T10:00:00Z'));
  });
});
