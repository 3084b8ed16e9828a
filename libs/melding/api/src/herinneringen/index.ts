import { BerichtBeslisserWanneerBesluitVastgelegd } from './bericht-beslisser-wanneer-besluit-vastgelegd.handler';

export { Herinneringen } from './herinneringen';

export const HERINNERING_VERWERKERS = [BerichtBeslisserWanneerBesluitVastgelegd] as const;
