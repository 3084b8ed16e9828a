import type { ReactNode } from 'react';
import { Lui } from '../delen/lui';
import { BESLUIT_DELEN, type BesluitDeel, type BesluitDeelProps, type BesluitTab } from './delen';

interface BesluitTabDelenProps extends BesluitDeelProps {
  readonly tab: BesluitTab;
  readonly plek: BesluitDeel['plek'];
}

/** The parts that belong to one tab, in one column. */
export function BesluitTabDelen({ tab, plek, ...props }: BesluitTabDelenProps): ReactNode {
  return BESLUIT_DELEN.filter((d) => d.tab === tab && d.plek === plek && d.toon(props.melding)).map(
    ({ code, Deel }) => (
      <Lui key={code}>
        <Deel {...props} />
      </Lui>
    ),
  );
}
