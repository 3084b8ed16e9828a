import { leesAntwoord } from './verstuur-lijst';

describe('Het antwoord op een lijst', () => {
  it('is een lijst om na te kijken', () => expect(leesAntwoord({ id: 'x' })).toEqual({ id: 'x' }));
  it('is een reden, met wat u wel kunt doen', () => {
    expect(leesAntwoord({ code: 'BLAD_MACRO', bericht: 'Macro.', watDan: 'Sla op als xlsx.' })).toEqual({
      bericht: 'Macro.',
      watDan: 'Sla op als xlsx.',
    });
    expect(leesAntwoord({ bericht: 'Nee.', watDan: null })).toEqual({ bericht: 'Nee.', watDan: '' });
  });
  it('is bij iets vreemds een zin van ons zelf', () => {
    for (const a of [null, 'x', {}, { bericht: 3 }, { id: 4 }])
      expect(leesAntwoord(a)).toHaveProperty('bericht', 'Het versturen lukte niet.');
  });
});
