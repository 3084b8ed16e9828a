import type { ClientAkkoord, ContextVlag, JaNeeWeetNiet, Vorm } from '@meldbaken/melding/contract';
import type { BuitenBereik, IndienenInput } from '@meldbaken/melding/model';
import type { MeldingInvoer } from '@meldbaken/platform/graphql-client';
import type { ZoekWaarde } from '@meldbaken/platform/ui';

/** Answer to 'Wie deed dit?': one of our people, somebody outside the scope of a melding, or unknown. */
export type WieDeedHet = 'MEDEWERKER' | 'WEET_NIET' | BuitenBereik['code'];

/** All answers of the guided start, as they stand in the fields. */
export interface Antwoorden {
  readonly clientVeilig: JaNeeWeetNiet | null;
  readonly watGedaan: string;
  readonly wieDeedHet: WieDeedHet | null;
  readonly feiten: string;
  readonly vormen: readonly Vorm[];
  readonly vormOnbekend: boolean;
  readonly signalen: readonly string[];
  readonly gebeurdVan: string | null;
  readonly gebeurdTot: string | null;
  readonly geconstateerdOp: string | null;
  readonly waar: string;
  readonly pleger: ZoekWaarde | null;
  readonly plegerOnbekend: boolean;
  readonly clientNaam: string;
  readonly eenheid: ZoekWaarde | null;
  readonly clientWeetHet: JaNeeWeetNiet | null;
  readonly clientAkkoord: ClientAkkoord | null;
  readonly mening: string;
  /** What else was going on there. */
  readonly context: readonly ContextVlag[];
  /** The quick report: at most six questions; the rest is for the handler. */
  readonly kort: boolean;
  /** The consultation that becomes this report. */
  readonly consultatieId: string | null;
  /** The name goes into the vault. */
  readonly vertrouwelijk: boolean;
}

/** A report that is being written: in the memory of this tab and nowhere else. */
export interface MeldConcept {
  readonly soort: 'melding';
  /** Made once: sending twice makes one melding. */
  readonly sleutel: string;
  readonly antwoorden: Antwoorden;
}

export function maakConcept(sleutel: string, nu: string): MeldConcept {
  const antwoorden: Antwoorden = {
    clientVeilig: null,
    watGedaan: '',
    wieDeedHet: null,
    feiten: '',
    vormen: [],
    vormOnbekend: false,
    signalen: [],
    gebeurdVan: null,
    gebeurdTot: null,
    geconstateerdOp: nu,
    waar: '',
    pleger: null,
    plegerOnbekend: false,
    clientNaam: '',
    eenheid: null,
    clientWeetHet: null,
    clientAkkoord: null,
    mening: '',
    context: [],
    kort: false,
    consultatieId: null,
    vertrouwelijk: false,
  };
  return { soort: 'melding', sleutel, antwoorden };
}

export const isConcept = (w: unknown): w is MeldConcept =>
  typeof w === 'object' && w !== null && 'soort' in w && w.soort === 'melding';

/** Has anything been answered yet? */
export const isBegonnen = ({ antwoorden }: MeldConcept): boolean => antwoorden.clientVeilig !== null;

/** The answers as the model checks them, so that browser and server refuse with the same words. */
export function alsInput(a: Antwoorden): IndienenInput {
  return {
    clientVeilig: a.clientVeilig,
    watGedaan: a.watGedaan,
    feiten: a.feiten,
    mening: a.mening,
    vormen: a.vormen,
    vormOnbekend: vormOnbekend(a),
    signalen: a.signalen,
    gebeurdOp: { van: a.gebeurdVan, tot: a.gebeurdTot },
    geconstateerdOp: a.geconstateerdOp === null ? null : new Date(a.geconstateerdOp),
    waar: a.waar,
    eenheidId: a.eenheid?.id,
    pleger: a.plegerOnbekend
      ? { onbekend: true }
      : { persoonId: a.pleger?.id, naam: a.pleger?.id === null ? a.pleger.label : null },
    clientNaam: a.clientNaam,
    clientWeetHet: a.clientWeetHet,
    clientAkkoord: a.clientAkkoord,
  };
}

const ofNiets = (tekst: string): string | undefined => (tekst.trim() === '' ? undefined : tekst);

/** The answers as they are sent; null while an answer that is wanted misses. */
export function alsInvoer(a: Antwoorden): MeldingInvoer | null {
  const { clientVeilig, geconstateerdOp, eenheid, clientWeetHet } = a;
  const clientAkkoord = clientWeetHet === 'NEE' ? 'NIET_GEVRAAGD' : a.clientAkkoord;
  const compleet =
    clientVeilig !== null && geconstateerdOp !== null && clientWeetHet !== null && clientAkkoord !== null;
  if (!compleet || eenheid === null || eenheid.id === null) return null;
  return {
    clientVeilig,
    watGedaan: ofNiets(a.watGedaan),
    feiten: a.feiten,
    mening: ofNiets(a.mening),
    vormen: [...a.vormen],
    vormOnbekend: vormOnbekend(a),
    signalen: [...a.signalen],
    gebeurdVan: a.gebeurdVan,
    gebeurdTot: a.gebeurdTot,
    geconstateerdOp,
    waar: ofNiets(a.waar),
    pleger: plegerInvoer(a),
    clientNaam: ofNiets(a.clientNaam),
    eenheidId: eenheid.id,
    clientWeetHet,
    clientAkkoord,
    context: [...a.context],
    consultatieId: a.consultatieId,
    vertrouwelijk: a.vertrouwelijk,
  };
}

/** The quick report does not ask which form it is. */
const vormOnbekend = (a: Antwoorden): boolean => a.vormOnbekend || (a.kort && a.vormen.length === 0);

function plegerInvoer({ pleger, plegerOnbekend }: Antwoorden): MeldingInvoer['pleger'] {
  if (plegerOnbekend || pleger === null) return undefined;
  return pleger.id === null ? { naam: pleger.label } : { persoonId: pleger.id };
}
