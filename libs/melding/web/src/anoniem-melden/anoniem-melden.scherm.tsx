import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, type OpenbaarDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Kolommen, NietGevonden, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { AdresKaart } from './adres-kaart';
import { BesluitFormulier } from './besluit-formulier';
import { BesluitenKaart } from './besluiten-kaart';
import { OpenbaarFormulierDocument } from './openbaar.graphql';
import { ProefKaart } from './proef-kaart';

const GEEN = {};

/** The public form: open or not, with or without a name, its address, and what the public page says. */
export default function AnoniemMeldenScherm(): ReactNode {
  const vraag = useVraag(OpenbaarFormulierDocument, GEEN);
  if (vraag.data?.openbaarFormulier === null) return <NietGevonden />;
  return (
    <Ophalen vraag={vraag}>
      {({ openbaarFormulier }) => openbaarFormulier && <Inhoud formulier={openbaarFormulier} ververs={vraag.opnieuw} />}
    </Ophalen>
  );
}

function Inhoud({ formulier, ververs }: { formulier: OpenbaarDelenFragment; ververs: () => void }): ReactNode {
  const { t } = useLingui();
  const [bewaard, zetBewaard] = useState(0);
  const klaar = (): void => {
    zetBewaard((n) => n + 1);
    ververs();
    window.scrollTo(0, 0);
  };
  return (
    <Pagina
      titel={t`Openbaar formulier`}
      zin={t`Cliënten, familie en anderen kunnen melden zonder account. U besluit of dat kan, en of het zonder naam mag.`}
    >
      {bewaard > 0 && <Bericht soort="gelukt">{t`Het besluit is vastgelegd.`}</Bericht>}
      <Kolommen
        zij={
          <Stapel>
            <AdresKaart formulier={formulier} ververs={ververs} />
            {formulier.adres !== null && <ProefKaart formulier={formulier} ververs={ververs} />}
            <BesluitenKaart formulier={formulier} />
          </Stapel>
        }
      >
        <BesluitFormulier key={bewaard} formulier={formulier} onBewaard={klaar} />
      </Kolommen>
    </Pagina>
  );
}
