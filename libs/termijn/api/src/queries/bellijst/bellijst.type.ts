import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Datum } from '@meldbaken/platform/graphql';
import { Termijn } from '@meldbaken/termijn/graphql';

export const BelRedenEnum = {
  EIGENAAR: 'EIGENAAR',
  VERVANGER: 'VERVANGER',
  ONTVANGER: 'ONTVANGER',
  BESTUURDER: 'BESTUURDER',
} as const;
export type BelReden = keyof typeof BelRedenEnum;
registerEnumType(BelRedenEnum, {
  name: 'BelReden',
  description: 'Waarom u deze persoon belt.',
  valuesMap: {
    EIGENAAR: { description: 'Is de eigenaar van de termijn.' },
    VERVANGER: { description: 'Vervangt iemand die afwezig is, en mag het dossier al zien.' },
    ONTVANGER: { description: 'Ontvangt ook meldingen; de eigenaar en de vervanger zijn er niet.' },
    BESTUURDER: { description: 'Beslist, of volgt de zaak als bestuurder.' },
  },
});

@ObjectType({ description: 'Wie u belt over een termijn. Alleen wie het dossier al mag zien of volgen.' })
export class TeBellen {
  @Field(() => ID, { description: 'Id van het lidmaatschap.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => BelRedenEnum, { description: 'Waarom u deze persoon belt.' })
  waarom: BelReden;
  @Field(() => String, { nullable: true, description: 'Telefoonnummer, als dat bekend is.' })
  telefoon: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag van de afwezigheid, als iemand er nu niet is.' })
  afwezigTotEnMet: string | null;
}

@ObjectType({ description: 'Een termijn die binnen 4 uur eindigt of te laat is, en wie u daarover belt.' })
export class BellijstRegel {
  @Field(() => Termijn, { description: 'De termijn.' })
  termijn: Termijn;
  @Field(() => [TeBellen], { description: 'Wie u belt, in deze volgorde.' })
  mensen: TeBellen[];
}
