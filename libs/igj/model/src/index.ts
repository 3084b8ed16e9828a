export * from './briefwisseling';
export {
  type BevestigingInput,
  bevestig,
  bevestigingSoort,
  controleerBevestiging,
  ontvangstbevestiging,
} from './bevestiging.model';
export { type Json, canoniek } from './canoniek.model';
export { controleerVeld, controleerWaarden, leesMoment } from './controle.model';
export { type FormulierVeld, type VeldCode, keuzesVan, veldVan, velden, veldenVan } from './formulier.model';
export {
  GROEP_LABEL,
  type Veld,
  type VeldGroep,
  type VeldSoort,
  WAARVANDAAN_LABEL,
  type Waarvandaan,
} from './veld.model';
export { bevroren, kopieSoort, tekstVan, veldlijst, waardeUit } from './kopie.model';
export * from './labels.model';
export { type OntvangstUitkomst, leesExterneMelding, leesOntvangstbevestiging } from './ontvangst.model';
export {
  type BekrachtigUitkomst,
  type Bekrachtigd,
  type Bekrachtiging,
  EXTERNE_MELDING_HANDELINGEN,
  EXTERNE_MELDING_OVERGANGEN,
  type ExterneMeldingHandeling,
  LOPEND_NA_VERZENDEN,
  bekrachtig,
  magBekrachtigen,
  overgang,
} from './verloop.model';
export { type VulVoorBron, vulVoor } from './vul-voor.model';
export { type Waarden, isVerplicht, ontbrekend, schoneWaarde, schoneWaarden } from './waarden.model';
export * from './rapportage';
export { ZAAK_HANDELINGEN, ZAAK_OVERGANGEN, type ZaakHandeling, zaakOvergang } from './zaak-verloop.model';
export * from './register';
export * from './opstellen';
export * from './inspectie';
export * from './aanbieders';
export * from './burger';
export * from './wmo';
export * from './jeugd';
export * from './gast';
