import { Kop, usePaginaTitel, type KopProps } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useSessie } from '../sessie/sessie-context';
import { isVerplaatst } from './stappen';

export interface PaginaProps extends Omit<KopProps, 'titel' | 'focus'> {
  /** The same words in the rail, the h1 and the title of the tab. */
  readonly titel: string;
  /** True while an error summary stands on the page: the title then starts with "Fout:". */
  readonly fout?: boolean;
  readonly children?: ReactNode;
}

/** Frame of every screen: title of the tab with the count of late terms, the one h1, and the focus on it. */
export function Pagina({ titel, fout, children, ...kop }: PaginaProps): ReactNode {
  const { ik } = useSessie();
  const [focus] = useState(isVerplaatst);
  usePaginaTitel({ titel, organisatie: ik?.gekozen?.organisatie.naam, teLaat: ik?.aantalTeLaat, fout });
  return (
    <>
      <Kop titel={titel} focus={focus} {...kop} />
      {children}
    </>
  );
}
