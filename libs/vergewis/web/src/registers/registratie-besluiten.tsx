import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Radios, Tekstvak } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { leeg, StapFormulier } from '../dossier/stap-formulier';
import {
  RegistratieAanbiedenDocument,
  RegistratieBeslissenDocument,
  RegistratieStoppenDocument,
} from './daden.graphql';
import { keuzeMist } from './keuze-mist';
import type { RegistratieVormProps } from './registratie-formulieren';
import { bij, GOED } from './vorm';

/** To the bestuurder, with the four conditions. */
export function AanbiedFormulier({ dossier, registratie, ...rest }: RegistratieVormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(RegistratieAanbiedenDocument);
  return (
    <StapFormulier
      {...rest}
      titel={t`Bied de registratie aan`}
      uitleg={<p>{t`De bestuurder leest de vier voorwaarden en beslist. Daarna kunt u ze niet meer wijzigen.`}</p>}
      knop={t`Bied aan`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({ ...bij(sleutel, dossier), registratieId: registratie.id })}
      mist={() => []}
    >
      {() => null}
    </StapFormulier>
  );
}

/** The bestuurder's: ratify, or back with a reason. */
export function BeslisFormulier({ dossier, registratie, ...rest }: RegistratieVormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(RegistratieBeslissenDocument);
  const [keuze, zetKeuze] = useState<string | null>(null);
  const [tekst, zetTekst] = useState('');
  return (
    <StapFormulier
      {...rest}
      titel={t`Beslis over de registratie`}
      uitleg={
        <p>{t`Een registratie heeft grote gevolgen voor iemand. Lees de vier voorwaarden, en of het bewijs genoeg is.`}</p>
      }
      knop={t`Leg de beslissing vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        ...bij(sleutel, dossier),
        invoer: { registratieId: registratie.id, akkoord: keuze === 'JA', tekst },
      })}
      mist={() => [
        ...keuzeMist(keuze, 'akkoord', t`Kies uw beslissing.`),
        ...(keuze === 'NEE' ? leeg(tekst, 'tekst', t`Schrijf op wat er nog moet gebeuren.`) : []),
      ]}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Wat beslist u?`}
            name="akkoord"
            value={keuze}
            fout={foutBij(fouten, 'akkoord')}
            onChange={(e) => zetKeuze(e.target.value)}
            opties={[
              { waarde: 'JA', label: t`Bekrachtigen: deze persoon mag in het register` },
              { waarde: 'NEE', label: t`Terugsturen naar HR` },
            ]}
          />
          <Tekstvak
            label={t`Toelichting`}
            optioneel={keuze !== 'NEE'}
            name="tekst"
            max={10_000}
            rows={3}
            value={tekst}
            fout={foutBij(fouten, 'tekst')}
            onChange={(e) => zetTekst(e.target.value)}
          />
        </>
      )}
    </StapFormulier>
  );
}

/** Before it stands in the register, HR may stop. */
export function StopFormulier({ dossier, registratie, ...rest }: RegistratieVormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(RegistratieStoppenDocument);
  const [tekst, zetTekst] = useState('');
  return (
    <StapFormulier
      {...rest}
      titel={t`Stop de voorbereiding`}
      knop={t`Stop`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({ ...bij(sleutel, dossier), invoer: { registratieId: registratie.id, tekst } })}
      mist={() => leeg(tekst, 'tekst', t`Schrijf op waarom u stopt.`)}
    >
      {(fouten) => (
        <Tekstvak
          label={t`Waarom stopt u?`}
          name="tekst"
          max={10_000}
          rows={3}
          value={tekst}
          fout={foutBij(fouten, 'tekst')}
          onChange={(e) => zetTekst(e.target.value)}
        />
      )}
    </StapFormulier>
  );
}
