import { Field, InputType, Int } from '@nestjs/graphql';
import { Datum } from '@meldbaken/platform/graphql';
import type { TermijnEenheid, TermijnOntvanger } from '@meldbaken/termijn/contract';
import { TermijnEenheidEnum } from '@meldbaken/termijn/graphql';
import {
  TermijnHerinneringSoortEnum,
  TermijnOntvangerEnum,
  type TermijnHerinneringSoort,
} from '../../queries/termijn-definities/termijn-definitie.type';

@InputType({ description: 'Een herinnering voor het einde.' })
export class TermijnHerinneringInvoer {
  @Field(() => TermijnHerinneringSoortEnum, { description: 'Dagen of werkdagen.' })
  soort: TermijnHerinneringSoort;
  @Field(() => Int, { description: 'Hoeveel van tevoren.' })
  aantal: number;
  @Field(() => [TermijnOntvangerEnum], { description: 'Voor wie.' })
  aan: TermijnOntvanger[];
}

@InputType({ description: 'Een termijn van uw eigen organisatie.' })
export class EigenTermijnInvoer {
  @Field(() => String, { description: 'Naam, hoogstens 80 tekens.' })
  naam: string;
  @Field(() => TermijnEenheidEnum, { description: 'Waarin de termijn telt.' })
  eenheid: TermijnEenheid;
  @Field(() => Int, { description: 'Hoeveel.' })
  lengte: number;
  @Field(() => String, { description: 'Wat er af moet zijn, hoogstens 200 tekens.' })
  eis: string;
  @Field(() => String, { description: 'Code van de rol die ervoor zorgt.' })
  eigenaarRol: string;
  @Field(() => Datum, {
    nullable: true,
    description: 'Voor termijnen die op deze dag of later beginnen. Leeg: vandaag.',
  })
  geldigVanaf?: string | null;
  @Field(() => [TermijnHerinneringInvoer], { description: 'Herinneringen voor het einde.' })
  herinneringen: TermijnHerinneringInvoer[];
}
