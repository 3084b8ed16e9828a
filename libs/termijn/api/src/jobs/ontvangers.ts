import type { TermijnOntvanger } from '@meldbaken/termijn/contract';

/** A member who works here and may look into or over the dossier, with the functions in which. */
export interface Houder {
  lidmaatschapId: string;
  functies: readonly string[];
  /** Reported absent today. */
  afwezig: boolean;
  /** Who stands in today. That alone opens no dossier: only a holder among the holders is reached. */
  vervangerId: string | null;
}

/** Whom a reminder reaches. Who is away reads it in the app; the mail goes to who is there. */
export interface Ontvanger {
  lidmaatschapId: string;
  mail: boolean;
}

const BESTUUR = ['OVERZICHT', 'BESLISSER'];
const ANDERE_ONTVANGERS = ['ONTVANGER', 'INTAKE'];

const met = (houders: readonly Houder[], functies: readonly string[]): Houder[] =>
  houders.filter((h) => h.functies.some((f) => functies.includes(f)));

/** These, and of who is away the deputy out of `kring`: one step, so that a circle of deputies ends. */
function metVervangers(wie: readonly Houder[], kring: readonly Houder[]): Houder[] {
  const vervangers = wie
    .filter((h) => h.afwezig)
    .flatMap((h) => kring.filter((k) => k.lidmaatschapId === h.vervangerId && !k.afwezig));
  return [...wie, ...vervangers];
}

const iemandIsEr = (wie: readonly Houder[]): boolean => wie.some((h) => !h.afwezig);

/** The owner and, when away, the deputy; with neither there, the other receivers too. */
export function rondEigenaar(eigenaarId: string, houders: readonly Houder[]): Houder[] {
  const eigenaar = metVervangers(
    houders.filter((h) => h.lidmaatschapId === eigenaarId),
    houders,
  );
  return iemandIsEr(eigenaar) ? eigenaar : [...eigenaar, ...andereOntvangers(houders)];
}

/** Those who look over the dossier or decide in it; who is away is replaced by another of them alone. */
export function bestuurVan(houders: readonly Houder[]): Houder[] {
  const bestuur = met(houders, BESTUUR);
  return metVervangers(bestuur, bestuur);
}

const andereOntvangers = (houders: readonly Houder[]): Houder[] =>
  metVervangers(met(houders, ANDERE_ONTVANGERS), houders);

/**
 * Whom a reminder reaches. An owner who left, may no longer look into the dossier or is away is replaced by the deputy or
 * the other receivers; when of all those nobody is there, everybody who may look in gets it: it reaches somebody who is there.
 */
export function ontvangersVan(
  aan: readonly TermijnOntvanger[],
  eigenaarId: string,
  houders: readonly Houder[],
): Ontvanger[] {
  const perSoort: Readonly<Record<TermijnOntvanger, () => Houder[]>> = {
    EIGENAAR: () => rondEigenaar(eigenaarId, houders),
    BESTUURDER: () => bestuurVan(houders),
    PLAATSVERVANGER: () => andereOntvangers(houders),
  };
  const bedoeld = aan.flatMap((a) => perSoort[a]());
  const gekozen = [...new Set(iemandIsEr(bedoeld) ? bedoeld : [...bedoeld, ...houders])];
  const niemandIsEr = !iemandIsEr(gekozen);
  return gekozen.map((h) => ({ lidmaatschapId: h.lidmaatschapId, mail: niemandIsEr || !h.afwezig }));
}
