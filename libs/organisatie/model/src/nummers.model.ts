import { type Weigering, weiger } from '@meldbaken/platform/waarden';

export const NUMMER_SOORTEN = ['KVK', 'VESTIGINGSNUMMER', 'AGB', 'CBS', 'OIN'] as const;
export type NummerSoort = (typeof NUMMER_SOORTEN)[number];

interface NummerRegel {
  readonly naam: string;
  readonly veld: string;
  readonly cijfers: number;
  /** A number of this kind always begins so. */
  readonly begin?: string;
}

/** Identifiers are text: a leading zero belongs to the number. */
const REGELS: Readonly<Record<NummerSoort, NummerRegel>> = {
  KVK: { naam: 'KvK-nummer', veld: 'kvk', cijfers: 8 },
  VESTIGINGSNUMMER: { naam: 'vestigingsnummer', veld: 'vestigingsnummer', cijfers: 12 },
  AGB: { naam: 'AGB-code', veld: 'agb', cijfers: 8 },
  CBS: { naam: 'gemeentecode van het CBS', veld: 'cbs', cijfers: 4 },
  OIN: { naam: 'OIN', veld: 'oin', cijfers: 20, begin: '000000' },
};

/** Is this a number of that kind? Null when it is. */
export function controleerNummer(soort: NummerSoort, tekst: string): Weigering | null {
  const { naam, veld, cijfers, begin = '' } = REGELS[soort];
  const past = /^\d+$/.test(tekst) && tekst.length === cijfers && !/^0+$/.test(tekst) && tekst.startsWith(begin);
  if (past) return null;
  const meer = begin === '' ? '' : ` en begint met ${begin}`;
  return weiger(`ORGANISATIE_${soort}_ONJUIST`, `Dit ${naam} klopt niet. Het heeft ${cijfers} cijfers${meer}.`, {
    veld,
    watDan: 'Kijk het nummer na.',
  });
}
