import type { ReactNode } from 'react';
import { Anker } from '../knoppen/anker';

export interface TabnavItem {
  label: string;
  href: string;
  actief?: boolean;
}

/** Pages of one subject next to each other, such as the settings. They are links, each with its own URL. */
export function Tabnav({ label, items }: { label: string; items: readonly TabnavItem[] }): ReactNode {
  return (
    <nav className="mb-tabnav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Anker href={item.href} aria-current={item.actief ? 'page' : undefined}>
              {item.label}
            </Anker>
          </li>
        ))}
      </ul>
    </nav>
  );
}
