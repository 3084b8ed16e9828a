import type { ComponentType } from 'react';
import type { VraagCode } from './stappen';
import type { VraagProps } from './vraag-props';
import { Client } from './vragen/client';
import { Feiten } from './vragen/feiten';
import { Mening } from './vragen/mening';
import { OverWie } from './vragen/over-wie';
import { Signalen } from './vragen/signalen';
import { Veilig } from './vragen/veilig';
import { Vormen } from './vragen/vormen';
import { Waar } from './vragen/waar';
import { Wanneer } from './vragen/wanneer';
import { WieDeedHet } from './vragen/wie-deed-het';

/** Pages that ask something; the other road and the check are pages of their own. */
export type GewoneVraag = Exclude<VraagCode, 'andere-weg' | 'nakijken'>;

export const VRAAG_INHOUD: Readonly<Record<GewoneVraag, ComponentType<VraagProps>>> = {
  veilig: Veilig,
  'wie-deed-het': WieDeedHet,
  feiten: Feiten,
  vormen: Vormen,
  signalen: Signalen,
  wanneer: Wanneer,
  'over-wie': OverWie,
  waar: Waar,
  client: Client,
  mening: Mening,
};
