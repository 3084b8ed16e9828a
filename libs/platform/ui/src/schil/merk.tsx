import type { ReactNode } from 'react';

/** Name and sign of the product: a beacon with its light. */
export function Merk({ product = 'Meldbaken' }: { product?: string }): ReactNode {
  return (
    <div className="mb-merk">
      <span className="mb-merk__teken">
        <svg
          width="1.125rem"
          height="1.125rem"
          viewBox="0 0 20 20"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M8.4 8.2h3.2l1.6 9.2H6.8z" />
          <path d="M8.4 5.2h3.2v3H8.4zM10 2.4v.2M7.7 12.6h4.6" />
          <path d="M5.6 6.7L2.4 5.6M14.4 6.7l3.2-1.1" />
        </svg>
      </span>
      {product}
    </div>
  );
}
