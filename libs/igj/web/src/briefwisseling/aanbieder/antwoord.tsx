import { useLingui } from '@lingui/react/macro';
import { useHandeling, type ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { useState, type ReactNode } from 'react';
import type { ActieProps } from '../acties';
import { Brief } from '../brief';
import { leeg, TekstVeld } from '../tekst-veld';
import { MeldingAntwoordenDocument } from './aanbieder.graphql';

/** The answer to one question of the inspectie. */
export default function Antwoord({ bij, bericht, ...rest }: ActieProps<ExterneMeldingDelenFragment>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(MeldingAntwoordenDocument);
  const [tekst, zetTekst] = useState('');
  return (
    <Brief
      {...rest}
      titel={t`Beantwoord de vraag`}
      knop={t`Stuur het antwoord`}
      uitleg={bericht && <p>{bericht.tekst}</p>}
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id: bij.id, antwoordOp: bericht?.kenmerk ?? '', tekst })}
      mist={() => leeg(tekst, t`Schrijf uw antwoord op.`)}
    >
      {(fouten) => <TekstVeld label={t`Uw antwoord`} value={tekst} fouten={fouten} onSchrijf={zetTekst} />}
    </Brief>
  );
}
