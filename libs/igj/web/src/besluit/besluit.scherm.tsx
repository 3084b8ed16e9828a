import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, usePadDeel, useVraag, type Storing } from '@meldbaken/platform/graphql-client';
import { useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar, ToegangIngetrokken } from '../delen/toegang';
import { BesluitMeldingDocument, BesluitStukkenDocument } from './besluit.graphql';
import { BesluitPagina } from './besluit-pagina';
import type { BesluitMelding } from './besluit-delen';

/** The report to the inspectie of one case: prepare, check, decide, and the receipt afterwards (ui S7). */
export default function BesluitScherm(): ReactNode {
  const nummer = usePadDeel('nummer');
  return <Besluit key={nummer} nummer={nummer} />;
}

const ELKE_HALVE_MINUUT = { elkeMs: 30_000 };

function Besluit({ nummer }: { nummer: string }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    BesluitMeldingDocument,
    useMemo(() => ({ nummer }), [nummer]),
    ELKE_HALVE_MINUUT,
  );
  const melding = vraag.data?.melding;
  const [gezien, zetGezien] = useState(false);
  if (melding && !gezien) zetGezien(true);
  if (melding === null) return gezien ? <ToegangIngetrokken /> : <Onvindbaar />;
  if (melding) return <Stukken melding={melding} storing={vraag.storing} />;
  return (
    <Pagina titel={t`Externe melding`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

function Stukken({ melding, storing }: { melding: BesluitMelding; storing: Storing | null }): ReactNode {
  const vraag = useVraag(
    BesluitStukkenDocument,
    useMemo(() => ({ meldingId: melding.id }), [melding.id]),
    ELKE_HALVE_MINUUT,
  );
  return <BesluitPagina melding={melding} vraag={vraag} storing={vraag.storing ? null : storing} />;
}
