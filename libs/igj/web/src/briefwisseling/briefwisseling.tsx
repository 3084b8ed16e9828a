import { Trans, useLingui } from '@lingui/react/macro';
import type { Instantie } from '@meldbaken/igj/contract';
import type { IgjBerichtDelenFragment } from '@meldbaken/platform/graphql-client';
import { Kaart, Knop, Leeg, Rij, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { Lui } from '../delen/lui';
import type { Actie } from './acties';
import { BerichtKaart } from './bericht-kaart';

interface BriefwisselingProps<T> extends MetFoutInTitel {
  readonly bij: T;
  readonly berichten: readonly IgjBerichtDelenFragment[];
  readonly acties: readonly Actie<T>[];
  /** Whose page this is. */
  readonly kant: 'AANBIEDER' | 'INSPECTIE';
  readonly instantie: Instantie;
  readonly opnieuw: () => void;
}

interface Keuze<T> {
  readonly actie: Actie<T>;
  readonly bericht: IgjBerichtDelenFragment | null;
}

/** Everything that both sides wrote after the report was sent, newest first, and what may be written now. */
export function Briefwisseling<T>({
  bij,
  berichten,
  acties,
  kant,
  instantie,
  opnieuw,
  onFout,
}: BriefwisselingProps<T>): ReactNode {
  const [keuze, zetKeuze] = useState<Keuze<T> | null>(null);
  const mogelijk = acties.filter(({ toon }) => toon(bij));
  const los = mogelijk.filter(({ op }) => op === undefined);
  const sluit = (): void => zetKeuze(null);
  return (
    <Stapel ruimte="ruim">
      {keuze === null && los.length > 0 && (
        <Rij>
          {los.map((actie) => (
            <Knop key={actie.code} variant="twee" onClick={() => zetKeuze({ actie, bericht: null })}>
              {actie.label}
            </Knop>
          ))}
        </Rij>
      )}
      {keuze !== null && (
        <Lui>
          <keuze.actie.Deel
            bij={bij}
            bericht={keuze.bericht}
            onFout={onFout}
            onSluit={sluit}
            onKlaar={() => {
              sluit();
              opnieuw();
            }}
          />
        </Lui>
      )}
      {berichten.length === 0 && <Niets />}
      {berichten.map((bericht) => (
        <BerichtKaart
          key={bericht.id}
          bericht={bericht}
          kant={kant}
          instantie={instantie}
          vraag={berichten.find(({ kenmerk }) => kenmerk === bericht.antwoordOp)}
          acties={
            keuze === null &&
            mogelijk
              .filter(({ op }) => op?.(bericht) === true)
              .map((actie) => (
                <Knop key={actie.code} variant="twee" onClick={() => zetKeuze({ actie, bericht })}>
                  {actie.label}
                </Knop>
              ))
          }
        />
      ))}
    </Stapel>
  );
}

function Niets(): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart>
      <Leeg
        titel={t`Er zijn nog geen berichten.`}
        wat={<Trans>Alles wat u elkaar hierna schrijft, staat hier.</Trans>}
      />
    </Kaart>
  );
}
