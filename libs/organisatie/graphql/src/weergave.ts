/**
 * The published read side of organisatie for other contexts' lists: JSON in the shape of the GraphQL types,
 * made by the views of schema weergave (security_invoker, so the walls hold).
 */
export const lidJson = (organisatie: string, lidmaatschap: string): string =>
  `(select json_build_object('id', w.id, 'naam', w.naam) from weergave.lid w where w.organisatie_id = ${organisatie} and w.id = ${lidmaatschap})`;

export const eenheidJson = (organisatie: string, eenheid: string): string =>
  `(select json_build_object('id', w.id, 'naam', w.naam, 'pad', w.pad) from weergave.eenheid w where w.organisatie_id = ${organisatie} and w.id = ${eenheid})`;
