import { Trans, useLingui } from '@lingui/react/macro';
import { useHandeling, type ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { useState, type ReactNode } from 'react';
import type { ActieProps } from '../acties';
import { Brief } from '../brief';
import { leeg, TekstVeld } from '../tekst-veld';
import { MeldingVerzondenIntrekkenDocument } from './aanbieder.graphql';

/** After sending: the inspectie keeps its copy and decides what the withdrawal means. */
export default function TrekVerzondenIn({ bij, ...rest }: ActieProps<ExterneMeldingDelenFragment>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(MeldingVerzondenIntrekkenDocument);
  const [reden, zetReden] = useState('');
  return (
    <Brief
      {...rest}
      titel={t`Trek de melding in`}
      knop={t`Trek de melding in`}
      uitleg={
        <p>
          <Trans>
            De IGJ houdt wat u stuurde, en beslist zelf wat ze ermee doet. Termijnen lopen door tot de IGJ de zaak
            sluit.
          </Trans>
        </p>
      }
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id: bij.id, reden })}
      mist={() => leeg(reden, t`Schrijf op waarom u de melding intrekt.`, 'reden')}
    >
      {(fouten) => (
        <TekstVeld
          label={t`Waarom trekt u de melding in?`}
          hint={t`De IGJ leest dit.`}
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
