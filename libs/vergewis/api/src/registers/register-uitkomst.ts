import { ID, Int } from '@nestjs/graphql';
import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { Registerdossier, RegisterdossierVersieVerouderd } from './registerdossier.type';

export type RegisterUitkomst = Registerdossier | RegisterdossierVersieVerouderd | Geweigerd;

type Soort = { type: () => typeof ID | typeof Int; description: string };

export const SLEUTEL: Soort = { type: () => ID, description: 'Eigen uuid van deze handeling.' };
export const DIENSTVERBAND: Soort = { type: () => ID, description: 'Het dienstverband.' };
export const VERSIE: Soort = { type: () => Int, description: 'De versie die u zag.' };

/** The answer of every act in these parts. */
export function registerUitkomst(uit: Registerdossier | Weigering): RegisterUitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Registerdossier)) return alsGeweigerd(uit);
  return Object.assign(new RegisterdossierVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
