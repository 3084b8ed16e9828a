import {
  EXTERNE_MELDING_CATEGORIEEN,
  EXTERNE_MELDING_STATUSSEN,
  type ExterneMeldingCategorie,
  type ExterneMeldingStatus,
} from '@meldbaken/igj/contract';
import { alsCode, type ExterneMeldingenQueryVariables, type Zoekdelen } from '@meldbaken/platform/graphql-client';

export const PER_PAGINA = 50;
export const HERKOMST = ['LOS', 'INTERN'] as const;

/** A type alias, so that it fits `Zoekdelen`. */
export type ExterneMeldingenZoek = {
  readonly status: ExterneMeldingStatus | undefined;
  readonly soort: ExterneMeldingCategorie | undefined;
  readonly herkomst: (typeof HERKOMST)[number] | undefined;
  readonly na: string | undefined;
};

/** State of the list in the address: codes only. */
export function leesZoek(ruw: Zoekdelen): ExterneMeldingenZoek {
  return {
    status: alsCode(ruw['status'], EXTERNE_MELDING_STATUSSEN),
    soort: alsCode(ruw['soort'], EXTERNE_MELDING_CATEGORIEEN),
    herkomst: alsCode(ruw['herkomst'], HERKOMST),
    na: ruw['na'],
  };
}

/** The same as a question to the server. */
export function alsVraag({ status, soort, herkomst, na }: ExterneMeldingenZoek): ExterneMeldingenQueryVariables {
  return {
    first: PER_PAGINA,
    after: na,
    status: status === undefined ? undefined : [status],
    categorie: soort,
    los: herkomst === undefined ? undefined : herkomst === 'LOS',
  };
}
