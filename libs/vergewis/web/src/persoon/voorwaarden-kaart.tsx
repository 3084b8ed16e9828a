import { Trans, useLingui } from '@lingui/react/macro';
import type { PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Kaart, Knop, Leeg, Rij, Stapel, StatusChip, dagVan, useNu } from '@meldbaken/platform/ui';
import { VOORWAARDE_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import type { KaartProps, Mag } from './open';

interface Periode {
  readonly id: string;
  readonly van: string;
  readonly tot: string;
  readonly reden: string;
  readonly door: { readonly naam: string } | null;
  readonly ingetrokkenOp: string | null;
}

interface VoorwaardenKaartProps extends KaartProps<Mag> {
  readonly d: PersoonDelenFragment;
}

/** Under which conditions somebody works, and which checks are waived; each with its end. */
export function VoorwaardenKaart({ d, mag, onOpen }: VoorwaardenKaartProps): ReactNode {
  const { t } = useLingui();
  const naam = (code: string): string => d.eisen.find((e) => e.code === code)?.naam ?? code;
  const niets = d.voorwaarden.length === 0 && d.ontheffingen.length === 0;
  return (
    <Kaart titel={t`Voorwaarden en ontheffingen`}>
      <Stapel ruimte="ruim">
        {niets && <Leeg titel={t`Er zijn geen voorwaarden en geen ontheffingen.`} />}
        {d.voorwaarden.map((v) => (
          <Regel
            key={v.id}
            wat={VOORWAARDE_LABEL[v.soort]}
            waarvoor={v.eisen.map(naam).join(', ')}
            periode={v}
            knop={t`Laat eindigen`}
            onStop={mag.vastleggen ? () => onOpen({ venster: 'voorwaarde-beeindigen', id: v.id }) : null}
          />
        ))}
        {d.ontheffingen.map((o) => (
          <Regel
            key={o.id}
            wat={t`Ontheffing`}
            waarvoor={naam(o.eis)}
            periode={o}
            knop={t`Trek in`}
            onStop={mag.ontheffen ? () => onOpen({ venster: 'ontheffing-intrekken', id: o.id }) : null}
          />
        ))}
        {mag.vastleggen && (
          <div>
            <Knop variant="twee" onClick={() => onOpen({ venster: 'voorwaarde' })}>
              <Trans>Laat onder voorwaarden werken</Trans>
            </Knop>
          </div>
        )}
        {!mag.ontheffen && (
          <Bij>
            <Trans>Een ontheffing geeft alleen de bestuurder.</Trans>
          </Bij>
        )}
      </Stapel>
    </Kaart>
  );
}

interface RegelProps {
  readonly wat: string;
  readonly waarvoor: string;
  readonly periode: Periode;
  readonly knop: string;
  readonly onStop: (() => void) | null;
}

function Regel({ wat, waarvoor, periode, knop, onStop }: RegelProps): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const { van, tot, reden, door, ingetrokkenOp } = periode;
  const voorbij = ingetrokkenOp !== null || tot < vandaag;
  return (
    <Stapel ruimte="dicht">
      <Rij uiteen>
        <strong>{waarvoor === '' ? wat : `${wat}: ${waarvoor}`}</strong>
        {ingetrokkenOp !== null ? (
          <StatusChip soort="rand">{t`Ingetrokken`}</StatusChip>
        ) : tot < vandaag ? (
          <StatusChip soort="rand">{t`Voorbij`}</StatusChip>
        ) : (
          <StatusChip soort="waarschuwing">{van > vandaag ? t`Begint nog` : t`Loopt`}</StatusChip>
        )}
      </Rij>
      <Bij>
        <Datum datum={van} /> {t`tot en met`} <Datum datum={tot} />
        {door && <> · {door.naam}</>}
      </Bij>
      <p>{reden}</p>
      {onStop !== null && !voorbij && (
        <div>
          <Knop variant="twee" onClick={onStop}>
            {knop}
          </Knop>
        </div>
      )}
    </Stapel>
  );
}
