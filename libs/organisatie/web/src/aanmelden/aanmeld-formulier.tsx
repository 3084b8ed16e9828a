import { Trans, useLingui } from '@lingui/react/macro';
import {
  Pagina,
  StoringBericht,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSessie,
  wisConcepten,
} from '@meldbaken/platform/graphql-client';
import { Formulier, Foutsamenvatting, Knop, Stapel, Tekst, Wachtwoord, type Fout } from '@meldbaken/platform/ui';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { AanmeldenDocument } from './aanmelden.graphql';
import type { Inloggegevens } from './inloggegevens';

interface AanmeldFormulierProps {
  readonly naar: string;
  readonly gegevens: Inloggegevens;
  readonly onWijzig: (gegevens: Inloggegevens) => void;
}

/** E-mail and password. The server says the same for an unknown address and a wrong password. */
export function AanmeldFormulier({ naar, gegevens, onWijzig }: AanmeldFormulierProps): ReactNode {
  const { t } = useLingui();
  const { opnieuw } = useSessie();
  const aanmelden = useHandeling(AanmeldenDocument);
  const [leeg, zetLeeg] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const { email, wachtwoord } = gegevens;

  const mist = (): Fout[] => [
    ...(email.trim() === '' ? [{ veld: 'email', bericht: t`Vul uw e-mailadres in.` }] : []),
    ...(wachtwoord === '' ? [{ veld: 'wachtwoord', bericht: t`Vul uw wachtwoord in.` }] : []),
  ];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const fouten = mist();
    zetLeeg(fouten);
    zetPoging((n) => n + 1);
    if (fouten.length > 0) {
      aanmelden.wis();
      return;
    }
    const uitkomst = await aanmelden.voer({ email: email.trim(), wachtwoord });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename !== 'Aangemeld') return;
    wisConcepten(uitkomst.gekozen?.id);
    opnieuw(uitkomst.gekozen ? naar : undefined);
  };

  const geweigerd = isGeweigerd(aanmelden.uitkomst) ? aanmelden.uitkomst : null;
  const vanServer = foutenVan(geweigerd);
  const bericht = geweigerd && vanServer.length === 0 ? [{ bericht: zinnen(geweigerd) }] : vanServer;
  const fouten = leeg.length > 0 ? leeg : bericht;
  return (
    <Stapel ruimte="ruim">
      <Pagina titel={t`Inloggen`} zin={t`Log in met het e-mailadres van uw werk.`} fout={fouten.length > 0} />
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        autoComplete="on"
        acties={
          <Knop type="submit" bezig={aanmelden.bezig}>
            <Trans>Log in</Trans>
          </Knop>
        }
      >
        <StoringBericht storing={aanmelden.storing} onOpnieuw={() => void aanmelden.opnieuw()} />
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Tekst
          label={t`E-mailadres`}
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          fout={foutBij(fouten, 'email')}
          onChange={(e) => onWijzig({ ...gegevens, email: e.target.value })}
        />
        <Wachtwoord
          label={t`Wachtwoord`}
          name="wachtwoord"
          value={wachtwoord}
          fout={foutBij(fouten, 'wachtwoord')}
          onChange={(e) => onWijzig({ ...gegevens, wachtwoord: e.target.value })}
        />
      </Formulier>
    </Stapel>
  );
}

const zinnen = ({ bericht, watDan }: { bericht: string; watDan: string | null }): string =>
  watDan === null ? bericht : `${bericht} ${watDan}`;
