import type { HerinneringVoorbeeldQuery } from '@meldbaken/platform/graphql-client';
import type { HerinneringAan } from '@meldbaken/vergewis/contract';

export type VoorbeeldRegel = HerinneringVoorbeeldQuery['vergewisHerinneringVoorbeeld'][number];

export interface Ontvangst {
  /** With the addresses or names to which a mail goes. */
  readonly wel: readonly { readonly regel: VoorbeeldRegel; readonly naar: readonly string[] }[];
  /** With why nothing goes. */
  readonly niet: readonly { readonly regel: VoorbeeldRegel; readonly reden: string }[];
  readonly mails: number;
}

/** Who gets a mail by this choice, and who does not and why: shown before the act. */
export function wieKrijgtWat(voorbeeld: readonly VoorbeeldRegel[], aan: readonly HerinneringAan[]): Ontvangst {
  const naarVan = (r: VoorbeeldRegel): string[] => [
    ...(aan.includes('PERSOON') && r.adres !== null ? [r.adres] : []),
    ...(aan.includes('LEIDINGGEVENDE') ? r.leidinggevenden : []),
  ];
  const redenVan = (r: VoorbeeldRegel): string =>
    (aan.includes('PERSOON') ? r.persoonReden : null) ??
    (aan.includes('LEIDINGGEVENDE') ? r.leidinggevendeReden : null) ??
    '';
  const met = voorbeeld.map((regel) => ({ regel, naar: naarVan(regel) }));
  const wel = met.filter(({ naar }) => naar.length > 0);
  return {
    wel,
    niet: met.filter(({ naar }) => naar.length === 0).map(({ regel }) => ({ regel, reden: redenVan(regel) })),
    mails: wel.reduce((n, { naar }) => n + naar.length, 0),
  };
}
