import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Radios, Tekstvak } from '@meldbaken/platform/ui';
import { OPVOLG_UITKOMSTEN, type OpvolgStap, type OpvolgUitkomst } from '@meldbaken/vergewis/contract';
import { OPVOLG_KEUZES, OPVOLG_STAP_LABEL, OPVOLG_UITKOMST_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { dagMist, leeg, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { RegisterOpvolgenDocument } from './daden.graphql';
import { keuzeMist } from './keuze-mist';
import { bij, GOED, type Consult, type VormProps } from './vorm';

interface OpvolgProps extends VormProps {
  readonly consult: Consult;
  readonly stap: OpvolgStap;
}

/** The next of the four steps after a possible hit. */
export function OpvolgFormulier({ dossier, consult, stap, ...rest }: OpvolgProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(RegisterOpvolgenDocument);
  const dag = useStapDag();
  const keuzes = OPVOLG_KEUZES[stap];
  const [uitkomst, zetUitkomst] = useState<OpvolgUitkomst | null>(keuzes.length === 1 ? (keuzes[0] ?? null) : null);
  const [tekst, zetTekst] = useState('');
  const uitleg: Readonly<Record<OpvolgStap, string>> = {
    IDENTITEIT: t`Vergelijk naam, geboortedatum en werk. Is het iemand anders? Dan is er geen registratie van deze persoon.`,
    NAVRAAG: t`Vraag de organisatie die registreerde wat er gebeurde. Vraag niet meer dan u voor deze functie nodig hebt.`,
    GEHOORD: t`Vertel de sollicitant wat u vond, en luister. Schrijf op wat de sollicitant zegt.`,
    BESLUIT: t`Weeg wat u hoorde. Zeg waarom het wel of niet past bij deze functie.`,
  };
  return (
    <StapFormulier
      {...rest}
      titel={OPVOLG_STAP_LABEL[stap]}
      uitleg={<p>{uitleg[stap]}</p>}
      knop={t`Leg de stap vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        ...bij(sleutel, dossier),
        invoer: { consultId: consult.id, stap, op: dag.dag ?? '', uitkomst: uitkomst ?? 'GEDAAN', tekst },
      })}
      mist={() => [
        ...dagMist(dag, 'op', t`Vul de dag in.`),
        ...keuzeMist(uitkomst, 'uitkomst', t`Kies wat eruit kwam.`),
        ...leeg(tekst, 'tekst', t`Schrijf op wat u deed en wat eruit kwam.`),
      ]}
    >
      {(fouten) => (
        <>
          <StapDagVeld label={t`Op welke dag?`} name="op" dag={dag} fouten={fouten} />
          {keuzes.length > 1 && (
            <Radios
              label={t`Wat kwam eruit?`}
              name="uitkomst"
              value={uitkomst}
              fout={foutBij(fouten, 'uitkomst')}
              onChange={(e) => zetUitkomst(alsCode(e.target.value, OPVOLG_UITKOMSTEN) ?? null)}
              opties={keuzes.map((u) => ({ waarde: u, label: OPVOLG_UITKOMST_LABEL[u] }))}
            />
          )}
          <Tekstvak
            label={t`Wat deed u, en wat kwam eruit?`}
            hint={t`Noem de feiten. De sollicitant mag dit lezen.`}
            name="tekst"
            max={10_000}
            rows={4}
            value={tekst}
            fout={foutBij(fouten, 'tekst')}
            onChange={(e) => zetTekst(e.target.value)}
          />
        </>
      )}
    </StapFormulier>
  );
}
