import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Een vraag om uitstel die bewaard is en nog niet verstuurd.' })
export class UitstelConcept {
  @Field(() => ID, { description: 'De externe melding.' })
  id: string;
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => String, { description: 'Waarom er meer tijd nodig is.' })
  tekst: string;
  @Field(() => Datum, { nullable: true, description: 'De dag die u wilt vragen.' })
  gewensteDag: string | null;
  @Field(() => LidKort, { description: 'Wie het laatst bewaarde.' })
  door: LidKort;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
}

@ObjectType({
  description: 'Iemand anders bewaarde dit concept intussen. Er is niets gewijzigd; hier is het nieuwste.',
})
export class UitstelConceptVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => UitstelConcept, { nullable: true, description: 'Het concept zoals het nu is; leeg als het weg is.' })
  huidig: UitstelConcept | null;
}

export const UitstelConceptUitkomst = maakUitkomst(
  'UitstelConceptUitkomst',
  'Uitkomst van het bewaren van een vraag om uitstel.',
  [UitstelConcept, UitstelConceptVerouderd],
);
