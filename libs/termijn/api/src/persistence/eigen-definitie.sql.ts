/** Fields of an `EigenDefinitie` of the model, of the row `alias` of termijn.eigen_definitie. */
export const eigenJson = (alias: string): string =>
  `json_build_object('code', ${alias}.code, 'versie', ${alias}.versie, 'geldigVanaf', ${alias}.geldig_vanaf, 'naam', ${alias}.naam,` +
  ` 'eenheid', ${alias}.eenheid, 'lengte', ${alias}.lengte, 'eis', ${alias}.eis, 'eigenaarRol', ${alias}.eigenaar_rol,` +
  ` 'herinneringsschema', ${alias}.herinneringsschema)`;

/** The own definition of the row `alias` of termijn.termijn, in the version that it started under; null of a built-in one. */
export const eigenVanTermijn = (alias: string): string =>
  `case when ${alias}.code like 'EIGEN\\_%' then (select ${eigenJson('ed')} from termijn.eigen_definitie ed` +
  ` where ed.organisatie_id = ${alias}.organisatie_id and ed.code = ${alias}.code and ed.versie = ${alias}.definitie_versie) end`;
