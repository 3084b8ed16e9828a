import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, maakUitkomst } from '@meldbaken/platform/graphql';
import {
  ONGESCHIKT_MATEN,
  ONGESCHIKT_OPTIES,
  type OngeschiktMaat,
  type OngeschiktOptie,
} from '@meldbaken/vergewis/contract';
import { ONGESCHIKT_MAAT_LABEL, ONGESCHIKT_OPTIE_LABEL } from '@meldbaken/vergewis/model';
import { alsEnum } from '../typen/als-enum';

export const OngeschiktMaatEnum = alsEnum(
  'OngeschiktMaat',
  'Hoe zeker het is dat iemand niet geschikt is.',
  ONGESCHIKT_MATEN,
  ONGESCHIKT_MAAT_LABEL,
);
export const OngeschiktOptieEnum = alsEnum(
  'OngeschiktOptie',
  'Wat er volgt als iemand niet geschikt is (Leidraad Veilige zorgrelatie).',
  ONGESCHIKT_OPTIES,
  ONGESCHIKT_OPTIE_LABEL,
);

@ObjectType({ description: 'Een besluit dat iemand niet geschikt is voor het werk, met wat er volgt.' })
export class Ongeschiktheidsbesluit {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => OngeschiktOptieEnum, { description: 'Wat er volgt.' })
  optie: OngeschiktOptie;
  @Field(() => OngeschiktMaatEnum, { description: 'Hoe zeker het is.' })
  maat: OngeschiktMaat;
  @Field(() => Datum, { description: 'De dag van het besluit.' })
  op: string;
  @Field(() => Datum, { nullable: true, description: 'Wanneer de persoon is gehoord.' })
  gehoordOp: string | null;
  @Field(() => Datum, { nullable: true, description: 'De laatste dag van de afspraak.' })
  tot: string | null;
  @Field(() => Datum, { nullable: true, description: 'Vanaf wanneer het besluit niet meer geldt.' })
  afgeslotenOp: string | null;
  @Field(() => String, { description: 'Waarop het rust; bij een afgesloten besluit ook waarom het is afgesloten.' })
  gronden: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie het vastlegde.' })
  door: LidKort | null;
}

@ObjectType({ description: 'De besluiten over geschiktheid in een dossier.' })
export class Ongeschiktheidsdossier {
  @Field(() => ID, { description: 'Id van het dienstverband.' })
  id: string;
  @Field(() => [Ongeschiktheidsbesluit], { description: 'De besluiten, het nieuwste eerst.' })
  besluiten: Ongeschiktheidsbesluit[];
}

@ObjectType({ description: 'Iemand anders was eerder. Er is niets gewijzigd.' })
export class OngeschiktheidVersieVerouderd {
  @Field(() => String, { description: 'VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg voor de gebruiker.' })
  bericht: string;
  @Field(() => Ongeschiktheidsdossier, { description: 'Wat er nu staat.' })
  huidig: Ongeschiktheidsdossier;
}

export const OngeschiktheidUitkomst = maakUitkomst('OngeschiktheidUitkomst', 'Wat er met het besluit gebeurde.', [
  Ongeschiktheidsdossier,
  OngeschiktheidVersieVerouderd,
]);

@InputType({ description: 'Een besluit dat iemand niet geschikt is.' })
export class OngeschiktheidInvoer {
  @Field(() => OngeschiktOptieEnum, { description: 'Wat er volgt. Ontslag legt de bestuurder vast.' })
  optie: OngeschiktOptie;
  @Field(() => OngeschiktMaatEnum, { description: 'Hoe zeker het is.' })
  maat: OngeschiktMaat;
  @Field(() => Datum, { description: 'De dag van het besluit.' })
  op: string;
  @Field(() => Datum, { nullable: true, description: 'Wanneer de persoon is gehoord.' })
  gehoordOp?: string | null;
  @Field(() => Datum, { nullable: true, description: 'De laatste dag van de afspraak.' })
  tot?: string | null;
  @Field(() => String, { description: 'Waarop het rust. De persoon mag dit lezen.' })
  gronden: string;
}
