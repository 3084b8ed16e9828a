import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Dag, GeschiktheidStand } from '@meldbaken/vergewis/contract';
import { dagTekst, plusDagen } from '../dag.model';

/**
 * HR hears the answer on this day, whatever it is and whenever it was given: how long it takes says nothing.
 * Own choice.
 */
export const GESCHIKTHEID_DAGEN = 14;
const KORTSTE = 10;
const LANGSTE = 5000;

export const geschiktheidAntwoordOp = (vandaag: Dag): Dag => plusDagen(vandaag, GESCHIKTHEID_DAGEN);

/** What HR sees. Before the day everything looks the same, and after it 'no answer' has no reason. */
export function geschiktheidStand(
  q: { antwoordOp: Dag; verwerkt: boolean; antwoord: 'JA' | 'NEE' | null },
  vandaag: Dag,
): GeschiktheidStand {
  if (vandaag < q.antwoordOp || !q.verwerkt) return 'GEVRAAGD';
  return q.antwoord ?? 'GEEN_ANTWOORD';
}

/** May HR ask the handlers about this person now? */
export function controleerGeschiktheidsvraag(
  reden: string,
  d: { persoonId: string | null; eindeOp: Dag | null },
  lopend: Dag | null,
  vandaag: Dag,
): Weigering[] {
  if (d.persoonId === null)
    return [
      weiger('GESCHIKTHEID_SOLLICITANT', 'Een sollicitant werkt hier nog niet.', {
        watDan: 'Vraag referenties en de andere controles. Deze vraag is voor wie hier werkt.',
      }),
    ];
  if (d.eindeOp !== null && d.eindeOp < vandaag)
    return [weiger('GESCHIKTHEID_GEEINDIGD', `De laatste werkdag was ${dagTekst(d.eindeOp)}.`, {})];
  if (lopend !== null)
    return [
      weiger('GESCHIKTHEID_LOOPT', 'Deze vraag is al gesteld.', {
        watDan: `U krijgt het antwoord op ${dagTekst(lopend)}.`,
      }),
    ];
  return tekstFout(reden, 'reden', 'Schrijf op waarom u dit vraagt.');
}

/** HR answers the question and that alone, or says why not. */
export const controleerOnderzoeksantwoord = (tekst: string, weigeren: boolean): Weigering[] =>
  tekstFout(tekst, 'tekst', weigeren ? 'Schrijf op waarom u geen antwoord geeft.' : 'Schrijf het antwoord op.', 2);

function tekstFout(tekst: string, veld: string, bericht: string, minstens = KORTSTE): Weigering[] {
  const lengte = tekst.trim().length;
  if (lengte < minstens) return [weiger('VERGEWIS_LEEG', bericht, { veld, watDan: 'Eén of twee zinnen is genoeg.' })];
  if (lengte > LANGSTE)
    return [weiger('VERGEWIS_TE_LANG', 'Dit is langer dan 5.000 tekens.', { veld, watDan: 'Maak het korter.' })];
  return [];
}
