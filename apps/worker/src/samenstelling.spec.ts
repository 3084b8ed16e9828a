import { IGJ_EVENTS } from '@meldbaken/igj/contract';
import { MELDING_EVENTS } from '@meldbaken/melding/contract';
import { Verwerkerslijst, type Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { TERMIJN_GEBEURTENISSEN } from '@meldbaken/termijn/contract';
import { SAMENSTELLING } from './samenstelling-contexten';

// Name and kind stand in the class itself: no need of its dependencies.
const verwerkers = SAMENSTELLING.verwerkers.map((K): Gebeurtenisverwerker => new K());
const lijst = new Verwerkerslijst(verwerkers, SAMENSTELLING.zonderVerwerker);
const soorten = [
  ...new Set([...MELDING_EVENTS, ...IGJ_EVENTS, ...TERMIJN_GEBEURTENISSEN, ...verwerkers.map((v) => v.soort)]),
];

describe('what the worker does when something happened', () => {
  it.each(soorten)('%s has a handler, or is listed as having none', (soort) =>
    expect(() => lijst.voor(soort)).not.toThrow(),
  );

  it.each(verwerkers)('$naam is a sentence', ({ naam, soort }) => {
    expect(naam).toMatch(/^[a-z]+(-[a-z]+)*-wanneer-[a-z-]+$/);
    expect(soort).toMatch(/^[A-Z][A-Za-z]{2,60}$/);
  });
});
