import { TERMIJN_SOORTEN } from '@meldbaken/termijn/contract';
import { DEFINITIES, duurTekst, soortLabel } from '@meldbaken/termijn/model';

/** "Afspraak van de IGJ" -> "afspraak IGJ": there is one line, and the full words stand in 'Zo rekenen we'. */
const kort = (label: string): string =>
  label.replace(/^[A-Z]/, (letter) => letter.toLowerCase()).replace(' van de ', ' ');

/**
 * The norm and its source on one short line: "3 werkdagen · art. 11 Wkkgz · afspraak IGJ". The full source stands in
 * 'Zo rekenen we'. A kind that this version of the app does not know has no line.
 */
export function normTekst({ code, soort }: { readonly code: string; readonly soort: string }): string {
  const definitie = DEFINITIES.filter((d) => d.code === code).sort((a, b) => b.versie - a.versie)[0];
  if (!definitie) return '';
  const bekend = TERMIJN_SOORTEN.find((s) => s === soort);
  const artikel = definitie.bron.artikel.replace(/ \(.*\)$/, '').replace(/^artikel /, 'art. ');
  const label = bekend ? kort(soortLabel(bekend, definitie.afspraakVan)) : '';
  return [duurTekst(definitie), artikel, label].filter((deel) => deel !== '').join(' · ');
}
