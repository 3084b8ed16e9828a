import { Trans, useLingui } from '@lingui/react/macro';
import type { PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Kaart, Knop, Leeg, Stapel } from '@meldbaken/platform/ui';
import { VERGEWIS_WIJZE_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import type { KaartProps } from './open';

interface MomentenKaartProps extends KaartProps<boolean> {
  readonly d: PersoonDelenFragment;
}

/** When somebody was looked at again, and when that comes again. */
export function MomentenKaart({ d, mag, onOpen }: MomentenKaartProps): ReactNode {
  const { t } = useLingui();
  if (d.soort === 'SOLLICITANT') return null;
  return (
    <Kaart titel={t`Opnieuw bekeken`}>
      <Stapel>
        {d.momenten.length === 0 && (
          <Leeg
            titel={t`Er is nog niet opnieuw gekeken.`}
            wat={t`Vergewissen stopt niet na de start. Praat, kijk mee, of vraag een verslag.`}
          />
        )}
        {d.momenten.map((m) => (
          <Stapel key={m.id} ruimte="dicht">
            <strong>{m.wijzen.map((w) => VERGEWIS_WIJZE_LABEL[w]).join(', ')}</strong>
            <Bij>
              <Datum datum={m.op} />
              {m.door && <> · {m.door.naam}</>}
              {m.volgendeOp !== null && (
                <>
                  {' · '}
                  <Trans>
                    weer op <Datum datum={m.volgendeOp} />
                  </Trans>
                </>
              )}
            </Bij>
            {m.verslag !== null && m.verslag !== '' && <p>{m.verslag}</p>}
          </Stapel>
        ))}
        {mag && (
          <div>
            <Knop variant="twee" onClick={() => onOpen({ venster: 'moment' })}>
              <Trans>Leg een moment vast</Trans>
            </Knop>
          </div>
        )}
      </Stapel>
    </Kaart>
  );
}
