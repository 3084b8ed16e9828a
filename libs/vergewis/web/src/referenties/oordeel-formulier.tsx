import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Radios, Tekstvak } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { leeg, StapFormulier } from '../dossier/stap-formulier';
import { ReferentiesBeoordelenDocument } from './referenties.graphql';
import { GOED, type VormProps } from './vorm';

/** What the references come to. */
export function OordeelFormulier({ id, versie, ...rest }: VormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ReferentiesBeoordelenDocument);
  const [oordeel, zetOordeel] = useState<string | null>(null);
  const [toelichting, zetToelichting] = useState('');
  return (
    <StapFormulier
      {...rest}
      titel={t`Beoordeel de referenties`}
      knop={t`Leg het oordeel vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id, versie, invoer: { akkoord: oordeel === 'JA', toelichting } })}
      mist={() => [
        ...(oordeel === null ? [{ veld: 'akkoord', bericht: t`Kies uw oordeel.` }] : []),
        ...(oordeel === 'NEE' ? leeg(toelichting, 'toelichting', t`Schrijf op waarom u dit vindt.`) : []),
      ]}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Zijn de referenties in orde?`}
            name="akkoord"
            value={oordeel}
            fout={foutBij(fouten, 'akkoord')}
            onChange={(e) => zetOordeel(e.target.value)}
            opties={[
              { waarde: 'JA', label: t`Ja, akkoord` },
              { waarde: 'NEE', label: t`Nee, er is een bezwaar` },
            ]}
          />
          <Tekstvak
            label={t`Waarom?`}
            hint={t`Moet als er een bezwaar is, of als er twijfel blijft. Noem de feiten.`}
            optioneel
            name="toelichting"
            max={10_000}
            rows={4}
            value={toelichting}
            fout={foutBij(fouten, 'toelichting')}
            onChange={(e) => zetToelichting(e.target.value)}
          />
        </>
      )}
    </StapFormulier>
  );
}
