import { Trans, useLingui } from '@lingui/react/macro';
import { Weigering, useHandeling } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Knop, Leeg, Rij, Stapel, StatusChip, Venster } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { EigenFormulier, type InstelDefinitie, type Rol } from './eigen-formulier';
import { EigenTermijnIntrekkenDocument } from './instellingen.graphql';

interface EigenKaartProps {
  readonly definities: readonly InstelDefinitie[];
  readonly rollen: readonly Rol[];
  readonly onGedaan: (zin: string) => void;
}

/** The own terms of the organisation: make, change (a new version), withdraw. */
export function EigenKaart({ definities, rollen, onGedaan }: EigenKaartProps): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState<{ readonly definitie: InstelDefinitie | null }>();
  const [weg, zetWeg] = useState<InstelDefinitie>();
  const sluit = (): void => zetOpen(undefined);
  return (
    <Kaart
      titel={t`Eigen termijnen`}
      actie={
        <Knop variant="twee" onClick={() => zetOpen({ definitie: null })}>
          <Trans>Nieuwe eigen termijn</Trans>
        </Knop>
      }
    >
      {definities.length === 0 ? (
        <Leeg
          titel={t`Uw organisatie heeft nog geen eigen termijnen.`}
          wat={t`Een eigen termijn is een afspraak van uzelf, zoals: binnen 5 dagen bellen met de familie.`}
        />
      ) : (
        <Stapel ruimte="ruim">
          {definities.map((d) => (
            <EigenRegel key={d.code} d={d} onWijzig={() => zetOpen({ definitie: d })} onTrekIn={() => zetWeg(d)} />
          ))}
        </Stapel>
      )}
      {open && (
        <EigenFormulier
          definitie={open.definitie}
          rollen={rollen}
          onSluit={sluit}
          onBewaard={(naam) => {
            sluit();
            onGedaan(t`De eigen termijn is bewaard: ${naam}.`);
          }}
        />
      )}
      {weg && (
        <IntrekVenster
          definitie={weg}
          onSluit={() => zetWeg(undefined)}
          onIngetrokken={() => {
            zetWeg(undefined);
            onGedaan(t`De eigen termijn is ingetrokken: ${weg.naam}.`);
          }}
        />
      )}
    </Kaart>
  );
}

interface EigenRegelProps {
  readonly d: InstelDefinitie;
  readonly onWijzig: () => void;
  readonly onTrekIn: () => void;
}

function EigenRegel({ d, onWijzig, onTrekIn }: EigenRegelProps): ReactNode {
  const { t } = useLingui();
  return (
    <Rij uiteen boven>
      <span>
        <strong>{d.naam}</strong>
        <Bij>
          {d.duur} · {d.eigenaar} · {t`versie ${d.versie}`}
        </Bij>
        <Bij>{d.eigenEis}</Bij>
      </span>
      {d.ingetrokken ? (
        <StatusChip soort="rust">{t`Ingetrokken`}</StatusChip>
      ) : (
        <Rij>
          <Knop variant="twee" aria-label={t`Wijzig: ${d.naam}`} onClick={onWijzig}>
            <Trans>Wijzig</Trans>
          </Knop>
          <Knop variant="kaal" aria-label={t`Trek in: ${d.naam}`} onClick={onTrekIn}>
            <Trans>Trek in</Trans>
          </Knop>
        </Rij>
      )}
    </Rij>
  );
}

interface IntrekVensterProps {
  readonly definitie: InstelDefinitie;
  readonly onSluit: () => void;
  readonly onIngetrokken: () => void;
}

function IntrekVenster({ definitie, onSluit, onIngetrokken }: IntrekVensterProps): ReactNode {
  const { t } = useLingui();
  const intrekken = useHandeling(EigenTermijnIntrekkenDocument);
  const trekIn = async (): Promise<void> => {
    const uit = await intrekken.voer({ code: definitie.code, versie: definitie.versie });
    if (uit?.__typename === 'TermijnDefinitie') onIngetrokken();
  };
  const verouderd = intrekken.uitkomst?.__typename === 'EigenTermijnVerouderd' ? intrekken.uitkomst : null;
  return (
    <Venster open onSluit={onSluit} titel={t`Eigen termijn intrekken?`}>
      <Stapel>
        <p>
          <Trans>
            Niemand kan '{definitie.naam}' dan nog beginnen. Termijnen die al lopen, lopen door. U kunt dit niet
            terugdraaien.
          </Trans>
        </p>
        <Weigering handeling={intrekken} />
        {verouderd && <p>{verouderd.bericht}</p>}
        <Rij>
          <Knop bezig={intrekken.bezig} onClick={() => void trekIn()}>
            <Trans>Trek in</Trans>
          </Knop>
          <Knop variant="twee" onClick={onSluit}>
            <Trans>Ga terug</Trans>
          </Knop>
        </Rij>
      </Stapel>
    </Venster>
  );
}
