import { Trans, useLingui } from '@lingui/react/macro';
import {
  BURGERMELDING_BESLUIT_LABEL,
  BURGERMELDING_ERNST_LABEL,
  BURGERMELDING_KANAAL_LABEL,
  BURGERMELDING_SOORT_LABEL,
} from '@meldbaken/igj/model';
import {
  Ophalen,
  Pagina,
  usePadDeel,
  useVraag,
  type BurgermeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Datum,
  Eindmoment,
  FeitMening,
  Gegevens,
  Kaart,
  Moment,
  Stapel,
  StatusChip,
} from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar } from '../delen/toegang';
import { Beslis } from './beslis';
import { BurgermeldingDocument } from './burger.graphql';
import { MeerTijd } from './meer-tijd';

/** One report of a citizen: what was told, the time left, and the decision. */
export default function BurgermeldingScherm(): ReactNode {
  const { t } = useLingui();
  const id = usePadDeel('id');
  const vraag = useVraag(
    BurgermeldingDocument,
    useMemo(() => ({ id }), [id]),
  );
  const melding = vraag.data?.burgermelding;
  if (melding === null) return <Onvindbaar />;
  if (melding) return <Inhoud melding={melding} ververs={vraag.opnieuw} />;
  return (
    <Pagina titel={t`Melding van een burger`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

interface DeelProps {
  readonly melding: BurgermeldingDelenFragment;
}

function Inhoud({ melding: m, ververs }: DeelProps & { ververs: () => void }): ReactNode {
  const { t } = useLingui();
  const [fout, zetFout] = useState(false);
  const mag = (h: string): boolean => m.magHandelingen.includes(h);
  return (
    <Pagina
      titel={t`${BURGERMELDING_SOORT_LABEL[m.soort]} ${m.nummer}`}
      kruimels={[{ label: t`Burgers`, href: '/burgermeldingen' }, { label: m.nummer }]}
      fout={fout}
      onder={
        <StatusChip soort="notitie">
          <Trans>Dit ziet alleen de IGJ</Trans>
        </StatusChip>
      }
    >
      <Stapel ruimte="ruim">
        {m.oud && m.status === 'NIEUW' && (
          <Bericht soort="waarschuwing">
            <Trans>
              Dit gebeurde meer dan 2 jaar voordat het binnenkwam. Dan onderzoekt de IGJ het meestal niet: artikel 8.20
              Uitvoeringsbesluit Wkkgz. Wij lazen de tekst van 2018. Dat die nog zo is, is een aanname.
            </Trans>
          </Bericht>
        )}
        <Melding melding={m} />
        {m.status === 'BESLOTEN' && <Besluit melding={m} />}
        {mag('beslissen') && <Beslis melding={m} ververs={ververs} onFout={zetFout} />}
        {mag('verlengen') && <MeerTijd melding={m} ververs={ververs} />}
      </Stapel>
    </Pagina>
  );
}

function Melding({ melding: m }: DeelProps): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={<Trans>Wat de melder vertelt</Trans>}>
      <Stapel>
        <FeitMening soort="verhaal">{m.wat}</FeitMening>
        <Gegevens
          rijen={[
            { naam: t`Aanbieder`, waarde: m.aanbieder },
            { naam: t`KvK-nummer`, waarde: m.aanbiederKvk },
            { naam: t`Gebeurd`, waarde: m.gebeurdOp === null ? t`Niet bekend` : <Datum datum={m.gebeurdOp} /> },
            { naam: t`Ontvangen`, waarde: <Datum datum={m.ontvangenOp} /> },
            { naam: t`Hoe`, waarde: BURGERMELDING_KANAAL_LABEL[m.kanaal] },
            { naam: t`Melder`, waarde: m.melderNaam ?? t`Wil onbekend blijven` },
            { naam: t`Te bereiken via`, waarde: m.melderContact },
            { naam: t`Ingevoerd door`, waarde: m.ingevoerdDoor?.naam },
            { naam: t`Besluit voor`, waarde: m.status === 'NIEUW' ? <Eindmoment moment={m.uiterlijk} /> : null },
            { naam: t`Waarom meer tijd`, waarde: m.verlengReden },
          ]}
        />
      </Stapel>
    </Kaart>
  );
}

function Besluit({ melding: m }: DeelProps): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={<Trans>Het besluit</Trans>}>
      <Gegevens
        rijen={[
          { naam: t`Besluit`, waarde: m.besluit && BURGERMELDING_BESLUIT_LABEL[m.besluit] },
          { naam: t`Waarom (hoort de melder)`, waarde: m.reden },
          { naam: t`Waarom toch onderzoeken`, waarde: m.tochReden },
          { naam: t`Ernst`, waarde: m.ernst && BURGERMELDING_ERNST_LABEL[m.ernst] },
          { naam: t`Hoe gewogen`, waarde: m.weging },
          { naam: t`Besloten`, waarde: m.beslotenOp && <Moment moment={m.beslotenOp} stijl="lang" /> },
          { naam: t`Door`, waarde: m.beslotenDoor?.naam },
        ]}
      />
    </Kaart>
  );
}
