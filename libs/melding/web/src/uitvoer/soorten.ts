import { UITVOER_SOORTEN, type UitvoerSoort } from '@meldbaken/melding/model';

/** As it stands in the address: 'clientdossier'. */
export const soortPad = (soort: UitvoerSoort): string => soort.toLowerCase();

export const leesSoort = (pad: string): UitvoerSoort | undefined => UITVOER_SOORTEN.find((s) => soortPad(s) === pad);
