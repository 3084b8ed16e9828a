import type {
  BaanTermijnFragment,
  TermijnRijFragment,
  VandaagMeldingFragment,
  VandaagQuery,
} from '@meldbaken/platform/graphql-client';

export type Besluit = NonNullable<VandaagQuery['wachtend']>['edges'][number]['node'];
export type MijnZaak = NonNullable<VandaagQuery['mijn']>['edges'][number]['node'];
export type NieuweMelding = VandaagMeldingFragment;
export type Notificatie = VandaagQuery['notificaties']['edges'][number]['node'];

export interface VandaagDelen {
  readonly moetNu: readonly TermijnRijFragment[];
  /** End of the first term after today. */
  readonly eerste: string | null;
  readonly baan: readonly BaanTermijnFragment[];
  /** Reports that this person decides on. */
  readonly besluiten: readonly Besluit[];
  /** Numbers of the cases whose report waits for a bestuurder. */
  readonly bijBestuurder: ReadonlySet<string>;
  readonly nieuw: readonly NieuweMelding[];
  readonly mijn: readonly MijnZaak[];
  readonly notificaties: readonly Notificatie[];
}

const knopen = <T>(verbinding: { readonly edges: readonly { readonly node: T }[] } | undefined): readonly T[] =>
  verbinding?.edges.map(({ node }) => node) ?? [];

/** The lists of the page; a list that this role does not have is empty. */
export function delenVan(data: VandaagQuery): VandaagDelen {
  const wachtend = knopen(data.wachtend);
  return {
    moetNu: knopen(data.moetNu),
    eerste: knopen(data.eerste)[0]?.vervaltOp ?? null,
    baan: knopen(data.baan),
    besluiten: wachtend.filter(({ magHandelingen }) => magHandelingen.includes('versturen')),
    bijBestuurder: new Set(wachtend.map(({ meldingNummer }) => meldingNummer)),
    nieuw: knopen(data.nieuw),
    mijn: knopen(data.mijn),
    notificaties: knopen(data.notificaties),
  };
}

/** The page where a bestuurder decides on one report. */
export const besluitPad = ({ meldingNummer, categorie }: Pick<Besluit, 'meldingNummer' | 'categorie'>): string =>
  `/meldingen/${meldingNummer}/besluit?soort=${categorie}`;
