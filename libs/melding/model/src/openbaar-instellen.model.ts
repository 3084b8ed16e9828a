import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { schoneTekst } from './tekst.model';

/** What an organisation decided on its public form. */
export interface OpenbaarBesluit {
  readonly formulierAan: boolean;
  readonly anoniemAan: boolean;
  readonly beslotenDoor: string;
  /** Day (jjjj-mm-dd) from which it holds. */
  readonly vanaf: string;
  readonly telefoon: string | null;
  readonly pagina: OpenbarePagina;
}

export interface Aanspreekpunt {
  readonly naam: string;
  readonly rol: string;
  readonly bereik: string;
}

/** What the public page tells besides our own words. */
export interface OpenbarePagina {
  readonly aanspreekpunten: readonly Aanspreekpunt[];
  readonly vertrouwenspersoon: string | null;
  readonly klachten: string | null;
}

export interface OpenbaarInput {
  readonly formulierAan: boolean;
  readonly anoniemAan: boolean;
  readonly beslotenDoor: string;
  readonly vanaf: string;
  readonly telefoon?: string | null | undefined;
  readonly aanspreekpunten: readonly Aanspreekpunt[];
  readonly vertrouwenspersoon?: string | null | undefined;
  readonly klachten?: string | null | undefined;
}

export type OpenbaarUitkomst =
  | { readonly ok: true; readonly besluit: OpenbaarBesluit }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

export const MEESTE_AANSPREEKPUNTEN = 8;
const REGEL = 120;
const ALINEA = 500;

/** Before anybody decided: nothing is open. */
export const OPENBAAR_BEGIN: OpenbaarBesluit = {
  formulierAan: false,
  anoniemAan: false,
  beslotenDoor: '',
  vanaf: '',
  telefoon: null,
  pagina: { aanspreekpunten: [], vertrouwenspersoon: null, klachten: null },
};

/** For and against reporting without a name, side by side (Leidraad, part 3: the organisation chooses). */
export const ANONIEM_VOOR = [
  'Mensen die bang zijn, melden eerder.',
  'Het is een uitweg voor wie zich op het werk of thuis niet veilig voelt.',
  'Iemand hoeft niet te denken dat hij een collega verraadt.',
] as const;
export const ANONIEM_TEGEN = [
  'Het kan lijken of open praten hier niet veilig is.',
  'Onderzoek is moeilijker: u kunt de melder niet spreken, alleen schrijven.',
  'U kunt de melder minder goed helpen en beschermen.',
] as const;

/** A decision that may be kept, or everything that is wrong with it. `vandaag` is the day in Amsterdam. */
export function leesOpenbaarBesluit(i: OpenbaarInput, vandaag: string): OpenbaarUitkomst {
  const telefoon = schoneTekst(i.telefoon);
  const beslotenDoor = schoneTekst(i.beslotenDoor);
  const punten = i.aanspreekpunten.map((a) => ({
    naam: schoneTekst(a.naam) ?? '',
    rol: schoneTekst(a.rol) ?? '',
    bereik: schoneTekst(a.bereik) ?? '',
  }));
  const vertrouwenspersoon = schoneTekst(i.vertrouwenspersoon);
  const klachten = schoneTekst(i.klachten);
  const weigeringen = [
    beslotenDoor ? null : fout('beslotenDoor', 'WIE', 'Schrijf op wie dit besloot.'),
    telang('beslotenDoor', 'Wie dit besloot', beslotenDoor, REGEL),
    dagFout(i.vanaf, vandaag),
    i.anoniemAan && !i.formulierAan
      ? fout('anoniemAan', 'ZONDER_FORMULIER', 'Anoniem melden gaat via het formulier. Zet ook het formulier aan.')
      : null,
    telefoonFout(telefoon),
    ...puntFouten(punten, i.formulierAan),
    telang('vertrouwenspersoon', 'De tekst over de vertrouwenspersoon', vertrouwenspersoon, ALINEA),
    telang('klachten', 'De tekst over klachten', klachten, ALINEA),
  ].filter((w) => w !== null);
  if (weigeringen.length > 0 || beslotenDoor === null) return { ok: false, weigeringen };
  const { formulierAan, anoniemAan, vanaf } = i;
  const pagina = { aanspreekpunten: punten, vertrouwenspersoon, klachten };
  return { ok: true, besluit: { formulierAan, anoniemAan, beslotenDoor, vanaf, telefoon, pagina } };
}

const fout = (veld: string, reden: string, bericht: string): Weigering =>
  weiger(`OPENBAAR_${reden}`, bericht, { veld });

const telang = (veld: string, wat: string, tekst: string | null, grens: number): Weigering | null =>
  tekst !== null && [...tekst].length > grens ? fout(veld, 'TE_LANG', `${wat}: hoogstens ${grens} tekens.`) : null;

function dagFout(vanaf: string, vandaag: string): Weigering | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(vanaf)) return fout('vanaf', 'DAG', 'Kies vanaf welke dag dit geldt.');
  return vanaf < vandaag ? fout('vanaf', 'VOORBIJ', 'Kies vandaag of een dag die nog komt.') : null;
}

/** Somebody who cannot use the form must be able to call; a number is digits with the usual signs. */
function telefoonFout(telefoon: string | null): Weigering | null {
  if (telefoon === null) return fout('telefoon', 'TELEFOON', 'Vul een telefoonnummer in voor wie liever belt.');
  return /^\+?[\d][\d\s()-]{5,20}$/.test(telefoon)
    ? null
    : fout('telefoon', 'TELEFOON', 'Schrijf het nummer in cijfers, bijvoorbeeld 030 123 45 67.');
}

function puntFouten(punten: readonly Aanspreekpunt[], formulierAan: boolean): (Weigering | null)[] {
  const leeg = formulierAan && punten.length === 0;
  return [
    leeg ? fout('aanspreekpunten', 'PUNTEN', 'Noem ten minste één mens met wie iemand kan praten.') : null,
    punten.length > MEESTE_AANSPREEKPUNTEN
      ? fout('aanspreekpunten', 'PUNTEN_VEEL', `Noem hoogstens ${MEESTE_AANSPREEKPUNTEN} mensen.`)
      : null,
    punten.some((p) => !p.naam || !p.bereik)
      ? fout('aanspreekpunten', 'PUNT_HALF', 'Vul bij iedereen een naam in, en hoe men deze mens bereikt.')
      : null,
    punten.some((p) => [p.naam, p.rol, p.bereik].some((t) => [...t].length > REGEL))
      ? fout('aanspreekpunten', 'TE_LANG', `Een naam, rol of adres is hoogstens ${REGEL} tekens.`)
      : null,
  ];
}
