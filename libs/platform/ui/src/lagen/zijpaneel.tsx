import type { ReactNode } from 'react';
import { Laag, type LaagProps } from './laag';

/** A sheet at the side, the full screen on a phone: preview, access panel, sharing. */
export function Zijpaneel(props: LaagProps): ReactNode {
  return <Laag {...props} sluier="mb-sluier--zij" vak="mb-zijpaneel" />;
}
