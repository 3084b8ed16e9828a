import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  useHandeling,
  useVraag,
  type ExterneMeldingDelenFragment,
  type UitstelConceptDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Datum, dagVan, useNu } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import type { ActieProps } from '../acties';
import { Brief } from '../brief';
import { dagMist, DagVeld, useDag } from '../dag-veld';
import { leeg, TekstVeld } from '../tekst-veld';
import { MeldingUitstelVragenDocument, UitstelConceptDocument } from './aanbieder.graphql';
import { BewaarUitstel } from './bewaar-uitstel';

/** More time for the report: before its end, and with a warning also after it. */
export default function VraagUitstel(props: ActieProps<ExterneMeldingDelenFragment>): ReactNode {
  const { id } = props.bij;
  const vraag = useVraag(
    UitstelConceptDocument,
    useMemo(() => ({ id }), [id]),
  );
  return (
    <Ophalen vraag={vraag} regels={4}>
      {({ uitstelConcept }) => <Vraag {...props} begin={uitstelConcept ?? null} />}
    </Ophalen>
  );
}

type VraagProps = ActieProps<ExterneMeldingDelenFragment> & { readonly begin: UitstelConceptDelenFragment | null };

function Vraag({ bij, begin, ...rest }: VraagProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(MeldingUitstelVragenDocument);
  const dag = useDag(begin?.gewensteDag);
  const [tekst, zetTekst] = useState(begin?.tekst ?? '');
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
          <BewaarUitstel meldingId={bij.id} begin={begin} tekst={tekst} gewensteDag={dag.dag} />
        </>
      )}
    </Brief>
  );
}
