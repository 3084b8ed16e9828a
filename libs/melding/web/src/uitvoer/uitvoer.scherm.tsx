import { useLingui } from '@lingui/react/macro';
import { UITVOER_LABEL, UITVOER_SOORTEN, UITVOER_UITLEG, type UitvoerSoort } from '@meldbaken/melding/model';
import { Ophalen, Pagina, usePadDeel, useVraag } from '@meldbaken/platform/graphql-client';
import { Tabnav } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar, ToegangIngetrokken } from '../delen/toegang';
import { leesSoort, soortPad } from './soorten';
import { StukPagina } from './stuk-pagina';
import { UitvoerDocument, UitvoerMeldingDocument } from './uitvoer.graphql';

/** One document out of a report: write it, look for names, see it as it goes out, and let it go with a reason. */
export default function UitvoerScherm(): ReactNode {
  const nummer = usePadDeel('nummer');
  const soort = leesSoort(usePadDeel('soort'));
  const vraag = useVraag(
    UitvoerMeldingDocument,
    useMemo(() => ({ nummer }), [nummer]),
  );
  const melding = vraag.data?.melding;
  if (soort === undefined || melding === null) return <Onvindbaar />;
  if (melding) return <Stuk key={`${melding.id} ${soort}`} meldingId={melding.id} nummer={nummer} soort={soort} />;
  return (
    <Pagina titel={UITVOER_LABEL[soort]}>
      <Ophalen vraag={vraag} regels={10}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

const ELKE_HALVE_MINUUT = { elkeMs: 30_000 };

interface StukProps {
  readonly meldingId: string;
  readonly nummer: string;
  readonly soort: UitvoerSoort;
}

function Stuk({ meldingId, nummer, soort }: StukProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    UitvoerDocument,
    useMemo(() => ({ meldingId, soort }), [meldingId, soort]),
    ELKE_HALVE_MINUUT,
  );
  const [gezien, zetGezien] = useState(false);
  const uitvoer = vraag.data?.uitvoer;
  if (uitvoer && !gezien) zetGezien(true);
  if (uitvoer === null) return gezien ? <ToegangIngetrokken /> : <Onvindbaar />;
  return (
    <Pagina
      titel={UITVOER_LABEL[soort]}
      zin={UITVOER_UITLEG[soort]}
      kruimels={[
        { label: t`Meldingen`, href: '/meldingen' },
        { label: nummer, href: `/meldingen/${nummer}` },
        { label: t`Verslagen` },
      ]}
    >
      <Tabnav
        label={t`Verslagen`}
        items={UITVOER_SOORTEN.map((s) => ({
          label: KORT[s],
          href: `/meldingen/${nummer}/uitvoer/${soortPad(s)}`,
          actief: s === soort,
        }))}
      />
      <Ophalen vraag={vraag} regels={10}>
        {({ uitvoer: u }) => u && <StukPagina uitvoer={u} ververs={vraag.opnieuw} />}
      </Ophalen>
    </Pagina>
  );
}

const KORT: Readonly<Record<UitvoerSoort, string>> = {
  CLIENTDOSSIER: 'Cliënt',
  PERSONEELSDOSSIER: 'Personeel',
  BESTUURSVERSLAG: 'Bestuur',
};
