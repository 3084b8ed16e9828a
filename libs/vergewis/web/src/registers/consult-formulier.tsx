import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Keuze, Radios, Tekst, Tekstvak } from '@meldbaken/platform/ui';
import { CONSULT_UITKOMSTEN, type ConsultUitkomst } from '@meldbaken/vergewis/contract';
import { CONSULT_UITKOMST_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { dagMist, leeg, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { RegisterRaadplegenDocument } from './daden.graphql';
import { keuzeMist } from './keuze-mist';
import { bij, GOED, type VormProps } from './vorm';

/** One look in a register: who looks is known, when, why, and that the applicant knew. */
export function ConsultFormulier({ dossier, ...rest }: VormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(RegisterRaadplegenDocument);
  const verteld = useStapDag(null);
  const gekeken = useStapDag();
  const registers = dossier.registers.filter((r) => dossier.magKijkenIn.includes(r.id));
  const [registerId, zetRegister] = useState(registers[0]?.id ?? '');
  const [grond, zetGrond] = useState('');
  const [kenmerk, zetKenmerk] = useState('');
  const [uitkomst, zetUitkomst] = useState<ConsultUitkomst | null>(null);
  return (
    <StapFormulier
      {...rest}
      titel={t`Leg vast dat u in het register keek`}
      uitleg={<p>{t`Vertel het de sollicitant voordat u kijkt. Zonder dat mag u niet kijken.`}</p>}
      knop={t`Leg vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        ...bij(sleutel, dossier),
        invoer: {
          registerId,
          op: gekeken.dag ?? '',
          geinformeerdOp: verteld.dag,
          grond,
          kenmerk: kenmerk.trim() === '' ? null : kenmerk,
          uitkomst: uitkomst ?? 'GEEN_REGISTRATIE',
        },
      })}
      mist={() => [
        ...dagMist(verteld, 'geinformeerdOp', t`Vul de dag in waarop u het vertelde.`),
        ...dagMist(gekeken, 'op', t`Vul de dag in waarop u keek.`),
        ...leeg(grond, 'grond', t`Schrijf op waarom u in het register keek.`),
        ...keuzeMist(uitkomst, 'uitkomst', t`Kies wat u vond.`),
      ]}
    >
      {(fouten) => (
        <>
          {registers.length > 1 && (
            <Keuze
              label={t`In welk register?`}
              name="registerId"
              value={registerId}
              fout={foutBij(fouten, 'registerId')}
              onChange={(e) => zetRegister(e.target.value)}
              opties={registers.map((r) => ({ waarde: r.id, label: r.naam }))}
            />
          )}
          <StapDagVeld
            label={t`Wanneer vertelde u het de sollicitant?`}
            name="geinformeerdOp"
            dag={verteld}
            fouten={fouten}
          />
          <StapDagVeld label={t`Wanneer keek u?`} name="op" dag={gekeken} fouten={fouten} />
          <Tekstvak
            label={t`Waarom keek u?`}
            hint={t`Noem de functie en de regel uit het protocol.`}
            name="grond"
            max={10_000}
            rows={3}
            value={grond}
            fout={foutBij(fouten, 'grond')}
            onChange={(e) => zetGrond(e.target.value)}
          />
          <Tekst
            label={t`Kenmerk van het register`}
            hint={t`Geen burgerservicenummer (BSN).`}
            optioneel
            breedte="midden"
            name="kenmerk"
            value={kenmerk}
            fout={foutBij(fouten, 'kenmerk')}
            onChange={(e) => zetKenmerk(e.target.value)}
          />
          <Radios
            label={t`Wat vond u?`}
            hint={t`Een mogelijke registratie is nog geen zekerheid. Daarna volgen vier stappen.`}
            name="uitkomst"
            value={uitkomst}
            fout={foutBij(fouten, 'uitkomst')}
            onChange={(e) => zetUitkomst(alsCode(e.target.value, CONSULT_UITKOMSTEN) ?? null)}
            opties={CONSULT_UITKOMSTEN.map((u) => ({ waarde: u, label: CONSULT_UITKOMST_LABEL[u] }))}
          />
        </>
      )}
    </StapFormulier>
  );
}
