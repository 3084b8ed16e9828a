import { useState, type ChangeEvent, type KeyboardEvent, type PointerEvent } from 'react';
import type { ZoekkeuzeStaat } from './use-zoekkeuze';

interface InvoerProps {
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  'aria-activedescendant': string | undefined;
  'aria-autocomplete': 'list';
  onChange: (e: ChangeEvent<HTMLInputElement>) => void;
  onKeyDown: (e: KeyboardEvent<HTMLInputElement>) => void;
  onFocus: () => void;
  onBlur: () => void;
  onClick: () => void;
}

interface OptieProps {
  id: string;
  role: 'option';
  'aria-selected': boolean;
  'data-focused': true | undefined;
  onPointerDown: (e: PointerEvent<HTMLElement>) => void;
  onClick: () => void;
}

export interface Keuzelijst {
  readonly open: boolean;
  readonly invoer: InvoerProps;
  readonly optie: (plek: number) => OptieProps;
}

/** Keys and pointer of a combobox: the focus stays in the field, the active line is named by it. */
export function useKeuzelijst(staat: ZoekkeuzeStaat, lijstId: string): Keuzelijst {
  const [wilOpen, zetOpen] = useState(false);
  const [actief, zetActief] = useState(-1);
  const aantal = staat.regels.length;
  const plek = wilOpen ? Math.min(actief, aantal - 1) : -1;
  const toon = wilOpen && aantal > 0;
  const optieId = (i: number): string => `${lijstId}-${i}`;
  const sluit = (): void => {
    zetOpen(false);
    zetActief(-1);
  };
  const kies = (i: number): void => {
    const regel = staat.regels[i];
    if (regel) staat.kies(regel.id);
    else staat.legVast();
    sluit();
  };
  const ga = (stap: 1 | -1): void => {
    if (!wilOpen) staat.heropen();
    zetOpen(true);
    const doel = volgende(plek, stap, aantal);
    zetActief(doel);
    document.getElementById(optieId(doel))?.scrollIntoView({ block: 'nearest' });
  };
  return {
    open: wilOpen,
    invoer: {
      'aria-expanded': toon,
      'aria-controls': toon ? lijstId : undefined,
      'aria-activedescendant': plek >= 0 ? optieId(plek) : undefined,
      'aria-autocomplete': 'list',
      onChange: (e) => {
        zetOpen(true);
        zetActief(-1);
        staat.schrijf(e.target.value);
      },
      onKeyDown: (e) => toets(e, wilOpen, { ga, sluit, kies: () => kies(plek) }),
      onFocus: () => zetOpen(staat.focus(true)),
      onBlur: () => {
        sluit();
        staat.focus(false);
      },
      onClick: () => zetOpen((nu) => nu || staat.opentMeteen),
    },
    optie: (i) => optieProps(optieId(i), i === plek, () => kies(i)),
  };
}

/** The next line, round the ends; from the field itself, down goes to the first and up to the last. */
function volgende(plek: number, stap: 1 | -1, aantal: number): number {
  if (aantal === 0) return -1;
  if (plek < 0) return stap > 0 ? 0 : aantal - 1;
  return (plek + stap + aantal) % aantal;
}

interface Daden {
  ga: (stap: 1 | -1) => void;
  sluit: () => void;
  kies: () => void;
}

function toets(e: KeyboardEvent, open: boolean, { ga, sluit, kies }: Daden): void {
  if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
    e.preventDefault();
    ga(e.key === 'ArrowDown' ? 1 : -1);
  }
  if (!open) return;
  if (e.key === 'Enter') {
    // The first Enter settles the choice, the next one may send the form.
    e.preventDefault();
    kies();
  } else if (e.key === 'Escape') {
    // One layer back: the list closes, a dialog around it stays.
    e.stopPropagation();
    sluit();
  }
}

function optieProps(id: string, isActief: boolean, kies: () => void): OptieProps {
  return {
    id,
    role: 'option',
    'aria-selected': isActief,
    'data-focused': isActief || undefined,
    // Keeps the focus in the field, or the list would close before the click.
    onPointerDown: (e) => e.preventDefault(),
    onClick: kies,
  };
}
