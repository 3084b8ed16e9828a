/** Injection token: HKDF key for hashing login attempts. */
export const AUTH_SLEUTEL = Symbol('AUTH_SLEUTEL');
