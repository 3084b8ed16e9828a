import { useLingui } from '@lingui/react/macro';
import { Kaart, Leeg } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { BesluitDeelProps } from '../besluit/delen';
import { GastDeel } from './gast-deel';

/** At the provider: guests who look along at what this report sent. What went by hand has no sent copy here to show. */
export default function BesluitGast({ melding, onFout }: BesluitDeelProps): ReactNode {
  const { t } = useLingui();
  if (melding.verzending) return <GastDeel over="EXTERNE_MELDING" overId={melding.id} onFout={onFout} />;
  return (
    <Kaart titel={t`Inzage voor een gast`}>
      <Leeg
        titel={t`Bij deze melding kan geen gast meekijken.`}
        wat={t`Een gast ziet precies wat Meldbaken verstuurde. Deze melding verstuurde u zelf. Geef de PDF van het formulier, met uw verzendbevestiging, op een veilige manier door.`}
      />
    </Kaart>
  );
}
