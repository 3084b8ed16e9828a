import { VORMEN, type MeldingStatus, type Vorm } from '@meldbaken/melding/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';

/** Which forms a handler sees in a report: the reporter may not have known, or saw one of two. */
export function leesVormen(
  { nu, gekozen }: { nu: readonly Vorm[]; gekozen: readonly Vorm[] },
  status: MeldingStatus,
): readonly Vorm[] | Weigering {
  if (status !== 'IN_BEHANDELING')
    return weiger('MELDING_NIET_IN_BEHANDELING', 'Deze melding is niet in behandeling.', {
      watDan: 'Neem de melding eerst in behandeling, of heropen hem.',
    });
  const vormen = VORMEN.filter((v) => gekozen.includes(v));
  if (vormen.length === 0)
    return weiger('MELDING_VORM_ONTBREEKT', 'Kies ten minste 1 vorm.', {
      veld: 'vormen',
      watDan: 'Weet u het nog niet? Ga dan terug. De vorm blijft zoals hij was.',
    });
  if (vormen.length === nu.length && vormen.every((v) => nu.includes(v)))
    return weiger('MELDING_VORM_GELIJK', 'Deze vormen staan er al.', { veld: 'vormen' });
  return vormen;
}
