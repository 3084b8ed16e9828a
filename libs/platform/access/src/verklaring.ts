import 'reflect-metadata';

/** What an operation declares about its access. Without one the application does not boot. */
export type ToegangsVerklaring =
  | { soort: 'recht'; handeling: string; onderwerp: string }
  | { soort: 'ingelogd'; reden: string }
  | { soort: 'openbaar'; reden: string };

const SLEUTEL = Symbol('toegang');

const zet =
  (v: ToegangsVerklaring): MethodDecorator =>
  (_doel, _naam, beschrijving): void => {
    Reflect.defineMetadata(SLEUTEL, v, beschrijving.value as object);
  };

/** This operation does `handeling` on `onderwerp`: a role that may never do that is turned away before any row is read. */
export const Toegang = (handeling: string, onderwerp: string): MethodDecorator =>
  zet({ soort: 'recht', handeling, onderwerp });

/** For everybody with a workspace; the reason says why no right is asked. */
export const Ingelogd = (reden: string): MethodDecorator => zet({ soort: 'ingelogd', reden });

/** For everybody, without login. The reason is part of the review. */
export const Openbaar = (reden: string): MethodDecorator => zet({ soort: 'openbaar', reden });

export const toegangVan = (methode: unknown): ToegangsVerklaring | undefined =>
  typeof methode === 'function' ? (Reflect.getMetadata(SLEUTEL, methode) as ToegangsVerklaring | undefined) : undefined;

const KOPPELING = Symbol('koppeling');

/** Also for another system with a key (0026). What does not say so does not exist for it, public operations included. */
export const OokVoorKoppeling =
  (): MethodDecorator =>
  (_doel, _naam, beschrijving): void => {
    Reflect.defineMetadata(KOPPELING, true, beschrijving.value as object);
  };

export const isVoorKoppeling = (methode: unknown): boolean =>
  typeof methode === 'function' && Reflect.getMetadata(KOPPELING, methode) === true;
