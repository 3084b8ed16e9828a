import { useId, type ComponentProps, type ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import { FoutTekst } from './fout-tekst';
import { KeusTekst } from './radios';

export interface VinkjeProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  label: ReactNode;
  hint?: ReactNode;
  fout?: string;
  /** Without a box, inside running text or a table. */
  kaal?: boolean;
}

/** One yes-or-no tick, such as "Ik heb de code bewaard". */
export function Vinkje({ label, hint, fout, kaal, className, ...invoer }: VinkjeProps): ReactNode {
  const id = useId();
  return (
    <div className={klassen('mb-veld', className)}>
      {fout && <FoutTekst id={id}>{fout}</FoutTekst>}
      <label className={klassen('mb-keus', kaal && 'mb-keus--kaal', fout && 'mb-keus--fout')}>
        <input
          {...invoer}
          type="checkbox"
          aria-describedby={fout ? id : undefined}
          aria-invalid={fout ? true : undefined}
        />
        <KeusTekst optie={{ label, hint }} />
      </label>
    </div>
  );
}
