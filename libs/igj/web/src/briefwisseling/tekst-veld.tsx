import { foutBij } from '@meldbaken/platform/graphql-client';
import { Tekstvak, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface TekstVeldProps {
  readonly label: string;
  readonly hint?: string;
  readonly name?: string;
  readonly optioneel?: boolean;
  readonly max?: number;
  readonly value: string;
  readonly fouten: readonly Fout[];
  readonly onSchrijf: (tekst: string) => void;
}

/** The words of a letter. */
export function TekstVeld({ name = 'tekst', max = 20_000, fouten, onSchrijf, ...rest }: TekstVeldProps): ReactNode {
  return (
    <Tekstvak
      {...rest}
      name={name}
      max={max}
      fout={foutBij(fouten, name)}
      onChange={(e) => onSchrijf(e.target.value)}
    />
  );
}

/** Empty words, as an error at the field. */
export const leeg = (tekst: string, bericht: string, veld = 'tekst'): readonly Fout[] =>
  tekst.trim() === '' ? [{ veld, bericht }] : [];
