import { Trans, useLingui } from '@lingui/react/macro';
import { MELDING_STATUS_LABEL, magMeldingCijfers } from '@meldbaken/melding/model';
import {
  Ophalen,
  Pagina,
  useIk,
  useVraag,
  useZoek,
  type MeldingCijfersQuery,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import {
  Bij,
  Filterbalk,
  IcoonMelding,
  Kaart,
  Keuze,
  Leeg,
  Link,
  NietGevonden,
  Stapel,
  Tegel,
  Tegels,
  Uitklap,
  toonDatum,
} from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { AlsBestand } from './als-bestand';
import { MeldingCijfersDocument } from './overzichten.graphql';
import { Reeks } from './reeks';

type Cijfers = NonNullable<MeldingCijfersQuery['meldingCijfers']>;

const leesZoek = ({ jaar }: Zoekdelen): { jaar: string | undefined } => ({
  jaar: jaar !== undefined && /^20\d\d$/.test(jaar) ? jaar : undefined,
});

/** How often it happens, for who may not read a report: small numbers are hidden. */
export default function OverzichtenScherm(): ReactNode {
  const { gekozen } = useIk();
  return gekozen && magMeldingCijfers(gekozen.organisatie.soort, gekozen.rollen) ? <MetRecht /> : <NietGevonden />;
}

function MetRecht(): ReactNode {
  const { t } = useLingui();
  const [{ jaar }, zet] = useZoek(leesZoek);
  const vraag = useVraag(
    MeldingCijfersDocument,
    useMemo(() => ({ jaar: jaar === undefined ? undefined : Number(jaar) }), [jaar]),
  );
  const cijfers = vraag.data?.meldingCijfers;
  return (
    <Pagina titel={t`Overzichten`} zin={cijfers?.zin}>
      {cijfers && cijfers.jaren.length > 1 && (
        <Filterbalk label={t`Kies een jaar`}>
          <Keuze
            label={t`Jaar`}
            leeg={false}
            value={String(cijfers.jaar)}
            onChange={(e) => zet({ jaar: e.target.value }, { vervang: true })}
            opties={cijfers.jaren.map((j) => ({ waarde: String(j), label: String(j) }))}
          />
        </Filterbalk>
      )}
      <Ophalen vraag={vraag} regels={10}>
        {({ meldingCijfers: c }) => (c ? <Inhoud cijfers={c} /> : <NietGevonden />)}
      </Ophalen>
    </Pagina>
  );
}

function Inhoud({ cijfers }: { readonly cijfers: Cijfers }): ReactNode {
  const { t } = useLingui();
  const gevuld = cijfers.reeksen.filter(({ perioden }) => perioden.length > 0);
  const loopt = toonDatum(cijfers.loopt, 'lang');
  return (
    <Stapel ruimte="ruim">
      {cijfers.nu.length > 0 && <Nu nu={cijfers.nu} />}
      {gevuld.length > 0 && <AlsBestand jaar={cijfers.jaar} />}
      {gevuld.map((reeks) => (
        <Reeks key={reeks.code} reeks={reeks} jaar={cijfers.jaar} />
      ))}
      {gevuld.length === 0 && (
        <Leeg
          titel={t`Er zijn nog geen cijfers die we kunnen laten zien.`}
          wat={t`Een kwartaal telt mee als het voorbij is, en als er 5 of meer meldingen waren. Het kwartaal vanaf ${loopt} loopt nog.`}
        />
      )}
      <Kaart titel={<Trans>Wat u hier niet ziet</Trans>}>
        <ul>
          {cijfers.uitleg.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
        <Bij>
          <Trans>Het kwartaal vanaf {loopt} loopt nog, en telt dus nog niet mee.</Trans>
        </Bij>
      </Kaart>
    </Stapel>
  );
}

/** For who sees every report in a list without content: each number opens that list. */
function Nu({ nu }: { readonly nu: Cijfers['nu'] }): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={<Trans>Nu</Trans>}>
      <Stapel ruimte="dicht">
        <Tegels label={t`Meldingen per stand, nu`}>
          {nu.map(({ status, aantal }) => (
            <Tegel
              key={status}
              aantal={aantal}
              label={MELDING_STATUS_LABEL[status]}
              icoon={<IcoonMelding />}
              href={`/meldingen?status=${status}`}
            />
          ))}
        </Tegels>
        <Link href="/instellingen/dossier-namen">
          <Trans>Kies welke namen in het dossier van de cliënt mogen staan</Trans>
        </Link>
        <Uitklap titel={<Trans>Waarom staan hier ook kleine getallen?</Trans>}>
          <p>
            <Trans>
              U ziet deze meldingen ook één voor één in uw lijst, zonder inhoud. Anderen zien dit blok niet.
            </Trans>
          </p>
        </Uitklap>
      </Stapel>
    </Kaart>
  );
}
