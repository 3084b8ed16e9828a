import { type Dag, type Weigering, isDag, weiger } from '@meldbaken/platform/waarden';

/** Three boxes; each may stay empty. */
export interface PeriodeInput {
  readonly dag?: string | null;
  readonly maand?: string | null;
  readonly jaar?: string | null;
}

export interface Periode {
  readonly van: Dag | null;
  /** Null when it was one day. */
  readonly tot: Dag | null;
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const EXTRA: Readonly<Record<string, number>> = { mrt: 3, sept: 9 };

const fout = (veld: string, reden: string, bericht: string): Weigering =>
  weiger(`OPENBAAR_${reden}`, bericht, { veld });

/** What somebody remembers: a day, a month or a year. A month or year is a period, up to today. */
export function leesPeriode(i: PeriodeInput, vandaag: Dag): Periode | Weigering {
  const [dag, maand, jaar] = [i.dag, i.maand, i.jaar].map((t) => (t ?? '').trim().toLowerCase());
  if (!dag && !maand && !jaar) return { van: null, tot: null };
  if (!jaar) return fout('jaar', 'JAAR_ONTBREEKT', `Vul ook het jaar in, bijvoorbeeld ${vandaag.slice(0, 4)}.`);
  if (!/^\d{4}$/.test(jaar) || jaar < '1900') return fout('jaar', 'JAAR_ONLEESBAAR', 'Vul het jaar in met 4 cijfers.');
  if (dag && !maand) return fout('maand', 'MAAND_ONTBREEKT', 'Vul ook de maand in.');
  const nr = maand ? maandNummer(maand) : null;
  if (maand && !nr) return fout('maand', 'MAAND_BESTAAT_NIET', 'Deze maand bestaat niet. Vul 1 tot en met 12 in.');
  const van = `${jaar}-${twee(nr ?? 1)}-${dag ? twee(Number(dag)) : '01'}`;
  if (!isDag(van)) return fout('dag', 'DAG_BESTAAT_NIET', 'Deze dag bestaat niet. Kijk de dag en de maand na.');
  if (van > vandaag) return fout(dag ? 'dag' : maand ? 'maand' : 'jaar', 'IN_TOEKOMST', 'Dit is nog niet geweest.');
  if (dag) return { van, tot: null };
  const einde = `${jaar}-${twee(nr ?? 12)}-${laatste(Number(jaar), nr ?? 12)}`;
  return { van, tot: einde > vandaag ? vandaag : einde };
}

const twee = (n: number): string => (Number.isInteger(n) ? String(n).padStart(2, '0') : '--');

const laatste = (jaar: number, maand: number): number => new Date(Date.UTC(jaar, maand, 0)).getUTCDate();

function maandNummer(tekst: string): number | null {
  if (/^\d{1,2}$/.test(tekst)) return Number(tekst) >= 1 && Number(tekst) <= 12 ? Number(tekst) : null;
  const woord = tekst.replace('.', '');
  const i = woord.length < 3 ? -1 : MAANDEN.findIndex((m) => m.startsWith(woord));
  return EXTRA[woord] ?? (i < 0 ? null : i + 1);
}
