import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host';
import { Ingelogd, Openbaar, Toegang } from '@meldbaken/platform/access';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { GraphqlContext } from './context';
import { ToegangsWacht } from './toegangs-wacht';

class Proef {
  @Toegang('lezen', 'Zaak') recht(this: void): void {}
  @Ingelogd('Voor iedereen met een werkruimte.') ingelogd(this: void): void {}
  @Openbaar('Aan de deur is nog niemand bekend.') openbaar(this: void): void {}
  niets(this: void): void {}
}

const sessie = { id: 's', accountId: 'a', email: 'e', naam: 'n', organisatieNaam: null };
const inzage: Inzage = {
  accountId: 'a',
  lidmaatschapId: 'l',
  organisatieId: 'o',
  organisatieSoort: 'ZORGAANBIEDER',
  persoonId: null,
  rollen: [],
  toegangspunt: 'web',
  kenmerk: 'k',
};

/** What the door says to this method with this session. */
function deur(methode: keyof Proef, c: Partial<GraphqlContext>, args: object = {}): boolean | string {
  const context = new ExecutionContextHost(
    [undefined, args, { sessie: null, inzage: null, ...c }, {}],
    Proef,
    Proef.prototype[methode],
  );
  context.setType('graphql');
  try {
    return new ToegangsWacht().canActivate(context);
  } catch (fout) {
    return fout instanceof Error && 'extensions' in fout ? (fout.extensions as { code: string }).code : String(fout);
  }
}

describe('the door of every operation', () => {
  it('stays shut without a declaration, whoever asks', () => expect(deur('niets', { sessie, inzage })).toBe(false));

  it.each(['recht', 'ingelogd'] as const)('asks for a session and a workspace: %s', (methode) => {
    expect([deur(methode, {}), deur(methode, { sessie }), deur(methode, { sessie, inzage })]).toEqual([
      'NIET_AANGEMELD',
      'WERKRUIMTE_NODIG',
      true,
    ]);
  });

  it('asks nobody who they are when the operation is public', () => expect(deur('openbaar', {})).toBe(true));

  it.each([{ zoek: 'a\u0000b' }, { invoer: { pleger: { naam: '\u0000' } } }, { lijst: ['goed', '\u0000'] }])(
    'refuses a NUL wherever it stands: %j',
    (args) => {
      expect(deur('openbaar', {}, args)).toBe('INVOER_ONGELDIG');
    },
  );

  it('leaves moments, numbers, nothing and long texts alone', () => {
    expect(deur('openbaar', {}, { op: new Date(), n: 1, leeg: null, tekst: 'x'.repeat(100_000), lijst: [] })).toBe(
      true,
    );
  });

  it('is only about GraphQL', () => {
    const http = new ExecutionContextHost([], Proef, Proef.prototype.niets);
    expect(new ToegangsWacht().canActivate(http)).toBe(true);
  });
});
