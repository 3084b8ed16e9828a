import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ExterneMeldingCategorie, PostvakStatus } from '@meldbaken/igj/contract';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { Termijn } from '@meldbaken/termijn/graphql';
import { IgjBericht } from '../briefwisseling/briefwisseling.type';
import { CategorieEnum, ZaakStatusEnum, ZaakWieEnum, type ZaakWie } from './enums';

@ObjectType({ description: 'Eén ontvangen antwoord, zoals het verstuurd is.' })
export class OntvangenVeld {
  @Field(() => String, { description: 'Code van het veld.' })
  code: string;
  @Field(() => String, { description: 'De vraag.' })
  label: string;
  @Field(() => String, { description: 'Kop waar de vraag onder staat.' })
  groep: string;
  @Field(() => String, { description: 'Het antwoord, leesbaar.' })
  waarde: string;
}

@ObjectType({ description: 'Een ontvangen melding bij de inspectie: een bevroren kopie met een eigen nummer.' })
export class Zaak {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => String, { description: 'Eigen nummer van de inspectie.' })
  nummer: string;
  @Field(() => ZaakStatusEnum, { description: 'Stand.' })
  status: PostvakStatus;
  @Field(() => CategorieEnum, { description: 'Soort melding.' })
  categorie: ExterneMeldingCategorie;
  @Field(() => String, { description: 'Naam van de zorgaanbieder.' })
  aanbieder: string;
  @Field(() => DateTime, { description: 'Wanneer de melding aankwam.' })
  ontvangenOp: string;
  @Field(() => DateTime, { description: 'Wanneer de zorgaanbieder de melding verstuurde.' })
  verzondenOp: string;
  @Field(() => String, { nullable: true, description: 'Wanneer het gebeurde, in woorden.' })
  gebeurdOp: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Moment van vaststellen, of bij ontslag van meedelen. Daar telt de termijn vanaf.',
  })
  vastgesteldOp: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Op tijd gemeld (3 werkdagen)? Leeg als het moment niet is gemeld.',
  })
  opTijd: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Dagen sinds de vaststelling.' })
  dagenSindsVaststelling: number | null;
  @Field(() => LidKort, { nullable: true, description: 'De inspecteur.' })
  inspecteur: LidKort | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de ontvangst bevestigd is.' })
  bevestigdOp: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Is er een rapport gevraagd?' })
  rapportageGevraagd: boolean | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag voor het rapport.' })
  rapportageUiterlijk: string | null;
  @Field(() => [OntvangenVeld], { description: 'Precies de verstuurde velden, in de volgorde van het formulier.' })
  velden: OntvangenVeld[];
  @Field(() => String, { description: 'Vingerafdruk (SHA-256) van de bevroren kopie; bij het lezen gecontroleerd.' })
  sha256: string;
  @Field(() => String, { description: 'Grondslag in de wet.' })
  grondslag: string;
  @Field(() => String, { description: 'Doel.' })
  doel: string;
  @Field(() => Boolean, { description: 'Kan het niet wachten? Volgens de nieuwste weging.' })
  spoed: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Staat er genoeg in om verder te gaan? Leeg: nog niet gewogen.',
  })
  compleet: boolean | null;
  @Field(() => [Termijn], { description: 'De open termijnen van de inspectie op deze zaak, de eerste voorop.' })
  termijnen: Termijn[];
  @Field(() => Boolean, { description: 'Is de aanbieder gevraagd om de melding aan te vullen, en is dat er nog niet?' })
  wachtOpAanvulling: boolean;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag voor de aanvulling.' })
  aanvullenUiterlijk: string | null;
  @Field(() => [IgjBericht], { description: 'De berichten van en aan de aanbieder, de nieuwste voorop.' })
  berichten: IgjBericht[];
  @Field(() => [String], { description: 'Wat u nu mag: bevestigen, toewijzen, schrijven.' })
  magHandelingen: string[];
}

@ObjectType({
  description: 'Iemand anders wijzigde deze zaak intussen. Er is niets gewijzigd; hier is de nieuwste inhoud.',
})
export class ZaakVersieVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Zaak, { description: 'De zaak zoals die nu is.' })
  huidig: Zaak;
}

export const ZaakUitkomst = maakUitkomst('ZaakUitkomst', 'Uitkomst van een handeling op een ontvangen melding.', [
  Zaak,
  ZaakVersieVerouderd,
]);

@InputType({ description: 'Beperk de lijst.' })
export class ZaakFilter {
  @Field(() => [ZaakStatusEnum], { nullable: true, description: 'Alleen deze standen.' })
  status?: PostvakStatus[] | null;
  @Field(() => CategorieEnum, { nullable: true, description: 'Alleen deze soort.' })
  categorie?: ExterneMeldingCategorie | null;
  @Field(() => ZaakWieEnum, { nullable: true, description: 'Van wie.' })
  wie?: ZaakWie | null;
  @Field(() => Boolean, { nullable: true, description: 'Alleen zaken met spoed, of juist zonder.' })
  spoed?: boolean | null;
}
