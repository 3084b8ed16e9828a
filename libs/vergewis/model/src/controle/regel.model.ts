import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import {
  isEigenEis,
  isVasteEis,
  isVogEis,
  type Dag,
  type EisCode,
  type RegelBereik,
} from '@meldbaken/vergewis/contract';
import { dagTekst } from '../dag.model';

/** An own rule as its editor gives it. */
export interface NieuweRegel {
  eis: EisCode;
  naam: string;
  bron: string;
  bereik: RegelBereik;
  maxLeeftijdMaanden: number | null;
  vernieuwMaanden: number | null;
  geldigVan: Dag;
  geldigTot: Dag | null;
}

/** The law's own limits: a rule may ask more, never less. */
const WETTELIJK_HOOGSTENS: Readonly<Record<string, number>> = { VOG_WKKGZ: 3, VOG_JEUGDWET: 3, VOG_PGB: 6 };
const VERNIEUWEN_HOOGSTENS: Readonly<Record<string, number>> = { GEDRAGSGESPREK: 12, GEDRAGSCODE: 12, BIG: 12 };
const LANGST = 120;

const geheel = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= LANGST;

export function controleerRegel(r: NieuweRegel, vandaag: Dag): Weigering[] {
  const uit: Weigering[] = [];
  if (!isVasteEis(r.eis) && !isEigenEis(r.eis))
    uit.push(
      weiger('VERGEWIS_EIS_ONBEKEND', 'Deze controle bestaat niet.', {
        veld: 'eis',
        watDan: 'Kies een controle uit de lijst.',
      }),
    );
  if (r.naam.trim().length < 3 || r.naam.length > 100)
    uit.push(
      weiger('VERGEWIS_LEEG', 'Geef de regel een naam van 3 tot 100 tekens.', {
        veld: 'naam',
        watDan: 'Bijvoorbeeld: VOG elke 3 jaar.',
      }),
    );
  if (r.bron.trim().length < 3 || r.bron.length > 500)
    uit.push(
      weiger('VERGEWIS_LEEG', 'Schrijf op waar de regel op rust.', {
        veld: 'bron',
        watDan: 'Bijvoorbeeld: contract met de gemeente.',
      }),
    );
  return [...uit, ...maanden(r), ...dagen(r, vandaag)];
}

function maanden(r: NieuweRegel): Weigering[] {
  const uit: Weigering[] = [];
  for (const veld of ['maxLeeftijdMaanden', 'vernieuwMaanden'] as const) {
    const n = r[veld];
    if (n !== null && !geheel(n))
      uit.push(
        weiger('VERGEWIS_MAANDEN', `Kies 1 tot en met ${LANGST} maanden.`, { veld, watDan: 'Gebruik een heel getal.' }),
      );
  }
  if (uit.length > 0) return uit;
  if (r.maxLeeftijdMaanden !== null && !isVogEis(r.eis))
    uit.push(
      weiger('VERGEWIS_GEEN_VOG', 'Alleen een VOG heeft een hoogste leeftijd.', {
        veld: 'maxLeeftijdMaanden',
        watDan: 'Laat dit leeg.',
      }),
    );
  uit.push(
    ...strenger(r, 'maxLeeftijdMaanden', WETTELIJK_HOOGSTENS),
    ...strenger(r, 'vernieuwMaanden', VERNIEUWEN_HOOGSTENS),
  );
  return uit;
}

function strenger(
  r: NieuweRegel,
  veld: 'maxLeeftijdMaanden' | 'vernieuwMaanden',
  hoogstens: Readonly<Record<string, number>>,
): Weigering[] {
  const grens = hoogstens[r.eis];
  const n = r[veld];
  if (grens === undefined || n === null || n <= grens) return [];
  return [
    weiger('VERGEWIS_NIET_STRENGER', 'Een eigen regel mag strenger zijn, niet soepeler.', {
      veld,
      watDan: `Kies ${grens} maanden of minder.`,
    }),
  ];
}

function dagen(r: NieuweRegel, vandaag: Dag): Weigering[] {
  for (const veld of ['geldigVan', 'geldigTot'] as const) {
    const dag = r[veld];
    if (dag !== null && !isDag(dag))
      return [weiger('VERGEWIS_DAG', 'Deze dag bestaat niet.', { veld, watDan: 'Schrijf een dag als jjjj-mm-dd.' })];
  }
  const uit: Weigering[] = [];
  if (r.geldigVan < vandaag)
    uit.push(
      weiger('VERGEWIS_VERLEDEN', 'Een regel geldt niet met terugwerkende kracht: eerdere oordelen blijven staan.', {
        veld: 'geldigVan',
        watDan: `Kies ${dagTekst(vandaag)} of later.`,
      }),
    );
  if (r.geldigTot !== null && r.geldigTot <= r.geldigVan)
    uit.push(
      weiger('VERGEWIS_EINDE_VOOR_BEGIN', 'De regel eindigt voordat hij begint.', {
        veld: 'geldigTot',
        watDan: `Kies een dag na ${dagTekst(r.geldigVan)}.`,
      }),
    );
  return uit;
}
