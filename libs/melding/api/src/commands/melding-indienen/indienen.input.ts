import { CLIENT_AKKOORD, JA_NEE_WEET_NIET } from '@meldbaken/melding/contract';
import type { IndienenInput, PlegerInput } from '@meldbaken/melding/model';
import type { MeldingInvoer } from '../../typen';

const uit = <C extends string>(codes: readonly C[], waarde: string | null | undefined): C | null =>
  codes.find((c) => c === waarde) ?? null;

const pleger = (i: MeldingInvoer): PlegerInput => {
  const { persoonId, naam } = i.pleger ?? {};
  return persoonId || naam ? { persoonId, naam } : { onbekend: true };
};

/** The GraphQL input as the model asks it. */
export function alsIndienenInput(i: MeldingInvoer): IndienenInput {
  return {
    clientVeilig: uit(JA_NEE_WEET_NIET, i.clientVeilig),
    watGedaan: i.watGedaan,
    feiten: i.feiten,
    mening: i.mening,
    vormen: i.vormen,
    vormOnbekend: i.vormOnbekend,
    signalen: i.signalen,
    gebeurdOp: { van: i.gebeurdVan, tot: i.gebeurdTot },
    geconstateerdOp: i.geconstateerdOp,
    waar: i.waar,
    eenheidId: i.eenheidId,
    pleger: pleger(i),
    clientNaam: i.clientNaam,
    clientWeetHet: uit(JA_NEE_WEET_NIET, i.clientWeetHet),
    clientAkkoord: uit(CLIENT_AKKOORD, i.clientAkkoord),
  };
}
