import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type {
  ConsultUitkomst,
  Dag,
  DienstverbandSoort,
  OpvolgStap,
  OpvolgUitkomst,
  Register,
  RegisterConsult,
} from '@meldbaken/vergewis/contract';
import { stapDag, stapKenmerk, stapTekst } from '../controle/stap-velden.model';
import { dagTekst } from '../dag.model';
import { OPVOLG_KEUZES, OPVOLG_STAP_LABEL } from './labels.model';

export interface NieuwConsult {
  op: Dag;
  grond: string;
  geinformeerdOp: Dag | null;
  kenmerk: string | null;
  uitkomst: ConsultUitkomst;
}

export interface ConsultOmgeving {
  register: Register;
  /** Membership of who looks. */
  lid: string;
  d: { soort: DienstverbandSoort; beginOp: Dag | null; eindeOp: Dag | null };
  vandaag: Dag;
}

/** Only who is named in the register's mandate. */
export function controleerMandaat(register: Register, lid: string): Weigering[] {
  if (register.gemandateerdIds.includes(lid)) return [];
  return [
    weiger('REGISTER_GEEN_MANDAAT', `U mag niet in ${register.naam} kijken.`, {
      veld: 'registerId',
      watDan: 'Vraag een collega die de bestuurder daarvoor aanwees. De namen staan bij Personen, Registers.',
    }),
  ];
}

/** Only by who has a mandate, only at an application, and only when the applicant knows. */
export function controleerConsult(c: NieuwConsult, o: ConsultOmgeving): Weigering[] {
  const { register, d, vandaag } = o;
  const mag = [...controleerMandaat(register, o.lid), ...sollicitatie(d, c.op, vandaag)];
  if (mag.length > 0) return mag;
  const uit = [...stapDag(c.op, 'op', { vandaag, vanaf: register.van }), ...gestopt(register, c.op)];
  if (c.geinformeerdOp === null || c.geinformeerdOp > c.op)
    uit.push(
      weiger('REGISTER_NIET_GEINFORMEERD', 'De sollicitant moet dit vooraf weten.', {
        veld: 'geinformeerdOp',
        watDan: `Vul de dag in waarop u het vertelde: ${dagTekst(c.op)} of eerder.`,
      }),
    );
  const watDan = 'Noem de functie en de regel uit het protocol.';
  return [
    ...uit,
    ...stapTekst(c.grond, 'grond', 'Schrijf op waarom u in het register kijkt.', watDan),
    ...stapKenmerk(c.kenmerk),
  ];
}

/** A register may be looked in when somebody applies, never about who works here already. */
function sollicitatie(d: ConsultOmgeving['d'], op: Dag, vandaag: Dag): Weigering[] {
  if (d.eindeOp !== null && d.eindeOp < vandaag)
    return [weiger('REGISTER_GEEINDIGD', 'Deze sollicitatie of dit dienstverband is afgelopen.')];
  if (d.soort === 'SOLLICITANT' || d.beginOp === null || op <= d.beginOp) return [];
  return [
    weiger('REGISTER_ALLEEN_SOLLICITATIE', 'U mag alleen kijken bij een sollicitatie.', {
      veld: 'op',
      watDan: 'Deze persoon werkt hier al. Is er niet gekeken? De bestuurder kan een ontheffing geven.',
    }),
  ];
}

function gestopt(r: Register, op: Dag): Weigering[] {
  if (r.tot === null || op < r.tot) return [];
  return [
    weiger('REGISTER_GESTOPT', `${r.naam} is gestopt op ${dagTekst(r.tot)}.`, {
      veld: 'op',
      watDan: 'Niemand kan er nog in kijken. Kies een register dat nog loopt.',
    }),
  ];
}

export interface NieuweOpvolging {
  stap: OpvolgStap;
  uitkomst: OpvolgUitkomst;
  op: Dag;
  tekst: string;
}

