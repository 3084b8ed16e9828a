import { dagInWoorden } from '@meldbaken/platform/waarden';
import {
  VASTSTELLING_LABEL,
  VORM_LABEL,
  BETROKKENE_FUNCTIE_LABEL,
  STAPPEN,
  STAP_STATUS_LABEL,
  VERVOLG,
  vervolgLabel,
  UITVOER_LABEL,
  UITVOER_SOORTEN,
} from '@meldbaken/melding/model';
import {
  BETROKKENE_FUNCTIES,
  STAP_STATUSSEN,
  VORMEN,
  VASTSTELLING_SOORTEN,
  VERVOLG_SOORTEN,
} from '@meldbaken/melding/contract';

const label = <C extends string>(
  labels: Readonly<Record<C, string>>,
  codes: readonly C[],
  code: string | undefined,
): string => {
  const gevonden = codes.find((c) => c === code);
  return gevonden ? labels[gevonden].toLowerCase() : '';
};

function vervolgWoorden(g: Readonly<Record<string, string>>): string {
  const soort = VERVOLG_SOORTEN.find((s) => s === g['soort']);
  if (!soort) return 'een onderdeel';
  const { titel, codes } = VERVOLG[soort];
  return codes.length < 2 ? titel.toLowerCase() : `${titel.toLowerCase()} (${vervolgLabel(soort, g['code'] ?? '')})`;
}

/** Parts of step 1 to 4. */
const DEEL: Readonly<Record<string, string>> = {
  strafbaar: 'of dit strafbaar kan zijn',
  politiecontact: 'een contact met de politie',
  clientgesprek: 'het gesprek met de cliënt',
  toestemmingsweging: 'het besluit nu de cliënt het niet wil',
  plegergesprek: 'het gesprek met de pleger',
  onderzoek: 'het onderzoek',
  oorzaken: 'de oorzaken',
  oordeel: 'het oordeel',
  signalering: 'of de persoon is aangesproken',
  waarneming: 'wat later is gezien of gehoord',
  bespreking: 'met wie het is besproken',
  geheimhouding: 'waarom het mag worden gedeeld',
};

const ZWIJG: Readonly<Record<string, string>> = {
  PLICHT: 'Sprak met de melder af om te zwijgen',
  VERZOEK: 'Vroeg de melder om er niet over te praten',
};

const vormWoorden = (codes: string | undefined): string =>
  (codes ?? '')
    .split(' ')
    .map((c) => label(VORM_LABEL, VORMEN, c))
    .filter((w) => w !== '')
    .join(' en ') || 'nog niet bekend';

const dag = (tot: string | undefined): string => (tot === undefined ? 'een andere dag' : dagInWoorden(tot));

/** A report outside goes to the IGJ, or for Wmo support to the municipality. */
const ontvanger = (g: Readonly<Record<string, string>>): string =>
  g['categorie']?.startsWith('WMO_') ? 'de gemeente' : 'de IGJ';

