import { inMinuten, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { tekstFout } from './weging.model';

const DAG_IN_MINUTEN = 24 * 60;

/** A note may be put right by its author within 24 hours; the old text stays as a version. */
export function notitieFout(
  n: { readonly geschrevenOp: Date; readonly auteurId: string },
  wie: string,
  nu: Date,
): Weigering | null {
  if (n.auteurId !== wie)
    return weiger('IGJ_NOTITIE_VAN_ANDER', 'Deze notitie is van een collega.', {
      watDan: 'Schrijf een eigen notitie.',
    });
  if (inMinuten(nu) - inMinuten(n.geschrevenOp) <= DAG_IN_MINUTEN) return null;
  return weiger('IGJ_NOTITIE_VAST', 'Na 24 uur ligt een notitie vast.', {
    watDan: 'Schrijf een nieuwe notitie. De oude blijft staan.',
  });
}

export const notitieTekstFouten = (tekst: string): Weigering[] => tekstFout('tekst', tekst, 'Schrijf de notitie op.');
