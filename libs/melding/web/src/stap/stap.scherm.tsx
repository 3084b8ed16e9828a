import { useLingui } from '@lingui/react/macro';
import { STAP_NUMMERS, type StapNummer } from '@meldbaken/melding/contract';
import { Ophalen, Pagina, usePadDeel, useVraag } from '@meldbaken/platform/graphql-client';
import { useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar, ToegangIngetrokken } from '../delen/toegang';
import { MeldingDocument } from '../melding/melding.graphql';
import { StapPagina } from './stap-pagina';

/** One step of one report. Access may end while it is open: asked again on focus and every half minute. */
export default function StapScherm(): ReactNode {
  const nummer = usePadDeel('nummer');
  const gevraagd = usePadDeel('stap');
  const stap = STAP_NUMMERS.find((s) => String(s) === gevraagd);
  return stap === undefined ? <Onvindbaar /> : <Stap key={`${nummer} ${stap}`} nummer={nummer} stap={stap} />;
}

const ELKE_HALVE_MINUUT = { elkeMs: 30_000 };

function Stap({ nummer, stap }: { nummer: string; stap: StapNummer }): ReactNode {
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
  if (melding) return <StapPagina dossier={melding} stap={stap} storing={vraag.storing} onOpnieuw={vraag.opnieuw} />;
  return (
    <Pagina titel={t`Stap ${stap}`}>
      <Ophalen vraag={vraag} regels={10}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}
