/**
 * The published read side for the lists of other contexts: JSON of one row, under both walls.
 * Moments come out as ISO text.
 */
export const verzendingJson = (organisatie: string, overdracht: string): string =>
  `(select json_build_object('velden', w.velden, 'sha256', w.sha256, 'grondslag', w.grondslag, 'doel', w.doel, 'afgeleverdOp', w.afgeleverd_op)` +
  ` from overdracht.overdracht w where w.organisatie_id = ${organisatie} and w.id = ${overdracht})`;

export const ontvangstJson = (organisatie: string, ontvangst: string): string =>
  `(select json_build_object('inhoud', w.inhoud, 'sha256', w.sha256, 'grondslag', w.grondslag, 'doel', w.doel, 'velden', w.velden)` +
  ` from overdracht.ontvangst w where w.organisatie_id = ${organisatie} and w.id = ${ontvangst})`;

/** The copy of a message of our own, with when it arrived; under both walls. */
export const verzondenKopieJson = (organisatie: string, overdracht: string): string =>
  `(select json_build_object('inhoud', w.inhoud, 'sha256', w.sha256, 'grondslag', w.grondslag, 'aangekomenOp', w.afgeleverd_op)` +
  ` from overdracht.overdracht w where w.organisatie_id = ${organisatie} and w.id = ${overdracht})`;

/** The copy of a message that arrived; under both walls. */
export const ontvangenKopieJson = (organisatie: string, ontvangst: string): string =>
  `(select json_build_object('inhoud', w.inhoud, 'sha256', w.sha256, 'grondslag', w.grondslag, 'aangekomenOp', w.ontvangen_op)` +
  ` from overdracht.ontvangst w where w.organisatie_id = ${organisatie} and w.id = ${ontvangst})`;
