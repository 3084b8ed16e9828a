import { inMinuten, momentInWoorden, weiger, type Weigering } from '@meldbaken/platform/waarden';

/** What the user says about a submission that they made themselves, on the site of the authority. */
export interface ZelfVerstuurd {
  readonly op: Date | null;
  readonly kenmerk: string | null;
  readonly toelichting: string | null;
}

/** What is known when it is recorded. */
export interface HandzendingContext {
  /** The moment from which the duty counts. */
  readonly vastgesteldOp: Date | null;
  /** When the bestuurder confirmed the report. */
  readonly bekrachtigdOp: Date;
}

export const MEESTE_BEWIJZEN = 5;
const GRENS = { kenmerk: 100, toelichting: 2000 } as const;

/**
 * The moment of sending by hand: not in the future, and not before the finding or the confirmation without a word.
 * Late is possible: the duty stands.
 */
export function controleerZelfVerstuurd(z: ZelfVerstuurd, c: HandzendingContext, nu: Date): Weigering[] {
  return [momentFout(z, c, nu), ...lengte(z)].filter((w) => w !== null);
}

function momentFout(z: ZelfVerstuurd, c: HandzendingContext, nu: Date): Weigering | null {
  if (!z.op || Number.isNaN(z.op.getTime()))
    return weiger('IGJ_MOMENT_ONTBREEKT', 'Vul in wanneer u het formulier verstuurde.', {
      veld: 'op',
      watDan: 'De dag en de tijd staan op de verzendbevestiging.',
    });
  if (inMinuten(z.op) > inMinuten(nu))
    return weiger('IGJ_MOMENT_IN_TOEKOMST', 'Dit moment is nog niet geweest.', {
      veld: 'op',
      watDan: 'Vul in wanneer u het formulier verstuurde.',
    });
  if (z.toelichting?.trim()) return null;
  const { vastgesteldOp, bekrachtigdOp } = c;
  if (vastgesteldOp && inMinuten(z.op) < inMinuten(vastgesteldOp))
    return eerder(`Dit is voor de vaststelling op ${momentInWoorden(vastgesteldOp)}.`);
  if (inMinuten(z.op) < inMinuten(bekrachtigdOp))
    return eerder(`Dit is voor de bestuurder het bevestigde, op ${momentInWoorden(bekrachtigdOp)}.`);
  return null;
}

const eerder = (bericht: string): Weigering =>
  weiger('IGJ_UITLEG_ONTBREEKT', `${bericht} Schrijf op hoe dat komt.`, { veld: 'toelichting' });

function lengte(z: ZelfVerstuurd): Weigering[] {
  return (['kenmerk', 'toelichting'] as const).flatMap((veld) => {
    const teveel = (z[veld]?.trim().length ?? 0) - GRENS[veld];
    if (teveel <= 0) return [];
    return [
      weiger('IGJ_TEKST_TE_LANG', 'Deze tekst is te lang.', {
        veld,
        watDan: `Maak de tekst ${teveel} tekens korter. Uw tekst staat er nog.`,
      }),
    ];
  });
}

/** One more proof may be added. */
export function magBewijs(aantal: number): Weigering | null {
  if (aantal < MEESTE_BEWIJZEN) return null;
  return weiger('IGJ_BEWIJS_VOL', `Er staan al ${MEESTE_BEWIJZEN} bestanden bij deze melding.`, {
    watDan: 'Meer bestanden zijn niet nodig.',
  });
}

/** Sent by hand counts only with the moment and the verzendbevestiging: the IGJ shows it once and mails nothing. */
export function handzendingCompleet(h: { readonly op: Date | null; readonly bewijzen: number }): boolean {
  return h.op !== null && h.bewijzen > 0;
}
