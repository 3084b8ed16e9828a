import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { Anker } from '../knoppen/anker';
import type { Ernst } from './ernst';
import { ErnstVorm } from './ernst-vorm';

interface TegelInhoud {
  aantal: number | string;
  /** State of terms; gives shape, colour and word. */
  ernst?: Ernst;
  /** Word under the number, when it is no `ernst`. */
  label?: ReactNode;
  icoon?: ReactNode;
}

export interface FilterTegelProps extends TegelInhoud {
  gekozen: boolean;
  onKies: () => void;
}

export interface LinkTegelProps extends TegelInhoud {
  href: string;
}

export type TegelProps = FilterTegelProps | LinkTegelProps;

/** A number that filters (button with `aria-pressed`) or leads to a list (link). Stands inside `Tegels`. */
export function Tegel(props: TegelProps): ReactNode {
  const { ernst, label, aantal, icoon } = props;
  const teksten = useTeksten();
  const inhoud = (
    <>
      <span className={`mb-tegel__vak${ernst ? ` mb-ernst--${ernst}` : ''}`}>
        {ernst ? <ErnstVorm ernst={ernst} maat={22} /> : icoon}
      </span>
      <b className="mb-tegel__aantal">{aantal}</b>{' '}
      <span className="mb-tegel__label">{label ?? (ernst && teksten.ernst[ernst])}</span>
    </>
  );
  return (
    <li>
      {'href' in props ? (
        <Anker className="mb-tegel" href={props.href}>
          {inhoud}
        </Anker>
      ) : (
        <button type="button" className="mb-tegel" aria-pressed={props.gekozen} onClick={props.onKies}>
          {inhoud}
        </button>
      )}
    </li>
  );
}

export interface TegelsProps {
  /** What the tiles are about, for who does not see them. */
  label: string;
  children: ReactNode;
}

/** Row of `Tegel`s; two by two on a phone. */
export function Tegels({ label, children }: TegelsProps): ReactNode {
  return (
    <ul className="mb-tegels" aria-label={label}>
      {children}
    </ul>
  );
}
