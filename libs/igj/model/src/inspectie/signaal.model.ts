import type { KopieVeld, SignaalOntvanger } from '@meldbaken/igj/contract';
import { dagVan, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { tekstFout } from './weging.model';

/** What of a case can be passed on: the provider always, the rest only when ticked. */
export interface SignaalDeel {
  readonly code: string;
  readonly label: string;
  readonly waarde: string;
}

/** Parts that are no field of the report. */
export const SIGNAAL_DELEN = { AANBIEDER: 'Naam van de aanbieder', SIGNAAL: 'Het signaal' } as const;

/** The frozen copy of a signal: exactly the ticked parts. */
export interface SignaalKopie {
  readonly soort: 'IGJ_SIGNAAL';
  readonly versie: 1;
  /** Random, of this passing on. */
  readonly kenmerk: string;
  readonly velden: readonly KopieVeld[];
}

export interface SignaalInvoer {
  readonly aan: SignaalOntvanger;
  /** Codes of the ticked fields of the report. */
  readonly onderdelen: readonly string[];
  readonly tekst: string;
  readonly grondslag: string;
  readonly doel: string;
  /** By hand, to the OM: when, and under which reference. */
  readonly op: string | null;
  readonly referentie: string | null;
}

/** All that is wrong with passing on. Nothing is ticked by itself, and without basis and purpose nothing goes. */
export function signaalFouten(i: SignaalInvoer, mogelijk: readonly string[], nu: Date): Weigering[] {
  return [
    ...i.onderdelen
      .filter((c, n) => !mogelijk.includes(c) || i.onderdelen.indexOf(c) !== n)
      .map(() => weiger('IGJ_VELD_ONBEKEND', 'Dit onderdeel staat niet in de melding.', { veld: 'onderdelen' })),
    ...tekstFout('tekst', i.tekst, 'Schrijf op wat het signaal is.'),
    ...tekstFout('grondslag', i.grondslag, 'Schrijf op welke regel u dit laat delen.', 500),
    ...tekstFout('doel', i.doel, 'Schrijf op waarvoor de ander dit nodig heeft.', 500),
    ...(i.aan === 'OM' ? metDeHand(i, nu) : []),
  ];
}

function metDeHand({ op, referentie }: SignaalInvoer, nu: Date): Weigering[] {
  return [
    ...(op === null || !isDag(op) || op > dagVan(nu)
      ? [weiger('IGJ_DAG_PAST_NIET', 'Kies de dag waarop u het doorgaf. Die ligt niet na vandaag.', { veld: 'op' })]
      : []),
    ...tekstFout('referentie', referentie ?? '', 'Schrijf het kenmerk van het OM op.', 100),
  ];
}

/** The copy as the receiver sees it. */
export function maakSignaal(
  kenmerk: string,
  tekst: string,
  aanbieder: string,
  delen: readonly SignaalDeel[],
): SignaalKopie {
  const veld = (code: string, label: string, waarde: string): KopieVeld => ({ code, label, waarde, tekst: waarde });
  return {
    soort: 'IGJ_SIGNAAL',
    versie: 1,
    kenmerk,
    velden: [
      veld('AANBIEDER', SIGNAAL_DELEN.AANBIEDER, aanbieder),
      veld('SIGNAAL', SIGNAAL_DELEN.SIGNAAL, tekst),
      ...delen.map((d) => veld(d.code, d.label, d.waarde)),
    ],
  };
}

/** A received signal, or why it cannot be read; what else a sender put in stays out. */
export function leesSignaal(inhoud: unknown): SignaalKopie | Weigering {
  if (!isObject(inhoud) || inhoud['soort'] !== 'IGJ_SIGNAAL' || inhoud['versie'] !== 1) return onleesbaar('soort');
  const { kenmerk, velden } = inhoud;
  if (typeof kenmerk !== 'string' || !KENMERK.test(kenmerk)) return onleesbaar('kenmerk');
  if (!Array.isArray(velden) || velden.length === 0 || !velden.every(isKopieVeld)) return onleesbaar('velden');
  const exact = velden.map(({ code, label, waarde, tekst }) => ({ code, label, waarde, tekst }));
  return { soort: 'IGJ_SIGNAAL', versie: 1, kenmerk, velden: exact };
}

/** The mark of the signal of which receipt is confirmed. */
export function leesSignaalBevestiging(inhoud: unknown): string | Weigering {
  if (!isObject(inhoud) || inhoud['soort'] !== 'IGJ_SIGNAALBEVESTIGING' || inhoud['versie'] !== 1)
    return onleesbaar('soort');
  const { kenmerk } = inhoud;
  return typeof kenmerk === 'string' && KENMERK.test(kenmerk) ? kenmerk : onleesbaar('kenmerk');
}

const KENMERK = /^S-[0-9A-Z]{12}$/;

const onleesbaar = (veld: string): Weigering =>
  weiger('IGJ_OVERDRACHT_ONLEESBAAR', 'Dit bericht kunnen we niet lezen.', { veld });

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function isKopieVeld(waarde: unknown): waarde is KopieVeld {
  return isObject(waarde) && ['code', 'label', 'waarde', 'tekst'].every((k) => typeof waarde[k] === 'string');
}
