import { Trans, useLingui } from '@lingui/react/macro';
import { Weigering, useHandeling, useSleutel, type OpenbaarDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, KnopLink, Link, Moment, Rij, Stapel, Tekst, Venster } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { OpenbaarAdresVernieuwenDocument } from './openbaar.graphql';

interface AdresKaartProps {
  readonly formulier: OpenbaarDelenFragment;
  readonly ververs: () => void;
}

/** The address of the public form: to copy, to print, to see, to replace. */
export function AdresKaart({ formulier, ververs }: AdresKaartProps): ReactNode {
  const { t } = useLingui();
  const [vraagt, zetVraagt] = useState(false);
  const [nieuw, zetNieuw] = useState(false);
  const { adres, adresSinds } = formulier;
  if (adres === null) return null;
  const volledig = `${window.location.origin}${adres}`;
  return (
    <Kaart titel={t`Het adres`}>
      {nieuw && (
        <Bericht soort="gelukt">
          <Trans>Er is een nieuw adres. Het oude adres werkt niet meer. Hang nieuwe posters op.</Trans>
        </Bericht>
      )}
      <Kopieer adres={volledig} />
      {adresSinds !== null && (
        <p className="mb-bij">
          <Trans>
            Dit adres werkt sinds <Moment moment={adresSinds} stijl="lang" />.
          </Trans>
        </p>
      )}
      <img
        src={`/uitvoer/meldadres.svg?${adres.slice(-6)}`}
        width={220}
        height={220}
        alt={t`QR-code die naar het adres leidt`}
      />
      <Rij>
        <KnopLink variant="twee" href="/uitvoer/meldadres.pdf" download>
          <Trans>Poster (pdf)</Trans>
        </KnopLink>
        <KnopLink variant="twee" href="/uitvoer/meldadres.png" download>
          <Trans>QR-code (png)</Trans>
        </KnopLink>
        <KnopLink variant="twee" href="/uitvoer/meldadres.svg" download="meldadres.svg">
          <Trans>QR-code (svg)</Trans>
        </KnopLink>
      </Rij>
      <Stapel>
        <Link href={`${adres}/informatie`} target="_blank" rel="noreferrer">
          <Trans>Bekijk de openbare pagina (nieuw tabblad)</Trans>
        </Link>
        <Link href={adres} target="_blank" rel="noreferrer">
          <Trans>Bekijk het formulier (nieuw tabblad)</Trans>
        </Link>
      </Stapel>
      <Rij>
        <Knop variant="twee" onClick={() => zetVraagt(true)}>
          <Trans>Maak een nieuw adres</Trans>
        </Knop>
      </Rij>
      {vraagt && (
        <Vernieuw
          onSluit={() => zetVraagt(false)}
          onKlaar={() => {
            zetVraagt(false);
            zetNieuw(true);
            ververs();
          }}
        />
      )}
    </Kaart>
  );
}

function Kopieer({ adres }: { adres: string }): ReactNode {
  const { t } = useLingui();
  const [gekopieerd, zet] = useState<boolean | null>(null);
  const kopieer = (): void => {
    navigator.clipboard.writeText(adres).then(
      () => zet(true),
      () => zet(false),
    );
  };
  return (
    <Tekst
      label={t`Hier melden mensen zonder account`}
      readOnly
      value={adres}
      onFocus={(e) => e.currentTarget.select()}
      naast={
        <Knop variant="twee" onClick={kopieer}>
          <Trans>Kopieer</Trans>
        </Knop>
      }
      onder={
        <p role="status">
          {gekopieerd === true && <Trans>Gekopieerd.</Trans>}
          {gekopieerd === false && <Trans>Kopiëren lukte niet. Kies de tekst en kopieer die zelf.</Trans>}
        </p>
      }
    />
  );
}

function Vernieuw({ onSluit, onKlaar }: { onSluit: () => void; onKlaar: () => void }): ReactNode {
  const { t } = useLingui();
  const vernieuwen = useHandeling(OpenbaarAdresVernieuwenDocument);
  const [sleutel] = useSleutel();
  const doe = async (): Promise<void> => {
    const uit = await vernieuwen.voer({ sleutel });
    if (uit?.__typename === 'OpenbaarFormulier') onKlaar();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Een nieuw adres maken?`}>
      <Stapel>
        <p>
          <Trans>
            Het oude adres werkt dan meteen niet meer. Posters en links met het oude adres kloppen niet meer.
          </Trans>
        </p>
        <p>
          <Trans>Wie al anoniem meldde, komt met de code op het nieuwe adres weer bij zijn melding.</Trans>
        </p>
        <Weigering handeling={vernieuwen} />
        <Rij>
          <Knop bezig={vernieuwen.bezig} onClick={() => void doe()}>
            <Trans>Maak een nieuw adres</Trans>
          </Knop>
          <Knop variant="twee" onClick={onSluit}>
            <Trans>Ga terug</Trans>
          </Knop>
        </Rij>
      </Stapel>
    </Venster>
  );
}
