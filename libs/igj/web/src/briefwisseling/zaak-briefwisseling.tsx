import { instantieVan } from '@meldbaken/igj/contract';
import type { ReactNode } from 'react';
import type { ZaakDeelProps } from '../zaak/delen';
import { ZAAK_ACTIES } from './acties';
import { Briefwisseling } from './briefwisseling';

/** The correspondence on the page of a case. */
export default function ZaakBriefwisseling({ zaak, opnieuw, onFout }: ZaakDeelProps): ReactNode {
  return (
    <Briefwisseling
      bij={zaak}
      berichten={zaak.berichten}
      acties={ZAAK_ACTIES}
      kant="INSPECTIE"
      instantie={instantieVan(zaak.categorie)}
      opnieuw={opnieuw}
      onFout={onFout}
    />
  );
}
