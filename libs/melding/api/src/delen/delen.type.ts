import { Field, ID, InputType, Int, ObjectType, type ReturnTypeFuncValue } from '@nestjs/graphql';
import { veldenVan, type Veld } from '@meldbaken/melding/model';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { DEEL_SOORTEN, type DeelSoort } from './deel-soorten';

interface Klasse {
  new (): object;
  readonly prototype: object;
}

@InputType({ description: 'Eén oorzaak in de boom.' })
export class OorzaakKnoopInvoer {
  @Field(() => String, { description: 'Eigen code van deze oorzaak.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'Code van de oorzaak waar deze achter zit.' })
  ouder?: string | null;
  @Field(() => String, { description: 'PERSOON of ORGANISATIE.' })
  tak: string;
  @Field(() => String, { description: 'De oorzaak in woorden.' })
  tekst: string;
}

@ObjectType({ description: 'Eén oorzaak in de boom.' })
export class OorzaakKnoop {
  @Field(() => String, { description: 'Eigen code van deze oorzaak.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'Code van de oorzaak waar deze achter zit.' })
  ouder: string | null;
  @Field(() => String, { description: 'PERSOON of ORGANISATIE.' })
  tak: string;
  @Field(() => String, { description: 'De oorzaak in woorden.' })
  tekst: string;
}

const uitleg = (v: Veld): string =>
  'labels' in v ? `${v.vraag} Codes: ${Object.keys(v.labels).join(', ')}.` : v.vraag;

function soortVan(v: Veld, invoer: boolean): ReturnTypeFuncValue {
  switch (v.soort) {
    case 'CODE':
    case 'TEKST':
      return String;
    case 'CODES':
    case 'TEKSTEN':
      return [String];
    case 'JA_NEE':
      return Boolean;
    case 'MOMENT':
      return DateTime;
    case 'DAG':
      return Datum;
    case 'KNOPEN':
      return invoer ? [OorzaakKnoopInvoer] : [OorzaakKnoop];
  }
}

/** The question of the model becomes a field; its words are the description. */
function veld(klasse: Klasse, naam: string, v: Veld, invoer: boolean): void {
  const soort = soortVan(v, invoer);
  const keuzes = { nullable: invoer || !Array.isArray(soort), description: uitleg(v) };
  Field(() => soort, keuzes)(klasse.prototype, naam);
}

function maakTypen(s: DeelSoort): { invoer: Klasse; uitvoer: Klasse } {
  const invoer = class {};
  const uitvoer = class {};
  for (const [naam, v] of Object.entries(veldenVan(s.naam))) {
    veld(invoer, naam, v, true);
    veld(uitvoer, naam, v, false);
  }
  const vast = (naam: string, soort: ReturnTypeFuncValue, description: string, nullable = false): void =>
    Field(() => soort, { nullable, description })(uitvoer.prototype, naam);
  vast('id', ID, 'Id van dit onderdeel; gelijk in elke versie.');
  vast('versie', Int, 'Versie; geef hem mee bij een verbetering.');
  vast('op', DateTime, 'Wanneer deze versie is bewaard.');
  vast('door', String, 'Wie deze versie bewaarde.', true);
  vast('eerdere', [uitvoer], 'De eerdere versies, de nieuwste voorop.');
  InputType(`${s.type}Invoer`, {
    description: `${s.omschrijving} Antwoorden op vragen die niet aan de orde zijn, vallen weg.`,
  })(invoer);
  ObjectType(s.type, { description: s.omschrijving })(uitvoer);
  return { invoer, uitvoer };
}

/** Input and output type of each part. */
export const DEEL_TYPEN = new Map(DEEL_SOORTEN.map((s) => [s.naam, maakTypen(s)]));

@ObjectType({ description: 'Wat in stap 1 tot en met 4 van een melding is vastgelegd.' })
export class MeldingDelen {
  @Field(() => ID, { description: 'De melding.' })
  meldingId: string;
}
for (const s of DEEL_SOORTEN) {
  const { uitvoer } = DEEL_TYPEN.get(s.naam) ?? { uitvoer: MeldingDelen };
  const description = `${s.omschrijving} De nieuwste versie van elk, de oudste voorop.`;
  Field((): ReturnTypeFuncValue => [uitvoer], { description })(MeldingDelen.prototype, s.naam);
}

@ObjectType({ description: 'Iemand anders wijzigde dit onderdeel intussen. Er is niets gewijzigd.' })
export class MeldingDelenVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => MeldingDelen, { description: 'De onderdelen zoals ze nu zijn.' })
  huidig: MeldingDelen;
}

export const MeldingDelenUitkomst = maakUitkomst('MeldingDelenUitkomst', 'Uitkomst van vastleggen in een stap.', [
  MeldingDelen,
  MeldingDelenVerouderd,
]);

@ObjectType({ description: 'Wat er nog mist in een stap.' })
export class StapControle {
  @Field(() => Int, { description: 'Nummer van de stap.' })
  stap: number;
  @Field(() => [String], { description: 'Wat er mist, in gewone taal; leeg als alles er staat.' })
  ontbreekt: string[];
}
