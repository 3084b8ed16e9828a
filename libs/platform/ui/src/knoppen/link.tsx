import type { ReactNode } from 'react';
import { Anker, type AnkerProps } from './anker';

/** A text link, always underlined. The words say where it goes; never "klik hier". */
export function Link(props: AnkerProps): ReactNode {
  return <Anker {...props} />;
}
