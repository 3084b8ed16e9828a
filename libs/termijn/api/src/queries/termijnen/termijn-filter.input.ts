import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '@meldbaken/platform/graphql';
import type { TermijnErnst, TermijnAfloop } from '@meldbaken/termijn/contract';
import { TermijnErnstEnum, TermijnAfloopEnum } from '@meldbaken/termijn/graphql';

export const TermijnWieEnum = { MIJN: 'MIJN', ALLE: 'ALLE', NIEUW: 'NIEUW' } as const;
export type TermijnWie = keyof typeof TermijnWieEnum;
registerEnumType(TermijnWieEnum, {
  name: 'TermijnWie',
  description: 'Van wie.',
  valuesMap: {
    MIJN: { description: 'Waarvan u de eigenaar bent.' },
    ALLE: { description: 'Alle die u mag zien.' },
    NIEUW: { description: 'In de laatste 24 uur begonnen.' },
  },
});

export const TermijnSorteringEnum = { URGENTIE: 'URGENTIE', VERVALT_OP: 'VERVALT_OP', NAAM: 'NAAM' } as const;
export type TermijnSortering = keyof typeof TermijnSorteringEnum;
registerEnumType(TermijnSorteringEnum, {
  name: 'TermijnSortering',
  description: 'Volgorde van de lijst.',
  valuesMap: {
    URGENTIE: { description: 'Het dringendste eerst: te laat, vandaag, binnenkort, op tijd, gestopt, gehaald.' },
    VERVALT_OP: { description: 'Het vroegste einde eerst.' },
    NAAM: { description: 'Op naam, en dan het vroegste einde eerst.' },
  },
});

@InputType({ description: 'Beperk de lijst.' })
export class TermijnFilter {
  @Field(() => [TermijnErnstEnum], { nullable: true, description: 'Alleen zo dringend.' })
  ernst?: TermijnErnst[] | null;
  @Field(() => String, { nullable: true, description: 'Alleen deze code, bijvoorbeeld IGJ_MELDING.' })
  code?: string | null;
  @Field(() => ID, { nullable: true, description: 'Alleen deze eenheid en wat eronder valt.' })
  eenheidId?: string | null;
  @Field(() => TermijnWieEnum, { nullable: true, description: 'Van wie.' })
  wie?: TermijnWie | null;
  @Field(() => ID, { nullable: true, description: 'Alleen dit dossier.' })
  dossierId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Eindigt op dit moment of later.' })
  vervaltVan?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Eindigt voor dit moment.' })
  vervaltTot?: Date | null;
  @Field(() => String, { nullable: true, description: 'Deel van de naam of van het nummer.' })
  zoek?: string | null;
  @Field(() => Int, { nullable: true, description: 'De laatste dag is in dit jaar.' })
  jaar?: number | null;
  @Field(() => Int, { nullable: true, description: 'De laatste dag is in deze maand (1 tot en met 12) van dat jaar.' })
  maand?: number | null;
  @Field(() => [TermijnAfloopEnum], { nullable: true, description: 'Alleen zo geëindigd.' })
  afloop?: TermijnAfloop[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Alleen te laat om deze reden, bijvoorbeeld TE_DRUK, of NOG_NIET_TOEGELICHT.',
  })
  teLaatReden?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Alleen wat verlengd is.' })
  verlengd?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Alleen wat deze collega verlengde (id van het lidmaatschap).' })
  verlengdDoor?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Alleen wat heeft stilgestaan.' })
  opgeschort?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Alleen zonder eenheid, of van een eenheid die te klein is om te tonen.',
  })
  zonderEenheid?: boolean | null;
}
