import {
  EIS_CODES,
  isEigenEis,
  isVasteEis,
  type Dag,
  type DienstverbandVersie,
  type EisCode,
  type EisGrondslag,
  type EisZekerheid,
  type Profielregel,
  type Vergewiskader,
} from '@meldbaken/vergewis/contract';
import { EIS_NAAM } from '../labels.model';
import { registersOp } from '../registers.model';
import { definitieVanEis } from './definities.model';
import type { Omstandigheden, VogNorm } from './definitie.model';
import { regelsOp, valtOnder } from './regels.model';

/** What is asked of somebody on a day, before looking at what is there. */
export interface GevraagdeEis {
  code: EisCode;
  naam: string;
  nodig: boolean;
  waarom: string;
  bron: string;
  zekerheid: EisZekerheid;
  grondslag: EisGrondslag;
  regel: { id: string; versie: number } | null;
  vog: VogNorm | null;
  vernieuwMaanden: number | null;
}

/** Everything asked of this employment on this day, each with its source and why or why not. */
export function gevraagdeEisen(d: DienstverbandVersie, kader: Vergewiskader, op: Dag, bekendOp = op): GevraagdeEis[] {
  const o = { op, registers: registersOp(kader.registers, bekendOp) };
  const regels = regelsOp(kader.regels, op, bekendOp).filter((r) => valtOnder(d, r.bereik));
  const vast = EIS_CODES.map((code) => vasteEis(d, code, o, regels));
  const eigen = [...new Set(regels.map((r) => r.eis).filter(isEigenEis))].sort().map((code) => eigenEis(code, regels));
  return [...vast, ...eigen];
}

function vasteEis(
  d: DienstverbandVersie,
  code: (typeof EIS_CODES)[number],
  o: Omstandigheden,
  regels: readonly Profielregel[],
): GevraagdeEis {
  const def = definitieVanEis(code);
  const wet = def.vraagt(d, o);
  const erbij = regels.length === 0 ? regels : regels.filter((r) => r.eis === code);
  const eerste = erbij[0];
  const basis: GevraagdeEis = {
    code,
    naam: EIS_NAAM[code],
    nodig: wet.nodig,
    waarom: wet.waarom,
    bron: def.bron,
    zekerheid: def.zekerheid,
    grondslag: def.grondslag,
    regel: null,
    vog: def.vog ? def.vog(d) : null,
    vernieuwMaanden: def.vernieuwMaanden ?? null,
  };
  if (!eerste) return basis;
  return {
    ...basis,
    nodig: true,
    waarom: wet.nodig ? `${wet.waarom} ${metRegel(erbij)}` : metRegel(erbij),
    bron: wet.nodig ? `${def.bron}; ${eerste.bron}` : eerste.bron,
    // What the law asks stays asked by law; a rule only adds to it.
    grondslag: wet.nodig ? def.grondslag : 'CONTRACT',
    zekerheid: wet.nodig ? def.zekerheid : 'GECONTROLEERD',
    regel: { id: eerste.id, versie: eerste.versie },
    vog: strenger(basis.vog, wet.nodig, erbij),
    vernieuwMaanden: laagste([basis.vernieuwMaanden, ...erbij.map((r) => r.vernieuwMaanden)]),
  };
}

function eigenEis(code: EisCode, alle: readonly Profielregel[]): GevraagdeEis {
  const regels = alle.filter((r) => r.eis === code);
  const eerste = regels[0];
  return {
    code,
    naam: eerste?.naam ?? code,
    nodig: true,
    waarom: metRegel(regels),
    bron: eerste?.bron ?? '',
    zekerheid: 'GECONTROLEERD',
    grondslag: 'EIGEN',
    regel: eerste ? { id: eerste.id, versie: eerste.versie } : null,
    vog: null,
    vernieuwMaanden: laagste(regels.map((r) => r.vernieuwMaanden)),
  };
}

const metRegel = (regels: readonly Profielregel[]): string =>
  `Uw eigen regel vraagt dit: ${regels.map((r) => r.naam).join(', ')}.`;

/** A rule can only make the norm stricter; where the law asks nothing, only the rule counts. */
function strenger(norm: VogNorm | null, doorWet: boolean, regels: readonly Profielregel[]): VogNorm | null {
  if (!norm) return null;
  const eigen = regels.map((r) => r.maxLeeftijdMaanden);
  return { ...norm, maandenVoorBegin: laagste(doorWet ? [norm.maandenVoorBegin, ...eigen] : eigen) };
}

function laagste(getallen: readonly (number | null)[]): number | null {
  const echt = getallen.filter((n) => n !== null);
  return echt.length > 0 ? Math.min(...echt) : null;
}

/** The name of a requirement, also of an own one that no rule asks now. */
export function naamVanEis(code: EisCode, regels: readonly Profielregel[]): string {
  return isVasteEis(code) ? EIS_NAAM[code] : (regels.findLast((r) => r.eis === code)?.naam ?? code);
}
