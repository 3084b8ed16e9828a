import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Datum, maakUitkomst } from '@meldbaken/platform/graphql';
import type { TermijnEenheid, TermijnGebied, TermijnOntvanger } from '@meldbaken/termijn/contract';
import { TermijnEenheidEnum } from '@meldbaken/termijn/graphql';

export const TermijnGebiedEnum: { readonly [K in TermijnGebied]: K } = {
  IGJ: 'IGJ',
  CLIENT: 'CLIENT',
  VERGEWIS: 'VERGEWIS',
  GEMEENTE: 'GEMEENTE',
  PRIVACY: 'PRIVACY',
  BEWAREN: 'BEWAREN',
  EIGEN: 'EIGEN',
};
registerEnumType(TermijnGebiedEnum, {
  name: 'TermijnGebied',
  description: 'Waar een termijn over gaat.',
  valuesMap: {
    IGJ: { description: 'Melden bij de inspectie.' },
    CLIENT: { description: 'De cliënt, klachten en eigen planning.' },
    VERGEWIS: { description: 'Weten wie er bij u werkt.' },
    GEMEENTE: { description: 'Gemeente en Algemene wet bestuursrecht.' },
    PRIVACY: { description: 'Persoonsgegevens.' },
    BEWAREN: { description: 'Bewaren en wissen.' },
    EIGEN: { description: 'Van uw eigen organisatie.' },
  },
});

export const TermijnOntvangerEnum: { readonly [K in TermijnOntvanger]: K } = {
  EIGENAAR: 'EIGENAAR',
  BESTUURDER: 'BESTUURDER',
  PLAATSVERVANGER: 'PLAATSVERVANGER',
};
registerEnumType(TermijnOntvangerEnum, {
  name: 'TermijnOntvanger',
  description: 'Voor wie een herinnering is.',
  valuesMap: {
    EIGENAAR: { description: 'Wie de termijn heeft.' },
    BESTUURDER: { description: 'De bestuurder.' },
    PLAATSVERVANGER: { description: 'Wie de eigenaar vervangt.' },
  },
});

export const TermijnHerinneringSoortEnum = {
  DAGEN_VOORAF: 'DAGEN_VOORAF',
  WERKDAGEN_VOORAF: 'WERKDAGEN_VOORAF',
} as const;
export type TermijnHerinneringSoort = keyof typeof TermijnHerinneringSoortEnum;
registerEnumType(TermijnHerinneringSoortEnum, {
  name: 'TermijnHerinneringSoort',
  description: 'Waarin een herinnering vooraf telt.',
  valuesMap: {
    DAGEN_VOORAF: { description: 'Dagen voor het einde.' },
    WERKDAGEN_VOORAF: { description: 'Werkdagen voor het einde.' },
  },
});

@ObjectType({ description: 'Een herinnering voor het einde, die een organisatie zelf koos.' })
export class TermijnHerinnering {
  @Field(() => ID, { nullable: true, description: 'Id. Leeg als de herinnering bij een eigen termijn zelf hoort.' })
  id: string | null;
  @Field(() => TermijnHerinneringSoortEnum, { description: 'Dagen of werkdagen.' })
  soort: TermijnHerinneringSoort;
  @Field(() => Int, { description: 'Hoeveel van tevoren.' })
  aantal: number;
  @Field(() => [TermijnOntvangerEnum], { description: 'Voor wie.' })
  aan: TermijnOntvanger[];
  @Field(() => String, { description: 'In woorden.' })
  tekst: string;
}

@ObjectType({ description: 'Een versie van een soort termijn die eerder gold.' })
export class TermijnDefinitieVersie {
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => Datum, { description: 'Voor termijnen die op deze dag of later begonnen.' })
  geldigVanaf: string;
  @Field(() => Datum, { description: 'Voor termijnen die voor deze dag begonnen.' })
  geldigTot: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'De lengte in woorden.' })
  duur: string;
  @Field(() => String, { description: 'Wet of afspraak, in woorden.' })
  wetOfBeleid: string;
  @Field(() => String, { description: 'Waarom de Algemene termijnenwet wel of niet gold.' })
  atwUitleg: string;
  @Field(() => String, { description: 'Het artikel waar de plicht in stond.' })
  artikel: string;
  @Field(() => String, { description: 'Het document dat de lengte noemde.' })
  document: string;
  @Field(() => String, { description: 'Wie wat wilde, en binnen hoe lang.' })
  eis: string;
}

