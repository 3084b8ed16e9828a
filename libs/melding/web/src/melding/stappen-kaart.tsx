import { useLingui } from '@lingui/react/macro';
import { STAPPEN } from '@meldbaken/melding/model';
import { Kaart, Takenlijst, type Taak } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { NogVoorSluiten } from '../vervolg/sluit-kaart';
import { useDossier } from './dossier-context';

/** The six steps of the Leidraad. Several run at once; none is locked by another. */
export function StappenKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const taken = STAPPEN.map(({ nummer, naam, doel }): Taak => {
    const stap = dossier.stappen.find((s) => s.stap === nummer);
    return {
      id: String(nummer),
      titel: `${nummer}. ${naam}`,
      href: `/meldingen/${dossier.nummer}/stap/${nummer}`,
      stand: stap?.status ?? 'NOG_NIET',
      bij: stap?.reden ?? doel,
    };
  });
  return (
    <Kaart titel={t`De zes stappen`}>
      <Takenlijst label={t`De zes stappen`} taken={taken} />
      <NogVoorSluiten />
    </Kaart>
  );
}
