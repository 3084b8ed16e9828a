import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Bij,
  Knop,
  Onzichtbaar,
  Rij,
  Stapel,
  StatusChip,
  toonDatum,
  Uitklap,
  type StatusSoort,
} from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { Consult } from './vorm';

interface StapRegelProps {
  readonly titel: string;
  readonly op: string;
  readonly door: string;
  readonly uitkomst: string;
  readonly soort: StatusSoort;
  readonly tekst: string;
  readonly reden: string | null;
  readonly eerder: Consult['eerder'];
  /** Absent: this reader puts nothing right. */
  readonly onVerbeter?: (() => void) | undefined;
}

/** One step: what came of it, who did it when, and the versions before it. */
export function StapRegel({
  titel,
  op,
  door,
  uitkomst,
  soort,
  tekst,
  reden,
  eerder,
  onVerbeter,
}: StapRegelProps): ReactNode {
  const { t } = useLingui();
  const dag = toonDatum(op, 'lang');
  return (
    <section aria-label={titel}>
      <Stapel ruimte="dicht">
        <Rij uiteen>
          <strong>{titel}</strong>
          <StatusChip soort={soort}>{uitkomst}</StatusChip>
        </Rij>
        <p className="mb-gesprek__tekst">{tekst}</p>
        <Bij>{t`${dag}, door ${door}`}</Bij>
        {reden !== null && <Bij>{t`Verbeterd: ${reden}`}</Bij>}
        {eerder.length > 0 && (
          <Uitklap titel={t`${plural(eerder.length, { one: '# eerdere versie', other: '# eerdere versies' })}`}>
            <Stapel>
              {eerder.map((e, i) => (
                <div key={i}>
                  <p className="mb-gesprek__tekst">{e.tekst}</p>
                  <Bij>
                    {toonDatum(e.op, 'lang')}, {e.door}
                  </Bij>
                </div>
              ))}
            </Stapel>
          </Uitklap>
        )}
        {onVerbeter && (
          <div>
            <Knop variant="twee" onClick={onVerbeter}>
              <Trans>Verbeter</Trans>
              <Onzichtbaar>: {titel}</Onzichtbaar>
            </Knop>
          </div>
        )}
      </Stapel>
    </section>
  );
}
