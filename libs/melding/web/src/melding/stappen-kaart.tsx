import { useLingui } from '@lingui/react/macro';
import { STAP_NUMMERS } from '@meldbaken/melding/contract';
import { STAPPEN } from '@meldbaken/melding/model';
import { alsCode, useZoek, type Zoekdelen } from '@meldbaken/platform/graphql-client';
import { Kaart, Takenlijst, type Taak } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useDossier } from './dossier-context';
import { StapVenster } from './stap-venster';

const NUMMERS = STAP_NUMMERS.map(String);
const leesStap = ({ stap }: Zoekdelen): { stap: string | undefined } => ({ stap: alsCode(stap, NUMMERS) });

/** The six steps of the Leidraad. Several run at once; none is locked by another. */
export function StappenKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier, mag } = useDossier();
  const [zoek, zet] = useZoek(leesStap);
  const magZetten = mag('stap-zetten');
  const gekozen = dossier.stappen.find(({ stap }) => String(stap) === zoek.stap);
  const taken = STAPPEN.map(({ nummer, naam, doel }): Taak => {
    const stap = dossier.stappen.find((s) => s.stap === nummer);
    return {
      id: String(nummer),
      titel: `${nummer}. ${naam}`,
      href: magZetten ? `/meldingen/${dossier.nummer}?stap=${nummer}` : undefined,
      stand: stap?.status ?? 'NOG_NIET',
      bij: stap?.reden ?? doel,
    };
  });
  return (
    <Kaart titel={t`De zes stappen`}>
      <Takenlijst label={t`De zes stappen`} taken={taken} />
      {gekozen && magZetten && (
        <StapVenster key={gekozen.stap} stap={gekozen} onSluit={() => zet({ stap: undefined }, { vervang: true })} />
      )}
    </Kaart>
  );
}
