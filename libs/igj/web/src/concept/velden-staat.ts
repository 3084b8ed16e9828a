/** Answers by the code of their field; '' is an empty answer. */
export type Antwoorden = Readonly<Record<string, string>>;

/** What the server keeps, and what this person typed on top of it. */
export interface VeldenStaat {
  readonly versie: number;
  readonly bewaard: Antwoorden;
  readonly eigen: Antwoorden;
}

interface Stand {
  readonly versie: number;
  readonly velden: readonly { readonly code: string; readonly waarde: string | null }[];
}

const alsAntwoorden = ({ velden }: Stand): Antwoorden =>
  Object.fromEntries(velden.map(({ code, waarde }) => [code, waarde ?? '']));

const waarde = (antwoorden: Antwoorden, code: string): string => antwoorden[code] ?? '';

export const beginStaat = (stand: Stand, eigen: Antwoorden = {}): VeldenStaat => ({
  versie: stand.versie,
  bewaard: alsAntwoorden(stand),
  eigen,
});

/** What stands on the screen. */
export const getoond = ({ bewaard, eigen }: VeldenStaat): Antwoorden => ({ ...bewaard, ...eigen });

/** Typed answers that the server does not have yet. */
export function nietBewaard({ bewaard, eigen }: VeldenStaat): Antwoorden {
  return Object.fromEntries(Object.entries(eigen).filter(([code, tekst]) => tekst !== waarde(bewaard, code)));
}

export const typ = (staat: VeldenStaat, code: string, tekst: string): VeldenStaat => ({
  ...staat,
  eigen: { ...staat.eigen, [code]: tekst },
});

/** After saving: what was sent is the server's now (it may have tidied it); what was typed meanwhile stays. */
export function naBewaren(staat: VeldenStaat, verstuurd: Antwoorden, nieuw: Stand): VeldenStaat {
  const eigen = Object.entries(staat.eigen).filter(([code, tekst]) => verstuurd[code] !== tekst);
  return beginStaat(nieuw, Object.fromEntries(eigen));
}

/** Fields that this person and somebody else both changed, into something different. */
export function botsingen(staat: VeldenStaat, ander: Stand): readonly string[] {
  const nu = alsAntwoorden(ander);
  return Object.entries(nietBewaard(staat))
    .filter(([code, tekst]) => waarde(nu, code) !== waarde(staat.bewaard, code) && waarde(nu, code) !== tekst)
    .map(([code]) => code);
}

/** On top of the newer version: own answers stay, except those that the person gives up. */
export function opNieuwste(staat: VeldenStaat, ander: Stand, opgegeven: readonly string[] = []): VeldenStaat {
  const eigen = Object.entries(nietBewaard(staat)).filter(([code]) => !opgegeven.includes(code));
  return beginStaat(ander, Object.fromEntries(eigen));
}
