export { Sessies, dagVan, type Sessie } from './sessies';
export { Aanmeldpogingen } from './aanmeldpogingen';
export { controleerWachtwoord, maakWachtwoordHash } from './wachtwoord';
export { Koppelingen, type KoppelingGevonden } from './koppelingen';
export { maakKoppelingSleutel, maakKoppelingKenmerk, type KoppelingSleutel } from './koppeling-sleutel';
export { AUTH_SLEUTEL } from './sleutel';
