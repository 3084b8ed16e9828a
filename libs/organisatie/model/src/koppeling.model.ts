import type { KoppelingRecht, KoppelingStatus } from '@meldbaken/organisatie/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';

export const KOPPELING_RECHT_LABEL: Readonly<Record<KoppelingRecht, string>> = {
  STANDEN_LEZEN: 'Lezen wie inzetbaar is: alleen het nummer en de uitkomst',
  EISEN_LEZEN: 'Lezen welke controles nog missen, per nummer',
  DIENSTVERBANDEN_BIJWERKEN: 'Dienstverbanden toevoegen, wijzigen en beëindigen',
};

export const KOPPELING_STATUS_LABEL: Readonly<Record<KoppelingStatus, string>> = {
  WACHT: 'Wacht op HR',
  WERKT: 'Werkt',
  VERLOPEN: 'Verlopen',
  INGETROKKEN: 'Ingetrokken',
};

/** How long the old key may still work after a new one, in hours. */
export const KOPPELING_OVERLAP_UREN = [0, 24, 168] as const;

export const MEESTE_ADRESSEN = 20;

export interface KoppelingGegevens {
  readonly naam: string;
  readonly doel: string;
  readonly rechten: readonly KoppelingRecht[];
  readonly adressen: readonly string[];
  /** Last day on which the key works. */
  readonly verlooptOp: string;
}

/** The last day that may be chosen: a year from now. */
export const uitersteEinddag = (vandaag: string): string =>
  `${Number(vandaag.slice(0, 4)) + 1}${vandaag.slice(4)}`.replace('-02-29', '-02-28');

/** Every wrong field at once, with what would be right. */
export function controleerKoppeling(k: KoppelingGegevens, vandaag: string): Weigering[] {
  const uit: Weigering[] = [];
  const zeg = (veld: string, code: string, bericht: string, watDan: string): void => {
    uit.push(weiger(code, bericht, { veld, watDan }));
  };
  const lengte = (tekst: string): number => tekst.trim().length;
  if (lengte(k.naam) < 3 || lengte(k.naam) > 80)
    zeg(
      'naam',
      'KOPPELING_NAAM',
      'Geef de koppeling een naam.',
      'Schrijf 3 tot 80 tekens, bijvoorbeeld de naam van het systeem.',
    );
  if (lengte(k.doel) < 10 || lengte(k.doel) > 500)
    zeg(
      'doel',
      'KOPPELING_DOEL',
      'Schrijf op waar de koppeling voor is.',
      'Schrijf 10 tot 500 tekens. HR leest dit voor het akkoord.',
    );
  if (k.rechten.length === 0)
    zeg('rechten', 'KOPPELING_RECHTEN', 'Kies wat de koppeling mag.', 'Kies minstens één recht.');
  if (k.adressen.length > MEESTE_ADRESSEN)
    zeg('adressen', 'KOPPELING_ADRESSEN', 'Dit zijn te veel adressen.', `Geef er hoogstens ${MEESTE_ADRESSEN}.`);
  const mis = k.adressen.find((a) => leesAdres(a) === null);
  if (mis !== undefined)
    zeg(
      'adressen',
      'KOPPELING_ADRES_VORM',
      'Een van de adressen is geen IP-adres.',
      'Bijvoorbeeld 203.0.113.7 of 203.0.113.0/24.',
    );
  if (k.verlooptOp <= vandaag)
    zeg('verlooptOp', 'KOPPELING_EINDE_VOORBIJ', 'De einddag is al voorbij.', 'Kies een dag na vandaag.');
  if (k.verlooptOp > uitersteEinddag(vandaag))
    zeg(
      'verlooptOp',
      'KOPPELING_TE_LANG',
      'Een koppeling werkt hoogstens een jaar.',
      'Kies een dag binnen een jaar. Daarna maakt u een nieuwe.',
    );
  return uit;
}

