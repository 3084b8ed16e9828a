import { Field, ID, ObjectType } from '@nestjs/graphql';
import { maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Iemand bij wie een aanvraag is overgeslagen.' })
export class EisOvergeslagen {
  @Field(() => ID, { description: 'Het dienstverband.' })
  id: string;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
}

@ObjectType({ description: 'Wat er met een aanvraag voor meer mensen gebeurde.' })
export class EisAanvraag {
  @Field(() => [ID], { description: 'Bij wie het is aangevraagd.' })
  aangevraagd: string[];
  @Field(() => [EisOvergeslagen], { description: 'Bij wie niet, en waarom.' })
  overgeslagen: EisOvergeslagen[];
}

export const EisAanvraagUitkomst = maakUitkomst('EisAanvraagUitkomst', 'Wat er met de aanvraag gebeurde.', [
  EisAanvraag,
]);
