import type { Dag } from '@meldbaken/platform/waarden';
import type { GereedFase } from '@meldbaken/zorgfraude/contract';
import {
  GEREED_NVT_LABEL,
  GEREED_STAND_LABEL,
  telGereed,
  telPerFase,
  type GereedFaseTelling,
  type GereedTelling,
} from '@meldbaken/zorgfraude/model';
import type { GereedPunt } from '../gereedheid.type';

/** One point as the council reads it: roles and no names, and no notes of the organisation itself. */
export interface RaadPunt {
  readonly code: string;
  readonly fase: GereedFase;
  readonly titel: string;
  readonly stand: string;
  readonly eigenaar: string;
  readonly gereedVoor: Dag | null;
  readonly gereedOp: Dag | null;
  readonly laat: boolean;
  readonly zonderEigenaar: boolean;
  readonly bewijs: readonly string[];
}

export interface RaadOverzicht {
  readonly organisatie: string;
  readonly gemaaktOp: Date;
  readonly totaal: GereedTelling;
  readonly fasen: readonly GereedFaseTelling[];
  readonly punten: readonly RaadPunt[];
}

/** `rolVan`: the roles of a colleague, in words. */
export function raadOverzicht(
  punten: readonly GereedPunt[],
  o: { organisatie: string; gemaaktOp: Date; vandaag: Dag; rolVan: (lidmaatschapId: string) => string },
): RaadOverzicht {
  return {
    organisatie: o.organisatie,
    gemaaktOp: o.gemaaktOp,
    totaal: telGereed(punten, o.vandaag),
    fasen: telPerFase(punten, o.vandaag),
    punten: punten.map((p) => ({
      code: p.code,
      fase: p.fase,
      titel: p.titel,
      stand: standTekst(p),
      eigenaar: eigenaarTekst(p, o.rolVan),
      gereedVoor: p.gereedVoor,
      gereedOp: p.gereedOp,
      laat: p.laat,
      zonderEigenaar: p.zonderEigenaar,
      bewijs: p.bewijs
        .filter((b) => b.ingetrokkenReden === null)
        .map((b) => (b.verwijzing === null ? b.tekst : `${b.tekst} (${b.verwijzing})`)),
    })),
  };
}

function standTekst(p: GereedPunt): string {
  if (p.nvtReden === null) return GEREED_STAND_LABEL[p.stand];
  const reden = GEREED_NVT_LABEL[p.nvtReden];
  return `${GEREED_STAND_LABEL[p.stand]}. ${reden}${p.nvtDoor === null ? '' : `: ${p.nvtDoor}`}`;
}

function eigenaarTekst(p: GereedPunt, rolVan: (id: string) => string): string {
  if (!p.heeftEigenaar) return '';
  return p.eigenaar ? rolVan(p.eigenaar.id) : (p.eigenaarNaam ?? '');
}
