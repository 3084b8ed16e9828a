import { Trans, useLingui } from '@lingui/react/macro';
import { GEEN_GEHEIM, type WegwijsEinde } from '@meldbaken/melding/model';
import { Pagina } from '@meldbaken/platform/graphql-client';
import { Bericht, Knop, KnopLink, Link, Rij, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { NotitieFormulier } from './notitie-formulier';
import { Terug } from './terug';

interface EindeProps {
  readonly einde: WegwijsEinde;
  readonly adviezen: readonly string[];
  readonly onTerug: () => void;
  readonly onOpnieuw: () => void;
}

/** Where the guided start leads: a note for oneself, advice, or a report. Reporting stands open from each. */
export function Einde({ einde, adviezen, onTerug, onOpnieuw }: EindeProps): ReactNode {
  const { t } = useLingui();
  const titels: Readonly<Record<WegwijsEinde, string>> = {
    ALERT: t`Blijf alert`,
    RAAD: t`Vraag raad`,
    MELDEN: t`Meld het`,
  };
  return (
    <Stapel ruimte="ruim">
      <Terug onTerug={onTerug} />
      <Pagina titel={titels[einde]} zin={<Zin einde={einde} />} />
      <LetOp adviezen={adviezen} />
      {einde === 'ALERT' ? <NotitieFormulier /> : <Doorgaan einde={einde} />}
      <Rij>
        {einde === 'ALERT' && (
          <Link href="/melden/raad">
            <Trans>Toch raad vragen</Trans>
          </Link>
        )}
        {einde !== 'MELDEN' && (
          <Link href="/melden">
            <Trans>Toch melden</Trans>
          </Link>
        )}
        <Knop variant="klein" onClick={onOpnieuw}>
          <Trans>Begin opnieuw</Trans>
        </Knop>
      </Rij>
    </Stapel>
  );
}

function LetOp({ adviezen }: { adviezen: readonly string[] }): ReactNode {
  const { t } = useLingui();
  return (
    <Bericht soort="waarschuwing" titel={t`Let op`}>
      <ul>
        {adviezen.map((advies) => (
          <li key={advies}>{advies}</li>
        ))}
        <li>{GEEN_GEHEIM}</li>
        <li>
          <Trans>Weet u van een strafbaar feit? Iedereen mag zelf aangifte doen bij de politie.</Trans>
        </li>
      </ul>
    </Bericht>
  );
}

function Zin({ einde }: { einde: WegwijsEinde }): ReactNode {
  switch (einde) {
    case 'ALERT':
      return <Trans>U hoeft nu niet te melden. Schrijf voor uzelf op wat u zag. Alleen u leest dat.</Trans>;
    case 'RAAD':
      return (
        <Trans>Vertel de aandachtsfunctionaris wat u zag. Dat is nog geen melding. Het kan er wel een worden.</Trans>
      );
    case 'MELDEN':
      return <Trans>U hoeft het niet zeker te weten. De aandachtsfunctionaris zoekt uit wat er is.</Trans>;
  }
}

function Doorgaan({ einde }: { einde: 'RAAD' | 'MELDEN' }): ReactNode {
  return einde === 'RAAD' ? (
    <Rij>
      <KnopLink href="/melden/raad">
        <Trans>Schrijf uw vraag op</Trans>
      </KnopLink>
      <KnopLink variant="twee" href="/hulp">
        <Trans>Wie kan ik spreken?</Trans>
      </KnopLink>
    </Rij>
  ) : (
    <Rij>
      <KnopLink href="/melden">
        <Trans>Doe een melding</Trans>
      </KnopLink>
      <KnopLink variant="twee" href="/melden/kort">
        <Trans>Meld in 6 vragen</Trans>
      </KnopLink>
    </Rij>
  );
}
