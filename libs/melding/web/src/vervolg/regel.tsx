import { Trans, useLingui } from '@lingui/react/macro';
import { VERVOLG, kenmerkenVan, vervolgLabel } from '@meldbaken/melding/model';
import {
  Bij,
  Gegevens,
  Knop,
  Moment,
  Rij,
  Stapel,
  StatusChip,
  Uitklap,
  type StatusSoort,
} from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { regels, tekstenVan, type Onderdeel } from './onderdeel';

interface RegelProps {
  readonly soort: Onderdeel['soort'];
  readonly code: string;
  readonly deel: Onderdeel | null;
  /** Taken by sending the report to the inspectie. */
  readonly verzonden: boolean;
  readonly onBewerk: (() => void) | null;
  readonly onBevestig: (() => void) | null;
  readonly onOpvolging: (() => void) | null;
}

/** One part: where it stands, what was written, and what can be done. */
export function Regel({ soort, code, deel, verzonden, onBewerk, onBevestig, onOpvolging }: RegelProps): ReactNode {
  const { t } = useLingui();
  const d = VERVOLG[soort];
  const naam = d.codes.length > 1 ? vervolgLabel(soort, code) : d.titel;
  return (
    <li>
      <Stapel ruimte="dicht">
        <Rij>
          {d.codes.length > 1 && <strong>{naam}</strong>}
          <Stand deel={deel} soort={soort} verzonden={verzonden} />
        </Rij>
        {verzonden && <Bij>{t`Dit is gemeld bij de IGJ. De bestuurder bevestigde dat.`}</Bij>}
        {deel && <Antwoorden deel={deel} />}
        {onBevestig && (
          <div>
            <Knop variant="twee" aria-label={t`Bevestig het besluit: ${naam}`} onClick={onBevestig}>
              <Trans>Bevestig het besluit</Trans>
            </Knop>
          </div>
        )}
        {onOpvolging && (
          <div>
            <Knop variant="twee" aria-label={t`Schrijf op hoe het nu gaat: ${naam}`} onClick={onOpvolging}>
              <Trans>Schrijf op hoe het nu gaat</Trans>
            </Knop>
          </div>
        )}
      </Stapel>
      {onBewerk && (
        <Knop variant="klein" aria-label={deel ? t`Verander: ${naam}` : t`Vul in: ${naam}`} onClick={onBewerk}>
          {deel ? <Trans>Verander</Trans> : <Trans>Vul in</Trans>}
        </Knop>
      )}
    </li>
  );
}

interface StandProps {
  readonly deel: Onderdeel | null;
  readonly soort: Onderdeel['soort'];
  readonly verzonden: boolean;
}

function Stand({ deel, soort, verzonden }: StandProps): ReactNode {
  const { t } = useLingui();
  const chip = (kleur: StatusSoort, woord: string): ReactNode => <StatusChip soort={kleur}>{woord}</StatusChip>;
  if (verzonden) return chip('gelukt', t`Genomen: ja`);
  if (deel === null) return chip('rand', t`Nog niet`);
  const antwoord = VERVOLG[soort].standen?.find((s) => s.code === deel.stand)?.label;
  if (soort === 'BESLUIT')
    return deel.bevestigdDoor === null
      ? chip('waarschuwing', t`Wacht op de beslisser`)
      : chip('gelukt', deel.stand === 'JA' ? t`Genomen: ja` : t`Genomen: nee`);
  return chip(deel.stand === 'VERVALLEN' ? 'rust' : 'gelukt', antwoord ?? t`Ingevuld`);
}

function Antwoorden({ deel }: { deel: Onderdeel }): ReactNode {
  const { t } = useLingui();
  const d = VERVOLG[deel.soort];
  const gekozen = kenmerkenVan(d, deel.code).filter((k) => deel.kenmerken.includes(k.code));
  const rijen = regels({ ...deel, teksten: tekstenVan(deel) }, deel.wie?.naam ?? null);
  return (
    <>
      <Gegevens
        rijen={[
          ...rijen.map((r) => ({ naam: r.label, waarde: r.waarde })),
          ...(gekozen.length > 0
            ? [{ naam: d.kenmerkVraag ?? '', waarde: gekozen.map((k) => k.label).join('; ') }]
            : []),
          ...(deel.bevestigdDoor ? [{ naam: t`Bevestigd door`, waarde: deel.bevestigdDoor.naam }] : []),
        ]}
      />
      <Bij>
        {deel.door.naam}, <Moment moment={deel.op} stijl="kort" />
      </Bij>
      {deel.eerdere.length > 0 && <Eerdere deel={deel} />}
    </>
  );
}

function Eerdere({ deel }: { deel: Onderdeel }): ReactNode {
  const { t } = useLingui();
  return (
    <Uitklap titel={t`Eerdere versies (${deel.eerdere.length})`}>
      <ul className="mb-taken">
        {deel.eerdere.map((v) => (
          <li key={v.versie}>
            <Stapel ruimte="dicht">
              <Bij>
                {v.door.naam}, <Moment moment={v.op} stijl="kort" />
              </Bij>
              <Gegevens
                rijen={regels({ ...v, soort: deel.soort, kenmerken: [], teksten: tekstenVan(v) }, null).map((r) => ({
                  naam: r.label,
                  waarde: r.waarde,
                }))}
              />
            </Stapel>
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}
