import type { ReactNode, SVGProps } from 'react';
import { klassen } from '../haken/klassen';
import type { Ernst } from './ernst';

/* Six silhouettes that differ without colour: circle, triangle, diamond, ring, check, bars. */
const VORMEN: Record<Ernst, ReactNode> = {
  TE_LAAT: (
    <>
      <circle cx="10" cy="10" r="9" />
      <path className="mb-vorm__wit" d="M6.5 6.5l7 7M13.5 6.5l-7 7" strokeWidth="2.2" />
    </>
  ),
  VANDAAG: (
    <>
      <path d="M10 1.5L19 18H1z" />
      <path className="mb-vorm__wit" d="M10 7.5v5" strokeWidth="2" />
      <circle className="mb-vorm__punt" cx="10" cy="15.2" r="1.2" />
    </>
  ),
  BINNENKORT: (
    <>
      <path d="M10 .9l9.1 9.1-9.1 9.1L.9 10z" />
      <path className="mb-vorm__wit" d="M10 6.2V10l2.4 1.8" strokeWidth="1.8" />
    </>
  ),
  OP_TIJD: (
    <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
      <circle cx="10" cy="10" r="8" />
      <path d="M6.5 10.2l2.4 2.4 4.6-5" />
    </g>
  ),
  GEHAALD: (
    <path
      d="M2.8 10.8l4.9 4.9L17.2 4.8"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  GESTOPT: (
    <>
      <rect x="4" y="2.8" width="4.4" height="14.4" rx="1.4" />
      <rect x="11.6" y="2.8" width="4.4" height="14.4" rx="1.4" />
    </>
  ),
};

export interface ErnstVormProps extends Pick<SVGProps<SVGSVGElement>, 'x' | 'y' | 'className'> {
  ernst: Ernst;
  /** Pixels that grow with the text. */
  maat?: number;
}

/** The shape of a state. Decoration: its word always stands beside it. */
export function ErnstVorm({ ernst, maat = 16, className, ...plek }: ErnstVormProps): ReactNode {
  return (
    <svg
      {...plek}
      width={`${maat / 16}rem`}
      height={`${maat / 16}rem`}
      viewBox="0 0 20 20"
      fill="currentColor"
      className={klassen('mb-vorm', className)}
      aria-hidden="true"
      focusable="false"
    >
      {VORMEN[ernst]}
    </svg>
  );
}
