import {
  BERICHTEN_VAN_AANBIEDER,
  type BerichtOver,
  type BerichtRichting,
  type IgjBerichtKopie,
  type IgjBerichtSoort,
  type Instantie,
  type Meldroute,
} from '@meldbaken/igj/contract';
import { veldVan } from '../formulier.model';
import { RAPPORTAGE_VELDEN_VERPLICHT, RAPPORTAGE_VELD_CODES } from '../rapportage';

export type Eis = 'MOET' | 'MAG' | 'NIET';

/** What one kind of message may hold. */
export interface BerichtVorm {
  /** The provision on which it rests. */
  readonly bron: string;
  readonly tekst: Exclude<Eis, 'NIET'>;
  /** The day by which the other side answers, or that was granted. */
  readonly uiterlijk: Eis;
  /** The kinds that this one answers; empty: it answers nothing. */
  readonly antwoordOp: readonly IgjBerichtSoort[];
  /** Must it name the message that it answers? */
  readonly antwoordMoet?: true;
  /** Is this field one of its own? */
  readonly veld: (code: string) => boolean;
  /** Fields without which it means nothing. */
  readonly verplicht: readonly string[];
}

const geen = (): boolean => false;
const eenVan =
  (...codes: readonly string[]) =>
  (code: string): boolean =>
    codes.includes(code);
const formulier = (code: string): boolean => veldVan(code) !== null;
const UB = (artikel: string): string => `Uitvoeringsbesluit Wkkgz artikel ${artikel}`;
const TOEZICHT = 'Wkkgz artikel 24 en 25';

const KAAL = { tekst: 'MOET', uiterlijk: 'NIET', antwoordOp: [], veld: geen, verplicht: [] } as const;

export const BERICHT_LABEL: Readonly<Record<IgjBerichtSoort, string>> = {
  AANVULLING: 'Aanvulling op de melding',
  CORRECTIE: 'Verbetering van de melding',
  INTREKKING: 'Melding ingetrokken',
  UITSTELVERZOEK: 'Vraag om uitstel van het rapport',
  RAPPORTAGE: 'Rapport van het onderzoek',
  ANTWOORD: 'Antwoord op een vraag',
  REACTIE: 'Reactie op het conceptrapport',
  AANVULVERZOEK: 'Vraag om de melding aan te vullen',
  ACTIES: 'Wat de IGJ gaat doen',
  UITSTELBESLUIT: 'Besluit over uitstel',
  VRAAG: 'Vraag van de IGJ',
  EIGEN_ONDERZOEK: 'De IGJ onderzoekt zelf',
  CONCEPTRAPPORT: 'Conceptrapport van de IGJ',
  EINDRAPPORT: 'Eindrapport van de IGJ',
  AFSLUITING: 'De IGJ sluit de zaak',
  MAATREGEL: 'Maatregel van de IGJ',
};

/** Per kind the legal basis, and exactly what may travel. A field that is not named here is refused. */
export const BERICHT_VORM: Readonly<Record<IgjBerichtSoort, BerichtVorm>> = {
  AANVULLING: {
    ...KAAL,
    bron: UB('8.5, derde lid'),
    tekst: 'MAG',
    antwoordOp: ['AANVULVERZOEK'],
    veld: formulier,
  },
  CORRECTIE: {
    ...KAAL,
    bron: 'Wkkgz artikel 11, eerste lid',
    veld: formulier,
  },
  INTREKKING: { ...KAAL, bron: 'Wkkgz artikel 11, eerste lid' },
  UITSTELVERZOEK: {
    ...KAAL,
    bron: UB('8.7, tweede lid'),
    veld: eenVan('gewensteDag', 'naEinde'),
    verplicht: ['gewensteDag'],
  },
  RAPPORTAGE: {
    ...KAAL,
    bron: UB('8.7'),
    antwoordOp: ['VRAAG'],
    veld: eenVan(...RAPPORTAGE_VELD_CODES),
    verplicht: RAPPORTAGE_VELDEN_VERPLICHT,
  },
  ANTWOORD: { ...KAAL, bron: TOEZICHT, antwoordOp: ['VRAAG'], antwoordMoet: true },
  REACTIE: {
    ...KAAL,
    bron: UB('8.10 en 8.13'),
    antwoordOp: ['CONCEPTRAPPORT'],
    antwoordMoet: true,
  },
  AANVULVERZOEK: {
    ...KAAL,
    bron: UB('8.5, derde lid'),
    uiterlijk: 'MAG',
    veld: formulier,
  },
  ACTIES: { ...KAAL, bron: UB('8.5, tweede lid') },
  UITSTELBESLUIT: {
    ...KAAL,
    bron: UB('8.7, tweede lid'),
    tekst: 'MAG',
    uiterlijk: 'MAG',
    antwoordOp: ['UITSTELVERZOEK'],
    antwoordMoet: true,
    veld: eenVan('besluit'),
    verplicht: ['besluit'],
  },
  VRAAG: { ...KAAL, bron: TOEZICHT, uiterlijk: 'MOET' },
  EIGEN_ONDERZOEK: { ...KAAL, bron: UB('8.8') },
  CONCEPTRAPPORT: { ...KAAL, bron: UB('8.10 en 8.13'), uiterlijk: 'MAG' },
  EINDRAPPORT: { ...KAAL, bron: UB('8.11 en 8.14') },
  AFSLUITING: { ...KAAL, bron: TOEZICHT },
  MAATREGEL: { ...KAAL, bron: TOEZICHT, uiterlijk: 'MAG' },
};

