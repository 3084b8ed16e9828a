import { Field, ID, InputType } from '@nestjs/graphql';
import type { ContextVlag, MeldingStatus, VaststellingSoort, Vorm } from '@meldbaken/melding/contract';
import { Datum, DateTime } from '@meldbaken/platform/graphql';
import { ContextVlagEnum, IncidentInvoer } from './intake.input';
import { MeldingStatusEnum, MeldingWieEnum, VaststellingSoortEnum, VormEnum } from './enums';

@InputType({ description: 'Beperk de lijst.' })
export class MeldingFilter {
  @Field(() => [MeldingStatusEnum], { nullable: true, description: 'Alleen deze standen.' })
  status?: MeldingStatus[] | null;
  @Field(() => VormEnum, { nullable: true, description: 'Alleen deze vorm.' })
  vorm?: Vorm | null;
  @Field(() => ID, { nullable: true, description: 'Alleen deze eenheid.' })
  eenheidId?: string | null;
  @Field(() => MeldingWieEnum, { nullable: true, description: 'Van wie.' })
  wie?: 'MIJN' | 'NIEUW' | 'ALLE' | null;
  @Field(() => ID, { nullable: true, description: 'Alleen van deze behandelaar (lidmaatschap).' })
  behandelaarId?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Gemeld op deze dag of later.' })
  vanaf?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Gemeld op deze dag of eerder.' })
  totEnMet?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Alleen met een termijn die te laat is.' })
  teLaat?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Deel van het nummer, of woorden uit de teksten en namen; alle woorden moeten voorkomen. Zonder inhoud alleen het nummer.',
  })
  zoek?: string | null;
}

@InputType({ description: 'Iemand noemen: kies een medewerker of typ een naam.' })
export class GenoemdeInvoer {
  @Field(() => ID, { nullable: true, description: 'Gekozen medewerker.' })
  persoonId?: string | null;
  @Field(() => String, { nullable: true, description: 'Getypte naam.' })
  naam?: string | null;
}

@InputType({ description: 'Wat de melder invult. Feiten en mening apart.' })
export class MeldingInvoer {
  @Field(() => String, { description: 'JA, NEE of WEET_NIET.' })
  clientVeilig: string;
  @Field(() => String, { nullable: true, description: 'Wat er direct is gedaan.' })
  watGedaan?: string | null;
  @Field(() => String, { description: 'Wat is gezien of gehoord, hoogstens 20.000 tekens.' })
  feiten: string;
  @Field(() => String, { nullable: true, description: 'Wat de melder denkt, hoogstens 20.000 tekens.' })
  mening?: string | null;
  @Field(() => [VormEnum], { description: 'Vormen.' })
  vormen: Vorm[];
  @Field(() => Boolean, { nullable: true, description: 'De melder weet de vorm niet.' })
  vormOnbekend?: boolean | null;
  @Field(() => [String], { description: 'Codes van signalen.' })
  signalen: string[];
  @Field(() => Datum, { nullable: true, description: 'Dag waarop het gebeurde, of de eerste dag.' })
  gebeurdVan?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag.' })
  gebeurdTot?: string | null;
  @Field(() => DateTime, { description: 'Wanneer het is gezien of gehoord.' })
  geconstateerdOp: Date;
  @Field(() => String, { nullable: true, description: 'Waar het was.' })
  waar?: string | null;
  @Field(() => GenoemdeInvoer, { nullable: true, description: 'Over wie; leeg als de melder het niet weet.' })
  pleger?: GenoemdeInvoer | null;
  @Field(() => String, { nullable: true, description: 'Naam van de cliënt.' })
  clientNaam?: string | null;
  @Field(() => ID, { description: 'Locatie of team waar het was.' })
  eenheidId: string;
  @Field(() => String, { description: 'Weet de cliënt van de melding: JA, NEE of WEET_NIET.' })
  clientWeetHet: string;
  @Field(() => String, { description: 'Vindt de cliënt het goed: JA, NEE, WEET_NIET of NIET_GEVRAAGD.' })
  clientAkkoord: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Vertrouwelijk: wie de melding behandelt ziet uw naam niet zomaar. Een tweede persoon moet dat toestaan.',
  })
  vertrouwelijk?: boolean | null;
  @Field(() => [ContextVlagEnum], { nullable: true, description: 'Wat er ook meespeelde.' })
  context?: ContextVlag[] | null;
  @Field(() => IncidentInvoer, { nullable: true, description: 'Het incident waar de melding uit komt, zonder namen.' })
  incident?: IncidentInvoer | null;
  @Field(() => ID, { nullable: true, description: 'De consultatie die deze melding wordt.' })
  consultatieId?: string | null;
}

@InputType({ description: 'Een vaststelling (art. 11 Wkkgz).' })
export class VaststellingInvoer {
  @Field(() => VaststellingSoortEnum, { description: 'Soort.' })
  soort: VaststellingSoort;
  @Field(() => DateTime, { description: 'Moment van vaststellen, niet van invoeren.' })
  vastgesteldOp: Date;
  @Field(() => DateTime, { nullable: true, description: 'Verplicht bij geweld.' })
  bekendGewordenOp?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Verplicht bij ontslag.' })
  meegedeeldOp?: Date | null;
  @Field(() => String, { description: 'Toelichting.' })
  toelichting: string;
  @Field(() => String, { nullable: true, description: 'Waarom eerder dan eerst vastgelegd.' })
  redenEerder?: string | null;
}
