/** SQL: does this member work here today, with an open account? `lid` is an alias of organisatie.lidmaatschap, `nu` a placeholder. */
export const lidDoetMee = (lid: string, nu: string): string => {
  const dag = `(${nu}::timestamptz at time zone 'Europe/Amsterdam')::date`;
  return (
    `${lid}.van <= ${dag} and (${lid}.tot is null or ${lid}.tot > ${dag})` +
    ` and exists (select 1 from organisatie.account a where a.id = ${lid}.account_id and a.geblokkeerd_op is null)`
  );
};

/**
 * SQL: may this member still hear of this dossier? The member works here, there is a running grant in any function,
 * and the person is not excluded. `dossier` is an expression.
 */
export const bereikbaar = (lid: string, dossier: string, nu: string): string =>
  lidDoetMee(lid, nu) +
  ` and exists (select 1 from toegang.dossier_toegang t join toegang.houder_lid h on h.organisatie_id = t.organisatie_id and h.houder_id = t.houder_id` +
  ` where t.organisatie_id = ${lid}.organisatie_id and t.dossier_id = ${dossier} and t.tot is null and h.lidmaatschap_id = ${lid}.id)` +
  ` and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = ${lid}.organisatie_id and u.dossier_id = ${dossier} and u.persoon_id = ${lid}.persoon_id)`;
