import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import {
  GEREED_FASEN,
  GEREED_NVT_REDENEN,
  GEREED_STANDEN,
  type GereedFase,
  type GereedNvtReden,
  type GereedStand,
} from '@meldbaken/zorgfraude/contract';
import { GEREED_FASE_LABEL, GEREED_NVT_LABEL, GEREED_STAND_LABEL } from '@meldbaken/zorgfraude/model';

/** An enum of GraphQL from codes with a label. */
function alsEnum<C extends string>(
  naam: string,
  description: string,
  codes: readonly C[],
  labels: Readonly<Record<C, string>>,
): Record<string, string> {
  const waarden = Object.fromEntries(codes.map((c) => [c, c]));
  const valuesMap = Object.fromEntries(codes.map((c) => [c, { description: `${labels[c]}.` }]));
  registerEnumType(waarden, { name: naam, description, valuesMap });
  return waarden;
}

const StandEnum = alsEnum('GereedStand', 'Hoe ver een punt is.', GEREED_STANDEN, GEREED_STAND_LABEL);
const FaseEnum = alsEnum('GereedFase', 'Deel van de checklist.', GEREED_FASEN, GEREED_FASE_LABEL);
const NvtEnum = alsEnum(
  'GereedNvtReden',
  'Waarom een punt niet van toepassing is.',
  GEREED_NVT_REDENEN,
  GEREED_NVT_LABEL,
);

@ObjectType({ description: 'Iets waaruit blijkt hoe een punt ervoor staat.' })
export class GereedBewijs {
  @Field(() => Int, { description: 'De versie van het punt die dit bewijs toevoegde.' })
  versie: number;
  @Field(() => String, { description: 'Wat het bewijs is.' })
  tekst: string;
  @Field(() => String, { nullable: true, description: 'Waar het staat: een adres of een zaaknummer.' })
  verwijzing: string | null;
  @Field(() => DateTime, { description: 'Wanneer toegevoegd.' })
  vastgelegdOp: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie het toevoegde.' })
  door: LidKort | null;
  @Field(() => String, { nullable: true, description: 'Waarom het niet meer geldt; leeg als het geldt.' })
  ingetrokkenReden: string | null;
}

@ObjectType({ description: 'Eén keer dat een punt is bijgewerkt.' })
export class GereedVersie {
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => StandEnum, { description: 'Hoe ver het punt toen was.' })
  stand: GereedStand;
  @Field(() => String, { nullable: true, description: 'Wie toen eigenaar was: een collega of een rol.' })
  eigenaarNaam: string | null;
  @Field(() => Datum, { nullable: true, description: 'Voor wanneer het toen klaar moest zijn.' })
  gereedVoor: string | null;
  @Field(() => String, { nullable: true, description: 'Notitie.' })
  notitie: string | null;
  @Field(() => String, { nullable: true, description: 'Bewijs dat erbij kwam.' })
  bewijsTekst: string | null;
  @Field(() => Int, { nullable: true, description: 'Versie waarvan het bewijs is ingetrokken.' })
  trektIn: number | null;
  @Field(() => DateTime, { description: 'Wanneer vastgelegd.' })
  vastgelegdOp: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie het vastlegde.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Een punt van de checklist tegen zorgfraude, met hoe het ervoor staat.' })
export class GereedPunt {
  @Field(() => String, { description: 'Code van het punt in het handboek.' })
  code: string;
  @Field(() => FaseEnum, { description: 'Deel van de checklist.' })
  fase: GereedFase;
  @Field(() => String, { description: 'Wat er geregeld moet zijn.' })
  titel: string;
  @Field(() => Int, { description: 'Versie; 0 als er nog niets is vastgelegd.' })
  versie: number;
  @Field(() => StandEnum, { description: 'Hoe ver het is.' })
  stand: GereedStand;
  @Field(() => NvtEnum, { nullable: true, description: 'Waarom het niet van toepassing is.' })
  nvtReden: GereedNvtReden | null;
  @Field(() => String, { nullable: true, description: 'Wie het dan regelt.' })
  nvtDoor: string | null;
  @Field(() => LidKort, { nullable: true, description: 'De collega die eigenaar is.' })
  eigenaar: LidKort | null;
  @Field(() => String, { nullable: true, description: 'Code van de rol die eigenaar is.' })
  eigenaarRol: string | null;
  @Field(() => String, { nullable: true, description: 'Naam van de collega of de rol die eigenaar is.' })
  eigenaarNaam: string | null;
  @Field(() => Boolean, { description: 'Of de eigenaar er nog is: een rol, of een collega die hier werkt.' })
  heeftEigenaar: boolean;
  @Field(() => Datum, { nullable: true, description: 'Voor wanneer het klaar moet zijn.' })
  gereedVoor: string | null;
  @Field(() => Datum, { nullable: true, description: 'Wanneer het klaar was.' })
  gereedOp: string | null;
  @Field(() => Boolean, { description: 'Of de dag voorbij is en het nog niet klaar is.' })
  laat: boolean;
  @Field(() => Boolean, { description: 'Of niemand erover gaat.' })
  zonderEigenaar: boolean;
  @Field(() => [Int], { description: 'Welke onderdelen geregeld zijn, naar hun plaats vanaf 0.' })
  onderdelen: number[];
  @Field(() => String, { nullable: true, description: 'Notitie, alleen voor de gemeente zelf.' })
  notitie: string | null;
  @Field(() => [GereedBewijs], { description: 'Bewijs, ook wat is ingetrokken.' })
  bewijs: GereedBewijs[];
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het laatst is bijgewerkt.' })
  vastgelegdOp: string | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie het laatst bijwerkte.' })
  door: LidKort | null;
  @Field(() => [GereedVersie], { description: 'Elke keer dat het is bijgewerkt, de laatste eerst. In de lijst leeg.' })
  geschiedenis: GereedVersie[];
}

