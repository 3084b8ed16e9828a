import { Trans, useLingui } from '@lingui/react/macro';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
} from '@meldbaken/platform/graphql-client';
import { Kaart, Keuze, Knop, Rij, Stapel, Venster, VensterFormulier, type Fout } from '@meldbaken/platform/ui';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import type { InstelDefinitie } from './eigen-formulier';
import { herinneringFouten } from './eigen-invoer';
import { HerinneringVelden, NIEUWE_HERINNERING } from './herinnering-velden';
import { ExtraHerinneringToevoegenDocument, ExtraHerinneringVerwijderenDocument } from './instellingen.graphql';
import { useInvoerZinnen } from './use-invoer-zinnen';

interface ExtraKaartProps {
  /** The built-in terms that run. */
  readonly definities: readonly InstelDefinitie[];
  readonly onGedaan: (zin: string) => void;
}

/** Earlier reminders on top of the built-in ones, which nobody can take away. */
export function ExtraKaart({ definities, onGedaan }: ExtraKaartProps): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState(false);
  const verwijderen = useHandeling(ExtraHerinneringVerwijderenDocument);
  const met = definities.filter((d) => d.extraHerinneringen.length > 0);
  const haalWeg = async (id: string, naam: string): Promise<void> => {
    const uit = await verwijderen.voer({ id });
    if (uit?.__typename === 'TermijnDefinitie') onGedaan(t`De herinnering is weggehaald bij: ${naam}.`);
  };
  return (
    <Kaart
      titel={t`Eerdere herinneringen`}
      actie={
        <Knop variant="twee" onClick={() => zetOpen(true)}>
          <Trans>Nieuwe herinnering</Trans>
        </Knop>
      }
    >
      <Stapel>
        <p>
          <Trans>
            Wilt u eerder een bericht bij een vaste termijn? Voeg dan een herinnering toe. De vaste herinneringen
            blijven. Het geldt voor termijnen die daarna beginnen.
          </Trans>
        </p>
        <Weigering handeling={verwijderen} />
        {met.map((d) => (
          <Stapel key={d.code} ruimte="dicht">
            <strong>{d.naam}</strong>
            {d.extraHerinneringen.map(({ id, tekst }) => (
              <Rij key={id} uiteen>
                <span>{tekst}</span>
                {id !== null && (
                  <Knop variant="kaal" aria-label={t`Haal weg: ${tekst}`} onClick={() => void haalWeg(id, d.naam)}>
                    <Trans>Haal weg</Trans>
                  </Knop>
                )}
              </Rij>
            ))}
          </Stapel>
        ))}
      </Stapel>
      {open && (
        <ExtraVenster
          definities={definities}
          onSluit={() => zetOpen(false)}
          onBewaard={(naam) => {
            zetOpen(false);
            onGedaan(t`De herinnering is bewaard bij: ${naam}.`);
          }}
        />
      )}
    </Kaart>
  );
}

interface ExtraVensterProps {
  readonly definities: readonly InstelDefinitie[];
  readonly onSluit: () => void;
  readonly onBewaard: (naam: string) => void;
}

function ExtraVenster({ definities, onSluit, onBewaard }: ExtraVensterProps): ReactNode {
  const { t } = useLingui();
  const zinnen = useInvoerZinnen();
  const toevoegen = useHandeling(ExtraHerinneringToevoegenDocument);
  const [sleutel, nieuweSleutel] = useSleutel();
  const [code, kies] = useState('');
  const [invoer, zet] = useState(NIEUWE_HERINNERING);
  const [eigenFouten, zetFouten] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const mist = code === '' ? [{ veld: 'code', bericht: t`Kies een termijn.` }] : [];
    const gevonden = [...mist, ...herinneringFouten(invoer, zinnen)];
    zetFouten(gevonden);
    zetPoging((n) => n + 1);
    if (gevonden.length > 0) return;
    const herinnering = { soort: invoer.soort, aantal: Number(invoer.aantal), aan: [...invoer.aan] };
    const uit = await toevoegen.voer({ sleutel, code, herinnering });
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'TermijnDefinitie') onBewaard(uit.naam);
    else if (uit !== null) nieuweSleutel();
  };
  const geweigerd = isGeweigerd(toevoegen.uitkomst) ? toevoegen.uitkomst : null;
  const fouten = eigenFouten.length > 0 ? eigenFouten : foutenVan(geweigerd);
  return (
    <Venster open onSluit={onSluit} titel={t`Nieuwe herinnering`}>
      <VensterFormulier
        onVerstuur={(e: SubmitEvent) => void verstuur(e)}
        onTerug={onSluit}
        bezig={toevoegen.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={toevoegen} />
        <Keuze
          label={t`Bij welke termijn?`}
          name="code"
          value={code}
          fout={foutBij(fouten, 'code')}
          onChange={(e) => kies(e.target.value)}
          opties={definities.map((d) => ({ waarde: d.code, label: `${d.naam} (${d.duur})` }))}
        />
        <HerinneringVelden invoer={invoer} onWijzig={zet} fouten={fouten} />
      </VensterFormulier>
    </Venster>
  );
}
