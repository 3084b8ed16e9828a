import type { Zoekdelen } from '@meldbaken/platform/graphql-client';

/** The year of the figures, in the address. */
export const leesJaar = ({ jaar }: Zoekdelen): { jaar: string | undefined } => ({
  jaar: jaar !== undefined && /^20\d\d$/.test(jaar) ? jaar : undefined,
});
