import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ExterneMeldingCategorie, ExterneMeldingStatus, Verzendwijze } from '@meldbaken/igj/contract';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { IgjBericht } from '../briefwisseling/briefwisseling.type';
import { CategorieEnum, ExterneMeldingStatusEnum, VerzendwijzeEnum } from './enums';

@ObjectType({ description: 'Eén vraag van het formulier (Uitvoeringsbesluit Wkkgz art. 8.1 tot en met 8.4).' })
export class FormulierVeld {
  @Field(() => String, { description: 'Code van het veld.' })
  code: string;
  @Field(() => String, { description: 'De vraag.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'Uitleg bij de vraag.' })
  hint: string | null;
  @Field(() => String, { description: 'Kop waar de vraag onder staat.' })
  groep: string;
  @Field(() => String, { description: 'TEKST, LANGE_TEKST, DATUM, MOMENT, JA_NEE, KEUZE, KVK, VESTIGING of BIG.' })
  soort: string;
  @Field(() => [String], { description: 'Codes waaruit u kiest; leeg als het geen keuze is.' })
  opties: string[];
  @Field(() => Boolean, { description: 'Moet dit ingevuld zijn, met wat er nu in de andere velden staat?' })
  verplicht: boolean;
  @Field(() => String, { description: 'Wie dit invult, in gewone taal.' })
  waarvandaan: string;
  @Field(() => String, { description: 'De bepaling die ernaar vraagt.' })
  bron: string;
  @Field(() => String, { nullable: true, description: 'De waarde: een code, een dag, een moment of tekst.' })
  waarde: string | null;
}

@ObjectType({ description: 'Wat er precies verstuurd is.' })
export class Verzending {
  @Field(() => [String], { description: 'Codes van precies de verstuurde velden.' })
  velden: string[];
  @Field(() => String, { description: 'Vingerafdruk (SHA-256) van de bevroren kopie.' })
  sha256: string;
  @Field(() => String, { description: 'Grondslag in de wet.' })
  grondslag: string;
  @Field(() => String, { description: 'Doel.' })
  doel: string;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de kopie bij de ontvanger aankwam.' })
  afgeleverdOp: string | null;
}

@ObjectType({ description: 'Een melding aan de inspectie, bij de zorgaanbieder.' })
export class ExterneMelding {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => CategorieEnum, { description: 'Soort melding.' })
  categorie: ExterneMeldingCategorie;
  @Field(() => ExterneMeldingStatusEnum, { description: 'Stand.' })
  status: ExterneMeldingStatus;
  @Field(() => ID, { description: 'De interne melding. Bij een melding die alleen staat: het eigen dossier.' })
  meldingId: string;
  @Field(() => String, {
    description: 'Nummer van de interne melding, of het eigen nummer (E-...) van een melding die alleen staat.',
  })
  meldingNummer: string;
  @Field(() => Boolean, { description: 'Staat deze melding alleen, zonder interne melding?' })
  los: boolean;
  @Field(() => String, { description: 'Pad van de bladzijde van deze melding.' })
  pad: string;
  @Field(() => VerzendwijzeEnum, { description: 'Hoe meldingen nu naar de inspectie gaan.' })
  verzendwijze: Verzendwijze;
  @Field(() => [FormulierVeld], { description: 'De vragen, in de volgorde van het formulier.' })
  velden: FormulierVeld[];
  @Field(() => [String], { description: 'Codes van verplichte velden die nog leeg zijn.' })
  ontbrekend: string[];
  @Field(() => LidKort, { description: 'Wie de melding opstelt.' })
  opsteller: LidKort;
  @Field(() => LidKort, { nullable: true, description: 'Wie de melding bevestigde en verstuurde.' })
  bekrachtigdDoor: LidKort | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de melding aan de bestuurder is aangeboden.' })
  aangebodenOp: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de melding verstuurd is.' })
  verzondenOp: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Wanneer de bestuurder de melding terugstuurde, zolang die een concept is.',
  })
  teruggestuurdOp: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom de bestuurder de melding terugstuurde.' })
  teruggestuurdReden: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de inspectie de ontvangst bevestigde.' })
  bevestigdOp: string | null;
  @Field(() => String, { nullable: true, description: 'Het kenmerk van de inspectie.' })
  kenmerk: string | null;
  @Field(() => String, { nullable: true, description: 'Contactgegevens van de inspectie.' })
  inspectieContact: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Vraagt de inspectie een rapport?' })
  rapportageGevraagd: boolean | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag voor het rapport.' })
  rapportageUiterlijk: string | null;
  @Field(() => String, { description: 'Naam van de ontvanger.' })
  ontvangerNaam: string;
  @Field(() => Verzending, { nullable: true, description: 'Wat er verstuurd is.' })
  verzending: Verzending | null;
  @Field(() => [IgjBericht], { description: 'De berichten van en aan de inspectie, de nieuwste voorop.' })
  berichten: IgjBericht[];
  @Field(() => [String], {
    description: 'Wat u nu mag: bewaren, aanbieden, terugsturen, versturen, vrijgeven, zelf-versturen of vaststellen.',
  })
  magHandelingen: string[];
}

@ObjectType({
  description: 'Iemand anders wijzigde deze melding intussen. Er is niets gewijzigd; hier is de nieuwste inhoud.',
})
export class ExterneMeldingVersieVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => ExterneMelding, { description: 'De melding zoals die nu is.' })
  huidig: ExterneMelding;
}

export const ExterneMeldingUitkomst = maakUitkomst(
  'ExterneMeldingUitkomst',
  'Uitkomst van een handeling op een externe melding.',
  [ExterneMelding, ExterneMeldingVersieVerouderd],
);

@InputType({ description: 'De waarde van één veld; leeg maakt het veld leeg.' })
export class VeldWaarde {
  @Field(() => String, { description: 'Code van het veld.' })
  code: string;
  @Field(() => String, { nullable: true, description: 'Waarde, hoogstens 20.000 tekens.' })
  waarde?: string | null;
}
