import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime, verbinding } from '@meldbaken/platform/graphql';

@ObjectType('Notificatie', { description: 'Een bericht aan u: er wacht iets. Zonder inhoud van een dossier.' })
export class NotificatieType {
  @Field(() => ID, { description: 'Id van het bericht.' })
  id: string;
  @Field(() => String, { description: 'Code van het soort bericht.' })
  soort: string;
  @Field(() => String, { description: 'Het bericht, in gewone taal.' })
  tekst: string;
  @Field(() => String, { description: 'Pad van de pagina waar u verder kunt.' })
  pad: string;
  @Field(() => DateTime, { description: 'Wanneer het bericht kwam.' })
  op: Date;
  @Field(() => Boolean, { description: 'Hebt u het bericht gelezen?' })
  gelezen: boolean;
}

export const NotificatieVerbinding = verbinding(NotificatieType, 'Notificatie');
