import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Een bewaard filter van de lijst met termijnen. Alleen van uzelf.' })
export class TermijnWeergave {
  @Field(() => ID, { description: 'Id van de weergave.' })
  id: string;
  @Field(() => String, { description: 'De naam die u gaf.' })
  naam: string;
  @Field(() => String, { description: 'Het filter, zoals het in het adres van de lijst staat.' })
  zoek: string;
  @Field(() => Int, { description: 'Versie, voor een wijziging.' })
  versie: number;
}

@ObjectType({ description: 'De weergave is intussen veranderd. Er is niets gewijzigd.' })
export class TermijnWeergaveVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => TermijnWeergave, { description: 'De weergave zoals die nu is.' })
  huidig: TermijnWeergave;
}

export const TermijnWeergaveUitkomst = maakUitkomst(
  'TermijnWeergaveUitkomst',
  'De bewaarde weergave, of waarom het niet kon.',
  [TermijnWeergave, TermijnWeergaveVerouderd],
);

@ObjectType({ description: 'De weergave is weg.' })
export class TermijnWeergaveVerwijderd {
  @Field(() => ID, { description: 'Id van de weergave die er was.' })
  id: string;
}

export const TermijnWeergaveVerwijderdUitkomst = maakUitkomst(
  'TermijnWeergaveVerwijderdUitkomst',
  'De weergave is weg, of waarom het niet kon.',
  [TermijnWeergaveVerwijderd],
);
