import type { ReactNode } from 'react';
import type { IcoonProps } from './icoon';

/** Filled circle with a cross: stands before every error text, so that an error is not only red. */
export function IcoonFout({ maat = 16 }: IcoonProps): ReactNode {
  return (
    <svg
      width={`${maat / 16}rem`}
      height={`${maat / 16}rem`}
      viewBox="0 0 20 20"
      fill="currentColor"
      className="mb-vorm"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="10" cy="10" r="9" />
      <path className="mb-vorm__wit" d="M6.5 6.5l7 7M13.5 6.5l-7 7" strokeWidth="2.2" />
    </svg>
  );
}
