import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { logboek } from '@meldbaken/platform/logging';

/** Codes whose message was written by us for the user. All else is hidden behind a correlation id. */
const EIGEN = new Set(['NIET_AANGEMELD', 'WERKRUIMTE_NODIG', 'INVOER_ONGELDIG', 'TE_VEEL']);
/** Faults in the document itself: the client's, and safe in general words. */
const VRAAGFOUTEN: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'De vraag is geen geldig GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'De vraag past niet bij het schema of is te groot.',
  BAD_USER_INPUT: 'De invoer past niet bij het schema.',
  OPERATION_RESOLUTION_FAILURE: 'Kies welke operatie u wilt uitvoeren.',
  PERSISTED_QUERY_NOT_FOUND: 'Deze vraag is niet bekend.',
  BAD_REQUEST: 'Het verzoek is niet goed opgebouwd.',
};

/**
 * A value that PostgreSQL could not read as a moment, number, id or text (SQLSTATE class 22). It came from outside: made-up cursors and ids.
 * The net under the checks of each operation; a handler that finds the fault itself says it better.
 */
const ONLEESBAAR = new Set(['22003', '22007', '22008', '22021', '22P02']);

/** An expected stop outside a union (not logged in, too many requests). */
export class Geweigerde extends GraphQLError {
  constructor(code: string, bericht: string, meer: { veld?: string; watDan?: string } = {}) {
    super(bericht, { extensions: { code, ...meer } });
  }
}

/** What one of our own checks said (a scalar, a handler), before the library put its words and the value around it. */
function eigenFout(fout: unknown): GraphQLError | null {
  const bron = fout instanceof GraphQLError ? (fout.originalError ?? fout) : null;
  return bron instanceof GraphQLError && EIGEN.has(String(bron.extensions['code'])) ? bron : null;
}

/** The input field: as the check named it, else as the library does: 'Variable "$i" got invalid value ... at "i.vanaf"; ...'. */
function veldVan(eigen: GraphQLError, opgemaakt: string): Record<string, string> {
  const { veld, watDan } = eigen.extensions;
  if (typeof veld === 'string') return typeof watDan === 'string' ? { veld, watDan } : { veld };
  if (!opgemaakt.startsWith('Variable "$') || !opgemaakt.endsWith(`; ${eigen.message}`)) return {};
  const kop = opgemaakt.slice(0, -eigen.message.length - 2);
  const pad = / at "([\w.[\]]+)"$/.exec(kop)?.[1] ?? /^Variable "\$(\w+)"/.exec(kop)?.[1];
  return pad === undefined ? {} : { veld: pad.split('.').at(-1) ?? pad };
}

/** Code and correlation id; never raw text, a stack or an echoed value (spec 11). */
export function verzorgFout(opgemaakt: GraphQLFormattedError, fout: unknown, kenmerk: string): GraphQLFormattedError {
  const gegeven = opgemaakt.extensions?.['code'];
  const code = typeof gegeven === 'string' ? gegeven : 'INTERNE_FOUT';
  const plek = opgemaakt.path ? { path: opgemaakt.path } : {};
  const eigen = eigenFout(fout);
  if (eigen) {
    const extensions = { code: String(eigen.extensions['code']), kenmerk, ...veldVan(eigen, opgemaakt.message) };
    return { ...plek, message: eigen.message, extensions };
  }
  if (EIGEN.has(code)) return { ...plek, message: opgemaakt.message, extensions: { code, kenmerk } };
  const vraagfout = VRAAGFOUTEN[code];
  if (vraagfout) return { ...plek, message: vraagfout, extensions: { code, kenmerk } };
  const oorzaak = fout instanceof GraphQLError ? (fout.originalError ?? fout) : fout;
  if (oorzaak instanceof Error && oorzaak.name === 'ForbiddenException')
    return { ...plek, message: 'Dit mag niet.', extensions: { code: 'GEEN_TOEGANG', kenmerk } };
  if (
    oorzaak instanceof Error &&
    'code' in oorzaak &&
    typeof oorzaak.code === 'string' &&
    ONLEESBAAR.has(oorzaak.code)
  ) {
    logboek.waarschuw({ kenmerk, fout: oorzaak }, 'invoer die de database niet kan lezen');
    return {
      ...plek,
      message: 'Iets in de invoer klopt niet. Ga terug en probeer het opnieuw.',
      extensions: { code: 'INVOER_ONGELDIG', kenmerk },
    };
  }
  logboek.fout({ kenmerk, fout: oorzaak }, 'onverwachte fout');
  return {
    ...plek,
    message: 'Er ging bij ons iets mis. Probeer het zo nog eens.',
    extensions: { code: 'INTERNE_FOUT', kenmerk },
  };
}
