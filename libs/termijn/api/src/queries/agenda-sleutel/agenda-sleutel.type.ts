import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime, maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Uw geheime agenda-adres. Het adres zelf laten we één keer zien.' })
export class AgendaSleutel {
  @Field(() => DateTime, { description: 'Wanneer u het adres maakte.' })
  gemaaktOp: Date;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer een agenda het adres het laatst ophaalde.' })
  laatstGebruiktOp: Date | null;
}

@ObjectType({ description: 'Een nieuw agenda-adres. Een ouder adres werkt niet meer.' })
export class AgendaSleutelGemaakt {
  @Field(() => String, { description: 'Het geheime pad, dat na de naam van deze website komt. We tonen het één keer.' })
  pad: string;
  @Field(() => DateTime, { description: 'Wanneer u het adres maakte.' })
  gemaaktOp: Date;
}

export const AgendaSleutelUitkomst = maakUitkomst(
  'AgendaSleutelUitkomst',
  'Het nieuwe adres, of waarom het niet kon.',
  [AgendaSleutelGemaakt],
);
