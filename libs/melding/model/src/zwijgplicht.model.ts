import type { MelderSoort, MeldingStatus, ZwijgSoort } from '@meldbaken/melding/contract';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { dagInWoorden, dagVan, isDag, type Dag } from './dag.model';
import { redenFout } from './verloop.model';

/** Silence is for a while: longer than this is not provisional any more. */
export const ZWIJGEN_GRENS_DAGEN = 183;

export interface Zwijgen {
  readonly soort: ZwijgSoort;
  /** The day on which we expect it to end. */
  readonly tot: Dag;
  readonly beeindigdOp: Date | null;
}

const ONS: readonly string[] = ['MEDEWERKER', 'VRIJWILLIGER'] satisfies readonly MelderSoort[];

/** Staff and volunteers keep silent; clients, family and outsiders are asked (spec 02). */
export const zwijgSoortVoor = (melderSoort: string | null): ZwijgSoort =>
  melderSoort !== null && ONS.includes(melderSoort) ? 'PLICHT' : 'VERZOEK';

export interface ZwijgVraag {
  readonly tot: string | null | undefined;
  readonly reden: string | null | undefined;
}

/** May the period of silence begin, or get another end? */
export function zetZwijgen(
  status: MeldingStatus,
  huidig: Zwijgen | null,
  v: ZwijgVraag,
  nu: Date,
): { tot: Dag } | Weigering {
  if (status === 'GESLOTEN' || status === 'DOORVERWEZEN')
    return weiger('MELDING_STATUS_PAST_NIET', 'Deze melding is klaar. Zwijgen is dan niet meer nodig.', {
      watDan: 'Heropen de melding eerst, als er weer iets speelt.',
    });
  const tot = v.tot ?? '';
  if (!isDag(tot)) return weiger('ZWIJGEN_EINDE_ONTBREEKT', 'Kies tot wanneer u dit ongeveer vraagt.', { veld: 'tot' });
  const vandaag = dagVan(nu);
  if (tot < vandaag)
    return weiger('ZWIJGEN_EINDE_VOORBIJ', 'Deze dag is al geweest. Kies een dag die nog komt.', { veld: 'tot' });
  if (dagenTussen(vandaag, tot) > ZWIJGEN_GRENS_DAGEN)
    return weiger('ZWIJGEN_TE_LANG', 'Zwijgen is voor een korte tijd. Kies een dag binnen een half jaar.', {
      veld: 'tot',
      watDan: 'Is het daarna nog nodig? Dan kunt u het verlengen.',
    });
  if (huidig && huidig.beeindigdOp === null && huidig.tot === tot)
    return weiger('ZWIJGEN_ONGEWIJZIGD', 'Dit is al de afgesproken dag.', {
      veld: 'tot',
      watDan: 'Kies een andere dag.',
    });
  return redenFout(v.reden, 'Schrijf op waarom zwijgen nu nodig is.') ?? { tot };
}

/** May it end now? */
export function beeindigZwijgen(huidig: Zwijgen | null, reden: string | null | undefined): Weigering | null {
  if (!huidig || huidig.beeindigdOp !== null)
    return weiger('ZWIJGEN_LOOPT_NIET', 'Er is nu geen afspraak om te zwijgen.', {});
  return redenFout(reden, 'Schrijf op waarom zwijgen niet meer nodig is.');
}

/** What the reporter reads. It protects; it does not cover up: with the confidants one may always talk. */
export function zwijgTekst(z: Zwijgen): string {
  if (z.beeindigdOp !== null)
    return 'U mag weer over uw melding praten. Denk daarbij aan de cliënt: deel niet meer dan nodig.';
  const dag = dagInWoorden(z.tot);
  const kern =
    z.soort === 'PLICHT'
      ? `Praat tot ongeveer ${dag} niet over uw melding op het werk.`
      : `Wij vragen u om tot ongeveer ${dag} niet over uw melding te praten. U hoeft dit niet te doen.`;
  return `${kern} Dat beschermt u en de cliënt. Met de vertrouwenspersoon en de aandachtsfunctionaris mag u altijd praten. Ook een arts, de politie en de IGJ mag u altijd bellen.`;
}

const dagenTussen = (van: Dag, tot: Dag): number => Math.round((Date.parse(tot) - Date.parse(van)) / 86_400_000);
