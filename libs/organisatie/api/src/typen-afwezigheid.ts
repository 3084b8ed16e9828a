import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Dagen waarop iemand er niet is, en wie dan vervangt. Een reden staat er niet bij.' })
export class Afwezigheid {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => LidKort, { description: 'Wie er niet is.' })
  lid: LidKort;
  @Field(() => Datum, { description: 'Eerste dag.' })
  van: string;
  @Field(() => Datum, { description: 'Laatste dag.' })
  totEnMet: string;
  @Field(() => LidKort, {
    nullable: true,
    description: 'Wie dan de herinneringen ook krijgt, als die het dossier al mag zien.',
  })
  vervanger: LidKort | null;
  @Field(() => Boolean, { description: 'Gaat het om u?' })
  mijn: boolean;
  @Field(() => Boolean, { description: 'Bent u de vervanger?' })
  uVervangt: boolean;
  @Field(() => Boolean, { description: 'Is het ingetrokken?' })
  ingetrokken: boolean;
}

@InputType({ description: 'Wanneer iemand er niet is.' })
export class AfwezigheidInvoer {
  @Field(() => ID, { nullable: true, description: 'Wie er niet is; uzelf als u niets kiest.' })
  lidmaatschapId?: string | null;
  @Field(() => Datum, { description: 'Eerste dag.' })
  van: string;
  @Field(() => Datum, { description: 'Laatste dag.' })
  totEnMet: string;
  @Field(() => ID, { nullable: true, description: 'Wie vervangt.' })
  vervangerId?: string | null;
}

@ObjectType({ description: 'Een collega om als vervanger te kiezen.' })
export class CollegaKeuze {
  @Field(() => ID, { description: 'Id van het lidmaatschap.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { nullable: true, description: 'Functie.' })
  functie: string | null;
}

@ObjectType({ description: 'Het nummer waarop u gebeld kunt worden.' })
export class Telefoon {
  @Field(() => String, { nullable: true, description: 'Telefoonnummer, zonder spaties.' })
  nummer: string | null;
}

export const AfwezigheidUitkomst = maakUitkomst('AfwezigheidUitkomst', 'Uitkomst van afwezig melden of intrekken.', [
  Afwezigheid,
]);
export const TelefoonUitkomst = maakUitkomst('TelefoonUitkomst', 'Uitkomst van het opslaan van een telefoonnummer.', [
  Telefoon,
]);
