import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Een bestand bij een melding. De inhoud haalt u op met /bijlagen/<id>.' })
export class Bijlage {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Naam van het bestand.' })
  naam: string;
  @Field(() => String, { description: 'JPEG, PNG, WEBP, PDF, TEKST of MP3.' })
  soort: string;
  @Field(() => Int, { description: 'Grootte in bytes.' })
  grootte: number;
  @Field(() => Boolean, { description: 'Of een virusscanner het bestand bekeek.' })
  gescand: boolean;
  @Field(() => String, { description: 'BEHANDELAAR, MELDER of OPENBAAR (melder zonder account).' })
  herkomst: string;
  @Field(() => String, { nullable: true, description: 'Welke behandelaar het toevoegde; leeg bij de melder.' })
  door: string | null;
  @Field(() => DateTime, { description: 'Wanneer het is toegevoegd; van een anonieme melder alleen de dag.' })
  op: Date;
}

@ObjectType({ description: 'Hiermee stuurt u één bestand naar /bijlagen. Een halfuur geldig.' })
export class BijlageKaartje {
  @Field(() => String, { description: 'Het kaartje: het eerste veld van het formulier, met de naam kaartje.' })
  kaartje: string;
  @Field(() => Int, { description: 'Hoeveel bestanden er daarna nog bij mogen.' })
  nogOver: number;
}

export const BijlageKaartjeUitkomst = maakUitkomst('BijlageKaartjeUitkomst', 'Een kaartje, of waarom niet.', [
  BijlageKaartje,
]);
