import type { Aanspreekpunt, OpenbaarInput } from '@meldbaken/melding/model';
import type { OpenbaarDelenFragment } from '@meldbaken/platform/graphql-client';

export type Besluit = OpenbaarDelenFragment['besluiten'][number];

/** What stands in the fields. */
export interface Velden extends OpenbaarInput {
  readonly telefoon: string;
  readonly vertrouwenspersoon: string;
  readonly klachten: string;
}

export const LEEG_PUNT: Aanspreekpunt = { naam: '', rol: '', bereik: '' };

/** A new decision begins as the newest one; who decided it and from when is asked anew. */
export function beginVelden(laatste: Besluit | null, vandaag: string): Velden {
  return {
    formulierAan: laatste?.formulierAan ?? false,
    anoniemAan: laatste?.anoniemAan ?? false,
    beslotenDoor: '',
    vanaf: vandaag,
    telefoon: laatste?.telefoon ?? '',
    aanspreekpunten: laatste?.aanspreekpunten.map(({ naam, rol, bereik }) => ({ naam, rol, bereik })) ?? [LEEG_PUNT],
    vertrouwenspersoon: laatste?.vertrouwenspersoon ?? '',
    klachten: laatste?.klachten ?? '',
  };
}

/** Rows that nobody filled are no people. */
export const zonderLegePunten = (v: Velden): Velden => ({
  ...v,
  aanspreekpunten: v.aanspreekpunten.filter((p) => [p.naam, p.rol, p.bereik].some((t) => t.trim() !== '')),
});
