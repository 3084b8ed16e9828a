import { Trans, useLingui } from '@lingui/react/macro';
import { useHandeling, type ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Datum, dagVan, useNu } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import type { ActieProps } from '../acties';
import { Brief } from '../brief';
import { dagMist, DagVeld, useDag } from '../dag-veld';
import { leeg, TekstVeld } from '../tekst-veld';
import { MeldingUitstelVragenDocument } from './aanbieder.graphql';

/** More time for the report: before its end, and with a warning also after it. */
export default function VraagUitstel({ bij, ...rest }: ActieProps<ExterneMeldingDelenFragment>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(MeldingUitstelVragenDocument);
  const dag = useDag();
  const [tekst, zetTekst] = useState('');
  const vandaag = dagVan(useNu());
  const { rapportageUiterlijk } = bij;
  const teLaat = rapportageUiterlijk !== null && vandaag > rapportageUiterlijk;
  return (
    <Brief
      {...rest}
      titel={t`Vraag uitstel van het rapport`}
      knop={t`Stuur de vraag`}
      uitleg={
        rapportageUiterlijk !== null && (
          <p>
            <Trans>
              U hebt nu tijd tot en met <Datum datum={rapportageUiterlijk} stijl="lang" />. De IGJ beslist of u meer
              tijd krijgt. Tot dan blijft die dag staan.
            </Trans>
          </p>
        )
      }
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id: bij.id, tekst, gewensteDag: dag.dag ?? '' })}
      mist={() => [
        ...dagMist(dag, 'gewensteDag', t`Kies de dag die u vraagt.`),
        ...leeg(tekst, t`Schrijf op waarom u meer tijd nodig hebt.`),
      ]}
    >
      {(fouten) => (
        <>
          {teLaat && (
            <Bericht soort="waarschuwing" titel={t`De laatste dag is voorbij.`}>
              <Trans>U kunt nog uitstel vragen. In uw vraag staat dan dat hij te laat is.</Trans>
            </Bericht>
          )}
          <DagVeld label={t`Welke laatste dag vraagt u?`} name="gewensteDag" dag={dag} fouten={fouten} />
          <TekstVeld label={t`Waarom hebt u meer tijd nodig?`} value={tekst} fouten={fouten} onSchrijf={zetTekst} />
        </>
      )}
    </Brief>
  );
}
