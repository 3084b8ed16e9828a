import { type Instant, msVan, wandklokVan } from './amsterdam.model';
import { type Dag, jaarMaandDag } from './dag.model';
import { laatsteDagVan } from './herinnering.model';

/** Excel and its kin read such a first character as the start of a formula (OWASP, CSV injection). */
const FORMULE = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A text that a spreadsheet shows and never runs. */
export const veiligeCel = (tekst: string): string => (FORMULE.test(tekst) ? `'${tekst}` : tekst);

const twee = (n: number): string => String(n).padStart(2, '0');

/** "25-11-2026" */
export function datumCijfers(dag: Dag): string {
  const d = jaarMaandDag(dag);
  return `${twee(d.dag)}-${twee(d.maand)}-${d.jaar}`;
}

/** The day of a moment in the Netherlands. */
export const dagVanMoment = (moment: Instant): Dag => wandklokVan(msVan(moment)).dag;

/** The last day of something that ends at this moment: midnight belongs to the day that ends. */
export const laatsteDag = (eind: Instant): Dag => laatsteDagVan(msVan(eind));

/** "24:00", "13:05": the time at which something ends on its last day. */
export function eindKlok(eind: Instant): string {
  const minuten = Math.floor(wandklokVan(msVan(eind)).msInDag / 60_000);
  return minuten === 0 ? '24:00' : `${twee(Math.floor(minuten / 60))}:${twee(minuten % 60)}`;
}

/** The same day as spreadsheets know it: midnight UTC. */
export const alsBladDatum = (dag: Dag): Date => new Date(dag * 86_400_000);

/** One line of CSV as Excel in the Netherlands reads it: semicolons, every cell in quotes, CRLF (RFC 4180). */
export const csvRegel = (cellen: readonly string[]): string =>
  `${cellen.map((c) => `"${veiligeCel(c).replaceAll('"', '""')}"`).join(';')}\r\n`;
