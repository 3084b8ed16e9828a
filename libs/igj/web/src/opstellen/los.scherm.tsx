import { useLingui } from '@lingui/react/macro';
import { MELDROUTES } from '@meldbaken/igj/contract';
import { CATEGORIE_LABEL, MELD_TERMIJNEN } from '@meldbaken/igj/model';
import {
  alsCode,
  Ophalen,
  Pagina,
  StoringBericht,
  usePadDeel,
  useVraag,
  useZoek,
  type ExterneMeldingDelenFragment,
  type Storing,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { useMemo, useState, type ReactNode } from 'react';
import { BESLUIT_TABS, type BesluitTab } from '../besluit/delen';
import { MeldingGeheel } from '../besluit/melding-geheel';
import { MeldingStand } from '../besluit/melding-stand';
import { EersteTermijn, TeLaat } from '../delen/termijn-kaart';
import { Onvindbaar, ToegangIngetrokken } from '../delen/toegang';
import { voorIgj } from '../wmo/instantie';
import { KlokkenDocument, LosDocument } from './opstellen.graphql';

const ELKE_HALVE_MINUUT = { elkeMs: 30_000 };

const leesDeel = (ruw: Zoekdelen): { deel: BesluitTab } => ({
  deel: alsCode(ruw['deel']?.toUpperCase(), BESLUIT_TABS) ?? 'MELDING',
});

/** A report to the inspectie that stands alone: the same parts as one on an internal report. */
export default function LosScherm(): ReactNode {
  const nummer = usePadDeel('nummer');
  return <Los key={nummer} nummer={nummer} />;
}

function Los({ nummer }: { nummer: string }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    LosDocument,
    useMemo(() => ({ nummer }), [nummer]),
    ELKE_HALVE_MINUUT,
  );
  const melding = vraag.data?.externeMeldingLos;
  const [gezien, zetGezien] = useState(false);
  if (melding && !gezien) zetGezien(true);
  if (melding === null) return gezien ? <ToegangIngetrokken /> : <Onvindbaar />;
  if (melding) return <LosPagina melding={melding} storing={vraag.storing} opnieuw={vraag.opnieuw} />;
  return (
    <Pagina titel={t`Externe melding`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

interface LosPaginaProps {
  readonly melding: ExterneMeldingDelenFragment;
  readonly storing: Storing | null;
  readonly opnieuw: () => void;
}

const ROUTES = MELDROUTES.map((route) => MELD_TERMIJNEN[route]);
const MELDEN: readonly string[] = ROUTES.map(({ melden }) => melden);
const BIJ: readonly string[] = [
  'IGJ_ONDERZOEK_OF',
  'JEUGD_ONDERZOEK_OF',
  ...ROUTES.flatMap((route) => Object.values(route)),
];

function LosPagina({ melding, storing, opnieuw }: LosPaginaProps): ReactNode {
  const { t } = useLingui();
  const [{ deel }] = useZoek(leesDeel);
  const [fout, zetFout] = useState(false);
  const vraag = useVraag(
    KlokkenDocument,
    useMemo(() => ({ dossierId: melding.meldingId }), [melding.meldingId]),
    ELKE_HALVE_MINUUT,
  );
  const termijnen = (vraag.data?.termijnen.edges ?? [])
    .map(({ node }) => node)
    .filter(({ code, status }) => BIJ.includes(code) && status !== 'VERVALLEN');
  const ververs = (): void => {
    opnieuw();
    vraag.opnieuw();
  };
  return (
    <Pagina
      titel={voorIgj(melding) ? t`Melding aan de IGJ` : t`Melding aan de gemeente`}
      fout={fout}
      zin={`${CATEGORIE_LABEL[melding.categorie]} · ${melding.meldingNummer}`}
      kruimels={[{ label: t`Externe meldingen`, href: '/externe-meldingen' }, { label: melding.meldingNummer }]}
      onder={
        <>
          <MeldingStand status={melding.status} categorie={melding.categorie} />
          <EersteTermijn termijnen={termijnen} />
        </>
      }
    >
      <StoringBericht storing={storing} />
      <TeLaat termijnen={termijnen.filter(({ code }) => MELDEN.includes(code))} />
      <MeldingGeheel melding={melding} termijnen={termijnen} deel={deel} opnieuw={ververs} onFout={zetFout} />
    </Pagina>
  );
}
