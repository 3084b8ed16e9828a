import { useLingui } from '@lingui/react/macro';
import { magInPersoneelsdossier, poortOordeel } from '@meldbaken/melding/model';
import { Bericht } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { DeelKaart } from '../delen-formulier/deel-kaart';
import { useDelen } from '../delen-formulier/delen-context';

/** Step 4: the verdict (G2). */
export default function Oordeel(): ReactNode {
  const { t } = useLingui();
  const { stand } = useDelen();
  const poort = stand.oordeel.length > 0 ? null : poortOordeel(stand);
  const dossier = magInPersoneelsdossier(stand);
  return (
    <DeelKaart
      naam="oordeel"
      titel={t`Oordeel`}
      uitleg={t`Kijk naar drie dingen: hoe de cliënt het ervaart, de norm en de wet. Kijk dan naar aard, ernst en kans op herhaling. Dit is iets anders dan melden bij de IGJ.`}
      recht="oordeel-vastleggen"
      nieuw={t`Geef een oordeel`}
      dicht={{ poort }}
    >
      {stand.oordeel.length > 0 && (
        <Bericht>
          {dossier === null ? t`Er mag nu een verslag in het personeelsdossier komen.` : dossier.bericht}
        </Bericht>
      )}
    </DeelKaart>
  );
}
