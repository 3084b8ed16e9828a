import type { DeelPlan, UitvoerBron } from './bron.model';
import * as clientdelen from './delen-client.model';
import * as overige from './delen-overig.model';
import type { DeelLabel, UitvoerDeel, UitvoerSoort } from './uitvoer.model';

export const UITVOER_DELEN: Readonly<Record<UitvoerSoort, readonly DeelPlan[]>> = {
  CLIENTDOSSIER: clientdelen.CLIENTDOSSIER,
  PERSONEELSDOSSIER: overige.PERSONEELSDOSSIER,
  BESTUURSVERSLAG: overige.BESTUURSVERSLAG,
};

/** A first version of a document. */
export const stelSamen = (soort: UitvoerSoort, bron: UitvoerBron): UitvoerDeel[] =>
  UITVOER_DELEN[soort].map(({ code, vul }) => ({ code, tekst: vul(bron) }));

/** Only the parts that this kind has, in its order; what was not sent is empty. */
export const opVolgorde = (soort: UitvoerSoort, delen: readonly UitvoerDeel[]): UitvoerDeel[] =>
  UITVOER_DELEN[soort].map(({ code }) => ({ code, tekst: delen.find((d) => d.code === code)?.tekst.trim() ?? '' }));

export interface StukDeel {
  readonly kop: string;
  readonly label: DeelLabel;
  readonly tekst: string;
}

/** The parts as they go out: on the page, on paper and as data the same. Empty parts stay away. */
export const stukDelen = (soort: UitvoerSoort, delen: readonly UitvoerDeel[]): StukDeel[] =>
  UITVOER_DELEN[soort].flatMap(({ code, kop, label }) => {
    const tekst = delen.find((d) => d.code === code)?.tekst.trim() ?? '';
    return tekst === '' ? [] : [{ kop, label, tekst }];
  });
