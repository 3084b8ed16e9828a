import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { knopKlassen, type KnopVorm } from './knop-klassen';

export interface KnopProps extends Omit<ComponentProps<'button'>, 'disabled'>, KnopVorm {
  /** The act runs: the button keeps its focus and its words, and takes no second press. */
  bezig?: boolean;
  icoon?: ReactNode;
}

/** A button says what it does with a verb. It is never greyed out: a refusal explains itself (`DitKanNogNiet`). */
export function Knop(props: KnopProps): ReactNode {
  const { variant, breed, bezig = false, icoon, className, onClick, children, type = 'button', ...rest } = props;
  const teksten = useTeksten();
  const klik = (e: MouseEvent<HTMLButtonElement>): void => {
    // Also stops a second submit by Enter, which the browser sends as a click on the submit button.
    if (bezig) e.preventDefault();
    else onClick?.(e);
  };
  return (
    <button
      {...rest}
      type={type}
      className={knopKlassen({ variant, breed }, className)}
      aria-disabled={bezig || undefined}
      onClick={klik}
    >
      {bezig ? <span className="mb-knop__draai" aria-hidden="true" /> : icoon}
      {children}
      {bezig && (
        <span className="mb-onzichtbaar" role="status">
          {teksten.bezig}
        </span>
      )}
    </button>
  );
}
