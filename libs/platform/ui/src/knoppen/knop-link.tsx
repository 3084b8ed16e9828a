import type { ReactNode } from 'react';
import { Anker, type AnkerProps } from './anker';
import { knopKlassen, type KnopVorm } from './knop-klassen';

export interface KnopLinkProps extends AnkerProps, KnopVorm {
  icoon?: ReactNode;
}

/** A link that looks like a button: it goes to a page, it does nothing else. Fits `createLink(KnopLink)`. */
export function KnopLink({ variant, breed, icoon, className, children, ...rest }: KnopLinkProps): ReactNode {
  return (
    <Anker {...rest} className={knopKlassen({ variant, breed }, className)}>
      {icoon}
      {children}
    </Anker>
  );
}
