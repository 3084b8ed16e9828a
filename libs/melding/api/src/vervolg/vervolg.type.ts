import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { VERVOLG_SOORTEN, type VervolgSoort } from '@meldbaken/melding/contract';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';

export const VervolgSoortEnum = Object.fromEntries(VERVOLG_SOORTEN.map((s) => [s, s]));
registerEnumType(VervolgSoortEnum, {
  name: 'VervolgSoort',
  description: 'Onderdeel van stap 5 of 6 (Leidraad, deel 3).',
});

@ObjectType({ description: 'Wat iemand in één veld van een onderdeel schreef.' })
export class VervolgTekst {
  @Field(() => String, { description: 'Code van het veld.' })
  code: string;
  @Field(() => String, { description: 'De tekst.' })
  tekst: string;
}

@ObjectType({ description: 'Eén versie van een onderdeel van stap 5 of 6.' })
export class VervolgVersie {
  @Field(() => Int, { description: 'Nummer van de versie.' })
  versie: number;
  @Field(() => String, { nullable: true, description: 'Code van de stand of het antwoord.' })
  stand: string | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie beslist.' })
  wie: LidKort | null;
  @Field(() => Datum, { nullable: true, description: 'Begindag, of de dag waarop het gebeurde.' })
  van: string | null;
  @Field(() => Datum, { nullable: true, description: 'Einddag, of de dag van het vervolg.' })
  tot: string | null;
  @Field(() => [String], { description: 'Codes van wat is aangekruist.' })
  kenmerken: string[];
  @Field(() => [VervolgTekst], { description: 'De teksten.' })
  teksten: VervolgTekst[];
  @Field(() => LidKort, { nullable: true, description: 'Wie het besluit bevestigde; leeg als dat nog moet.' })
  bevestigdDoor: LidKort | null;
  @Field(() => LidKort, { description: 'Wie deze versie vastlegde.' })
  door: LidKort;
  @Field(() => DateTime, { description: 'Wanneer deze versie is vastgelegd.' })
  op: Date;
}

@ObjectType({ description: 'Een onderdeel van stap 5 of 6, zoals het nu is. Eerdere versies blijven te lezen.' })
export class VervolgDeel extends VervolgVersie {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => VervolgSoortEnum, { description: 'Soort onderdeel.' })
  soort: VervolgSoort;
  @Field(() => String, { description: 'Wat het binnen zijn soort is, bijvoorbeeld IGJ_GEWELD.' })
  code: string;
  @Field(() => [VervolgVersie], { description: 'Eerdere versies, de nieuwste voorop.' })
  eerdere: VervolgVersie[];
}

@ObjectType({
  description: 'Stap 5 en 6 van een melding: stoppen, besluiten, maatregelen, vertellen, nazorg en leren.',
})
export class Vervolg {
  @Field(() => ID, { description: 'De melding.' })
  meldingId: string;
  @Field(() => [VervolgDeel], { description: 'Alle onderdelen, in de volgorde van vastleggen.' })
  delen: VervolgDeel[];
  @Field(() => [LidKort], { description: 'Wie over besluiten en sancties kan beslissen.' })
  beslissers: LidKort[];
  @Field(() => [String], {
    description: 'Codes van besluiten die zijn genomen door de melding bij de IGJ te versturen.',
  })
  verzonden: string[];
  @Field(() => Boolean, {
    description: 'Zijn de gegevens beschermd, zodat ze geen grond voor een sanctie zijn (art. 9 lid 6 Wkkgz)?',
  })
  beschermd: boolean;
  @Field(() => [String], { description: 'Wat er mist voordat stap 5 klaar is.' })
  mistStapVijf: string[];
  @Field(() => [String], { description: 'Wat er mist voordat stap 6 klaar is.' })
  mistStapZes: string[];
}

@ObjectType({
  description: 'Iemand anders wijzigde dit onderdeel intussen. Er is niets gewijzigd; hier is de nieuwste inhoud.',
})
export class VervolgVersieVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => VervolgDeel, { description: 'Het onderdeel zoals het nu is.' })
  huidig: VervolgDeel;
}

export const VervolgUitkomst = maakUitkomst(
  'VervolgUitkomst',
  'Uitkomst van een handeling op een onderdeel van stap 5 of 6.',
  [VervolgDeel, VervolgVersieVerouderd],
);

@InputType({ description: 'De tekst van één veld.' })
export class VervolgTekstInvoer {
  @Field(() => String, { description: 'Code van het veld.' })
  code: string;
  @Field(() => String, { description: 'De tekst, hoogstens 20.000 tekens.' })
  tekst: string;
}

@InputType({ description: 'Een onderdeel van stap 5 of 6. Wat bij welke soort hoort, staat in de woordenlijst.' })
export class VervolgDeelInvoer {
  @Field(() => ID, { nullable: true, description: 'Het onderdeel dat u verbetert; leeg voor een nieuw onderdeel.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'De versie die u zag; verplicht bij verbeteren.' })
  versie?: number | null;
  @Field(() => VervolgSoortEnum, { description: 'Soort onderdeel.' })
  soort: VervolgSoort;
  @Field(() => String, { description: 'Wat het binnen zijn soort is.' })
  code: string;
  @Field(() => String, { nullable: true, description: 'Code van de stand of het antwoord.' })
  stand?: string | null;
  @Field(() => ID, { nullable: true, description: 'Wie beslist: een beslisser van deze melding.' })
  wieId?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Begindag, of de dag waarop het gebeurde.' })
  van?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Einddag, of de dag van het vervolg.' })
  tot?: string | null;
  @Field(() => [String], { nullable: true, description: 'Codes van wat is aangekruist.' })
  kenmerken?: string[] | null;
  @Field(() => [VervolgTekstInvoer], { nullable: true, description: 'De teksten.' })
  teksten?: VervolgTekstInvoer[] | null;
}
