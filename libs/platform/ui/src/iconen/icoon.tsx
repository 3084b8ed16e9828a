import type { ReactNode } from 'react';

export interface IcoonProps {
  /** 16 in text, 18 in buttons, 22 in tiles; pixels that grow with the text. */
  maat?: 16 | 18 | 20 | 22;
}

/** Frame of a line icon; always decoration, the word stands next to it. */
export function Icoon({ maat = 18, children }: IcoonProps & { children: ReactNode }): ReactNode {
  return (
    <svg
      width={`${maat / 16}rem`}
      height={`${maat / 16}rem`}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
