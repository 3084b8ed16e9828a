import { Trans, useLingui } from '@lingui/react/macro';
import { NAAM_GRONDEN, NAAM_GROND_LABEL, REDEN_GRENS, type NaamGrond } from '@meldbaken/melding/model';
import { alsCode } from '@meldbaken/platform/graphql-client';
import { Bij, FoutTekst, Keuze, Stapel, Tekst } from '@meldbaken/platform/ui';
import { useId, type ReactNode } from 'react';
import type { UitvoerStuk } from './stuk-pagina';

export interface Bevestiging {
  readonly naam: string;
  readonly grond: NaamGrond;
  readonly reden: string;
}

interface NamenVeldenProps {
  readonly namen: UitvoerStuk['namen'];
  readonly gronden: readonly NaamGrond[];
  readonly bevestigd: readonly Bevestiging[];
  readonly fout: string | undefined;
  readonly onZet: (bevestigd: Bevestiging[]) => void;
}

const MEEST = 3;

/** For each name that was seen in the last kept version: take it out of the text, or say why it stays. */
export function NamenVelden({ namen, gronden, bevestigd, fout, onZet }: NamenVeldenProps): ReactNode {
  const { t } = useLingui();
  const id = useId();
  if (namen.length === 0) return null;
  const van = (naam: string): Bevestiging | undefined => bevestigd.find((b) => b.naam === naam);
  const zet = (naam: string, deel: { grond?: NaamGrond | undefined; reden?: string }): void => {
    const grond = 'grond' in deel ? deel.grond : van(naam)?.grond;
    const rest = bevestigd.filter((b) => b.naam !== naam);
    onZet(grond === undefined ? rest : [...rest, { naam, grond, reden: deel.reden ?? van(naam)?.reden ?? '' }]);
  };
  return (
    <Stapel>
      <h3>
        <Trans>Namen die we zagen</Trans>
      </h3>
      {fout !== undefined && <FoutTekst id={id}>{fout}</FoutTekst>}
      {namen.map(({ naam, mensen }) => (
        <Stapel key={naam} ruimte="dicht">
          <Keuze
            label={t`${naam}: wat doet u?`}
            hint={wie(mensen)}
            leeg={t`Ik haal de naam weg`}
            value={van(naam)?.grond ?? ''}
            onChange={(e) => zet(naam, { grond: alsCode(e.target.value, NAAM_GRONDEN) })}
            opties={gronden.map((g) => ({ waarde: g, label: NAAM_GROND_LABEL[g] }))}
          />
          {van(naam) && (
            <Tekst
              label={t`Waarom blijft ${naam} staan?`}
              maxLength={REDEN_GRENS}
              value={van(naam)?.reden ?? ''}
              onChange={(e) => zet(naam, { reden: e.target.value })}
            />
          )}
        </Stapel>
      ))}
      <Bij>
        <Trans>Wij zoeken naar namen van medewerkers, en van wie in de melding staat. Kijk zelf ook.</Trans>
      </Bij>
    </Stapel>
  );
}

const wie = (mensen: readonly string[]): string =>
  mensen.length > MEEST ? `${mensen.slice(0, MEEST).join(', ')} en anderen` : mensen.join(', ');
