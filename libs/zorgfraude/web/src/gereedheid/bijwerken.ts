import type { GereedPuntDelenFragment, GereedPuntInvoer } from '@meldbaken/platform/graphql-client';
import { toonDatum } from '@meldbaken/platform/ui';
import type { GereedNvtReden, GereedStand } from '@meldbaken/zorgfraude/contract';
import { GEREED_NVT_LABEL, GEREED_STAND_LABEL, type GereedPuntDefinitie } from '@meldbaken/zorgfraude/model';

export type EigenaarWie = 'NIEMAND' | 'COLLEGA' | 'ROL';

export const DAG_VELDEN = ['gereedVoor', 'gereedOp'] as const;
export type DagVeld = (typeof DAG_VELDEN)[number];

/** What the form of one point holds. */
export interface PuntStaat {
  readonly stand: GereedStand;
  readonly nvtReden: GereedNvtReden | null;
  readonly nvtDoor: string;
  readonly wie: EigenaarWie;
  readonly eigenaar: { readonly id: string | null; readonly label: string } | null;
  readonly eigenaarRol: string;
  readonly gereedVoor: string | null;
  readonly gereedOp: string | null;
  /** What is wrong with a date that was typed and cannot be read: it must not be lost in silence. */
  readonly onleesbaar: Readonly<Partial<Record<DagVeld, string>>>;
  readonly onderdelen: readonly number[];
  readonly notitie: string;
  readonly bewijsTekst: string;
  readonly bewijsVerwijzing: string;
}

export function puntStaat(p: GereedPuntDelenFragment): PuntStaat {
  return {
    stand: p.stand,
    nvtReden: p.nvtReden,
    nvtDoor: p.nvtDoor ?? '',
    wie: p.eigenaar ? 'COLLEGA' : p.eigenaarRol === null ? 'NIEMAND' : 'ROL',
    eigenaar: p.eigenaar && { id: p.eigenaar.id, label: p.eigenaar.naam },
    eigenaarRol: p.eigenaarRol ?? '',
    gereedVoor: p.gereedVoor,
    gereedOp: p.gereedOp,
    onleesbaar: {},
    onderdelen: p.onderdelen,
    notitie: p.notitie ?? '',
    bewijsTekst: '',
    bewijsVerwijzing: '',
  };
}

const dag = (d: string | null): string => (d === null ? '' : toonDatum(d));
const ofNiets = (tekst: string): string | null => (tekst.trim() === '' ? null : tekst);

export function puntInvoer(s: PuntStaat): GereedPuntInvoer {
  const bewijs = s.bewijsTekst.trim() !== '' || s.bewijsVerwijzing.trim() !== '';
  return {
    stand: s.stand,
    nvtReden: s.nvtReden,
    nvtDoor: ofNiets(s.nvtDoor),
    eigenaarId: s.wie === 'COLLEGA' ? (s.eigenaar?.id ?? null) : null,
    eigenaarRol: s.wie === 'ROL' ? ofNiets(s.eigenaarRol) : null,
    gereedVoor: s.gereedVoor,
    gereedOp: s.gereedOp,
    onderdelen: [...s.onderdelen],
    notitie: ofNiets(s.notitie),
    bewijs: bewijs ? { tekst: s.bewijsTekst, verwijzing: ofNiets(s.bewijsVerwijzing) } : null,
  };
}

/** The form in words, to lay it beside what somebody else saved. */
export function inWoorden(s: PuntStaat, definitie: GereedPuntDefinitie, rolnaam: (code: string) => string): string[] {
  const eigenaar = s.wie === 'COLLEGA' ? (s.eigenaar?.label ?? '') : s.wie === 'ROL' ? rolnaam(s.eigenaarRol) : '';
  return [
    GEREED_STAND_LABEL[s.stand],
    s.stand === 'NIET_VAN_TOEPASSING' && s.nvtReden !== null
      ? `${GEREED_NVT_LABEL[s.nvtReden]}. ${s.nvtDoor}`.trim()
      : '',
    eigenaar,
    dag(s.gereedVoor),
    s.stand === 'GEREED' ? dag(s.gereedOp) : '',
    s.onderdelen.map((n) => definitie.onderdelen[n] ?? '').join('; '),
    s.notitie,
    [s.bewijsTekst, s.bewijsVerwijzing].filter((x) => x !== '').join('; '),
  ];
}
