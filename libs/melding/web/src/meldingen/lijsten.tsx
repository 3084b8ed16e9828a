import { Trans, useLingui } from '@lingui/react/macro';
import { LANGSTE_LIJST_NAAM } from '@meldbaken/melding/model';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  useVraag,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Knop, Rij, Stapel, Tabnav, Tekst, Venster, VensterFormulier } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import {
  MeldingWeergaveBewarenDocument,
  MeldingWeergaveVerwijderenDocument,
  MeldingWeergavenDocument,
} from './lijsten.graphql';

interface LijstenProps {
  /** The present choices, as they stand behind the question mark. */
  readonly zoek: string;
}

const GEEN = {};
const padVan = (zoek: string): string => (zoek === '' ? '/meldingen' : `/meldingen?${zoek}`);

/** Saved lists as tabs above the list, and keeping or removing the present one. */
export function Lijsten({ zoek }: LijstenProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(MeldingWeergavenDocument, GEEN);
  const [gedaan, meld] = useState('');
  const lijsten = vraag.data?.meldingWeergaven ?? [];
  const huidige = lijsten.find((l) => l.zoek === zoek);
  const klaar = (tekst: string): void => {
    meld(tekst);
    vraag.opnieuw();
  };
  if (lijsten.length === 0 && zoek === '' && gedaan === '') return null;
  return (
    <Stapel>
      {lijsten.length > 0 && (
        <Tabnav
          label={t`Bewaarde lijsten`}
          items={[{ zoek: '', naam: t`Alle meldingen` }, ...lijsten].map((l) => ({
            label: l.naam,
            href: padVan(l.zoek),
            actief: l.zoek === zoek,
          }))}
        />
      )}
      {gedaan !== '' && (
        <Bericht soort="gelukt" onSluit={() => meld('')}>
          {gedaan}
        </Bericht>
      )}
      {huidige && <Weghalen key={huidige.id} id={huidige.id} naam={huidige.naam} onKlaar={klaar} />}
      {!huidige && zoek !== '' && <Bewaren zoek={zoek} onKlaar={klaar} />}
    </Stapel>
  );
}

interface WeghalenProps {
  readonly id: string;
  readonly naam: string;
  readonly onKlaar: (tekst: string) => void;
}

function Weghalen({ id, naam, onKlaar }: WeghalenProps): ReactNode {
  const { t } = useLingui();
  const verwijderen = useHandeling(MeldingWeergaveVerwijderenDocument);
  const haalWeg = async (): Promise<void> => {
    const uit = await verwijderen.voer({ id });
    if (uit?.__typename === 'MeldingWeergaveVerwijderd')
      onKlaar(t`De lijst "${naam}" is weg. De meldingen zijn er nog.`);
  };
  return (
    <Rij>
      <Knop variant="klein" bezig={verwijderen.bezig} onClick={() => void haalWeg()}>
        <Trans>Haal deze lijst weg</Trans>
      </Knop>
      <Weigering handeling={verwijderen} />
    </Rij>
  );
}

function Bewaren({ zoek, onKlaar }: { zoek: string; onKlaar: (tekst: string) => void }): ReactNode {
  const [open, zet] = useState(false);
  return (
    <Rij>
      <Knop variant="klein" aria-haspopup="dialog" onClick={() => zet(true)}>
        <Trans>Bewaar deze lijst</Trans>
      </Knop>
      {open && <NaamVenster zoek={zoek} onKlaar={onKlaar} onSluit={() => zet(false)} />}
    </Rij>
  );
}

interface NaamVensterProps {
  readonly zoek: string;
  readonly onKlaar: (tekst: string) => void;
  readonly onSluit: () => void;
}

function NaamVenster({ zoek, onKlaar, onSluit }: NaamVensterProps): ReactNode {
  const { t } = useLingui();
  const [naam, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const [sleutel] = useSleutel();
  const bewaren = useHandeling(MeldingWeergaveBewarenDocument);
  const fouten = foutenVan(isGeweigerd(bewaren.uitkomst) ? bewaren.uitkomst : null);
  const bewaar = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const uit = await bewaren.voer({ sleutel, naam, zoek });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'MeldingWeergave') return;
    onKlaar(t`De lijst "${uit.naam}" is bewaard. U vindt hem boven de meldingen.`);
    onSluit();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Bewaar deze lijst`}>
      <VensterFormulier
        onVerstuur={(e: SubmitEvent) => void bewaar(e)}
        onTerug={onSluit}
        bezig={bewaren.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={bewaren} />
        <Tekst
          label={t`Naam van de lijst`}
          hint={t`Bijvoorbeeld: Mijn meldingen die te laat zijn. We bewaren uw keuzes, niet de woorden waar u op zocht.`}
          name="naam"
          maxLength={LANGSTE_LIJST_NAAM}
          value={naam}
          fout={foutBij(fouten, 'naam')}
          onChange={(e) => schrijf(e.target.value)}
        />
      </VensterFormulier>
    </Venster>
  );
}
