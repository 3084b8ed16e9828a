import type { BronZekerheid, TermijnGebied, TermijnOntvanger } from '@meldbaken/termijn/contract';
import type { HerinneringRegel, TeLaatErnst, TermijnDefinitie } from './definitie.model';
import { aantalTekst } from './dagtekst.model';
import { binnenArtikel4, lengteTekst } from './termijn-regel.model';

export const GEBIED_LABEL: Readonly<Record<TermijnGebied, string>> = {
  IGJ: 'IGJ',
  CLIENT: 'Cliënt en klacht',
  VERGEWIS: 'Vergewisplicht',
  GEMEENTE: 'Gemeente en Awb',
  PRIVACY: 'Privacy',
  BEWAREN: 'Bewaren',
  EIGEN: 'Eigen termijnen',
};

export const ZEKERHEID_LABEL: Readonly<Record<BronZekerheid, string>> = {
  GECONTROLEERD: 'Gecontroleerd in de bron',
  OUDERE_TEKST: 'Gecontroleerd in een oudere tekst van de wet',
  ANDERE_BRON: 'Niet in de bron zelf gecontroleerd',
  AANNAME: 'Aanname, niet gecontroleerd',
};

const TE_LAAT: Readonly<Record<TeLaatErnst, string>> = {
  HOOG: 'Ernstig. U houdt zich dan niet aan een plicht, of mensen hebben er last van.',
  NORMAAL: 'Niet zonder gevolgen. U houdt zich niet aan een afspraak.',
  LAAG: 'Uw eigen planning loopt uit.',
};

const ONTVANGER: Readonly<Record<TermijnOntvanger, string>> = {
  EIGENAAR: 'de eigenaar',
  BESTUURDER: 'de bestuurder',
  PLAATSVERVANGER: 'de vervanger',
};

/** "3 werkdagen", "6 weken (12 weken met een adviescommissie)", "zoals afgesproken". */
export function duurTekst(d: TermijnDefinitie): string {
  if (d.lengte === null) return 'zoals afgesproken';
  const varianten = (d.varianten ?? []).map((v) => `${lengteTekst(v.eenheid, v.lengte)} ${v.wanneer}`);
  const kop = `${lengteTekst(d.eenheid, d.lengte)}${d.telRichting === 'TERUG' ? ', teruggeteld' : ''}`;
  return varianten.length === 0 ? kop : `${kop} (${varianten.join(', ')})`;
}

/** Whether the Algemene termijnenwet extends it, and why not. */
export function atwTekst(d: TermijnDefinitie): string {
  if (d.atw) return 'Ja. Is de laatste dag een vrije dag, dan krijgt u meer tijd.';
  if (d.telRichting === 'TERUG') return 'Nee. Bij terugtellen geldt die wet niet (artikel 1 lid 2).';
  if (d.soort === 'EU') return 'Nee. Dit is een Europese termijn.';
  if (d.soort !== 'WET' && d.soort !== 'AMVB') return 'Nee. Dit is geen termijn uit een wet.';
  if (d.lengte !== null && !binnenArtikel4(d.eenheid, d.lengte))
    return 'Nee. De termijn is daarvoor te lang, of telt in uren (artikel 4).';
  return 'Nee. De wet noemt hier geen vaste lengte in dagen.';
}

/** Who may make it longer, by how much, and what must be done for it; null when nobody may. */
export function verlengenTekst({ verlenging }: TermijnDefinitie): string | null {
  if (!verlenging) return null;
  const { lengte, eenheid, door, hoe, keren } = verlenging;
  const hoeveel =
    lengte === undefined || eenheid === undefined ? 'Ja' : `Ja, met hoogstens ${lengteTekst(eenheid, lengte)}`;
  const vaak = keren === undefined ? '' : `, ${keren} keer`;
  const vooraf = hoe === 'VRAGEN' ? 'Vraag het met een reden, voor het einde.' : 'Vertel het voor het einde.';
  return `${hoeveel}${vaak}, door ${door}. ${vooraf}`;
}

/** Who may stop the clock, and when; null when nobody may. */
export function opschortenTekst({ opschortenDoor, opschortenGrond }: TermijnDefinitie): string | null {
  return opschortenDoor === undefined || opschortenGrond === undefined
    ? null
    : `Ja, door ${opschortenDoor}, als ${opschortenGrond}.`;
}

/** Who may set an earlier end; null when nobody may. */
export function inkortenTekst({ inkortenDoor }: TermijnDefinitie): string | null {
  return inkortenDoor === undefined ? null : `Ja, door ${inkortenDoor}.`;
}

export function teLaatTekst({ teLaatErnst }: TermijnDefinitie): string {
  return TE_LAAT[teLaatErnst];
}

function wanneer(r: HerinneringRegel): string {
  switch (r.soort) {
    case 'START':
      return 'Aan het begin';
    case 'DAGEN_VOORAF':
      return `${aantalTekst(r.aantal, 'dag', 'dagen')} van tevoren`;
    case 'WERKDAGEN_VOORAF':
      return `${aantalTekst(r.aantal, 'werkdag', 'werkdagen')} van tevoren`;
    case 'VEILIGE_DAG':
      return `Op de veilige dag om ${r.uur} uur, als die eerder is dan de laatste dag`;
    case 'LAATSTE_DAG':
      return `Op de laatste dag om ${r.uur} uur`;
    case 'UREN_VOORAF':
      return `${r.aantal} uur voor het einde`;
    case 'VERLOPEN':
      return 'Als het te laat is';
    case 'DAGELIJKS_TE_LAAT':
      return `Daarna elke dag om ${r.uur} uur`;
  }
}

const VOLGORDE = [
  'START',
  'DAGEN_VOORAF',
  'WERKDAGEN_VOORAF',
  'VEILIGE_DAG',
  'LAATSTE_DAG',
  'UREN_VOORAF',
  'VERLOPEN',
  'DAGELIJKS_TE_LAAT',
] as const;

const aantalVan = (r: HerinneringRegel): number => ('aantal' in r ? r.aantal : 0);

function opsomming(delen: readonly string[]): string {
  return delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;
}

/** "Op de laatste dag om 8 uur: de eigenaar, de bestuurder en de vervanger". */
export function herinneringTekst(r: HerinneringRegel): string {
  return `${wanneer(r)}: ${opsomming(r.aan.map((aan) => ONTVANGER[aan]))}`;
}

/** The scheme as lines in the order in which they come. */
export function herinneringTeksten(schema: readonly HerinneringRegel[]): string[] {
  return [...schema]
    .sort((a, b) => VOLGORDE.indexOf(a.soort) - VOLGORDE.indexOf(b.soort) || aantalVan(b) - aantalVan(a))
    .map(herinneringTekst);
}
