import { klassen } from '../haken/klassen';

/** `hoofd` one per screen; `twee` outlined; `klein` 32 px, for rows; `gevaar` for acts that take something away; `kaal` without box. */
export type KnopVariant = 'hoofd' | 'twee' | 'klein' | 'gevaar' | 'kaal';

export interface KnopVorm {
  variant?: KnopVariant;
  /** Full width of its place. */
  breed?: boolean;
}

export function knopKlassen({ variant = 'hoofd', breed }: KnopVorm, extra?: string): string {
  return klassen('mb-knop', variant !== 'hoofd' && `mb-knop--${variant}`, breed && 'mb-knop--breed', extra);
}
