import { Kolommen } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { Lui } from '../delen/lui';
import { ZAAK_DELEN, type ZaakDeel, type ZaakDeelProps, type ZaakTab } from './delen';

interface ZaakTabDelenProps extends ZaakDeelProps {
  readonly tab: ZaakTab;
  /** Only the parts of one column; left out: both columns, side by side. */
  readonly plek?: ZaakDeel['plek'];
}

/** The parts that belong to one tab. */
export function ZaakTabDelen({ tab, plek, ...props }: ZaakTabDelenProps): ReactNode {
  const delen = ZAAK_DELEN.filter((d) => d.tab === tab && (d.toon?.(props.zaak) ?? true));
  const kolom = (waar: ZaakDeel['plek']): ReactNode[] =>
    delen
      .filter((d) => d.plek === waar)
      .map(({ code, Deel }) => (
        <Lui key={code}>
          <Deel {...props} />
        </Lui>
      ));
  if (plek !== undefined) return kolom(plek);
  const zij = kolom('ZIJ');
  const hoofd = [...kolom('BOVEN'), ...kolom('HOOFD')];
  return zij.length > 0 ? <Kolommen zij={zij}>{hoofd}</Kolommen> : hoofd;
}
