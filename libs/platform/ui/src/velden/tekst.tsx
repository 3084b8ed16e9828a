import type { ComponentProps, ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import { Veld, type VeldTekst } from './veld';

export interface TekstProps extends Omit<ComponentProps<'input'>, 'children'>, VeldTekst {
  /** Width by what is expected: a code is short, a name is not. */
  breedte?: 'smal' | 'midden' | 'vol';
  /** Stands next to the field, for instance a button. */
  naast?: ReactNode;
  onder?: ReactNode;
}

/** One line of text. Takes `{...register('x')}` of react-hook-form. Browsers do not remember it unless asked. */
export function Tekst(props: TekstProps): ReactNode {
  const { label, hint, fout, optioneel, id, breedte = 'vol', naast, onder, className, ...invoer } = props;
  return (
    <Veld label={label} hint={hint} fout={fout} optioneel={optioneel} id={id} onder={onder}>
      {(slot) => {
        const veld = (
          <input
            type="text"
            autoComplete="off"
            {...invoer}
            {...slot}
            className={klassen('mb-invoer', breedte !== 'vol' && `mb-invoer--${breedte}`, className)}
          />
        );
        return naast ? (
          <div className="mb-naast">
            {veld}
            {naast}
          </div>
        ) : (
          veld
        );
      }}
    </Veld>
  );
}
