import { Trans, useLingui } from '@lingui/react/macro';
import type { ZorgsignaalDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Gegevens, Kaart, Knop, Moment, Rij, Stapel } from '@meldbaken/platform/ui';
import { RAADPLEEG_BRON_LABEL, RAADPLEEG_GRONDSLAG_LABEL } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';
import type { Open } from './open';

interface BronnenKaartProps {
  readonly s: ZorgsignaalDelenFragment;
  readonly magVastleggen: boolean;
  readonly onOpen: (open: Open) => void;
}

/** Every look into a source, with its ground. */
export function BronnenKaart({ s, magVastleggen, onOpen }: BronnenKaartProps): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={<Trans>Bekeken bronnen</Trans>}>
      <Stapel ruimte="ruim">
        {s.raadplegingen.length === 0 && (
          <Bij>
            <Trans>Er is nog in geen bron gekeken.</Trans>
          </Bij>
        )}
        {s.raadplegingen.map((r) => (
          <Stapel key={r.id} ruimte="dicht">
            <h3>{RAADPLEEG_BRON_LABEL[r.bron]}</h3>
            <Gegevens
              rijen={[
                { naam: t`Wanneer`, waarde: <Moment moment={r.op} /> },
                { naam: t`Door`, waarde: r.door?.naam },
                { naam: t`Grondslag`, waarde: r.artikel ?? RAADPLEEG_GRONDSLAG_LABEL[r.grondslag] },
                { naam: t`Waarom nodig`, waarde: r.noodzaak },
                { naam: t`Waarom niet te zwaar`, waarde: r.evenredigheid },
                { naam: t`Waarom niet met minder`, waarde: r.subsidiariteit },
                { naam: t`Gevonden`, waarde: r.resultaat },
              ]}
            />
          </Stapel>
        ))}
        {magVastleggen && (
          <Rij>
            <Knop variant="twee" onClick={() => onOpen({ venster: 'bron' })}>
              <Trans>Leg vast dat u in een bron keek</Trans>
            </Knop>
          </Rij>
        )}
      </Stapel>
    </Kaart>
  );
}
