import { Trans, useLingui } from '@lingui/react/macro';
import { NAMEN_LIJNEN, NAMEN_LIJN_LABEL, REDEN_GRENS, redenFout } from '@meldbaken/melding/model';
import {
  Ophalen,
  Pagina,
  Weigering,
  alsCode,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useVraag,
  type UitvoerInstellingQuery,
} from '@meldbaken/platform/graphql-client';
import {
  Bij,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  Moment,
  Radios,
  Stapel,
  Tekstvak,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Onvindbaar } from '../delen/toegang';
import { UitvoerInstellenDocument, UitvoerInstellingDocument } from './uitvoer.graphql';

type Instelling = NonNullable<UitvoerInstellingQuery['uitvoerInstelling']>;
const GEEN = {};

/** Two sources contradict each other; the organisation chooses, with a reason that is kept. */
export default function DossierNamenScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(UitvoerInstellingDocument, GEEN);
  if (vraag.data?.uitvoerInstelling === null) return <Onvindbaar />;
  return (
    <Pagina
      titel={t`Namen in het dossier van de cliënt`}
      zin={t`Mogen namen van medewerkers in het dossier van de cliënt staan? Twee bronnen zeggen iets anders. U kiest.`}
    >
      <Ophalen vraag={vraag}>
        {({ uitvoerInstelling: i }) => i && <Kies key={i.versie} instelling={i} ververs={vraag.opnieuw} />}
      </Ophalen>
    </Pagina>
  );
}

function Kies({ instelling, ververs }: { readonly instelling: Instelling; readonly ververs: () => void }): ReactNode {
  const { t } = useLingui();
  const [lijn, kies] = useState(instelling.lijn);
  const [reden, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const instellen = useHandeling(UitvoerInstellenDocument);
  const mist = redenFout(reden, t`Schrijf op waarom u dit kiest.`);
  const bewaar = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (mist) return;
    const uit = await instellen.voer({ versie: instelling.versie, lijn, reden });
    if (uit?.__typename === 'UitvoerInstelling') ververs();
  };
  const vanServer = foutenVan(isGeweigerd(instellen.uitkomst) ? instellen.uitkomst : null);
  const eigen = poging > 0 && mist ? [{ veld: 'reden', bericht: mist.bericht }] : [];
  const fouten = eigen.length > 0 ? eigen : vanServer;
  return (
    <Stapel ruimte="ruim">
      <Kaart titel={t`De twee bronnen`}>
        <ul>
          {instelling.bronnen.map((bron) => (
            <li key={bron}>{bron}</li>
          ))}
        </ul>
      </Kaart>
      <Kaart titel={t`Uw keuze`}>
        <Stapel>
          {instelling.op && <Nu instelling={instelling} op={instelling.op} />}
          <Formulier
            onSubmit={(e) => void bewaar(e)}
            acties={
              <Knop type="submit" bezig={instellen.bezig}>
                <Trans>Bewaar</Trans>
              </Knop>
            }
          >
            <Foutsamenvatting fouten={fouten} poging={poging} />
            <Weigering handeling={instellen} />
            <Radios
              label={t`Wat geldt bij u?`}
              name="lijn"
              value={lijn}
              onChange={(e) => kies(alsCode(e.target.value, NAMEN_LIJNEN) ?? lijn)}
              opties={NAMEN_LIJNEN.map((code) => ({ waarde: code, label: NAMEN_LIJN_LABEL[code] }))}
            />
            <Tekstvak
              label={t`Waarom kiest u dit?`}
              name="reden"
              rows={3}
              max={REDEN_GRENS}
              telVanaf={0.8}
              value={reden}
              fout={fouten.find((f) => f.veld === 'reden')?.bericht}
              onChange={(e) => schrijf(e.target.value)}
            />
          </Formulier>
        </Stapel>
      </Kaart>
    </Stapel>
  );
}

function Nu({ instelling, op }: { readonly instelling: Instelling; readonly op: string }): ReactNode {
  const keuze = NAMEN_LIJN_LABEL[instelling.lijn].toLowerCase();
  return (
    <div>
      <p>
        <Trans>Nu geldt: {keuze}.</Trans>
      </p>
      <Bij>
        {instelling.door}, <Moment moment={op} />. {instelling.reden}
      </Bij>
    </div>
  );
}
