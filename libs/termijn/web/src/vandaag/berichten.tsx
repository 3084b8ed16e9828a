import { Trans, useLingui } from '@lingui/react/macro';
import { StoringBericht, useHandeling, useSessie } from '@meldbaken/platform/graphql-client';
import { Kaart, Link, Onzichtbaar, Rij, StatusChip, Tijdlijn, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { NotificatieLezenDocument } from './vandaag.graphql';
import type { Notificatie } from './vandaag-delen';

interface BerichtenProps {
  readonly notificaties: readonly Notificatie[];
  readonly onGelezen: () => void;
}

const MEEST = 4;

/** Notices to this person: something waits. They carry no content of a case. */
export function Berichten({ notificaties, onGelezen }: BerichtenProps): ReactNode {
  const { t } = useLingui();
  const { ververs } = useSessie();
  const lezen = useHandeling(NotificatieLezenDocument);
  const lees = async (id: string): Promise<void> => {
    if ((await lezen.voer({ id })) === null) return;
    onGelezen();
    ververs();
  };
  const items = notificaties.map(({ id, tekst, pad, op, gelezen }) => ({
    id,
    moment: op,
    nadruk: !gelezen,
    wat: <Tekst tekst={tekst} pad={pad} gelezen={gelezen} onLees={() => void lees(id)} />,
    meer: gelezen ? undefined : <Afvinken tekst={tekst} onLees={() => void lees(id)} />,
  }));
  return (
    <Kaart titel={t`Berichten`}>
      <StoringBericht storing={lezen.storing} onOpnieuw={() => void lezen.opnieuw()} />
      {items.length === 0 && <p>{t`U hebt geen berichten.`}</p>}
      <Tijdlijn items={items.slice(0, MEEST)} label={t`Nieuwste berichten`} />
      {items.length > MEEST && (
        <Uitklap titel={t`Oudere berichten`}>
          <Tijdlijn items={items.slice(MEEST)} label={t`Oudere berichten`} />
        </Uitklap>
      )}
    </Kaart>
  );
}

interface TekstProps {
  readonly tekst: string;
  readonly pad: string;
  readonly gelezen: boolean;
  readonly onLees: () => void;
}

/** Opening the page reads the notice too. */
function Tekst({ tekst, pad, gelezen, onLees }: TekstProps): ReactNode {
  if (gelezen) return <Link href={pad}>{tekst}</Link>;
  return (
    <Rij>
      <Link href={pad} onClick={onLees}>
        <strong>{tekst}</strong>
      </Link>
      <StatusChip soort="info">
        <Trans>Nieuw</Trans>
      </StatusChip>
    </Rij>
  );
}

function Afvinken({ tekst, onLees }: Pick<TekstProps, 'tekst' | 'onLees'>): ReactNode {
  return (
    <div>
      <button type="button" className="mb-knop-als-link" onClick={onLees}>
        <Trans>Markeer als gelezen</Trans>
        <Onzichtbaar>: {tekst}</Onzichtbaar>
      </button>
    </div>
  );
}
