import type { KopieVeld } from './kopie';

/** What a provider sends after its report. */
export const BERICHTEN_VAN_AANBIEDER = [
  'AANVULLING',
  'CORRECTIE',
  'INTREKKING',
  'UITSTELVERZOEK',
  'RAPPORTAGE',
  'ANTWOORD',
  'REACTIE',
] as const;

/** What the inspectie sends after its confirmation. */
export const BERICHTEN_VAN_INSPECTIE = [
  'AANVULVERZOEK',
  'ACTIES',
  'UITSTELBESLUIT',
  'VRAAG',
  'EIGEN_ONDERZOEK',
  'CONCEPTRAPPORT',
  'EINDRAPPORT',
  'AFSLUITING',
  'MAATREGEL',
] as const;

/** Kinds of message between a provider and the inspectie about one sent report. */
export const IGJ_BERICHT_SOORTEN = [...BERICHTEN_VAN_AANBIEDER, ...BERICHTEN_VAN_INSPECTIE] as const;
export type IgjBerichtSoort = (typeof IGJ_BERICHT_SOORTEN)[number];

/** On which side a message hangs: the provider's report, or the case that it became. */
export const BERICHT_OVER = ['EXTERNE_MELDING', 'ZAAK'] as const;
export type BerichtOver = (typeof BERICHT_OVER)[number];

export const BERICHT_RICHTINGEN = ['UIT', 'IN'] as const;
export type BerichtRichting = (typeof BERICHT_RICHTINGEN)[number];

/** The frozen copy of one message: exactly these fields travel. */
export interface IgjBerichtKopie {
  readonly soort: 'IGJ_BERICHT' | 'WMO_BERICHT';
  readonly versie: 1;
  readonly bericht: IgjBerichtSoort;
  /** Of this message: random, so that it tells nothing. */
  readonly kenmerk: string;
  /** Of the message that this one answers. */
  readonly antwoordOp: string | null;
  readonly tekst: string;
  readonly velden: readonly KopieVeld[];
  /** 'YYYY-MM-DD'. */
  readonly uiterlijk: string | null;
}