const TEKSTEN: Record<string, (g: Readonly<Record<string, string>>) => string> = {
  INGEDIEND: () => 'De melding kwam binnen.',
  IN_BEHANDELING: () => 'Nam de melding in behandeling.',
  BETROKKENE_TOEGEVOEGD: (g) =>
    `Haalde ${g['naam'] ?? 'iemand'} erbij als ${label(BETROKKENE_FUNCTIE_LABEL, BETROKKENE_FUNCTIES, g['functie'])}.`,
  BETROKKENE_VERWIJDERD: (g) =>
    `Haalde ${g['naam'] ?? 'iemand'} weg als ${label(BETROKKENE_FUNCTIE_LABEL, BETROKKENE_FUNCTIES, g['functie'])}.`,
  VORMEN: (g) => `Veranderde de vorm: van ${vormWoorden(g['van'])} in ${vormWoorden(g['naar'])}.`,
  EENHEID: (g) => `Verbeterde de plek: van ${g['van'] ?? 'onbekend'} in ${g['naar'] ?? 'onbekend'}.`,
  GENOEMDE_GEKOPPELD: () => 'Koppelde een getypte naam aan een medewerker.',
  GENOEMDE_NIEMAND: () => 'Stelde vast dat de getypte naam niemand van ons is.',
  PERSOON_UITGESLOTEN: () => 'Sloot iemand uit die te dichtbij staat.',
  HR_VRAAG: () => 'Stelde HR een vraag over iemand.',
  GESCHIKTHEID_JA: () => 'Antwoordde HR dat er iets van belang is voor de geschiktheid.',
  BEHANDELAAR_GEWISSELD: () => 'De behandeling ging naar een ander.',
  VASTSTELLING: (g) => `Stelde vast: ${label(VASTSTELLING_LABEL, VASTSTELLING_SOORTEN, g['soort'])}.`,
  STAP: (g) => {
    const stap = STAPPEN.find((s) => String(s.nummer) === g['stap']);
    return `Zette stap ${g['stap']}${stap ? ` (${stap.naam.toLowerCase()})` : ''} op ${label(STAP_STATUS_LABEL, STAP_STATUSSEN, g['status'])}.`;
  },
  DEEL_VASTGELEGD: (g) => `Legde vast: ${DEEL[g['deel'] ?? ''] ?? 'een onderdeel'}.`,
  DEEL_VERBETERD: (g) => `Verbeterde: ${DEEL[g['deel'] ?? ''] ?? 'een onderdeel'}.`,
  BERICHT_AAN_MELDER: () => 'Stuurde de melder een bericht.',
  BERICHT_VAN_MELDER: () => 'De melder stuurde een bericht.',
  GESLOTEN: () => 'Sloot de melding.',
  HEROPEND: () => 'Heropende de melding.',
  DOORVERWEZEN: () => 'Verwees de melding door.',
  TERMIJN_GEZET: (g) => `Zette een eigen termijn: ${g['naam'] ?? 'zonder naam'}.`,
  TERMIJN_GEHAALD: (g) => `Zei dat de eigen termijn is gehaald: ${g['naam'] ?? 'zonder naam'}.`,
  BIJLAGE: () => 'Voegde een bestand toe.',
  BIJLAGE_VAN_MELDER: () => 'De melder stuurde een bestand.',
  EXTERNE_MELDING_AANGEBODEN: (g) => `Bood de melding aan ${ontvanger(g)} aan ter bevestiging.`,
  EXTERNE_MELDING_VERZONDEN: (g) => `Verstuurde de melding naar ${ontvanger(g)}.`,
  UITVOER_BEWAARD: (g) => `Bewaarde een stuk: ${label(UITVOER_LABEL, UITVOER_SOORTEN, g['soort'])}.`,
  UITVOER_GEGEVEN: (g) => `Sloeg een stuk op als bestand: ${label(UITVOER_LABEL, UITVOER_SOORTEN, g['soort'])}.`,
  ONTVANGST_BEVESTIGD: (g) => `${ontvanger(g).replace(/^d/, 'D')} bevestigde de ontvangst.`,
  VERVOLG: (g) => `Legde vast: ${vervolgWoorden(g)}.`,
  VERVOLG_VERBETERD: (g) => `Veranderde: ${vervolgWoorden(g)}.`,
  BESLUIT_BEVESTIGD: (g) => `Bevestigde het besluit over: ${vervolgLabel('BESLUIT', g['code'] ?? '')}.`,
  KLUIS_GEVRAAGD: () => 'Vroeg om te zien wie vertrouwelijk meldde.',
  KLUIS_TOEGESTAAN: () => 'Stond toe dat een behandelaar ziet wie vertrouwelijk meldde.',
  KLUIS_GEWEIGERD: () => 'Weigerde dat een behandelaar ziet wie vertrouwelijk meldde.',
  KLUIS_GEOPEND: () => 'Bekeek wie vertrouwelijk meldde.',
  ZWIJGEN_BEGONNEN: (g) => `${ZWIJG[g['zwijgSoort'] ?? ''] ?? 'Vroeg om te zwijgen'} tot ongeveer ${dag(g['tot'])}.`,
  ZWIJGEN_GEWIJZIGD: (g) => `Verzette het einde van het zwijgen naar ongeveer ${dag(g['tot'])}.`,
  ZWIJGEN_BEEINDIGD: () => 'Liet het zwijgen eindigen.',
  OVERGEDRAGEN: (g) => `Droeg de melding over aan ${g['naam'] ?? 'een collega'}.`,
  GENOEMDE_TOEGEVOEGD: (g) =>
    g['rol'] === 'CLIENT' ? 'Noemde een cliënt bij de melding.' : 'Noemde later een vermoedelijke pleger.',
  BETROKKENE_AFGELOPEN: (g) => `De afgesproken tijd is voorbij van ${g['naam'] ?? 'iemand'}, die meekeek.`,
  NOG_EENS_BEKEKEN: () => 'Keek als onafhankelijke ontvanger nog eens naar de melding.',
  OPVOLGING: (g) => `Vroeg hoe het gaat: ${vervolgWoorden(g)}.`,
};

/** The words of a timeline line, made when it is read. */
export const tijdlijnTekst = (soort: string, gegevens: Readonly<Record<string, string>>): string =>
  TEKSTEN[soort]?.(gegevens) ?? 'Er veranderde iets.';

const GROEPEN: Record<string, string> = {
  AANDACHTSFUNCTIONARIS: 'Alle aandachtsfunctionarissen',
  MELDTEAMLID: 'Alle leden van het meldteam',
  BESTUURDER: 'Alle bestuurders',
};

export const groepNaam = (rol: string): string => GROEPEN[rol] ?? rol;
