import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, usePadDeel, useVraag } from '@meldbaken/platform/graphql-client';
import { useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar, ToegangIngetrokken } from '../delen/toegang';
import { ZaakPagina } from './zaak-pagina';
import { ZaakDocument } from './zaak.graphql';

/** One received report: the frozen copy, what goes back to the provider, and what stays inside (ui S10). */
export default function ZaakScherm(): ReactNode {
  const id = usePadDeel('id');
  return <Zaak key={id} id={id} />;
}

const ELKE_HALVE_MINUUT = { elkeMs: 30_000 };

function Zaak({ id }: { id: string }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    ZaakDocument,
    useMemo(() => ({ id }), [id]),
    ELKE_HALVE_MINUUT,
  );
  const zaak = vraag.data?.zaak;
  const [gezien, zetGezien] = useState(false);
  if (zaak && !gezien) zetGezien(true);
  if (zaak === null) return gezien ? <ToegangIngetrokken /> : <Onvindbaar />;
  if (zaak) return <ZaakPagina zaak={zaak} storing={vraag.storing} opnieuw={vraag.opnieuw} />;
  return (
    <Pagina titel={t`Ontvangen melding`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}
