import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Radios, Tekstvak } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { dagMist, leeg, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { RegisterVerbeterenDocument } from './daden.graphql';
import { bij, GOED, type VormProps } from './vorm';

/** A step as it stands, to put right. */
export interface TeVerbeteren {
  readonly id: string;
  readonly titel: string;
  readonly op: string;
  readonly uitkomst: string;
  readonly tekst: string;
  /** Outcomes that it may get; one alone stays as it is. */
  readonly keuzes: readonly { readonly waarde: string; readonly label: string }[];
}

/** A next version of a step; the one before stays readable. */
export function VerbeterFormulier({ dossier, stap, ...rest }: VormProps & { readonly stap: TeVerbeteren }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(RegisterVerbeterenDocument);
  const dag = useStapDag(stap.op);
  const [uitkomst, zetUitkomst] = useState(stap.uitkomst);
  const [tekst, zetTekst] = useState(stap.tekst);
  const [reden, zetReden] = useState('');
  return (
    <StapFormulier
      {...rest}
      titel={t`Verbeter: ${stap.titel}`}
      uitleg={<p>{t`U maakt een nieuwe versie. De oude blijft in het dossier te lezen.`}</p>}
      knop={t`Leg de verbetering vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        ...bij(sleutel, dossier),
        invoer: { stapId: stap.id, op: dag.dag ?? '', uitkomst, tekst, reden },
      })}
      mist={() => [
        ...dagMist(dag, 'op', t`Vul de dag in.`),
        ...leeg(tekst, 'tekst', t`Schrijf op wat u deed en wat eruit kwam.`),
        ...leeg(reden, 'reden', t`Schrijf op wat er niet klopte.`),
      ]}
    >
      {(fouten) => (
        <>
          <StapDagVeld label={t`Op welke dag?`} name="op" dag={dag} fouten={fouten} />
          {stap.keuzes.length > 1 && (
            <Radios
              label={t`Wat kwam eruit?`}
              name="uitkomst"
              value={uitkomst}
              fout={foutBij(fouten, 'uitkomst')}
              onChange={(e) => zetUitkomst(e.target.value)}
              opties={stap.keuzes}
            />
          )}
          <Tekstvak
            label={t`Wat moet er staan?`}
            name="tekst"
            max={10_000}
            rows={4}
            value={tekst}
            fout={foutBij(fouten, 'tekst')}
            onChange={(e) => zetTekst(e.target.value)}
          />
          <Tekstvak
            label={t`Wat klopte er niet?`}
            name="reden"
            max={10_000}
            rows={2}
            value={reden}
            fout={foutBij(fouten, 'reden')}
            onChange={(e) => zetReden(e.target.value)}
          />
        </>
      )}
    </StapFormulier>
  );
}
