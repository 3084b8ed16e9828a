import { Trans, useLingui } from '@lingui/react/macro';
import { useHandeling } from '@meldbaken/platform/graphql-client';
import { Kaart, Knop } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import type { BesluitDeelProps } from '../../besluit/delen';
import { Brief } from '../brief';
import { leeg, TekstVeld } from '../tekst-veld';
import { MeldingIntrekkenDocument } from './aanbieder.graphql';

/** Before sending: only when the finding was revised. */
export default function TrekIn({ melding, opnieuw, onFout }: BesluitDeelProps): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState(false);
  if (open) return <Formulier melding={melding} opnieuw={opnieuw} onFout={onFout} onSluit={() => zetOpen(false)} />;
  return (
    <Kaart titel={t`Toch niet melden?`}>
      <p>
        <Trans>
          Klopt de vaststelling niet meer? Herzie die eerst bij de zaak. Daarna kunt u deze melding intrekken.
        </Trans>
      </p>
      <div>
        <Knop variant="twee" onClick={() => zetOpen(true)}>
          <Trans>Trek de melding in</Trans>
        </Knop>
      </div>
    </Kaart>
  );
}

function Formulier({ melding, opnieuw, onFout, onSluit }: BesluitDeelProps & { onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(MeldingIntrekkenDocument);
  const [reden, zetReden] = useState('');
  return (
    <Brief
      titel={t`Trek de melding in`}
      knop={t`Trek de melding in`}
      handeling={handeling}
      maak={() => ({ id: melding.id, versie: melding.versie, reden })}
      mist={() => leeg(reden, t`Schrijf op waarom u de melding intrekt.`, 'reden')}
      onKlaar={opnieuw}
      onSluit={onSluit}
      onFout={onFout}
    >
      {(fouten) => (
        <TekstVeld
          label={t`Waarom trekt u de melding in?`}
          hint={t`Dit blijft bij de zaak. De IGJ krijgt niets.`}
          name="reden"
          max={2000}
          value={reden}
          fouten={fouten}
          onSchrijf={zetReden}
        />
      )}
    </Brief>
  );
}
