import { Field, ID, ObjectType } from '@nestjs/graphql';
import { maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Een bewaarde keuze uit de lijst met meldingen. Alleen van uzelf.' })
export class MeldingWeergave {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'De naam die u gaf.' })
  naam: string;
  @Field(() => String, { description: 'De keuze, zoals die in het adres van de lijst staat.' })
  zoek: string;
}

export const MeldingWeergaveUitkomst = maakUitkomst(
  'MeldingWeergaveUitkomst',
  'De bewaarde lijst, of waarom het niet kon.',
  [MeldingWeergave],
);

@ObjectType({ description: 'De bewaarde lijst is weg.' })
export class MeldingWeergaveVerwijderd {
  @Field(() => ID, { description: 'Id van de lijst die er was.' })
  id: string;
}

export const MeldingWeergaveVerwijderdUitkomst = maakUitkomst(
  'MeldingWeergaveVerwijderdUitkomst',
  'De lijst is weg, of waarom het niet kon.',
  [MeldingWeergaveVerwijderd],
);
