import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as RacMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useNavigeer, useTeksten } from '../haken/ui-context';
import { IcoonOmlaag, IcoonPunten } from '../iconen/iconen';

export interface MenuKeuze {
  id: string;
  label: string;
  /** One of the two. */
  onKies?: () => void;
  href?: string;
  /** Key at the right, such as "e". */
  sneltoets?: string;
  /** Takes something away. */
  gevaar?: boolean;
}

export interface MenuProps {
  keuzes: readonly MenuKeuze[];
  /** Name of the button: "Acties voor M-2026-7K2QX". */
  label: string;
  /** Word on the button; without it three dots. */
  woord?: string;
}

/** Acts on one thing, behind a button: the row menu. */
export function Menu({ keuzes, label, woord }: MenuProps): ReactNode {
  const navigeer = useNavigeer();
  const teksten = useTeksten();
  const kies = ({ onKies, href }: MenuKeuze): void => {
    if (href) navigeer(href);
    else onKies?.();
  };
  return (
    <MenuTrigger>
      <Button
        className={`mb-knop mb-knop--klein${woord ? '' : ' mb-knop--icoon'}`}
        aria-label={label || teksten.acties}
      >
        {woord}
        {woord ? <IcoonOmlaag maat={16} /> : <IcoonPunten />}
      </Button>
      <Popover className="mb-laag mb-laag--lijst" placement="bottom end">
        <RacMenu className="mb-lijst" aria-label={label || teksten.acties}>
          {keuzes.map((keuze) => (
            <MenuItem
              key={keuze.id}
              id={keuze.id}
              textValue={keuze.label}
              className={keuze.gevaar ? 'mb-lijst__gevaar' : ''}
              onAction={() => kies(keuze)}
            >
              {keuze.label}
              {keuze.sneltoets && <kbd aria-hidden="true">{keuze.sneltoets}</kbd>}
            </MenuItem>
          ))}
        </RacMenu>
      </Popover>
    </MenuTrigger>
  );
}
