import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Datum } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Eén dag van de berekening.' })
export class UitlegRegel {
  @Field(() => Datum, { description: 'De dag.' })
  datum: string;
  @Field(() => Boolean, { description: 'Telt deze dag mee?' })
  telt: boolean;
  @Field(() => String, { description: 'Waarom wel of niet.' })
  reden: string;
}

@ObjectType({ description: 'Zo rekenen we: hoe een datum tot stand kwam.' })
export class TermijnUitleg {
  @Field(() => [String], { description: 'De berekening in korte zinnen.' })
  zinnen: string[];
  @Field(() => [UitlegRegel], { description: 'Elke dag, met de reden waarom die telt of niet.' })
  dagen: UitlegRegel[];
  @Field(() => String, { description: 'De regel.' })
  regel: string;
  @Field(() => String, { description: 'Artikel en document waar de regel vandaan komt.' })
  bron: string;
  @Field(() => String, { description: 'Is het een wet of een afspraak?' })
  wetOfBeleid: string;
  @Field(() => Int, { description: 'De versie van de regel waaronder de termijn begon.' })
  definitieVersie: number;
}
