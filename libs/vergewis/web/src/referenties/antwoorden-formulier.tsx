import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Radios, Tekstvak, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { dagMist, leeg, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { ReferentieAntwoordenDocument } from './referenties.graphql';
import { GOED, type ReferentVormProps } from './vorm';

/** What the referee said, as it was told; and whether it raises a doubt. */
export function AntwoordenFormulier({ id, versie, referent, ...rest }: ReferentVormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ReferentieAntwoordenDocument);
  const dag = useStapDag();
  const [antwoorden, zetAntwoorden] = useState(referent.vragen.map(() => ''));
  const [twijfelt, zetTwijfelt] = useState<string | null>(null);
  const [twijfel, zetTwijfel] = useState('');
  const { naam } = referent;
  const mist = (): readonly Fout[] => [
    ...dagMist(dag, 'op', t`Vul de dag van het gesprek in.`),
    ...leeg(antwoorden.join(''), 'antwoorden.0', t`Schrijf op wat de referent zei.`),
    ...(twijfelt === null ? [{ veld: 'twijfelt', bericht: t`Kies of u twijfelt.` }] : []),
    ...(twijfelt === 'JA' ? leeg(twijfel, 'twijfel', t`Schrijf op waarover u twijfelt.`) : []),
  ];
  return (
    <StapFormulier
      {...rest}
      titel={t`Wat zei ${naam}?`}
      uitleg={<p>{t`Schrijf op wat er is gezegd, niet wat u ervan vindt. Deze persoon mag dit lezen.`}</p>}
      knop={t`Leg de antwoorden vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id,
        versie,
        invoer: {
          referentId: referent.id,
          op: dag.dag ?? '',
          antwoorden,
          twijfel: twijfelt === 'JA' ? twijfel : null,
        },
      })}
      mist={mist}
    >
      {(fouten) => (
        <>
          <StapDagVeld label={t`Wanneer sprak u de referent?`} name="op" dag={dag} fouten={fouten} />
          {referent.vragen.map(({ vraag }, i) => (
            <Tekstvak
              key={i}
              label={vraag}
              optioneel={i > 0}
              name={`antwoorden.${i}`}
              max={10_000}
              rows={3}
              value={antwoorden[i] ?? ''}
              fout={foutBij(fouten, `antwoorden.${i}`)}
              onChange={(e) => zetAntwoorden((l) => l.map((a, j) => (i === j ? e.target.value : a)))}
            />
          ))}
          <Radios
            label={t`Twijfelt u door wat is gezegd?`}
            hint={t`Dan bespreekt u dit eerst met deze persoon.`}
            name="twijfelt"
            naast
            value={twijfelt}
            fout={foutBij(fouten, 'twijfelt')}
            onChange={(e) => zetTwijfelt(e.target.value)}
            opties={[
              { waarde: 'NEE', label: t`Nee` },
              { waarde: 'JA', label: t`Ja` },
            ]}
          />
          {twijfelt === 'JA' && (
            <Tekstvak
              label={t`Waarover twijfelt u?`}
              name="twijfel"
              max={10_000}
              rows={3}
              value={twijfel}
              fout={foutBij(fouten, 'twijfel')}
              onChange={(e) => zetTwijfel(e.target.value)}
            />
          )}
        </>
      )}
    </StapFormulier>
  );
}
