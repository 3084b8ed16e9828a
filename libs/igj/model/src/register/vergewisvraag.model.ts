import {
  VERGEWIS_UITKOMSTEN,
  type Identiteit,
  type VergewisantwoordKopie,
  type VergewisvraagKopie,
} from '@meldbaken/igj/contract';
import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { controleerIdentiteit, schoneIdentiteit } from './identiteit.model';

export const VERGEWIS_GRONDSLAG = 'Wkkgz artikel 4 en Uitvoeringsbesluit Wkkgz artikel 8.28';
export const VERGEWIS_DOEL = 'Vergewisplicht: nagaan of er een aantekening is voordat iemand zorg gaat geven';
export const VERGEWIS_ANTWOORD_DOEL = 'Antwoord op een vraag binnen de vergewisplicht';

/** Exactly what travels, beside the kind and version of the copy. */
export const VRAAG_VELDEN = [
  'voornamen',
  'achternaam',
  'geboortedatum',
  'bigNummer',
  'functie',
  'vrager',
] as const satisfies readonly (keyof VergewisvraagKopie)[];
export const ANTWOORD_VELDEN = ['uitkomst', 'rapportOp'] as const satisfies readonly (keyof VergewisantwoordKopie)[];

const FUNCTIE_GRENS = 200;
const DAG_MS = 86_400_000;

/** So many questions in 24 hours, per person who asks and per organisation. The inspectie holds its own limit. */
export const GRENZEN = { account: 10, organisatie: 30, bijInspectie: 40 } as const;
export const grensVanaf = (nu: Date): Date => new Date(nu.getTime() - DAG_MS);

export interface NieuweVergewisvraag {
  readonly identiteit: Identiteit;
  readonly functie: string;
  /** The asker says that this person will give care, and that this is why. */
  readonly vergewisplicht: boolean;
}

/** All that is wrong with a question, at once. */
export function controleerVergewisvraag(v: NieuweVergewisvraag, nu: Date): Weigering[] {
  const functie = v.functie.trim();
  return [
    ...controleerIdentiteit(v.identiteit, nu),
    ...(functie.length >= 2 && functie.length <= FUNCTIE_GRENS
      ? []
      : [weiger('IGJ_FUNCTIE_MIST', 'Vul in welk werk deze persoon gaat doen.', { veld: 'functie' })]),
    ...(v.vergewisplicht
      ? []
      : [
          weiger('IGJ_DOEL_MIST', 'U mag dit alleen vragen over iemand die bij u zorg gaat geven.', {
            veld: 'vergewisplicht',
            watDan: 'Zet het vinkje als dat zo is. Stel de vraag anders niet.',
          }),
        ]),
  ];
}

/** Too many questions in a day: whoever asks about many people is fishing. */
export function controleerAantal(eigen: number, organisatie: number): Weigering | null {
  if (eigen < GRENZEN.account && organisatie < GRENZEN.organisatie) return null;
  return weiger('IGJ_TE_VEEL_VRAGEN', 'U stelde vandaag al veel vragen. Er kan nu geen vraag meer bij.', {
    watDan: 'Probeer het morgen weer. Is het dringend? Bel de inspectie.',
  });
}

/** The frozen question. */
export function vergewisvraagKopie(v: NieuweVergewisvraag, vrager: string): VergewisvraagKopie {
  const i = schoneIdentiteit(v.identiteit);
  return { soort: 'IGJ_VERGEWISVRAAG', versie: 1, ...i, functie: v.functie.trim(), vrager };
}

/** The frozen answer, of the same shape whatever it says. */
export function vergewisantwoordKopie(
  uitkomst: VergewisantwoordKopie['uitkomst'],
  rapportOp: string | null,
): VergewisantwoordKopie {
  return {
    soort: 'IGJ_VERGEWISANTWOORD',
    versie: 1,
    uitkomst,
    rapportOp: uitkomst === 'AANTEKENING' ? rapportOp : null,
  };
}

/** Reads a question that came from a provider. What is not a question about one exact person is refused. */
export function leesVergewisvraag(inhoud: unknown, nu: Date): VergewisvraagKopie | Weigering {
  if (!isObject(inhoud) || inhoud['soort'] !== 'IGJ_VERGEWISVRAAG' || inhoud['versie'] !== 1) return geen('soort');
  const { voornamen, achternaam, geboortedatum, bigNummer, functie, vrager } = inhoud;
  if (typeof voornamen !== 'string') return geen('voornamen');
  if (typeof achternaam !== 'string') return geen('achternaam');
  if (typeof geboortedatum !== 'string') return geen('geboortedatum');
  if (bigNummer !== null && typeof bigNummer !== 'string') return geen('bigNummer');
  if (typeof functie !== 'string' || functie === '') return geen('functie');
  if (typeof vrager !== 'string' || vrager === '') return geen('vrager');
  const identiteit = schoneIdentiteit({ voornamen, achternaam, geboortedatum, bigNummer });
  const [fout] = controleerIdentiteit(identiteit, nu);
  return fout ?? { soort: 'IGJ_VERGEWISVRAAG', versie: 1, ...identiteit, functie, vrager };
}

/** Reads an answer of the inspectie. */
export function leesVergewisantwoord(inhoud: unknown): VergewisantwoordKopie | Weigering {
  if (!isObject(inhoud) || inhoud['soort'] !== 'IGJ_VERGEWISANTWOORD' || inhoud['versie'] !== 1) return geen('soort');
  const uitkomst = VERGEWIS_UITKOMSTEN.find((u) => u === inhoud['uitkomst']);
  if (!uitkomst) return geen('uitkomst');
  const { rapportOp } = inhoud;
  if (uitkomst !== 'AANTEKENING') return rapportOp === null ? vergewisantwoordKopie(uitkomst, null) : geen('rapportOp');
  if (typeof rapportOp !== 'string' || !isDag(rapportOp)) return geen('rapportOp');
  return vergewisantwoordKopie(uitkomst, rapportOp);
}

const geen = (veld: string): Weigering =>
  weiger('IGJ_OVERDRACHT_ONLEESBAAR', 'Dit bericht kunnen we niet lezen.', { veld });

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
