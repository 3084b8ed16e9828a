/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Wanneer iemand er niet is. */
export type AfwezigheidInvoer = {
  /** Wie er niet is; uzelf als u niets kiest. */
  lidmaatschapId?: string | null | undefined;
  /** Laatste dag. */
  totEnMet: string;
  /** Eerste dag. */
  van: string;
  /** Wie vervangt. */
  vervangerId?: string | null | undefined;
};

/** Beperk het logboek. */
export type AuditFilter = {
  /** Id van een dossier. */
  dossierId?: string | null | undefined;
  /** Code van de handeling. */
  handeling?: string | null | undefined;
  /** Voor dit moment. */
  tot?: string | null | undefined;
  /** GELUKT, GEWEIGERD of FOUT. */
  uitkomst?: string | null | undefined;
  /** Vanaf dit moment. */
  van?: string | null | undefined;
};

/** Waarom u deze persoon belt. */
export type BelReden =
  /** Beslist, of volgt de zaak als bestuurder. */
  | 'BESTUURDER'
  /** Is de eigenaar van de termijn. */
  | 'EIGENAAR'
  /** Ontvangt ook meldingen; de eigenaar en de vervanger zijn er niet. */
  | 'ONTVANGER'
  /** Vervangt iemand die afwezig is, en mag het dossier al zien. */
  | 'VERVANGER';

/** In welke functie iemand meekijkt. */
export type BetrokkeneFunctie =
  | 'BEHANDELAAR'
  | 'BESLISSER'
  | 'CONTACTPERSOON_POLITIE'
  | 'HR_MAATREGELEN'
  | 'ONDERZOEKER'
  | 'VOORZITTER';

/** Een termijn van uw eigen organisatie. */
export type EigenTermijnInvoer = {
  /** Waarin de termijn telt. */
  eenheid: TermijnEenheid;
  /** Code van de rol die ervoor zorgt. */
  eigenaarRol: string;
  /** Wat er af moet zijn, hoogstens 200 tekens. */
  eis: string;
  /** Voor termijnen die op deze dag of later beginnen. Leeg: vandaag. */
  geldigVanaf?: string | null | undefined;
  /** Herinneringen voor het einde. */
  herinneringen: Array<TermijnHerinneringInvoer>;
  /** Hoeveel. */
  lengte: number;
  /** Naam, hoogstens 80 tekens. */
  naam: string;
};

/** Soort melding aan de inspectie (art. 11 Wkkgz). */
export type ExterneMeldingCategorie =
  /** Calamiteit. */
  | 'CALAMITEIT'
  /** Geweld in de zorgrelatie. */
  | 'GEWELD'
  /** Ontslag wegens disfunctioneren. */
  | 'ONTSLAG';

/** Stand van een externe melding bij de zorgaanbieder. */
export type ExterneMeldingStatus =
  /** Concept. */
  | 'CONCEPT'
  /** Ingetrokken. */
  | 'INGETROKKEN'
  /** Ontvangst bevestigd. */
  | 'ONTVANGST_BEVESTIGD'
  /** Wacht op de bestuurder. */
  | 'TER_BEKRACHTIGING'
  /** Verzonden. */
  | 'VERZONDEN';

/** Iemand noemen: kies een medewerker of typ een naam. */
export type GenoemdeInvoer = {
  /** Getypte naam. */
  naam?: string | null | undefined;
  /** Gekozen medewerker. */
  persoonId?: string | null | undefined;
};

/** Wanneer u mail wilt krijgen. */
export type HerinneringenInvoer = {
  /** Ook mail over wat niet wettelijk is. */
  mail: boolean;
  /** Uur van de mail van de dag; leeg is geen. */
  samenvattingUur?: number | null | undefined;
  /** Einde van de rust, bijvoorbeeld 07:00. */
  stilTot?: string | null | undefined;
  /** Begin van de rust, bijvoorbeeld 22:00. */
  stilVan?: string | null | undefined;
};

/** Beperk de lijst. */
export type MeldingFilter = {
  /** Alleen deze eenheid. */
  eenheidId?: string | null | undefined;
  /** Alleen deze standen. */
  status?: Array<MeldingStatus> | null | undefined;
  /** Alleen deze vorm. */
  vorm?: Vorm | null | undefined;
  /** Van wie. */
  wie?: MeldingWie | null | undefined;
  /** Deel van het nummer. */
  zoek?: string | null | undefined;
};

/** Wat de melder invult. Feiten en mening apart. */
export type MeldingInvoer = {
  /** Vindt de cliënt het goed: JA, NEE, WEET_NIET of NIET_GEVRAAGD. */
  clientAkkoord: string;
  /** Naam van de cliënt. */
  clientNaam?: string | null | undefined;
  /** JA, NEE of WEET_NIET. */
  clientVeilig: string;
  /** Weet de cliënt van de melding: JA, NEE of WEET_NIET. */
  clientWeetHet: string;
  /** Locatie of team waar het was. */
  eenheidId: string;
  /** Wat is gezien of gehoord, hoogstens 20.000 tekens. */
  feiten: string;
  /** Laatste dag. */
  gebeurdTot?: string | null | undefined;
  /** Dag waarop het gebeurde, of de eerste dag. */
  gebeurdVan?: string | null | undefined;
  /** Wanneer het is gezien of gehoord. */
  geconstateerdOp: string;
  /** Wat de melder denkt, hoogstens 20.000 tekens. */
  mening?: string | null | undefined;
  /** Over wie; leeg als de melder het niet weet. */
  pleger?: GenoemdeInvoer | null | undefined;
  /** Codes van signalen. */
  signalen: Array<string>;
  /** De melder weet de vorm niet. */
  vormOnbekend?: boolean | null | undefined;
  /** Vormen. */
  vormen: Array<Vorm>;
  /** Waar het was. */
  waar?: string | null | undefined;
  /** Wat er direct is gedaan. */
  watGedaan?: string | null | undefined;
};

/** Volgorde van de lijst. */
export type MeldingSortering =
  | 'NIEUWSTE'
  | 'OUDSTE';

/** Stand van een melding. */
export type MeldingStatus =
  | 'DOORVERWEZEN'
  | 'GESLOTEN'
  | 'INGEDIEND'
  | 'IN_BEHANDELING';

/** Van wie: MIJN, NIEUW (nog niemand) of ALLE die u mag zien. */
export type MeldingWie =
  | 'ALLE'
  | 'MIJN'
  | 'NIEUW';

/** Soort organisatie. */
export type OrganisatieSoort =
  | 'BELASTINGDIENST_FIOD'
  | 'DJI'
  | 'GEMEENTE'
  | 'GGD'
  | 'IKZ'
  | 'INSPECTIE'
  | 'OM'
  | 'OVERIG'
  | 'POLITIE'
  | 'RECLASSERING'
  | 'REGIONALE_INKOOP'
  | 'RIEC'
  | 'VEILIG_THUIS'
  | 'ZORGAANBIEDER'
  | 'ZORGKANTOOR';

/** Rol binnen een organisatie. Elke soort organisatie heeft eigen rollen. */
export type Rol =
  | 'AANDACHTSFUNCTIONARIS'
  | 'AANDACHTSFUNCTIONARIS_ONDERMIJNING'
  | 'AANDACHTSVELDER'
  | 'ADVISEUR_SOCIAAL_DOMEIN'
  | 'BEHANDELAAR'
  | 'BEHEERDER'
  | 'BELEIDSMAKER'
  | 'BESTUURDER'
  | 'CASUSREGISSEUR'
  | 'CLIENTVERTROUWENSPERSOON'
  | 'COLLEGE'
  | 'CONSULENT'
  | 'CONTACTPERSOON'
  | 'CONTACTPERSOON_POLITIE'
  | 'CONTRACTMANAGER'
  | 'COORDINEREND_INSPECTEUR'
  | 'FG'
  | 'GEDRAGSDESKUNDIGE'
  | 'HR'
  | 'HULPVERLENER'
  | 'INSPECTEUR'
  | 'LEIDINGGEVENDE'
  | 'MEDEWERKER'
  | 'MELDPUNT'
  | 'MELDTEAMLID'
  | 'MONITORING'
  | 'OPLEIDER'
  | 'RAADSLID'
  | 'REGISTERBEHEERDER'
  | 'SLEUTELFIGUUR'
  | 'SOCIAAL_RECHERCHEUR'
  | 'TOEZICHTHOUDER_KWALITEIT'
  | 'TOEZICHTHOUDER_RECHTMATIGHEID'
  | 'VEILIGHEID'
  | 'VERTROUWENSPERSOON';

/** Stand van een stap. */
export type StapStatus =
  | 'AFGEROND'
  | 'LOOPT'
  | 'NIET_VAN_TOEPASSING'
  | 'NOG_NIET';

/** Waarom een termijn te laat was. */
export type TeLaatReden =
  /** Iets anders. */
  | 'ANDERS'
  /** Er ging iets mis in een systeem. */
  | 'FOUT_IN_SYSTEEM'
  /** We ontdekten het later. */
  | 'LATER_ONTDEKT'
  /** We kenden de termijn niet. */
  | 'ONBEKEND_MET_TERMIJN'
  /** Het was te druk. */
  | 'TE_DRUK'
  /** We wachtten op anderen. */
  | 'WACHTEN_OP_ANDEREN'
  /** Iemand was ziek of afwezig. */
  | 'ZIEKTE_OF_AFWEZIG';

/** Hoe een termijn eindigde, voor de jaarcijfers. */
export type TermijnAfloop =
  /** Gedaan op of voor de laatste dag. */
  | 'OP_TIJD'
  /** Gedaan na de laatste dag. */
  | 'TE_LAAT_GEHAALD'
  /** De laatste dag is voorbij en het is nog niet gedaan. */
  | 'TE_LAAT_OPEN'
  /** Niet meer nodig. */
  | 'VERVALLEN';

/** Waarin een termijn telt. */
export type TermijnEenheid =
  /** Alle dagen van de kalender. */
  | 'DAGEN'
  /** Jaren. */
  | 'JAREN'
  /** Maanden. */
  | 'MAANDEN'
  /** Uren op de klok. */
  | 'UREN'
  /** Weken. */
  | 'WEKEN'
  /** Dagen zonder zaterdagen, zondagen en feestdagen. */
  | 'WERKDAGEN';

/** Hoe dringend een termijn is. */
export type TermijnErnst =
  /** De veilige laatste dag komt eraan. */
  | 'BINNENKORT'
  /** Gedaan. */
  | 'GEHAALD'
  /** Staat stil of is niet meer nodig. */
  | 'GESTOPT'
  /** Er is nog tijd. */
  | 'OP_TIJD'
  /** De laatste dag is voorbij. */
  | 'TE_LAAT'
  /** Vandaag is de laatste dag. */
  | 'VANDAAG';

/** Beperk de lijst. */
export type TermijnFilter = {
  /** Alleen zo geëindigd. */
  afloop?: Array<TermijnAfloop> | null | undefined;
  /** Alleen deze code, bijvoorbeeld IGJ_MELDING. */
  code?: string | null | undefined;
  /** Alleen dit dossier. */
  dossierId?: string | null | undefined;
  /** Alleen deze eenheid en wat eronder valt. */
  eenheidId?: string | null | undefined;
  /** Alleen zo dringend. */
  ernst?: Array<TermijnErnst> | null | undefined;
  /** De laatste dag is in dit jaar. */
  jaar?: number | null | undefined;
  /** De laatste dag is in deze maand (1 tot en met 12) van dat jaar. */
  maand?: number | null | undefined;
  /** Alleen wat heeft stilgestaan. */
  opgeschort?: boolean | null | undefined;
  /** Alleen te laat om deze reden, bijvoorbeeld TE_DRUK, of NOG_NIET_TOEGELICHT. */
  teLaatReden?: string | null | undefined;
  /** Alleen wat verlengd is. */
  verlengd?: boolean | null | undefined;
  /** Alleen wat deze collega verlengde (id van het lidmaatschap). */
  verlengdDoor?: string | null | undefined;
  /** Eindigt voor dit moment. */
  vervaltTot?: string | null | undefined;
  /** Eindigt op dit moment of later. */
  vervaltVan?: string | null | undefined;
  /** Van wie. */
  wie?: TermijnWie | null | undefined;
  /** Deel van de naam of van het nummer. */
  zoek?: string | null | undefined;
  /** Alleen zonder eenheid, of van een eenheid die te klein is om te tonen. */
  zonderEenheid?: boolean | null | undefined;
};

/** Waar een termijn over gaat. */
export type TermijnGebied =
  /** Bewaren en wissen. */
  | 'BEWAREN'
  /** De cliënt, klachten en eigen planning. */
  | 'CLIENT'
  /** Van uw eigen organisatie. */
  | 'EIGEN'
  /** Gemeente en Algemene wet bestuursrecht. */
  | 'GEMEENTE'
  /** Melden bij de inspectie. */
  | 'IGJ'
  /** Persoonsgegevens. */
  | 'PRIVACY'
  /** Weten wie er bij u werkt. */
  | 'VERGEWIS';

/** Een herinnering voor het einde. */
export type TermijnHerinneringInvoer = {
  /** Voor wie. */
  aan: Array<TermijnOntvanger>;
  /** Hoeveel van tevoren. */
  aantal: number;
  /** Dagen of werkdagen. */
  soort: TermijnHerinneringSoort;
};

/** Waarin een herinnering vooraf telt. */
export type TermijnHerinneringSoort =
  /** Dagen voor het einde. */
  | 'DAGEN_VOORAF'
  /** Werkdagen voor het einde. */
  | 'WERKDAGEN_VOORAF';

/** Een termijn eerder laten eindigen. */
export type TermijnInkortenInvoer = {
  /** Kenmerk van de brief of het bericht. */
  kenmerk?: string | null | undefined;
  /** Waarom. */
  reden: string;
  /** Wie dit besliste. */
  toegekendDoor: string;
  /** De nieuwe laatste dag: eerder dan de oude, en nog niet voorbij. */
  totEnMet: string;
};

