import { MELDING_STATUSSEN } from '@meldbaken/melding/contract';
import { standVoorMelder } from './stand-voor-melder.model';

const stand = (status: (typeof MELDING_STATUSSEN)[number], nu: string): { zin: string; wanneer: string } =>
  standVoorMelder({ status, eersteReactieUiterlijk: '2026-11-24' }, new Date(nu));

describe('what the reporter reads', () => {
  it('says by which day an answer comes, to the end of that day', () => {
    expect(stand('INGEDIEND', '2026-11-24T22:59:00Z').wanneer).toBe(
      'Uiterlijk dinsdag 24 november 2026 leest u hier wat wij doen.',
    );
  });
  it('admits it when the promise was not kept, and says whom to call', () => {
    expect(stand('INGEDIEND', '2026-11-24T23:00:00Z').wanneer).toMatch(/^Dit duurt langer dan wij zeiden\. Bel/);
  });
  it('has its own sentence for every state', () => {
    const zinnen = MELDING_STATUSSEN.map((s) => stand(s, '2026-11-20T10:00:00Z').zin);
    expect(new Set(zinnen).size).toBe(MELDING_STATUSSEN.length);
  });
});
