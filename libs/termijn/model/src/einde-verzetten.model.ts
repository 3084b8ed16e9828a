import type { TermijnEenheid } from '@meldbaken/termijn/contract';
import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import { type Instant, MS_PER_UUR, eindeVanDag, isoVan, msVan, wandklokVan } from './amsterdam.model';
import { berekenTermijn } from './berekening.model';
import { type Dag, datumVan, leesDatum } from './dag.model';
import { datumVoluit, klokTekst } from './dagtekst.model';
import type { TermijnDefinitie } from './definitie.model';
import { laatsteDagVan } from './herinnering.model';
import { LAATSTE_JAAR } from './moment.model';
import { lengteTekst } from './termijn-regel.model';
import type { UitlegRegel } from './uitleg.model';

/** The end of a running term, moved by hand, with the sum in words. */
export interface VerzetEinde {
  readonly vervaltOp: string;
  readonly veiligVoorOp: string;
  readonly regel: string;
  readonly zinnen: readonly string[];
  readonly dagen: readonly UitlegRegel[];
}

export interface LopendEinde {
  readonly vervaltOp: Instant;
  readonly veiligVoorOp: Instant;
}

/** A term that may become longer. */
export interface TeVerlengen extends LopendEinde {
  readonly beginOp: Instant;
  /** What it began with. */
  readonly eenheid: TermijnEenheid;
  readonly lengte: number;
  /** How often it was made longer before. */
  readonly alVerlengd: number;
}

const AFLOOP = 'Dat is uiterlijk';

function leesLaatsteDag(totEnMet: string): Dag | Weigering {
  const dag = leesDatum(totEnMet);
  if (dag !== undefined && Number(totEnMet.slice(0, 4)) <= LAATSTE_JAAR) return dag;
  return weiger('TERMIJN_DATUM_BESTAAT_NIET', 'Deze dag kan niet.', {
    veld: 'totEnMet',
    watDan: `Schrijf een bestaande dag, uiterlijk in ${LAATSTE_JAAR}. Bijvoorbeeld 2026-11-25.`,
  });
}

/** "woensdag 25 november 2026", and the hour where the term does not end with its day. */
function eindTekst(einde: number): string {
  const { msInDag } = wandklokVan(einde);
  const dag = datumVoluit(laatsteDagVan(einde));
  return msInDag === 0 ? dag : `${dag} om ${klokTekst(msInDag)}`;
}

function naarDag(oud: number, dag: Dag, waarom: string, woord: string): Omit<VerzetEinde, 'veiligVoorOp'> {
  const einde = eindeVanDag(dag);
  return {
    vervaltOp: isoVan(einde),
    regel: `${waarom} De laatste dag was ${eindTekst(oud)} en is nu ${eindTekst(einde)}.`,
    zinnen: [`De laatste dag was eerst ${eindTekst(oud)}.`, waarom, `${AFLOOP} ${eindTekst(einde)}.`],
    dagen: [
      { datum: datumVan(laatsteDagVan(oud)), telt: false, reden: 'oude laatste dag' },
      { datum: datumVan(dag), telt: true, reden: woord },
    ],
  };
}

/**
 * One reads "6 weeks, made longer by 4" as ten weeks from the start; then the first end does not move up for a free day.
 * Only for a term whose end is still the one that its rule gave.
 */
function alsEenTermijn(d: TermijnDefinitie, t: TeVerlengen, erbij: number): number | undefined {
  const begin = isoVan(msVan(t.beginOp));
  const eerst = berekenTermijn({ eenheid: t.eenheid, lengte: t.lengte, atw: d.atw }, begin);
  if (isWeigering(eerst) || msVan(eerst.vervaltOp) !== msVan(t.vervaltOp)) return undefined;
  const samen = berekenTermijn({ eenheid: t.eenheid, lengte: t.lengte + erbij, atw: d.atw }, begin);
  return isWeigering(samen) ? undefined : msVan(samen.veiligVoorOp);
}

