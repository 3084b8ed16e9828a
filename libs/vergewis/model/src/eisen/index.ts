export { EIS_DEFINITIES, definitieVanEis } from './definities.model';
export { WKKGZ_BEGIN, type EisDefinitie, type VogNorm } from './definitie.model';
export { gevraagdeEisen, naamVanEis, type GevraagdeEis } from './eisen-van.model';
export { lopendOp } from './andere-eisen.model';
export { regelsOp, valtOnder } from './regels.model';
export { eisenVan, geldendeFeiten, loopt, versieOp } from './stand.model';
export { pastVog, vogBezwaarTekst, watVogGoedIs, type VogBezwaar } from './vog-norm.model';