/** Of the municipality's supervision: the law names no content of a message, only the duty to co-operate. */
const WMO_TOEZICHT = 'Wmo 2015 artikel 3.4 en 6.1 (aanname)';

/** The kinds that a provider and a municipality send each other; measures, reports and four weeks are of the IGJ alone. */
export const WMO_BERICHTEN: readonly IgjBerichtSoort[] = [
  'AANVULLING',
  'CORRECTIE',
  'INTREKKING',
  'UITSTELVERZOEK',
  'RAPPORTAGE',
  'ANTWOORD',
  'AANVULVERZOEK',
  'UITSTELBESLUIT',
  'VRAAG',
  'EIGEN_ONDERZOEK',
  'AFSLUITING',
];

/** The Uitvoeringsbesluit is of the Wkkgz. Of youth care the law names the report and who supervises. */
const JEUGD_TOEZICHT = 'Jeugdwet artikel 4.1.8 en 9.2 (aanname)';

/** Concept report, reaction and final report are a procedure of the Uitvoeringsbesluit Wkkgz (art. 8.10-8.14). */
const ALLEEN_WKKGZ: readonly IgjBerichtSoort[] = ['REACTIE', 'CONCEPTRAPPORT', 'EINDRAPPORT'];

/** The kinds that are sent about a report under this law. */
export function hoortBijRoute(soort: IgjBerichtSoort, route: Meldroute): boolean {
  if (route === 'WMO') return WMO_BERICHTEN.includes(soort);
  return route === 'IGJ' || !ALLEEN_WKKGZ.includes(soort);
}

/** What one kind of message may hold about a report under this law; null when it is not sent. */
export function vormVan(soort: IgjBerichtSoort, route: Meldroute): BerichtVorm | null {
  return hoortBijRoute(soort, route) ? { ...BERICHT_VORM[soort], bron: berichtBron(soort, route) } : null;
}

/** The legal basis of a message. */
export function berichtBron(soort: IgjBerichtSoort, route: Meldroute): string {
  if (route === 'WMO') return WMO_TOEZICHT;
  return route === 'JEUGD' ? JEUGD_TOEZICHT : BERICHT_VORM[soort].bron;
}

/** As what a message travels. */
export const berichtSoort = (route: Meldroute): IgjBerichtKopie['soort'] =>
  route === 'WMO' ? 'WMO_BERICHT' : 'IGJ_BERICHT';

export const BERICHT_DOEL: Readonly<Record<Instantie, string>> = {
  IGJ: 'Vervolg op een melding bij de inspectie',
  WMO: 'Vervolg op een melding bij de gemeente',
};

/** Who may send this kind: on which record it hangs at the sender. */
export function afzenderVan(soort: IgjBerichtSoort): BerichtOver {
  return BERICHTEN_VAN_AANBIEDER.some((s) => s === soort) ? 'EXTERNE_MELDING' : 'ZAAK';
}

/** Does a message of this kind go this way at this side? */
export function hoortBij(over: BerichtOver, soort: IgjBerichtSoort, richting: BerichtRichting): boolean {
  return (afzenderVan(soort) === over) === (richting === 'UIT');
}
