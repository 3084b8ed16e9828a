import { VASTSTELLING_LABEL } from '../labels.model';
import { dagInWoorden, dagVan } from '../dag.model';
import { STAPPEN } from '../stappen.model';
import { MELDPLICHTIG } from '../vaststelling.model';
import { vervolgLabel } from '../vervolg/definities.model';
import type { UitvoerBron, VervolgBron } from './bron.model';

export const zin = (...delen: readonly (string | null | undefined | false)[]): string =>
  delen.filter((d): d is string => typeof d === 'string' && d.trim() !== '').join('\n');

/** When it happened, as one line. */
export function wanneer({ gebeurdVan, gebeurdTot }: UitvoerBron): string | null {
  if (gebeurdVan === null) return null;
  const van = dagInWoorden(gebeurdVan);
  return gebeurdTot === null || gebeurdTot === gebeurdVan
    ? `Wanneer: ${van}.`
    : `Wanneer: van ${van} tot en met ${dagInWoorden(gebeurdTot)}.`;
}

/** What was done about the report, without a name. */
export function gang(b: UitvoerBron): string {
  const klaar = b.stappen.filter((s) => s.status === 'AFGEROND');
  const namen = klaar.flatMap((s) => STAPPEN.find((x) => x.nummer === s.stap)?.naam.toLowerCase() ?? []);
  return zin(
    `Gemeld op ${dagInWoorden(dagVan(b.ingediendOp))}.`,
    namen.length > 0 && `Klaar: ${namen.join('; ')}.`,
    ...b.vaststellingen.map(
      (v) => `Vastgesteld op ${dagInWoorden(dagVan(v.vastgesteldOp))}: ${VASTSTELLING_LABEL[v.soort].toLowerCase()}.`,
    ),
    ...MELDPLICHTIG.filter((s) => b.verzonden.includes(s)).map(
      (s) => `Gemeld bij de inspectie (IGJ): ${VASTSTELLING_LABEL[s].toLowerCase()}.`,
    ),
  );
}

/** Parts of step 5 or 6 as lines: what it is, from when, and what was written in the named fields. */
export function vervolgRegels(
  b: UitvoerBron,
  past: (v: VervolgBron) => boolean,
  velden: readonly string[] = ['wat'],
): string {
  return zin(
    ...b.vervolg.filter(past).map((v) => {
      const dag = v.van === null ? '' : ` (vanaf ${dagInWoorden(v.van)})`;
      const woorden = velden.flatMap((veld) => v.teksten[veld]?.trim() || []);
      return [`${vervolgLabel(v.soort, v.code)}${dag}.`, ...woorden].join(' ');
    }),
  );
}

/** Words after a label; nothing when there are no words. */
export const met = (label: string, tekst: string | null | undefined): string | null =>
  tekst === null || tekst === undefined || tekst.trim() === '' ? null : `${label}: ${tekst.trim()}`;
