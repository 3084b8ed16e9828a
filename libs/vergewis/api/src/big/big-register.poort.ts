import type { BigAntwoord } from '@meldbaken/vergewis/model';

/** Why there is no answer. It never counts as an answer. */
export type GeenAntwoord = 'NIET_INGESTELD' | 'ONBEREIKBAAR' | 'ONLEESBAAR' | 'GEWEIGERD';

export type BigRegisterUitkomst =
  | { readonly soort: 'GEVONDEN'; readonly antwoord: BigAntwoord }
  /** The register answered, and does not have this number. No proof that somebody is not registered. */
  | { readonly soort: 'NIETS' }
  | { readonly soort: 'GEEN_ANTWOORD'; readonly waarom: GeenAntwoord };

/** The public BIG register. Asked for one number at a time; nothing but the number leaves. */
export abstract class BigRegister {
  abstract zoek(nummer: string): Promise<BigRegisterUitkomst>;
}

/** Nothing was set: nothing is asked, and nothing is ever in order. */
export class GeenBigRegister extends BigRegister {
  zoek(): Promise<BigRegisterUitkomst> {
    return Promise.resolve({ soort: 'GEEN_ANTWOORD', waarom: 'NIET_INGESTELD' });
  }
}
