import { Trans, useLingui } from '@lingui/react/macro';
import { type PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import { Gegevens, Kaart, Stapel, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { EisBlok } from './eis-blok';
import type { KaartProps, Mag } from './open';

interface EisenKaartProps extends KaartProps<Mag> {
  readonly d: PersoonDelenFragment;
  readonly onGedaan: (zin: string) => void;
}

const GOED = ['AKKOORD', 'ONTHEVEN'];

/** Every check: what is not in order first; what is not needed folded away, each with why. */
export function EisenKaart({ d, mag, onOpen, onGedaan }: EisenKaartProps): ReactNode {
  const { t } = useLingui();
  const nodig = d.eisen.filter((e) => e.nodig);
  const [open, goed] = [nodig.filter((e) => !GOED.includes(e.status)), nodig.filter((e) => GOED.includes(e.status))];
  const niet = d.eisen.filter((e) => !e.nodig);
  const aantal = niet.length;
  const props = { d, mag, onOpen, onGedaan };
  return (
    <Kaart titel={t`Controles`}>
      <Stapel ruimte="ruim">
        {nodig.length === 0 && (
          <p>
            <Trans>Bij deze persoon is nu geen controle nodig.</Trans>
          </p>
        )}
        {[...open, ...goed].map((eis) => (
          <EisBlok key={eis.code} eis={eis} {...props} />
        ))}
        {niet.length > 0 && (
          <Uitklap titel={t`Niet nodig bij deze persoon (${aantal})`}>
            <Gegevens rijen={niet.map((e) => ({ naam: e.naam, waarde: e.waarom }))} />
          </Uitklap>
        )}
      </Stapel>
    </Kaart>
  );
}