/** A possible hit is no hit: identity, the registering organisation, the applicant, and only then a decision. */
export function controleerOpvolging(o: NieuweOpvolging, c: RegisterConsult | null, vandaag: Dag): Weigering[] {
  if (!c) return [onbekend('consultId')];
  if (c.volgende === null)
    return [
      weiger('REGISTER_KLAAR', 'Hier is niets meer te doen.', { veld: 'stap', watDan: 'Deze raadpleging is klaar.' }),
    ];
  if (c.volgende !== o.stap)
    return [
      weiger('REGISTER_VOLGORDE', `Doe eerst ${OPVOLG_STAP_LABEL[c.volgende].replace('Stap', 'stap')}`, {
        veld: 'stap',
        watDan: 'De vier stappen gaan op volgorde.',
      }),
    ];
  return [
    ...stapDag(o.op, 'op', { vandaag, vanaf: c.opvolging.at(-1)?.op ?? c.op }),
    ...uitkomstPast(o.stap, o.uitkomst),
    ...stapTekst(o.tekst, 'tekst', 'Schrijf op wat u deed en wat eruit kwam.'),
  ];
}

const uitkomstPast = (stap: OpvolgStap, uitkomst: string): Weigering[] =>
  OPVOLG_KEUZES[stap].some((u) => u === uitkomst)
    ? []
    : [weiger('REGISTER_UITKOMST', 'Deze uitkomst past niet bij deze stap.', { veld: 'uitkomst' })];

const onbekend = (veld: string): Weigering =>
  weiger('REGISTER_CONSULT_ONBEKEND', 'Deze raadpleging is er niet.', { veld, watDan: 'Kijk opnieuw in het dossier.' });

export interface Verbetering {
  stapId: string;
  op: Dag;
  uitkomst: string;
  tekst: string;
  reden: string;
}

/** A step put right by a next version. What others rest on keeps its outcome: first the later step, then this one. */
export function controleerVerbetering(
  v: Verbetering,
  consulten: readonly RegisterConsult[],
  register: Register | null,
  vandaag: Dag,
): Weigering[] {
  const c = consulten.find((x) => x.stapId === v.stapId || x.opvolging.some((o) => o.id === v.stapId));
  if (!c) return [onbekend('stapId')];
  const i = c.opvolging.findIndex((o) => o.id === v.stapId);
  const nu = c.opvolging[i] ?? null;
  const volgende = c.opvolging[i + 1] ?? null;
  const vorige = i > 0 ? (c.opvolging[i - 1]?.op ?? null) : i === 0 ? c.op : null;
  const tot = volgende?.op ?? null;
  const eerste = [c.geinformeerdOp, register?.van ?? c.geinformeerdOp].toSorted().at(-1) ?? c.geinformeerdOp;
  return [
    ...stapDag(v.op, 'op', { vandaag, vanaf: nu ? vorige : eerste, tot }),
    ...(nu === null && register ? gestopt(register, v.op) : []),
    ...(nu ? uitkomstPast(nu.stap, v.uitkomst) : consultUitkomst(v.uitkomst)),
    ...vasteUitkomst(v.uitkomst, nu?.uitkomst ?? c.uitkomst, volgende !== null),
    ...stapTekst(v.tekst, 'tekst', 'Schrijf op wat u deed en wat eruit kwam.'),
    ...stapTekst(v.reden, 'reden', 'Schrijf op wat er niet klopte.'),
  ];
}

const consultUitkomst = (u: string): Weigering[] =>
  u === 'GEEN_REGISTRATIE' || u === 'MOGELIJKE_REGISTRATIE'
    ? []
    : [weiger('REGISTER_UITKOMST', 'Deze uitkomst past niet bij deze stap.', { veld: 'uitkomst' })];

const vasteUitkomst = (nieuw: string, oud: string, gevolgd: boolean): Weigering[] =>
  gevolgd && nieuw !== oud
    ? [
        weiger('REGISTER_UITKOMST_VAST', 'Na deze stap kwam al een volgende. De uitkomst blijft daarom staan.', {
          veld: 'uitkomst',
          watDan: 'Leg een nieuwe raadpleging vast, of verbeter alleen de dag en de tekst.',
        }),
      ]
    : [];
