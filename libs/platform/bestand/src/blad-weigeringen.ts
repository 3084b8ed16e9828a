import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { BladReden } from './blad/blad';

interface Tekst {
  readonly bericht: string;
  readonly watDan: string;
}

const OPSLAAN = 'Kies in Excel: Opslaan als, en dan "Excel-werkmap (.xlsx)" of "CSV UTF-8".';

const TEKST: Readonly<Record<BladReden, Tekst>> = {
  LEEG: { bericht: 'In dit bestand staan geen regels.', watDan: 'Kies het bestand met de lijst.' },
  SOORT: { bericht: 'Dit is geen Excel-bestand (.xlsx) en geen CSV-bestand.', watDan: OPSLAAN },
  OUD_OF_BEVEILIGD: {
    bericht: 'Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op.',
    watDan: `Haal het wachtwoord eraf. ${OPSLAAN}`,
  },
  MACRO: {
    bericht: 'In dit bestand zitten macro’s. Dat zijn programma’s. Daarom nemen we het niet aan.',
    watDan: OPSLAAN,
  },
  TE_GROOT: {
    bericht: 'Dit bestand wordt bij het openen veel te groot.',
    watDan: 'Maak een nieuw bestand met alleen de lijst, en deel het zo nodig op.',
  },
  TE_VEEL_RIJEN: {
    bericht: 'In dit bestand staan meer dan 50.000 regels.',
    watDan: 'Deel de lijst op in bestanden van hoogstens 50.000 regels.',
  },
  TE_VEEL_KOLOMMEN: {
    bericht: 'In dit bestand staan meer dan 60 kolommen.',
    watDan: 'Haal de kolommen weg die u niet nodig hebt.',
  },
  SAMENGEVOEGD: {
    bericht: 'In dit blad zijn cellen samengevoegd. Dan is niet zeker bij welke regel een waarde hoort.',
    watDan: 'Splits de cellen in Excel: kies Start, en dan "Samenvoegen en centreren" uit.',
  },
  CODERING: {
    bericht: 'De letters in dit bestand kunnen we niet goed lezen.',
    watDan: 'Kies in Excel: Opslaan als, en dan "CSV UTF-8".',
  },
  AANHALING: {
    bericht: 'In dit bestand staat een aanhalingsteken (") op een plaats waar het niet past.',
    watDan: 'Kijk naar deze regel. Of sla de lijst in Excel opnieuw op als CSV UTF-8.',
  },
  BESCHADIGD: {
    bericht: 'We kunnen dit Excel-bestand niet openen. Het is beschadigd.',
    watDan: 'Open het in Excel en sla het opnieuw op.',
  },
  TE_ZWAAR: {
    bericht: 'Het lezen van dit bestand duurt te lang of kost te veel geheugen.',
    watDan: 'Maak een nieuw bestand met alleen de lijst.',
  },
};

/** Why a spreadsheet is refused, and what would be right. */
export const bladWeigering = (reden: BladReden, waar: string | null): Weigering =>
  weiger(`BLAD_${reden}`, `${TEKST[reden].bericht}${waar === null ? '' : ` Kijk bij ${waar}.`}`, {
    veld: 'bestand',
    watDan: TEKST[reden].watDan,
  });
