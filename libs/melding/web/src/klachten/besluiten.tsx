import { Trans, useLingui } from '@lingui/react/macro';
import { KLACHT_BESLUITEN_HOOGSTENS, REDEN_GRENS } from '@meldbaken/melding/model';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { DatumVeld, FoutTekst, Knop, Stapel, Tekstvak, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

export interface BesluitRegel {
  readonly wat: string;
  readonly uiterlijk: string | null;
}

interface BesluitenProps {
  readonly regels: readonly BesluitRegel[];
  readonly zet: (regels: readonly BesluitRegel[]) => void;
  readonly fouten: readonly Fout[];
}

/** What we do about it and by when it is done (art. 17 lid 1 Wkkgz). */
export function Besluiten({ regels, zet, fouten }: BesluitenProps): ReactNode {
  const { t } = useLingui();
  const wijzig = (i: number, deel: Partial<BesluitRegel>): void =>
    zet(regels.map((r, j) => (i === j ? { ...r, ...deel } : r)));
  const fout = foutBij(fouten, 'besluiten');
  return (
    <Stapel>
      <h3>
        <Trans>Wat gaan we doen?</Trans>
      </h3>
      <p className="mb-bij">
        <Trans>De klager hoort wat we doen, en wanneer het klaar is.</Trans>
      </p>
      {fout !== undefined && <FoutTekst>{fout}</FoutTekst>}
      {regels.map(({ wat, uiterlijk }, i) => (
        <Stapel key={i}>
          <Tekstvak
            label={t`Besluit ${i + 1}`}
            name={`besluiten.${i}.wat`}
            rows={2}
            max={REDEN_GRENS}
            telVanaf={0.8}
            value={wat}
            fout={foutBij(fouten, `besluiten.${i}.wat`)}
            onChange={(e) => wijzig(i, { wat: e.target.value })}
          />
          <DatumVeld
            label={t`Wanneer is besluit ${i + 1} klaar?`}
            name={`besluiten.${i}.uiterlijk`}
            value={uiterlijk}
            fout={foutBij(fouten, `besluiten.${i}.uiterlijk`)}
            onChange={(dag) => wijzig(i, { uiterlijk: dag })}
          />
          <span>
            <Knop variant="klein" onClick={() => zet(regels.filter((_, j) => j !== i))}>
              {t`Haal besluit ${i + 1} weg`}
            </Knop>
          </span>
        </Stapel>
      ))}
      {regels.length < KLACHT_BESLUITEN_HOOGSTENS && (
        <span>
          <Knop variant="twee" id="besluiten" onClick={() => zet([...regels, { wat: '', uiterlijk: null }])}>
            {regels.length === 0 ? t`Voeg een besluit toe` : t`Nog een besluit`}
          </Knop>
        </span>
      )}
    </Stapel>
  );
}
