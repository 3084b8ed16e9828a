export type { WachtrijInstelling } from './instelling';
export {
  taakSoort,
  uuidVorm,
  minuutVorm,
  wachtVoorPoging,
  type Herhaling,
  type TaakInhoud,
  type Taakregels,
  type TaakSoort,
} from './taaksoort';
export { GEBEURTENIS_TAAK, WACHTRIJEN, WEKKER_TAAK, minuutVan, momentVanMinuut } from './taken';
export { Taakregister, OnherstelbareFout, type LopendeTaak } from './taakregister';
export { Wachtrij, type MislukteTaak, type NieuweTaak, type WachtrijStand } from './wachtrij';
export { Taakwerker, type TaakwerkerOpties } from './taakwerker';
export { Lus, type LusOpties } from './lus';
export { BeperkteMelder } from './melder';
export { bezwarenTegenRedis, controleerRedis } from './redis-eisen';
export { binnen } from './start-wacht';