/** Voor wie een herinnering is. */
export type TermijnOntvanger =
  /** De bestuurder. */
  | 'BESTUURDER'
  /** Wie de termijn heeft. */
  | 'EIGENAAR'
  /** Wie de eigenaar vervangt. */
  | 'PLAATSVERVANGER';

/** Volgorde van de lijst. */
export type TermijnSortering =
  /** Op naam, en dan het vroegste einde eerst. */
  | 'NAAM'
  /** Het dringendste eerst: te laat, vandaag, binnenkort, op tijd, gestopt, gehaald. */
  | 'URGENTIE'
  /** Het vroegste einde eerst. */
  | 'VERVALT_OP';

/** De opgeslagen stand van een termijn. */
export type TermijnStatus =
  /** Gedaan. Zie teLaat of dat op tijd was. */
  | 'GEHAALD'
  /** De termijn loopt. */
  | 'LOOPT'
  /** De termijn staat stil. */
  | 'OPGESCHORT'
  /** Te laat en nog open. De plicht blijft. */
  | 'VERLOPEN'
  /** Niet meer nodig. */
  | 'VERVALLEN';

/** Een termijn stilzetten, of weer laten lopen. */
export type TermijnStilstandInvoer = {
  /** Kenmerk van de brief of het bericht. */
  kenmerk?: string | null | undefined;
  /** Waarom. */
  reden: string;
  /** Wie dit besliste. */
  toegekendDoor: string;
  /** Vanaf wanneer. Niet later dan nu. */
  vanaf: string;
};

/** Waarom een termijn te laat was. De termijn blijft te laat. */
export type TermijnTeLaatToelichtenInvoer = {
  /** De reden. */
  code: TeLaatReden;
  /** Wat er gebeurde. */
  toelichting: string;
};

/** Een verlenging: om meer tijd is gevraagd, of meer tijd is meegedeeld. */
export type TermijnVerlengenInvoer = {
  /** Wanneer erom is gevraagd of het is meegedeeld. Dat moet voor het einde van de termijn zijn geweest. */
  gevraagdOp: string;
  /** Kenmerk van de brief of het bericht. */
  kenmerk?: string | null | undefined;
  /** Waarom er meer tijd nodig is. */
  reden: string;
  /** Wie de verlenging gaf. */
  toegekendDoor: string;
  /** De nieuwe laatste dag. Leeg: zo lang als de regel zelf toestaat. */
  totEnMet?: string | null | undefined;
};

/** Van wie. */
export type TermijnWie =
  /** Alle die u mag zien. */
  | 'ALLE'
  /** Waarvan u de eigenaar bent. */
  | 'MIJN'
  /** In de laatste 24 uur begonnen. */
  | 'NIEUW';

/** Een vaststelling (art. 11 Wkkgz). */
export type VaststellingInvoer = {
  /** Verplicht bij geweld. */
  bekendGewordenOp?: string | null | undefined;
  /** Verplicht bij ontslag. */
  meegedeeldOp?: string | null | undefined;
  /** Waarom eerder dan eerst vastgelegd. */
  redenEerder?: string | null | undefined;
  /** Soort. */
  soort: VaststellingSoort;
  /** Toelichting. */
  toelichting: string;
  /** Moment van vaststellen, niet van invoeren. */
  vastgesteldOp: string;
};

/** Wat er voor de buitenwereld is vastgesteld (art. 11 Wkkgz). */
export type VaststellingSoort =
  | 'CALAMITEIT'
  | 'GEEN'
  | 'GEWELD'
  | 'ONDUIDELIJK'
  | 'ONTSLAG';

/** De waarde van één veld; leeg maakt het veld leeg. */
export type VeldWaarde = {
  /** Code van het veld. */
  code: string;
  /** Waarde, hoogstens 20.000 tekens. */
  waarde?: string | null | undefined;
};

/** Vorm van grensoverschrijdend gedrag (Leidraad, deel 2). */
export type Vorm =
  | 'FINANCIEEL'
  | 'FYSIEK'
  | 'PSYCHISCH'
  | 'SEKSUEEL'
  | 'VERWAARLOZING';

/** Beperk de lijst. */
export type ZaakFilter = {
  /** Alleen deze soort. */
  categorie?: ExterneMeldingCategorie | null | undefined;
  /** Alleen deze standen. */
  status?: Array<ZaakStatus> | null | undefined;
  /** Van wie. */
  wie?: ZaakWie | null | undefined;
};

/** Stand van een ontvangen melding bij de inspectie. */
export type ZaakStatus =
  /** Ontvangst bevestigd. */
  | 'BEVESTIGD'
  /** Nieuw. */
  | 'NIEUW';

/** Van wie de ontvangen meldingen zijn. */
export type ZaakWie =
  /** Alle die u mag zien. */
  | 'ALLE'
  /** Aan u toegewezen. */
  | 'MIJN'
  /** Nog aan niemand toegewezen. */
  | 'NIEUW';

export type BesluitMeldingQueryVariables = Exact<{
  nummer: string;
}>;


export type BesluitMeldingQuery = { melding: { id: string, nummer: string, magHandelingen: Array<string>, vaststellingen: Array<{ id: string, soort: VaststellingSoort, vastgesteldOp: string, meegedeeldOp: string | null }>, kijkers: Array<{ lidmaatschapId: string | null, naam: string, functie: string }> } | null };

export type BesluitStukkenQueryVariables = Exact<{
  meldingId: string;
}>;


export type BesluitStukkenQuery = { externeMeldingen: { edges: Array<{ node: { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null } }> }, termijnen: { edges: Array<{ node: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, teLaat: boolean, beginOp: string, vervaltOp: string, restTekst: string, beeindigdOp: string | null, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } } }> } };

export type ExterneMeldingOpstellenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  categorie: ExterneMeldingCategorie;
}>;


export type ExterneMeldingOpstellenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ExterneMeldingTerugsturenMutationVariables = Exact<{
  id: string;
  versie: number;
  reden: string;
}>;


export type ExterneMeldingTerugsturenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type TeBevestigenQueryVariables = Exact<{
  id: string;
}>;


export type TeBevestigenQuery = { externeMelding: { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null } | null };

export type BevestigTermijnenQueryVariables = Exact<{
  meldingId: string;
}>;


export type BevestigTermijnenQuery = { termijnen: { edges: Array<{ node: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, teLaat: boolean, beginOp: string, vervaltOp: string, restTekst: string, beeindigdOp: string | null, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } } }> } };

export type ExterneMeldingVersturenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
}>;


export type ExterneMeldingVersturenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ExterneMeldingBewarenMutationVariables = Exact<{
  id: string;
  versie: number;
  waarden: Array<VeldWaarde> | VeldWaarde;
}>;


export type ExterneMeldingBewarenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string, huidig: { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ExterneMeldingAanbiedenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type ExterneMeldingAanbiedenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string, huidig: { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ExterneMeldingDelenFragment = { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null };

export type BesluitTermijnFragment = { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, teLaat: boolean, beginOp: string, vervaltOp: string, restTekst: string, beeindigdOp: string | null, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } };

export type PostvakQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ZaakFilter | null | undefined;
}>;


export type PostvakQuery = { postvak: { edges: Array<{ node: { id: string, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, inspecteur: { id: string, naam: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostvakRijFragment = { id: string, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, inspecteur: { id: string, naam: string } | null };

export type ZaakQueryVariables = Exact<{
  id: string;
}>;


export type ZaakQuery = { zaak: { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, sha256: string, grondslag: string, doel: string, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }> } | null };

export type ZaakDelenFragment = { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, sha256: string, grondslag: string, doel: string, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }> };

export type InspecteursKiezenQueryVariables = Exact<{
  zaakId: string;
}>;


export type InspecteursKiezenQuery = { inspecteursKiezen: Array<{ id: string, naam: string }> };

export type OntvangstBevestigenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  versie: number;
  rapportageGevraagd: boolean;
  rapportageUiterlijk?: string | null | undefined;
}>;


export type OntvangstBevestigenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, sha256: string, grondslag: string, doel: string, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakToewijzenMutationVariables = Exact<{
  zaakId: string;
  versie: number;
  lidmaatschapId: string;
}>;


export type ZaakToewijzenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, sha256: string, grondslag: string, doel: string, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type MeldingTermijnFragment = { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean };

export type EenhedenQueryVariables = Exact<{ [key: string]: never; }>;


export type EenhedenQuery = { eenheden: Array<{ id: string, naam: string, pad: string }> };

export type PersonenKiezenQueryVariables = Exact<{
  zoek: string;
}>;


export type PersonenKiezenQuery = { personenKiezen: Array<{ id: string, naam: string, functie: string | null, eenheid: string }> };

export type MeldingIndienenMutationVariables = Exact<{
  sleutel: string;
  invoer: MeldingInvoer;
}>;


export type MeldingIndienenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingIngediend', id: string, nummer: string, ontvangenOp: string, eersteReactieUiterlijk: string, wieLeest: string }
   };

export type EigenTermijnenKiezenQueryVariables = Exact<{ [key: string]: never; }>;


export type EigenTermijnenKiezenQuery = { termijnDefinities: Array<{ code: string, naam: string, duur: string, eigen: boolean, ingetrokken: boolean, eis: string }> };

export type MeldingTermijnStartenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  versie: number;
  code: string;
  beginOp: string;
}>;


export type MeldingTermijnStartenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type MeldingTermijnHalenMutationVariables = Exact<{
  meldingId: string;
  versie: number;
  termijnId: string;
  op: string;
}>;


export type MeldingTermijnHalenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

type MeldingNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type MeldingNaHandeling_Melding_Fragment = { __typename: 'Melding', id: string, versie: number };

type MeldingNaHandeling_VersieVerouderd_Fragment = { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } };

export type MeldingNaHandelingFragment =
  | MeldingNaHandeling_Geweigerd_Fragment
  | MeldingNaHandeling_Melding_Fragment
  | MeldingNaHandeling_VersieVerouderd_Fragment
;

export type MeldingInBehandelingNemenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type MeldingInBehandelingNemenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type StapZettenMutationVariables = Exact<{
  meldingId: string;
  versie: number;
  stap: number;
  status: StapStatus;
  reden?: string | null | undefined;
}>;


export type StapZettenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type BetrokkeneToevoegenMutationVariables = Exact<{
  meldingId: string;
  versie: number;
  lidmaatschapId: string;
  functie: BetrokkeneFunctie;
  reden: string;
}>;


export type BetrokkeneToevoegenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type BetrokkeneVerwijderenMutationVariables = Exact<{
  meldingId: string;
  versie: number;
  lidmaatschapId: string;
  functie: BetrokkeneFunctie;
  reden: string;
}>;


export type BetrokkeneVerwijderenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type GenoemdeKoppelenMutationVariables = Exact<{
  meldingId: string;
  versie: number;
  genoemdeId: string;
  persoonId?: string | null | undefined;
}>;


export type GenoemdeKoppelenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type VerwanteUitsluitenMutationVariables = Exact<{
  meldingId: string;
  versie: number;
  persoonId: string;
  reden: string;
}>;


export type VerwanteUitsluitenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type DeelnemersKiezenQueryVariables = Exact<{
  meldingId: string;
  functie: BetrokkeneFunctie;
  zoek?: string | null | undefined;
}>;


export type DeelnemersKiezenQuery = { deelnemersKiezen: Array<{ id: string, naam: string }> };

export type KoppelKandidatenQueryVariables = Exact<{
  meldingId: string;
  genoemdeId: string;
  zoek?: string | null | undefined;
}>;


export type KoppelKandidatenQuery = { koppelKandidaten: Array<{ id: string, naam: string, functie: string | null, eenheid: string }> };

export type MeldingQueryVariables = Exact<{
  nummer: string;
}>;


export type MeldingQuery = { melding: { id: string, nummer: string, status: MeldingStatus, vormen: Array<Vorm>, versie: number, ingediendOp: string, melder: string | null, magHandelingen: Array<string>, eenheid: { id: string, pad: string }, behandelaar: { id: string, naam: string } | null, inhoud: { clientVeilig: string, clientWeetHet: string, clientAkkoord: string, gebeurdVan: string | null, gebeurdTot: string | null, geconstateerdOp: string, signalen: Array<string>, feiten: string, mening: string | null, watGedaan: string | null, waar: string | null } | null, genoemden: Array<{ id: string, rol: string, naam: string, persoonId: string | null, stand: string }>, stappen: Array<{ stap: number, status: StapStatus, reden: string | null }>, vaststellingen: Array<{ id: string, volgnummer: number, soort: VaststellingSoort, vastgesteldOp: string, bekendGewordenOp: string | null, meegedeeldOp: string | null, vastgelegdOp: string, toelichting: string | null, redenEerder: string | null, door: { id: string, naam: string } }>, kijkers: Array<{ lidmaatschapId: string | null, naam: string, functie: string, van: string, reden: string | null, groep: boolean }>, tijdlijn: Array<{ id: string, soort: string, op: string, door: string | null, tekst: string }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, dagen: Array<{ datum: string, telt: boolean, reden: string }> } }> } | null };

export type DossierFragment = { id: string, nummer: string, status: MeldingStatus, vormen: Array<Vorm>, versie: number, ingediendOp: string, melder: string | null, magHandelingen: Array<string>, eenheid: { id: string, pad: string }, behandelaar: { id: string, naam: string } | null, inhoud: { clientVeilig: string, clientWeetHet: string, clientAkkoord: string, gebeurdVan: string | null, gebeurdTot: string | null, geconstateerdOp: string, signalen: Array<string>, feiten: string, mening: string | null, watGedaan: string | null, waar: string | null } | null, genoemden: Array<{ id: string, rol: string, naam: string, persoonId: string | null, stand: string }>, stappen: Array<{ stap: number, status: StapStatus, reden: string | null }>, vaststellingen: Array<{ id: string, volgnummer: number, soort: VaststellingSoort, vastgesteldOp: string, bekendGewordenOp: string | null, meegedeeldOp: string | null, vastgelegdOp: string, toelichting: string | null, redenEerder: string | null, door: { id: string, naam: string } }>, kijkers: Array<{ lidmaatschapId: string | null, naam: string, functie: string, van: string, reden: string | null, groep: boolean }>, tijdlijn: Array<{ id: string, soort: string, op: string, door: string | null, tekst: string }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, dagen: Array<{ datum: string, telt: boolean, reden: string }> } }> };

