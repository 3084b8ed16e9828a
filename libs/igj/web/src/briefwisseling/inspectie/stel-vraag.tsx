import { Trans, useLingui } from '@lingui/react/macro';
import { useHandeling, type ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { useState, type ReactNode } from 'react';
import type { ActieProps } from '../acties';
import { Brief } from '../brief';
import { dagMist, DagVeld, useDag } from '../dag-veld';
import { leeg, TekstVeld } from '../tekst-veld';
import { ZaakVraagStellenDocument } from './inspectie.graphql';

/** A question with an end; it becomes a term of the provider. */
export default function StelVraag({ bij, ...rest }: ActieProps<ZaakDelenFragment>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakVraagStellenDocument);
  const dag = useDag();
  const [tekst, zetTekst] = useState('');
  return (
    <Brief
      {...rest}
      titel={t`Stel een vraag`}
      knop={t`Stuur de vraag`}
      uitleg={
        <p>
          <Trans>De aanbieder ziet de vraag en de laatste dag. Die dag wordt daar een termijn.</Trans>
        </p>
      }
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, zaakId: bij.id, tekst, uiterlijk: dag.dag ?? '' })}
      mist={() => [
        ...leeg(tekst, t`Schrijf uw vraag op.`),
        ...dagMist(dag, 'uiterlijk', t`Kies de laatste dag voor het antwoord.`),
      ]}
    >
      {(fouten) => (
        <>
          <TekstVeld label={t`Uw vraag`} value={tekst} fouten={fouten} onSchrijf={zetTekst} />
          <DagVeld label={t`Antwoord uiterlijk op`} name="uiterlijk" dag={dag} fouten={fouten} />
        </>
      )}
    </Brief>
  );
}