const DEEL = /^(25[0-5]|2[0-4]\d|1?\d?\d)$/;
const GROEP = /^[0-9a-f]{1,4}$/;

/** An IP address or range as it is kept; null when it is none, or so wide that it holds half the internet. */
export function leesAdres(tekst: string): string | null {
  const [adres = '', bereik, teveel] = tekst.trim().toLowerCase().split('/');
  if (teveel !== undefined) return null;
  const v4 = isV4(adres);
  if (!v4 && !isV6(adres)) return null;
  if (bereik === undefined) return adres;
  const [minst, meest] = v4 ? [8, 32] : [16, 128];
  return /^\d{1,3}$/.test(bereik) && Number(bereik) >= minst && Number(bereik) <= meest
    ? `${adres}/${Number(bereik)}`
    : null;
}

const isV4 = (adres: string): boolean => {
  const delen = adres.split('.');
  return delen.length === 4 && delen.every((d) => DEEL.test(d));
};

/** Eight groups, or fewer with one gap. */
function isV6(adres: string): boolean {
  const helften = adres.split('::');
  if (helften.length > 2 || !adres.includes(':')) return false;
  const groepen = helften.flatMap((h) => (h === '' ? [] : h.split(':')));
  if (!groepen.every((g) => GROEP.test(g))) return false;
  return helften.length === 2 ? groepen.length <= 7 : groepen.length === 8;
}

interface Leven {
  readonly goedgekeurdOp: unknown;
  readonly ingetrokkenOp: unknown;
  readonly verlooptOp: string;
}

export function koppelingStatus(k: Leven, vandaag: string): KoppelingStatus {
  if (k.ingetrokkenOp !== null) return 'INGETROKKEN';
  if (k.verlooptOp < vandaag) return 'VERLOPEN';
  return k.goedgekeurdOp === null ? 'WACHT' : 'WERKT';
}

/** May this person agree now? Four eyes: who prepared it does not. */
export function magGoedkeuren(k: Leven & { gemaaktDoor: string }, wie: string, vandaag: string): Weigering | null {
  const nee = loopt(k, vandaag);
  if (nee) return nee;
  if (k.goedgekeurdOp !== null)
    return weiger('KOPPELING_AL_AKKOORD', 'Deze koppeling heeft al akkoord. De sleutel is toen getoond.', {
      watDan: 'Is de sleutel kwijt? Maak dan een nieuwe sleutel.',
    });
  return k.gemaaktDoor === wie
    ? weiger('KOPPELING_ZELF', 'U heeft deze koppeling zelf voorbereid.', {
        watDan: 'Laat een collega van HR akkoord geven. Zo kijken er twee mensen.',
      })
    : null;
}

export function magVernieuwen(k: Leven, overlapUren: number, vandaag: string): Weigering | null {
  const nee = loopt(k, vandaag);
  if (nee) return nee;
  if (k.goedgekeurdOp === null)
    return weiger('KOPPELING_WACHT', 'Deze koppeling heeft nog geen akkoord.', { watDan: 'Geef eerst akkoord.' });
  return KOPPELING_OVERLAP_UREN.some((u) => u === overlapUren)
    ? null
    : weiger('KOPPELING_OVERLAP', 'Zo lang kan de oude sleutel niet blijven werken.', {
        veld: 'overlapUren',
        watDan: `Kies uit ${KOPPELING_OVERLAP_UREN.join(', ')} uur.`,
      });
}

function loopt(k: Leven, vandaag: string): Weigering | null {
  const status = koppelingStatus(k, vandaag);
  if (status === 'INGETROKKEN')
    return weiger('KOPPELING_INGETROKKEN', 'Deze koppeling is ingetrokken.', { watDan: 'Maak een nieuwe koppeling.' });
  if (status === 'VERLOPEN')
    return weiger('KOPPELING_VERLOPEN', 'Deze koppeling is verlopen.', { watDan: 'Maak een nieuwe koppeling.' });
  return null;
}
