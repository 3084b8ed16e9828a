import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Radios, Tekstvak } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { dagMist, leeg, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { ReferentieBesprekenDocument } from './referenties.graphql';
import { GOED, type ReferentVormProps } from './vorm';

/** The applicant is heard about what raised doubt, before anybody judges. */
export function BesprekingFormulier({ id, versie, referent, ...rest }: ReferentVormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ReferentieBesprekenDocument);
  const dag = useStapDag();
  const [reactie, zetReactie] = useState('');
  const [blijft, zetBlijft] = useState<string | null>(null);
  const { twijfel } = referent;
  return (
    <StapFormulier
      {...rest}
      titel={t`Bespreek dit met deze persoon`}
      uitleg={<p>{t`Dit is de twijfel: ${twijfel}`}</p>}
      knop={t`Leg het gesprek vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id,
        versie,
        invoer: { referentId: referent.id, op: dag.dag ?? '', reactie, twijfelBlijft: blijft === 'JA' },
      })}
      mist={() => [
        ...dagMist(dag, 'op', t`Vul de dag van het gesprek in.`),
        ...leeg(reactie, 'reactie', t`Schrijf op wat deze persoon zei.`),
        ...(blijft === null ? [{ veld: 'blijft', bericht: t`Kies of de twijfel blijft.` }] : []),
      ]}
    >
      {(fouten) => (
        <>
          <StapDagVeld label={t`Wanneer sprak u deze persoon?`} name="op" dag={dag} fouten={fouten} />
          <Tekstvak
            label={t`Wat zei deze persoon?`}
            name="reactie"
            max={10_000}
            rows={4}
            value={reactie}
            fout={foutBij(fouten, 'reactie')}
            onChange={(e) => zetReactie(e.target.value)}
          />
          <Radios
            label={t`Blijft de twijfel?`}
            name="blijft"
            naast
            value={blijft}
            fout={foutBij(fouten, 'blijft')}
            onChange={(e) => zetBlijft(e.target.value)}
            opties={[
              { waarde: 'NEE', label: t`Nee` },
              { waarde: 'JA', label: t`Ja` },
            ]}
          />
        </>
      )}
    </StapFormulier>
  );
}
