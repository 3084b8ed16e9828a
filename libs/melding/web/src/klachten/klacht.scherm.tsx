import { useLingui } from '@lingui/react/macro';
import { KLACHT_OVER_LABEL } from '@meldbaken/melding/model';
import { Ophalen, Pagina, StoringBericht, usePadDeel, useVraag } from '@meldbaken/platform/graphql-client';
import { Stapel } from '@meldbaken/platform/ui';
import { Suspense, lazy, useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar, ToegangIngetrokken } from '../delen/toegang';
import { NaasteTermijn } from '../delen/naaste-termijn';
import { Gelukt } from '../melding/gelukt';
import {
  GebeurtenissenKaart,
  HorenKaart,
  InhoudKaart,
  MensenKaart,
  OordeelKaart,
  RechtenKaart,
  TermijnKaart,
} from './kaarten';
import { KlachtContext, type KlachtDeel, type KlachtOmgeving, type KlachtVensterSoort } from './klacht-context';
import { KlachtDocument } from './klacht.graphql';
import { KlachtStandChip } from './stand-chip';
import { WatNuBijKlacht } from './wat-nu';

const VensterVan = lazy(() => import('./venster-van'));

const ELKE_HALVE_MINUUT = { elkeMs: 30_000 };

/** One complaint. Access may end while it is open: asked again on focus and every half minute. */
export default function KlachtScherm(): ReactNode {
  const { t } = useLingui();
  const nummer = usePadDeel('nummer');
  const vraag = useVraag(
    KlachtDocument,
    useMemo(() => ({ nummer }), [nummer]),
    ELKE_HALVE_MINUUT,
  );
  const klacht = vraag.data?.klacht;
  const [gezien, zetGezien] = useState(false);
  if (klacht && !gezien) zetGezien(true);
  if (klacht === null) return gezien ? <ToegangIngetrokken /> : <Onvindbaar />;
  if (klacht) return <Inhoud klacht={klacht} storing={vraag.storing} ververs={vraag.opnieuw} />;
  return (
    <Pagina titel={t`Klacht`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

interface InhoudProps {
  readonly klacht: KlachtDeel;
  readonly storing: Parameters<typeof StoringBericht>[0]['storing'];
  readonly ververs: () => void;
}

function Inhoud({ klacht, storing, ververs }: InhoudProps): ReactNode {
  const { t } = useLingui();
  const [gelukt, gedaan] = useState<string | null>(null);
  const [venster, open] = useState<{ soort: KlachtVensterSoort; genoemdeId?: string } | null>(null);
  const omgeving = useMemo<KlachtOmgeving>(
    () => ({
      klacht,
      mag: (h) => klacht.magHandelingen.includes(h),
      ververs,
      gedaan,
      open: (soort, genoemdeId) => open({ soort, genoemdeId }),
    }),
    [klacht, ververs],
  );
  return (
    <KlachtContext value={omgeving}>
      <Pagina
        titel={klacht.nummer}
        zin={t`Klacht · ${KLACHT_OVER_LABEL[klacht.over]}`}
        kruimels={[{ label: t`Klachten`, href: '/klachten' }, { label: klacht.nummer }]}
        onder={
          <>
            <KlachtStandChip stand={klacht.stand} />
            <NaasteTermijn termijnen={klacht.termijn ? [klacht.termijn] : []} />
          </>
        }
      >
        <StoringBericht storing={storing} onOpnieuw={ververs} />
        {gelukt !== null && <Gelukt key={gelukt} zin={gelukt} onSluit={() => gedaan(null)} />}
        <Stapel ruimte="ruim">
          <WatNuBijKlacht />
          <TermijnKaart />
          <InhoudKaart />
          <HorenKaart />
          <OordeelKaart />
          <MensenKaart />
          <RechtenKaart />
          <GebeurtenissenKaart />
        </Stapel>
      </Pagina>
      {venster && (
        <Suspense fallback={null}>
          <VensterVan soort={venster.soort} genoemdeId={venster.genoemdeId} onSluit={() => open(null)} />
        </Suspense>
      )}
    </KlachtContext>
  );
}
