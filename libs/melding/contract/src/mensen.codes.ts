/** A colleague of ours keeps silent for a while; of others we ask it (spec 02, voorlopige zwijgplicht). */
export const ZWIJG_SOORTEN = ['PLICHT', 'VERZOEK'] as const;
export type ZwijgSoort = (typeof ZWIJG_SOORTEN)[number];

/** How a request to see who reported stands. */
export const KLUIS_STANDEN = ['GEVRAAGD', 'TOEGESTAAN', 'GEWEIGERD', 'VERLOPEN'] as const;
export type KluisStand = (typeof KLUIS_STANDEN)[number];

/** What a reporter may ask of the independent receiver. */
export const ONAFHANKELIJK_SOORTEN = ['KIJK_NOG_EENS', 'BENADELING'] as const;
export type OnafhankelijkSoort = (typeof ONAFHANKELIJK_SOORTEN)[number];

/** Part in which somebody is named. */
export const GENOEMDE_ROLLEN = ['PLEGER', 'CLIENT'] as const;
export type GenoemdeRol = (typeof GENOEMDE_ROLLEN)[number];
