import { useLingui } from '@lingui/react/macro';
import { POSTVAK_STATUS_LABEL } from '@meldbaken/igj/model';
import { Ophalen } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Leeg, Moment, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { ZaakDeelProps } from '../zaak/delen';
import { useWerk } from './use-werk';

/** How the case came to stand where it stands. */
export default function VerloopDeel({ zaak, opnieuw }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { vraag, werk } = useWerk(zaak, opnieuw);
  return (
    <Kaart titel={t`Verloop`}>
      <Ophalen vraag={vraag} regels={2}>
        {() => (
          <Stapel>
            {werk?.verloop.length === 0 && <Leeg titel={t`Er veranderde nog niets.`} />}
            {werk?.verloop.map(({ naar, op, door }) => (
              <div key={op}>
                <strong>{POSTVAK_STATUS_LABEL[naar]}</strong>
                <Bij>
                  <Moment moment={op} />
                  {door !== null && <>, {door.naam}</>}
                </Bij>
              </div>
            ))}
          </Stapel>
        )}
      </Ophalen>
    </Kaart>
  );
}
