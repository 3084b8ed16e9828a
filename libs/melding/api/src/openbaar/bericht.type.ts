import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { EigenMelding } from '../typen';

@ObjectType({ description: 'Eén bericht tussen de melder en de behandelaars.' })
export class MelderBericht {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'MELDER of BEHANDELAAR.' })
  van: string;
  @Field(() => Datum, { description: 'Dag.' })
  dag: string;
  @Field(() => DateTime, { nullable: true, description: 'Moment; leeg bij een melder met een code.' })
  op: Date | null;
  @Field(() => String, { nullable: true, description: 'Wie het schreef; leeg bij de melder.' })
  door: string | null;
  @Field(() => String, { description: 'De tekst.' })
  tekst: string;
}

@ObjectType({ description: 'De berichten van één melding, het nieuwste achteraan.' })
export class MelderBerichten {
  @Field(() => [MelderBericht], { description: 'Berichten.' })
  berichten: MelderBericht[];
  @Field(() => Boolean, {
    description: 'Kan de melder berichten lezen? Niet bij wie belde of vertelde, en geen account heeft.',
  })
  bereikbaar: boolean;
}

@ObjectType({ description: 'Een eigen melding met de berichten erbij.' })
export class EigenMeldingMetBerichten extends EigenMelding {
  @Field(() => [MelderBericht], { description: 'Berichten, het nieuwste achteraan.' })
  berichten: MelderBericht[];
}

export const BerichtSturenUitkomst = maakUitkomst('BerichtSturenUitkomst', 'Uitkomst van een bericht aan de melder.', [
  MelderBerichten,
]);
export const EigenBerichtUitkomst = maakUitkomst('EigenBerichtUitkomst', 'Uitkomst van een bericht van de melder.', [
  EigenMeldingMetBerichten,
]);
