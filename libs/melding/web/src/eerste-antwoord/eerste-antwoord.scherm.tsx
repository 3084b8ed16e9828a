import { Trans, useLingui } from '@lingui/react/macro';
import { EERSTE_REACTIE_HOOGSTENS, werkdagenFout } from '@meldbaken/melding/model';
import {
  Ophalen,
  Pagina,
  Weigering,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useVraag,
  type IntakeInstellingQuery,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Kaart, Knop, Tekst, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Onvindbaar } from '../delen/toegang';
import { EersteReactieInstellenDocument, IntakeInstellingDocument } from './eerste-antwoord.graphql';

type Instelling = NonNullable<IntakeInstellingQuery['intakeInstelling']>;
const GEEN = {};

/** How soon every reporter reads what we do: chosen by the board, kept per report. */
export default function EersteAntwoordScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(IntakeInstellingDocument, GEEN);
  if (vraag.data?.intakeInstelling === null) return <Onvindbaar />;
  return (
    <Pagina
      titel={t`Eerste antwoord`}
      zin={t`Elke melder leest bij het melden wanneer er uiterlijk een antwoord komt.`}
    >
      <Ophalen vraag={vraag}>
        {({ intakeInstelling: i }) =>
          i &&
          (i.magWijzigen ? <Kies key={i.versie} instelling={i} ververs={vraag.opnieuw} /> : <Stand instelling={i} />)
        }
      </Ophalen>
    </Pagina>
  );
}

function Stand({ instelling }: { instelling: Instelling }): ReactNode {
  return (
    <p>
      <Trans>Een melder krijgt binnen {instelling.werkdagen} werkdagen antwoord. Het bestuur kiest dit.</Trans>
    </p>
  );
}

function Kies({ instelling, ververs }: { instelling: Instelling; ververs: () => void }): ReactNode {
  const { t } = useLingui();
  const [aantal, zetAantal] = useState(String(instelling.werkdagen));
  const [poging, zetPoging] = useState(0);
  const instellen = useHandeling(EersteReactieInstellenDocument);
  const getal = aantal.trim() === '' ? Number.NaN : Number(aantal);
  const eigen = werkdagenFout(getal);
  const bewaar = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (eigen) return;
    const uitkomst = await instellen.voer({ versie: instelling.versie, werkdagen: getal });
    if (uitkomst?.__typename === 'IntakeInstellingType') ververs();
  };
  const vanServer = foutenVan(isGeweigerd(instellen.uitkomst) ? instellen.uitkomst : null);
  const fouten: Fout[] = poging === 0 ? [] : eigen ? [{ veld: 'werkdagen', bericht: eigen.bericht }] : vanServer;
  return (
    <Kaart>
      {instelling.versie > 0 && (
        <Bericht>
          <Trans>Nu: binnen {instelling.werkdagen} werkdagen. Dit geldt voor nieuwe meldingen.</Trans>
        </Bericht>
      )}
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
        <Tekst
          label={t`Binnen hoeveel werkdagen krijgt een melder antwoord?`}
          hint={t`Van 1 tot en met ${EERSTE_REACTIE_HOOGSTENS}. Beloof alleen wat u kunt doen.`}
          name="werkdagen"
          inputMode="numeric"
          value={aantal}
          fout={fouten[0]?.bericht}
          onChange={(e) => zetAantal(e.target.value)}
        />
      </Formulier>
    </Kaart>
  );
}
