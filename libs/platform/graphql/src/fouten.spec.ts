import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { logboek } from '@meldbaken/platform/logging';
import { Geweigerde, verzorgFout } from './fouten';

const KENMERK = '11111111-1111-4111-8111-111111111111';
const antwoord = (fout: unknown, code?: string): ReturnType<typeof verzorgFout> =>
  verzorgFout(
    {
      message: fout instanceof Error ? fout.message : String(fout),
      ...(code ? { extensions: { code, stacktrace: ['at geheim.ts:1'] } } : {}),
    },
    fout,
    KENMERK,
  );
const databasefout = (code: string): Error =>
  Object.assign(new Error(`invalid input syntax for type uuid: "GEHEIM"`), { code, detail: 'Key (naam)=(GEHEIM)' });

describe('what an error tells the outside', () => {
  let gemeld: jest.SpyInstance[];
  beforeEach(() => {
    gemeld = [jest.spyOn(logboek, 'fout'), jest.spyOn(logboek, 'waarschuw')].map((s) =>
      s.mockImplementation(() => undefined),
    );
  });
  afterEach(() => void jest.restoreAllMocks());

  it('a defect: our sentence, a code and the reference, whatever it said itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), fc.string(), (tekst, code) => {
        const geheim = `GEHEIM ${tekst} select * from melding`;
        const uit = antwoord(
          new GraphQLError(geheim, { originalError: new Error(geheim) }),
          code === '' ? undefined : `X${code}`,
        );
        expect(uit).toEqual({
          message: 'Er ging bij ons iets mis. Probeer het zo nog eens.',
          extensions: { code: 'INTERNE_FOUT', kenmerk: KENMERK },
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('a defect is written in our own log, under the same reference', () => {
    const oorzaak = new Error('kapot');
    antwoord(new GraphQLError('kapot', { originalError: oorzaak }));
    expect(gemeld[0]).toHaveBeenCalledWith({ kenmerk: KENMERK, fout: oorzaak }, expect.any(String));
  });

  it.each([
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_USER_INPUT',
    'OPERATION_RESOLUTION_FAILURE',
    'BAD_REQUEST',
  ])('a mistake in the document (%s): general words, nothing repeated, nothing in the log', (code) => {
    const uit = antwoord(new GraphQLError('Cannot query field "GEHEIM"'), code);
    expect(uit.extensions).toEqual({ code, kenmerk: KENMERK });
    expect(JSON.stringify(uit)).not.toMatch(/GEHEIM|stacktrace/);
    expect(gemeld[0]).not.toHaveBeenCalled();
  });

  it('words that we wrote for the user pass', () => {
    expect(antwoord(new Geweigerde('INVOER_ONGELDIG', 'Kies een dag.'), 'INVOER_ONGELDIG')).toEqual({
      message: 'Kies een dag.',
      extensions: { code: 'INVOER_ONGELDIG', kenmerk: KENMERK },
    });
  });

  it.each(['22P02', '22007', '22008', '22021', '22003'])(
    'a value that the database cannot read (%s) is the input, not a defect, and is not repeated',
    (code) => {
      const uit = antwoord(new GraphQLError('x', { originalError: databasefout(code) }));
      expect(uit.extensions).toEqual({ code: 'INVOER_ONGELDIG', kenmerk: KENMERK });
      expect(JSON.stringify(uit)).not.toMatch(/GEHEIM|uuid/);
      expect(gemeld[1]).toHaveBeenCalled();
    },
  );

  it.each(['23505', '42501', '40P01', '57014'])('any other fault of the database (%s) is a defect', (code) => {
    expect(antwoord(new GraphQLError('x', { originalError: databasefout(code) })).extensions?.['code']).toBe(
      'INTERNE_FOUT',
    );
  });

  it('says at which field, so that the rest of an answer can be used', () => {
    expect(verzorgFout({ message: 'x', path: ['meldingen'] }, new Error('x'), KENMERK).path).toEqual(['meldingen']);
  });
});
