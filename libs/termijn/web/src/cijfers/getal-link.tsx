import { Link, Onzichtbaar } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface GetalLinkProps {
  readonly aantal: number;
  readonly href: string;
  /** What the number is, for who hears the page: "Melden bij de IGJ, op tijd". */
  readonly wat: string;
}

/** A number that opens the terms behind it. Nothing is behind a nought. */
export function GetalLink({ aantal, href, wat }: GetalLinkProps): ReactNode {
  if (aantal === 0) return '0';
  return (
    <Link href={href}>
      {aantal}
      <Onzichtbaar>{`: ${wat}`}</Onzichtbaar>
    </Link>
  );
}