@ObjectType({ description: 'Hoe een deel van de checklist ervoor staat.' })
export class GereedFaseStand {
  @Field(() => FaseEnum, { description: 'Deel van de checklist.' })
  fase: GereedFase;
  @Field(() => Int, { description: 'Alle punten.' })
  totaal: number;
  @Field(() => Int, { description: 'Punten die van toepassing zijn.' })
  vanToepassing: number;
  @Field(() => Int, { description: 'Punten die gereed zijn.' })
  gereed: number;
  @Field(() => Int, { description: 'Punten waar iemand mee bezig is.' })
  bezig: number;
  @Field(() => Int, { description: 'Punten waarvan de dag voorbij is.' })
  laat: number;
  @Field(() => Int, { description: 'Punten zonder eigenaar.' })
  zonderEigenaar: number;
  @Field(() => Int, { nullable: true, description: 'Hoeveel procent gereed is van wat van toepassing is.' })
  procent: number | null;
}

@ObjectType({ description: 'Een rol om als eigenaar te kiezen.' })
export class GereedRol {
  @Field(() => String, { description: 'Code van de rol.' })
  code: string;
  @Field(() => String, { description: 'Naam van de rol.' })
  naam: string;
}

@ObjectType({ description: 'Hoe ver de gemeente is met de checklist tegen zorgfraude.' })
export class Gereedheid {
  @Field(() => [GereedPunt], { description: 'Alle punten, in de volgorde van het handboek.' })
  punten: GereedPunt[];
  @Field(() => [GereedFaseStand], { description: 'Elk deel van de checklist.' })
  fasen: GereedFaseStand[];
  @Field(() => [GereedRol], { description: 'Rollen die eigenaar kunnen zijn.' })
  rollen: GereedRol[];
}

@InputType({ description: 'Bewijs bij een punt.' })
export class GereedBewijsInvoer {
  @Field(() => String, { description: 'Wat het bewijs is.' })
  tekst: string;
  @Field(() => String, { nullable: true, description: 'Waar het staat: een adres of een zaaknummer.' })
  verwijzing?: string | null;
}

@InputType({ description: 'Hoe een punt van de checklist ervoor staat.' })
export class GereedPuntInvoer {
  @Field(() => StandEnum, { description: 'Hoe ver het is.' })
  stand: GereedStand;
  @Field(() => NvtEnum, { nullable: true, description: 'Waarom het niet van toepassing is.' })
  nvtReden?: GereedNvtReden | null;
  @Field(() => String, { nullable: true, description: 'Wie het dan regelt.' })
  nvtDoor?: string | null;
  @Field(() => ID, { nullable: true, description: 'De collega die eigenaar is.' })
  eigenaarId?: string | null;
  @Field(() => String, { nullable: true, description: 'Code van de rol die eigenaar is.' })
  eigenaarRol?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Voor wanneer het klaar moet zijn.' })
  gereedVoor?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Wanneer het klaar was.' })
  gereedOp?: string | null;
  @Field(() => [Int], { defaultValue: [], description: 'Welke onderdelen geregeld zijn, naar hun plaats vanaf 0.' })
  onderdelen: number[];
  @Field(() => String, { nullable: true, description: 'Notitie, alleen voor de gemeente zelf.' })
  notitie?: string | null;
  @Field(() => GereedBewijsInvoer, { nullable: true, description: 'Bewijs dat erbij komt.' })
  bewijs?: GereedBewijsInvoer | null;
}

@ObjectType({ description: 'Iemand anders werkte het punt eerder bij. Er is niets gewijzigd.' })
export class GereedPuntVersieVerouderd {
  @Field(() => String, { description: 'VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg voor de gebruiker.' })
  bericht: string;
  @Field(() => GereedPunt, { description: 'Wat er nu staat.' })
  huidig: GereedPunt;
}

export const GereedPuntUitkomst = maakUitkomst('GereedPuntUitkomst', 'Wat er met een punt gebeurde.', [
  GereedPunt,
  GereedPuntVersieVerouderd,
]);
