import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { Anker } from '../knoppen/anker';
import type { RailItem } from './rail-data';
import { TeLaat } from './rail-link';

/** Bar at the bottom of a phone: the first four places of the rail. */
export function Onderbalk({ items }: { items: readonly RailItem[] }): ReactNode {
  const { schil } = useTeksten();
  return (
    <nav className="mb-onderbalk" aria-label={schil.snelmenu}>
      <ul>
        {items.slice(0, 4).map((item) => (
          <li key={item.href}>
            <Anker href={item.href} aria-current={item.actief ? 'page' : undefined}>
              {item.icoon}
              <span className="mb-onderbalk__woord">{item.kort ?? item.label}</span>
              <TeLaat aantal={item.teLaat} />
            </Anker>
          </li>
        ))}
      </ul>
    </nav>
  );
}
