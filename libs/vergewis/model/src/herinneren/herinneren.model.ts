import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type {
  Dag,
  Eis,
  EisCode,
  EisFeit,
  HerinneringAan,
  HerinneringAanleiding,
  HerinnerInstelling,
  HerinnerVraag,
  MailStatus,
} from '@meldbaken/vergewis/contract';
import { plusDagen } from '../dag.model';

/** Nothing goes to people outside by itself until HR says so. */
export const STANDAARD_HERINNEREN: HerinnerInstelling = {
  aan: false,
  naDagen: 7,
  voorBeginDagen: 14,
  leidinggevende: true,
};

/** After so many reminders of one request a person must call. */
export const HOOGSTENS_HERINNERD = 3;

export const HERINNERING_AAN_LABEL: Readonly<Record<HerinneringAan, string>> = {
  PERSOON: 'De persoon zelf',
  LEIDINGGEVENDE: 'De leidinggevende',
};

export const HERINNERING_AANLEIDING_LABEL: Readonly<Record<HerinneringAanleiding, string>> = {
  MET_DE_HAND: 'Gestuurd door HR',
  VOOR_BEGIN: 'Vanzelf, voor de eerste werkdag',
  GEEN_ANTWOORD: 'Vanzelf, omdat er geen antwoord kwam',
};

export const MAIL_STATUS_LABEL: Readonly<Record<MailStatus, string>> = {
  WACHT: 'Wacht op verzenden',
  BEZIG: 'Wordt verzonden',
  VERSTUURD: 'Verzonden',
  ONBEKEND: 'Niet zeker of de mail is verzonden',
  MISLUKT: 'Niet aangekomen',
  VERVALLEN: 'Niet meer verzonden',
};

/** Others than the person answer these: a register, a referee, the organisation itself. */
const NIET_VAN_DE_PERSOON: readonly EisCode[] = [
  'BIG',
  'REGISTER_CONSULT',
  'IGJ_NAVRAAG',
  'REFERENTIES',
  'GEDRAGSGESPREK',
];

/** What was asked of the person and is not there, with the last time that it was asked or reminded of. */
export function openVragen(eisen: readonly Eis[], feiten: readonly EisFeit[]): HerinnerVraag['gevraagd'] {
  return eisen
    .filter((e) => e.nodig && e.status === 'AANGEVRAAGD' && !NIET_VAN_DE_PERSOON.includes(e.code))
    .flatMap((e) => {
      const eigen = feiten.filter((f) => f.eis === e.code);
      const vanaf = eigen.findLastIndex((f) => f.soort === 'AANGEVRAAGD');
      const sinds = eigen.slice(Math.max(vanaf, 0)).filter((f) => f.soort === 'AANGEVRAAGD' || f.soort === 'HERINNERD');
      const laatste = sinds.at(-1);
      if (!laatste) return [];
      return [{ eis: e.code, laatstOp: laatste.op, herinnerd: sinds.filter((f) => f.soort === 'HERINNERD').length }];
    });
}

/** What goes to one of both; or why nothing does, in one sentence. */
export type HerinnerBesluit = { mag: true; eisen: readonly string[] } | { mag: false; reden: string };
export interface HerinnerBesluiten {
  persoon: HerinnerBesluit;
  leidinggevende: HerinnerBesluit;
}

const nee = (reden: string): HerinnerBesluit => ({ mag: false, reden });

/** Who gets a reminder when HR sends one now. */
export function metDeHand(v: HerinnerVraag): HerinnerBesluiten {
  if (v.eindeOp !== null && v.eindeOp < v.vandaag) {
    const weg = nee(v.sollicitant ? 'De sollicitatie is afgelopen.' : 'Deze persoon werkt hier niet meer.');
    return { persoon: weg, leidinggevende: weg };
  }
  return { persoon: voorPersoon(v, v.gevraagd), leidinggevende: voorLeidinggevende(v) };
}

function voorPersoon(v: HerinnerVraag, open: HerinnerVraag['gevraagd']): HerinnerBesluit {
  if (open.length === 0) return nee('Er is niets gevraagd waar deze persoon nog iets voor moet doen.');
  if (v.email === null) return nee('Er is geen e-mailadres van deze persoon.');
  return { mag: true, eisen: open.map((g) => g.eis) };
}