@ObjectType({ description: 'Een soort termijn, met alles wat de regel zegt en waar die vandaan komt.' })
export class TermijnDefinitie {
  @Field(() => String, { description: 'Code, bijvoorbeeld IGJ_MELDING of EIGEN_GESPREK.' })
  code: string;
  @Field(() => Int, { description: 'Versie van de regel. Een lopende termijn houdt de versie waaronder die begon.' })
  versie: number;
  @Field(() => Datum, { description: 'Voor termijnen die op deze dag of later beginnen.' })
  geldigVanaf: string;
  @Field(() => Datum, {
    nullable: true,
    description: 'Voor termijnen die voor deze dag beginnen. Leeg bij de nieuwste versie.',
  })
  geldigTot: string | null;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => TermijnGebiedEnum, { description: 'Waar de termijn over gaat.' })
  gebied: TermijnGebied;
  @Field(() => Boolean, { description: 'Kan uw soort organisatie deze termijn hebben?' })
  vanUwSoort: boolean;
  @Field(() => Boolean, { description: 'Is dit een termijn van uw eigen organisatie?' })
  eigen: boolean;
  @Field(() => Boolean, { description: 'Ingetrokken: niemand kan deze termijn nog beginnen.' })
  ingetrokken: boolean;
  @Field(() => String, { description: 'De lengte in woorden, bijvoorbeeld "3 werkdagen" of "zoals afgesproken".' })
  duur: string;
  @Field(() => TermijnEenheidEnum, { description: 'Waarin de termijn telt.' })
  eenheid: TermijnEenheid;
  @Field(() => Int, { nullable: true, description: 'Hoeveel. Leeg als de lengte bij het begin wordt gekozen.' })
  lengte: number | null;
  @Field(() => String, { description: 'WET, AMVB, EU, BELEID, CONTRACT of EIGEN.' })
  soort: string;
  @Field(() => String, { description: 'Wet of afspraak, in woorden.' })
  wetOfBeleid: string;
  @Field(() => Boolean, { description: 'Geldt de Algemene termijnenwet?' })
  atw: boolean;
  @Field(() => String, { description: 'Waarom de Algemene termijnenwet wel of niet geldt.' })
  atwUitleg: string;
  @Field(() => String, { description: 'Het artikel waar de plicht in staat.' })
  artikel: string;
  @Field(() => String, { description: 'Het document dat de lengte noemt.' })
  document: string;
  @Field(() => String, { description: 'Hoe zeker we zijn van deze bron, in woorden.' })
  zekerheid: string;
  @Field(() => Boolean, { description: 'Lazen we de tekst van de bron zelf?' })
  gecontroleerd: boolean;
  @Field(() => String, { nullable: true, description: 'Wat er niet zeker is.' })
  letOp: string | null;
  @Field(() => String, { description: 'Wat de termijn laat beginnen.' })
  startgebeurtenis: string;
  @Field(() => String, { description: 'Wie wat wil, en binnen hoe lang.' })
  eis: string;
  @Field(() => String, { nullable: true, description: 'Wat er daarna komt.' })
  daarna: string | null;
  @Field(() => String, { description: 'Code van de rol die ervoor zorgt.' })
  eigenaarRol: string;
  @Field(() => String, { description: 'Naam van de rol die ervoor zorgt.' })
  eigenaar: string;
  @Field(() => String, { description: 'Wat het betekent als het te laat is.' })
  teLaat: string;
  @Field(() => String, { nullable: true, description: 'Wie de termijn langer mag maken, en hoe. Leeg: niemand.' })
  verlengen: string | null;
  @Field(() => String, { nullable: true, description: 'Wie de termijn mag stilzetten. Leeg: niemand.' })
  opschorten: string | null;
  @Field(() => String, { nullable: true, description: 'Wie een eerder einde mag kiezen. Leeg: niemand.' })
  inkorten: string | null;
  @Field(() => [String], { description: 'De vaste herinneringen, in de volgorde waarin ze komen.' })
  herinneringen: string[];
  @Field(() => String, { nullable: true, description: 'Wat er af moet zijn, zoals uw organisatie het schreef.' })
  eigenEis: string | null;
  @Field(() => [TermijnHerinnering], { description: 'De herinneringen vooraf van een eigen termijn.' })
  vooraf: TermijnHerinnering[];
  @Field(() => [TermijnHerinnering], { description: 'De eerdere herinneringen die uw organisatie erbij koos.' })
  extraHerinneringen: TermijnHerinnering[];
  @Field(() => [TermijnDefinitieVersie], { description: 'De versies van eerder, de nieuwste eerst.' })
  eerdereVersies: TermijnDefinitieVersie[];
}

@ObjectType({ description: 'Een rol die een termijn kan hebben.' })
export class TermijnRol {
  @Field(() => String, { description: 'Code van de rol.' })
  code: string;
  @Field(() => String, { description: 'Naam van de rol.' })
  naam: string;
}

@ObjectType({
  description: 'Iemand anders wijzigde deze eigen termijn. Er is niets gewijzigd; hier is de nieuwste versie.',
})
export class EigenTermijnVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => TermijnDefinitie, { description: 'De termijn zoals die nu is.' })
  huidig: TermijnDefinitie;
}

export const TermijnDefinitieUitkomst = maakUitkomst(
  'TermijnDefinitieUitkomst',
  'Uitkomst van een instelling van termijnen.',
  [TermijnDefinitie, EigenTermijnVerouderd],
);
