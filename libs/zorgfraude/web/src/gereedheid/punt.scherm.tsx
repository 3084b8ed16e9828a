import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Pagina,
  usePadDeel,
  useVraag,
  type GereedPuntDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Kolommen, KnopLink, Stapel } from '@meldbaken/platform/ui';
import { gereedPunt, type GereedPuntDefinitie } from '@meldbaken/zorgfraude/model';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { BewijsKaart } from './bewijs-kaart';
import { puntPad } from './delen';
import { GereedheidPuntDocument } from './gereedheid.graphql';
import { OnderdelenKaart, OverKaart, PuntGeschiedenis, StandKaart } from './punt-kaarten';
import { Onvindbaar, useMagGereed } from './recht';

const IntrekVenster = lazy(() => import('./intrek-venster'));

/** One point of the checklist: how far it is, what shows that, and what was written down before. */
export default function PuntScherm(): ReactNode {
  const { t } = useLingui();
  const code = usePadDeel('code');
  const vraag = useVraag(
    GereedheidPuntDocument,
    useMemo(() => ({ code }), [code]),
  );
  const definitie = gereedPunt(code);
  const p = vraag.data?.gereedheidPunt;
  if (p === null || definitie === undefined) return <Onvindbaar />;
  if (p !== undefined) return <Inhoud p={p} definitie={definitie} opnieuw={vraag.opnieuw} />;
  return (
    <Pagina titel={t`Gereedheid`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

interface InhoudProps {
  readonly p: GereedPuntDelenFragment;
  readonly definitie: GereedPuntDefinitie;
  readonly opnieuw: () => void;
}

function Inhoud({ p, definitie, opnieuw }: InhoudProps): ReactNode {
  const { t } = useLingui();
  const mag = useMagGereed().bijwerken;
  const [trekIn, zetTrekIn] = useState<number | null>(null);
  const [gedaan, zetGedaan] = useState(false);
  return (
    <Pagina
      titel={p.titel}
      kruimels={[{ label: t`Gereedheid`, href: '/gereedheid' }, { label: p.titel }]}
      actie={
        mag ? (
          <KnopLink href={`${puntPad(p.code)}/bijwerken`}>
            <Trans>Werk dit punt bij</Trans>
          </KnopLink>
        ) : undefined
      }
    >
      <Stapel ruimte="ruim">
        {gedaan && (
          <Bericht soort="gelukt" onSluit={() => zetGedaan(false)}>
            <Trans>Het bewijs is ingetrokken. Het blijft hier te lezen.</Trans>
          </Bericht>
        )}
        <Kolommen zij={<OverKaart definitie={definitie} />}>
          <StandKaart p={p} />
          <OnderdelenKaart p={p} definitie={definitie} />
          <BewijsKaart p={p} onTrekIn={mag ? zetTrekIn : null} />
          <PuntGeschiedenis p={p} />
        </Kolommen>
        {trekIn !== null && (
          <Suspense>
            <IntrekVenster
              p={p}
              bewijsVersie={trekIn}
              onSluit={() => zetTrekIn(null)}
              onKlaar={() => {
                zetTrekIn(null);
                zetGedaan(true);
                opnieuw();
              }}
            />
          </Suspense>
        )}
      </Stapel>
    </Pagina>
  );
}
