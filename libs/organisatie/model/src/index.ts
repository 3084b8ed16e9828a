export { AFGESCHERMD, EENHEID_DREMPEL, type EenheidKnoop, namenInOverzicht } from './eenheid-naam.model';
export { type Instelling, instellingenVan } from './instellingen.model';
export { type MenuGroep, type MenuItem, magNaar, menuGroepen, menuVan, startpad } from './menu.model';
export { NUMMER_SOORTEN, type NummerSoort, controleerNummer } from './nummers.model';
export {
  MELDING_ONTVANGERS,
  ORGANISATIE_SOORT_LABEL,
  ROL_LABEL,
  heeftRol,
  isOrganisatieSoort,
  isRol,
  rolNaam,
  rollenVan,
  tweedeFactorVerplicht,
} from './rollen.model';
export { type Afwezigheidsdagen, LANGSTE_AFWEZIGHEID, controleerAfwezigheid, overlapt } from './afwezigheid.model';
export { leesTelefoon } from './telefoon.model';
export {
  KOPPELING_OVERLAP_UREN,
  KOPPELING_RECHT_LABEL,
  KOPPELING_STATUS_LABEL,
  type KoppelingGegevens,
  controleerKoppeling,
  koppelingStatus,
  leesAdres,
  magGoedkeuren,
  magVernieuwen,
  uitersteEinddag,
} from './koppeling.model';
