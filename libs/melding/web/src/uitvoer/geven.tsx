import { Trans, useLingui } from '@lingui/react/macro';
import { REDEN_GRENS, UITVOER_VORMEN, type UitvoerVorm } from '@meldbaken/melding/model';
import {
  Weigering,
  alsCode,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Kaart, Knop, Radios, Tekstvak } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { haalBestand } from './haal-bestand';
import type { UitvoerStuk } from './stuk-pagina';
import { UitvoerGevenDocument } from './uitvoer.graphql';

interface GevenProps {
  readonly stuk: UitvoerStuk;
  readonly onGegeven: (stuk: UitvoerStuk) => void;
}

/** Lets the newest version go as a file. Who, when and why stay with the report. */
export function Geven({ stuk, onGegeven }: GevenProps): ReactNode {
  const { t } = useLingui();
  const [vorm, kies] = useState<UitvoerVorm>('PDF');
  const [reden, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const [klaar, zetKlaar] = useState<string | null>(null);
  const [sleutel, nieuweSleutel] = useSleutel();
  const geven = useHandeling(UitvoerGevenDocument);

  const geef = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetKlaar(null);
    const { meldingId, soort, versie } = stuk;
    const uit = await geven.voer({ sleutel, meldingId, soort, versie, vorm, reden });
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'UitvoerVerouderd') onGegeven(uit.huidig);
    if (uit?.__typename !== 'Uitvoer') return;
    const fout = await haalBestand(sleutel);
    zetKlaar(fout ?? t`Het bestand staat bij uw downloads.`);
    nieuweSleutel();
    schrijf('');
    onGegeven(uit);
  };
  const fouten = foutenVan(isGeweigerd(geven.uitkomst) ? geven.uitkomst : null);
  return (
    <Kaart titel={t`Sla het op als bestand`}>
      <Formulier
        onSubmit={(e) => void geef(e)}
        acties={
          <Knop type="submit" bezig={geven.bezig}>
            <Trans>Sla op</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={geven} />
        {geven.uitkomst?.__typename === 'UitvoerVerouderd' && (
          <Bericht soort="waarschuwing">
            <Trans>De tekst is intussen veranderd. Kijk eerst naar de nieuwe versie.</Trans>
          </Bericht>
        )}
        {klaar !== null && <Bericht soort="gelukt">{klaar}</Bericht>}
        <Radios
          label={t`Wat voor bestand?`}
          name="vorm"
          value={vorm}
          onChange={(e) => kies(alsCode(e.target.value, UITVOER_VORMEN) ?? 'PDF')}
          opties={[
            { waarde: 'PDF', label: t`Pdf, om te lezen` },
            { waarde: 'JSON', label: t`JSON, voor een ander systeem` },
          ]}
        />
        <Tekstvak
          label={t`Waarom, en voor wie is het?`}
          hint={t`Dit blijft bij de melding staan, met uw naam en het moment.`}
          name="reden"
          rows={3}
          max={REDEN_GRENS}
          telVanaf={0.8}
          value={reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => schrijf(e.target.value)}
        />
      </Formulier>
    </Kaart>
  );
}
