import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useBladeren, useVraag, useZoek } from '@meldbaken/platform/graphql-client';
import { Knop, KnopLink, Leeg, Pagineren, Stapel, Tabel } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { AlleenMetSignalen, useMagInvoeren } from './delen';
import { SignalenFilter } from './signalen-filter';
import { useSignalenKolommen } from './signalen-kolommen';
import { PER_PAGINA, leesSignalenZoek, signalenFilter, type SignalenZoek } from './signalen-zoek';
import { ZorgsignalenDocument } from './signalen.graphql';

/** The signals about care that this colleague may read, the newest on top (ui S9). */
export default function SignalenScherm(): ReactNode {
  return (
    <AlleenMetSignalen>
      <Inhoud />
    </AlleenMetSignalen>
  );
}

const LEEG: Record<keyof SignalenZoek, undefined> = {
  status: undefined,
  aard: undefined,
  bron: undefined,
  mijn: undefined,
  dicht: undefined,
};

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const magInvoeren = useMagInvoeren();
  const [zoek, zetZoek] = useZoek(leesSignalenZoek);
  // A name, and the page that was found with it, stay out of the address.
  const [naam, zetNaam] = useState('');
  const [na, zetNa] = useState<string>();
  const zet: typeof zetZoek = (deel) => {
    zetNa(undefined);
    zetZoek(deel);
  };
  const vraag = useVraag(
    ZorgsignalenDocument,
    useMemo(() => ({ first: PER_PAGINA, after: na, filter: signalenFilter(zoek, naam) }), [zoek, naam, na]),
  );
  const bladeren = useBladeren({ na, zet: zetNa, pageInfo: vraag.data?.zorgsignalen.pageInfo });
  const kolommen = useSignalenKolommen();
  const gekozen = naam !== '' || Object.values(zoek).some((deel) => deel !== undefined);
  const wis = (): void => {
    zetNaam('');
    zet(LEEG);
  };
  return (
    <Pagina
      titel={t`Signalen`}
      zin={t`Signalen over zorg uit de Wmo en de Jeugdwet. U ziet alleen de signalen waar u bij hoort.`}
      actie={
        magInvoeren && (
          <KnopLink href="/signalen/nieuw">
            <Trans>Voer een signaal in</Trans>
          </KnopLink>
        )
      }
    >
      <Stapel ruimte="ruim">
        <SignalenFilter
          zoek={zoek}
          naam={naam}
          onNaam={(nieuw) => {
            zetNa(undefined);
            zetNaam(nieuw);
          }}
          onZet={zet}
          onWis={wis}
          gekozen={gekozen}
        />
        <Ophalen vraag={vraag} regels={8}>
          {({ zorgsignalen }) => {
            const rijen = zorgsignalen.edges.map(({ node }) => node);
            return (
              <Stapel>
                <Tabel
                  bijschrift={t`${plural(rijen.length, { one: '# signaal', other: '# signalen op deze pagina, het nieuwste bovenaan' })}`}
                  kolommen={kolommen}
                  rijen={rijen}
                  sleutelVan={({ id }) => id}
                  bezig={vraag.vernieuwt}
                  leeg={<Niets gekozen={gekozen} onWis={wis} />}
                />
                <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
              </Stapel>
            );
          }}
        </Ophalen>
      </Stapel>
    </Pagina>
  );
}

function Niets({ gekozen, onWis }: { readonly gekozen: boolean; readonly onWis: () => void }): ReactNode {
  const { t } = useLingui();
  if (!gekozen) return <Leeg titel={t`Geen nieuwe signalen.`} />;
  return (
    <Leeg
      titel={t`Geen signalen met deze keuze.`}
      actie={
        <Knop variant="twee" onClick={onWis}>
          <Trans>Wis de keuze</Trans>
        </Knop>
      }
    />
  );
}
