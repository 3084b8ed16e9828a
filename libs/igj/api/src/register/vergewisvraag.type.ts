import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { VergewisUitkomst } from '@meldbaken/igj/contract';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { IdentiteitGegevens, IdentiteitInvoer, VergewisUitkomstEnum } from './aantekening.type';

@ObjectType({ description: 'Een vraag aan de inspectie over iemand die zorg gaat geven, met het antwoord als bewijs.' })
export class Vergewisvraag {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => IdentiteitGegevens, { description: 'Over wie u het vroeg.' })
  wie: IdentiteitGegevens;
  @Field(() => String, { description: 'Voor welk werk.' })
  functie: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie het vroeg.' })
  steller: LidKort | null;
  @Field(() => DateTime, { description: 'Wanneer gevraagd.' })
  gevraagdOp: string;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het antwoord kwam.' })
  beantwoordOp: string | null;
  @Field(() => VergewisUitkomstEnum, { nullable: true, description: 'Het antwoord; leeg zolang het er niet is.' })
  uitkomst: VergewisUitkomst | null;
  @Field(() => Datum, { nullable: true, description: 'Datum van het rapport, als er een aantekening is.' })
  rapportOp: string | null;
  @Field(() => String, { description: 'Vingerafdruk (SHA-256) van de verstuurde vraag.' })
  sha256: string;
}

@ObjectType({ description: 'De vragen van de organisatie, en hoeveel u er vandaag nog kunt stellen.' })
export class Vergewisvragen {
  @Field(() => [Vergewisvraag], { description: 'De vragen, de nieuwste voorop; hoogstens 100.' })
  vragen: Vergewisvraag[];
  @Field(() => Int, { description: 'Hoeveel vragen u nu nog kunt stellen.' })
  nogVandaag: number;
}

export const VergewisvraagUitkomst = maakUitkomst('VergewisvraagUitkomst', 'Uitkomst van een vraag aan de inspectie.', [
  Vergewisvraag,
]);

@InputType({ description: 'Een vraag aan de inspectie over één persoon.' })
export class VergewisvraagInvoer {
  @Field(() => IdentiteitInvoer, { description: 'Over wie.' })
  wie: IdentiteitInvoer;
  @Field(() => String, { description: 'Welk werk deze persoon gaat doen.' })
  functie: string;
  @Field(() => Boolean, { description: 'Gaat deze persoon bij u zorg geven (vergewisplicht, artikel 4 Wkkgz)?' })
  vergewisplicht: boolean;
}
