import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import type { VeldCode } from './formulier.model';
import { schoneWaarden } from './waarden.model';

/** What is known when a report is prepared. */
export interface VulVoorBron {
  readonly categorie: ExterneMeldingCategorie;
  readonly organisatie: {
    readonly naam: string;
    readonly contactgegevens: string | null;
    readonly kvk: string | null;
    readonly vestigingsnummer: string | null;
  };
  readonly melding: {
    readonly feiten: string;
    readonly gebeurdVan: string | null;
    readonly gebeurdTot: string | null;
    readonly waar: string | null;
    readonly clientNaam: string | null;
    /** When somebody of the provider noticed it; only a municipality asks. */
    readonly geconstateerdOp?: Date | null;
    /** Only a person who was picked or linked: a typed name may be somebody else. */
    readonly pleger: { readonly naam: string; readonly functie: string | null } | null;
  };
  readonly vaststelling: {
    readonly vastgesteldOp: Date;
    readonly bekendGewordenOp: Date | null;
    readonly meegedeeldOp: Date | null;
  };
  /** Who will report to the inspectie, when known: the bestuurder, never the reporter of the melding. */
  readonly melder: { readonly naam: string; readonly functie: string } | null;
}

/**
 * The concept as far as it is known. Names of staff only where the form asks for them (geweld, ontslag); the reporter,
 * their opinion and the unit nowhere.
 */
export function vulVoor({
  categorie,
  organisatie,
  melding,
  vaststelling,
  melder,
}: VulVoorBron): Partial<Record<VeldCode, string>> {
  const { pleger } = melding;
  const waarden: Partial<Record<VeldCode, string | null | undefined>> = {
    aanbiederNaam: organisatie.naam,
    aanbiederContact: organisatie.contactgegevens,
    kvkNummer: organisatie.kvk,
    vestigingsnummer: organisatie.vestigingsnummer,
    melderNaam: melder?.naam,
    melderFunctie: melder?.functie,
    clientNaam: categorie === 'ONTSLAG' ? null : melding.clientNaam,
    gebeurtenisBeschrijving: melding.feiten,
    gebeurtenisDatum: melding.gebeurdVan,
    gebeurtenisDatumTot: melding.gebeurdTot === melding.gebeurdVan ? null : melding.gebeurdTot,
    gebeurtenisPlaats: melding.waar,
    geconstateerdOp: melding.geconstateerdOp?.toISOString(),
    vastgesteldOp: vaststelling.vastgesteldOp.toISOString(),
    bekendGewordenOp: vaststelling.bekendGewordenOp?.toISOString(),
    betrokkenen: pleger && [pleger.naam, pleger.functie].filter(Boolean).join(', '),
    zorgverlenerNaam: pleger?.naam,
    zorgverlenerFunctie: pleger?.functie,
    meegedeeldOp: vaststelling.meegedeeldOp?.toISOString(),
  };
  return schoneWaarden(categorie, waarden);
}
