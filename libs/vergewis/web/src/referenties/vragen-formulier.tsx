import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Tekst, Vinkjes, type Fout } from '@meldbaken/platform/ui';
import { REFERENTIE_VRAGEN, type ReferentieVraag } from '@meldbaken/vergewis/contract';
import { controleerEigenVraag, REFERENTIE_VRAAG_TEKST } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { dagMist, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { ReferentVragenDocument } from './referenties.graphql';
import { GOED, type ReferentVormProps } from './vorm';

/** Questions about the work: from the list, and at most one of one's own, that is looked at before it goes. */
export function VragenFormulier({ id, versie, referent, ...rest }: ReferentVormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ReferentVragenDocument);
  const dag = useStapDag();
  const [vragen, zetVragen] = useState<readonly ReferentieVraag[]>([]);
  const [eigen, zetEigen] = useState('');
  const { naam } = referent;
  const mist = (): readonly Fout[] => {
    const fout = eigen.trim() === '' ? null : controleerEigenVraag(eigen);
    return [
      ...dagMist(dag, 'op', t`Vul de dag in waarop u vraagt.`),
      ...(vragen.length === 0 && eigen.trim() === '' ? [{ veld: 'vragen', bericht: t`Kies minstens één vraag.` }] : []),
      ...(fout ? [{ veld: 'eigenVragen', bericht: [fout.bericht, fout.watDan].join(' ').trim() }] : []),
    ];
  };
  const wissel = (code: string): void => {
    const vraag = REFERENTIE_VRAGEN.find((v) => v === code);
    if (vraag) zetVragen((l) => REFERENTIE_VRAGEN.filter((v) => (v === vraag ? !l.includes(v) : l.includes(v))));
  };
  return (
    <StapFormulier
      {...rest}
      titel={t`Vraag ${naam}`}
      uitleg={<p>{t`Vraag alleen naar het werk. Vragen over thuis, ziekte of geloof mag u niet stellen.`}</p>}
      knop={t`Leg de vragen vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id,
        versie,
        invoer: {
          referentId: referent.id,
          op: dag.dag ?? '',
          vragen: [...vragen],
          eigenVragen: eigen.trim() === '' ? [] : [eigen],
        },
      })}
      mist={mist}
    >
      {(fouten) => (
        <>
          <Vinkjes
            label={t`Wat wilt u weten?`}
            name="vragen"
            value={vragen}
            fout={foutBij(fouten, 'vragen')}
            onChange={(e) => wissel(e.target.value)}
            opties={REFERENTIE_VRAGEN.map((v) => ({ waarde: v, label: REFERENTIE_VRAAG_TEKST[v] }))}
          />
          <Tekst
            label={t`Eigen vraag`}
            hint={t`Alleen over het werk in deze functie.`}
            optioneel
            name="eigenVragen"
            value={eigen}
            fout={foutBij(fouten, 'eigenVragen')}
            onChange={(e) => zetEigen(e.target.value)}
          />
          <StapDagVeld label={t`Wanneer vraagt u dit?`} name="op" dag={dag} fouten={fouten} />
        </>
      )}
    </StapFormulier>
  );
}
