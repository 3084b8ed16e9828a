import { Verwerkerslijst } from './verwerkerslijst';

const v = (naam: string, soort: string) => ({ naam, soort, verwerk: async () => undefined });

describe('who handles an event', () => {
  const lijst = new Verwerkerslijst([v('a', 'MeldingIngediend'), v('b', 'MeldingIngediend')], ['TermijnGestart']);
  it('all its handlers, in order', () => expect(lijst.voor('MeldingIngediend').map((x) => x.naam)).toEqual(['a', 'b']));
  it('nobody, when that is on the list', () => expect(lijst.voor('TermijnGestart')).toEqual([]));
  it('is a fault when nobody knows the event', () =>
    expect(() => lijst.voor('Verdwaald')).toThrow("nobody handles the event 'Verdwaald'"));
  it('never two handlers with one name: the ledger knows them by it', () =>
    expect(() => new Verwerkerslijst([v('a', 'X'), v('a', 'Y')], [])).toThrow("two handlers are called 'a'"));
  it('not both handled and listed as unhandled', () =>
    expect(() => new Verwerkerslijst([v('a', 'X')], ['X'])).toThrow('listed as having none'));
});
