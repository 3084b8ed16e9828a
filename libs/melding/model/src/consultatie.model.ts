import type { ConsultatieInbrengSoort, ConsultatieStand } from '@meldbaken/melding/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { NAAM_GRENS } from './indienen.model';
import type { Pleger, PlegerInput } from './indiening.model';
import { schoneTekst, teLang } from './tekst.model';
import { redenFout } from './verloop.model';

export const CONSULTATIE_STAND_LABEL: Readonly<Record<ConsultatieStand, string>> = {
  OPEN: 'Wacht op antwoord',
  BEANTWOORD: 'Beantwoord',
  MELDING: 'Melding geworden',
  GESLOTEN: 'Gesloten',
};

export const CONSULTATIE_INBRENG_LABEL: Readonly<Record<ConsultatieInbrengSoort, string>> = {
  VRAAG: 'Vraag',
  ADVIES: 'Antwoord',
};

export interface ConsultatieInput {
  readonly feiten?: string | null;
  readonly vraag?: string | null;
  readonly eenheidId?: string | null;
  /** Nobody need be named to ask for advice; whoever is named sees nothing of it. */
  readonly pleger?: PlegerInput | null;
  /** One person to ask; left out, everybody who may be asked. */
  readonly aanId?: string | null;
}

export interface ConsultatieVraag {
  readonly feiten: string;
  readonly vraag: string | null;
  readonly eenheidId: string | null;
  readonly pleger: Pleger;
  readonly aanId: string | null;
}

export type ConsultatieUitkomst =
  | { readonly ok: true; readonly vraag: ConsultatieVraag }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/** All that is wrong with asking for advice; empty when it may be sent. */
export function controleerConsultatie(input: ConsultatieInput): Weigering[] {
  const dubbel = Boolean(input.pleger?.persoonId) && schoneTekst(input.pleger?.naam) !== null;
  return [
    schoneTekst(input.feiten)
      ? null
      : weiger('CONSULTATIE_FEITEN_ONTBREKEN', 'Schrijf op wat u zag of hoorde.', { veld: 'feiten' }),
    teLang('feiten', 'Wat u zag of hoorde', input.feiten),
    teLang('vraag', 'Uw vraag', input.vraag),
    dubbel
      ? weiger('CONSULTATIE_PLEGER_DUBBEL', 'Kies een persoon uit de lijst, of schrijf een naam op. Niet allebei.', {
          veld: 'pleger',
        })
      : null,
    teLang('pleger.naam', 'De naam', input.pleger?.naam, NAAM_GRENS),
  ].filter((w) => w !== null);
}

export function leesConsultatie(input: ConsultatieInput): ConsultatieUitkomst {
  const weigeringen = controleerConsultatie(input);
  const feiten = schoneTekst(input.feiten);
  if (weigeringen.length > 0 || feiten === null) return { ok: false, weigeringen };
  const vraag: ConsultatieVraag = {
    feiten,
    vraag: schoneTekst(input.vraag),
    eenheidId: input.eenheidId ?? null,
    pleger: plegerVan(input.pleger),
    aanId: input.aanId ?? null,
  };
  return { ok: true, vraag };
}

function plegerVan(input: PlegerInput | null | undefined): Pleger {
  const naam = schoneTekst(input?.naam);
  if (input?.persoonId) return { soort: 'PERSOON', persoonId: input.persoonId };
  return naam === null ? { soort: 'ONBEKEND' } : { soort: 'NAAM', naam };
}

const DICHT: Readonly<Partial<Record<ConsultatieStand, string>>> = {
  MELDING: 'Deze consultatie is een melding geworden.',
  GESLOTEN: 'Deze consultatie is gesloten.',
};

function dicht(stand: ConsultatieStand): Weigering | null {
  const bericht = DICHT[stand];
  if (bericht === undefined) return null;
  return weiger('CONSULTATIE_IS_DICHT', bericht, { watDan: 'Stel een nieuwe vraag, of doe een melding.' });
}

/** A further question or advice. A question waits for an answer again. */
export function brengIn(
  stand: ConsultatieStand,
  soort: ConsultatieInbrengSoort,
  tekst: string | null | undefined,
): ConsultatieStand | Weigering {
  const leeg = schoneTekst(tekst)
    ? null
    : weiger('CONSULTATIE_TEKST_ONTBREEKT', soort === 'ADVIES' ? 'Schrijf uw antwoord op.' : 'Schrijf uw vraag op.', {
        veld: 'tekst',
      });
  return leeg ?? teLang('tekst', 'De tekst', tekst) ?? dicht(stand) ?? (soort === 'ADVIES' ? 'BEANTWOORD' : 'OPEN');
}

/** Ends without a report, with a reason that stays. */
export function sluitConsultatie(
  stand: ConsultatieStand,
  reden: string | null | undefined,
): ConsultatieStand | Weigering {
  return redenFout(reden, 'Schrijf op waarom u deze consultatie sluit.') ?? dicht(stand) ?? 'GESLOTEN';
}

/** Becomes a report, once. Also a closed one: reporting is never blocked. */
export function wordtMelding(stand: ConsultatieStand): ConsultatieStand | Weigering {
  if (stand !== 'MELDING') return 'MELDING';
  return weiger('CONSULTATIE_AL_MELDING', 'Van deze consultatie is al een melding gemaakt.', {
    watDan: 'Vul die melding aan, of praat met de aandachtsfunctionaris.',
  });
}

/** What each side can do now. */
export function consultatieMag(stand: ConsultatieStand, rechten: readonly string[]): string[] {
  const open = stand === 'OPEN' || stand === 'BEANTWOORD';
  return rechten.filter((r) => (r === 'melden' ? stand !== 'MELDING' : open));
}
