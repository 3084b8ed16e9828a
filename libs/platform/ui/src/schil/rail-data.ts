import type { ReactNode } from 'react';

export interface RailItem {
  /** The same word as the h1 and the title. */
  label: string;
  href: string;
  icoon?: ReactNode;
  actief?: boolean;
  /** Number of late terms that this person may see; the only count in the rail. */
  teLaat?: number;
  /** Shorter word for the bar at the bottom of a phone. */
  kort?: string;
}

/** A person with two roles sees two groups under two headings. */
export interface RailGroep {
  kop?: string;
  items: readonly RailItem[];
}

/** What rail and drawer show. */
export interface RailInhoudProps {
  groepen: readonly RailGroep[];
  organisatie: string;
  /** With more memberships the name is a button. */
  onWissel?: () => void;
  naam: string;
  rol: string;
  /** Page where one sets how one is reached; in the foot, for every role. */
  herinneringenHref?: string;
  /** Same place on every screen (WCAG 3.2.6). */
  hulpHref: string;
  onUitloggen: () => void;
  /** Name of the product. */
  product?: string;
  /** Address of the organisation's logo; its alt text is the organisation's name. */
  logo?: string;
  /** "Zoek of doe iets" */
  zoek?: ReactNode;
}