export type MeldingenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MeldingFilter | null | undefined;
  sorteer?: MeldingSortering | null | undefined;
}>;


export type MeldingenQuery = { meldingen: { edges: Array<{ node: { id: string, nummer: string, status: MeldingStatus, vormen: Array<Vorm>, ingediendOp: string, eenheid: { id: string, naam: string, pad: string }, behandelaar: { id: string, naam: string } | null, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeldingOverzichtQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MeldingFilter | null | undefined;
}>;


export type MeldingOverzichtQuery = { meldingOverzicht: { edges: Array<{ node: { id: string, nummer: string, status: MeldingStatus, vormen: Array<Vorm>, eenheid: string, ingediendOp: string, meegekeken: boolean, stappen: Array<{ stap: number, status: StapStatus }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MijnMeldingenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MijnMeldingenQuery = { mijnMeldingen: { edges: Array<{ node: { id: string, nummer: string, ingediendOp: string, stand: string, standTekst: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VaststellingVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  versie: number;
  invoer: VaststellingInvoer;
}>;


export type VaststellingVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, nummer: string, versie: number, vaststellingen: Array<{ id: string, soort: VaststellingSoort, vastgesteldOp: string, toelichting: string | null, door: { naam: string } }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, dagen: Array<{ datum: string, telt: boolean, reden: string }> } }> }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, nummer: string, versie: number, vaststellingen: Array<{ id: string, soort: VaststellingSoort, vastgesteldOp: string, toelichting: string | null, door: { naam: string } }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, dagen: Array<{ datum: string, telt: boolean, reden: string }> } }> } }
   };

export type NaVaststellingFragment = { id: string, nummer: string, versie: number, vaststellingen: Array<{ id: string, soort: VaststellingSoort, vastgesteldOp: string, toelichting: string | null, door: { naam: string } }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, dagen: Array<{ datum: string, telt: boolean, reden: string }> } }> };

export type VaststellingTermijnQueryVariables = Exact<{
  code: string;
  vanaf: string;
}>;


export type VaststellingTermijnQuery = { termijnBerekenen: { vervaltOp: string, zinnen: Array<string>, kalenderOnzeker: boolean } };

export type AanmeldenMutationVariables = Exact<{
  email: string;
  wachtwoord: string;
}>;


export type AanmeldenMutation = { uitkomst:
    | { __typename: 'Aangemeld', gekozen: { id: string } | null }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type WerkruimteKiezenMutationVariables = Exact<{
  lidmaatschapId: string;
}>;


export type WerkruimteKiezenMutation = { uitkomst:
    | { __typename: 'Aangemeld', gekozen: { id: string } | null }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ email: string, naam: string, organisatie: string, soort: OrganisatieSoort, rollen: Array<Rol> }> };

export type DemoPostQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type DemoPostQuery = { demoPost: Array<{ id: string, aan: string, onderwerp: string, tekst: string, op: string }> };

export type MijnBereikQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnBereikQuery = { mijnHerinneringen: { stilVan: string | null, stilTot: string | null, samenvattingUur: number | null, mail: boolean }, mijnTelefoon: { nummer: string | null }, afwezigheden: Array<{ id: string, van: string, totEnMet: string, mijn: boolean, uVervangt: boolean, lid: { id: string, naam: string }, vervanger: { id: string, naam: string } | null }> };

export type CollegasKiezenQueryVariables = Exact<{
  zoek: string;
}>;


export type CollegasKiezenQuery = { collegasKiezen: Array<{ id: string, naam: string, functie: string | null }> };

export type AfwezigheidMeldenMutationVariables = Exact<{
  sleutel: string;
  invoer: AfwezigheidInvoer;
}>;


