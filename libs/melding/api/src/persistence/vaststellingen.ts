import type { EerdereVaststelling } from '@meldbaken/melding/model';
import type { Transactie } from '@meldbaken/platform/tenancy';

/** All findings of a report in the order of recording. */
export const leesVaststellingen = (tx: Transactie, meldingId: string): Promise<EerdereVaststelling[]> =>
  tx.rijen<EerdereVaststelling>(
    `select id, soort, vastgesteld_op as "vastgesteldOp", bekend_geworden_op as "bekendGewordenOp", meegedeeld_op as "meegedeeldOp", herziet_id as "herzietId"
     from melding.vaststelling where melding_id = $1 order by volgnummer`,
    [meldingId],
  );
