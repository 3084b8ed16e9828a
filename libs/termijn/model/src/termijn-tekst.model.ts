import type { TermijnEenheid, TermijnStatus } from '@meldbaken/termijn/contract';
import { type Instant, MS_PER_DAG, MS_PER_UUR, msVan, wandklokVan } from './amsterdam.model';
import { type Dag, jaarMaandDag } from './dag.model';
import { aantalTekst, dagEnMaand, datumKort, datumVoluit, klokTekst } from './dagtekst.model';
import { laatsteDagVan } from './herinnering.model';
import { lezingenVan, nederlandseKalender } from './kalender.model';

/** "13:15 uur"; the midnight that ends a day is its 24:00. */
function eindTijd(eindOp: number): string {
  const { msInDag } = wandklokVan(eindOp);
  return msInDag === 0 ? '24:00 uur' : klokTekst(msInDag);
}

/** "wo 25 nov, 24:00 uur"; with `nu` the year is added when it is another one. */
export function momentTekst(vervaltOp: Instant, nu?: Instant): string {
  const ms = msVan(vervaltOp);
  const dag = laatsteDagVan(ms);
  const { jaar } = jaarMaandDag(dag);
  const anderJaar = nu !== undefined && jaarMaandDag(wandklokVan(msVan(nu)).dag).jaar !== jaar;
  return `${datumKort(dag)}${anderJaar ? ` ${jaar}` : ''}, ${eindTijd(ms)}`;
}

/** "2 uur", "20 minuten", "3 dagen": rounded down. */
function duurTekst(ms: number): string {
  if (ms >= MS_PER_DAG) return aantalTekst(Math.floor(ms / MS_PER_DAG), 'dag', 'dagen');
  if (ms >= MS_PER_UUR) return `${Math.floor(ms / MS_PER_UUR)} uur`;
  return aantalTekst(Math.max(1, Math.floor(ms / 60_000)), 'minuut', 'minuten');
}

function aantalWerkdagen(na: Dag, totEnMet: Dag): number {
  const { regel } = lezingenVan(nederlandseKalender);
  let aantal = 0;
  for (let dag = na + 1; dag <= totEnMet; dag++) if (regel.geenWerkdag(dag) === undefined) aantal++;
  return aantal;
}

/** Whole hours until the clock strikes midnight. */
function urenVandaag(msInDag: number): number {
  return Math.floor((MS_PER_DAG - msInDag) / MS_PER_UUR);
}

function metUren(dagen: string, uren: number): string {
  return uren > 0 ? `nog ${dagen} en ${uren} uur` : `nog ${dagen}`;
}

/** Working days after today, and what is left of today when people work. */
function restWerkdagen(nu: number, laatste: Dag): string | undefined {
  const { dag, msInDag } = wandklokVan(nu);
  const werkdagen = aantalWerkdagen(dag, laatste);
  if (werkdagen === 0) return undefined;
  const vrij = lezingenVan(nederlandseKalender).regel.geenWerkdag(dag) !== undefined;
  return metUren(aantalTekst(werkdagen, 'werkdag', 'werkdagen'), vrij ? 0 : urenVandaag(msInDag));
}

function restDagen(nu: number, laatste: Dag): string {
  const { dag, msInDag } = wandklokVan(nu);
  const dagen = laatste - dag;
  if (dagen === 1) return metUren('1 dag', urenVandaag(msInDag));
  if (dagen < 14) return `nog ${dagen} dagen`;
  const [weken, rest] = [Math.floor(dagen / 7), dagen % 7];
  return `nog ${weken} weken${rest > 0 ? ` en ${aantalTekst(rest, 'dag', 'dagen')}` : ''}`;
}

function restUren(nu: number, einde: number): string {
  const uren = Math.floor((einde - nu) / MS_PER_UUR);
  if (uren < 1) return `nog ${duurTekst(einde - nu)}`;
  return uren < 48 ? `nog ${uren} uur` : metUren(`${Math.floor(uren / 24)} dagen`, uren % 24);
}

export interface RestVraag {
  readonly vervaltOp: Instant;
  readonly eenheid: TermijnEenheid;
  readonly status: TermijnStatus;
  /** When it was met. */
  readonly gehaaldOp?: Instant | null;
  /** Since when it stands still. */
  readonly opgeschortOp?: Instant | null;
}

function restLopend(eenheid: TermijnEenheid, einde: number, nu: number): string {
  if (nu >= einde) return `${duurTekst(nu - einde)} te laat`;
  const laatste = laatsteDagVan(einde);
  if (wandklokVan(nu).dag === laatste) return `vandaag om ${eindTijd(einde)}`;
  if (eenheid === 'UREN') return restUren(nu, einde);
  return (eenheid === 'WERKDAGEN' ? restWerkdagen(nu, laatste) : undefined) ?? restDagen(nu, laatste);
}

/** What is left: "nog 1 werkdag en 3 uur", "vandaag om 24:00 uur", "2 uur te laat", "Gehaald, 2 uur te laat". */
export function restTekst({ vervaltOp, eenheid, status, gehaaldOp, opgeschortOp }: RestVraag, nu: Instant): string {
  const einde = msVan(vervaltOp);
  switch (status) {
    case 'GEHAALD': {
      const laat = gehaaldOp ? msVan(gehaaldOp) - einde : -1;
      return laat >= 0 ? `Gehaald, ${duurTekst(laat)} te laat` : 'Gehaald';
    }
    case 'OPGESCHORT':
      return opgeschortOp ? `stilgezet sinds ${dagEnMaand(wandklokVan(msVan(opgeschortOp)).dag)}` : 'stilgezet';
    case 'VERVALLEN':
      return 'vervallen';
    case 'LOOPT':
    case 'VERLOPEN':
      return restLopend(eenheid, einde, msVan(nu));
  }
}

/** "vrijdag 20 november 2026, 9:15 uur". */
export function momentVoluit(op: Instant): string {
  const { dag, msInDag } = wandklokVan(msVan(op));
  return `${datumVoluit(dag)}, ${klokTekst(msInDag)}`;
}
