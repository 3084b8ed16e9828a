import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Datum, maakUitkomst } from '@meldbaken/platform/graphql';
import {
  VRAGER_CONTROLES,
  WEIGER_REDENEN,
  type ReferentieVraag,
  type VragerControle,
  type WeigerReden,
} from '@meldbaken/vergewis/contract';
import { VRAGER_CONTROLE_LABEL, WEIGER_REDEN_LABEL } from '@meldbaken/vergewis/model';
import { ReferentieAntwoord, ReferentieVraagEnum } from '../referenties/referenties.type';
import { alsEnum } from '../typen/als-enum';

export const VragerControleEnum = alsEnum(
  'VragerControle',
  'Hoe is nagekeken wie om een referentie vraagt.',
  VRAGER_CONTROLES,
  VRAGER_CONTROLE_LABEL,
);
export const WeigerRedenEnum = alsEnum(
  'WeigerReden',
  'Waarom over iemand niets is verteld.',
  WEIGER_REDENEN,
  WEIGER_REDEN_LABEL,
);

@ObjectType({ description: 'Wat er is verteld of geweigerd, in één versie.' })
export class GegevenAntwoord {
  @Field(() => Datum, { description: 'Wanneer.' })
  op: string;
  @Field(() => String, { description: 'Wie het vastlegde.' })
  door: string;
  @Field(() => [ReferentieAntwoord], { description: 'Per vraag wat er is verteld.' })
  antwoorden: ReferentieAntwoord[];
  @Field(() => WeigerRedenEnum, { nullable: true, description: 'Waarom er niets is verteld.' })
  geweigerd: WeigerReden | null;
  @Field(() => String, { nullable: true, description: 'Toelichting bij een weigering.' })
  toelichting: string | null;
}

@ObjectType({ description: 'Een verzoek van buiten om een referentie over iemand die hier werkt of werkte.' })
export class GegevenReferentie {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Datum, { description: 'Wanneer gevraagd.' })
  op: string;
  @Field(() => String, { description: 'Wie het vroeg.' })
  naam: string;
  @Field(() => String, { description: 'Voor welke organisatie.' })
  organisatie: string;
  @Field(() => VragerControleEnum, { description: 'Hoe is nagekeken wie het vraagt.' })
  controle: VragerControle;
  @Field(() => [String], { description: 'Waar naar is gevraagd.' })
  vragen: string[];
  @Field(() => [GegevenAntwoord], { description: 'Wat er is verteld of geweigerd; de nieuwste versie eerst.' })
  antwoorden: GegevenAntwoord[];
}

@ObjectType({ description: 'Wat er over iemand aan anderen is verteld, met wat het dossier erover zegt.' })
export class GegevenReferenties {
  @Field(() => ID, { description: 'Id van het dienstverband.' })
  id: string;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => [String], { description: 'Wat vaststaat volgens het dossier: functie, periode en einde.' })
  vaststaand: string[];
  @Field(() => [GegevenReferentie], { description: 'De verzoeken, het nieuwste eerst.' })
  verzoeken: GegevenReferentie[];
}

@ObjectType({ description: 'Iemand anders was eerder. Er is niets gewijzigd.' })
export class GegevenReferentiesVersieVerouderd {
  @Field(() => String, { description: 'VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg voor de gebruiker.' })
  bericht: string;
  @Field(() => GegevenReferenties, { description: 'Wat er nu staat.' })
  huidig: GegevenReferenties;
}

export const GegevenReferentiesUitkomst = maakUitkomst(
  'GegevenReferentiesUitkomst',
  'Wat er met de referentie gebeurde.',
  [GegevenReferenties, GegevenReferentiesVersieVerouderd],
);

@InputType({ description: 'Iemand van buiten vraagt een referentie.' })
export class ReferentieverzoekInvoer {
  @Field(() => Datum, { description: 'Wanneer gevraagd.' })
  op: string;
  @Field(() => String, { description: 'Wie het vraagt.' })
  naam: string;
  @Field(() => String, { description: 'Voor welke organisatie.' })
  organisatie: string;
  @Field(() => VragerControleEnum, { description: 'Hoe is nagekeken wie het vraagt.' })
  controle: VragerControle;
  @Field(() => [ReferentieVraagEnum], { description: 'Waar naar wordt gevraagd; alleen vragen over het werk.' })
  vragen: ReferentieVraag[];
}

@InputType({ description: 'Wat er is verteld.' })
export class ReferentieVertellenInvoer {
  @Field(() => ID, { description: 'Het verzoek.' })
  verzoekId: string;
  @Field(() => Datum, { description: 'Wanneer verteld.' })
  op: string;
  @Field(() => [String], { description: 'Bij elke vraag wat er is verteld; leeg als u daar niets over zei.' })
  antwoorden: string[];
}

@InputType({ description: 'Waarom er niets is verteld.' })
export class ReferentieWeigerenInvoer {
  @Field(() => ID, { description: 'Het verzoek.' })
  verzoekId: string;
  @Field(() => Datum, { description: 'Wanneer geweigerd.' })
  op: string;
  @Field(() => WeigerRedenEnum, { description: 'Waarom.' })
  reden: WeigerReden;
  @Field(() => String, { defaultValue: '', description: 'Toelichting in eigen woorden.' })
  toelichting: string;
}
