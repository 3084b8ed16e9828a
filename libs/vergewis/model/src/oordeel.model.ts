import type { Dag, Eis, Oordeel, Vergewisdossier, Vergewiskader, Voorwaarde } from '@meldbaken/vergewis/contract';
import { dagTekst, plusDagen, vroegste } from './dag.model';
import { eisenVan, loopt, versieOp } from './eisen/stand.model';
import { besluitenAlsVoorwaarden, ongeschiktReden } from './muur/ongeschikt.model';
import { EIS_STATUS_LABEL, VOORWAARDE_LABEL } from './labels.model';

const IN_ORDE = ['NIET_NODIG', 'AKKOORD', 'ONTHEVEN'];

/** What is asked and not in order. */
export const gatenVan = (eisen: readonly Eis[]): Eis[] => eisen.filter((e) => !IN_ORDE.includes(e.status));

const kleineLetter = (t: string): string => t.charAt(0).toLowerCase() + t.slice(1);

function opsomming(gaten: readonly Eis[]): string {
  const genoemd = gaten.slice(0, 3).map((e) => `${e.naam} (${kleineLetter(EIS_STATUS_LABEL[e.status])})`);
  const meer = gaten.length - genoemd.length;
  return meer > 0 ? `${genoemd.join(', ')} en nog ${meer}` : genoemd.join(', ');
}

const voorwaardenTekst = (v: readonly Voorwaarde[]): string =>
  [...new Set(v.map((x) => kleineLetter(VOORWAARDE_LABEL[x.soort])))].join(', ');

/** May somebody work with clients: yes, under conditions, or no; with the reason in one sentence. */
export function oordeelVan(
  eisen: readonly Eis[],
  voorwaarden: readonly Voorwaarde[],
  op: Dag,
): Pick<Oordeel, 'status' | 'reden' | 'gaten'> {
  const gaten = gatenVan(eisen);
  const codes = new Set(gaten.map((g) => g.code));
  const lopend = voorwaarden.filter((v) => loopt(v, op));
  // A condition for a requirement that is met by now has done its work; one without a requirement stands by itself.
  const telt = lopend.filter((v) => v.eisen.length === 0 || v.eisen.some((e) => codes.has(e)));
  const open = gaten.filter((g) => !g.overbrugbaar || !telt.some((v) => v.eisen.includes(g.code)));
  if (open.length > 0) return { status: 'NIET_INZETBAAR', reden: `Nog niet in orde: ${opsomming(open)}.`, gaten };
  const tot = vroegste(telt.map((v) => v.tot));
  if (tot !== null) {
    const mist = gaten.length > 0 ? ` omdat dit nog mist: ${opsomming(gaten)}` : '';
    const reden = `Tot en met ${dagTekst(tot)} onder voorwaarden (${voorwaardenTekst(telt)})${mist}.`;
    return { status: 'ONDER_VOORWAARDEN', reden, gaten };
  }
  const ontheven = eisen.filter((e) => e.status === 'ONTHEVEN').map((e) => e.naam);
  const reden =
    ontheven.length > 0
      ? `Alle controles zijn in orde, met een ontheffing voor ${ontheven.join(', ')}.`
      : 'Alle controles zijn in orde.';
  return { status: 'INZETBAAR', reden, gaten };
}

export interface StandOpDag {
  eisen: readonly Eis[];
  oordeel: Oordeel;
}

/** The whole answer for one employment on any day; null when nothing was known of it then. */
export function standOpDag(
  dossier: Vergewisdossier,
  kader: Vergewiskader,
  op: Dag,
  bekendOp: Dag = op,
): StandOpDag | null {
  const d = versieOp(dossier.versies, op, bekendOp);
  if (!d) return null;
  const eisen = eisenVan(dossier, kader, op, bekendOp);
  const besluiten = dossier.besluiten ?? [];
  const voorwaarden = [
    ...dossier.voorwaarden.filter((v) => v.vastgelegdOp <= bekendOp),
    ...besluitenAlsVoorwaarden(besluiten, op, bekendOp),
  ];
  const wisseltOp = wisseldag(dossier, kader, eisen, d.eindeOp, op);
  if (d.eindeOp !== null && d.eindeOp < op) {
    const reden =
      d.soort === 'SOLLICITANT'
        ? `De sollicitatie is afgelopen op ${dagTekst(d.eindeOp)}.`
        : `De laatste werkdag was ${dagTekst(d.eindeOp)}.`;
    return { eisen, oordeel: { op, status: 'NIET_INZETBAAR', reden, gaten: gatenVan(eisen), wisseltOp: null } };
  }
  const oordeel = oordeelVan(eisen, voorwaarden, op);
  const ongeschikt = ongeschiktReden(besluiten, op, bekendOp);
  if (ongeschikt !== null)
    return { eisen, oordeel: { op, ...oordeel, status: 'NIET_INZETBAAR', reden: ongeschikt, wisseltOp } };
  return { eisen, oordeel: { op, ...oordeel, wisseltOp } };
}

/** First later day on which the answer may change without anybody doing something. */
function wisseldag(
  dossier: Vergewisdossier,
  kader: Vergewiskader,
  eisen: readonly Eis[],
  eindeOp: Dag | null,
  op: Dag,
): Dag | null {
  const dagErna = (d: Dag | null): Dag | null => (d === null ? null : plusDagen(d, 1));
  const perioden = [...dossier.ontheffingen, ...dossier.voorwaarden];
  const dagen = [
    ...eisen.map((e) => dagErna(e.geldigTot)),
    ...perioden.flatMap((o) => [o.van, dagErna(o.tot), o.ingetrokkenOp]),
    ...(dossier.besluiten ?? []).flatMap((b) => [b.op, dagErna(b.tot), b.afgeslotenOp]),
    ...kader.regels.flatMap((r) => [r.geldigVan, r.geldigTot]),
    ...kader.registers.flatMap((r) => [r.van, r.tot]),
    dagErna(eindeOp),
  ];
  return vroegste(dagen.filter((x) => x !== null && x > op));
}
