import type {
  BesluitMeldingQuery,
  BesluitTermijnFragment,
  ExterneMeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { EXTERNE_MELDING_CATEGORIEEN, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';

export type BesluitMelding = NonNullable<BesluitMeldingQuery['melding']>;
type Vaststelling = Pick<BesluitMelding['vaststellingen'][number], 'soort' | 'vastgesteldOp' | 'meegedeeldOp'>;

/** Kinds of report that a finding asks for, in the order of the law. Whether a finding still stands is the server's to say. */
export function gevraagd(vaststellingen: readonly Vaststelling[]): readonly ExterneMeldingCategorie[] {
  return EXTERNE_MELDING_CATEGORIEEN.filter((categorie) => vaststellingen.some(({ soort }) => soort === categorie));
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
    .filter(({ soort }) => soort === categorie)
    .map(({ vastgesteldOp, meegedeeldOp }) =>
      minuut(categorie === 'ONTSLAG' ? (meegedeeldOp ?? vastgesteldOp) : vastgesteldOp),
    );
}

/** What the inspectie asks after the report was sent. */
const NA_VERZENDEN: readonly string[] = ['IGJ_AANVULLEN', 'IGJ_VRAAG', 'IGJ_RAPPORTAGE', 'IGJ_REACTIE_CONCEPT'];

type Termijn = Pick<BesluitTermijnFragment, 'code' | 'beginOp' | 'status'>;

/**
 * The terms to show beside one report: to send it in time, and after the answer of the inspectie to report on it. A case with
 * two duties has two terms of the same code; each began at its own finding. Terms that no longer apply stay away.
 */
export function termijnenBij<T extends Termijn>(
  categorie: ExterneMeldingCategorie,
  { termijnen, vaststellingen }: { readonly termijnen: readonly T[]; readonly vaststellingen: readonly Vaststelling[] },
): readonly T[] {
  const geldig = termijnen.filter(({ status }) => status !== 'VERVALLEN');
  const melden = geldig.filter(({ code }) => code === 'IGJ_MELDING');
  const momenten = beginnen(categorie, vaststellingen);
  const eigen = melden.filter(({ beginOp }) => momenten.includes(minuut(beginOp)));
  const daarna = geldig.filter(({ code }) => NA_VERZENDEN.includes(code));
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
