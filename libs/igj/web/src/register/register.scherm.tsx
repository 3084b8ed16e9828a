import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, type RegisterQuery } from '@meldbaken/platform/graphql-client';
import { Kaart, KnopLink, Leeg, Rij, Stapel, Tabel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { useRegelKolommen } from './regel-kolommen';
import { useDaadKolommen, useVraagKolommen } from './register-kolommen';
import { RegisterDocument } from './register.graphql';

const GEEN = {};

/** The register of disfunctioneren: no names in the list (Uitvoeringsbesluit Wkkgz art. 8.28). */
export default function RegisterScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/register']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(RegisterDocument, GEEN);
  return (
    <Pagina
      titel={t`Register`}
      zin={t`Een aantekening blijft 5 jaar staan. Daarna verwijdert het systeem hem.`}
      actie={
        <Rij>
          <KnopLink href="/register/nieuw">
            <Trans>Nieuwe aantekening</Trans>
          </KnopLink>
          <KnopLink variant="twee" href="/register/zoeken">
            <Trans>Zoek een persoon</Trans>
          </KnopLink>
        </Rij>
      }
    >
      <Ophalen vraag={vraag} regels={8}>
        {(data) => <Delen data={data} />}
      </Ophalen>
    </Pagina>
  );
}

function Delen({ data }: { data: RegisterQuery }): ReactNode {
  const { t } = useLingui();
  const { aantekeningen, registervragen, aantekeningDaden } = data;
  const kolommen = useRegelKolommen();
  const vragen = useVraagKolommen();
  const daden = useDaadKolommen();
  return (
    <Stapel ruimte="ruim">
      <Tabel
        bijschrift={t`${plural(aantekeningen.length, { one: '# aantekening', other: '# aantekeningen, wat het eerst weggaat bovenaan' })}`}
        kolommen={kolommen}
        rijen={aantekeningen}
        sleutelVan={({ id }) => id}
        leeg={<Leeg titel={t`Het register is leeg.`} wat={t`Er staan nu geen aantekeningen in.`} />}
      />
      <Kaart titel={<Trans>Vragen van zorgaanbieders</Trans>}>
        <Tabel
          bijschrift={t`Wie vroeg iets, en waarom`}
          kolommen={vragen}
          rijen={registervragen}
          sleutelVan={({ id }) => id}
          leeg={<Leeg titel={t`Nog niemand stelde een vraag.`} wat={t`Het systeem beantwoordt vragen vanzelf.`} />}
        />
      </Kaart>
      <Kaart titel={<Trans>Wat er in het register gebeurde</Trans>}>
        <Tabel
          bijschrift={t`Ook van aantekeningen die weg zijn`}
          kolommen={daden}
          rijen={aantekeningDaden}
          sleutelVan={({ id }) => id}
          leeg={<Leeg titel={t`Er gebeurde nog niets.`} />}
        />
      </Kaart>
    </Stapel>
  );
}
