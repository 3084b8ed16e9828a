import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MeldingStatus, Vorm } from '@meldbaken/melding/contract';
import { EenheidType, LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime } from '@meldbaken/platform/graphql';
import { Termijn } from '@meldbaken/termijn/graphql';
import { MeldingStatusEnum, VormEnum } from './enums';
import { Herkomst } from './intake.type';
import { Genoemde, Kijker, MeldingInhoud, Stap, TijdlijnRegel, Vaststelling } from './onderdelen.type';

@ObjectType({ description: 'Een interne melding, voor wie erbij betrokken is.' })
export class Melding {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer, bijvoorbeeld M-2026-ABCDE.' })
  nummer: string;
  @Field(() => MeldingStatusEnum, { description: 'Stand.' })
  status: MeldingStatus;
  @Field(() => [VormEnum], { description: 'Vormen; leeg als de melder het niet wist.' })
  vormen: Vorm[];
  @Field(() => EenheidType, { description: 'Locatie of team.' })
  eenheid: EenheidType;
  @Field(() => LidKort, { nullable: true, description: 'Wie de melding behandelt.' })
  behandelaar: LidKort | null;
  @Field(() => [Termijn], { description: 'De termijnen die nog open zijn, eerst aflopende voorop.' })
  termijnen: Termijn[];
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => DateTime, { description: 'Moment van indienen.' })
  ingediendOp: Date;
  @Field(() => MeldingInhoud, { nullable: true, description: 'De inhoud; alleen bij één melding.' })
  inhoud?: MeldingInhoud | null;
  @Field(() => String, { nullable: true, description: 'Wie de melding deed; alleen voor de behandelaars.' })
  melder?: string | null;
  @Field(() => [Genoemde], { description: 'Wie er worden genoemd; alleen bij één melding.' })
  genoemden: Genoemde[];
  @Field(() => [Stap], { description: 'De zes stappen; alleen bij één melding.' })
  stappen: Stap[];
  @Field(() => [Vaststelling], { description: 'Alle vaststellingen, de nieuwste voorop; alleen bij één melding.' })
  vaststellingen: Vaststelling[];
  @Field(() => [Kijker], { description: 'Wie er meekijken; alleen bij één melding.' })
  kijkers: Kijker[];
  @Field(() => [TijdlijnRegel], { description: 'Wat er gebeurde, het nieuwste voorop; alleen bij één melding.' })
  tijdlijn: TijdlijnRegel[];
  @Field(() => [String], {
    description:
      'Wat er nog moet gebeuren voordat de melding dicht kan; leeg als sluiten kan, of nu niet speelt. Alleen bij één melding.',
  })
  nogVoorSluiten: string[];
  @Field(() => [String], { description: 'Codes van wat u nu met deze melding mag doen; alleen bij één melding.' })
  magHandelingen: string[];
  @Field(() => Datum, { description: 'De dag waarop de melder uiterlijk iets hoort.' })
  eersteReactieUiterlijk: string;
  @Field(() => Herkomst, { nullable: true, description: 'Hoe de melding binnenkwam; alleen bij één melding.' })
  herkomst?: Herkomst | null;
}
