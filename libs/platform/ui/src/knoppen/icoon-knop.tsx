import type { ReactNode } from 'react';
import { Knop, type KnopProps } from './knop';

export interface IcoonKnopProps extends Omit<KnopProps, 'children' | 'icoon' | 'breed'> {
  /** The name that is read out: verb and object. */
  label: string;
  icoon: ReactNode;
}

/** A square button with only an icon; for places where the word does not fit. */
export function IcoonKnop({ label, icoon, variant = 'kaal', className, ...rest }: IcoonKnopProps): ReactNode {
  return (
    <Knop
      {...rest}
      variant={variant}
      className={className ? `mb-knop--icoon ${className}` : 'mb-knop--icoon'}
      icoon={icoon}
    >
      <span className="mb-onzichtbaar">{label}</span>
    </Knop>
  );
}
