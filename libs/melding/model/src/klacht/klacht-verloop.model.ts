import type { KlachtStand } from '@meldbaken/melding/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { redenFout } from '../verloop.model';

/** Where a complaint is, as far as the rules ask. */
export interface KlachtVerloop {
  readonly stand: KlachtStand;
  readonly heeftBehandelaar: boolean;
  /** The klager was heard, or it is said why not. */
  readonly gehoord: boolean;
  /** The judgement went to the klager. */
  readonly verstuurd: boolean;
  readonly ingetrokken: boolean;
}

/** Acts on a complaint that is there. */
export const KLACHT_HANDELINGEN = [
  'toewijzen',
  'beslisser-toevoegen',
  'noemen',
  'naam-bekijken',
  'koppelen',
  'horen',
  'verlengen',
  'oordelen',
  'versturen',
  'afsluiten',
  'heropenen',
] as const;
export type KlachtHandeling = (typeof KLACHT_HANDELINGEN)[number];

const AFGESLOTEN = weiger('KLACHT_IS_AFGESLOTEN', 'Deze klacht is afgesloten.', {
  watDan: 'Heropen de klacht eerst, met een reden.',
});
const GEEN_BEHANDELAAR = weiger('KLACHT_GEEN_BEHANDELAAR', 'Deze klacht heeft nog geen behandelaar.', {
  watDan: 'Wijs eerst iemand aan die niet bij de zaak betrokken is.',
});
const AL_VERSTUURD = weiger('KLACHT_AL_VERSTUURD', 'De klager heeft ons oordeel al.', {
  watDan: 'Sluit de klacht af. Of heropen hem, als er iets nieuws is.',
});
const NIET_GEHOORD = weiger('KLACHT_NIET_GEHOORD', 'U kunt nog niet oordelen: de klager is nog niet gehoord.', {
  watDan: 'Leg vast wat de klager vertelde. Of schrijf op waarom dat niet nodig is.',
});
const GEEN_OORDEEL = weiger('KLACHT_GEEN_OORDEEL', 'Er is nog geen oordeel.', {
  watDan: 'Leg eerst het oordeel vast.',
});
const NIET_VERSTUURD = weiger('KLACHT_NIET_VERSTUURD', 'De klager heeft ons oordeel nog niet.', {
  watDan: 'Stuur eerst het oordeel, en leg vast wanneer u dat deed.',
});

/** Why this act cannot be done now; null when it can. Who may do it, is asked elsewhere. */
export function klachtFout(k: KlachtVerloop, handeling: KlachtHandeling): Weigering | null {
  if (handeling === 'heropenen') return heropenFout(k);
  if (handeling === 'naam-bekijken') return null;
  if (k.stand === 'AFGESLOTEN') return AFGESLOTEN;
  if (['toewijzen', 'noemen', 'koppelen'].includes(handeling)) return null;
  if (handeling === 'afsluiten') return k.verstuurd ? null : NIET_VERSTUURD;
  if (k.verstuurd) return AL_VERSTUURD;
  if (handeling === 'verlengen') return null;
  if (!k.heeftBehandelaar) return GEEN_BEHANDELAAR;
  return handeling === 'versturen' && k.stand !== 'OORDEEL' ? GEEN_OORDEEL : null;
}

function heropenFout(k: KlachtVerloop): Weigering | null {
  if (k.stand === 'AFGESLOTEN' || k.verstuurd) return null;
  return weiger('KLACHT_NOG_OPEN', 'Deze klacht is nog open.');
}

/** Hearing comes before judging; who withdraws, need not be heard. */
export function oordeelMag(k: KlachtVerloop, ingetrokken: boolean): Weigering | null {
  return klachtFout(k, 'oordelen') ?? (k.gehoord || ingetrokken ? null : NIET_GEHOORD);
}

const NAAR: Readonly<Partial<Record<KlachtHandeling, KlachtStand>>> = {
  // What is heard after the judgement may change it: it is judged again.
  horen: 'IN_BEHANDELING',
  heropenen: 'IN_BEHANDELING',
  oordelen: 'OORDEEL',
  afsluiten: 'AFGESLOTEN',
};

/** The state after an act that changes it. */
export function klachtNaar(stand: KlachtStand, handeling: KlachtHandeling): KlachtStand {
  if (handeling === 'toewijzen' && stand === 'ONTVANGEN') return 'IN_BEHANDELING';
  return NAAR[handeling] ?? stand;
}

/** Reopening says why. */
export const heropenRedenFout = (reden: string | null | undefined): Weigering | null =>
  redenFout(reden, 'Schrijf op waarom u deze klacht heropent.');

/** The acts of this caller that can be done now. */
export function klachtMag(k: KlachtVerloop, rechten: readonly string[]): KlachtHandeling[] {
  return KLACHT_HANDELINGEN.filter((h) => rechten.includes(h) && klachtFout(k, h) === null);
}

export interface KandidaatBijKlacht {
  /** Named in the complaint, too close, or perhaps the typed name. */
  readonly uitgesloten: boolean;
  /** Handled the report that the complaint is about. */
  readonly behandeldeMelding: boolean;
  readonly rolPast: boolean;
}

/** Never somebody with a part in the matter (Uitvoeringsbesluit Wkkgz art. 7.1). */
export function kandidaatFout(k: KandidaatBijKlacht): Weigering | null {
  const veld = { veld: 'lidmaatschapId', watDan: 'Kies iemand die niet bij de zaak betrokken is.' };
  if (k.uitgesloten)
    return weiger('KLACHT_KANDIDAAT_GENOEMD', 'Deze collega staat in de klacht, of staat er te dichtbij.', veld);
  if (k.behandeldeMelding)
    return weiger(
      'KLACHT_KANDIDAAT_BETROKKEN',
      'Deze collega werkte mee aan de melding waar de klacht over gaat.',
      veld,
    );
  if (!k.rolPast) return weiger('KLACHT_KANDIDAAT_ROL', 'Deze collega kan dit niet doen met de rol van nu.', veld);
  return null;
}
