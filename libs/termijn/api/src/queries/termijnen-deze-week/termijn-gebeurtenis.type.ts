import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '@meldbaken/platform/graphql';

export const TERMIJN_GEBEURTENISSEN_DEZE_WEEK = ['GEHAALD', 'VERLOPEN', 'VERLENGD'] as const;
export type TermijnGebeurtenisSoort = (typeof TERMIJN_GEBEURTENISSEN_DEZE_WEEK)[number];

export const TermijnGebeurtenisSoortEnum: Record<TermijnGebeurtenisSoort, string> = {
  GEHAALD: 'GEHAALD',
  VERLOPEN: 'VERLOPEN',
  VERLENGD: 'VERLENGD',
};
registerEnumType(TermijnGebeurtenisSoortEnum, {
  name: 'TermijnGebeurtenisSoort',
  description: 'Wat er met een termijn gebeurde.',
  valuesMap: {
    GEHAALD: { description: 'De termijn is gehaald.' },
    VERLOPEN: { description: 'De termijn is voorbij en nog niet gehaald.' },
    VERLENGD: { description: 'De termijn kreeg meer tijd.' },
  },
});

@ObjectType({ description: 'Iets dat met een termijn gebeurde, zonder inhoud van de zaak.' })
export class TermijnGebeurtenis {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => TermijnGebeurtenisSoortEnum, { description: 'Wat er gebeurde.' })
  soort: TermijnGebeurtenisSoort;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { description: 'Naam van de termijn.' })
  naam: string;
  @Field(() => Boolean, { description: 'Was het te laat?' })
  teLaat: boolean;
  @Field(() => ID, { description: 'Het dossier.' })
  dossierId: string;
  @Field(() => String, { description: 'Nummer van de zaak.' })
  onderwerpNummer: string;
  @Field(() => String, { description: 'Pagina van de zaak.' })
  onderwerpPad: string;
}
