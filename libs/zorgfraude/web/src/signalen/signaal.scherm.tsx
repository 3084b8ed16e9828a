import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Pagina,
  usePadDeel,
  useVraag,
  type ZorgsignaalDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, Kolommen, Link, Rij, Stapel, StatusChip } from '@meldbaken/platform/ui';
import { ZORGSIGNAAL_AARD_LABEL } from '@meldbaken/zorgfraude/model';
import { Suspense, lazy, useMemo, useState, type ReactNode } from 'react';
import { BehandelKaart } from './behandel-kaart';
import { BronnenKaart } from './bronnen-kaart';
import { Onvindbaar, SignaalStand, VerwantenLijst, signaalPad } from './delen';
import { OnderwerpKaart } from './onderwerp-kaart';
import type { Open } from './open';
import { TekstenKaart } from './teksten-kaart';
import { SignaalTijdlijn } from './signaal-tijdlijn';
import { ZorgsignaalDocument } from './signalen.graphql';

const Vensters = lazy(() => import('./vensters'));

/** One signal: about whom, what was told, what was looked into, what happened, and what may be done now. */
export default function SignaalScherm(): ReactNode {
  const { t } = useLingui();
  const nummer = usePadDeel('nummer');
  const vraag = useVraag(
    ZorgsignaalDocument,
    useMemo(() => ({ nummer }), [nummer]),
  );
  const signaal = vraag.data?.zorgsignaal;
  if (signaal === null) return <Onvindbaar />;
  if (signaal) return <Inhoud s={signaal} opnieuw={vraag.opnieuw} />;
  return (
    <Pagina titel={t`Signaal`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

interface InhoudProps {
  readonly s: ZorgsignaalDelenFragment;
  readonly opnieuw: () => void;
}

function Inhoud({ s, opnieuw }: InhoudProps): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState<Open | null>(null);
  // Said once the new content stands on the page: a next act then goes on the newest version.
  const [klaar, zetKlaar] = useState<{ readonly zin: string; readonly van: ZorgsignaalDelenFragment } | null>(null);
  const mag = (h: string): boolean => s.magHandelingen.includes(h);
  const kies = (o: Open): void => {
    zetKlaar(null);
    zetOpen(o);
  };
  const eerst = s.status === 'ONTVANGEN' && mag('wegen');
  return (
    <Pagina
      titel={t`Signaal ${s.nummer}`}
      kruimels={[{ label: t`Signalen`, href: '/signalen' }, { label: s.nummer }]}
      onder={
        <Rij>
          <SignaalStand status={s.status} />
          <StatusChip soort="rand">{ZORGSIGNAAL_AARD_LABEL[s.aard]}</StatusChip>
        </Rij>
      }
      actie={
        eerst && (
          <Knop onClick={() => kies({ venster: 'wegen' })}>
            <Trans>Weeg dit signaal</Trans>
          </Knop>
        )
      }
    >
      <Stapel ruimte="ruim">
        {klaar !== null && klaar.van !== s && (
          <Bericht soort="gelukt" meld>
            {klaar.zin}
          </Bericht>
        )}
        <Samen s={s} />
        <Kolommen zij={<BehandelKaart s={s} onOpen={kies} eerst={eerst} />}>
          <Stapel ruimte="ruim">
            <OnderwerpKaart s={s} />
            <TekstenKaart s={s} magSchrijven={mag('aanvullen')} onOpen={kies} />
            <Verwanten s={s} />
            <BronnenKaart s={s} magVastleggen={mag('bron-vastleggen')} onOpen={kies} />
            <SignaalTijdlijn s={s} />
          </Stapel>
        </Kolommen>
      </Stapel>
      {open !== null && (
        <Suspense fallback={null}>
          <Vensters
            s={s}
            open={open}
            onSluit={() => zetOpen(null)}
            onKlaar={(zin) => {
              zetOpen(null);
              zetKlaar({ zin, van: s });
              opnieuw();
            }}
          />
        </Suspense>
      )}
    </Pagina>
  );
}

function Samen({ s }: { readonly s: ZorgsignaalDelenFragment }): ReactNode {
  const { samengevoegdMet: met, samengevoegd } = s;
  if (met)
    return (
      <Bericht>
        <Trans>
          Dit signaal hoort nu bij <Link href={signaalPad(met.nummer)}>{met.nummer}</Link>.
        </Trans>
      </Bericht>
    );
  if (samengevoegd.length === 0) return null;
  return (
    <Bericht>
      <Trans>Hierbij horen ook:</Trans>{' '}
      {samengevoegd.map((a, i) => (
        <span key={a.id}>
          {i > 0 && ', '}
          <Link href={signaalPad(a.nummer)}>{a.nummer}</Link>
        </span>
      ))}
    </Bericht>
  );
}

function Verwanten({ s }: { readonly s: ZorgsignaalDelenFragment }): ReactNode {
  if (s.verwanten.length === 0) return null;
  return (
    <Kaart titel={<Trans>Andere signalen over hetzelfde</Trans>}>
      <VerwantenLijst verwanten={s.verwanten} />
    </Kaart>
  );
}
