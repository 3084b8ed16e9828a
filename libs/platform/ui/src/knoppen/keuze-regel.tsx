import type { ComponentProps, ReactNode } from 'react';

export interface KeuzeRegelProps extends Omit<ComponentProps<'button'>, 'disabled' | 'type'> {
  gekozen: boolean;
  /** Second line, smaller. */
  bij?: ReactNode;
}

/** One line of a long list to choose from: the whole line is the button. */
export function KeuzeRegel({ gekozen, bij, children, ...rest }: KeuzeRegelProps): ReactNode {
  return (
    <button {...rest} type="button" className="mb-keuzeregel" aria-pressed={gekozen}>
      <span>{children}</span>
      {bij !== undefined && <span className="mb-bij">{bij}</span>}
    </button>
  );
}
