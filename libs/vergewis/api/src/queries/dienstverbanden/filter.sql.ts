import { plusDagen, vouw } from '@meldbaken/vergewis/model';
import type { Plaatsen } from '../../persistence/plaatsen';
import type { DienstverbandFilter } from '../../typen/invoer.type';

/** The unit of this placeholder with all that lies below it. */
export const onderEenheid = (p: string): string => `d.eenheid_id in (with recursive onder as (
  select e.organisatie_id, e.id from organisatie.eenheid e where e.id = ${p}
  union select e.organisatie_id, e.id from organisatie.eenheid e join onder o on e.organisatie_id = o.organisatie_id and e.ouder_id = o.id) select id from onder)`;

const veilig = (tekst: string): string => tekst.replace(/[\\%_]/g, (c) => `\\${c}`);

/** The filter of the list of people as conditions on `d`. */
export function filterSql(f: DienstverbandFilter | null, p: Plaatsen, vandaag: string): string[] {
  const delen: string[] = [];
  if (!f?.ookBeeindigd) delen.push(`(d.einde_op is null or d.einde_op >= ${p.voor(vandaag)}::date)`);
  if (!f) return delen;
  const zoek = vouw(f.zoek ?? '').slice(0, 100);
  if (zoek) {
    const woorden = zoek.split(' ').map((w) => `d.sorteernaam like ${p.voor(`%${veilig(w)}%`)}`);
    delen.push(`((${woorden.join(' and ')}) or lower(d.personeelsnummer) like ${p.voor(`${veilig(zoek)}%`)})`);
  }
  if (f.status?.length) delen.push(`d.stand_status = any(${p.voor(f.status)})`);
  if (f.soort?.length) delen.push(`d.soort = any(${p.voor(f.soort)})`);
  if (f.eenheidId) delen.push(onderEenheid(`${p.voor(f.eenheidId)}::uuid`));
  delen.push(...eisSql(f, p), ...dagenSql(f, p, vandaag));
  return delen;
}

/** The state of a requirement stands as 'CODE:STATUS'; without a code any requirement counts. */
function eisSql(f: DienstverbandFilter, p: Plaatsen): string[] {
  const statussen = f.eisStatus ?? [];
  if (f.eis && statussen.length) return [`d.stand_eisen && ${p.voor(statussen.map((s) => `${f.eis}:${s}`))}::text[]`];
  if (f.eis) return [`exists (select 1 from unnest(d.stand_eisen) e where split_part(e, ':', 1) = ${p.voor(f.eis)})`];
  return statussen.length
    ? [`exists (select 1 from unnest(d.stand_eisen) e where split_part(e, ':', 2) = any(${p.voor(statussen)}))`]
    : [];
}

const binnen = (n: number): number => Math.min(Math.max(Math.trunc(n), 0), 3660);

function dagenSql(f: DienstverbandFilter, p: Plaatsen, vandaag: string): string[] {
  const delen: string[] = [];
  if (typeof f.begintBinnenDagen === 'number')
    delen.push(
      `d.begin_op between ${p.voor(vandaag)}::date and ${p.voor(plusDagen(vandaag, binnen(f.begintBinnenDagen)))}::date`,
    );
  if (typeof f.wisseltBinnenDagen === 'number')
    delen.push(`d.stand_wisselt_op <= ${p.voor(plusDagen(vandaag, binnen(f.wisseltBinnenDagen)))}::date`);
  return delen;
}
