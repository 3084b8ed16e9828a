import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { MS_PER_DAG, isoVan, momentenVan, momentVan, wandklokVan } from './amsterdam.model';
import { type Dag, datumVan, leesDatum } from './dag.model';
import { dagEnMaand, klokTekst } from './dagtekst.model';

/** Moments outside these years are refused: far older or later ones are typing errors. */
export const EERSTE_JAAR = 1970;
export const LAATSTE_JAAR = 2100;

/** A moment as somebody gave it. A plain date has no time: `op` is then the start of that day. */
export interface Moment {
  readonly tekst: string;
  readonly soort: 'DATUM' | 'TIJDSTIP';
  /** The calendar day in Amsterdam. */
  readonly dag: Dag;
  readonly op: string;
}

const VORM = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const VOORBEELD = 'Schrijf bijvoorbeeld 2026-04-02 of 2026-04-02T16:00.';

function onleesbaar(tekst: string, veld: string): Weigering {
  const kort = tekst.replace(/\s+/g, ' ').slice(0, 40);
  return weiger('TERMIJN_MOMENT_ONLEESBAAR', `We begrijpen dit moment niet: "${kort}".`, { veld, watDan: VOORBEELD });
}

function leesTijd(uur: string, minuut: string, seconde = '0', fractie = '0'): number | undefined {
  const [u, m, s] = [Number(uur), Number(minuut), Number(seconde)];
  if (u > 23 || m > 59 || s > 59) return undefined;
  return ((u * 60 + m) * 60 + s) * 1000 + Math.floor(Number(`0.${fractie}`) * 1000);
}

/** Offset in ms; undefined when no clock on earth has it. */
function leesVerschil(tekst: string): number | undefined {
  if (tekst === 'Z') return 0;
  const [uren, minuten] = [Number(tekst.slice(1, 3)), Number(tekst.slice(-2))];
  if (uren * 60 + minuten > 14 * 60 || minuten > 59) return undefined;
  return (tekst.startsWith('-') ? -1 : 1) * (uren * 60 + minuten) * 60_000;
}

/** ISO text of a moment with the offset that Amsterdam has then. */
function metVerschil(ms: number): string {
  const { dag, msInDag } = wandklokVan(ms);
  const lokaal = dag * MS_PER_DAG + msInDag;
  const minuten = Math.round((lokaal - ms) / 60_000);
  const twee = (n: number): string => String(n).padStart(2, '0');
  return `${isoVan(lokaal).slice(0, 19)}+${twee(Math.floor(minuten / 60))}:${twee(minuten % 60)}`;
}

/** A local time that does not exist or exists twice is refused with both readings. */
function lokaalMoment(dag: Dag, msInDag: number, veld: string): number | Weigering {
  const momenten = momentenVan({ dag, msInDag });
  const [eerste, tweede] = momenten;
  const tijd = `${dagEnMaand(dag)} om ${klokTekst(msInDag)}`;
  if (eerste === undefined) {
    const later = momentVan(dag, msInDag);
    const vroeger = later - 3_600_000;
    return weiger('TERMIJN_TIJD_BESTAAT_NIET', `Deze tijd bestaat niet: ${tijd}. De klok ging toen een uur vooruit.`, {
      veld,
      watDan: `Kies ${metVerschil(vroeger)} of ${metVerschil(later)}.`,
    });
  }
  if (tweede !== undefined) {
    return weiger('TERMIJN_TIJD_DUBBEL', `Deze tijd was er 2 keer: ${tijd}. De klok ging toen een uur terug.`, {
      veld,
      watDan: `Kies ${metVerschil(eerste)} (zomertijd) of ${metVerschil(tweede)} (wintertijd).`,
    });
  }
  return eerste;
}

function binnenBereik(moment: Moment, veld: string): Moment | Weigering {
  const jaar = Number(datumVan(moment.dag).slice(0, 4));
  if (jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR) return moment;
  return weiger('TERMIJN_JAAR_BUITEN_BEREIK', `Het jaar moet tussen ${EERSTE_JAAR} en ${LAATSTE_JAAR} liggen.`, {
    veld,
    watDan: VOORBEELD,
  });
}

/**
 * Reads a moment: ISO with an offset, or a local date or date-time, which means Europe/Amsterdam.
 * Seconds and fractions (to the millisecond) may be given.
 */
export function leesMoment(tekst: string, veld = 'vanaf'): Moment | Weigering {
  const invoer = tekst.trim();
  const deel = VORM.exec(invoer);
  if (!deel) return onleesbaar(invoer, veld);
  const [, datum = '', uur, minuut, seconde, fractie, verschilTekst] = deel;
  const dag = leesDatum(datum);
  if (dag === undefined) {
    return weiger('TERMIJN_DATUM_BESTAAT_NIET', `Deze dag bestaat niet: ${datum}.`, { veld, watDan: VOORBEELD });
  }
  if (uur === undefined || minuut === undefined) {
    return binnenBereik({ tekst: invoer, soort: 'DATUM', dag, op: isoVan(momentVan(dag)) }, veld);
  }
  const msInDag = leesTijd(uur, minuut, seconde, fractie);
  const verschil = verschilTekst === undefined ? undefined : leesVerschil(verschilTekst);
  if (msInDag === undefined || (verschilTekst !== undefined && verschil === undefined)) return onleesbaar(invoer, veld);
  const ms = verschil === undefined ? lokaalMoment(dag, msInDag, veld) : dag * MS_PER_DAG + msInDag - verschil;
  if (typeof ms !== 'number') return ms;
  return binnenBereik({ tekst: invoer, soort: 'TIJDSTIP', dag: wandklokVan(ms).dag, op: isoVan(ms) }, veld);
}
