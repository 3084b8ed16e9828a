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
  const { regels } = staat;
  const plek = Math.min(actief, regels.length - 1);
  const optieId = (i: number): string => `${lijstId}-${i}`;
  const sluit = (): void => {
    zetOpen(false);
    zetActief(-1);
  };
  const kies = (i: number): void => {
    const regel = regels[i];
    if (regel) staat.kies(regel.id);
    sluit();
  };
  const ga = (stap: 1 | -1): void => {
    if (!wilOpen) staat.heropen();
    zetOpen(true);
    const n = regels.length;
    const begin = plek < 0 && stap < 0 ? n : plek;
    const doel = n === 0 ? -1 : (begin + stap + n) % n;
    zetActief(doel);
    document.getElementById(optieId(doel))?.scrollIntoView({ block: 'nearest' });
  };
  const toets = (e: KeyboardEvent): void => {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      ga(e.key === 'ArrowDown' ? 1 : -1);
    } else if (e.key === 'Enter' && wilOpen && plek >= 0) {
      e.preventDefault();
      kies(plek);
    } else if (e.key === 'Escape' && wilOpen) {
      // One layer back: the list closes, a dialog around it stays.
      e.stopPropagation();
      sluit();
    }
  };
  return {
    open: wilOpen,
    invoer: {
      'aria-expanded': wilOpen && regels.length > 0,
      'aria-controls': wilOpen && regels.length > 0 ? lijstId : undefined,
      'aria-activedescendant': wilOpen && plek >= 0 ? optieId(plek) : undefined,
      'aria-autocomplete': 'list',
      onChange: (e) => {
        zetOpen(true);
        zetActief(-1);
        staat.schrijf(e.target.value);
      },
      onKeyDown: toets,
      onFocus: () => zetOpen(staat.focus(true)),
      onBlur: () => {
        sluit();
        staat.focus(false);
      },
      onClick: () => zetOpen((nu) => nu || staat.opentMeteen),
    },
    optie: (i) => ({
      id: optieId(i),
      role: 'option',
      'aria-selected': i === plek,
      'data-focused': i === plek || undefined,
      // Keeps the focus in the field, or the list would close before the click.
      onPointerDown: (e) => e.preventDefault(),
      onClick: () => kies(i),
    }),
  };
}
