import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Dag } from '@meldbaken/vergewis/contract';
import { dagTekst } from '../dag.model';

const LANGSTE_TEKST = 10_000;
const LANGST_KENMERK = 100;

/** A day that was, not before the step before it and not after the one after it. */
export function stapDag(
  op: Dag,
  veld: string,
  { vandaag, vanaf = null, tot = null }: { vandaag: Dag; vanaf?: Dag | null; tot?: Dag | null },
): Weigering[] {
  if (!isDag(op)) return [weiger('VERGEWIS_DAG', 'Deze dag bestaat niet.', { veld, watDan: 'Kies een dag.' })];
  if (op > vandaag)
    return [
      weiger('VERGEWIS_TOEKOMST', `${dagTekst(op)} is nog niet geweest.`, {
        veld,
        watDan: `Kies vandaag (${dagTekst(vandaag)}) of eerder.`,
      }),
    ];
  if (vanaf !== null && op < vanaf)
    return [
      weiger('REGISTER_TE_VROEG', `Dat is voor ${dagTekst(vanaf)}.`, {
        veld,
        watDan: `Kies ${dagTekst(vanaf)} of later.`,
      }),
    ];
  if (tot !== null && op > tot)
    return [
      weiger('REGISTER_TE_LAAT', `Dat is na de volgende stap, van ${dagTekst(tot)}.`, {
        veld,
        watDan: `Kies ${dagTekst(tot)} of eerder.`,
      }),
    ];
  return [];
}

/** Words that must be there: facts, in a few sentences. */
export function stapTekst(tekst: string, veld: string, bericht: string, watDan = 'Noem de feiten.'): Weigering[] {
  if (tekst.length > LANGSTE_TEKST)
    return [weiger('VERGEWIS_TE_LANG', 'Dit is langer dan 10.000 tekens.', { veld, watDan: 'Maak het korter.' })];
  return tekst.trim().length < 10 ? [weiger('VERGEWIS_TEKST', bericht, { veld, watDan })] : [];
}

/** A number or reference; `bericht` when it must be there. */
export function stapKenmerk(kenmerk: string | null, bericht: string | null = null): Weigering[] {
  const veld = 'kenmerk';
  if ((kenmerk ?? '').length > LANGST_KENMERK)
    return [
      weiger('VERGEWIS_TE_LANG', 'Dit is langer dan 100 tekens.', { veld, watDan: 'Neem alleen het nummer over.' }),
    ];
  return bericht !== null && !kenmerk?.trim() ? [weiger('VERGEWIS_KENMERK', bericht, { veld })] : [];
}
