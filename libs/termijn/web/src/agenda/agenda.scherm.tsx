import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, StoringBericht, Weigering, useHandeling, useVraag } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, Rij, Stapel, toonMoment } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { AgendaAdres } from './agenda-adres';
import { AgendaUitleg } from './agenda-uitleg';
import { AgendaSleutelDocument, AgendaSleutelIntrekkenDocument, AgendaSleutelMakenDocument } from './agenda.graphql';

const GEEN = {};

/** One's own terms in one's own calendar: make, copy, replace and revoke the secret address. */
export default function AgendaScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(AgendaSleutelDocument, GEEN);
  const maken = useHandeling(AgendaSleutelMakenDocument);
  const intrekken = useHandeling(AgendaSleutelIntrekkenDocument);
  const [adres, zetAdres] = useState<string | null>(null);
  const [weg, zetWeg] = useState(false);
  const maak = async (): Promise<void> => {
    const uit = await maken.voer(GEEN);
    if (uit?.__typename !== 'AgendaSleutelGemaakt') return;
    zetAdres(window.location.origin + uit.pad);
    zetWeg(false);
    vraag.opnieuw();
  };
  const trekIn = async (): Promise<void> => {
    if ((await intrekken.voer(GEEN)) === null) return;
    zetAdres(null);
    zetWeg(true);
    vraag.opnieuw();
  };
  return (
    <Pagina
      titel={t`Agenda`}
      zin={t`Zet uw termijnen in uw eigen agenda. Er staat alleen dat er een termijn afloopt, zonder namen en nummers.`}
    >
      <Ophalen vraag={vraag} regels={4}>
        {({ agendaSleutel }) => (
          <Stapel ruimte="ruim">
            <Kaart titel={t`Uw agenda-adres`}>
              <Weigering handeling={maken} />
              <StoringBericht storing={intrekken.storing} onOpnieuw={() => void trekIn()} />
              {weg && (
                <Bericht soort="gelukt">
                  <Trans>
                    Uw adres is ingetrokken. Het werkt niet meer. Haal de agenda ook weg uit uw agendaprogramma.
                  </Trans>
                </Bericht>
              )}
              {adres !== null && <AgendaAdres adres={adres} />}
              {agendaSleutel ? (
                <Stand gemaaktOp={agendaSleutel.gemaaktOp} laatstGebruiktOp={agendaSleutel.laatstGebruiktOp} />
              ) : (
                <p>
                  <Trans>U hebt nog geen adres. Een adres werkt zonder in te loggen, daarom is het geheim.</Trans>
                </p>
              )}
              <Rij>
                <Knop variant={agendaSleutel ? 'twee' : undefined} bezig={maken.bezig} onClick={() => void maak()}>
                  {agendaSleutel ? <Trans>Maak een nieuw adres</Trans> : <Trans>Maak een adres</Trans>}
                </Knop>
                {agendaSleutel && (
                  <Knop variant="gevaar" bezig={intrekken.bezig} onClick={() => void trekIn()}>
                    <Trans>Trek het adres in</Trans>
                  </Knop>
                )}
              </Rij>
            </Kaart>
            <AgendaUitleg />
          </Stapel>
        )}
      </Ophalen>
    </Pagina>
  );
}

function Stand({ gemaaktOp, laatstGebruiktOp }: { gemaaktOp: string; laatstGebruiktOp: string | null }): ReactNode {
  const gemaakt = toonMoment(gemaaktOp);
  const gebruikt = laatstGebruiktOp === null ? null : toonMoment(laatstGebruiktOp);
  return (
    <p>
      <Trans>U maakte een adres op {gemaakt}.</Trans>{' '}
      {gebruikt === null ? (
        <Trans>Nog geen agenda haalde het op.</Trans>
      ) : (
        <Trans>Een agenda haalde het voor het laatst op: {gebruikt}.</Trans>
      )}{' '}
      <Trans>Maakt u een nieuw adres? Dan werkt het oude meteen niet meer.</Trans>
    </p>
  );
}
