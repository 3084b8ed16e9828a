import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  GESCHIKTHEID_ANTWOORDEN,
  HR_UITKOMSTEN,
  HR_VRAAG_SOORTEN,
  type GeschiktheidAntwoord,
  type HrUitkomst,
  type HrVraagSoort,
} from '@meldbaken/melding/contract';
import { HR_VRAAG_LABEL } from '@meldbaken/melding/model';
import { DateTime, Datum, maakUitkomst } from '@meldbaken/platform/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { registerEnumType } from '@nestjs/graphql';

const alsEnum = <C extends string>(
  naam: string,
  description: string,
  codes: readonly C[],
  labels: Readonly<Record<C, string>>,
): Record<string, C> => {
  const waarden = Object.fromEntries(codes.map((c) => [c, c]));
  const valuesMap = Object.fromEntries(codes.map((c) => [c, { description: labels[c] }]));
  registerEnumType(waarden, { name: naam, description, valuesMap });
  return waarden;
};

export const HrVraagSoortEnum = alsEnum(
  'HrVraagSoort',
  'Wat een onderzoek HR over iemand kan vragen.',
  HR_VRAAG_SOORTEN,
  HR_VRAAG_LABEL,
);
export const HrUitkomstEnum = alsEnum('HrUitkomst', 'Wat HR met een vraag deed.', HR_UITKOMSTEN, {
  BEANTWOORD: 'HR gaf antwoord.',
  GEWEIGERD: 'HR gaf geen antwoord en zei waarom.',
  GEEN_DOSSIER: 'HR heeft geen dossier van deze persoon.',
});
export const GeschiktheidAntwoordEnum = alsEnum(
  'GeschiktheidAntwoord',
  'Is er iets van belang voor de geschiktheid?',
  GESCHIKTHEID_ANTWOORDEN,
  { JA: 'Ja, er is iets van belang.', NEE: 'Nee, er is nu niets van belang.' },
);

@ObjectType({ description: 'Iemand over wie u HR iets kunt vragen.' })
export class HrVraagPersoon {
  @Field(() => ID, { description: 'Id van de persoon.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
}

@ObjectType({ description: 'Een vraag aan HR over iemand in het onderzoek. HR ziet alleen de persoon en de vraag.' })
export class HrVraag {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => HrVraagPersoon, { description: 'Over wie.' })
  persoon: HrVraagPersoon;
  @Field(() => String, { description: 'De vraag zoals HR die leest.' })
  vraag: string;
  @Field(() => String, { description: 'Waarom u het vroeg. HR leest dit niet.' })
  reden: string;
  @Field(() => DateTime, { description: 'Wanneer gevraagd.' })
  gesteldOp: Date;
  @Field(() => Datum, { description: 'De laatste dag voor het antwoord.' })
  uiterlijkOp: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie het vroeg.' })
  door: LidKort | null;
  @Field(() => HrUitkomstEnum, { nullable: true, description: 'Wat HR deed; leeg als er nog geen antwoord is.' })
  uitkomst: HrUitkomst | null;
  @Field(() => String, { nullable: true, description: 'Wat HR zei.' })
  antwoord: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer HR antwoordde.' })
  beantwoordOp: Date | null;
}

@ObjectType({ description: 'HR vraagt of er iets van belang is voor de geschiktheid van iemand.' })
export class Geschiktheidsverzoek {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => HrVraagPersoon, { description: 'Over wie.' })
  persoon: HrVraagPersoon;
  @Field(() => DateTime, { description: 'Wanneer gevraagd.' })
  gevraagdOp: Date;
  @Field(() => Datum, { description: 'Op deze dag hoort HR het antwoord. Antwoord dus eerder.' })
  antwoordOp: string;
  @Field(() => GeschiktheidAntwoordEnum, { nullable: true, description: 'Wat er tot nu toe is geantwoord.' })
  antwoord: GeschiktheidAntwoord | null;
  @Field(() => [String], { description: 'Nummers van meldingen over deze persoon die u mag lezen.' })
  meldingen: string[];
}

@ObjectType({ description: 'Wat er tussen een melding en HR is gevraagd.' })
export class HrVragen {
  @Field(() => ID, { description: 'Id van de melding.' })
  meldingId: string;
  @Field(() => [HrVraagPersoon], { description: 'Over wie u HR iets kunt vragen.' })
  personen: HrVraagPersoon[];
  @Field(() => [HrVraag], { description: 'De vragen aan HR, de nieuwste eerst.' })
  vragen: HrVraag[];
  @Field(() => [Geschiktheidsverzoek], { description: 'Wat HR nu over deze personen vraagt.' })
  verzoeken: Geschiktheidsverzoek[];
}

export const HrVragenUitkomst = maakUitkomst('HrVragenUitkomst', 'Wat er met de vraag of het antwoord gebeurde.', [
  HrVragen,
]);
export const GeschiktheidsverzoekUitkomst = maakUitkomst(
  'GeschiktheidsverzoekUitkomst',
  'Wat er met het antwoord gebeurde.',
  [Geschiktheidsverzoek],
);

@InputType({ description: 'Een vraag aan HR. Schrijf niets over de melding: HR mag die niet herkennen.' })
export class HrVraagInvoer {
  @Field(() => ID, { description: 'Over wie.' })
  persoonId: string;
  @Field(() => HrVraagSoortEnum, { description: 'Welke vraag.' })
  soort: HrVraagSoort;
  @Field(() => Datum, { nullable: true, description: 'Over welke dag, als de vraag daarover gaat.' })
  dag?: string | null;
  @Field(() => String, { nullable: true, description: 'Bij welk team, als de vraag daarover gaat.' })
  team?: string | null;
  @Field(() => String, { nullable: true, description: 'Uw eigen vraag.' })
  vraag?: string | null;
  @Field(() => String, { description: 'Waarom u het moet weten. HR leest dit niet.' })
  reden: string;
}
