import { Trans, useLingui } from '@lingui/react/macro';
import { useHandeling, type ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { useState, type ReactNode } from 'react';
import type { ActieProps } from '../acties';
import { Brief } from '../brief';
import { leeg, TekstVeld } from '../tekst-veld';
import { ZaakActiesMeldenDocument } from './inspectie.graphql';

/** What the inspectie is going to do; meets its own term. */
export default function MeldActies({ bij, ...rest }: ActieProps<ZaakDelenFragment>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakActiesMeldenDocument);
  const [tekst, zetTekst] = useState('');
  return (
    <Brief
      {...rest}
      titel={t`Vertel wat de IGJ gaat doen`}
      knop={t`Stuur het bericht`}
      uitleg={
        <p>
          <Trans>Dit moet binnen 4 weken na de ontvangstbevestiging. Ook daarna kan het nog.</Trans>
        </p>
      }
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, zaakId: bij.id, tekst })}
      mist={() => leeg(tekst, t`Schrijf op wat de IGJ gaat doen.`)}
    >
      {(fouten) => <TekstVeld label={t`Wat gaat de IGJ doen?`} value={tekst} fouten={fouten} onSchrijf={zetTekst} />}
    </Brief>
  );
}
