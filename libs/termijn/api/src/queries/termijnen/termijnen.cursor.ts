import { Geweigerde, leesCursor } from '@meldbaken/platform/graphql';
import type { TermijnSortering } from './termijn-filter.input';
import { isUuid, type Waarden } from '../waarden';

/** Place of a row in an order: the order's own key, the end, the id. `nu` keeps the urgencies of the first page. */
export interface Plaats {
  nu: Date;
  sleutel: string;
  vervaltOp: Date;
  id: string;
}

/** SQL of the first key of an order; end and id follow. */
const SLEUTEL: Readonly<Record<TermijnSortering, (ernst: () => string) => string>> = {
  URGENTIE: (ernst) =>
    `array_position(array['TE_LAAT','VANDAAG','BINNENKORT','OP_TIJD','GESTOPT','GEHAALD'], ${ernst()})`,
  VERVALT_OP: () => '0',
  NAAM: () => 't.naam collate organisatie.nederlands',
};

const TYPE: Readonly<Record<TermijnSortering, string>> = { URGENTIE: '::int', VERVALT_OP: '::int', NAAM: '::text' };

export const sleutelSql = (sorteer: TermijnSortering, ernst: () => string): string => SLEUTEL[sorteer](ernst);

/** VERVALT_OP leaves out its constant key, so that the index gives the order. */
export const volgordeSql = (sorteer: TermijnSortering, ernst: () => string): string =>
  sorteer === 'VERVALT_OP' ? 't.vervalt_op, t.id' : `${sleutelSql(sorteer, ernst)}, t.vervalt_op, t.id`;

export function naSql(sorteer: TermijnSortering, ernst: () => string, na: Plaats, w: Waarden): string {
  const eind = `${w.p(na.vervaltOp)}::timestamptz, ${w.p(na.id)}::uuid`;
  if (sorteer === 'VERVALT_OP') return `(t.vervalt_op, t.id) > (${eind})`;
  return `(${sleutelSql(sorteer, ernst)}, t.vervalt_op, t.id) > (${w.p(na.sleutel)}${TYPE[sorteer]}, ${eind})`;
}

export const cursorVan = (sorteer: TermijnSortering, p: Plaats): string[] => [
  sorteer,
  p.nu.toISOString(),
  p.sleutel,
  p.vervaltOp.toISOString(),
  p.id,
];

/** A cursor of this order, or a refusal in words; a made-up one never reaches the database. */
export function leesPlaats(after: string | null | undefined, sorteer: TermijnSortering): Plaats | null {
  const delen = leesCursor(after, 5, 'tekst');
  if (!delen) return null;
  const [van, nu, sleutel, vervaltOp, id] = delen.map((d) => d ?? '');
  const plaats = { nu: new Date(nu ?? ''), sleutel: sleutel ?? '', vervaltOp: new Date(vervaltOp ?? ''), id: id ?? '' };
  const goed = van === sorteer && isMoment(plaats.nu) && isMoment(plaats.vervaltOp) && isUuid(plaats.id);
  if (goed && (sorteer === 'NAAM' || /^\d$/.test(plaats.sleutel))) return plaats;
  throw new Geweigerde('INVOER_ONGELDIG', 'Deze cursor hoort niet bij deze lijst. Begin bij de eerste pagina.');
}

const isMoment = (d: Date): boolean => Number.isFinite(d.getTime());
