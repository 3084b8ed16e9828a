import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';

@ObjectType({ description: 'Eén fout in één veld van de invoer.' })
export class Veldfout {
  @Field(() => String, { description: 'Naam van het invoerveld.' })
  veld: string;
  @Field(() => String, { description: 'Code van de fout, vorm CONTEXT_REDEN.' })
  code: string;
  @Field(() => String, { description: 'Uitleg voor de gebruiker, in gewone taal.' })
  bericht: string;
}

@ObjectType({ description: 'Een verwachte weigering. Er is niets gewijzigd.' })
export class Geweigerd {
  @Field(() => String, { description: 'Code, vorm CONTEXT_REDEN, bijvoorbeeld NIET_GEVONDEN.' })
  code: string;
  @Field(() => String, { description: 'Uitleg voor de gebruiker, in gewone taal.' })
  bericht: string;
  @Field(() => String, { nullable: true, description: 'Het invoerveld, als het om één veld gaat.' })
  veld?: string | null;
  @Field(() => String, { nullable: true, description: 'Wat de handeling wel mogelijk maakt.' })
  watDan?: string | null;
  @Field(() => [Veldfout], { description: 'Alle fouten per veld; leeg als het niet om invoer gaat.' })
  fouten: Veldfout[];
}

export function alsGeweigerd(w: Weigering): Geweigerd {
  return Object.assign(new Geweigerd(), {
    code: w.code,
    bericht: w.bericht,
    veld: w.veld ?? null,
    watDan: w.watDan ?? null,
    fouten: foutenVan(w),
  });
}

/** A refusal that carries every wrong field at once, so that nobody mends them one by one. */
export interface WeigeringMetVelden extends Weigering {
  readonly alle: readonly Weigering[];
}

export function alsGeweigerdMetVelden(alle: readonly Weigering[]): WeigeringMetVelden | null {
  const eerste = alle[0];
  return eerste ? { ...eerste, alle } : null;
}

function foutenVan(w: Weigering): Veldfout[] {
  const alle = 'alle' in w ? (w as WeigeringMetVelden).alle : [w];
  return alle.flatMap((f) =>
    f.veld === undefined ? [] : [Object.assign(new Veldfout(), { veld: f.veld, code: f.code, bericht: f.bericht })],
  );
}

/** For resolvers: a refusal becomes its GraphQL type, all else passes. */
export const isGeweigerd = isWeigering;

type Klasse = abstract new () => object;

/** Union of an outcome: the result types, a stale version where the act takes one, and Geweigerd. */
export function maakUitkomst(naam: string, omschrijving: string, typen: readonly Klasse[]): unknown {
  return createUnionType({
    name: naam,
    description: omschrijving,
    types: () => [...typen, Geweigerd] as never,
    resolveType: (waarde: object) => {
      if (waarde instanceof Geweigerd) return Geweigerd;
      const gevonden = typen.find((t) => waarde instanceof t);
      if (!gevonden) throw new Error(`${naam}: outcome has no type`);
      return gevonden;
    },
  });
}
