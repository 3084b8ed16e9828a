import { Trans, useLingui } from '@lingui/react/macro';
import { RAPPORTAGE_STATUS_LABEL, RICHTLIJN_LABEL, hoofdstukkenVan, nummerTekst } from '@meldbaken/igj/model';
import { Ophalen, Pagina, usePadDeel, useVraag, useZoek, type Vraag } from '@meldbaken/platform/graphql-client';
import { KnopLink, Stapel, StatusChip, type StatusSoort } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar, ToegangIngetrokken } from '../delen/toegang';
import { Alles } from './alles';
import { Begin } from './begin';
import { HoofdstukPagina } from './hoofdstuk-pagina';
import { Overzicht } from './overzicht';
import { leesDeel, rapportagePad, type Rapport, type RapportStand } from './rapportage-delen';
import { RapportagesDocument } from './rapportage.graphql';

/** The provider's report of its own investigation: chapters, the view of the board, and sending it. */
export default function RapportageScherm(): ReactNode {
  const id = usePadDeel('id');
  return <Rapportage key={id} id={id} />;
}

const ELKE_MINUUT = { elkeMs: 60_000 };

function Rapportage({ id }: { id: string }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    RapportagesDocument,
    useMemo(() => ({ id }), [id]),
    ELKE_MINUUT,
  );
  const stand = vraag.data?.rapportages;
  const [gezien, zetGezien] = useState(false);
  if (stand && !gezien) zetGezien(true);
  if (stand === null) return gezien ? <ToegangIngetrokken /> : <Onvindbaar />;
  if (stand) return <Inhoud stand={stand} vraag={vraag} />;
  return (
    <Pagina titel={t`Rapport van het onderzoek`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

const CHIP: Readonly<Record<Rapport['status'], StatusSoort>> = {
  IN_BEWERKING: 'rand',
  TER_GOEDKEURING: 'waarschuwing',
  GOEDGEKEURD: 'waarschuwing',
  VERZONDEN: 'gelukt',
};

/** What came back from the last act counts as soon as it is newer than what the page asked. */
function nieuwste(gevraagd: Rapport | undefined, eigen: Rapport | null): Rapport | undefined {
  if (!eigen) return gevraagd;
  if (!gevraagd || eigen.nummer > gevraagd.nummer) return eigen;
  return eigen.id === gevraagd.id && eigen.versie > gevraagd.versie ? eigen : gevraagd;
}

function Inhoud({ stand, vraag }: { stand: RapportStand; vraag: Vraag<unknown> }): ReactNode {
  const { t } = useLingui();
  const [{ deel }] = useZoek(leesDeel);
  const [fout, zetFout] = useState(false);
  const [eigen, zetEigen] = useState<Rapport | null>(null);
  const rapport = nieuwste(stand.rapportages[0], eigen);
  const onRapport = (r: Rapport): void => {
    zetEigen(r);
    vraag.opnieuw();
  };
  const gekozen = rapport && hoofdstukkenVan(rapport.richtlijn, rapport.nummer).find((h) => h.code === deel);
  const titel = gekozen ? gekozen.titel : t`Rapport van het onderzoek`;
  const begin = rapportagePad(stand.pad, stand.externeMeldingId);
  const wortel = stand.pad.startsWith('/meldingen')
    ? { label: t`Meldingen`, href: '/meldingen' }
    : { label: t`Externe meldingen`, href: '/externe-meldingen' };
  return (
    <Pagina
      titel={titel}
      fout={fout}
      zin={rapport && `${RICHTLIJN_LABEL[rapport.richtlijn]} · ${nummerTekst(rapport.nummer)}`}
      kruimels={[
        wortel,
        { label: stand.nummer, href: stand.pad },
        ...(deel === undefined ? [] : [{ label: t`Rapport`, href: begin }]),
        { label: deel === undefined ? t`Rapport` : deel === 'ALLES' ? t`Het hele rapport` : titel },
      ]}
      onder={rapport && <StatusChip soort={CHIP[rapport.status]}>{RAPPORTAGE_STATUS_LABEL[rapport.status]}</StatusChip>}
    >
      {!rapport ? (
        <Begin stand={stand} onRapport={onRapport} />
      ) : deel === 'ALLES' ? (
        <Stapel ruimte="ruim">
          <Alles stand={stand} rapport={rapport} onRapport={onRapport} onFout={zetFout} />
          <div>
            <KnopLink variant="twee" href={begin}>
              <Trans>Terug naar het rapport</Trans>
            </KnopLink>
          </div>
        </Stapel>
      ) : gekozen ? (
        <HoofdstukPagina
          key={`${rapport.id} ${gekozen.code}`}
          stand={stand}
          rapport={rapport}
          hoofdstuk={gekozen}
          onRapport={onRapport}
          onFout={zetFout}
        />
      ) : (
        <Overzicht
          stand={stand}
          rapport={rapport}
          onRapport={onRapport}
          opnieuw={() => {
            zetEigen(null);
            vraag.opnieuw();
          }}
          onFout={zetFout}
        />
      )}
    </Pagina>
  );
}
