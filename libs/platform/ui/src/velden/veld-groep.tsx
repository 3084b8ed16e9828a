import { useId, type ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import { FoutTekst } from './fout-tekst';
import { VeldLabel, type VeldTekst } from './veld';

export interface VeldGroepProps extends VeldTekst {
  id?: string;
  beschrijving?: string;
  className?: string;
  onder?: ReactNode;
  children: ReactNode;
}

/** Frame of a question with more controls (fieldset): Radios, Vinkjes, MomentVeld, or a house of your own. */
export function VeldGroep(props: VeldGroepProps): ReactNode {
  const { label, hint, fout, optioneel, beschrijving, className, onder, children } = props;
  const eigen = useId();
  const id = props.id ?? eigen;
  const delen = [hint && `${id}-hint`, fout && `${id}-fout`, beschrijving].filter((deel) => deel);
  return (
    <fieldset id={id} className={klassen('mb-veld', className)} aria-describedby={delen.join(' ') || undefined}>
      <legend className="mb-veld__label">
        <VeldLabel label={label} optioneel={optioneel} />
      </legend>
      {hint && (
        <div className="mb-veld__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {fout && <FoutTekst id={`${id}-fout`}>{fout}</FoutTekst>}
      {children}
      {onder}
    </fieldset>
  );
}
