import { useId, type ComponentProps, type ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import type { Optie } from './optie';
import { KeusTekst } from './radios';
import type { VeldTekst } from './veld';
import { VeldGroep } from './veld-groep';

export interface VinkjesProps
  extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'children'>, VeldTekst {
  opties: readonly Optie[];
  /** Chosen values, when the form controls them; with `register` leave it out. */
  value?: readonly string[];
  defaultValue?: readonly string[];
}

/** Any number of answers. Takes `{...register('x')}`, which then holds a list. */
export function Vinkjes(props: VinkjesProps): ReactNode {
  const { label, hint, fout, optioneel, id, opties, value, defaultValue, className, name, ...invoer } = props;
  const eigenNaam = useId();
  return (
    <VeldGroep label={label} hint={hint} fout={fout} optioneel={optioneel} id={id} className={className}>
      <div className="mb-keuzes">
        {opties.map((optie) => (
          <label key={optie.waarde} className={klassen('mb-keus', fout && 'mb-keus--fout')}>
            <input
              {...invoer}
              type="checkbox"
              name={name ?? eigenNaam}
              value={optie.waarde}
              {...(value === undefined
                ? { defaultChecked: defaultValue?.includes(optie.waarde) ?? false }
                : { checked: value.includes(optie.waarde) })}
            />
            <KeusTekst optie={optie} />
          </label>
        ))}
      </div>
    </VeldGroep>
  );
}
