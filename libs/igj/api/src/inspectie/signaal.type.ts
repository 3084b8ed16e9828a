import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Eén onderdeel van een ontvangen signaal.' })
export class SignaalVeld {
  @Field(() => String, { description: 'Wat het is.' })
  label: string;
  @Field(() => String, { description: 'De tekst.' })
  tekst: string;
}

@ObjectType({ description: 'Een signaal dat de inspectie aan u doorgaf: een bevroren kopie.' })
export class Signaal {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => String, { description: 'Kenmerk, bij beide kanten hetzelfde.' })
  kenmerk: string;
  @Field(() => String, { description: 'Wie het stuurde.' })
  afzender: string;
  @Field(() => DateTime, { description: 'Wanneer het verstuurd is.' })
  verzondenOp: string;
  @Field(() => DateTime, { description: 'Wanneer het aankwam.' })
  ontvangenOp: string;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer u de ontvangst bevestigde.' })
  bevestigdOp: string | null;
  @Field(() => [SignaalVeld], { description: 'Precies wat de afzender stuurde; in een lijst leeg.' })
  velden: SignaalVeld[];
  @Field(() => String, { description: 'Op welke grond de afzender dit deelt.' })
  grondslag: string;
  @Field(() => String, { description: 'Waarvoor u het kreeg.' })
  doel: string;
  @Field(() => String, { description: 'Vingerafdruk (SHA-256) van de kopie; bij het lezen gecontroleerd.' })
  sha256: string;
}

export const SignaalUitkomst = maakUitkomst('SignaalUitkomst', 'Uitkomst van een handeling op een signaal.', [Signaal]);
