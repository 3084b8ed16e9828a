export { Sessies, dagVan, type Sessie } from './sessies';
export { Aanmeldpogingen } from './aanmeldpogingen';
export { controleerWachtwoord, maakWachtwoordHash } from './wachtwoord';
export { AUTH_SLEUTEL } from './sleutel';
