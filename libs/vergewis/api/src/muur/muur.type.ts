import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { DateTime, Datum, maakUitkomst } from '@meldbaken/platform/graphql';
import { GESCHIKTHEID_STANDEN, type GeschiktheidStand } from '@meldbaken/vergewis/contract';
import { GESCHIKTHEID_STAND_LABEL } from '@meldbaken/vergewis/model';
import { alsEnum } from '../typen/als-enum';

export const GeschiktheidStandEnum = alsEnum(
  'GeschiktheidStand',
  'Hoe het staat met de vraag of er iets van belang is voor de geschiktheid.',
  GESCHIKTHEID_STANDEN,
  GESCHIKTHEID_STAND_LABEL,
);

@ObjectType({ description: 'Wat HR op een vraag uit een onderzoek zei.' })
export class Onderzoeksantwoord {
  @Field(() => Boolean, { description: 'Gaf HR geen antwoord? Dan staat in de tekst waarom.' })
  geweigerd: boolean;
  @Field(() => String, { description: 'Het antwoord, of waarom niet.' })
  tekst: string;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => LidKort, { nullable: true, description: 'Wie van HR antwoordde.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Een vraag over iemand, voor een onderzoek. Welk onderzoek dat is, ziet HR niet.' })
export class Onderzoeksvraag {
  @Field(() => ID, { description: 'Id van de vraag zelf.' })
  id: string;
  @Field(() => ID, { description: 'Over welk dienstverband.' })
  dienstverbandId: string;
  @Field(() => String, { description: 'Personeelsnummer.' })
  personeelsnummer: string;
  @Field(() => String, { description: 'Naam van de persoon.' })
  naam: string;
  @Field(() => String, { description: 'De vraag.' })
  vraag: string;
  @Field(() => DateTime, { description: 'Wanneer gevraagd.' })
  gesteldOp: Date;
  @Field(() => Datum, { description: 'De laatste dag voor het antwoord.' })
  uiterlijkOp: string;
  @Field(() => Onderzoeksantwoord, { nullable: true, description: 'Het antwoord; leeg als er nog geen is.' })
  antwoord: Onderzoeksantwoord | null;
}

export const OnderzoeksvraagUitkomst = maakUitkomst('OnderzoeksvraagUitkomst', 'Wat er met het antwoord gebeurde.', [
  Onderzoeksvraag,
]);

@InputType({ description: 'Antwoord van HR op een vraag uit een onderzoek.' })
export class OnderzoeksantwoordInvoer {
  @Field(() => Boolean, { description: 'Geeft u geen antwoord?' })
  weigeren: boolean;
  @Field(() => String, { description: 'Het antwoord op deze vraag en niets meer, of waarom u geen antwoord geeft.' })
  tekst: string;
}

@ObjectType({
  description:
    'De vraag van HR aan de ontvangers van meldingen: is er iets van belang? Het antwoord komt altijd op dezelfde dag.',
})
export class Geschiktheidsvraag {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => DateTime, { description: 'Wanneer gevraagd.' })
  gesteldOp: Date;
  @Field(() => Datum, { description: 'De dag waarop het antwoord er is, wat het ook is.' })
  antwoordOp: string;
  @Field(() => GeschiktheidStandEnum, { description: 'Hoe het staat.' })
  stand: GeschiktheidStand;
  @Field(() => String, { description: 'Waarom HR het vroeg.' })
  reden: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie het vroeg.' })
  door: LidKort | null;
}

export const GeschiktheidsvraagUitkomst = maakUitkomst('GeschiktheidsvraagUitkomst', 'Wat er met de vraag gebeurde.', [
  Geschiktheidsvraag,
]);
