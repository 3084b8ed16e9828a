import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ga,
  Pagina,
  Weigering,
  foutenVan,
  isGeweigerd,
  useConcept,
  useHandeling,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  KnopLink,
  Stapel,
  useNu,
  type Fout,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { KlachtInvoerenDocument } from './klachten.graphql';
import {
  alsKlachtInvoer,
  foutenVanKlacht,
  isKlachtConcept,
  maakKlachtConcept,
  type KlachtConcept,
} from './nieuw-concept';
import { GenoemdenVelden, InhoudVelden, KlagerVelden, OntvangstVelden } from './nieuw-velden';

/** A complaint that somebody phoned, wrote, mailed or told, entered on their behalf. */
export default function KlachtNieuwScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/klachten']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const [concept, zetConcept, wisConcept] = useConcept('klacht', maakKlachtConcept, isKlachtConcept);
  const [poging, zetPoging] = useState(0);
  const [klaar, zetKlaar] = useState<{ nummer: string; zichtbaar: boolean } | null>(null);
  const invoeren = useHandeling(KlachtInvoerenDocument);
  const eigen: Fout[] = foutenVanKlacht(concept, new Date(nu));
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    const invoer = alsKlachtInvoer(concept);
    if (eigen.length > 0 || invoer === null) return;
    const uit = await invoeren.voer({ sleutel: concept.sleutel, invoer });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'KlachtIngevoerd') return;
    wisConcept();
    zetKlaar(uit);
  };
  if (klaar?.zichtbaar) return <Ga naar={`/klachten/${klaar.nummer}`} />;
  if (klaar) return <Onzichtbaar nummer={klaar.nummer} />;
  const vanServer = foutenVan(isGeweigerd(invoeren.uitkomst) ? invoeren.uitkomst : null);
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : vanServer;
  const zet = (deel: Partial<KlachtConcept>): void => zetConcept((oud) => ({ ...oud, ...deel }));
  const velden = { c: concept, zet, fouten };
  return (
    <Pagina
      titel={t`Klacht invoeren`}
      zin={t`Voor iemand die belde, schreef, mailde of het u vertelde.`}
      kruimels={[{ label: t`Klachten`, href: '/klachten' }, { label: t`Klacht invoeren` }]}
      fout={fouten.length > 0}
    >
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" bezig={invoeren.bezig}>
            <Trans>Voer de klacht in</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={invoeren} />
        <Stapel ruimte="ruim">
          <Kaart titel={t`De ontvangst`}>
            <OntvangstVelden {...velden} />
          </Kaart>
          <Kaart titel={t`De klager`}>
            <KlagerVelden {...velden} />
          </Kaart>
          <Kaart titel={t`De klacht`}>
            <InhoudVelden {...velden} />
          </Kaart>
          <Kaart titel={t`Mensen in de klacht`}>
            <GenoemdenVelden {...velden} />
          </Kaart>
        </Stapel>
      </Formulier>
    </Pagina>
  );
}

/** A typed name could be the one who typed it. */
function Onzichtbaar({ nummer }: { nummer: string }): ReactNode {
  const { t } = useLingui();
  return (
    <Pagina titel={t`De klacht is ingevoerd`} kruimels={[{ label: t`Klachten`, href: '/klachten' }, { label: nummer }]}>
      <Bericht soort="gelukt" titel={t`Uw collega’s nemen het over`}>
        <Trans>
          De klacht heeft nummer {nummer}. Een naam erin lijkt op die van u. Daarom ziet u de klacht zelf niet. Een
          onafhankelijke collega kijkt wie het is.
        </Trans>
      </Bericht>
      <span>
        <KnopLink variant="twee" href="/klachten">
          <Trans>Alle klachten</Trans>
        </KnopLink>
      </span>
    </Pagina>
  );
}
