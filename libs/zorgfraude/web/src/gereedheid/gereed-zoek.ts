import { alsCode, type GereedRegelFragment, type Zoekdelen } from '@meldbaken/platform/graphql-client';
import { GEREED_FASEN, type GereedFase } from '@meldbaken/zorgfraude/contract';

/** What the numbers on top filter on. */
export const GEREED_TOON = ['LAAT', 'GEEN_EIGENAAR', 'NOG_NIET', 'BEZIG', 'GEREED'] as const;
export type GereedToon = (typeof GEREED_TOON)[number];

/** A type alias, so that it fits `Zoekdelen`. */
export type GereedZoek = {
  readonly fase: GereedFase | undefined;
  readonly toon: GereedToon | undefined;
};

export const leesGereedZoek = (ruw: Zoekdelen): GereedZoek => ({
  fase: alsCode(ruw['fase'], GEREED_FASEN),
  toon: alsCode(ruw['toon'], GEREED_TOON),
});

type Regel = Pick<GereedRegelFragment, 'fase' | 'stand' | 'laat' | 'zonderEigenaar'>;

const PAST: Readonly<Record<GereedToon, (p: Regel) => boolean>> = {
  LAAT: (p) => p.laat,
  GEEN_EIGENAAR: (p) => p.zonderEigenaar,
  NOG_NIET: (p) => p.stand === 'NOG_NIET',
  BEZIG: (p) => p.stand === 'BEZIG',
  GEREED: (p) => p.stand === 'GEREED',
};

/** The points within a phase, and how many of them each number holds. */
export const binnenFase = <P extends Regel>(punten: readonly P[], fase: GereedFase | undefined): readonly P[] =>
  fase === undefined ? punten : punten.filter((p) => p.fase === fase);

export const gekozenPunten = <P extends Regel>(punten: readonly P[], { fase, toon }: GereedZoek): readonly P[] =>
  binnenFase(punten, fase).filter((p) => toon === undefined || PAST[toon](p));

export const telToon = (punten: readonly Regel[], toon: GereedToon): number => punten.filter(PAST[toon]).length;
