import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { Melding } from './melding.type';

@ObjectType({ description: 'De melding is ontvangen.' })
export class MeldingIngediend {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => DateTime, { description: 'Wanneer de melding binnenkwam.' })
  ontvangenOp: Date;
  @Field(() => Datum, { description: 'De dag waarop de melder uiterlijk iets hoort (2 werkdagen).' })
  eersteReactieUiterlijk: string;
  @Field(() => String, { description: 'Wie de melding lezen, in gewone taal.' })
  wieLeest: string;
}

@ObjectType({ description: 'Iemand anders wijzigde dit intussen. Er is niets gewijzigd; hier is de nieuwste inhoud.' })
export class VersieVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Melding, { description: 'De melding zoals die nu is.' })
  huidig: Melding;
}

export const MeldingIndienenUitkomst = maakUitkomst('MeldingIndienenUitkomst', 'Uitkomst van indienen.', [
  MeldingIngediend,
]);
export const MeldingUitkomst = maakUitkomst('MeldingUitkomst', 'Uitkomst van een handeling op een melding.', [
  Melding,
  VersieVerouderd,
]);
