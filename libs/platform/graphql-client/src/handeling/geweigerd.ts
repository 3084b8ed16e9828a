import type { Fout } from '@meldbaken/platform/ui';
import type { GeweigerdDelenFragment } from '../gegenereerd/graphql';

/** A refusal as the server gives it. */
export type Geweigerd = GeweigerdDelenFragment;

interface MetSoort {
  readonly __typename: string;
}

/** Is this outcome a refusal? */
export function isGeweigerd(uitkomst: MetSoort | null): uitkomst is Geweigerd {
  return uitkomst?.__typename === 'Geweigerd';
}

/** The lines of an error summary: one per field that the server names; none when the refusal is about no field. */
export function foutenVan(geweigerd: Geweigerd | null): Fout[] {
  if (!geweigerd) return [];
  if (geweigerd.fouten.length > 0) return geweigerd.fouten.map(({ veld, bericht }) => ({ veld, bericht }));
  return geweigerd.veld === null ? [] : [{ veld: geweigerd.veld, bericht: samen(geweigerd) }];
}

const samen = ({ bericht, watDan }: Geweigerd): string => (watDan === null ? bericht : `${bericht} ${watDan}`);

/** What the server says about one field, for the text at the field. */
export function foutBij(fouten: readonly Fout[], veld: string): string | undefined {
  return fouten.find((fout) => fout.veld === veld)?.bericht;
}
