import { useId, type ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import { useTeksten } from '../haken/ui-context';
import { FoutTekst } from './fout-tekst';

/** The words round a field. `label` is a question or a noun; `hint` says what is wanted; `fout` stands between them and the field. */
export interface VeldTekst {
  label: ReactNode;
  hint?: ReactNode;
  /** The error, in the same words as in the summary. */
  fout?: string;
  /** Says after the label that the field may stay empty. Fields are wanted unless told. */
  optioneel?: boolean;
}

/** What the control inside a `Veld` must carry. */
export interface VeldSlot {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface VeldProps extends VeldTekst {
  id?: string;
  /** Ids of more texts that belong to the control. */
  beschrijving?: string;
  className?: string;
  /** Under the control: count, read-back line. */
  onder?: ReactNode;
  children: (slot: VeldSlot) => ReactNode;
}

/** Frame of every single field: label, hint, error, control. */
export function Veld(props: VeldProps): ReactNode {
  const { label, hint, fout, optioneel, beschrijving, className, onder, children } = props;
  const eigen = useId();
  const id = props.id ?? eigen;
  const delen = [hint && `${id}-hint`, fout && `${id}-fout`, beschrijving].filter((deel) => deel);
  return (
    <div className={klassen('mb-veld', className)}>
      <label className="mb-veld__label" htmlFor={id}>
        <VeldLabel label={label} optioneel={optioneel} />
      </label>
      {hint && (
        <div className="mb-veld__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {fout && <FoutTekst id={`${id}-fout`}>{fout}</FoutTekst>}
      {children({ id, 'aria-describedby': delen.join(' ') || undefined, 'aria-invalid': fout ? true : undefined })}
      {onder}
    </div>
  );
}

/** Label text with "(mag u leeg laten)" when the field may stay empty. */
export function VeldLabel({ label, optioneel }: Pick<VeldTekst, 'label' | 'optioneel'>): ReactNode {
  const teksten = useTeksten();
  return (
    <>
      {label}
      {optioneel && <span className="mb-veld__mag"> ({teksten.optioneel})</span>}
    </>
  );
}
