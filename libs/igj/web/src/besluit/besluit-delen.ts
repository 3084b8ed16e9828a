import type {
  BesluitMeldingQuery,
  BesluitTermijnFragment,
  ExterneMeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  IGJ_CATEGORIEEN,
  JEUGD_CATEGORIEEN,
  meldrouteVan,
  WMO_CATEGORIEEN,
  type ExterneMeldingCategorie,
  type Zorgsoort,
  type Meldroute,
} from '@meldbaken/igj/contract';
import { GROND_VAN, meldTermijnen } from '@meldbaken/igj/model';

export type BesluitMelding = NonNullable<BesluitMeldingQuery['melding']>;
type Vaststelling = Pick<BesluitMelding['vaststellingen'][number], 'soort' | 'vastgesteldOp' | 'meegedeeldOp'>;

/** Kinds of report that a finding asks for, in the order of the law. Whether a finding still stands is the server's to say. */
export function gevraagd(vaststellingen: readonly Vaststelling[]): readonly ExterneMeldingCategorie[] {
  return IGJ_CATEGORIEEN.filter((categorie) => vaststellingen.some(({ soort }) => soort === categorie));
}

/** Reports that the same findings ask for when it happened in such care: to a municipality, or about youth care. */
export function gevraagdErnaast(
  vaststellingen: readonly Vaststelling[],
  zorgsoorten: readonly Zorgsoort[],
): readonly ExterneMeldingCategorie[] {
  const past = (zorgsoort: Zorgsoort): boolean => zorgsoorten.includes(zorgsoort);
  return [...(past('WMO') ? WMO_CATEGORIEEN : []), ...(past('JEUGD') ? JEUGD_CATEGORIEEN : [])].filter((c) =>
    vaststellingen.some(({ soort }) => soort === GROND_VAN[c]),
  );
}

type Melding = Pick<ExterneMeldingDelenFragment, 'categorie' | 'status'>;

/** The newest report of each kind; a withdrawn one gives way to a later one. */
export function perCategorie<M extends Melding>(meldingen: readonly M[]): ReadonlyMap<ExterneMeldingCategorie, M> {
  const uit = new Map<ExterneMeldingCategorie, M>();
  for (const melding of meldingen) {
    const eerder = uit.get(melding.categorie);
    if (!eerder || (eerder.status === 'INGETROKKEN' && melding.status !== 'INGETROKKEN'))
      uit.set(melding.categorie, melding);
  }
  return uit;
}

const minuut = (moment: string): number => Math.floor(Date.parse(moment) / 60_000);

/** The moments from which the term of this kind may count: the finding, or for ontslag the telling. */
function beginnen(categorie: ExterneMeldingCategorie, vaststellingen: readonly Vaststelling[]): readonly number[] {
  return vaststellingen
    .filter(({ soort }) => soort === GROND_VAN[categorie])
    .map(({ vastgesteldOp, meegedeeldOp }) =>
      minuut(categorie === 'ONTSLAG' ? (meegedeeldOp ?? vastgesteldOp) : vastgesteldOp),
    );
}

/** What the authority asks after the report was sent. */
const NA_VERZENDEN: Readonly<Record<Meldroute, readonly string[]>> = {
  IGJ: ['IGJ_AANVULLEN', 'IGJ_VRAAG', 'IGJ_RAPPORTAGE', 'IGJ_REACTIE_CONCEPT'],
  WMO: ['WMO_AANVULLEN', 'WMO_VRAAG', 'WMO_RAPPORTAGE'],
  JEUGD: ['JEUGD_AANVULLEN', 'IGJ_VRAAG', 'JEUGD_RAPPORTAGE'],
};

type Termijn = Pick<BesluitTermijnFragment, 'code' | 'beginOp' | 'status'> & {
  readonly aanleidingId?: string | null;
};

/** One report, and the messages about it: what its later terms came from. */
type MetBerichten = Pick<ExterneMeldingDelenFragment, 'id'> & {
  /** Null: sent by hand; then a question came by hand as well. */
  readonly verzending?: object | null;
  readonly berichten: readonly { readonly id: string }[];
};

/** Of this report, and not of another one on the same case; a term that does not say stays. */
const hoortBij = ({ aanleidingId, code }: Termijn, { id, berichten, verzending }: MetBerichten): boolean =>
  (aanleidingId ?? id) === id ||
  berichten.some((b) => b.id === aanleidingId) ||
  (verzending === null && code.endsWith('_VRAAG'));

/**
 * The terms to show beside one report: to send it in time, and after the answer of the inspectie to report on it. A case with
 * two duties has two terms of the same code; each began at its own finding. Terms that no longer apply stay away.
 */
export function termijnenBij<T extends Termijn>(
  categorie: ExterneMeldingCategorie,
  {
    termijnen,
    vaststellingen,
    melding,
  }: {
    readonly termijnen: readonly T[];
    readonly vaststellingen: readonly Vaststelling[];
    /** Left out: all that the authority asked; null: there is no report of this kind yet. */
    readonly melding?: MetBerichten | null;
  },
): readonly T[] {
  const geldig = termijnen.filter(({ status }) => status !== 'VERVALLEN');
  const melden = geldig.filter(({ code }) => code === meldTermijnen(categorie).melden);
  const momenten = beginnen(categorie, vaststellingen);
  const eigen = melden.filter(({ beginOp }) => momenten.includes(minuut(beginOp)));
  const daarna = geldig
    .filter(({ code }) => NA_VERZENDEN[meldrouteVan(categorie)].includes(code))
    .filter((termijn) => melding === undefined || (melding !== null && hoortBij(termijn, melding)));
  return [...(eigen.length > 0 ? eigen : melden), ...daarna];
}

/** The other people who may see this case; a person with two functions counts once. */
export function andereKijkers({ kijkers }: Pick<BesluitMelding, 'kijkers'>, eigenId: string | undefined): number {
  const sleutels = kijkers.map((k) => k.lidmaatschapId ?? k.naam).filter((sleutel) => sleutel !== eigenId);
  return new Set(sleutels).size;
}

export const besluitPad = (nummer: string, categorie?: ExterneMeldingCategorie): string =>
  categorie === undefined ? `/meldingen/${nummer}/besluit` : `/meldingen/${nummer}/besluit?soort=${categorie}`;

/** Page of one report, wherever it stands. */
export const meldingPad = ({
  los,
  pad,
  categorie,
}: Pick<ExterneMeldingDelenFragment, 'los' | 'pad' | 'categorie'>): string => (los ? pad : `${pad}?soort=${categorie}`);

/** The page where the bestuurder confirms exactly the version that was on the screen. */
export const bevestigPad = ({ pad, id, versie }: Pick<ExterneMeldingDelenFragment, 'pad' | 'id' | 'versie'>): string =>
  `${pad}/${id}/bevestigen?versie=${versie}`;
