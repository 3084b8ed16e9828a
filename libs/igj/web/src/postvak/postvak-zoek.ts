import {
  EXTERNE_MELDING_CATEGORIEEN,
  POSTVAK_STATUSSEN,
  type ExterneMeldingCategorie,
  type PostvakStatus,
} from '@meldbaken/igj/contract';
import { alsCode, type PostvakQueryVariables, type Zoekdelen } from '@meldbaken/platform/graphql-client';

export const PER_PAGINA = 50;
/** NIEUW: given to nobody yet. */
export const WIE = ['MIJN', 'NIEUW'] as const;
export const SPOED = ['JA', 'NEE'] as const;

/** A type alias, so that it fits `Zoekdelen`. */
export type PostvakZoek = {
  readonly status: PostvakStatus | undefined;
  readonly soort: ExterneMeldingCategorie | undefined;
  readonly wie: (typeof WIE)[number] | undefined;
  readonly spoed: (typeof SPOED)[number] | undefined;
  readonly na: string | undefined;
};

/** State of the list in the address: codes only. */
export function leesPostvakZoek(ruw: Zoekdelen): PostvakZoek {
  return {
    status: alsCode(ruw['status'], POSTVAK_STATUSSEN),
    soort: alsCode(ruw['soort'], EXTERNE_MELDING_CATEGORIEEN),
    wie: alsCode(ruw['wie'], WIE),
    spoed: alsCode(ruw['spoed'], SPOED),
    na: ruw['na'],
  };
}

/** The same as a question to the server. */
export function postvakVraag({ status, soort, wie, spoed, na }: PostvakZoek): PostvakQueryVariables {
  const filter = {
    status: status === undefined ? undefined : [status],
    categorie: soort,
    wie,
    spoed: spoed === undefined ? undefined : spoed === 'JA',
  };
  return { first: PER_PAGINA, after: na, filter };
}
