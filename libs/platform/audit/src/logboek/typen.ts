import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@meldbaken/platform/graphql';

@ObjectType('AuditRegel', { description: 'Eén regel van het logboek (NEN 7513): ids en codes, nooit inhoud.' })
export class AuditRegelType {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { description: 'Wie.' })
  wie: string;
  @Field(() => String, { description: 'Met welke rollen.' })
  rollen: string;
  @Field(() => String, { description: 'Code van de handeling.' })
  handeling: string;
  @Field(() => String, { description: 'De handeling in gewone taal.' })
  handelingTekst: string;
  @Field(() => String, { nullable: true, description: 'Soort onderwerp.' })
  onderwerpSoort: string | null;
  @Field(() => ID, { nullable: true, description: 'Id van het onderwerp.' })
  onderwerpId: string | null;
  @Field(() => ID, { nullable: true, description: 'Id van het dossier.' })
  dossierId: string | null;
  @Field(() => Int, { nullable: true, description: 'Hoeveel regels zijn getoond.' })
  aantal: number | null;
  @Field(() => String, { description: 'GELUKT, GEWEIGERD of FOUT.' })
  uitkomst: string;
  @Field(() => String, { nullable: true, description: 'Code van de weigering.' })
  code: string | null;
  @Field(() => String, { description: 'Waar het binnenkwam: web, taak, zaad of koppeling.' })
  toegangspunt: string;
}

@InputType({ description: 'Beperk het logboek.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'GELUKT, GEWEIGERD of FOUT.' })
  uitkomst?: string | null;
  @Field(() => String, { nullable: true, description: 'Code van de handeling.' })
  handeling?: string | null;
  @Field(() => String, { nullable: true, description: 'Id van een dossier.' })
  dossierId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Vanaf dit moment.' })
  van?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Voor dit moment.' })
  tot?: Date | null;
}
