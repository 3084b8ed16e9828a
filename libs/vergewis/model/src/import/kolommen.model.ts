import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { vouw } from '../naam.model';

/** What a column of a list of people can hold. */
export const IMPORT_VELDEN = [
  'personeelsnummer',
  'voornaam',
  'tussenvoegsel',
  'achternaam',
  'geboortedatum',
  'email',
  'soort',
  'functie',
  'eenheid',
  'clientcontact',
  'zorgsoort',
  'bigNummer',
  'beginOp',
  'eindeOp',
  'kenmerken',
] as const;
export type ImportVeld = (typeof IMPORT_VELDEN)[number];

interface Kolom {
  /** As our own export writes it. */
  readonly kop: string;
  readonly ook: readonly string[];
  readonly moet: boolean;
}

/** Names that personnel systems give such a column; compared without accents, capitals, dots and dashes. */
export const IMPORT_KOLOM: Readonly<Record<ImportVeld, Kolom>> = {
  personeelsnummer: {
    kop: 'Personeelsnummer',
    ook: ['personeelsnr', 'pers nr', 'persnr', 'medewerkernummer', 'medewerkernr', 'werknemernummer'],
    moet: true,
  },
  voornaam: { kop: 'Voornaam', ook: ['roepnaam', 'voornamen'], moet: true },
  tussenvoegsel: { kop: 'Tussenvoegsel', ook: ['tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'tv'], moet: false },
  achternaam: { kop: 'Achternaam', ook: ['familienaam'], moet: true },
  geboortedatum: { kop: 'Geboortedatum', ook: ['geb datum', 'geboren', 'geboren op', 'geboortedag'], moet: false },
  email: { kop: 'E-mailadres', ook: ['email', 'mail', 'mailadres', 'emailadres'], moet: false },
  soort: { kop: 'Soort dienstverband', ook: ['soort', 'dienstverband', 'contractsoort', 'type contract'], moet: true },
  functie: { kop: 'Functie', ook: ['functienaam', 'functietitel', 'functieomschrijving'], moet: true },
  eenheid: {
    kop: 'Eenheid',
    ook: ['team', 'afdeling', 'locatie', 'organisatieeenheid', 'kostenplaats naam'],
    moet: true,
  },
  clientcontact: { kop: 'Contact met cliënten', ook: ['clientcontact', 'contact met client'], moet: true },
  zorgsoort: { kop: 'Soort zorg', ook: ['zorgsoort', 'zorg'], moet: true },
  bigNummer: { kop: 'BIG-nummer', ook: ['big', 'bignr', 'big registratie', 'big registratienummer'], moet: false },
  beginOp: {
    kop: 'Begint op',
    ook: ['begindatum', 'begin', 'startdatum', 'in dienst', 'in dienst op', 'datum in dienst', 'indiensttreding'],
    moet: true,
  },
  eindeOp: {
    kop: 'Eindigt op',
    ook: ['einddatum', 'einde', 'uit dienst', 'uit dienst op', 'datum uit dienst'],
    moet: false,
  },
  kenmerken: { kop: 'Bijzonderheden', ook: ['kenmerken'], moet: false },
};

/** A heading, folded: letters and digits alone. */
const sleutel = (kop: string): string => vouw(kop).replace(/[^a-z0-9]/g, '');

const BSN = new Set(['bsn', 'bsnnummer', 'bsnnr', 'burgerservicenummer', 'sofi', 'sofinummer', 'sofinr']);
const VELD = new Map(
  IMPORT_VELDEN.flatMap((v) => [IMPORT_KOLOM[v].kop, ...IMPORT_KOLOM[v].ook, v].map((n) => [sleutel(n), v] as const)),
);

export interface KolomPlek {
  readonly veld: ImportVeld;
  /** Counted from 0. */
  readonly kolom: number;
  /** As it stands in the file. */
  readonly kop: string;
}

export interface KolomIndeling {
  readonly plekken: readonly KolomPlek[];
  /** Headings that we do not know, and leave alone. */
  readonly overgeslagen: readonly string[];
}

/** Which column holds what, from the first row; refused when it cannot be right. */
export function deelKolommenIn(koppen: readonly string[]): KolomIndeling | Weigering {
  const bsn = koppen.find((k) => BSN.has(sleutel(k)));
  if (bsn !== undefined) return bsnGeweigerd(bsn);
  const plekken: KolomPlek[] = [];
  const overgeslagen: string[] = [];
  for (const [kolom, kop] of koppen.entries()) {
    const veld = VELD.get(sleutel(kop));
    if (veld !== undefined) plekken.push({ veld, kolom, kop });
    else if (kop.trim() !== '') overgeslagen.push(kop.trim().slice(0, 60));
  }
  return bezwaar(plekken) ?? { plekken, overgeslagen };
}

function bezwaar(plekken: readonly KolomPlek[]): Weigering | null {
  for (const p of plekken) {
    const ander = plekken.find((q) => q !== p && q.veld === p.veld);
    if (ander)
      return weiger('IMPORT_KOLOM_DUBBEL', `De kolommen "${p.kop}" en "${ander.kop}" zeggen hetzelfde.`, {
        veld: 'bestand',
        watDan: 'Haal een van de twee weg.',
      });
  }
  const mist = IMPORT_VELDEN.filter((v) => IMPORT_KOLOM[v].moet && !plekken.some((p) => p.veld === v));
  if (!mist.length) return null;
  const namen = mist.map((v) => IMPORT_KOLOM[v].kop).join(', ');
  return weiger('IMPORT_KOLOM_MIST', `In de eerste regel van het bestand missen deze kolommen: ${namen}.`, {
    veld: 'bestand',
    watDan: 'Zet deze namen boven de kolommen. Of gebruik ons voorbeeldbestand.',
  });
}

/** No BSN in a vergewis file: its use needs a ground in law, and there is none (art. 46 UAVG). */
export const bsnGeweigerd = (kop: string): Weigering =>
  weiger('IMPORT_BSN', `In de kolom "${kop}" staan burgerservicenummers. Die mogen we hier niet bewaren.`, {
    veld: 'bestand',
    watDan: 'Haal deze kolom weg. Voor de vergewisplicht is geen BSN nodig: er is geen wet die dat toestaat.',
  });
