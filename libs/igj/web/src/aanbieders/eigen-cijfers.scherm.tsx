import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, useZoek } from '@meldbaken/platform/graphql-client';
import { Leeg, Link, Stapel } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { ExterneMeldingCijfersDocument } from './aanbieders.graphql';
import { CijferKaart } from './cijfer-kaart';
import { JaarKeuze } from './jaar-keuze';
import { leesJaar } from './jaar-zoek';

/** The provider's own figures about what it sent to the inspectie. */
export default function EigenCijfersScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/externe-meldingen', '/meldingen']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const [{ jaar }, zet] = useZoek(leesJaar);
  const vraag = useVraag(
    ExterneMeldingCijfersDocument,
    useMemo(() => ({ jaar: jaar === undefined ? undefined : Number(jaar) }), [jaar]),
  );
  return (
    <Pagina
      titel={t`Cijfers over meldingen aan de IGJ`}
      zin={t`Hoe vaak meldde u bij de IGJ, en was het op tijd?`}
      kruimels={[{ label: t`Externe meldingen`, href: '/externe-meldingen' }, { label: t`Cijfers` }]}
    >
      <Ophalen vraag={vraag} regels={8}>
        {({ externeMeldingCijfers: c }) =>
          !c || c.totaal.aantal === 0 ? (
            <Leeg titel={t`U verstuurde nog niets.`} wat={t`De cijfers komen hier na uw eerste externe melding.`} />
          ) : (
            <Stapel ruimte="ruim">
              <JaarKeuze {...c} onKies={(j) => zet({ jaar: j }, { vervang: true })} />
              <CijferKaart cijfers={c} dagenKop={t`Dagen tot melden`} />
              <Link href="/termijnen/cijfers">
                <Trans>Cijfers per termijn</Trans>
              </Link>
            </Stapel>
          )
        }
      </Ophalen>
    </Pagina>
  );
}
