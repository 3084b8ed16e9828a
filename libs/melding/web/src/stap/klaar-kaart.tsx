import { Trans, useLingui } from '@lingui/react/macro';
import { STAP_STATUS_LABEL } from '@meldbaken/melding/model';
import { Ophalen, useVraag } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Knop, KnopLink, Rij, StatusChip } from '@meldbaken/platform/ui';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { StapVenster } from '../melding/stap-venster';
import { StapControleDocument } from './stap.graphql';
import { useStap } from './stap-context';

const SOORT = { NOG_NIET: 'rand', LOOPT: 'info', AFGEROND: 'gelukt', NIET_VAN_TOEPASSING: 'rust' } as const;

/** The foot of a step: how it stands, what still misses, and finishing it. */
export function KlaarKaart({ keer }: { keer: number }): ReactNode {
  const { t } = useLingui();
  const { dossier, mag } = useDossier();
  const { stap } = useStap();
  const [open, zetOpen] = useState(false);
  const vraag = useVraag(
    StapControleDocument,
    useMemo(() => ({ meldingId: dossier.id, stap }), [dossier.id, stap]),
  );
  const { opnieuw } = vraag;
  useEffect(() => {
    if (keer > 0) opnieuw();
  }, [keer, opnieuw]);
  const huidig = dossier.stappen.find((s) => s.stap === stap);
  if (!huidig) return null;
  const klaar = huidig.status === 'AFGEROND' || huidig.status === 'NIET_VAN_TOEPASSING';
  return (
    <Kaart
      titel={t`Klaar met deze stap?`}
      actie={<StatusChip soort={SOORT[huidig.status]}>{STAP_STATUS_LABEL[huidig.status]}</StatusChip>}
    >
      <Ophalen vraag={vraag} regels={3}>
        {({ stapControle }) => <Mist mist={stapControle?.ontbreekt ?? []} />}
      </Ophalen>
      {huidig.reden !== null && <p>{t`Reden: ${huidig.reden}`}</p>}
      <Rij>
        {mag('stap-zetten') && (
          <Knop variant={klaar ? 'twee' : 'hoofd'} onClick={() => zetOpen(true)}>
            {klaar ? <Trans>Open deze stap weer</Trans> : <Trans>Klaar met deze stap</Trans>}
          </Knop>
        )}
        <KnopLink variant="twee" href={`/meldingen/${dossier.nummer}`}>
          <Trans>Terug naar de melding</Trans>
        </KnopLink>
      </Rij>
      {open && <StapVenster stap={huidig} onSluit={() => zetOpen(false)} />}
    </Kaart>
  );
}

function Mist({ mist }: { mist: readonly string[] }): ReactNode {
  if (mist.length === 0)
    return (
      <Bij>
        <Trans>Er mist niets in deze stap.</Trans>
      </Bij>
    );
  return (
    <div>
      <p>
        <Trans>Dit mist nog:</Trans>
      </p>
      <ul>
        {mist.map((ding) => (
          <li key={ding}>{ding}</li>
        ))}
      </ul>
    </div>
  );
}
