import { useId, type ComponentProps, type ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import type { Optie } from './optie';
import type { VeldTekst } from './veld';
import { VeldGroep } from './veld-groep';

export interface RadiosProps
  extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'children'>, VeldTekst {
  opties: readonly Optie[];
  /** Chosen value, when the form controls it; with `register` leave it out. */
  value?: string | null;
  defaultValue?: string;
  /** Short answers next to each other. */
  naast?: boolean;
}

/** One answer out of a few, each a box to tap. Takes `{...register('x')}`. */
export function Radios(props: RadiosProps): ReactNode {
  const { label, hint, fout, optioneel, id, opties, value, defaultValue, naast, className, name, ...invoer } = props;
  const eigenNaam = useId();
  return (
    <VeldGroep label={label} hint={hint} fout={fout} optioneel={optioneel} id={id} className={className}>
      <div className={klassen('mb-keuzes', naast && 'mb-keuzes--naast')}>
        {opties.map((optie) => (
          <label key={optie.waarde} className={klassen('mb-keus', fout && 'mb-keus--fout')}>
            <input
              {...invoer}
              type="radio"
              name={name ?? eigenNaam}
              value={optie.waarde}
              {...(value === undefined
                ? { defaultChecked: defaultValue === optie.waarde }
                : { checked: value === optie.waarde })}
            />
            <KeusTekst optie={optie} />
          </label>
        ))}
      </div>
    </VeldGroep>
  );
}

/** Label and hint inside a box. */
export function KeusTekst({ optie }: { optie: Pick<Optie, 'label' | 'hint'> }): ReactNode {
  return (
    <span>
      {optie.label}
      {optie.hint && <span className="mb-keus__hint">{optie.hint}</span>}
    </span>
  );
}