export type AfwezigheidMeldenMutation = { uitkomst:
    | { __typename: 'Afwezigheid', id: string, van: string, totEnMet: string, lid: { id: string, naam: string } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type AfwezigheidIntrekkenMutationVariables = Exact<{
  id: string;
}>;


export type AfwezigheidIntrekkenMutation = { uitkomst:
    | { __typename: 'Afwezigheid', id: string, ingetrokken: boolean }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type HerinneringenOpslaanMutationVariables = Exact<{
  invoer: HerinneringenInvoer;
}>;


export type HerinneringenOpslaanMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Herinneringen', stilVan: string | null, stilTot: string | null, samenvattingUur: number | null, mail: boolean }
   };

export type TelefoonOpslaanMutationVariables = Exact<{
  telefoon: string;
}>;


export type TelefoonOpslaanMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Telefoon', nummer: string | null }
   };

export type LogboekQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type LogboekQuery = { auditregels: { edges: Array<{ node: { id: string, op: string, wie: string, rollen: string, handeling: string, handelingTekst: string, onderwerpSoort: string | null, onderwerpId: string | null, dossierId: string | null, aantal: number | null, uitkomst: string, code: string | null, toegangspunt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MensenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  zoek?: string | null | undefined;
}>;


export type MensenQuery = { mensen: { edges: Array<{ node: { id: string, naam: string, email: string, functie: string | null, eenheid: string | null, rollen: Array<Rol>, van: string, tot: string | null, geblokkeerd: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RechtenQueryVariables = Exact<{ [key: string]: never; }>;


export type RechtenQuery = { rechten: Array<{ onderwerp: string, handeling: string, code: string, uitleg: string, rollen: Array<{ soort: OrganisatieSoort, rol: Rol, voorwaarde: string }> }> };

export type GeweigerdDelenFragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { ik: { startpad: string, aantalTeLaat: number, aantalBerichten: number, demo: boolean, nu: string, account: { id: string, email: string, naam: string }, lidmaatschappen: Array<{ id: string, rollen: Array<Rol>, organisatie: { id: string, naam: string, soort: OrganisatieSoort } }>, gekozen: { id: string, rollen: Array<Rol>, organisatie: { id: string, naam: string, soort: OrganisatieSoort } } | null, menu: Array<{ code: string, naam: string, pad: string }> } | null };

export type LidmaatschapDelenFragment = { id: string, rollen: Array<Rol>, organisatie: { id: string, naam: string, soort: OrganisatieSoort } };

export type AfmeldenMutationVariables = Exact<{ [key: string]: never; }>;


export type AfmeldenMutation = { afmelden: boolean };

export type TermijnenAfdrukkenQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: TermijnFilter | null | undefined;
  sorteer?: TermijnSortering | null | undefined;
}>;


export type TermijnenAfdrukkenQuery = { termijnen: { edges: Array<{ node: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, dossierId: string, onderwerpNummer: string, onderwerpPad: string, eenheid: string | null, restTekst: string, soort: string, mijn: boolean, eigenaar: { id: string, naam: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgendaSleutelQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendaSleutelQuery = { agendaSleutel: { gemaaktOp: string, laatstGebruiktOp: string | null } | null };

export type AgendaSleutelMakenMutationVariables = Exact<{ [key: string]: never; }>;


export type AgendaSleutelMakenMutation = { uitkomst:
    | { __typename: 'AgendaSleutelGemaakt', pad: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type AgendaSleutelIntrekkenMutationVariables = Exact<{ [key: string]: never; }>;


export type AgendaSleutelIntrekkenMutation = { uitkomst: boolean };

export type BellijstQueryVariables = Exact<{ [key: string]: never; }>;


export type BellijstQuery = { bellijst: Array<{ termijn: { id: string, naam: string, ernst: TermijnErnst, vervaltOp: string, restTekst: string, onderwerpNummer: string, eenheid: string | null }, mensen: Array<{ id: string, naam: string, waarom: BelReden, telefoon: string | null, afwezigTotEnMet: string | null }> }> | null };

export type TermijnCatalogusQueryVariables = Exact<{ [key: string]: never; }>;


export type TermijnCatalogusQuery = { termijnDefinities: Array<{ code: string, versie: number, geldigVanaf: string, naam: string, gebied: TermijnGebied, vanUwSoort: boolean, eigen: boolean, ingetrokken: boolean, duur: string, eenheid: TermijnEenheid, lengte: number | null, soort: string, wetOfBeleid: string, atw: boolean, atwUitleg: string, artikel: string, document: string, zekerheid: string, gecontroleerd: boolean, letOp: string | null, startgebeurtenis: string, eis: string, daarna: string | null, eigenaarRol: string, eigenaar: string, teLaat: string, verlengen: string | null, opschorten: string | null, inkorten: string | null, herinneringen: Array<string>, eigenEis: string | null, eerdereVersies: Array<{ versie: number, geldigVanaf: string, geldigTot: string, naam: string, duur: string, wetOfBeleid: string, artikel: string, document: string }>, vooraf: Array<{ soort: TermijnHerinneringSoort, aantal: number, aan: Array<TermijnOntvanger> }>, extraHerinneringen: Array<{ id: string | null, tekst: string }> }> };

export type DefinitieDelenFragment = { code: string, versie: number, geldigVanaf: string, naam: string, gebied: TermijnGebied, vanUwSoort: boolean, eigen: boolean, ingetrokken: boolean, duur: string, eenheid: TermijnEenheid, lengte: number | null, soort: string, wetOfBeleid: string, atw: boolean, atwUitleg: string, artikel: string, document: string, zekerheid: string, gecontroleerd: boolean, letOp: string | null, startgebeurtenis: string, eis: string, daarna: string | null, eigenaarRol: string, eigenaar: string, teLaat: string, verlengen: string | null, opschorten: string | null, inkorten: string | null, herinneringen: Array<string>, eigenEis: string | null, vooraf: Array<{ soort: TermijnHerinneringSoort, aantal: number, aan: Array<TermijnOntvanger> }>, extraHerinneringen: Array<{ id: string | null, tekst: string }> };

export type TellingFragment = { opTijd: number, teLaatGehaald: number, teLaatOpen: number, vervallen: number, geteld: number, aandeel: string };

export type TermijnCijfersQueryVariables = Exact<{
  jaar?: number | null | undefined;
  eenheid?: string | null | undefined;
  soort?: string | null | undefined;
}>;


export type TermijnCijfersQuery = { termijnCijfers: { jaar: number, jaren: Array<number>, peildatum: string, zin: string, uitleg: Array<string>, totaal: { opTijd: number, teLaatGehaald: number, teLaatOpen: number, vervallen: number, geteld: number, aandeel: string }, perSoort: Array<{ code: string, naam: string, telling: { opTijd: number, teLaatGehaald: number, teLaatOpen: number, vervallen: number, geteld: number, aandeel: string } }>, perEenheid: Array<{ id: string, naam: string, niveau: number, telling: { opTijd: number, teLaatGehaald: number, teLaatOpen: number, vervallen: number, geteld: number, aandeel: string } }>, zonderEenheid: { opTijd: number, teLaatGehaald: number, teLaatOpen: number, vervallen: number, geteld: number, aandeel: string }, perMaand: Array<{ maand: number, telling: { opTijd: number, teLaatGehaald: number, teLaatOpen: number, vervallen: number, geteld: number, aandeel: string } }>, verlengd: { termijnen: number, keren: number, dagen: number, mediaanDagen: number | null, regels: Array<{ code: string, naam: string, gegevenDoor: string, termijnen: number, keren: number, dagen: number, mediaanDagen: number | null, lid: { id: string, naam: string } | null }> }, opgeschort: { termijnen: number, keren: number, dagen: number }, teLaat: { termijnen: number, mediaanUren: number | null, langsteUren: number | null, redenen: Array<{ reden: string, label: string, termijnen: number }> } } | null };

export type TermijnInstellingenQueryVariables = Exact<{ [key: string]: never; }>;


export type TermijnInstellingenQuery = { termijnDefinities: Array<{ code: string, versie: number, geldigVanaf: string, naam: string, gebied: TermijnGebied, vanUwSoort: boolean, eigen: boolean, ingetrokken: boolean, duur: string, eenheid: TermijnEenheid, lengte: number | null, soort: string, wetOfBeleid: string, atw: boolean, atwUitleg: string, artikel: string, document: string, zekerheid: string, gecontroleerd: boolean, letOp: string | null, startgebeurtenis: string, eis: string, daarna: string | null, eigenaarRol: string, eigenaar: string, teLaat: string, verlengen: string | null, opschorten: string | null, inkorten: string | null, herinneringen: Array<string>, eigenEis: string | null, eerdereVersies: Array<{ versie: number, duur: string, geldigVanaf: string }>, vooraf: Array<{ soort: TermijnHerinneringSoort, aantal: number, aan: Array<TermijnOntvanger> }>, extraHerinneringen: Array<{ id: string | null, tekst: string }> }>, termijnRollen: Array<{ code: string, naam: string }> };

type DefinitieNaHandeling_EigenTermijnVerouderd_Fragment = { __typename: 'EigenTermijnVerouderd', code: string, bericht: string, huidig: { code: string, versie: number, naam: string, duur: string, eigenEis: string | null } };

type DefinitieNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type DefinitieNaHandeling_TermijnDefinitie_Fragment = { __typename: 'TermijnDefinitie', code: string, versie: number, naam: string };

export type DefinitieNaHandelingFragment =
  | DefinitieNaHandeling_EigenTermijnVerouderd_Fragment
  | DefinitieNaHandeling_Geweigerd_Fragment
  | DefinitieNaHandeling_TermijnDefinitie_Fragment
;

export type EigenTermijnBewarenMutationVariables = Exact<{
  sleutel: string;
  invoer: EigenTermijnInvoer;
  code?: string | null | undefined;
  versie?: number | null | undefined;
}>;


export type EigenTermijnBewarenMutation = { uitkomst:
    | { __typename: 'EigenTermijnVerouderd', code: string, bericht: string, huidig: { code: string, versie: number, naam: string, duur: string, eigenEis: string | null } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'TermijnDefinitie', code: string, versie: number, naam: string }
   };

export type EigenTermijnIntrekkenMutationVariables = Exact<{
  code: string;
  versie: number;
}>;


export type EigenTermijnIntrekkenMutation = { uitkomst:
    | { __typename: 'EigenTermijnVerouderd', code: string, bericht: string, huidig: { code: string, versie: number, naam: string, duur: string, eigenEis: string | null } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'TermijnDefinitie', code: string, versie: number, naam: string }
   };

export type ExtraHerinneringToevoegenMutationVariables = Exact<{
  sleutel: string;
  code: string;
  herinnering: TermijnHerinneringInvoer;
}>;


export type ExtraHerinneringToevoegenMutation = { uitkomst:
    | { __typename: 'EigenTermijnVerouderd', code: string, bericht: string, huidig: { code: string, versie: number, naam: string, duur: string, eigenEis: string | null } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'TermijnDefinitie', code: string, versie: number, naam: string }
   };

export type ExtraHerinneringVerwijderenMutationVariables = Exact<{
  id: string;
}>;


export type ExtraHerinneringVerwijderenMutation = { uitkomst:
    | { __typename: 'EigenTermijnVerouderd', code: string, bericht: string, huidig: { code: string, versie: number, naam: string, duur: string, eigenEis: string | null } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'TermijnDefinitie', code: string, versie: number, naam: string }
   };

export type TermijnWijzigingRijFragment = { soort: string, op: string, door: string | null, naarStatus: string, reden: string | null, perOp: string | null, vervaltOpOud: string | null, eigenaarOud: string | null, redenCode: string | null, toegekendDoor: string | null, kenmerk: string | null };

export type ZoRekenenWeQueryVariables = Exact<{
  id: string;
}>;


export type ZoRekenenWeQuery = { termijn: { id: string, naam: string, ernst: TermijnErnst, onderwerpNummer: string, beginOp: string, vervaltOp: string, veiligVoor: string, restTekst: string, reden: string | null, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> }, geschiedenis: Array<{ soort: string, op: string, door: string | null, naarStatus: string, reden: string | null, perOp: string | null, vervaltOpOud: string | null, eigenaarOud: string | null, redenCode: string | null, toegekendDoor: string | null, kenmerk: string | null }> } | null };

export type TermijnPaginaQueryVariables = Exact<{
  id: string;
}>;


export type TermijnPaginaQuery = { termijn: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, beginOp: string, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, teLaatReden: TeLaatReden | null, teLaatToelichting: string | null, onderwerpNummer: string, onderwerpPad: string, magOpenen: boolean, eenheid: string | null, reden: string | null, mijn: boolean, versie: number, magHandelingen: Array<string>, eigenaar: { id: string, naam: string }, regel: { lengteTekst: string | null, startgebeurtenis: string, verlengenDoor: string | null, verlengenVragen: boolean, verlengenMet: string | null, opschortenDoor: string | null, opschortenGrond: string | null, inkortenDoor: string | null } | null, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> }, geschiedenis: Array<{ soort: string, op: string, door: string | null, naarStatus: string, reden: string | null, perOp: string | null, vervaltOpOud: string | null, eigenaarOud: string | null, redenCode: string | null, toegekendDoor: string | null, kenmerk: string | null }> } | null };

type TermijnNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type TermijnNaHandeling_Termijn_Fragment = { __typename: 'Termijn', id: string, versie: number, vervaltOp: string };

type TermijnNaHandeling_TermijnVersieVerouderd_Fragment = { __typename: 'TermijnVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } };

export type TermijnNaHandelingFragment =
  | TermijnNaHandeling_Geweigerd_Fragment
  | TermijnNaHandeling_Termijn_Fragment
  | TermijnNaHandeling_TermijnVersieVerouderd_Fragment
;

export type TermijnVerlengenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: TermijnVerlengenInvoer;
}>;


export type TermijnVerlengenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Termijn', id: string, versie: number, vervaltOp: string }
    | { __typename: 'TermijnVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type TermijnInkortenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: TermijnInkortenInvoer;
}>;


export type TermijnInkortenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Termijn', id: string, versie: number, vervaltOp: string }
    | { __typename: 'TermijnVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type TermijnOpschortenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: TermijnStilstandInvoer;
}>;


export type TermijnOpschortenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Termijn', id: string, versie: number, vervaltOp: string }
    | { __typename: 'TermijnVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type TermijnHervattenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: TermijnStilstandInvoer;
}>;


export type TermijnHervattenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Termijn', id: string, versie: number, vervaltOp: string }
    | { __typename: 'TermijnVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type TermijnLatenVervallenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  reden: string;
}>;


export type TermijnLatenVervallenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Termijn', id: string, versie: number, vervaltOp: string }
    | { __typename: 'TermijnVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type TermijnTeLaatToelichtenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: TermijnTeLaatToelichtenInvoer;
}>;


export type TermijnTeLaatToelichtenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Termijn', id: string, versie: number, vervaltOp: string }
    | { __typename: 'TermijnVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type TermijnRijFragment = { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, dossierId: string, onderwerpNummer: string, onderwerpPad: string, eenheid: string | null, restTekst: string, soort: string, mijn: boolean, eigenaar: { id: string, naam: string } };

export type BaanTermijnFragment = { id: string, naam: string, ernst: TermijnErnst, beginOp: string, vervaltOp: string, onderwerpNummer: string };

export type TermijnBerekenenQueryVariables = Exact<{
  code?: string | null | undefined;
  eenheid?: TermijnEenheid | null | undefined;
  lengte?: number | null | undefined;
  vanaf: string;
  atw?: boolean | null | undefined;
}>;


export type TermijnBerekenenQuery = { termijnBerekenen: { vanaf: string, vervalt: string, vervaltOp: string, veiligVoor: string, regel: string, zinnen: Array<string>, kalenderOnzeker: boolean, uitleg: Array<{ datum: string, telt: boolean, reden: string }> } };

export type TermijnenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: TermijnFilter | null | undefined;
  sorteer?: TermijnSortering | null | undefined;
  telling?: TermijnFilter | null | undefined;
  baan?: TermijnFilter | null | undefined;
  zorg: boolean;
}>;


export type TermijnenQuery = { tellingen: { teLaat: number, vandaag: number, binnenkort: number, opTijd: number, gehaald: number, gestopt: number }, termijnen: { edges: Array<{ node: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, dossierId: string, onderwerpNummer: string, onderwerpPad: string, eenheid: string | null, restTekst: string, soort: string, mijn: boolean, eigenaar: { id: string, naam: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, baan: { edges: Array<{ node: { id: string, naam: string, ernst: TermijnErnst, beginOp: string, vervaltOp: string, onderwerpNummer: string } }> }, leesbaar?: { edges: Array<{ node: { id: string } }> } };

export type TermijnKeuzesQueryVariables = Exact<{ [key: string]: never; }>;


export type TermijnKeuzesQuery = { eenheden: Array<{ id: string, naam: string, pad: string }>, termijnDefinities: Array<{ code: string, naam: string, eigen: boolean }> };

export type VandaagQueryVariables = Exact<{
  baanTot: string;
  zorg: boolean;
  extern: boolean;
  ontvangt: boolean;
}>;


export type VandaagQuery = { tellingen: { teLaat: number, vandaag: number, binnenkort: number, opTijd: number, gehaald: number, gestopt: number }, moetNu: { edges: Array<{ node: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, dossierId: string, onderwerpNummer: string, onderwerpPad: string, eenheid: string | null, restTekst: string, soort: string, mijn: boolean, eigenaar: { id: string, naam: string } } }> }, eerste: { edges: Array<{ node: { id: string, vervaltOp: string } }> }, baan: { edges: Array<{ node: { id: string, naam: string, ernst: TermijnErnst, beginOp: string, vervaltOp: string, onderwerpNummer: string } }> }, leesbaar?: { edges: Array<{ node: { id: string } }> }, wachtend?: { edges: Array<{ node: { id: string, categorie: ExterneMeldingCategorie, meldingNummer: string, aangebodenOp: string | null, magHandelingen: Array<string>, opsteller: { id: string, naam: string } } }> }, nieuw?: { edges: Array<{ node: { id: string, nummer: string, vormen: Array<Vorm>, ingediendOp: string, eenheid: { id: string, naam: string, pad: string } } }> }, mijn?: { edges: Array<{ node: { id: string, nummer: string, vormen: Array<Vorm>, ingediendOp: string, termijnen: Array<{ id: string, code: string, naam: string, ernst: TermijnErnst, vervaltOp: string, restTekst: string, onderwerpPad: string }>, eenheid: { id: string, naam: string, pad: string } } }> }, notificaties: { edges: Array<{ node: { id: string, tekst: string, pad: string, op: string, gelezen: boolean } }> } };

export type VandaagMeldingFragment = { id: string, nummer: string, vormen: Array<Vorm>, ingediendOp: string, eenheid: { id: string, naam: string, pad: string } };

export type NotificatieLezenMutationVariables = Exact<{
  id: string;
}>;


export type NotificatieLezenMutation = { uitkomst: boolean };

export type TermijnWeergavenQueryVariables = Exact<{ [key: string]: never; }>;


export type TermijnWeergavenQuery = { termijnWeergaven: Array<{ id: string, naam: string, zoek: string, versie: number }> };

export type TermijnWeergaveBewarenMutationVariables = Exact<{
  sleutel: string;
  naam: string;
  zoek: string;
}>;


export type TermijnWeergaveBewarenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'TermijnWeergave', id: string, naam: string }
    | { __typename: 'TermijnWeergaveVerouderd' }
   };

export type TermijnWeergaveHernoemenMutationVariables = Exact<{
  id: string;
  versie: number;
  naam: string;
}>;


export type TermijnWeergaveHernoemenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'TermijnWeergave', id: string, naam: string }
    | { __typename: 'TermijnWeergaveVerouderd', bericht: string }
   };

export type TermijnWeergaveVerwijderenMutationVariables = Exact<{
  id: string;
}>;


export type TermijnWeergaveVerwijderenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'TermijnWeergaveVerwijderd' }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ExterneMeldingDelenFragmentDoc = new TypedDocumentString(`
    fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  velden {
    code
    label
    hint
    groep
    soort
    opties
    verplicht
    waarvandaan
    bron
    waarde
  }
  opsteller {
    id
    naam
  }
  bekrachtigdDoor {
    id
    naam
  }
  aangebodenOp
  verzondenOp
  teruggestuurdOp
  teruggestuurdReden
  bevestigdOp
  kenmerk
  inspectieContact
  rapportageGevraagd
  rapportageUiterlijk
  ontvangerNaam
  verzending {
    velden
    sha256
    grondslag
    doel
    afgeleverdOp
  }
  magHandelingen
}
    `, {"fragmentName":"ExterneMeldingDelen"}) as unknown as TypedDocumentString<ExterneMeldingDelenFragment, unknown>;
export const BesluitTermijnFragmentDoc = new TypedDocumentString(`
    fragment BesluitTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  teLaat
  beginOp
  vervaltOp
  restTekst
  beeindigdOp
  uitleg {
    zinnen
    dagen {
      datum
      telt
      reden
    }
    bron
    wetOfBeleid
    definitieVersie
  }
}
    `, {"fragmentName":"BesluitTermijn"}) as unknown as TypedDocumentString<BesluitTermijnFragment, unknown>;
export const PostvakRijFragmentDoc = new TypedDocumentString(`
    fragment PostvakRij on Zaak {
  id
  nummer
  status
  categorie
  aanbieder
  ontvangenOp
  vastgesteldOp
  opTijd
  dagenSindsVaststelling
  inspecteur {
    id
    naam
  }
}
    `, {"fragmentName":"PostvakRij"}) as unknown as TypedDocumentString<PostvakRijFragment, unknown>;
export const ZaakDelenFragmentDoc = new TypedDocumentString(`
    fragment ZaakDelen on Zaak {
  __typename
  id
  versie
  nummer
  status
  categorie
  aanbieder
  ontvangenOp
  verzondenOp
  vastgesteldOp
  opTijd
  dagenSindsVaststelling
  inspecteur {
    id
    naam
  }
  bevestigdOp
  rapportageGevraagd
  rapportageUiterlijk
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  magHandelingen
}
    `, {"fragmentName":"ZaakDelen"}) as unknown as TypedDocumentString<ZaakDelenFragment, unknown>;
export const GeweigerdDelenFragmentDoc = new TypedDocumentString(`
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
    `, {"fragmentName":"GeweigerdDelen"}) as unknown as TypedDocumentString<GeweigerdDelenFragment, unknown>;
export const MeldingNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment MeldingNaHandeling on MeldingUitkomst {
  __typename
  ... on Melding {
    id
    versie
  }
  ... on VersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
      status
      stappen {
        stap
        status
      }
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`, {"fragmentName":"MeldingNaHandeling"}) as unknown as TypedDocumentString<MeldingNaHandelingFragment, unknown>;
export const MeldingTermijnFragmentDoc = new TypedDocumentString(`
    fragment MeldingTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  restTekst
  teLaat
}
    `, {"fragmentName":"MeldingTermijn"}) as unknown as TypedDocumentString<MeldingTermijnFragment, unknown>;
export const DossierFragmentDoc = new TypedDocumentString(`
    fragment Dossier on Melding {
  id
  nummer
  status
  vormen
  versie
  ingediendOp
  melder
  magHandelingen
  eenheid {
    id
    pad
  }
  behandelaar {
    id
    naam
  }
  inhoud {
    clientVeilig
    clientWeetHet
    clientAkkoord
    gebeurdVan
    gebeurdTot
    geconstateerdOp
    signalen
    feiten
    mening
    watGedaan
    waar
  }
  genoemden {
    id
    rol
    naam
    persoonId
    stand
  }
  stappen {
    stap
    status
    reden
  }
  vaststellingen {
    id
    volgnummer
    soort
    vastgesteldOp
    bekendGewordenOp
    meegedeeldOp
    vastgelegdOp
    toelichting
    redenEerder
    door {
      id
      naam
    }
  }
  kijkers {
    lidmaatschapId
    naam
    functie
    van
    reden
    groep
  }
  tijdlijn {
    id
    soort
    op
    door
    tekst
  }
  termijnen {
    ...MeldingTermijn
    uitleg {
      zinnen
      bron
      wetOfBeleid
      dagen {
        datum
        telt
        reden
      }
    }
  }
}
    fragment MeldingTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  restTekst
  teLaat
}`, {"fragmentName":"Dossier"}) as unknown as TypedDocumentString<DossierFragment, unknown>;
export const NaVaststellingFragmentDoc = new TypedDocumentString(`
    fragment NaVaststelling on Melding {
  id
  nummer
  versie
  vaststellingen {
    id
    soort
    vastgesteldOp
    toelichting
    door {
      naam
    }
  }
  termijnen {
    ...MeldingTermijn
    uitleg {
      zinnen
      bron
      wetOfBeleid
      dagen {
        datum
        telt
        reden
      }
    }
  }
}
    fragment MeldingTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  restTekst
  teLaat
}`, {"fragmentName":"NaVaststelling"}) as unknown as TypedDocumentString<NaVaststellingFragment, unknown>;
export const LidmaatschapDelenFragmentDoc = new TypedDocumentString(`
    fragment LidmaatschapDelen on Lidmaatschap {
  id
  rollen
  organisatie {
    id
    naam
    soort
  }
}
    `, {"fragmentName":"LidmaatschapDelen"}) as unknown as TypedDocumentString<LidmaatschapDelenFragment, unknown>;
export const DefinitieDelenFragmentDoc = new TypedDocumentString(`
    fragment DefinitieDelen on TermijnDefinitie {
  code
  versie
  geldigVanaf
  naam
  gebied
  vanUwSoort
  eigen
  ingetrokken
  duur
  eenheid
  lengte
  soort
  wetOfBeleid
  atw
  atwUitleg
  artikel
  document
  zekerheid
  gecontroleerd
  letOp
  startgebeurtenis
  eis
  daarna
  eigenaarRol
  eigenaar
  teLaat
  verlengen
  opschorten
  inkorten
  herinneringen
  eigenEis
  vooraf {
    soort
    aantal
    aan
  }
  extraHerinneringen {
    id
    tekst
  }
}
    `, {"fragmentName":"DefinitieDelen"}) as unknown as TypedDocumentString<DefinitieDelenFragment, unknown>;
export const TellingFragmentDoc = new TypedDocumentString(`
    fragment Telling on CijferTelling {
  opTijd
  teLaatGehaald
  teLaatOpen
  vervallen
  geteld
  aandeel
}
    `, {"fragmentName":"Telling"}) as unknown as TypedDocumentString<TellingFragment, unknown>;
export const DefinitieNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment DefinitieNaHandeling on TermijnDefinitieUitkomst {
  __typename
  ... on TermijnDefinitie {
    code
    versie
    naam
  }
  ... on EigenTermijnVerouderd {
    code
    bericht
    huidig {
      code
      versie
      naam
      duur
      eigenEis
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`, {"fragmentName":"DefinitieNaHandeling"}) as unknown as TypedDocumentString<DefinitieNaHandelingFragment, unknown>;
export const TermijnWijzigingRijFragmentDoc = new TypedDocumentString(`
    fragment TermijnWijzigingRij on TermijnWijziging {
  soort
  op
  door
  naarStatus
  reden
  perOp
  vervaltOpOud
  eigenaarOud
  redenCode
  toegekendDoor
  kenmerk
}
    `, {"fragmentName":"TermijnWijzigingRij"}) as unknown as TypedDocumentString<TermijnWijzigingRijFragment, unknown>;
export const TermijnNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment TermijnNaHandeling on TermijnUitkomst {
  __typename
  ... on Termijn {
    id
    versie
    vervaltOp
  }
  ... on TermijnVersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`, {"fragmentName":"TermijnNaHandeling"}) as unknown as TypedDocumentString<TermijnNaHandelingFragment, unknown>;
export const TermijnRijFragmentDoc = new TypedDocumentString(`
    fragment TermijnRij on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  eigenaar {
    id
    naam
  }
  dossierId
  onderwerpNummer
  onderwerpPad
  eenheid
  restTekst
  soort
  mijn
}
    `, {"fragmentName":"TermijnRij"}) as unknown as TypedDocumentString<TermijnRijFragment, unknown>;
export const BaanTermijnFragmentDoc = new TypedDocumentString(`
    fragment BaanTermijn on Termijn {
  id
  naam
  ernst
  beginOp
  vervaltOp
  onderwerpNummer
}
    `, {"fragmentName":"BaanTermijn"}) as unknown as TypedDocumentString<BaanTermijnFragment, unknown>;
export const VandaagMeldingFragmentDoc = new TypedDocumentString(`
    fragment VandaagMelding on Melding {
  id
  nummer
  vormen
  ingediendOp
  eenheid {
    id
    naam
    pad
  }
}
    `, {"fragmentName":"VandaagMelding"}) as unknown as TypedDocumentString<VandaagMeldingFragment, unknown>;
export const BesluitMeldingDocument = new TypedDocumentString(`
    query BesluitMelding($nummer: String!) {
  melding(nummer: $nummer) {
    id
    nummer
    vaststellingen {
      id
      soort
      vastgesteldOp
      meegedeeldOp
    }
    kijkers {
      lidmaatschapId
      naam
      functie
    }
    magHandelingen
  }
}
    `) as unknown as TypedDocumentString<BesluitMeldingQuery, BesluitMeldingQueryVariables>;
export const BesluitStukkenDocument = new TypedDocumentString(`
    query BesluitStukken($meldingId: ID!) {
  externeMeldingen(first: 20, meldingId: $meldingId) {
    edges {
      node {
        ...ExterneMeldingDelen
      }
    }
  }
  termijnen(first: 50, filter: {dossierId: $meldingId}, sorteer: VERVALT_OP) {
    edges {
      node {
        ...BesluitTermijn
      }
    }
  }
}
    fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  velden {
    code
    label
    hint
    groep
    soort
    opties
    verplicht
    waarvandaan
    bron
    waarde
  }
  opsteller {
    id
    naam
  }
  bekrachtigdDoor {
    id
    naam
  }
  aangebodenOp
  verzondenOp
  teruggestuurdOp
  teruggestuurdReden
  bevestigdOp
  kenmerk
  inspectieContact
  rapportageGevraagd
  rapportageUiterlijk
  ontvangerNaam
  verzending {
    velden
    sha256
    grondslag
    doel
    afgeleverdOp
  }
  magHandelingen
}
fragment BesluitTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  teLaat
  beginOp
  vervaltOp
  restTekst
  beeindigdOp
  uitleg {
    zinnen
    dagen {
      datum
      telt
      reden
    }
    bron
    wetOfBeleid
    definitieVersie
  }
}`) as unknown as TypedDocumentString<BesluitStukkenQuery, BesluitStukkenQueryVariables>;
export const ExterneMeldingOpstellenDocument = new TypedDocumentString(`
    mutation ExterneMeldingOpstellen($sleutel: ID!, $meldingId: ID!, $categorie: ExterneMeldingCategorie!) {
  uitkomst: externeMeldingOpstellen(
    sleutel: $sleutel
    meldingId: $meldingId
    categorie: $categorie
  ) {
    __typename
    ... on ExterneMelding {
      ...ExterneMeldingDelen
    }
    ... on ExterneMeldingVersieVerouderd {
      code
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  velden {
    code
    label
    hint
    groep
    soort
    opties
    verplicht
    waarvandaan
    bron
    waarde
  }
  opsteller {
    id
    naam
  }
  bekrachtigdDoor {
    id
    naam
  }
  aangebodenOp
  verzondenOp
  teruggestuurdOp
  teruggestuurdReden
  bevestigdOp
  kenmerk
  inspectieContact
  rapportageGevraagd
  rapportageUiterlijk
  ontvangerNaam
  verzending {
    velden
    sha256
    grondslag
    doel
    afgeleverdOp
  }
  magHandelingen
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<ExterneMeldingOpstellenMutation, ExterneMeldingOpstellenMutationVariables>;
export const ExterneMeldingTerugsturenDocument = new TypedDocumentString(`
    mutation ExterneMeldingTerugsturen($id: ID!, $versie: Int!, $reden: String!) {
  uitkomst: externeMeldingTerugsturen(id: $id, versie: $versie, reden: $reden) {
    __typename
    ... on ExterneMelding {
      ...ExterneMeldingDelen
    }
    ... on ExterneMeldingVersieVerouderd {
      code
      bericht
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  velden {
    code
    label
    hint
    groep
    soort
    opties
    verplicht
    waarvandaan
    bron
    waarde
  }
  opsteller {
    id
    naam
  }
  bekrachtigdDoor {
    id
    naam
  }
  aangebodenOp
  verzondenOp
  teruggestuurdOp
  teruggestuurdReden
  bevestigdOp
  kenmerk
  inspectieContact
  rapportageGevraagd
  rapportageUiterlijk
  ontvangerNaam
  verzending {
    velden
    sha256
    grondslag
    doel
    afgeleverdOp
  }
  magHandelingen
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<ExterneMeldingTerugsturenMutation, ExterneMeldingTerugsturenMutationVariables>;
export const TeBevestigenDocument = new TypedDocumentString(`
    query TeBevestigen($id: ID!) {
  externeMelding(id: $id) {
    ...ExterneMeldingDelen
  }
}
    fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  velden {
    code
    label
    hint
    groep
    soort
    opties
    verplicht
    waarvandaan
    bron
    waarde
  }
  opsteller {
    id
    naam
  }
  bekrachtigdDoor {
    id
    naam
  }
  aangebodenOp
  verzondenOp
  teruggestuurdOp
  teruggestuurdReden
  bevestigdOp
  kenmerk
  inspectieContact
  rapportageGevraagd
  rapportageUiterlijk
  ontvangerNaam
  verzending {
    velden
    sha256
    grondslag
    doel
    afgeleverdOp
  }
  magHandelingen
}`) as unknown as TypedDocumentString<TeBevestigenQuery, TeBevestigenQueryVariables>;
export const BevestigTermijnenDocument = new TypedDocumentString(`
    query BevestigTermijnen($meldingId: ID!) {
  termijnen(
    first: 50
    filter: {dossierId: $meldingId, code: "IGJ_MELDING"}
    sorteer: VERVALT_OP
  ) {
    edges {
      node {
        ...BesluitTermijn
      }
    }
  }
}
    fragment BesluitTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  teLaat
  beginOp
  vervaltOp
  restTekst
  beeindigdOp
  uitleg {
    zinnen
    dagen {
      datum
      telt
      reden
    }
    bron
    wetOfBeleid
    definitieVersie
  }
}`) as unknown as TypedDocumentString<BevestigTermijnenQuery, BevestigTermijnenQueryVariables>;
export const ExterneMeldingVersturenDocument = new TypedDocumentString(`
    mutation ExterneMeldingVersturen($sleutel: ID!, $id: ID!, $versie: Int!) {
  uitkomst: externeMeldingVersturen(sleutel: $sleutel, id: $id, versie: $versie) {
    __typename
    ... on ExterneMelding {
      ...ExterneMeldingDelen
    }
    ... on ExterneMeldingVersieVerouderd {
      code
      bericht
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  velden {
    code
    label
    hint
    groep
    soort
    opties
    verplicht
    waarvandaan
    bron
    waarde
  }
  opsteller {
    id
    naam
  }
  bekrachtigdDoor {
    id
    naam
  }
  aangebodenOp
  verzondenOp
  teruggestuurdOp
  teruggestuurdReden
  bevestigdOp
  kenmerk
  inspectieContact
  rapportageGevraagd
  rapportageUiterlijk
  ontvangerNaam
  verzending {
    velden
    sha256
    grondslag
    doel
    afgeleverdOp
  }
  magHandelingen
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<ExterneMeldingVersturenMutation, ExterneMeldingVersturenMutationVariables>;
export const ExterneMeldingBewarenDocument = new TypedDocumentString(`
    mutation ExterneMeldingBewaren($id: ID!, $versie: Int!, $waarden: [VeldWaarde!]!) {
  uitkomst: externeMeldingBewaren(id: $id, versie: $versie, waarden: $waarden) {
    __typename
    ... on ExterneMelding {
      ...ExterneMeldingDelen
    }
    ... on ExterneMeldingVersieVerouderd {
      code
      bericht
      huidig {
        ...ExterneMeldingDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  velden {
    code
    label
    hint
    groep
    soort
    opties
    verplicht
    waarvandaan
    bron
    waarde
  }
  opsteller {
    id
    naam
  }
  bekrachtigdDoor {
    id
    naam
  }
  aangebodenOp
  verzondenOp
  teruggestuurdOp
  teruggestuurdReden
  bevestigdOp
  kenmerk
  inspectieContact
  rapportageGevraagd
  rapportageUiterlijk
  ontvangerNaam
  verzending {
    velden
    sha256
    grondslag
    doel
    afgeleverdOp
  }
  magHandelingen
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<ExterneMeldingBewarenMutation, ExterneMeldingBewarenMutationVariables>;
export const ExterneMeldingAanbiedenDocument = new TypedDocumentString(`
    mutation ExterneMeldingAanbieden($id: ID!, $versie: Int!) {
  uitkomst: externeMeldingAanbieden(id: $id, versie: $versie) {
    __typename
    ... on ExterneMelding {
      ...ExterneMeldingDelen
    }
    ... on ExterneMeldingVersieVerouderd {
      code
      bericht
      huidig {
        ...ExterneMeldingDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  velden {
    code
    label
    hint
    groep
    soort
    opties
    verplicht
    waarvandaan
    bron
    waarde
  }
  opsteller {
    id
    naam
  }
  bekrachtigdDoor {
    id
    naam
  }
  aangebodenOp
  verzondenOp
  teruggestuurdOp
  teruggestuurdReden
  bevestigdOp
  kenmerk
  inspectieContact
  rapportageGevraagd
  rapportageUiterlijk
  ontvangerNaam
  verzending {
    velden
    sha256
    grondslag
    doel
    afgeleverdOp
  }
  magHandelingen
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<ExterneMeldingAanbiedenMutation, ExterneMeldingAanbiedenMutationVariables>;
export const PostvakDocument = new TypedDocumentString(`
    query Postvak($first: Int, $after: String, $filter: ZaakFilter) {
  postvak(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...PostvakRij
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PostvakRij on Zaak {
  id
  nummer
  status
  categorie
  aanbieder
  ontvangenOp
  vastgesteldOp
  opTijd
  dagenSindsVaststelling
  inspecteur {
    id
    naam
  }
}`) as unknown as TypedDocumentString<PostvakQuery, PostvakQueryVariables>;
export const ZaakDocument = new TypedDocumentString(`
    query Zaak($id: ID!) {
  zaak(id: $id) {
    ...ZaakDelen
  }
}
    fragment ZaakDelen on Zaak {
  __typename
  id
  versie
  nummer
  status
  categorie
  aanbieder
  ontvangenOp
  verzondenOp
  vastgesteldOp
  opTijd
  dagenSindsVaststelling
  inspecteur {
    id
    naam
  }
  bevestigdOp
  rapportageGevraagd
  rapportageUiterlijk
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  magHandelingen
}`) as unknown as TypedDocumentString<ZaakQuery, ZaakQueryVariables>;
export const InspecteursKiezenDocument = new TypedDocumentString(`
    query InspecteursKiezen($zaakId: ID!) {
  inspecteursKiezen(zaakId: $zaakId) {
    id
    naam
  }
}
    `) as unknown as TypedDocumentString<InspecteursKiezenQuery, InspecteursKiezenQueryVariables>;
export const OntvangstBevestigenDocument = new TypedDocumentString(`
    mutation OntvangstBevestigen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $rapportageGevraagd: Boolean!, $rapportageUiterlijk: Datum) {
  uitkomst: ontvangstBevestigen(
    sleutel: $sleutel
    zaakId: $zaakId
    versie: $versie
    rapportageGevraagd: $rapportageGevraagd
    rapportageUiterlijk: $rapportageUiterlijk
  ) {
    __typename
    ... on Zaak {
      ...ZaakDelen
    }
    ... on ZaakVersieVerouderd {
      code
      bericht
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment ZaakDelen on Zaak {
  __typename
  id
  versie
  nummer
  status
  categorie
  aanbieder
  ontvangenOp
  verzondenOp
  vastgesteldOp
  opTijd
  dagenSindsVaststelling
  inspecteur {
    id
    naam
  }
  bevestigdOp
  rapportageGevraagd
  rapportageUiterlijk
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  magHandelingen
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<OntvangstBevestigenMutation, OntvangstBevestigenMutationVariables>;
export const ZaakToewijzenDocument = new TypedDocumentString(`
    mutation ZaakToewijzen($zaakId: ID!, $versie: Int!, $lidmaatschapId: ID!) {
  uitkomst: zaakToewijzen(
    zaakId: $zaakId
    versie: $versie
    lidmaatschapId: $lidmaatschapId
  ) {
    __typename
    ... on Zaak {
      ...ZaakDelen
    }
    ... on ZaakVersieVerouderd {
      code
      bericht
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment ZaakDelen on Zaak {
  __typename
  id
  versie
  nummer
  status
  categorie
  aanbieder
  ontvangenOp
  verzondenOp
  vastgesteldOp
  opTijd
  dagenSindsVaststelling
  inspecteur {
    id
    naam
  }
  bevestigdOp
  rapportageGevraagd
  rapportageUiterlijk
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  magHandelingen
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<ZaakToewijzenMutation, ZaakToewijzenMutationVariables>;
export const EenhedenDocument = new TypedDocumentString(`
    query Eenheden {
  eenheden {
    id
    naam
    pad
  }
}
    `) as unknown as TypedDocumentString<EenhedenQuery, EenhedenQueryVariables>;
export const PersonenKiezenDocument = new TypedDocumentString(`
    query PersonenKiezen($zoek: String!) {
  personenKiezen(zoek: $zoek, first: 20) {
    id
    naam
    functie
    eenheid
  }
}
    `) as unknown as TypedDocumentString<PersonenKiezenQuery, PersonenKiezenQueryVariables>;
export const MeldingIndienenDocument = new TypedDocumentString(`
    mutation MeldingIndienen($sleutel: ID!, $invoer: MeldingInvoer!) {
  uitkomst: meldingIndienen(sleutel: $sleutel, invoer: $invoer) {
    __typename
    ... on MeldingIngediend {
      id
      nummer
      ontvangenOp
      eersteReactieUiterlijk
      wieLeest
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<MeldingIndienenMutation, MeldingIndienenMutationVariables>;
export const EigenTermijnenKiezenDocument = new TypedDocumentString(`
    query EigenTermijnenKiezen {
  termijnDefinities {
    code
    naam
    duur
    eigen
    ingetrokken
    eis
  }
}
    `) as unknown as TypedDocumentString<EigenTermijnenKiezenQuery, EigenTermijnenKiezenQueryVariables>;
export const MeldingTermijnStartenDocument = new TypedDocumentString(`
    mutation MeldingTermijnStarten($sleutel: ID!, $meldingId: ID!, $versie: Int!, $code: String!, $beginOp: DateTime!) {
  uitkomst: meldingTermijnStarten(
    sleutel: $sleutel
    meldingId: $meldingId
    versie: $versie
    code: $code
    beginOp: $beginOp
  ) {
    ...MeldingNaHandeling
  }
}
    fragment MeldingNaHandeling on MeldingUitkomst {
  __typename
  ... on Melding {
    id
    versie
  }
  ... on VersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
      status
      stappen {
        stap
        status
      }
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<MeldingTermijnStartenMutation, MeldingTermijnStartenMutationVariables>;
export const MeldingTermijnHalenDocument = new TypedDocumentString(`
    mutation MeldingTermijnHalen($meldingId: ID!, $versie: Int!, $termijnId: ID!, $op: DateTime!) {
  uitkomst: meldingTermijnHalen(
    meldingId: $meldingId
    versie: $versie
    termijnId: $termijnId
    op: $op
  ) {
    ...MeldingNaHandeling
  }
}
    fragment MeldingNaHandeling on MeldingUitkomst {
  __typename
  ... on Melding {
    id
    versie
  }
  ... on VersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
      status
      stappen {
        stap
        status
      }
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<MeldingTermijnHalenMutation, MeldingTermijnHalenMutationVariables>;
export const MeldingInBehandelingNemenDocument = new TypedDocumentString(`
    mutation MeldingInBehandelingNemen($id: ID!, $versie: Int!) {
  uitkomst: meldingInBehandelingNemen(id: $id, versie: $versie) {
    ...MeldingNaHandeling
  }
}
    fragment MeldingNaHandeling on MeldingUitkomst {
  __typename
  ... on Melding {
    id
    versie
  }
  ... on VersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
      status
      stappen {
        stap
        status
      }
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<MeldingInBehandelingNemenMutation, MeldingInBehandelingNemenMutationVariables>;
export const StapZettenDocument = new TypedDocumentString(`
    mutation StapZetten($meldingId: ID!, $versie: Int!, $stap: Int!, $status: StapStatus!, $reden: String) {
  uitkomst: stapZetten(
    meldingId: $meldingId
    versie: $versie
    stap: $stap
    status: $status
    reden: $reden
  ) {
    ...MeldingNaHandeling
  }
}
    fragment MeldingNaHandeling on MeldingUitkomst {
  __typename
  ... on Melding {
    id
    versie
  }
  ... on VersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
      status
      stappen {
        stap
        status
      }
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<StapZettenMutation, StapZettenMutationVariables>;
export const BetrokkeneToevoegenDocument = new TypedDocumentString(`
    mutation BetrokkeneToevoegen($meldingId: ID!, $versie: Int!, $lidmaatschapId: ID!, $functie: BetrokkeneFunctie!, $reden: String!) {
  uitkomst: betrokkeneToevoegen(
    meldingId: $meldingId
    versie: $versie
    lidmaatschapId: $lidmaatschapId
    functie: $functie
    reden: $reden
  ) {
    ...MeldingNaHandeling
  }
}
    fragment MeldingNaHandeling on MeldingUitkomst {
  __typename
  ... on Melding {
    id
    versie
  }
  ... on VersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
      status
      stappen {
        stap
        status
      }
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<BetrokkeneToevoegenMutation, BetrokkeneToevoegenMutationVariables>;
export const BetrokkeneVerwijderenDocument = new TypedDocumentString(`
    mutation BetrokkeneVerwijderen($meldingId: ID!, $versie: Int!, $lidmaatschapId: ID!, $functie: BetrokkeneFunctie!, $reden: String!) {
  uitkomst: betrokkeneVerwijderen(
    meldingId: $meldingId
    versie: $versie
    lidmaatschapId: $lidmaatschapId
    functie: $functie
    reden: $reden
  ) {
    ...MeldingNaHandeling
  }
}
    fragment MeldingNaHandeling on MeldingUitkomst {
  __typename
  ... on Melding {
    id
    versie
  }
  ... on VersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
      status
      stappen {
        stap
        status
      }
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<BetrokkeneVerwijderenMutation, BetrokkeneVerwijderenMutationVariables>;
export const GenoemdeKoppelenDocument = new TypedDocumentString(`
    mutation GenoemdeKoppelen($meldingId: ID!, $versie: Int!, $genoemdeId: ID!, $persoonId: ID) {
  uitkomst: genoemdeKoppelen(
    meldingId: $meldingId
    versie: $versie
    genoemdeId: $genoemdeId
    persoonId: $persoonId
  ) {
    ...MeldingNaHandeling
  }
}
    fragment MeldingNaHandeling on MeldingUitkomst {
  __typename
  ... on Melding {
    id
    versie
  }
  ... on VersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
      status
      stappen {
        stap
        status
      }
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<GenoemdeKoppelenMutation, GenoemdeKoppelenMutationVariables>;
export const VerwanteUitsluitenDocument = new TypedDocumentString(`
    mutation VerwanteUitsluiten($meldingId: ID!, $versie: Int!, $persoonId: ID!, $reden: String!) {
  uitkomst: verwanteUitsluiten(
    meldingId: $meldingId
    versie: $versie
    persoonId: $persoonId
    reden: $reden
  ) {
    ...MeldingNaHandeling
  }
}
    fragment MeldingNaHandeling on MeldingUitkomst {
  __typename
  ... on Melding {
    id
    versie
  }
  ... on VersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
      status
      stappen {
        stap
        status
      }
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<VerwanteUitsluitenMutation, VerwanteUitsluitenMutationVariables>;
export const DeelnemersKiezenDocument = new TypedDocumentString(`
    query DeelnemersKiezen($meldingId: ID!, $functie: BetrokkeneFunctie!, $zoek: String) {
  deelnemersKiezen(meldingId: $meldingId, functie: $functie, zoek: $zoek) {
    id
    naam
  }
}
    `) as unknown as TypedDocumentString<DeelnemersKiezenQuery, DeelnemersKiezenQueryVariables>;
export const KoppelKandidatenDocument = new TypedDocumentString(`
    query KoppelKandidaten($meldingId: ID!, $genoemdeId: ID!, $zoek: String) {
  koppelKandidaten(meldingId: $meldingId, genoemdeId: $genoemdeId, zoek: $zoek) {
    id
    naam
    functie
    eenheid
  }
}
    `) as unknown as TypedDocumentString<KoppelKandidatenQuery, KoppelKandidatenQueryVariables>;
export const MeldingDocument = new TypedDocumentString(`
    query Melding($nummer: String!) {
  melding(nummer: $nummer) {
    ...Dossier
  }
}
    fragment MeldingTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  restTekst
  teLaat
}
fragment Dossier on Melding {
  id
  nummer
  status
  vormen
  versie
  ingediendOp
  melder
  magHandelingen
  eenheid {
    id
    pad
  }
  behandelaar {
    id
    naam
  }
  inhoud {
    clientVeilig
    clientWeetHet
    clientAkkoord
    gebeurdVan
    gebeurdTot
    geconstateerdOp
    signalen
    feiten
    mening
    watGedaan
    waar
  }
  genoemden {
    id
    rol
    naam
    persoonId
    stand
  }
  stappen {
    stap
    status
    reden
  }
  vaststellingen {
    id
    volgnummer
    soort
    vastgesteldOp
    bekendGewordenOp
    meegedeeldOp
    vastgelegdOp
    toelichting
    redenEerder
    door {
      id
      naam
    }
  }
  kijkers {
    lidmaatschapId
    naam
    functie
    van
    reden
    groep
  }
  tijdlijn {
    id
    soort
    op
    door
    tekst
  }
  termijnen {
    ...MeldingTermijn
    uitleg {
      zinnen
      bron
      wetOfBeleid
      dagen {
        datum
        telt
        reden
      }
    }
  }
}`) as unknown as TypedDocumentString<MeldingQuery, MeldingQueryVariables>;
export const MeldingenDocument = new TypedDocumentString(`
    query Meldingen($first: Int!, $after: String, $filter: MeldingFilter, $sorteer: MeldingSortering) {
  meldingen(first: $first, after: $after, filter: $filter, sorteer: $sorteer) {
    edges {
      node {
        id
        nummer
        status
        vormen
        ingediendOp
        eenheid {
          id
          naam
          pad
        }
        behandelaar {
          id
          naam
        }
        termijnen {
          ...MeldingTermijn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MeldingTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  restTekst
  teLaat
}`) as unknown as TypedDocumentString<MeldingenQuery, MeldingenQueryVariables>;
export const MeldingOverzichtDocument = new TypedDocumentString(`
    query MeldingOverzicht($first: Int!, $after: String, $filter: MeldingFilter) {
  meldingOverzicht(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        nummer
        status
        vormen
        eenheid
        ingediendOp
        meegekeken
        stappen {
          stap
          status
        }
        termijnen {
          ...MeldingTermijn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MeldingTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  restTekst
  teLaat
}`) as unknown as TypedDocumentString<MeldingOverzichtQuery, MeldingOverzichtQueryVariables>;
export const MijnMeldingenDocument = new TypedDocumentString(`
    query MijnMeldingen($first: Int!, $after: String) {
  mijnMeldingen(first: $first, after: $after) {
    edges {
      node {
        id
        nummer
        ingediendOp
        stand
        standTekst
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MijnMeldingenQuery, MijnMeldingenQueryVariables>;
export const VaststellingVastleggenDocument = new TypedDocumentString(`
    mutation VaststellingVastleggen($sleutel: ID!, $meldingId: ID!, $versie: Int!, $invoer: VaststellingInvoer!) {
  uitkomst: vaststellingVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    versie: $versie
    invoer: $invoer
  ) {
    __typename
    ... on Melding {
      ...NaVaststelling
    }
    ... on VersieVerouderd {
      code
      bericht
      huidig {
        ...NaVaststelling
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment MeldingTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  restTekst
  teLaat
}
fragment NaVaststelling on Melding {
  id
  nummer
  versie
  vaststellingen {
    id
    soort
    vastgesteldOp
    toelichting
    door {
      naam
    }
  }
  termijnen {
    ...MeldingTermijn
    uitleg {
      zinnen
      bron
      wetOfBeleid
      dagen {
        datum
        telt
        reden
      }
    }
  }
}
fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<VaststellingVastleggenMutation, VaststellingVastleggenMutationVariables>;
export const VaststellingTermijnDocument = new TypedDocumentString(`
    query VaststellingTermijn($code: String!, $vanaf: String!) {
  termijnBerekenen(code: $code, vanaf: $vanaf) {
    vervaltOp
    zinnen
    kalenderOnzeker
  }
}
    `) as unknown as TypedDocumentString<VaststellingTermijnQuery, VaststellingTermijnQueryVariables>;
export const AanmeldenDocument = new TypedDocumentString(`
    mutation Aanmelden($email: String!, $wachtwoord: String!) {
  uitkomst: aanmelden(email: $email, wachtwoord: $wachtwoord) {
    __typename
    ... on Aangemeld {
      gekozen {
        id
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<AanmeldenMutation, AanmeldenMutationVariables>;
export const WerkruimteKiezenDocument = new TypedDocumentString(`
    mutation WerkruimteKiezen($lidmaatschapId: ID!) {
  uitkomst: werkruimteKiezen(lidmaatschapId: $lidmaatschapId) {
    __typename
    ... on Aangemeld {
      gekozen {
        id
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<WerkruimteKiezenMutation, WerkruimteKiezenMutationVariables>;
export const DemoAccountsDocument = new TypedDocumentString(`
    query DemoAccounts {
  demoAccounts {
    email
    naam
    organisatie
    soort
    rollen
  }
}
    `) as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const DemoPostDocument = new TypedDocumentString(`
    query DemoPost($first: Int) {
  demoPost(first: $first) {
    id
    aan
    onderwerp
    tekst
    op
  }
}
    `) as unknown as TypedDocumentString<DemoPostQuery, DemoPostQueryVariables>;
export const MijnBereikDocument = new TypedDocumentString(`
    query MijnBereik {
  mijnHerinneringen {
    stilVan
    stilTot
    samenvattingUur
    mail
  }
  mijnTelefoon {
    nummer
  }
  afwezigheden {
    id
    van
    totEnMet
    mijn
    uVervangt
    lid {
      id
      naam
    }
    vervanger {
      id
      naam
    }
  }
}
    `) as unknown as TypedDocumentString<MijnBereikQuery, MijnBereikQueryVariables>;
export const CollegasKiezenDocument = new TypedDocumentString(`
    query CollegasKiezen($zoek: String!) {
  collegasKiezen(zoek: $zoek, first: 20) {
    id
    naam
    functie
  }
}
    `) as unknown as TypedDocumentString<CollegasKiezenQuery, CollegasKiezenQueryVariables>;
export const AfwezigheidMeldenDocument = new TypedDocumentString(`
    mutation AfwezigheidMelden($sleutel: ID!, $invoer: AfwezigheidInvoer!) {
  uitkomst: afwezigheidMelden(sleutel: $sleutel, invoer: $invoer) {
    __typename
    ... on Afwezigheid {
      id
      van
      totEnMet
      lid {
        id
        naam
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<AfwezigheidMeldenMutation, AfwezigheidMeldenMutationVariables>;
export const AfwezigheidIntrekkenDocument = new TypedDocumentString(`
    mutation AfwezigheidIntrekken($id: ID!) {
  uitkomst: afwezigheidIntrekken(id: $id) {
    __typename
    ... on Afwezigheid {
      id
      ingetrokken
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<AfwezigheidIntrekkenMutation, AfwezigheidIntrekkenMutationVariables>;
export const HerinneringenOpslaanDocument = new TypedDocumentString(`
    mutation HerinneringenOpslaan($invoer: HerinneringenInvoer!) {
  uitkomst: herinneringenOpslaan(invoer: $invoer) {
    __typename
    ... on Herinneringen {
      stilVan
      stilTot
      samenvattingUur
      mail
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<HerinneringenOpslaanMutation, HerinneringenOpslaanMutationVariables>;
export const TelefoonOpslaanDocument = new TypedDocumentString(`
    mutation TelefoonOpslaan($telefoon: String!) {
  uitkomst: telefoonOpslaan(telefoon: $telefoon) {
    __typename
    ... on Telefoon {
      nummer
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<TelefoonOpslaanMutation, TelefoonOpslaanMutationVariables>;
export const LogboekDocument = new TypedDocumentString(`
    query Logboek($first: Int, $after: String, $filter: AuditFilter) {
  auditregels(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        op
        wie
        rollen
        handeling
        handelingTekst
        onderwerpSoort
        onderwerpId
        dossierId
        aantal
        uitkomst
        code
        toegangspunt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LogboekQuery, LogboekQueryVariables>;
export const MensenDocument = new TypedDocumentString(`
    query Mensen($first: Int, $after: String, $zoek: String) {
  mensen(first: $first, after: $after, zoek: $zoek) {
    edges {
      node {
        id
        naam
        email
        functie
        eenheid
        rollen
        van
        tot
        geblokkeerd
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MensenQuery, MensenQueryVariables>;
export const RechtenDocument = new TypedDocumentString(`
    query Rechten {
  rechten {
    onderwerp
    handeling
    code
    uitleg
    rollen {
      soort
      rol
      voorwaarde
    }
  }
}
    `) as unknown as TypedDocumentString<RechtenQuery, RechtenQueryVariables>;
export const IkDocument = new TypedDocumentString(`
    query Ik {
  ik {
    account {
      id
      email
      naam
    }
    lidmaatschappen {
      ...LidmaatschapDelen
    }
    gekozen {
      ...LidmaatschapDelen
    }
    menu {
      code
      naam
      pad
    }
    startpad
    aantalTeLaat
    aantalBerichten
    demo
    nu
  }
}
    fragment LidmaatschapDelen on Lidmaatschap {
  id
  rollen
  organisatie {
    id
    naam
    soort
  }
}`) as unknown as TypedDocumentString<IkQuery, IkQueryVariables>;
export const AfmeldenDocument = new TypedDocumentString(`
    mutation Afmelden {
  afmelden
}
    `) as unknown as TypedDocumentString<AfmeldenMutation, AfmeldenMutationVariables>;
export const TermijnenAfdrukkenDocument = new TypedDocumentString(`
    query TermijnenAfdrukken($after: String, $filter: TermijnFilter, $sorteer: TermijnSortering) {
  termijnen(first: 100, after: $after, filter: $filter, sorteer: $sorteer) {
    edges {
      node {
        ...TermijnRij
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TermijnRij on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  eigenaar {
    id
    naam
  }
  dossierId
  onderwerpNummer
  onderwerpPad
  eenheid
  restTekst
  soort
  mijn
}`) as unknown as TypedDocumentString<TermijnenAfdrukkenQuery, TermijnenAfdrukkenQueryVariables>;
export const AgendaSleutelDocument = new TypedDocumentString(`
    query AgendaSleutel {
  agendaSleutel {
    gemaaktOp
    laatstGebruiktOp
  }
}
    `) as unknown as TypedDocumentString<AgendaSleutelQuery, AgendaSleutelQueryVariables>;
export const AgendaSleutelMakenDocument = new TypedDocumentString(`
    mutation AgendaSleutelMaken {
  uitkomst: agendaSleutelMaken {
    __typename
    ... on AgendaSleutelGemaakt {
      pad
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<AgendaSleutelMakenMutation, AgendaSleutelMakenMutationVariables>;
export const AgendaSleutelIntrekkenDocument = new TypedDocumentString(`
    mutation AgendaSleutelIntrekken {
  uitkomst: agendaSleutelIntrekken
}
    `) as unknown as TypedDocumentString<AgendaSleutelIntrekkenMutation, AgendaSleutelIntrekkenMutationVariables>;
export const BellijstDocument = new TypedDocumentString(`
    query Bellijst {
  bellijst {
    termijn {
      id
      naam
      ernst
      vervaltOp
      restTekst
      onderwerpNummer
      eenheid
    }
    mensen {
      id
      naam
      waarom
      telefoon
      afwezigTotEnMet
    }
  }
}
    `) as unknown as TypedDocumentString<BellijstQuery, BellijstQueryVariables>;
export const TermijnCatalogusDocument = new TypedDocumentString(`
    query TermijnCatalogus {
  termijnDefinities {
    ...DefinitieDelen
    eerdereVersies {
      versie
      geldigVanaf
      geldigTot
      naam
      duur
      wetOfBeleid
      artikel
      document
    }
  }
}
    fragment DefinitieDelen on TermijnDefinitie {
  code
  versie
  geldigVanaf
  naam
  gebied
  vanUwSoort
  eigen
  ingetrokken
  duur
  eenheid
  lengte
  soort
  wetOfBeleid
  atw
  atwUitleg
  artikel
  document
  zekerheid
  gecontroleerd
  letOp
  startgebeurtenis
  eis
  daarna
  eigenaarRol
  eigenaar
  teLaat
  verlengen
  opschorten
  inkorten
  herinneringen
  eigenEis
  vooraf {
    soort
    aantal
    aan
  }
  extraHerinneringen {
    id
    tekst
  }
}`) as unknown as TypedDocumentString<TermijnCatalogusQuery, TermijnCatalogusQueryVariables>;
export const TermijnCijfersDocument = new TypedDocumentString(`
    query TermijnCijfers($jaar: Int, $eenheid: ID, $soort: String) {
  termijnCijfers(jaar: $jaar, eenheidId: $eenheid, code: $soort) {
    jaar
    jaren
    peildatum
    zin
    uitleg
    totaal {
      ...Telling
    }
    perSoort {
      code
      naam
      telling {
        ...Telling
      }
    }
    perEenheid {
      id
      naam
      niveau
      telling {
        ...Telling
      }
    }
    zonderEenheid {
      ...Telling
    }
    perMaand {
      maand
      telling {
        ...Telling
      }
    }
    verlengd {
      termijnen
      keren
      dagen
      mediaanDagen
      regels {
        code
        naam
        gegevenDoor
        lid {
          id
          naam
        }
        termijnen
        keren
        dagen
        mediaanDagen
      }
    }
    opgeschort {
      termijnen
      keren
      dagen
    }
    teLaat {
      termijnen
      mediaanUren
      langsteUren
      redenen {
        reden
        label
        termijnen
      }
    }
  }
}
    fragment Telling on CijferTelling {
  opTijd
  teLaatGehaald
  teLaatOpen
  vervallen
  geteld
  aandeel
}`) as unknown as TypedDocumentString<TermijnCijfersQuery, TermijnCijfersQueryVariables>;
export const TermijnInstellingenDocument = new TypedDocumentString(`
    query TermijnInstellingen {
  termijnDefinities {
    ...DefinitieDelen
    eerdereVersies {
      versie
      duur
      geldigVanaf
    }
  }
  termijnRollen {
    code
    naam
  }
}
    fragment DefinitieDelen on TermijnDefinitie {
  code
  versie
  geldigVanaf
  naam
  gebied
  vanUwSoort
  eigen
  ingetrokken
  duur
  eenheid
  lengte
  soort
  wetOfBeleid
  atw
  atwUitleg
  artikel
  document
  zekerheid
  gecontroleerd
  letOp
  startgebeurtenis
  eis
  daarna
  eigenaarRol
  eigenaar
  teLaat
  verlengen
  opschorten
  inkorten
  herinneringen
  eigenEis
  vooraf {
    soort
    aantal
    aan
  }
  extraHerinneringen {
    id
    tekst
  }
}`) as unknown as TypedDocumentString<TermijnInstellingenQuery, TermijnInstellingenQueryVariables>;
export const EigenTermijnBewarenDocument = new TypedDocumentString(`
    mutation EigenTermijnBewaren($sleutel: ID!, $invoer: EigenTermijnInvoer!, $code: String, $versie: Int) {
  uitkomst: eigenTermijnBewaren(
    sleutel: $sleutel
    invoer: $invoer
    code: $code
    versie: $versie
  ) {
    ...DefinitieNaHandeling
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
fragment DefinitieNaHandeling on TermijnDefinitieUitkomst {
  __typename
  ... on TermijnDefinitie {
    code
    versie
    naam
  }
  ... on EigenTermijnVerouderd {
    code
    bericht
    huidig {
      code
      versie
      naam
      duur
      eigenEis
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<EigenTermijnBewarenMutation, EigenTermijnBewarenMutationVariables>;
export const EigenTermijnIntrekkenDocument = new TypedDocumentString(`
    mutation EigenTermijnIntrekken($code: String!, $versie: Int!) {
  uitkomst: eigenTermijnIntrekken(code: $code, versie: $versie) {
    ...DefinitieNaHandeling
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
fragment DefinitieNaHandeling on TermijnDefinitieUitkomst {
  __typename
  ... on TermijnDefinitie {
    code
    versie
    naam
  }
  ... on EigenTermijnVerouderd {
    code
    bericht
    huidig {
      code
      versie
      naam
      duur
      eigenEis
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<EigenTermijnIntrekkenMutation, EigenTermijnIntrekkenMutationVariables>;
export const ExtraHerinneringToevoegenDocument = new TypedDocumentString(`
    mutation ExtraHerinneringToevoegen($sleutel: ID!, $code: String!, $herinnering: TermijnHerinneringInvoer!) {
  uitkomst: extraHerinneringToevoegen(
    sleutel: $sleutel
    code: $code
    herinnering: $herinnering
  ) {
    ...DefinitieNaHandeling
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
fragment DefinitieNaHandeling on TermijnDefinitieUitkomst {
  __typename
  ... on TermijnDefinitie {
    code
    versie
    naam
  }
  ... on EigenTermijnVerouderd {
    code
    bericht
    huidig {
      code
      versie
      naam
      duur
      eigenEis
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ExtraHerinneringToevoegenMutation, ExtraHerinneringToevoegenMutationVariables>;
export const ExtraHerinneringVerwijderenDocument = new TypedDocumentString(`
    mutation ExtraHerinneringVerwijderen($id: ID!) {
  uitkomst: extraHerinneringVerwijderen(id: $id) {
    ...DefinitieNaHandeling
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
fragment DefinitieNaHandeling on TermijnDefinitieUitkomst {
  __typename
  ... on TermijnDefinitie {
    code
    versie
    naam
  }
  ... on EigenTermijnVerouderd {
    code
    bericht
    huidig {
      code
      versie
      naam
      duur
      eigenEis
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ExtraHerinneringVerwijderenMutation, ExtraHerinneringVerwijderenMutationVariables>;
export const ZoRekenenWeDocument = new TypedDocumentString(`
    query ZoRekenenWe($id: ID!) {
  termijn(id: $id) {
    id
    naam
    ernst
    onderwerpNummer
    beginOp
    vervaltOp
    veiligVoor
    restTekst
    reden
    uitleg {
      zinnen
      dagen {
        datum
        telt
        reden
      }
      bron
      wetOfBeleid
      definitieVersie
    }
    geschiedenis {
      ...TermijnWijzigingRij
    }
  }
}
    fragment TermijnWijzigingRij on TermijnWijziging {
  soort
  op
  door
  naarStatus
  reden
  perOp
  vervaltOpOud
  eigenaarOud
  redenCode
  toegekendDoor
  kenmerk
}`) as unknown as TypedDocumentString<ZoRekenenWeQuery, ZoRekenenWeQueryVariables>;
export const TermijnPaginaDocument = new TypedDocumentString(`
    query TermijnPagina($id: ID!) {
  termijn(id: $id) {
    id
    code
    naam
    status
    ernst
    beginOp
    vervaltOp
    veiligVoor
    restTekst
    teLaat
    teLaatReden
    teLaatToelichting
    onderwerpNummer
    onderwerpPad
    magOpenen
    eenheid
    reden
    mijn
    versie
    magHandelingen
    eigenaar {
      id
      naam
    }
    regel {
      lengteTekst
      startgebeurtenis
      verlengenDoor
      verlengenVragen
      verlengenMet
      opschortenDoor
      opschortenGrond
      inkortenDoor
    }
    uitleg {
      zinnen
      dagen {
        datum
        telt
        reden
      }
      bron
      wetOfBeleid
      definitieVersie
    }
    geschiedenis {
      ...TermijnWijzigingRij
    }
  }
}
    fragment TermijnWijzigingRij on TermijnWijziging {
  soort
  op
  door
  naarStatus
  reden
  perOp
  vervaltOpOud
  eigenaarOud
  redenCode
  toegekendDoor
  kenmerk
}`) as unknown as TypedDocumentString<TermijnPaginaQuery, TermijnPaginaQueryVariables>;
export const TermijnVerlengenDocument = new TypedDocumentString(`
    mutation TermijnVerlengen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnVerlengenInvoer!) {
  uitkomst: termijnVerlengen(
    sleutel: $sleutel
    id: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...TermijnNaHandeling
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
fragment TermijnNaHandeling on TermijnUitkomst {
  __typename
  ... on Termijn {
    id
    versie
    vervaltOp
  }
  ... on TermijnVersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<TermijnVerlengenMutation, TermijnVerlengenMutationVariables>;
export const TermijnInkortenDocument = new TypedDocumentString(`
    mutation TermijnInkorten($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnInkortenInvoer!) {
  uitkomst: termijnInkorten(
    sleutel: $sleutel
    id: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...TermijnNaHandeling
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
fragment TermijnNaHandeling on TermijnUitkomst {
  __typename
  ... on Termijn {
    id
    versie
    vervaltOp
  }
  ... on TermijnVersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<TermijnInkortenMutation, TermijnInkortenMutationVariables>;
export const TermijnOpschortenDocument = new TypedDocumentString(`
    mutation TermijnOpschorten($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnStilstandInvoer!) {
  uitkomst: termijnOpschorten(
    sleutel: $sleutel
    id: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...TermijnNaHandeling
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
fragment TermijnNaHandeling on TermijnUitkomst {
  __typename
  ... on Termijn {
    id
    versie
    vervaltOp
  }
  ... on TermijnVersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<TermijnOpschortenMutation, TermijnOpschortenMutationVariables>;
export const TermijnHervattenDocument = new TypedDocumentString(`
    mutation TermijnHervatten($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnStilstandInvoer!) {
  uitkomst: termijnHervatten(
    sleutel: $sleutel
    id: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...TermijnNaHandeling
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
fragment TermijnNaHandeling on TermijnUitkomst {
  __typename
  ... on Termijn {
    id
    versie
    vervaltOp
  }
  ... on TermijnVersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<TermijnHervattenMutation, TermijnHervattenMutationVariables>;
export const TermijnLatenVervallenDocument = new TypedDocumentString(`
    mutation TermijnLatenVervallen($sleutel: ID!, $id: ID!, $versie: Int!, $reden: String!) {
  uitkomst: termijnLatenVervallen(
    sleutel: $sleutel
    id: $id
    versie: $versie
    reden: $reden
  ) {
    ...TermijnNaHandeling
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
fragment TermijnNaHandeling on TermijnUitkomst {
  __typename
  ... on Termijn {
    id
    versie
    vervaltOp
  }
  ... on TermijnVersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<TermijnLatenVervallenMutation, TermijnLatenVervallenMutationVariables>;
export const TermijnTeLaatToelichtenDocument = new TypedDocumentString(`
    mutation TermijnTeLaatToelichten($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnTeLaatToelichtenInvoer!) {
  uitkomst: termijnTeLaatToelichten(
    sleutel: $sleutel
    id: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...TermijnNaHandeling
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
fragment TermijnNaHandeling on TermijnUitkomst {
  __typename
  ... on Termijn {
    id
    versie
    vervaltOp
  }
  ... on TermijnVersieVerouderd {
    code
    bericht
    huidig {
      id
      versie
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<TermijnTeLaatToelichtenMutation, TermijnTeLaatToelichtenMutationVariables>;
export const TermijnBerekenenDocument = new TypedDocumentString(`
    query TermijnBerekenen($code: String, $eenheid: TermijnEenheid, $lengte: Int, $vanaf: String!, $atw: Boolean) {
  termijnBerekenen(
    code: $code
    eenheid: $eenheid
    lengte: $lengte
    vanaf: $vanaf
    atw: $atw
  ) {
    vanaf
    vervalt
    vervaltOp
    veiligVoor
    uitleg {
      datum
      telt
      reden
    }
    regel
    zinnen
    kalenderOnzeker
  }
}
    `) as unknown as TypedDocumentString<TermijnBerekenenQuery, TermijnBerekenenQueryVariables>;
export const TermijnenDocument = new TypedDocumentString(`
    query Termijnen($first: Int, $after: String, $filter: TermijnFilter, $sorteer: TermijnSortering, $telling: TermijnFilter, $baan: TermijnFilter, $zorg: Boolean!) {
  tellingen: termijnTellingen(filter: $telling) {
    teLaat
    vandaag
    binnenkort
    opTijd
    gehaald
    gestopt
  }
  termijnen(first: $first, after: $after, filter: $filter, sorteer: $sorteer) {
    edges {
      node {
        ...TermijnRij
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  baan: termijnen(first: 100, filter: $baan, sorteer: VERVALT_OP) {
    edges {
      node {
        ...BaanTermijn
      }
    }
  }
  leesbaar: meldingen(first: 100) @include(if: $zorg) {
    edges {
      node {
        id
      }
    }
  }
}
    fragment TermijnRij on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  eigenaar {
    id
    naam
  }
  dossierId
  onderwerpNummer
  onderwerpPad
  eenheid
  restTekst
  soort
  mijn
}
fragment BaanTermijn on Termijn {
  id
  naam
  ernst
  beginOp
  vervaltOp
  onderwerpNummer
}`) as unknown as TypedDocumentString<TermijnenQuery, TermijnenQueryVariables>;
export const TermijnKeuzesDocument = new TypedDocumentString(`
    query TermijnKeuzes {
  eenheden {
    id
    naam
    pad
  }
  termijnDefinities {
    code
    naam
    eigen
  }
}
    `) as unknown as TypedDocumentString<TermijnKeuzesQuery, TermijnKeuzesQueryVariables>;
export const VandaagDocument = new TypedDocumentString(`
    query Vandaag($baanTot: DateTime!, $zorg: Boolean!, $extern: Boolean!, $ontvangt: Boolean!) {
  tellingen: termijnTellingen {
    teLaat
    vandaag
    binnenkort
    opTijd
    gehaald
    gestopt
  }
  moetNu: termijnen(
    first: 7
    filter: {ernst: [TE_LAAT, VANDAAG]}
    sorteer: URGENTIE
  ) {
    edges {
      node {
        ...TermijnRij
      }
    }
  }
  eerste: termijnen(
    first: 1
    filter: {ernst: [BINNENKORT, OP_TIJD]}
    sorteer: VERVALT_OP
  ) {
    edges {
      node {
        id
        vervaltOp
      }
    }
  }
  baan: termijnen(
    first: 100
    filter: {ernst: [TE_LAAT, VANDAAG, BINNENKORT, OP_TIJD], vervaltTot: $baanTot}
    sorteer: VERVALT_OP
  ) {
    edges {
      node {
        ...BaanTermijn
      }
    }
  }
  leesbaar: meldingen(first: 100) @include(if: $zorg) {
    edges {
      node {
        id
      }
    }
  }
  wachtend: externeMeldingen(first: 50, status: [TER_BEKRACHTIGING]) @include(if: $extern) {
    edges {
      node {
        id
        categorie
        meldingNummer
        aangebodenOp
        magHandelingen
        opsteller {
          id
          naam
        }
      }
    }
  }
  nieuw: meldingen(first: 20, filter: {wie: NIEUW}, sorteer: OUDSTE) @include(if: $ontvangt) {
    edges {
      node {
        ...VandaagMelding
      }
    }
  }
  mijn: meldingen(
    first: 20
    filter: {wie: MIJN, status: [IN_BEHANDELING]}
    sorteer: OUDSTE
  ) @include(if: $ontvangt) {
    edges {
      node {
        ...VandaagMelding
        termijnen {
          id
          code
          naam
          ernst
          vervaltOp
          restTekst
          onderwerpPad
        }
      }
    }
  }
  notificaties(first: 10) {
    edges {
      node {
        id
        tekst
        pad
        op
        gelezen
      }
    }
  }
}
    fragment TermijnRij on Termijn {
  id
  code
  naam
  status
  ernst
  vervaltOp
  veiligVoor
  eigenaar {
    id
    naam
  }
  dossierId
  onderwerpNummer
  onderwerpPad
  eenheid
  restTekst
  soort
  mijn
}
fragment BaanTermijn on Termijn {
  id
  naam
  ernst
  beginOp
  vervaltOp
  onderwerpNummer
}
fragment VandaagMelding on Melding {
  id
  nummer
  vormen
  ingediendOp
  eenheid {
    id
    naam
    pad
  }
}`) as unknown as TypedDocumentString<VandaagQuery, VandaagQueryVariables>;
export const NotificatieLezenDocument = new TypedDocumentString(`
    mutation NotificatieLezen($id: ID!) {
  uitkomst: notificatieLezen(id: $id)
}
    `) as unknown as TypedDocumentString<NotificatieLezenMutation, NotificatieLezenMutationVariables>;
export const TermijnWeergavenDocument = new TypedDocumentString(`
    query TermijnWeergaven {
  termijnWeergaven {
    id
    naam
    zoek
    versie
  }
}
    `) as unknown as TypedDocumentString<TermijnWeergavenQuery, TermijnWeergavenQueryVariables>;
export const TermijnWeergaveBewarenDocument = new TypedDocumentString(`
    mutation TermijnWeergaveBewaren($sleutel: ID!, $naam: String!, $zoek: String!) {
  uitkomst: termijnWeergaveBewaren(sleutel: $sleutel, naam: $naam, zoek: $zoek) {
    __typename
    ... on TermijnWeergave {
      id
      naam
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<TermijnWeergaveBewarenMutation, TermijnWeergaveBewarenMutationVariables>;
export const TermijnWeergaveHernoemenDocument = new TypedDocumentString(`
    mutation TermijnWeergaveHernoemen($id: ID!, $versie: Int!, $naam: String!) {
  uitkomst: termijnWeergaveHernoemen(id: $id, versie: $versie, naam: $naam) {
    __typename
    ... on TermijnWeergave {
      id
      naam
    }
    ... on TermijnWeergaveVerouderd {
      bericht
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<TermijnWeergaveHernoemenMutation, TermijnWeergaveHernoemenMutationVariables>;
export const TermijnWeergaveVerwijderenDocument = new TypedDocumentString(`
    mutation TermijnWeergaveVerwijderen($id: ID!) {
  uitkomst: termijnWeergaveVerwijderen(id: $id) {
    __typename
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<TermijnWeergaveVerwijderenMutation, TermijnWeergaveVerwijderenMutationVariables>;