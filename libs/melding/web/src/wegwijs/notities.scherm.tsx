import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Pagina,
  Weigering,
  useHandeling,
  useVraag,
  type AlertNotitiesQuery,
} from '@meldbaken/platform/graphql-client';
import { FeitMening, Kaart, Knop, KnopLink, Leeg, Moment, Rij, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { NotitieFormulier } from './notitie-formulier';
import { AlertNotitieWissenDocument, AlertNotitiesDocument } from './notities.graphql';
import { AlleenMetMenu } from '../delen/alleen-met-menu';

type Notitie = AlertNotitiesQuery['alertNotities'][number];

const GEEN = {};

/** One's own notes of the guided start, newest first. */
export default function NotitiesScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/melden']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(AlertNotitiesDocument, GEEN);
  const knop = (
    <KnopLink variant="twee" href="/melden/wegwijs">
      <Trans>Wat kan ik doen?</Trans>
    </KnopLink>
  );
  return (
    <Pagina
      titel={t`Mijn notities`}
      zin={t`Alleen u leest dit. Niemand anders ziet ze, ook uw leidinggevende niet.`}
      actie={knop}
    >
      <NotitieFormulier onBewaard={vraag.opnieuw} />
      <Ophalen vraag={vraag}>
        {({ alertNotities }) =>
          alertNotities.length === 0 ? (
            <Leeg
              titel={t`U hebt nog geen notities.`}
              wat={t`Schrijf op wat u zag of hoorde, als u wilt blijven opletten.`}
            />
          ) : (
            <Stapel>
              {alertNotities.map((notitie) => (
                <NotitieKaart key={notitie.id} notitie={notitie} onWeg={vraag.opnieuw} />
              ))}
            </Stapel>
          )
        }
      </Ophalen>
    </Pagina>
  );
}

/** Wiping asks once more: it is for good. */
function NotitieKaart({ notitie, onWeg }: { notitie: Notitie; onWeg: () => void }): ReactNode {
  const { t } = useLingui();
  const [zeker, zetZeker] = useState(false);
  const wissen = useHandeling(AlertNotitieWissenDocument);
  const wis = async (): Promise<void> => {
    const uitkomst = await wissen.voer({ id: notitie.id });
    if (uitkomst?.__typename === 'AlertNotitieGewist') onWeg();
  };
  return (
    <Kaart notitie titel={<Moment moment={notitie.op} stijl="lang" />}>
      <FeitMening soort="notitie">{notitie.tekst}</FeitMening>
      <Weigering handeling={wissen} />
      {zeker ? (
        <Rij>
          <Knop variant="gevaar" bezig={wissen.bezig} onClick={() => void wis()}>
            <Trans>Wis deze notitie voorgoed</Trans>
          </Knop>
          <Knop variant="twee" onClick={() => zetZeker(false)}>
            <Trans>Bewaar hem</Trans>
          </Knop>
        </Rij>
      ) : (
        <Rij>
          <Knop variant="klein" onClick={() => zetZeker(true)} aria-label={t`Wis de notitie`}>
            <Trans>Wis</Trans>
          </Knop>
          <KnopLink variant="klein" href="/melden">
            <Trans>Toch melden</Trans>
          </KnopLink>
        </Rij>
      )}
    </Kaart>
  );
}
