import type { ComponentProps, ReactNode } from 'react';
import { klassen } from '../haken/klassen';

export interface FormulierProps extends ComponentProps<'form'> {
  /** Buttons at the foot: the primary one first. */
  acties?: ReactNode;
  /** As wide as the page: for columns inside. */
  breed?: boolean;
}

/** A form in one column. Errors are ours (never the browser's bubbles), so the browser does not check. */
export function Formulier({ acties, breed, children, className, ...rest }: FormulierProps): ReactNode {
  return (
    <form
      noValidate
      autoComplete="off"
      {...rest}
      className={klassen('mb-formulier', breed && 'mb-formulier--breed', className)}
    >
      {children}
      {acties && <div className="mb-rij">{acties}</div>}
    </form>
  );
}
