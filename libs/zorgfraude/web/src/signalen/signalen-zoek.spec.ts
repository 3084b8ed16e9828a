import { leesSignalenZoek, signalenFilter } from './signalen-zoek';

describe('the list of signals in the address', () => {
  it('takes codes alone and forgets what it does not know', () =>
    expect(leesSignalenZoek({ status: 'GEWOGEN', aard: 'iets', bron: 'IKZ', mijn: 'ja', dicht: 'JA' })).toEqual({
      status: 'GEWOGEN',
      aard: undefined,
      bron: 'IKZ',
      mijn: undefined,
      dicht: 'JA',
    }));

  it('asks the server what was chosen, with the typed words beside it', () =>
    expect(signalenFilter(leesSignalenZoek({ status: 'GEWOGEN', mijn: 'JA' }), 'Zorg Noord')).toEqual({
      status: ['GEWOGEN'],
      vanMij: true,
      zoek: 'Zorg Noord',
    }));
});
