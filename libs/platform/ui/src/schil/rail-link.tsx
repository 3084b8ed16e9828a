import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { Anker } from '../knoppen/anker';
import type { RailItem } from './rail-data';

/** One place in the menu. */
export function RailLink({ item }: { item: RailItem }): ReactNode {
  return (
    <Anker className="mb-rail__item" href={item.href} aria-current={item.actief ? 'page' : undefined}>
      {item.icoon}
      <span>{item.label}</span>
      <TeLaat aantal={item.teLaat} />
    </Anker>
  );
}

/** Red count with hidden words. */
export function TeLaat({ aantal = 0 }: { aantal?: number }): ReactNode {
  const { schil } = useTeksten();
  if (aantal < 1) return null;
  return (
    <span className="mb-rail__tel">
      {aantal}
      <span className="mb-onzichtbaar"> {schil.teLaat}</span>
    </span>
  );
}
