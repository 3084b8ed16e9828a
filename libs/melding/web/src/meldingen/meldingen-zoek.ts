import { MELDING_STATUSSEN, VORMEN, type MeldingStatus, type Vorm } from '@meldbaken/melding/contract';
import { alsCode, type MeldingFilter, type Zoekdelen } from '@meldbaken/platform/graphql-client';

export const WIE = ['MIJN', 'NIEUW'] as const;
export const SORTERING = ['OUDSTE'] as const;
export const WEERGAVE = ['mee'] as const;
export const PER_PAGINA = 50;

/** Filter and order of the list, as codes in the address. A type alias, so that it fits `Zoekdelen`. */
export type MeldingenZoek = {
  readonly status: MeldingStatus | undefined;
  readonly vorm: Vorm | undefined;
  readonly wie: (typeof WIE)[number] | undefined;
  readonly sorteer: 'OUDSTE' | undefined;
  /** `mee`: a bestuurder looks at the reports they joined, instead of all without content. */
  readonly weergave: 'mee' | undefined;
  readonly na: string | undefined;
};

export function leesMeldingenZoek(ruw: Zoekdelen): MeldingenZoek {
  return {
    status: alsCode(ruw['status'], MELDING_STATUSSEN),
    vorm: alsCode(ruw['vorm'], VORMEN),
    wie: alsCode(ruw['wie'], WIE),
    sorteer: alsCode(ruw['sorteer'], SORTERING),
    weergave: alsCode(ruw['weergave'], WEERGAVE),
    na: ruw['na'],
  };
}

/** The choices as a filter for the server; `zoek` (a number) stays out of the address. */
export function alsFilter({ status, vorm, wie }: MeldingenZoek, zoek: string): MeldingFilter {
  return { status: status && [status], vorm, wie, zoek: zoek === '' ? undefined : zoek };
}

export const isGekozen = ({ status, vorm, wie }: MeldingenZoek, zoek: string): boolean =>
  [status, vorm, wie].some((deel) => deel !== undefined) || zoek !== '';