function voorLeidinggevende(v: HerinnerVraag): HerinnerBesluit {
  if (v.sollicitant) return nee('Een sollicitant hoort nog niet bij een team.');
  if (!v.nietInzetbaar) return nee('Deze persoon mag met cliënten werken.');
  if (!v.heeftLeidinggevende) return nee('Dit team heeft hier geen leidinggevende.');
  return { mag: true, eisen: v.gevraagd.map((g) => g.eis) };
}

export interface Vanzelf {
  aanleiding: Exclude<HerinneringAanleiding, 'MET_DE_HAND'>;
  /** The same moment never goes out twice. */
  moment: string;
  persoon: readonly string[];
  leidinggevende: boolean;
}

/** What goes out by itself today; null is nothing. */
export function vanzelf(v: HerinnerVraag, i: HerinnerInstelling): Vanzelf | null {
  if (!i.aan || (v.eindeOp !== null && v.eindeOp < v.vandaag)) return null;
  const team = i.leidinggevende && voorLeidinggevende(v).mag;
  const voorBegin = v.beginOp !== null && v.vandaag < v.beginOp && plusDagen(v.beginOp, -i.voorBeginDagen) <= v.vandaag;
  const rijp = v.gevraagd.filter(
    (g) => g.herinnerd < HOOGSTENS_HERINNERD && plusDagen(g.laatstOp, i.naDagen) <= v.vandaag,
  );
  if (voorBegin && v.nietInzetbaar) {
    const eisen = eisenOfNiets(v, v.gevraagd);
    if (eisen.length > 0 || team)
      return { aanleiding: 'VOOR_BEGIN', moment: `begin ${v.beginOp}`, persoon: eisen, leidinggevende: team };
  }
  if (rijp.length === 0) return null;
  const persoon = eisenOfNiets(v, rijp);
  if (persoon.length === 0 && !team) return null;
  return { aanleiding: 'GEEN_ANTWOORD', moment: `dag ${v.vandaag}`, persoon, leidinggevende: team };
}

function eisenOfNiets(v: HerinnerVraag, open: HerinnerVraag['gevraagd']): readonly string[] {
  const uit = voorPersoon(v, open);
  return uit.mag ? uit.eisen : [];
}

/** A mail by hand: one a day for one person. */
export const handMoment = (vandaag: Dag): string => `hand ${vandaag}`;

export function controleerHerinnerInstelling(i: HerinnerInstelling): Weigering[] {
  const dagen = (veld: string, n: number): Weigering[] =>
    Number.isInteger(n) && n >= 1 && n <= 90
      ? []
      : [
          weiger('VERGEWIS_DAGEN', 'Dit aantal dagen kan niet.', {
            veld,
            watDan: 'Vul een getal in van 1 tot en met 90.',
          }),
        ];
  return [...dagen('naDagen', i.naDagen), ...dagen('voorBeginDagen', i.voorBeginDagen)];
}

export interface Brief {
  onderwerp: string;
  tekst: string;
}

/** Mail is read on phones and over shoulders: what is asked never stands in it, and nothing of the file. */
export function briefVoorPersoon(organisatie: string, heeftLink: boolean): Brief {
  const waar = heeftLink
    ? 'U kreeg van ons een link. Open die link om te zien wat er nog nodig is.'
    : 'In een eerder bericht staat wat u zou regelen.';
  return {
    onderwerp: 'Wij wachten nog op iets van u',
    tekst: `Beste lezer,\n\n${organisatie} wacht nog op iets dat nodig is voor uw werk. Wat het is, zetten we niet in een mail.\n\n${waar} Weet u het niet meer? Vraag het aan de afdeling HR van ${organisatie}.\n\nHebt u het al geregeld? Dan hoeft u niets te doen.\n`,
  };
}

/** `{basis}` is filled in when it is sent. No name and no reason: those stand behind the login, as far as a manager may see. */
export function briefVoorLeidinggevende(): Brief {
  return {
    onderwerp: 'Iemand in uw team mist nog iets',
    tekst: `Beste leidinggevende,\n\nIemand in uw team mist iets dat nodig is om met cliënten te werken. Wat het is, zetten we niet in een mail.\n\nLog in en kijk bij Mijn team om wie het gaat:\n\n{basis}/mijn-team\n`,
  };
}
