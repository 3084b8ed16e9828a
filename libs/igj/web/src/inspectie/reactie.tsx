import { useLingui } from '@lingui/react/macro';
import { useHandeling, type ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { useState, type ReactNode } from 'react';
import type { ActieProps } from '../briefwisseling/acties';
import { Brief } from '../briefwisseling/brief';
import { leeg, TekstVeld } from '../briefwisseling/tekst-veld';
import { ExterneMeldingReagerenDocument } from './inspectie.graphql';

/** At the provider: the reaction on the facts of the concept report. */
export default function Reactie({ bij, bericht, ...rest }: ActieProps<ExterneMeldingDelenFragment>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ExterneMeldingReagerenDocument);
  const [tekst, zetTekst] = useState('');
  return (
    <Brief
      {...rest}
      titel={t`Reageer op het conceptrapport`}
      uitleg={
        <p>{t`Schrijf op welke feiten niet kloppen, en hoe het wel zit. Bent u later dan de laatste dag? Reageer dan toch.`}</p>
      }
      knop={t`Stuur de reactie`}
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id: bij.id, antwoordOp: bericht?.kenmerk ?? '', tekst })}
      mist={() => leeg(tekst, t`Schrijf uw reactie op.`)}
    >
      {(fouten) => <TekstVeld label={t`Uw reactie`} value={tekst} fouten={fouten} onSchrijf={zetTekst} />}
    </Brief>
  );
}
