import { useLingui } from '@lingui/react/macro';
import { useIk } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { ZwijgStrip, zegtZwijgen } from '../mensen/zwijg-strip';
import { useMensen } from '../mensen/use-mensen';
import { useDossier, type Dossier } from './dossier-context';
import { Hoofdacties } from './hoofdacties';
import { volgendeActies } from './volgende-acties';

type Belofte = NonNullable<Dossier['herkomst']>['eersteReactie'];

/** On top of the case: what comes next, with the one filled button of the page. */
export function WatNu({ onBeslisser }: { onBeslisser: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const eigenId = useIk().gekozen?.id;
  const { mensen } = useMensen();
  const acties = volgendeActies(dossier, eigenId);
  const belofte = dossier.herkomst?.eersteReactie;
  const wacht = belofte?.stand === 'TE_LAAT' || belofte?.stand === 'VANDAAG';
  if (acties.length === 0 && !wacht && !zegtZwijgen(mensen, dossier.status)) return null;
  return (
    <Kaart titel={t`Wat nu`}>
      <Stapel>
        {belofte && wacht && <EersteAntwoord belofte={belofte} />}
        {acties.length > 0 && <Hoofdacties acties={acties} onBeslisser={onBeslisser} />}
        <ZwijgStrip />
      </Stapel>
    </Kaart>
  );
}

/** The promise to the reporter ends today, or is past. */
function EersteAntwoord({ belofte: { stand, zin } }: { belofte: Belofte }): ReactNode {
  const { t } = useLingui();
  return (
    <Bericht soort="waarschuwing" titel={stand === 'TE_LAAT' ? t`De melder wacht` : t`Vandaag antwoord beloofd`}>
      {zin}
    </Bericht>
  );
}
