import type { KluisStand } from '@meldbaken/melding/contract';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { redenFout } from './verloop.model';

/** For how long an opened name may be looked at, in hours. */
export const KLUIS_UREN = [1, 8, 24] as const;

export interface KluisBesluit {
  readonly toegestaan: boolean;
  readonly openTot: Date | null;
}

export interface KluisVraag {
  readonly aanvragerId: string;
  readonly besluit: KluisBesluit | null;
}

export function kluisStand(v: Pick<KluisVraag, 'besluit'>, nu: Date): KluisStand {
  if (!v.besluit) return 'GEVRAAGD';
  if (!v.besluit.toegestaan || v.besluit.openTot === null) return 'GEWEIGERD';
  return v.besluit.openTot > nu ? 'TOEGESTAAN' : 'VERLOPEN';
}

/** May this person ask (again) to see who reported? */
export function vraagKluis(
  s: { readonly vertrouwelijk: boolean; readonly eigen: readonly KluisVraag[] },
  reden: string | null | undefined,
  nu: Date,
): Weigering | null {
  if (!s.vertrouwelijk)
    return weiger(
      'KLUIS_NIET_VERTROUWELIJK',
      'De naam van de melder is niet afgeschermd. U ziet hem bij de melding.',
      {},
    );
  const standen = s.eigen.map((v) => kluisStand(v, nu));
  if (standen.includes('GEVRAAGD'))
    return weiger('KLUIS_AL_GEVRAAGD', 'U vroeg dit al. Er is nog geen besluit.', {
      watDan: 'Wacht op het besluit van de tweede persoon.',
    });
  if (standen.includes('TOEGESTAAN'))
    return weiger('KLUIS_AL_OPEN', 'U mag de naam al zien.', { watDan: 'Open de naam. Dat kan nog even.' });
  return redenFout(reden, 'Schrijf op waarom u moet weten wie de melder is.');
}

/** Two pairs of eyes: never the one who asks; a decision is taken once. */
export function beslisKluis(
  v: KluisVraag,
  b: { readonly beslisserId: string; readonly toestaan: boolean; readonly uren: number; readonly reden: string },
  nu: Date,
): KluisBesluit | Weigering {
  if (v.aanvragerId === b.beslisserId)
    return weiger('KLUIS_EIGEN_VRAAG', 'U vroeg dit zelf. Een ander beslist.', {
      watDan: 'Een onafhankelijke aandachtsfunctionaris of een bestuurder beslist.',
    });
  if (v.besluit) return weiger('KLUIS_AL_BESLIST', 'Hierover is al beslist.', {});
  if (b.toestaan && !KLUIS_UREN.some((u) => u === b.uren))
    return weiger('KLUIS_TIJD_ONGELDIG', 'Kies hoe lang de naam te zien is: 1, 8 of 24 uur.', { veld: 'uren' });
  const fout = redenFout(b.reden, b.toestaan ? 'Schrijf op waarom dit mag.' : 'Schrijf op waarom dit niet mag.');
  if (fout) return fout;
  return { toegestaan: b.toestaan, openTot: b.toestaan ? new Date(nu.getTime() + b.uren * 3_600_000) : null };
}

/** The line that the reporter reads about one request: who looks and who decided, by part, never why. */
export function kluisRegel(stand: KluisStand): string {
  switch (stand) {
    case 'GEVRAAGD':
      return 'Een behandelaar vroeg om uw naam te zien. Een tweede persoon beslist daarover.';
    case 'TOEGESTAAN':
      return 'Een behandelaar mag uw naam nu zien, voor korte tijd. Een tweede persoon vond dat nodig.';
    case 'VERLOPEN':
      return 'Een behandelaar mocht uw naam zien, voor korte tijd. Een tweede persoon vond dat nodig.';
    case 'GEWEIGERD':
      return 'Een behandelaar vroeg om uw naam te zien. Dat is geweigerd.';
  }
}
