import type { JaNeeWeetNiet } from '@meldbaken/melding/contract';
import { type Dag, type Weigering, dagVan, weiger } from '@meldbaken/platform/waarden';
import { NAAM_GRENS, WAAR_GRENS } from './indienen.model';
import type { MelderContact } from './intake.model';
import { leesPeriode, type PeriodeInput } from './openbaar-periode.model';
import { schoneTekst, teLang } from './tekst.model';

/** Who reports at the public form, in their own words; they may keep it to themselves. */
export const OPENBARE_MELDERS = [
  'CLIENT',
  'VERTEGENWOORDIGER',
  'MANTELZORGER',
  'MEDEWERKER',
  'VRIJWILLIGER',
  'EXTERNE',
  'ONBEKEND',
] as const;
export type OpenbareMelder = (typeof OPENBARE_MELDERS)[number];

export const OPENBARE_MELDER_LABEL: Readonly<Record<OpenbareMelder, string>> = {
  CLIENT: 'Ik ben zelf de cliënt',
  VERTEGENWOORDIGER: 'Ik ben vertegenwoordiger van de cliënt',
  MANTELZORGER: 'Ik ben familie, een vriend of mantelzorger',
  MEDEWERKER: 'Ik werk hier',
  VRIJWILLIGER: 'Ik ben hier vrijwilliger',
  EXTERNE: 'Iemand anders',
  ONBEKEND: 'Dat zeg ik liever niet',
};

/** The questions of the public form, one per screen; six, so that it stays a quick report (lessons, 5). */
export const OPENBARE_VRAGEN = ['veilig', 'feiten', 'mening', 'wanneer', 'wie', 'naam'] as const;
export type OpenbareVraag = (typeof OPENBARE_VRAGEN)[number];

const BEREIKEN_GRENS = 1_000;

/** What was filled in so far at the public form. */
export interface OpenbareMeldingInput extends PeriodeInput {
  readonly veilig?: JaNeeWeetNiet | null;
  readonly feiten?: string | null;
  readonly mening?: string | null;
  readonly waar?: string | null;
  readonly client?: string | null;
  readonly pleger?: string | null;
  readonly soort?: OpenbareMelder | null;
  readonly anoniem?: boolean | null;
  readonly naam?: string | null;
  readonly telefoon?: string | null;
  readonly email?: string | null;
  /** A safe way and time to be called. */
  readonly bereiken?: string | null;
}

/** A checked public report. Nothing in it says from where or at what time it came. */
export interface OpenbareMelding {
  readonly clientVeilig: JaNeeWeetNiet;
  readonly feiten: string;
  readonly mening: string | null;
  readonly gebeurdVan: Dag | null;
  readonly gebeurdTot: Dag | null;
  readonly waar: string | null;
  readonly clientNaam: string | null;
  readonly pleger: string | null;
  readonly soort: OpenbareMelder;
  /** Null: anonymous. */
  readonly contact: MelderContact | null;
}

export type OpenbaarUitkomst =
  | { readonly ok: true; readonly melding: OpenbareMelding }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/** What is wrong with one question; empty when the next may come. */
export function controleerVraag(vraag: OpenbareVraag, i: OpenbareMeldingInput, nu: Date): Weigering[] {
  return CONTROLES[vraag](i, nu).filter((w) => w !== null);
}

/** The whole public report, or everything that is wrong with it. */
export function leesOpenbareMelding(i: OpenbareMeldingInput, nu: Date): OpenbaarUitkomst {
  const weigeringen = OPENBARE_VRAGEN.flatMap((v) => controleerVraag(v, i, nu));
  const periode = leesPeriode(i, dagVan(nu));
  const feiten = schoneTekst(i.feiten);
  if (weigeringen.length || !i.veilig || !feiten || 'code' in periode) return { ok: false, weigeringen };
  return {
    ok: true,
    melding: {
      clientVeilig: i.veilig,
      feiten,
      mening: schoneTekst(i.mening),
      gebeurdVan: periode.van,
      gebeurdTot: periode.tot,
      waar: schoneTekst(i.waar),
      clientNaam: schoneTekst(i.client),
      pleger: schoneTekst(i.pleger),
      soort: i.soort ?? 'ONBEKEND',
      contact: contact(i),
    },
  };
}

/** Anonymous means that what was typed before the choice is not sent along. */
function contact(i: OpenbareMeldingInput): MelderContact | null {
  const naam = schoneTekst(i.naam);
  if (i.anoniem !== false || naam === null) return null;
  return {
    naam,
    telefoon: schoneTekst(i.telefoon),
    email: schoneTekst(i.email),
    bereiken: schoneTekst(i.bereiken),
  };
}

const mist = (veld: string, reden: string, bericht: string): Weigering =>
  weiger(`OPENBAAR_${reden}`, bericht, { veld });

const CONTROLES: Readonly<Record<OpenbareVraag, (i: OpenbareMeldingInput, nu: Date) => (Weigering | null)[]>> = {
  veilig: (i) => [i.veilig ? null : mist('veilig', 'VEILIG_ONTBREEKT', 'Kies of de cliënt nu veilig is.')],
  feiten: (i) => [
    schoneTekst(i.feiten) ? null : mist('feiten', 'FEITEN_ONTBREKEN', 'Schrijf op wat u zag of hoorde.'),
    teLang('feiten', 'Uw tekst', i.feiten),
  ],
  mening: (i) => [teLang('mening', 'Uw tekst', i.mening)],
  wanneer: (i, nu) => {
    const periode = leesPeriode(i, dagVan(nu));
    return ['code' in periode ? periode : null, teLang('waar', 'De plek', i.waar, WAAR_GRENS)];
  },
  wie: (i) => [teLang('pleger', 'De naam', i.pleger, NAAM_GRENS), teLang('client', 'De naam', i.client, NAAM_GRENS)],
  naam: (i) => [
    typeof i.anoniem === 'boolean' ? null : mist('anoniem', 'NAAM_KEUZE_ONTBREEKT', 'Kies of u uw naam wilt geven.'),
    ...(i.anoniem === false ? metNaam(i) : []),
  ],
};

function metNaam(i: OpenbareMeldingInput): (Weigering | null)[] {
  const bereik = schoneTekst(i.telefoon) ?? schoneTekst(i.email);
  return [
    schoneTekst(i.naam) ? null : mist('naam', 'NAAM_ONTBREEKT', 'Schrijf uw naam op. Of kies: ik blijf anoniem.'),
    teLang('naam', 'Uw naam', i.naam, NAAM_GRENS),
    bereik ? null : mist('telefoon', 'CONTACT_ONTBREEKT', 'Geef een telefoonnummer of een e-mailadres.'),
    teLang('telefoon', 'Uw telefoonnummer', i.telefoon, 40),
    teLang('email', 'Uw e-mailadres', i.email, 254),
    mailFout(schoneTekst(i.email)),
    teLang('bereiken', 'Uw tekst', i.bereiken, BEREIKEN_GRENS),
  ];
}

const mailFout = (email: string | null): Weigering | null =>
  email === null || /^\S+@\S+\.\S+$/.test(email)
    ? null
    : mist('email', 'EMAIL_ONLEESBAAR', 'Dit e-mailadres klopt niet. Bijvoorbeeld: naam@voorbeeld.nl.');

/** A message between reporter and handler. */
export function controleerBericht(tekst: string): Weigering | null {
  if (schoneTekst(tekst) === null)
    return weiger('MELDING_BERICHT_LEEG', 'Schrijf eerst uw bericht.', { veld: 'tekst' });
  return teLang('tekst', 'Uw bericht', tekst);
}
