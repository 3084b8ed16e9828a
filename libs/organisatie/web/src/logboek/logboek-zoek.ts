import { alsCode, type LogboekQueryVariables, type Zoekdelen } from '@meldbaken/platform/graphql-client';
import { alsDag, beginVan, eindeVan } from './dagen';

export const UITKOMSTEN = ['GELUKT', 'GEWEIGERD', 'FOUT'] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HANDELING = /^[a-z-]+\.[a-z-]+$/;
export const PER_PAGINA = 50;

const alsVorm = (tekst: string | undefined, vorm: RegExp): string | undefined =>
  tekst !== undefined && vorm.test(tekst) ? tekst : undefined;

/** A type alias, so that it fits `Zoekdelen`. */
export type LogboekZoek = {
  readonly uitkomst: (typeof UITKOMSTEN)[number] | undefined;
  readonly handeling: string | undefined;
  readonly dossier: string | undefined;
  readonly van: string | undefined;
  readonly tot: string | undefined;
  readonly na: string | undefined;
};

/** Filter of the log in the address: codes, ids and days only. */
export function leesLogboekZoek(ruw: Zoekdelen): LogboekZoek {
  return {
    uitkomst: alsCode(ruw['uitkomst'], UITKOMSTEN),
    handeling: alsVorm(ruw['handeling'], HANDELING),
    dossier: alsVorm(ruw['dossier'], UUID),
    van: alsDag(ruw['van']),
    tot: alsDag(ruw['tot']),
    na: ruw['na'],
  };
}

/** The same as a question to the server. */
export function logboekVraag(zoek: LogboekZoek): LogboekQueryVariables {
  const { uitkomst, handeling, dossier, van, tot, na } = zoek;
  return {
    first: PER_PAGINA,
    after: na,
    filter: { uitkomst, handeling, dossierId: dossier, van: beginVan(van), tot: eindeVan(tot) },
  };
}
