import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { DateTime } from '@meldbaken/platform/graphql';
import type { TeLaatReden, TermijnErnst, TermijnStatus } from '@meldbaken/termijn/contract';
import { TeLaatRedenEnum } from './te-laat-reden.enum';
import { TermijnErnstEnum, TermijnStatusEnum } from './enums';
import { TermijnRegelFeiten } from './termijn-regel.type';
import { TermijnUitleg } from './termijn-uitleg.type';
import { TermijnWijziging } from './termijn-wijziging.type';

@ObjectType({ description: 'Een termijn die loopt of liep.' })
export class Termijn {
  @Field(() => ID, { description: 'Id van de termijn.' })
  id: string;
  @Field(() => String, { description: 'Code van de soort termijn, bijvoorbeeld IGJ_MELDING.' })
  code: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => TermijnStatusEnum, { description: 'De opgeslagen stand.' })
  status: TermijnStatus;
  @Field(() => TermijnErnstEnum, { description: 'Hoe dringend, op dit moment.' })
  ernst: TermijnErnst;
  @Field(() => DateTime, { description: 'Wanneer de termijn begon. Die dag telt niet mee.' })
  beginOp: Date;
  @Field(() => DateTime, { description: 'Vanaf dit moment is het te laat: 24:00 uur van de laatste dag.' })
  vervaltOp: Date;
  @Field(() => DateTime, { description: 'Het einde als u het strengst rekent. Wie dit aanhoudt, is altijd op tijd.' })
  veiligVoor: Date;
  @Field(() => Boolean, { description: 'Te laat: te laat gedaan, of te laat en nog open.' })
  teLaat: boolean;
  @Field(() => LidKort, { description: 'Wie ervoor zorgt.' })
  eigenaar: LidKort;
  @Field(() => ID, { description: 'Het dossier waar de termijn bij hoort.' })
  dossierId: string;
  @Field(() => String, { description: 'Nummer van de melding of zaak.' })
  onderwerpNummer: string;
  @Field(() => String, { description: 'Pad van de pagina van de melding of zaak.' })
  onderwerpPad: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'Waardoor de termijn begon, bijvoorbeeld een vaststelling of een bericht. Eén zaak kan er meer hebben.',
  })
  aanleidingId: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'De eenheid, of "afgeschermd" als de eenheid te veel zou zeggen.',
  })
  eenheid: string | null;
  @Field(() => String, { description: 'Wat er over is, bijvoorbeeld "nog 1 werkdag en 3 uur".' })
  restTekst: string;
  @Field(() => String, { description: 'Het einde in woorden, bijvoorbeeld "wo 25 nov, 24:00 uur".' })
  momentTekst: string;
  @Field(() => String, { description: 'Artikel en document waar de termijn vandaan komt.' })
  bron: string;
  @Field(() => String, { description: 'WET, AMVB, BELEID of EIGEN.' })
  soort: string;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de termijn gehaald is of verviel.' })
  beeindigdOp: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Waarom de termijn verviel. Alleen voor wie bij het dossier betrokken is.',
  })
  reden: string | null;
  @Field(() => TeLaatRedenEnum, {
    nullable: true,
    description: 'Waarom het te laat was. Leeg zolang niemand het uitlegde.',
  })
  teLaatReden: TeLaatReden | null;
  @Field(() => String, {
    nullable: true,
    description: 'De uitleg erbij. Alleen voor wie bij het dossier betrokken is.',
  })
  teLaatToelichting: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer dat is uitgelegd.' })
  teLaatToegelichtOp: Date | null;
  @Field(() => Boolean, {
    description: 'Mag u de pagina van de melding of zaak openen? Anders kijkt u zonder inhoud mee.',
  })
  magOpenen: boolean;
  @Field(() => Int, { description: 'Versie, voor wijzigen.' })
  versie: number;
  @Field(() => TermijnRegelFeiten, {
    nullable: true,
    description: 'Wat de regel toelaat: verlengen, stilzetten, inkorten. Alleen bij één termijn.',
  })
  regel: TermijnRegelFeiten | null;
  @Field(() => [String], { description: 'Codes van wat u nu met deze termijn mag doen; alleen bij één termijn.' })
  magHandelingen: string[];
  @Field(() => Boolean, { description: 'Bent u de eigenaar?' })
  mijn: boolean;
  @Field(() => TermijnUitleg, { description: 'Zo rekenen we.' })
  uitleg: TermijnUitleg;
  @Field(() => [TermijnWijziging], { description: 'Alles wat er met de termijn gebeurde, het oudste eerst.' })
  geschiedenis: TermijnWijziging[];
}
