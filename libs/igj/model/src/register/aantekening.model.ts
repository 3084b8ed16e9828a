import type { Identiteit } from '@meldbaken/igj/contract';
import { dagVan, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { controleerIdentiteit } from './identiteit.model';

/** An entry as the registerbeheerder makes it (Uitvoeringsbesluit Wkkgz art. 8.28). */
export interface NieuweAantekening {
  readonly identiteit: Identiteit;
  /** Date on which the inspectie made its report, 'YYYY-MM-DD'. */
  readonly rapportOp: string;
  /** Was the report made by the inspectie itself? */
  readonly eigenRapport: boolean;
  /** Does it find the serious threat of art. 25 lid 1 Wkkgz? */
  readonly ernstigeBedreiging: boolean;
}

/** May this go into the register? All that is in the way, at once. `verwijderOp` is the end of the five years. */
export function controleerAantekening(a: NieuweAantekening, verwijderOp: Date | null, nu: Date): Weigering[] {
  return [...grondslag(a), ...controleerIdentiteit(a.identiteit, nu), ...rapportdag(a.rapportOp, verwijderOp, nu)];
}

function grondslag(a: Pick<NieuweAantekening, 'eigenRapport' | 'ernstigeBedreiging'>): Weigering[] {
  const uit: Weigering[] = [];
  if (!a.eigenRapport)
    uit.push(
      weiger('IGJ_GEEN_EIGEN_RAPPORT', 'Een aantekening mag alleen na een rapport van de IGJ zelf.', {
        veld: 'eigenRapport',
        watDan: 'Een rapport van een zorgaanbieder is niet genoeg. Leg niets vast.',
      }),
    );
  if (!a.ernstigeBedreiging)
    uit.push(
      weiger('IGJ_GEEN_ERNSTIGE_BEDREIGING', 'Het rapport moet een ernstige bedreiging vaststellen.', {
        veld: 'ernstigeBedreiging',
        watDan: 'Staat dat er niet in? Leg dan niets vast.',
      }),
    );
  return uit;
}

/** The day of the report: real, not in the future, and not so old that the entry would have to be gone. */
export function rapportdag(dag: string, verwijderOp: Date | null, nu: Date): Weigering[] {
  const veld = 'rapportOp';
  if (!isDag(dag))
    return [weiger('IGJ_DAG_BESTAAT_NIET', 'Deze dag bestaat niet.', { veld, watDan: 'Kijk de dag na.' })];
  if (dag > dagVan(nu))
    return [weiger('IGJ_DAG_IN_TOEKOMST', 'Dit rapport is er nog niet.', { veld, watDan: 'Kijk de dag na.' })];
  if (verwijderOp !== null && verwijderOp <= nu)
    return [
      weiger('IGJ_AANTEKENING_TE_OUD', 'Dit rapport is meer dan 5 jaar oud. De aantekening mag er niet meer staan.', {
        veld,
        watDan: 'Kijk de dag na, of leg niets vast.',
      }),
    ];
  return [];
}

/** The five years count from the start of the day of the report. */
export const rapportMoment = (dag: string): Date => new Date(`${dag}T12:00:00Z`);
