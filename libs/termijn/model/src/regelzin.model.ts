import { msVan, wandklokVan } from './amsterdam.model';
import { datumVoluit, klokTekst } from './dagtekst.model';
import type { Moment } from './moment.model';
import type { Einde, Telling } from './telling.model';
import { type TermijnRegel, binnenArtikel4, lengteTekst } from './termijn-regel.model';

function atwZin({ regel, lezing, atw }: Telling, { basis, artikel1, dag }: Einde): string {
  if (!atw) {
    return regel.eenheid === 'WERKDAGEN' ? '' : ' De termijn kan ook op een vrije dag aflopen.';
  }
  const letOp = binnenArtikel4(regel.eenheid, regel.lengte)
    ? ''
    : ' Let op: volgens artikel 4 geldt deze wet niet voor zo een lange termijn.';
  const door = `Daarom loopt de termijn door tot en met ${datumVoluit(dag)}`;
  if (dag > artikel1) {
    return ` In de termijn horen 2 werkdagen te zitten. ${door} (Algemene termijnenwet, artikel 2).${letOp}`;
  }
  if (artikel1 > basis) {
    const reden = lezing.vrijVoorAtw(basis) ?? 'een dag dat de termijn stilstond';
    return ` De laatste dag valt op: ${reden}. ${door} (Algemene termijnenwet, artikel 1).${letOp}`;
  }
  return ` De Algemene termijnenwet geldt, maar verandert hier niets.${letOp}`;
}

/** The rule of a term in days or longer, in Dutch. */
export function regelZin(telling: Telling, einde: Einde): string {
  const { eenheid, lengte } = telling.regel;
  const kop = `${lengteTekst(eenheid, lengte)} na ${datumVoluit(telling.begin)}.`;
  const werkdagen = eenheid === 'WERKDAGEN' ? ' Zaterdag, zondag en feestdagen tellen niet mee.' : '';
  return `${kop}${werkdagen}${atwZin(telling, einde)}`;
}

/** The rule of a term in hours. Of a plain date we take the first moment: nobody can be earlier. */
export function urenZin({ eenheid, lengte }: TermijnRegel, start: Moment): string {
  const tijd = `${datumVoluit(start.dag)} om ${klokTekst(wandklokVan(msVan(start.op)).msInDag)}`;
  const zonder = start.soort === 'DATUM' ? ' U gaf geen tijd. Daarom rekenen we vanaf 0:00 uur.' : '';
  return `${lengteTekst(eenheid, lengte)} na ${tijd}. De klok loopt steeds door, ook op vrije dagen.${zonder}`;
}

/** The rule of a term that is counted back from its start event. */
export function terugZin({ eenheid, lengte }: TermijnRegel, start: Moment): string {
  const werkdagen = eenheid === 'WERKDAGEN' ? ' Zaterdag, zondag en feestdagen tellen niet mee.' : '';
  const wet = ' De Algemene termijnenwet geldt niet als u terugtelt (artikel 1 lid 2).';
  return `${lengteTekst(eenheid, lengte)} terug vanaf ${datumVoluit(start.dag)}.${werkdagen}${wet}`;
}
