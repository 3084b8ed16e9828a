import { Trans, useLingui } from '@lingui/react/macro';
import { StoringBericht, useHandeling, useSessie } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Knop, Leeg, Link, Moment, Onzichtbaar, Rij, Stapel, StatusChip, Uitklap } from '@meldbaken/platform/ui';
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
  const regel = (notificatie: Notificatie): ReactNode => (
    <Regel key={notificatie.id} notificatie={notificatie} onLees={() => void lees(notificatie.id)} />
  );
  const ouder = notificaties.slice(MEEST);
  return (
    <Kaart titel={t`Berichten`}>
      <StoringBericht storing={lezen.storing} onOpnieuw={() => void lezen.opnieuw()} />
      {notificaties.length === 0 && <Leeg titel={t`U hebt geen berichten.`} />}
      <Stapel>{notificaties.slice(0, MEEST).map(regel)}</Stapel>
      {ouder.length > 0 && (
        <Uitklap titel={t`Oudere berichten`}>
          <Stapel>{ouder.map(regel)}</Stapel>
        </Uitklap>
      )}
    </Kaart>
  );
}

function Regel({ notificatie, onLees }: { notificatie: Notificatie; onLees: () => void }): ReactNode {
  const { tekst, pad, op, gelezen } = notificatie;
  return (
    <Rij uiteen boven>
      <div>
        <Rij>
          {!gelezen && (
            <StatusChip soort="info">
              <Trans>Nieuw</Trans>
            </StatusChip>
          )}
          <Link href={pad} onClick={gelezen ? undefined : onLees}>
            {gelezen ? tekst : <strong>{tekst}</strong>}
          </Link>
        </Rij>
        <Bij>
          <Moment moment={op} stijl="kort" />
        </Bij>
      </div>
      {!gelezen && (
        <Knop variant="klein" onClick={onLees}>
          <Trans>Gelezen</Trans>
          <Onzichtbaar>: {tekst}</Onzichtbaar>
        </Knop>
      )}
    </Rij>
  );
}
