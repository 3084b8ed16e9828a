import { bestuurVan, rondEigenaar, type Houder } from '../../jobs/ontvangers';
import { TeBellen, type BelReden } from './bellijst.type';

/** A holder as the phone list reads it. */
export interface BelHouder extends Houder {
  naam: string;
  telefoon: string | null;
  afwezigTotEnMet: string | null;
}

/** Whom to call, first who is there: those whom the reminder reaches too, each once and never the excluded. */
export function teBellen(eigenaarId: string, houders: readonly BelHouder[]): TeBellen[] {
  const rond = rondEigenaar(eigenaarId, houders).map(
    (h) => [h.lidmaatschapId, redenBij(h, eigenaarId, houders)] as const,
  );
  const bestuur = bestuurVan(houders).map((h) => [h.lidmaatschapId, 'BESTUURDER'] as const);
  const waarom = new Map<string, BelReden>([...bestuur, ...rond]);
  const volgorde = [...new Set([...rond, ...bestuur].map(([id]) => id))];
  const mensen = volgorde.flatMap((id) => {
    const h = houders.find((x) => x.lidmaatschapId === id);
    return h ? [alsTeBellen(h, waarom.get(id) ?? 'BESTUURDER')] : [];
  });
  return [...mensen.filter((m) => m.afwezigTotEnMet === null), ...mensen.filter((m) => m.afwezigTotEnMet !== null)];
}

function redenBij(h: Houder, eigenaarId: string, houders: readonly Houder[]): BelReden {
  if (h.lidmaatschapId === eigenaarId) return 'EIGENAAR';
  const eigenaar = houders.find((x) => x.lidmaatschapId === eigenaarId);
  const vervangt = eigenaar?.vervangerId === h.lidmaatschapId;
  return vervangt || !h.functies.some((f) => f === 'ONTVANGER' || f === 'INTAKE') ? 'VERVANGER' : 'ONTVANGER';
}

const alsTeBellen = (h: BelHouder, waarom: BelReden): TeBellen =>
  Object.assign(new TeBellen(), {
    id: h.lidmaatschapId,
    naam: h.naam,
    waarom,
    telefoon: h.telefoon,
    afwezigTotEnMet: h.afwezig ? h.afwezigTotEnMet : null,
  });