/** The extension that the rule itself gives, counted on from the old end; undefined when the rule names none. */
function volleVerlenging(d: TermijnDefinitie, t: TeVerlengen): VerzetEinde | Weigering | undefined {
  const oud = msVan(t.vervaltOp);
  const { lengte, eenheid } = d.verlenging ?? {};
  if (lengte === undefined || eenheid === undefined) return undefined;
  const waarom = `Daarna komt er nog ${lengteTekst(eenheid, lengte)} bij.`;
  if (eenheid === 'UREN') {
    const vervaltOp = isoVan(oud + lengte * MS_PER_UUR);
    const zinnen = [
      `Eerst liep de termijn tot ${eindTekst(oud)}.`,
      waarom,
      `${AFLOOP} ${eindTekst(msVan(vervaltOp))}.`,
    ];
    return { vervaltOp, veiligVoorOp: vervaltOp, regel: zinnen.join(' '), zinnen, dagen: [] };
  }
  const b = berekenTermijn({ eenheid, lengte, atw: d.atw }, datumVan(laatsteDagVan(oud)));
  if (isWeigering(b)) return b;
  const streng = eenheid === t.eenheid ? alsEenTermijn(d, t, lengte) : undefined;
  return {
    vervaltOp: b.vervaltOp,
    veiligVoorOp: isoVan(Math.min(msVan(b.veiligVoorOp), streng ?? Infinity)),
    regel: b.regel,
    zinnen: [`De laatste dag was eerst ${eindTekst(oud)}.`, waarom, `${AFLOOP} ${eindTekst(msVan(b.vervaltOp))}.`],
    dagen: b.uitleg,
  };
}

/** Who gave it, by the rule: what a user types about it is content, and stands elsewhere. */
function gafTijd(d: TermijnDefinitie): string {
  const door = d.verlenging?.door ?? d.verlengenDoor;
  if (door === undefined || d.verlenging?.hoe === 'MEEDELEN') return 'De termijn is langer geworden.';
  return `Er is meer tijd gegeven door ${door}.`;
}

/**
 * The end of a term that is made longer: to a day that was named, within what the rule allows, else by the length that
 * the rule gives. Counted on from the old end, so that an earlier extension or suspension stays in it.
 */
export function berekenVerlenging(d: TermijnDefinitie, t: TeVerlengen, totEnMet?: string): VerzetEinde | Weigering {
  const oud = msVan(t.vervaltOp);
  const keren = d.verlenging?.keren;
  if (keren !== undefined && t.alVerlengd >= keren)
    return weiger(
      'TERMIJN_VERLENGING_AL_GEBRUIKT',
      keren === 1 ? 'Deze termijn is al 1 keer verlengd. Vaker mag niet.' : `Vaker dan ${keren} keer mag niet.`,
    );
  const vol = volleVerlenging(d, t);
  if (isWeigering(vol)) return vol;
  if (totEnMet === undefined)
    return (
      vol ??
      weiger('TERMIJN_LAATSTE_DAG_NODIG', 'Vul de nieuwe laatste dag in.', {
        veld: 'totEnMet',
        watDan: 'Vul de dag in die u is genoemd.',
      })
    );
  const dag = leesLaatsteDag(totEnMet);
  if (isWeigering(dag)) return dag;
  if (vol !== undefined && eindeVanDag(dag) > eindeVanDag(laatsteDagVan(msVan(vol.vervaltOp))))
    return weiger('TERMIJN_VERLENGING_TE_LANG', 'Zo lang mag u deze termijn niet verlengen.', {
      veld: 'totEnMet',
      watDan: `Kies een dag tot en met ${eindTekst(msVan(vol.vervaltOp))}.`,
    });
  const einde = naarDag(oud, dag, gafTijd(d), 'nieuwe laatste dag');
  return { ...einde, veiligVoorOp: einde.vervaltOp };
}

/** The end of a term that is cut short, on the day that was named. */
export function berekenInkorting(t: LopendEinde, totEnMet: string): VerzetEinde | Weigering {
  const dag = leesLaatsteDag(totEnMet);
  if (isWeigering(dag)) return dag;
  const einde = naarDag(msVan(t.vervaltOp), dag, 'De termijn is korter geworden.', 'nieuwe laatste dag');
  const veilig = Math.min(msVan(t.veiligVoorOp), msVan(einde.vervaltOp));
  return { ...einde, veiligVoorOp: isoVan(veilig) };
}
