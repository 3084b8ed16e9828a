import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  KOPPELING_RECHTEN,
  KOPPELING_STATUSSEN,
  type KoppelingRecht,
  type KoppelingStatus,
} from '@meldbaken/organisatie/contract';
import { EenheidType, LidKort } from '@meldbaken/organisatie/graphql';
import { KOPPELING_RECHT_LABEL, KOPPELING_STATUS_LABEL } from '@meldbaken/organisatie/model';
import { DateTime, Datum, maakUitkomst } from '@meldbaken/platform/graphql';

function alsEnum<C extends string>(
  name: string,
  description: string,
  codes: readonly C[],
  labels: Readonly<Record<C, string>>,
): Record<string, string> {
  const waarden = Object.fromEntries(codes.map((c) => [c, c]));
  const valuesMap = Object.fromEntries(codes.map((c) => [c, { description: `${labels[c]}.` }]));
  registerEnumType(waarden, { name, description, valuesMap });
  return waarden;
}

const RechtEnum = alsEnum('KoppelingRecht', 'Wat een koppeling mag.', KOPPELING_RECHTEN, KOPPELING_RECHT_LABEL);
const StatusEnum = alsEnum(
  'KoppelingStatus',
  'Hoe een koppeling ervoor staat.',
  KOPPELING_STATUSSEN,
  KOPPELING_STATUS_LABEL,
);

@ObjectType({ description: 'Een sleutel van een koppeling. De sleutel zelf staat nergens.' })
export class KoppelingSleutelRegel {
  @Field(() => Int, { description: 'De hoeveelste sleutel.' })
  nummer: number;
  @Field(() => DateTime, { description: 'Wanneer hij is gemaakt.' })
  gemaaktOp: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Tot wanneer hij nog werkt; leeg is tot het einde van de koppeling.',
  })
  geldigTot: Date | null;
}

@ObjectType({ description: 'Een ander systeem van de organisatie dat met een sleutel binnenkomt.' })
export class Koppeling {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie, voor wijzigen.' })
  versie: number;
  @Field(() => String, { description: 'Kenmerk: het eerste, open deel van de sleutel.' })
  kenmerk: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Waar hij voor is.' })
  doel: string;
  @Field(() => [RechtEnum], { description: 'Wat hij mag.' })
  rechten: KoppelingRecht[];
  @Field(() => EenheidType, { nullable: true, description: 'Alleen voor dit deel; leeg is de hele organisatie.' })
  eenheid: EenheidType | null;
  @Field(() => [String], { description: 'Alleen vanaf deze IP-adressen; leeg is overal vandaan.' })
  adressen: string[];
  @Field(() => Datum, { description: 'Laatste dag waarop hij werkt.' })
  verlooptOp: string;
  @Field(() => StatusEnum, { description: 'Hoe hij ervoor staat.' })
  status: KoppelingStatus;
  @Field(() => DateTime, { description: 'Wanneer hij is voorbereid.' })
  gemaaktOp: Date;
  @Field(() => LidKort, { nullable: true, description: 'Wie hem voorbereidde.' })
  gemaaktDoor: LidKort | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer HR akkoord gaf.' })
  goedgekeurdOp: Date | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie akkoord gaf.' })
  goedgekeurdDoor: LidKort | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer hij is ingetrokken.' })
  ingetrokkenOp: Date | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie hem introk.' })
  ingetrokkenDoor: LidKort | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer hij voor het laatst gebruikt is.' })
  laatstGebruiktOp: Date | null;
  @Field(() => [KoppelingSleutelRegel], { description: 'De sleutels, nieuwste voorop.' })
  sleutels: KoppelingSleutelRegel[];
}

@ObjectType({ description: 'Wat een koppeling op een dag deed, in getallen.' })
export class KoppelingGebruik {
  @Field(() => Datum, { description: 'Dag.' })
  dag: string;
  @Field(() => String, { description: 'Code van wat er gevraagd is.' })
  wat: string;
  @Field(() => Int, { description: 'Hoe vaak het lukte.' })
  gelukt: number;
  @Field(() => Int, { description: 'Hoe vaak het geweigerd is.' })
  geweigerd: number;
  @Field(() => Int, { description: 'Hoeveel regels er zijn gelezen of bijgewerkt.' })
  regels: number;
  @Field(() => DateTime, { description: 'De laatste keer.' })
  laatsteOp: Date;
  @Field(() => String, { nullable: true, description: 'Code van de laatste weigering.' })
  laatsteCode: string | null;
}

@ObjectType({ description: 'Een koppeling met zijn nieuwe sleutel. Dit antwoord komt één keer.' })
export class KoppelingMetSleutel {
  @Field(() => Koppeling, { description: 'De koppeling.' })
  koppeling: Koppeling;
  @Field(() => String, { description: 'De sleutel. Bewaar hem nu: hierna kan niemand hem meer zien.' })
  sleutel: string;
}

@ObjectType({ description: 'Iemand anders wijzigde deze koppeling intussen. Er is niets gewijzigd.' })
export class KoppelingVersieVerouderd {
  @Field(() => String, { description: 'VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg in gewone taal.' })
  bericht: string;
  @Field(() => Koppeling, { description: 'Hoe de koppeling nu is.' })
  huidig: Koppeling;
}

@InputType({ description: 'Een koppeling met een ander systeem.' })
export class KoppelingInvoer {
  @Field(() => String, { description: 'Naam, bijvoorbeeld van het systeem.' })
  naam: string;
  @Field(() => String, { description: 'Waar hij voor is. HR leest dit voor het akkoord.' })
  doel: string;
  @Field(() => [RechtEnum], { description: 'Wat hij mag.' })
  rechten: KoppelingRecht[];
  @Field(() => ID, {
    nullable: true,
    description: 'Alleen voor dit deel van de organisatie; leeg is de hele organisatie.',
  })
  eenheidId?: string | null;
  @Field(() => [String], {
    defaultValue: [],
    description: 'Alleen vanaf deze IP-adressen of reeksen; leeg is overal vandaan.',
  })
  adressen: string[];
  @Field(() => Datum, { description: 'Laatste dag waarop hij werkt, binnen een jaar.' })
  verlooptOp: string;
}

export const KoppelingUitkomst = maakUitkomst('KoppelingUitkomst', 'Uitkomst van een handeling op een koppeling.', [
  Koppeling,
  KoppelingVersieVerouderd,
]);
export const KoppelingSleutelUitkomst = maakUitkomst(
  'KoppelingSleutelUitkomst',
  'Uitkomst van akkoord geven of een nieuwe sleutel maken.',
  [KoppelingMetSleutel, KoppelingVersieVerouderd],
);
