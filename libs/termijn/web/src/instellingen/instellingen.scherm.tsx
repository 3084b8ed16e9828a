import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag } from '@meldbaken/platform/graphql-client';
import { Bericht, Leeg, Link, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { EigenKaart } from './eigen-kaart';
import { ExtraKaart } from './extra-kaart';
import { TermijnInstellingenDocument } from './instellingen.graphql';
import { useMagInstellen } from './mag-instellen';

const GEEN = {};

/** What an organisation adds to the terms: its own ones, and earlier reminders. */
export default function TermijnInstellingenScherm(): ReactNode {
  const { t } = useLingui();
  const mag = useMagInstellen();
  const [gedaan, zetGedaan] = useState<string>();
  const vraag = useVraag(TermijnInstellingenDocument, GEEN, { wacht: !mag });
  const klaar = (zin: string): void => {
    zetGedaan(zin);
    vraag.opnieuw();
  };
  if (!mag) return <NietVoorU />;
  return (
    <Pagina
      titel={t`Termijnen instellen`}
      zin={t`U maakt hier eigen termijnen en eerdere herinneringen. Vaste termijnen kunt u niet losser maken.`}
    >
      <div role="status">{gedaan !== undefined && <Bericht soort="gelukt">{gedaan}</Bericht>}</div>
      <Ophalen vraag={vraag} regels={8}>
        {({ termijnDefinities, termijnRollen }) => (
          <Stapel ruimte="ruim">
            <EigenKaart definities={termijnDefinities.filter((d) => d.eigen)} rollen={termijnRollen} onGedaan={klaar} />
            <ExtraKaart
              definities={termijnDefinities.filter((d) => !d.eigen && d.vanUwSoort && d.herinneringen.length > 0)}
              onGedaan={klaar}
            />
          </Stapel>
        )}
      </Ophalen>
      <p>
        <Link href="/termijnen/catalogus">
          <Trans>Bekijk alle termijnen</Trans>
        </Link>
      </p>
    </Pagina>
  );
}

function NietVoorU(): ReactNode {
  const { t } = useLingui();
  return (
    <Pagina titel={t`Termijnen instellen`}>
      <Leeg
        titel={t`De beheerder of de bestuurder stelt de termijnen in.`}
        wat={t`U kunt wel alle termijnen bekijken.`}
        actie={
          <Link href="/termijnen/catalogus">
            <Trans>Bekijk alle termijnen</Trans>
          </Link>
        }
      />
    </Pagina>
  );
}
