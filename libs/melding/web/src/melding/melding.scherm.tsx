import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, usePadDeel, useVraag } from '@meldbaken/platform/graphql-client';
import { useMemo, useState, type ReactNode } from 'react';
import { ToegangIngetrokken, Onvindbaar } from '../delen/toegang';
import { DossierPagina } from './dossier-pagina';
import { MeldingDocument } from './melding.graphql';

/** One report. Access may end while it is open: asked again on focus and every half minute. */
export default function MeldingScherm(): ReactNode {
  const nummer = usePadDeel('nummer');
  return <Melding key={nummer} nummer={nummer} />;
}

const ELKE_HALVE_MINUUT = { elkeMs: 30_000 };

function Melding({ nummer }: { nummer: string }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    MeldingDocument,
    useMemo(() => ({ nummer }), [nummer]),
    ELKE_HALVE_MINUUT,
  );
  const melding = vraag.data?.melding;
  const [gezien, zetGezien] = useState(false);
  if (melding && !gezien) zetGezien(true);
  if (melding === null) return gezien ? <ToegangIngetrokken /> : <Onvindbaar />;
  if (melding) return <DossierPagina dossier={melding} storing={vraag.storing} onOpnieuw={vraag.opnieuw} />;
  return (
    <Pagina titel={t`Melding ${nummer}`}>
      <Ophalen vraag={vraag} regels={10}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}
