import type { ComponentProps, ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import { useTeksten } from '../haken/ui-context';
import { IcoonOmlaag } from '../iconen/iconen';
import { Veld, type VeldTekst } from './veld';

export interface KeuzeOptie {
  waarde: string;
  label: string;
}

export interface KeuzeProps extends Omit<ComponentProps<'select'>, 'children' | 'multiple'>, VeldTekst {
  opties: readonly KeuzeOptie[];
  /** First line with an empty value; `false` when something is always chosen. */
  leeg?: string | false;
}

/** One out of a list of at most about 12 (native select). Longer lists: `Zoekkeuze`. Takes `{...register('x')}`. */
export function Keuze(props: KeuzeProps): ReactNode {
  const teksten = useTeksten();
  const { label, hint, fout, optioneel, id, opties, leeg = teksten.kies, className, ...invoer } = props;
  return (
    <Veld label={label} hint={hint} fout={fout} optioneel={optioneel} id={id}>
      {(slot) => (
        <span className="mb-keuze">
          <select autoComplete="off" {...invoer} {...slot} className={klassen('mb-invoer', className)}>
            {leeg !== false && <option value="">{leeg}</option>}
            {opties.map((optie) => (
              <option key={optie.waarde} value={optie.waarde}>
                {optie.label}
              </option>
            ))}
          </select>
          <IcoonOmlaag maat={16} />
        </span>
      )}
    </Veld>
  );
}
