/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Iemand met wie men kan praten. */
export type AanspreekpuntInvoer = {
  /** Telefoon, mail of plek; hoogstens 120 tekens. */
  bereik: string;
  /** Naam, hoogstens 120 tekens. */
  naam: string;
  /** Rol, hoogstens 120 tekens. */
  rol: string;
};

/** Een verbetering van een aantekening. */
export type AantekeningCorrectie = {
  /** Datum van het rapport van de IGJ. */
  rapportOp: string;
  /** Waarom dit wordt verbeterd. */
  reden: CorrectieReden;
  /** Wie het is. */
  wie: IdentiteitInvoer;
};

/** Wat er met een aantekening gebeurde. */
export type AantekeningDaad =
  /** Gecorrigeerd. */
  | 'GECORRIGEERD'
  /** Vastgelegd. */
  | 'VASTGELEGD'
  /** Verwijderd. */
  | 'VERWIJDERD';

/** Een nieuwe aantekening. */
export type AantekeningInvoer = {
  /** Is het een rapport van de IGJ zelf? */
  eigenRapport: boolean;
  /** Stelt het rapport een ernstige bedreiging vast (artikel 25 lid 1 Wkkgz)? */
  ernstigeBedreiging: boolean;
  /** Datum van het rapport van de IGJ. */
  rapportOp: string;
  /** Wie het is. */
  wie: IdentiteitInvoer;
};

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

/** Een oordeel over een rapport van de aanbieder. */
export type BeoordelingInvoer = {
  /** De oordelen; wat niet meegaat, is nog niet beoordeeld. */
  oordelen: Array<ElementoordeelInvoer>;
  /** Kenmerk van het bericht met het rapport. */
  rapport: string;
  /** De versie van het oordeel die u zag; 0 als er nog geen was. */
  versie: number;
};

/** Met wie het is besproken. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type BesprekingInvoer = {
  /** Welk advies kreeg u? */
  advies?: string | null | undefined;
  /** Wat bespraken jullie? */
  besproken?: string | null | undefined;
  /** Wanneer was het? */
  gesprokenOp?: string | null | undefined;
  /** Met wie besprak u het? Codes: AANDACHTSFUNCTIONARIS, LEIDINGGEVENDE, GEDRAGSDESKUNDIGE, ARTS, VERTROUWENSPERSOON, BUITEN, ANDERS. */
  met?: string | null | undefined;
  /** Hoe heet die persoon? */
  naam?: string | null | undefined;
};

/** In welke functie iemand meekijkt. */
export type BetrokkeneFunctie =
  | 'BEHANDELAAR'
  | 'BESLISSER'
  | 'CONTACTPERSOON_POLITIE'
  | 'HR_MAATREGELEN'
  | 'ONDERZOEKER'
  | 'VOORZITTER';

/** Wat u voorlegt. */
export type BevindingInvoer = {
  /** Code van de controle waar het over gaat. */
  over: string;
  /** Wat u vond. De persoon leest dit precies zo. */
  tekst: string;
};

/** Het wegen en besluiten. */
export type BurgermeldingBeslissingInvoer = {
  /** Het besluit. */
  besluit: BurgermeldingBesluit;
  /** Hoe ernstig. */
  ernst: BurgermeldingErnst;
  /** Waarom. Dit hoort de melder. */
  reden: string;
  /** Waarom u iets van meer dan 2 jaar geleden toch onderzoekt. */
  tochReden?: string | null | undefined;
  /** Hoe u dit weegt. Alleen voor de IGJ. */
  weging: string;
};

/** Wat de IGJ met een melding van een burger doet. */
export type BurgermeldingBesluit =
  /** De melder gaat eerst naar de klachtenregeling van de aanbieder. */
  | 'NAAR_KLACHTENREGELING'
  /** De IGJ onderzoekt dit niet. */
  | 'NIET_ONDERZOEKEN'
  /** De IGJ onderzoekt dit. */
  | 'ONDERZOEKEN';

/** Hoe ernstig de IGJ een melding van een burger vindt. */
export type BurgermeldingErnst =
  /** Hoog. */
  | 'HOOG'
  /** Laag. */
  | 'LAAG'
  /** Midden. */
  | 'MIDDEN';

/** Een nieuwe melding van een burger. */
export type BurgermeldingInvoer = {
  /** Over welke aanbieder het gaat. */
  aanbieder: string;
  /** KvK-nummer van de aanbieder, 8 cijfers. */
  aanbiederKvk?: string | null | undefined;
  /** Wanneer het gebeurde. */
  gebeurdOp?: string | null | undefined;
  /** Hoe het binnenkwam. */
  kanaal: BurgermeldingKanaal;
  /** Hoe de melder te bereiken is. */
  melderContact?: string | null | undefined;
  /** Naam van de melder; leeg als die onbekend wil blijven. */
  melderNaam?: string | null | undefined;
  /** Wanneer het binnenkwam. */
  ontvangenOp: string;
  /** Soort. */
  soort: BurgermeldingSoort;
  /** Wat de melder vertelt. */
  wat: string;
};

/** Hoe een melding van een burger binnenkwam. */
export type BurgermeldingKanaal =
  /** Brief. */
  | 'BRIEF'
  /** E-mail. */
  | 'EMAIL'
  /** Formulier. */
  | 'FORMULIER'
  /** Telefoon. */
  | 'TELEFOON';

/** Wat een burger brengt. */
export type BurgermeldingSoort =
  /** Klacht. */
  | 'KLACHT'
  /** Signaal. */
  | 'SIGNAAL';

/** Stand van een melding van een burger. */
export type BurgermeldingStatus =
  /** Besloten. */
  | 'BESLOTEN'
  /** Wacht op een besluit. */
  | 'NIEUW';

/** Een gesprek met de cliënt, of waarom dat er niet komt. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type ClientgesprekInvoer = {
  /** Wat was het? Codes: GEVOERD, UIT_ZICHZELF, NIET_GEVOERD. */
  aard?: string | null | undefined;
  /** Waarom voerde één persoon het gesprek? */
  alleenWaarom?: string | null | undefined;
  /** Waarover ging het gesprek? Codes: GEBEURD, BELEVING, VEILIG, MELDEN, MEEDOEN, ANGST. */
  doelen?: Array<string> | null | undefined;
  /** Welke gedragsdeskundige voerde het? */
  gedragsdeskundige?: string | null | undefined;
  /** Wanneer was het? */
  gehoudenOp?: string | null | undefined;
  /** Waarover hebt u de cliënt verteld? Codes: KLACHT, IGJ, POLITIE, STEUN. */
  gewezenOp?: Array<string> | null | undefined;
  /** Met wie was het gesprek? Codes: CLIENT, VERTEGENWOORDIGER, BEIDE. */
  met?: string | null | undefined;
  /** Waarom komt er geen gesprek? */
  redenNiet?: string | null | undefined;
  /** Bood u vooraf een steunpersoon aan? Codes: ERBIJ, AFGEWEZEN, NIET_AANGEBODEN. */
  steun?: string | null | undefined;
  /** Waarom bood u geen steunpersoon aan? */
  steunNiet?: string | null | undefined;
  /** Is de steunpersoon afgesproken met de politie? */
  steunPolitie?: boolean | null | undefined;
  /** Wie was de steunpersoon? */
  steunWie?: string | null | undefined;
  /** Was het een taxatiegesprek? */
  taxatie?: boolean | null | undefined;
  /** Vindt de cliënt het goed dat de melding doorgaat? Codes: JA, NEE, WEET_NIET. */
  toestemming?: string | null | undefined;
  /** Wie is de vertegenwoordiger? */
  vertegenwoordiger?: string | null | undefined;
  /** Wat vertelde de cliënt? */
  verteld?: string | null | undefined;
  /** Wie voerden het gesprek? */
  voerders?: Array<string> | null | undefined;
  /** Wat wil de cliënt? */
  wens?: string | null | undefined;
};

/** Wat kijken in een waarschuwingsregister opleverde. */
export type ConsultUitkomst =
  /** Geen registratie. */
  | 'GEEN_REGISTRATIE'
  /** Mogelijke registratie. */
  | 'MOGELIJKE_REGISTRATIE';

/** Een vraag of een antwoord. */
export type ConsultatieInbrengSoort =
  | 'ADVIES'
  | 'VRAAG';

/** Raad vragen voordat er een melding is. */
export type ConsultatieInvoer = {
  /** Aan wie u het vraagt; leeg is iedereen die raad geeft. */
  aanId?: string | null | undefined;
  /** Locatie of team waar het was. */
  eenheidId?: string | null | undefined;
  /** Wat is gezien of gehoord, hoogstens 20.000 tekens. */
  feiten: string;
  /** Over wie: een gekozen medewerker. Die ziet er niets van. */
  plegerId?: string | null | undefined;
  /** Over wie: een getypte naam. */
  plegerNaam?: string | null | undefined;
  /** Wat u wilt weten, hoogstens 20.000 tekens. */
  vraag?: string | null | undefined;
};

/** Stand van een consultatie. */
export type ConsultatieStand =
  | 'BEANTWOORD'
  | 'GESLOTEN'
  | 'MELDING'
  | 'OPEN';

/** Wat er meespeelde waar het gebeurde. */
export type ContextVlag =
  | 'EEN_OP_EEN'
  | 'HUISREGEL'
  | 'ONVRIJWILLIGE_ZORG'
  | 'THUIS';

/** Waarom een aantekening is verbeterd. */
export type CorrectieReden =
  /** De datum van het rapport klopte niet. */
  | 'DATUM_ONJUIST'
  /** De gegevens van de persoon klopten niet. */
  | 'GEGEVENS_ONJUIST';

/** Hoe een dienstverband of sollicitatie eindigt. */
export type DienstverbandEinde = {
  /** De sollicitant vond goed dat de gegevens een jaar bewaard blijven. */
  bewaarJaar?: boolean;
  /** Laatste werkdag, of de dag waarop de sollicitatie afliep. */
  eindeOp: string;
  /** Waarom. */
  reden: EindeReden;
};

/** Welke dienstverbanden de lijst laat zien. */
export type DienstverbandFilter = {
  /** Alleen wie binnen zo veel dagen begint. */
  begintBinnenDagen?: number | null | undefined;
  /** Alleen dit team of deze locatie, met alles eronder. */
  eenheidId?: string | null | undefined;
  /** Alleen wie deze controle nodig heeft, bijvoorbeeld VOG_WKKGZ. */
  eis?: string | null | undefined;
  /** Met deze stand van die controle, of van een controle. */
  eisStatus?: Array<EisStatus> | null | undefined;
  /** Ook wie niet meer werkt. */
  ookBeeindigd?: boolean;
  /** Alleen deze soorten dienstverband. */
  soort?: Array<DienstverbandSoort> | null | undefined;
  /** Alleen met deze uitkomst. */
  status?: Array<Inzetbaarheid> | null | undefined;
  /** Alleen bij wie binnen zo veel dagen iets verandert of verloopt. */
  wisseltBinnenDagen?: number | null | undefined;
  /** Deel van de naam, of het begin van het personeelsnummer. */
  zoek?: string | null | undefined;
};

/** Gegevens van een dienstverband. */
export type DienstverbandInvoer = {
  /** Achternaam. */
  achternaam: string;
  /** Eerste werkdag. */
  beginOp?: string | null | undefined;
  /** BIG-nummer, 11 cijfers. */
  bigNummer?: string | null | undefined;
  /** Heeft deze persoon in het werk contact met cliënten? */
  clientcontact: boolean;
  /** Team of locatie. */
  eenheidId: string;
  /** Laatste werkdag. */
  eindeOp?: string | null | undefined;
  /** E-mailadres. */
  email?: string | null | undefined;
  /** Functie. */
  functie: string;
  /** Geboortedatum. */
  geboortedatum?: string | null | undefined;
  /** Kenmerken waar een regel aan hangt. */
  kenmerken?: Array<DienstverbandKenmerk>;
  /** Personeelsnummer. Alleen bij een sollicitant mag het leeg: dan krijgt die een eigen nummer. */
  personeelsnummer?: string | null | undefined;
  /** Een collega die er al is; leeg maakt een nieuwe. */
  persoonId?: string | null | undefined;
  /** Soort dienstverband. */
  soort: DienstverbandSoort;
  /** Tussenvoegsel. */
  tussenvoegsel?: string | null | undefined;
  /** Voornaam. */
  voornaam: string;
  /** Soort zorg waarin iemand werkt. */
  zorgsoort: VergewisZorgsoort;
};

/** Iets van een dienstverband waar een regel aan hangt. */
export type DienstverbandKenmerk =
  /** Bestuurder van de zorgaanbieder. */
  | 'BESTUURDER'
  /** Werkt voor een organisatie die al een contract heeft. */
  | 'HEEFT_CONTRACT'
  /** Helpt maar af en toe. */
  | 'INCIDENTEEL'
  /** Familie in de eerste of tweede graad van de cliënt. */
  | 'SOCIAAL_NETWERK'
  /** Werkt alleen, zonder instelling. */
  | 'SOLIST';

/** Hoe iemand voor de organisatie werkt. */
export type DienstverbandSoort =
  /** In dienst. */
  | 'IN_DIENST'
  /** Sollicitant. */
  | 'SOLLICITANT'
  /** Stagiair. */
  | 'STAGIAIR'
  /** Uitzendkracht. */
  | 'UITZENDKRACHT'
  /** Vrijwilliger. */
  | 'VRIJWILLIGER'
  /** Zzp of ingehuurd. */
  | 'ZZP';

/** Waaraan iemand zag dat een VOG echt is. */
export type Echtheidskenmerk =
  /** Digitale VOG gecontroleerd. */
  | 'DIGITAAL_GECONTROLEERD'
  /** Raster op het papier. */
  | 'RASTER'
  /** Blauw rijkslogo. */
  | 'RIJKSLOGO';

/** Waarom de inspectie zelf onderzoekt. */
export type EigenReden =
  /** Een andere reden. */
  | 'ANDERS'
  /** Er is misschien een strafbaar feit. */
  | 'MOGELIJK_STRAFBAAR'
  /** Overlijden na een maatregel die vrijheid beperkt. */
  | 'OVERLIJDEN_NA_DWANG'
  /** De aanbieder onderzocht het niet, of niet goed genoeg. */
  | 'RAPPORT_ONVOLDOENDE'
  /** De aanbieder staat onder verscherpt toezicht. */
  | 'VERSCHERPT_TOEZICHT';

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

/** Waarom een dienstverband of sollicitatie eindigde. */
export type EindeReden =
  /** Sollicitatie afgewezen. */
  | 'AFGEWEZEN'
  /** Anders. */
  | 'ANDERS'
  /** Sollicitatie ingetrokken. */
  | 'INGETROKKEN'
  /** Uit dienst. */
  | 'UIT_DIENST';

/** Hoe een gegeven over een controle binnenkwam. */
export type EisFeitHerkomst =
  /** BIG-register. */
  | 'BIG_REGISTER'
  /** Zelf gezien. */
  | 'GEZIEN'
  /** Antwoord van de IGJ. */
  | 'IGJ'
  /** Uit een bestand. */
  | 'IMPORT'
  /** Waarschuwingsregister. */
  | 'REGISTER'
  /** Door de sollicitant gegeven. */
  | 'SOLLICITANT';

/** Iets over een controle vastleggen. */
export type EisFeitInvoer = {
  /** De datum die erop staat, bijvoorbeeld van een VOG. */
  afgegevenOp?: string | null | undefined;
  /** BIG-nummer. */
  bigNummer?: string | null | undefined;
  /** Waaraan gezien is dat het echt is. */
  echtheid?: Array<Echtheidskenmerk>;
  /** Code van de controle, bijvoorbeeld VOG_WKKGZ. */
  eis: string;
  /** Laatste dag waarop het zelf geldt. */
  geldigTot?: string | null | undefined;
  /** Kenmerk of nummer. */
  kenmerk?: string | null | undefined;
  /** De dag waarop het gebeurde. */
  op: string;
  /** Nummers van het profiel of de functieaspecten. */
  profielNummers?: Array<number>;
  /** Soort profiel van de VOG. */
  profielSoort?: VogProfielSoort | null | undefined;
  /** Wat er gebeurde. */
  soort: EisFeitSoort;
  /** Toelichting. */
  toelichting?: string | null | undefined;
  /** Het gegeven dat hierdoor niet meer geldt. */
  vervangtId?: string | null | undefined;
};

/** Wat er met een controle gebeurde. */
export type EisFeitSoort =
  /** Aangevraagd. */
  | 'AANGEVRAAGD'
  /** Akkoord. */
  | 'AKKOORD'
  /** Bezwaar. */
  | 'BEZWAAR'
  /** Herinnering gestuurd. */
  | 'HERINNERD'
  /** Ingetrokken: het klopte niet. */
  | 'INGETROKKEN'
  /** In beoordeling genomen. */
  | 'IN_BEOORDELING'
  /** Niet gecontroleerd: het register was niet bereikbaar. */
  | 'NIET_GECONTROLEERD'
  /** Ontvangen. */
  | 'ONTVANGEN'
  /** Vermoeden: er is een nieuwe VOG nodig. */
  | 'VERMOEDEN';

/** Waar een controle op rust. */
export type EisGrondslag =
  /** Contract. */
  | 'CONTRACT'
  /** Eigen beleid. */
  | 'EIGEN'
  /** Wet. */
  | 'WET';

/** Hoe een controle ervoor staat. */
export type EisStatus =
  /** Aangevraagd. */
  | 'AANGEVRAAGD'
  /** Akkoord. */
  | 'AKKOORD'
  /** Bezwaar. */
  | 'BEZWAAR'
  /** In beoordeling. */
  | 'IN_BEOORDELING'
  /** Niet nodig. */
  | 'NIET_NODIG'
  /** Ontbreekt. */
  | 'ONTBREEKT'
  /** Ontheven. */
  | 'ONTHEVEN'
  /** Ontvangen. */
  | 'ONTVANGEN'
  /** Verlopen. */
  | 'VERLOPEN';

/** Hoe zeker de bron van een controle is. */
export type EisZekerheid =
  /** Dit is een aanname. */
  | 'AANNAME'
  /** De tekst is gelezen. */
  | 'GECONTROLEERD'
  /** Een oudere tekst is gelezen. */
  | 'OUDERE_TEKST';

/** Oordeel over een onderdeel van een rapport. */
export type ElementOordeel =
  /** Hoort hier niet bij. */
  | 'NIET_VAN_TOEPASSING'
  /** Onvoldoende. */
  | 'ONVOLDOENDE'
  /** Voldoende. */
  | 'VOLDOENDE';

/** Het oordeel over één onderdeel. */
export type ElementoordeelInvoer = {
  /** Code van het onderdeel. */
  element: string;
  /** Het oordeel. */
  oordeel: ElementOordeel;
  /** Uitleg; verplicht bij onvoldoende. */
  woorden: string;
};

/** Soort melding aan de inspectie of een gemeente, naar de wet die erom vraagt. */
export type ExterneMeldingCategorie =
  /** Calamiteit. */
  | 'CALAMITEIT'
  /** Geweld in de zorgrelatie. */
  | 'GEWELD'
  /** Calamiteit in de jeugdhulp. */
  | 'JEUGD_CALAMITEIT'
  /** Geweld in de jeugdhulp. */
  | 'JEUGD_GEWELD'
  /** Ontslag wegens disfunctioneren. */
  | 'ONTSLAG'
  /** Calamiteit bij hulp uit de Wmo. */
  | 'WMO_CALAMITEIT'
  /** Geweld bij hulp uit de Wmo. */
  | 'WMO_GEWELD';

/** Stand van een externe melding bij de zorgaanbieder. */
export type ExterneMeldingStatus =
  /** De IGJ stelt nog vragen. */
  | 'AANVULLENDE_VRAGEN'
  /** Afgesloten door de IGJ. */
  | 'AFGESLOTEN'
  /** Bevestigd, zelf versturen. */
  | 'BEKRACHTIGD'
  /** Concept. */
  | 'CONCEPT'
  /** Ingetrokken. */
  | 'INGETROKKEN'
  /** Onderzoek loopt. */
  | 'ONDERZOEK_LOOPT'
  /** Ontvangst bevestigd. */
  | 'ONTVANGST_BEVESTIGD'
  /** De IGJ onderzoekt zelf. */
  | 'OVERGENOMEN'
  /** Rapport ingediend. */
  | 'RAPPORTAGE_INGEDIEND'
  /** Wacht op de bestuurder. */
  | 'TER_BEKRACHTIGING'
  /** Verzonden. */
  | 'VERZONDEN';

/** Wie mag meekijken, waarmee, hoe lang en waarom. */
export type GastInzageInvoer = {
  /** E-mailadres of telefoonnummer. */
  contact: string;
  /** Waarvoor de gast dit nodig heeft. */
  doel: string;
  /** Welke regel dit toelaat. */
  grondslag: string;
  /** Wie de gast is, bijvoorbeeld advocaat. */
  hoedanigheid: string;
  /** Naam van de gast. */
  naam: string;
  /** Wat de gast ziet. */
  stukken: Array<string>;
  /** De laatste dag; hoogstens 14 dagen na vandaag. */
  totEnMet: string;
};

/** Wat er met een inzage van een gast gebeurde. */
export type GastLogSoort =
  /** De link is geopend, nog zonder code. */
  | 'BEZOCHT'
  /** De goede code is ingevuld. */
  | 'BINNEN'
  /** Er is een verkeerde code ingevuld. */
  | 'CODE_FOUT'
  /** De link is dicht na 5 verkeerde codes. */
  | 'DICHT'
  /** De link en de code zijn gemaakt. */
  | 'GEMAAKT'
  /** De gast sloot de inzage. */
  | 'GESLOTEN'
  /** Bekeken. */
  | 'GEZIEN'
  /** De inzage is ingetrokken. */
  | 'INGETROKKEN'
  /** Er is een nieuwe link met een nieuwe code gemaakt. */
  | 'VERNIEUWD';

/** Waar een gast mee meekijkt. */
export type GastOver =
  /** Wat de zorgaanbieder verstuurde. */
  | 'EXTERNE_MELDING'
  /** Wat de inspectie verstuurde. */
  | 'ZAAK';

/** Hoe een inzage van een gast ervoor staat. */
export type GastStand =
  /** Dicht na 5 verkeerde codes. */
  | 'DICHT'
  /** Ingetrokken. */
  | 'INGETROKKEN'
  /** Open. */
  | 'OPEN'
  /** Verlopen. */
  | 'VERLOPEN';

/** Waarom het beroepsgeheim mag worden doorbroken. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type GeheimhoudingInvoer = {
  /** Waarom mag u dit delen binnen de organisatie? Codes: TOESTEMMING, CONFLICT, MELDRECHT, NIET_NODIG. */
  grondslag?: string | null | undefined;
  /** Leg dat uit. */
  waarom?: string | null | undefined;
};

/** Waarin een gemeente telt. */
export type GemeenteEenheid =
  /** Uren. */
  | 'UREN'
  /** Werkdagen. */
  | 'WERKDAGEN';

/** De gemeente waar u meldt: uit de lijst, of met haar naam als zij niet met Meldbaken werkt. */
export type GemeenteInvoer = {
  /** Code uit de lijst. */
  code?: string | null | undefined;
  /** Naam, als de gemeente niet in de lijst staat. */
  naam?: string | null | undefined;
};

/** Hoe snel een gemeente een Wmo-melding wil hebben. */
export type GemeenteMeldtermijnInvoer = {
  /** Uren of werkdagen. */
  eenheid: GemeenteEenheid;
  /** Code van de gemeente, of haar naam als zij niet met Meldbaken werkt. */
  gemeente: string;
  /** Hoeveel. */
  lengte: number;
};

/** Iemand noemen: kies een medewerker of typ een naam. */
export type GenoemdeInvoer = {
  /** Getypte naam. */
  naam?: string | null | undefined;
  /** Gekozen medewerker. */
  persoonId?: string | null | undefined;
};

/** PLEGER (vermoedelijk) of CLIENT. */
export type GenoemdeRol =
  | 'CLIENT'
  | 'PLEGER';

/** Bewijs bij een punt. */
export type GereedBewijsInvoer = {
  /** Wat het bewijs is. */
  tekst: string;
  /** Waar het staat: een adres of een zaaknummer. */
  verwijzing?: string | null | undefined;
};

/** Deel van de checklist. */
export type GereedFase =
  /** Controle. */
  | 'CONTROLE'
  /** Preventie. */
  | 'PREVENTIE'
  /** Repressie. */
  | 'REPRESSIE'
  /** Vooraf. */
  | 'VOORAF';

/** Waarom een punt niet van toepassing is. */
export type GereedNvtReden =
  /** Iemand anders regelt dit. */
  | 'ANDERS_GEREGELD'
  /** Dit speelt bij ons niet. */
  | 'KOMT_NIET_VOOR'
  /** De regio regelt dit. */
  | 'REGIONAAL_GEREGELD';

/** Hoe een punt van de checklist ervoor staat. */
export type GereedPuntInvoer = {
  /** Bewijs dat erbij komt. */
  bewijs?: GereedBewijsInvoer | null | undefined;
  /** De collega die eigenaar is. */
  eigenaarId?: string | null | undefined;
  /** Code van de rol die eigenaar is. */
  eigenaarRol?: string | null | undefined;
  /** Wanneer het klaar was. */
  gereedOp?: string | null | undefined;
  /** Voor wanneer het klaar moet zijn. */
  gereedVoor?: string | null | undefined;
  /** Notitie, alleen voor de gemeente zelf. */
  notitie?: string | null | undefined;
  /** Wie het dan regelt. */
  nvtDoor?: string | null | undefined;
  /** Waarom het niet van toepassing is. */
  nvtReden?: GereedNvtReden | null | undefined;
  /** Welke onderdelen geregeld zijn, naar hun plaats vanaf 0. */
  onderdelen?: Array<number>;
  /** Hoe ver het is. */
  stand: GereedStand;
};

/** Hoe ver een punt is. */
export type GereedStand =
  /** Bezig. */
  | 'BEZIG'
  /** Gereed. */
  | 'GEREED'
  /** Niet van toepassing. */
  | 'NIET_VAN_TOEPASSING'
  /** Nog niet. */
  | 'NOG_NIET';

/** Is er iets van belang voor de geschiktheid? */
export type GeschiktheidAntwoord =
  /** Ja, er is iets van belang. */
  | 'JA'
  /** Nee, er is nu niets van belang. */
  | 'NEE';

/** Hoe het staat met de vraag of er iets van belang is voor de geschiktheid. */
export type GeschiktheidStand =
  /** Er kwam geen antwoord. */
  | 'GEEN_ANTWOORD'
  /** Gevraagd. */
  | 'GEVRAAGD'
  /** Ja, er is iets van belang. */
  | 'JA'
  /** Nee, er is nu niets van belang. */
  | 'NEE';

/** Wat de toezichthouder antwoordde. */
export type HandAntwoordInvoer = {
  /** Kenmerk van de toezichthouder. */
  kenmerk?: string | null | undefined;
  /** Wanneer u het kreeg. */
  op?: string | null | undefined;
  /** Bij een bevestiging: is er een rapport gevraagd? */
  rapportageGevraagd?: boolean | null | undefined;
  /** De laatste dag voor het rapport; leeg: 8 weken. */
  rapportageUiterlijk?: string | null | undefined;
  /** Welk antwoord. */
  soort: HandAntwoordSoort;
  /** Uitleg, hoogstens 2.000 tekens. */
  toelichting?: string | null | undefined;
  /** Bij een vraag: de laatste dag die erin staat. Dan start er een termijn. */
  uiterlijk?: string | null | undefined;
  /** Bij een antwoord van u: op welke vraag. */
  vraagId?: string | null | undefined;
};

/** Wat een toezichthouder buiten Meldbaken antwoordde. */
export type HandAntwoordSoort =
  /** De zaak is gesloten. */
  | 'AFSLUITING'
  /** De vraag is beantwoord. */
  | 'ANTWOORD'
  /** De ontvangst is bevestigd. */
  | 'BEVESTIGING'
  /** Er is een vraag gesteld. */
  | 'VRAAG';

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

/** Wat HR met een vraag deed. */
export type HrUitkomst =
  /** HR gaf antwoord. */
  | 'BEANTWOORD'
  /** HR heeft geen dossier van deze persoon. */
  | 'GEEN_DOSSIER'
  /** HR gaf geen antwoord en zei waarom. */
  | 'GEWEIGERD';

/** Een vraag aan HR. Schrijf niets over de melding: HR mag die niet herkennen. */
export type HrVraagInvoer = {
  /** Over welke dag, als de vraag daarover gaat. */
  dag?: string | null | undefined;
  /** Over wie. */
  persoonId: string;
  /** Waarom u het moet weten. HR leest dit niet. */
  reden: string;
  /** Welke vraag. */
  soort: HrVraagSoort;
  /** Bij welk team, als de vraag daarover gaat. */
  team?: string | null | undefined;
  /** Uw eigen vraag. */
  vraag?: string | null | undefined;
};

/** Wat een onderzoek HR over iemand kan vragen. */
export type HrVraagSoort =
  /** Is er een geldige BIG-registratie? */
  | 'BIG_GELDIG'
  /** Een eigen vraag */
  | 'EIGEN'
  /** Welke functie had deze persoon op een dag? */
  | 'FUNCTIE_OP'
  /** Is er een geldige VOG? */
  | 'VOG_GELDIG'
  /** Werkte deze persoon op een dag bij een team? */
  | 'WERKTE_OP';

/** Wie iemand is, zoals op het identiteitsbewijs. */
export type IdentiteitInvoer = {
  /** Achternaam, met het voorvoegsel ervoor. */
  achternaam: string;
  /** BIG-nummer, 11 cijfers; leeg als de persoon dat niet heeft. */
  bigNummer?: string | null | undefined;
  /** Geboortedatum. */
  geboortedatum: string;
  /** Alle voornamen. */
  voornamen: string;
};

/** Wie het bericht stuurde, gezien vanaf deze kant. */
export type IgjBerichtRichting =
  /** De andere kant stuurde het. */
  | 'IN'
  /** Wij stuurden het. */
  | 'UIT';

/** Soort bericht tussen de zorgaanbieder en de inspectie. */
export type IgjBerichtSoort =
  /** Aanvulling op de melding. */
  | 'AANVULLING'
  /** Vraag om de melding aan te vullen. */
  | 'AANVULVERZOEK'
  /** Wat de IGJ gaat doen. */
  | 'ACTIES'
  /** De IGJ sluit de zaak. */
  | 'AFSLUITING'
  /** Antwoord op een vraag. */
  | 'ANTWOORD'
  /** Conceptrapport van de IGJ. */
  | 'CONCEPTRAPPORT'
  /** Verbetering van de melding. */
  | 'CORRECTIE'
  /** De IGJ onderzoekt zelf. */
  | 'EIGEN_ONDERZOEK'
  /** Eindrapport van de IGJ. */
  | 'EINDRAPPORT'
  /** Melding ingetrokken. */
  | 'INTREKKING'
  /** Maatregel van de IGJ. */
  | 'MAATREGEL'
  /** Rapport van het onderzoek. */
  | 'RAPPORTAGE'
  /** Reactie op het conceptrapport. */
  | 'REACTIE'
  /** Besluit over uitstel. */
  | 'UITSTELBESLUIT'
  /** Vraag om uitstel van het rapport. */
  | 'UITSTELVERZOEK'
  /** Vraag van de IGJ. */
  | 'VRAAG';

/** Een antwoord van de IGJ dat u zelf buiten Meldbaken kreeg. */
export type IgjNavraagInvoer = {
  /** Kenmerk van de IGJ, of de naam van wie antwoordde. */
  kenmerk: string;
  /** Wanneer u het antwoord kreeg. */
  op: string;
  /** Datum van het rapport, bij een aantekening. */
  rapportOp?: string | null | undefined;
  /** Het antwoord. */
  uitkomst: NavraagUitkomst;
};

/** Een besluit na een aantekening van de IGJ. */
export type IgjNavraagOordeelInvoer = {
  /** Het besluit. */
  besluit: NavraagBesluit;
  /** Wanneer u met de persoon sprak. */
  gehoordOp: string;
  /** De vraag waarop de aantekening het antwoord was. */
  navraagId: string;
  /** Waarom u dit besluit. */
  tekst: string;
};

/** Een incident uit een ander systeem: alleen het nummer, nooit een naam. */
export type IncidentInvoer = {
  /** Nummer van het incident. */
  nummer: string;
  /** Uit welk systeem. */
  systeem: IncidentSysteem;
};

/** Systeem voor incidenten. */
export type IncidentSysteem =
  | 'ANDERS'
  | 'MIC'
  | 'MIM'
  | 'VIM';

/** Mag iemand met cliënten werken. Altijd afgeleid, nooit ingevuld. */
export type Inzetbaarheid =
  /** Inzetbaar. */
  | 'INZETBAAR'
  /** Niet inzetbaar. */
  | 'NIET_INZETBAAR'
  /** Inzetbaar onder voorwaarden. */
  | 'ONDER_VOORWAARDEN';

/** Eén besluit na een klacht. */
export type KlachtBesluitInvoer = {
  /** Wanneer het klaar is. */
  uiterlijk: string;
  /** Wat we doen. */
  wat: string;
};

/** Wat er met een klacht gebeurde. */
export type KlachtDeelSoort =
  | 'AFGESLOTEN'
  | 'BESLISSER'
  | 'GEHOORD'
  | 'GEKOPPELD'
  | 'GENOEMD'
  | 'HEROPEND'
  | 'INGEVOERD'
  | 'KLAGER'
  | 'NAAM_BEKEKEN'
  | 'OORDEEL'
  | 'TOEGEWEZEN'
  | 'VERLENGD'
  | 'VERSTUURD';

/** Waarvoor iemand bij een klacht is gevraagd. */
export type KlachtFunctie =
  | 'BEHANDELAAR'
  | 'BESLISSER';

/** Iemand die in de klacht staat: gekozen of getypt. */
export type KlachtGenoemdeInvoer = {
  /** Getypte naam. */
  naam?: string | null | undefined;
  /** Gekozen medewerker. */
  persoonId?: string | null | undefined;
};

/** Dat de klager is gehoord, of waarom niet. */
export type KlachtHorenInvoer = {
  /** Is de klager gehoord? */
  gehoord: boolean;
  /** Wanneer het gesprek was. */
  op?: string | null | undefined;
  /** Waarom de klager niet is gehoord. */
  reden?: string | null | undefined;
  /** Wat er is gezegd. */
  verslag?: string | null | undefined;
  /** Wie erbij waren. */
  wie?: string | null | undefined;
};

/** Een klacht die iemand belde, schreef, mailde of vertelde. */
export type KlachtInvoer = {
  /** Locatie of team. */
  eenheidId?: string | null | undefined;
  /** Wie er in de klacht staan. Zij zien er niets van. */
  genoemden?: Array<KlachtGenoemdeInvoer> | null | undefined;
  /** Hoe de klacht binnenkwam. */
  kanaal: KlachtKanaal;
  /** De klacht, in de woorden van de klager. */
  klacht: string;
  /** De klager. */
  klager: KlagerInvoer;
  /** Nummer van de melding waar de klacht over gaat. */
  meldingNummer?: string | null | undefined;
  /** De dag waarop de klacht binnenkwam. De termijn begint dan. */
  ontvangenOp: string;
  /** Over de zorg, of over hoe een melding is behandeld. */
  over: KlachtOver;
  /** Wat de klager wil. */
  wens?: string | null | undefined;
};

/** Hoe een klacht binnenkwam. */
export type KlachtKanaal =
  | 'BRIEF'
  | 'EMAIL'
  | 'GESPREK'
  | 'TELEFOON';

/** Het oordeel over een klacht. */
export type KlachtOordeelInvoer = {
  /** Wat we gaan doen, en wanneer het klaar is. */
  besluiten?: Array<KlachtBesluitInvoer> | null | undefined;
  /** Waarom dit het oordeel is. De klager leest dit. */
  redenen: string;
  /** Het oordeel. */
  uitkomst: KlachtOordeelSoort;
};

/** Het oordeel over een klacht. */
export type KlachtOordeelSoort =
  | 'DEELS_GEGROND'
  | 'GEGROND'
  | 'INGETROKKEN'
  | 'ONGEGROND';

/** Waar een klacht over gaat. */
export type KlachtOver =
  | 'AFHANDELING_MELDING'
  | 'ZORG';

/** Stand van een klacht. */
export type KlachtStand =
  | 'AFGESLOTEN'
  | 'IN_BEHANDELING'
  | 'ONTVANGEN'
  | 'OORDEEL';

/** Dat het oordeel naar de klager ging. */
export type KlachtVersturenInvoer = {
  /** Hoe. */
  hoe: KlachtVerzendwijze;
  /** Wanneer. */
  op: string;
  /** Waarom het later was dan de wet wil. */
  teLaatReden?: TeLaatReden | null | undefined;
  /** De uitleg erbij. */
  teLaatToelichting?: string | null | undefined;
};

/** Hoe het oordeel naar de klager ging. */
export type KlachtVerzendwijze =
  | 'BRIEF'
  | 'EMAIL'
  | 'OVERHANDIGD';

/** Wie de klacht indient. Een naam en één manier om te bereiken zijn nodig. */
export type KlagerInvoer = {
  /** Adres. */
  adres?: string | null | undefined;
  /** E-mailadres. */
  email?: string | null | undefined;
  /** Naam. */
  naam: string;
  /** Cliënt, vertegenwoordiger of nabestaande. */
  soort: KlagerSoort;
  /** Telefoonnummer. */
  telefoon?: string | null | undefined;
};

/** Wie de klacht indient. */
export type KlagerSoort =
  | 'CLIENT'
  | 'NABESTAANDE'
  | 'VERTEGENWOORDIGER';

/** Stand van een verzoek om de naam van de melder te zien. */
export type KluisStand =
  | 'GEVRAAGD'
  | 'GEWEIGERD'
  | 'TOEGESTAAN'
  | 'VERLOPEN';

/** Een koppeling met een ander systeem. */
export type KoppelingInvoer = {
  /** Alleen vanaf deze IP-adressen of reeksen; leeg is overal vandaan. */
  adressen?: Array<string>;
  /** Waar hij voor is. HR leest dit voor het akkoord. */
  doel: string;
  /** Alleen voor dit deel van de organisatie; leeg is de hele organisatie. */
  eenheidId?: string | null | undefined;
  /** Naam, bijvoorbeeld van het systeem. */
  naam: string;
  /** Wat hij mag. */
  rechten: Array<KoppelingRecht>;
  /** Laatste dag waarop hij werkt, binnen een jaar. */
  verlooptOp: string;
};

/** Wat een koppeling mag. */
export type KoppelingRecht =
  /** Dienstverbanden toevoegen, wijzigen en beëindigen. */
  | 'DIENSTVERBANDEN_BIJWERKEN'
  /** Lezen welke controles nog missen, per nummer. */
  | 'EISEN_LEZEN'
  /** Lezen wie inzetbaar is: alleen het nummer en de uitkomst. */
  | 'STANDEN_LEZEN';

/** Hoe een koppeling ervoor staat. */
export type KoppelingStatus =
  /** Ingetrokken. */
  | 'INGETROKKEN'
  /** Verlopen. */
  | 'VERLOPEN'
  /** Wacht op HR. */
  | 'WACHT'
  /** Werkt. */
  | 'WERKT';

/** Wat is vastgesteld, en wanneer. */
export type LosseVaststellingInvoer = {
  /** Bij geweld: wanneer de organisatie het voor het eerst hoorde. */
  bekendGewordenOp?: string | null | undefined;
  /** Bij twijfel over jeugdhulp: wanneer het gebeurde. Hiervan tellen de 6 weken. */
  gebeurdOp?: string | null | undefined;
  /** Wanneer iemand het zag. */
  geconstateerdOp?: string | null | undefined;
  /** Bij ontslag: wanneer de zorgverlener het hoorde. */
  meegedeeldOp?: string | null | undefined;
  /** Is het dit, is het dit niet, of is het nog niet duidelijk? */
  soort: LosseVaststellingSoort;
  /** Uitleg, hoogstens 20.000 tekens. */
  toelichting?: string | null | undefined;
  /** Wanneer het is vastgesteld. */
  vastgesteldOp?: string | null | undefined;
};

/** Wat is vastgesteld bij een melding die alleen staat. */
export type LosseVaststellingSoort =
  /** Nee, dit is het niet. */
  | 'GEEN'
  /** Nog niet duidelijk. */
  | 'ONDUIDELIJK'
  /** Ja, dit is het. */
  | 'VASTGESTELD';

/** Maatregel van toezicht, de lichtste voorop. */
export type MaatregelCode =
  /** Aanwijzing. */
  | 'AANWIJZING'
  /** Bevel. */
  | 'BEVEL'
  /** Bestuurlijke boete. */
  | 'BOETE'
  /** Gesprek. */
  | 'GESPREK'
  /** Last onder bestuursdwang. */
  | 'LAST_BESTUURSDWANG'
  /** Last onder dwangsom. */
  | 'LAST_DWANGSOM'
  /** Tuchtzaak. */
  | 'TUCHTZAAK'
  /** Verkennend toezicht. */
  | 'VERKENNEND_TOEZICHT'
  /** Verscherpt toezicht. */
  | 'VERSCHERPT_TOEZICHT';

/** Het einde van een maatregel. */
export type MaatregelEindeInvoer = {
  /** De maatregel. */
  maatregelId: string;
  /** Laatste dag. */
  op: string;
  /** Waarom de maatregel stopt. */
  reden: string;
  /** De versie die u zag. */
  versie: number;
};

/** Een nieuwe maatregel van toezicht. */
export type MaatregelInvoer = {
  /** Eerste dag. */
  beginOp: string;
  /** Wat de aanbieder hierover leest. Leeg: de aanbieder krijgt niets. */
  bericht?: string | null | undefined;
  /** Welke maatregel. */
  code: MaatregelCode;
  /** Laatste dag. */
  eindOp?: string | null | undefined;
  /** Grondslag; een van die van de maatregel. */
  grondslag: string;
  /** Waarom een lichtere maatregel is overgeslagen. */
  reden: string;
  /** Laatste dag voor wat de aanbieder moet doen. */
  uiterlijk?: string | null | undefined;
  /** Wat de aanbieder moet doen. */
  voorwaarden: string;
};

/** Hoe de melding binnenkwam. */
export type MeldKanaal =
  | 'EMAIL'
  | 'GESPREK'
  | 'OPENBAAR'
  | 'TELEFOON'
  | 'WEB';

/** Wie de melding deed. */
export type MelderSoort =
  | 'CLIENT'
  | 'EXTERNE'
  | 'MANTELZORGER'
  | 'MEDEWERKER'
  | 'VERTEGENWOORDIGER'
  | 'VRIJWILLIGER';

/** Beperk de lijst. */
export type MeldingFilter = {
  /** Alleen van deze behandelaar (lidmaatschap). */
  behandelaarId?: string | null | undefined;
  /** Alleen deze eenheid. */
  eenheidId?: string | null | undefined;
  /** Alleen deze standen. */
  status?: Array<MeldingStatus> | null | undefined;
  /** Alleen met een termijn die te laat is. */
  teLaat?: boolean | null | undefined;
  /** Gemeld op deze dag of eerder. */
  totEnMet?: string | null | undefined;
  /** Gemeld op deze dag of later. */
  vanaf?: string | null | undefined;
  /** Alleen deze vorm. */
  vorm?: Vorm | null | undefined;
  /** Van wie. */
  wie?: MeldingWie | null | undefined;
  /** Deel van het nummer, of woorden uit de teksten en namen; alle woorden moeten voorkomen. Zonder inhoud alleen het nummer. */
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
  /** De consultatie die deze melding wordt. */
  consultatieId?: string | null | undefined;
  /** Wat er ook meespeelde. */
  context?: Array<ContextVlag> | null | undefined;
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
  /** Het incident waar de melding uit komt, zonder namen. */
  incident?: IncidentInvoer | null | undefined;
  /** Wat de melder denkt, hoogstens 20.000 tekens. */
  mening?: string | null | undefined;
  /** Over wie; leeg als de melder het niet weet. */
  pleger?: GenoemdeInvoer | null | undefined;
  /** Codes van signalen. */
  signalen: Array<string>;
  /** Vertrouwelijk: wie de melding behandelt ziet uw naam niet zomaar. Een tweede persoon moet dat toestaan. */
  vertrouwelijk?: boolean | null | undefined;
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

/** Waarom een naam blijft staan. */
export type NaamBevestigingInvoer = {
  /** De grond. */
  grond: NaamGrond;
  /** De naam, zoals die bij het stuk staat. */
  naam: string;
  /** De reden in woorden. */
  reden: string;
};

/** Waarom een naam in een stuk mag blijven staan. */
export type NaamGrond =
  | 'GEEN_PERSOON'
  | 'GEVOLGEN'
  | 'NODIG';

/** De lijn van de organisatie: namen in het dossier van de cliënt. */
export type NamenLijn =
  | 'GEEN_NAMEN'
  | 'NAMEN_BIJ_GEVOLGEN';

/** Voor wie u een melding invoert: iemand die belde, mailde of het vertelde. */
export type NamensInvoer = {
  /** Hoe en wanneer wij de melder veilig bereiken. */
  bereiken?: string | null | undefined;
  /** E-mailadres. */
  email?: string | null | undefined;
  /** Hoe u het hoorde: TELEFOON, EMAIL of GESPREK. */
  kanaal: MeldKanaal;
  /** Naam; leeg als de melder die niet wil geven. */
  naam?: string | null | undefined;
  /** De collega die het vertelde, als u die koos. */
  persoonId?: string | null | undefined;
  /** Wie het vertelde. */
  soort: MelderSoort;
  /** Telefoonnummer. */
  telefoon?: string | null | undefined;
};

/** Wat na een aantekening is besloten. */
export type NavraagBesluit =
  /** Bezwaar. */
  | 'BEZWAAR'
  /** Geen bezwaar. */
  | 'GEEN_BEZWAAR';

/** Wat de IGJ antwoordde. */
export type NavraagUitkomst =
  /** Aantekening. */
  | 'AANTEKENING'
  /** Geen aantekening. */
  | 'GEEN_AANTEKENING'
  /** Niet beantwoord. */
  | 'NIET_BEANTWOORD';

/** Hoe de IGJ is gevraagd. */
export type NavraagWijze =
  /** Via Meldbaken. */
  | 'HIER'
  /** Zelf gevraagd, buiten Meldbaken. */
  | 'ZELF';

/** Wat een melder vraagt aan de onafhankelijke ontvanger. */
export type OnafhankelijkSoort =
  | 'BENADELING'
  | 'KIJK_NOG_EENS';

/** Het besluit over verder onderzoek, en het onderzoek zelf. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type OnderzoekInvoer = {
  /** Is het onderzoek klaar? */
  afgerond?: boolean | null | undefined;
  /** Wanneer was het klaar? */
  afgerondOp?: string | null | undefined;
  /** Zocht u naar andere slachtoffers? Codes: GEVONDEN, NIET_GEVONDEN, NIET_GEZOCHT. */
  andereSlachtoffers?: string | null | undefined;
  /** Waarom zocht u niet? */
  andereWaarom?: string | null | undefined;
  /** Wat doet u voor hen? */
  andereWat?: string | null | undefined;
  /** Wanneer begon het onderzoek? */
  begonnenOp?: string | null | undefined;
  /** Is verder onderzoek nodig? Codes: NODIG, NIET_NODIG. */
  besluit?: string | null | undefined;
  /** Wat vond u? */
  bevindingen?: string | null | undefined;
  /** Wat betekent dit voor de cliënt? */
  conclusieClient?: string | null | undefined;
  /** Wat betekent dit voor de organisatie? */
  conclusieOrganisatie?: string | null | undefined;
  /** Wat betekent dit voor de pleger? */
  conclusiePleger?: string | null | undefined;
  /** Hoe zoekt u het uit? Codes: PRISMA, VISGRAAT, PARETO, ANDERS. */
  methode?: string | null | undefined;
  /** Wie doen mee? */
  onderzoekers?: Array<string> | null | undefined;
  /** Overleed er een cliënt door wat er gebeurde, in de ouderenzorg of gehandicaptenzorg? */
  overleden?: boolean | null | undefined;
  /** Wat is er gedaan? Codes: GEBEURTENIS, VERSLAG, CONTEXT, OORZAKEN, BEOORDELEN, MAATREGELEN, TERUGKOPPELEN. */
  stappen?: Array<string> | null | undefined;
  /** Wie doen het onderzoek? Codes: INTERN, EXTERN, BEIDE. */
  uitvoering?: string | null | undefined;
  /** Wie leidt het onderzoek? Codes: INTERN, EXTERN. */
  voorzitter?: string | null | undefined;
  /** Hoe heet die persoon? */
  voorzitterNaam?: string | null | undefined;
  /** Waarom? */
  waarom?: string | null | undefined;
  /** Waarom kiest u daarvoor? */
  weging?: string | null | undefined;
};

/** Antwoord van HR op een vraag uit een onderzoek. */
export type OnderzoeksantwoordInvoer = {
  /** Het antwoord op deze vraag en niets meer, of waarom u geen antwoord geeft. */
  tekst: string;
  /** Geeft u geen antwoord? */
  weigeren: boolean;
};

/** Hoe zeker het is dat iemand niet geschikt is. */
export type OngeschiktMaat =
  /** Het is vastgesteld. */
  | 'VASTGESTELD'
  /** Er is een redelijk vermoeden. */
  | 'VERMOEDEN';

/** Wat er volgt als iemand niet geschikt is (Leidraad Veilige zorgrelatie). */
export type OngeschiktOptie =
  /** Extra aandacht en begeleiding. */
  | 'BEGELEIDING'
  /** Een functie zonder dit risico. */
  | 'FUNCTIE_ZONDER_RISICO'
  /** Wij nemen deze persoon niet aan. */
  | 'GEEN_OVEREENKOMST'
  /** Ontslag. */
  | 'ONTSLAG'
  /** Ander werk, zonder dit risico. */
  | 'OVERPLAATSING'
  /** Scholing. */
  | 'SCHOLING';

/** Een besluit dat iemand niet geschikt is. */
export type OngeschiktheidInvoer = {
  /** Wanneer de persoon is gehoord. */
  gehoordOp?: string | null | undefined;
  /** Waarop het rust. De persoon mag dit lezen. */
  gronden: string;
  /** Hoe zeker het is. */
  maat: OngeschiktMaat;
  /** De dag van het besluit. */
  op: string;
  /** Wat er volgt. Ontslag legt de bestuurder vast. */
  optie: OngeschiktOptie;
  /** De laatste dag van de afspraak. */
  tot?: string | null | undefined;
};

/** Een ontheffing van een controle. */
export type OntheffingInvoer = {
  /** Code van de controle. */
  eis: string;
  /** Waarom. */
  reden: string;
  /** Laatste dag. */
  tot: string;
  /** Eerste dag. */
  van: string;
};

/** Het oordeel van stap 4. Iets anders dan de vaststelling voor de inspectie. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type OordeelInvoer = {
  /** Wat is er gebeurd, volgens u? */
  aard?: string | null | undefined;
  /** Is de cliënt afhankelijk van deze persoon? Codes: JA, NEE, WEET_NIET. */
  afhankelijk?: string | null | undefined;
  /** Ervaart de cliënt het als grensoverschrijdend? Codes: JA, NEE, WEET_NIET. */
  beleving?: string | null | undefined;
  /** Waaruit blijkt dat? */
  belevingWaarom?: string | null | undefined;
  /** Hoe ernstig is het? Codes: LICHT, MATIG, ERNSTIG, ZEER_ERNSTIG. */
  ernst?: string | null | undefined;
  /** Waarom is dit uw oordeel? */
  gronden?: string | null | undefined;
  /** Ging het om iets doen, of iets niet doen? Codes: HANDELEN, NALATEN, BEIDE. */
  handelen?: string | null | undefined;
  /** Hoe groot is de kans op herhaling? Codes: KLEIN, AANWEZIG, GROOT, WEET_NIET. */
  herhaling?: string | null | undefined;
  /** Past het niet bij de gedragscode of beroepsnorm? Codes: JA, NEE, WEET_NIET. */
  norm?: string | null | undefined;
  /** Welke regel gaat daarover? */
  normWaarom?: string | null | undefined;
  /** Was het met opzet? Codes: JA, NEE, WEET_NIET. */
  opzet?: string | null | undefined;
  /** Heeft de cliënt schade? Codes: JA, VERMOEDELIJK, NEE, WEET_NIET. */
  schade?: string | null | undefined;
  /** Wat is uw oordeel? Codes: GEEN, GRENSOVERSCHRIJDEND, MISHANDELING, ONTERECHT_AANGEWEZEN. */
  uitkomst?: string | null | undefined;
  /** Mag het niet volgens de wet? Codes: JA, NEE, WEET_NIET. */
  wet?: string | null | undefined;
  /** Welke wet gaat daarover? */
  wetWaarom?: string | null | undefined;
};

/** Eén oorzaak in de boom. */
export type OorzaakKnoopInvoer = {
  /** Eigen code van deze oorzaak. */
  id: string;
  /** Code van de oorzaak waar deze achter zit. */
  ouder?: string | null | undefined;
  /** PERSOON of ORGANISATIE. */
  tak: string;
  /** De oorzaak in woorden. */
  tekst: string;
};

/** De oorzaken, bij de persoon en bij de organisatie. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type OorzakenboomInvoer = {
  /** Wat gebeurde er, in één zin? */
  gebeurtenis?: string | null | undefined;
  /** Welke oorzaken ziet u? */
  knopen?: Array<OorzaakKnoopInvoer> | null | undefined;
};

/** Een besluit over het openbare formulier. */
export type OpenbaarInvoer = {
  /** Met wie men kan praten; hoogstens 8. */
  aanspreekpunten: Array<AanspreekpuntInvoer>;
  /** Of melden zonder naam kan. */
  anoniemAan: boolean;
  /** Wie dit besloot. */
  beslotenDoor: string;
  /** Of het formulier open staat. */
  formulierAan: boolean;
  /** Over de klachtencommissie; hoogstens 500 tekens. */
  klachten?: string | null | undefined;
  /** Nummer voor wie liever belt. */
  telefoon?: string | null | undefined;
  /** Vanaf welke dag: vandaag of later. */
  vanaf: string;
  /** Over de vertrouwenspersoon; hoogstens 500 tekens. */
  vertrouwenspersoon?: string | null | undefined;
};

/** Een stap na een mogelijke registratie. */
export type OpvolgStap =
  /** Stap 4: besluit. */
  | 'BESLUIT'
  /** Stap 3: gesprek met de sollicitant. */
  | 'GEHOORD'
  /** Stap 1: is het dezelfde persoon?. */
  | 'IDENTITEIT'
  /** Stap 2: navraag bij wie registreerde. */
  | 'NAVRAAG';

/** Wat een stap opleverde. */
export type OpvolgUitkomst =
  /** Het is iemand anders. */
  | 'ANDER_PERSOON'
  /** Bezwaar. */
  | 'BEZWAAR'
  /** Gedaan. */
  | 'GEDAAN'
  /** Geen bezwaar. */
  | 'GEEN_BEZWAAR'
  /** Het is dezelfde persoon. */
  | 'ZELFDE_PERSOON';

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

/** Een plicht naast de melding aan de inspectie. */
export type ParallellePlichtCode =
  /** IGJ, meldpunt jeugd. */
  | 'JEUGD'
  /** Politie. */
  | 'POLITIE'
  /** Gemeentelijk lijkschouwer. */
  | 'SCHOUWARTS'
  /** Waarschuwingsregister. */
  | 'WAARSCHUWINGSREGISTER'
  /** Toezichthouder Wmo van de gemeente. */
  | 'WMO';

/** Wat een regel van de lijst zou doen. */
export type PersonenImportActie =
  /** Klopt niet en doet niets. */
  | 'FOUT'
  /** Verandert niets. */
  | 'GELIJK'
  /** Voegt iemand toe. */
  | 'NIEUW'
  /** Wijzigt iemand die er al is. */
  | 'WIJZIGT';

/** Hoe ver een geladen lijst is. */
export type PersonenImportStatus =
  /** Weggehaald zonder iets te bewaren. */
  | 'GEANNULEERD'
  /** Verwerkt. */
  | 'KLAAR'
  /** Bevestigd; de regels worden verwerkt. */
  | 'LOOPT'
  /** Nagekeken door het systeem; er is nog niets bewaard. */
  | 'TE_CONTROLEREN'
  /** Niet op tijd bevestigd en weggehaald. */
  | 'VERLOPEN';

/** Wat er met een regel gebeurde. */
export type PersonenImportUitkomst =
  /** Niet verwerkt: iemand wijzigde dit intussen. */
  | 'BOTSING'
  /** Gewijzigd. */
  | 'GEWIJZIGD'
  /** Toegevoegd. */
  | 'TOEGEVOEGD';

/** Een gesprek met de (vermoedelijke) pleger, of waarom dat er niet komt. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type PlegergesprekInvoer = {
  /** Wat was het? Codes: GEVOERD, NIET_GEVOERD. */
  aard?: string | null | undefined;
  /** Waarover ging het gesprek? Codes: GEBEURD, BELEVING, OORZAAK, REGELS, VERVOLG. */
  doelen?: Array<string> | null | undefined;
  /** Wanneer was het gesprek? */
  gehoudenOp?: string | null | undefined;
  /** Las deze persoon het verslag, en mocht die erop reageren? */
  gelezen?: boolean | null | undefined;
  /** Wat zei deze persoon zelf? */
  reactie?: string | null | undefined;
  /** Waarom komt er geen gesprek? */
  redenNiet?: string | null | undefined;
  /** Zei u vooraf dat deze persoon zelf een steunpersoon mag meenemen? */
  steunGewezen?: boolean | null | undefined;
  /** Wie kwam er mee? */
  steunWie?: string | null | undefined;
  /** Wie voerden het gesprek? */
  voerders?: Array<string> | null | undefined;
};

/** Een contact met de politie. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type PolitiecontactInvoer = {
  /** Met wie sprak u? */
  agent?: string | null | undefined;
  /** Is er bewijs bewaard? */
  bewijsBewaard?: boolean | null | undefined;
  /** Waar ligt het? */
  bewijsWaar?: string | null | undefined;
  /** Wie bewaart het bewijs? */
  bewijsWie?: string | null | undefined;
  /** Van welk bureau? */
  bureau?: string | null | undefined;
  /** Gaf de politie raad over camera’s of sporen? */
  cameraAdvies?: string | null | undefined;
  /** Wanneer was het contact? */
  gesprokenOp?: string | null | undefined;
  /** Wat is het nummer van de melding of aangifte? */
  nummer?: string | null | undefined;
  /** Wat doet de politie? */
  politieDoet?: string | null | undefined;
  /** Wat voor contact was het? Codes: OVERLEG, MELDING, AANGIFTE. */
  soort?: string | null | undefined;
  /** Wanneer spreekt u de politie weer? */
  volgendContactOp?: string | null | undefined;
  /** Wat doen wij? */
  wijDoen?: string | null | undefined;
};

/** Een eigen, strengere regel. */
export type ProfielregelInvoer = {
  /** Voor wie. */
  bereik: RegelBereikInvoer;
  /** Waar de regel op rust. */
  bron: string;
  /** Code van de controle; leeg maakt een eigen controle. */
  eis?: string | null | undefined;
  /** Eerste dag waarop de regel niet meer geldt. */
  geldigTot?: string | null | undefined;
  /** Eerste dag waarop de regel geldt. */
  geldigVan: string;
  /** Een VOG mag op de eerste werkdag hoogstens zo veel maanden oud zijn. */
  maxLeeftijdMaanden?: number | null | undefined;
  /** Naam van de regel. */
  naam: string;
  /** Na zo veel maanden moet het opnieuw. */
  vernieuwMaanden?: number | null | undefined;
};

/** Wat u bij één onderdeel invult. */
export type RapportageAntwoordInvoer = {
  /** Code van het onderdeel. */
  code: string;
  /** De regels van een lijst. */
  rijen?: Array<RapportageRegelInvoer> | null | undefined;
  /** De tekst, de dag of de code van de keuze. */
  tekst?: string | null | undefined;
};

/** Eén cel van een regel. */
export type RapportageCelInvoer = {
  /** Code van de kolom. */
  kolom: string;
  /** De waarde. */
  waarde: string;
};

/** Hoofdstuk van het rapport van een onderzoek. */
export type RapportageHoofdstuk =
  /** Wat is er nieuw. */
  | 'AANVULLING'
  /** Wat het bestuur vindt. */
  | 'BESTUUR'
  /** De cliënt en de zorg. */
  | 'CLIENT'
  /** De cliënt of de nabestaanden. */
  | 'CLIENT_BETROKKEN'
  /** De onderzoekscommissie. */
  | 'COMMISSIE'
  /** De conclusie. */
  | 'CONCLUSIE'
  /** Het team en het toezicht. */
  | 'CULTUUR'
  /** Eerdere signalen en de aanstelling. */
  | 'EERDER'
  /** Beide kanten van het verhaal. */
  | 'HOOR_WEDERHOOR'
  /** Waar het over gaat. */
  | 'IDENTIFICATIE'
  /** Wat u verbetert. */
  | 'MAATREGELEN'
  /** Nazorg voor medewerkers. */
  | 'NAZORG'
  /** Wat had moeten gebeuren. */
  | 'NORM'
  /** De oorzaken. */
  | 'OORZAKEN'
  /** Wat er gebeurde, stap voor stap. */
  | 'RECONSTRUCTIE'
  /** De mensen en hun relatie. */
  | 'RELATIE'
  /** De vraag van het onderzoek. */
  | 'VRAAG'
  /** Hoe het onderzoek ging. */
  | 'WERKWIJZE'
  /** De reactie van de zorgverlener. */
  | 'ZORGVERLENER_REACTIE';

/** Eén regel in een lijst. */
export type RapportageRegelInvoer = {
  /** De cellen. */
  cellen: Array<RapportageCelInvoer>;
};

/** De richtlijn van de inspectie voor het rapport van een onderzoek. */
export type RapportageRichtlijn =
  /** Rapport over een calamiteit. */
  | 'CALAMITEIT'
  /** Rapport over ander geweld in de zorgrelatie. */
  | 'GEWELD_ANDERS'
  /** Rapport over geweld door een zorgverlener. */
  | 'GEWELD_ZORGVERLENER';

/** Stand van een rapport van een onderzoek. */
export type RapportageStatus =
  /** Goedgekeurd, zelf versturen. */
  | 'GOEDGEKEURD'
  /** In bewerking. */
  | 'IN_BEWERKING'
  /** Wacht op de bestuurder. */
  | 'TER_GOEDKEURING'
  /** Verzonden. */
  | 'VERZONDEN';

/** Of een signaal is voor de toezichthouder rechtmatigheid van de eigen gemeente. */
export type RechtmatigheidInvoer = {
  /** Is het signaal voor de toezichthouder rechtmatigheid? */
  doorgeven: boolean;
  /** Waarom. */
  reden: string;
};

/** Iemand die de sollicitant noemde. */
export type ReferentInvoer = {
  /** Telefoonnummer of e-mailadres. */
  contact: string;
  /** Naam. */
  naam: string;
  /** Waar deze persoon werkt of werkte. */
  organisatie: string;
  /** Hoe zij samenwerkten. */
  relatie: string;
};

/** Hoe het met een referent staat. */
export type ReferentStand =
  /** Beantwoord. */
  | 'BEANTWOORD'
  /** Besproken met deze persoon. */
  | 'BESPROKEN'
  /** Nog niet gevraagd. */
  | 'GENOEMD'
  /** Gevraagd. */
  | 'GEVRAAGD'
  /** Bespreken met deze persoon. */
  | 'TE_BESPREKEN'
  /** Toestemming ingetrokken. */
  | 'VERVALLEN';

/** Wat een referent zei. */
export type ReferentieAntwoordenInvoer = {
  /** Bij elke vraag het antwoord, in dezelfde volgorde; leeg als er geen is. */
  antwoorden: Array<string>;
  /** Wanneer gezegd. */
  op: string;
  /** De referent. */
  referentId: string;
  /** Waarover u twijfelt; weglaten als er geen twijfel is. */
  twijfel?: string | null | undefined;
};

/** Gesprek met de sollicitant over twijfel. */
export type ReferentieBesprekingInvoer = {
  /** Wanneer besproken. */
  op: string;
  /** Wat de sollicitant zei. */
  reactie: string;
  /** De referent over wie het ging. */
  referentId: string;
  /** Blijft de twijfel? */
  twijfelBlijft: boolean;
};

/** Oordeel over de referenties. */
export type ReferentieOordeelInvoer = {
  /** Zijn de referenties in orde? */
  akkoord: boolean;
  /** Waarom. Moet bij een bezwaar of als twijfel blijft. */
  toelichting?: string;
};

/** Toestemming van een sollicitant, met de namen van wie gevraagd mag worden. */
export type ReferentieToestemmingInvoer = {
  /** Wanneer gegeven. */
  gegevenOp: string;
  /** Wie gevraagd mag worden, 1 tot en met 5. */
  referenten: Array<ReferentInvoer>;
  /** Hoe gegeven. */
  wijze: ToestemmingWijze;
};

/** Wat er is verteld. */
export type ReferentieVertellenInvoer = {
  /** Bij elke vraag wat er is verteld; leeg als u daar niets over zei. */
  antwoorden: Array<string>;
  /** Wanneer verteld. */
  op: string;
  /** Het verzoek. */
  verzoekId: string;
};

/** Een vraag over het werk die altijd mag. */
export type ReferentieVraag =
  /** Kwam deze persoon afspraken in het werk na?. */
  | 'AFSPRAKEN'
  /** Welk werk deed deze persoon?. */
  | 'FUNCTIE'
  /** Hield deze persoon zich aan de gedragscode?. */
  | 'GEDRAGSCODE'
  /** Hoe ging deze persoon om met grenzen en afstand in het werk?. */
  | 'GRENZEN'
  /** Wat kon deze persoon nog leren in het werk?. */
  | 'LEERPUNTEN'
  /** Hoe ging deze persoon om met cliënten?. */
  | 'OMGANG_CLIENTEN'
  /** Zou u deze persoon voor dit werk opnieuw aannemen?. */
  | 'OPNIEUW'
  /** Van wanneer tot wanneer werkte u met deze persoon?. */
  | 'PERIODE'
  /** Hoe werkte deze persoon samen met collega’s?. */
  | 'SAMENWERKEN'
  /** Waarom stopte het werk bij u?. */
  | 'VERTREK';

/** Vragen aan een referent. */
export type ReferentieVragenInvoer = {
  /** Eigen vragen, alleen over het werk. */
  eigenVragen?: Array<string>;
  /** Wanneer gevraagd. */
  op: string;
  /** De referent. */
  referentId: string;
  /** Vragen uit de lijst. */
  vragen?: Array<ReferentieVraag>;
};

/** Waarom er niets is verteld. */
export type ReferentieWeigerenInvoer = {
  /** Wanneer geweigerd. */
  op: string;
  /** Waarom. */
  reden: WeigerReden;
  /** Toelichting in eigen woorden. */
  toelichting?: string;
  /** Het verzoek. */
  verzoekId: string;
};

/** Iemand van buiten vraagt een referentie. */
export type ReferentieverzoekInvoer = {
  /** Hoe is nagekeken wie het vraagt. */
  controle: VragerControle;
  /** Wie het vraagt. */
  naam: string;
  /** Wanneer gevraagd. */
  op: string;
  /** Voor welke organisatie. */
  organisatie: string;
  /** Waar naar wordt gevraagd; alleen vragen over het werk. */
  vragen: Array<ReferentieVraag>;
};

/** Voor wie een eigen regel geldt; een lege lijst is iedereen. */
export type RegelBereikInvoer = {
  /** Alleen wie contact met cliënten heeft. */
  alleenClientcontact?: boolean;
  /** Alleen wie vanaf deze dag begon. */
  begonnenVanaf?: string | null | undefined;
  /** Teams of locaties. */
  eenheidIds?: Array<string>;
  /** Woorden waarvan er één in de functie staat. */
  functieWoorden?: Array<string>;
  /** Soorten dienstverband. */
  soorten?: Array<DienstverbandSoort>;
  /** Soorten zorg. */
  zorgsoorten?: Array<VergewisZorgsoort>;
};

/** Een stap na een mogelijke registratie. */
export type RegisterOpvolgingInvoer = {
  /** De raadpleging. */
  consultId: string;
  /** De dag. */
  op: string;
  /** Welke stap. */
  stap: OpvolgStap;
  /** Wat u deed en wat eruit kwam. */
  tekst: string;
  /** Wat eruit kwam. */
  uitkomst: OpvolgUitkomst;
};

/** Een keer kijken in een waarschuwingsregister. */
export type RegisterRaadplegingInvoer = {
  /** Wanneer u het de sollicitant vertelde; dat moet vooraf. */
  geinformeerdOp?: string | null | undefined;
  /** Waarom u keek: de functie en de regel uit het protocol. */
  grond: string;
  /** Kenmerk van het register. */
  kenmerk?: string | null | undefined;
  /** Wanneer u keek. */
  op: string;
  /** Het register. */
  registerId: string;
  /** Wat eruit kwam. */
  uitkomst: ConsultUitkomst;
};

/** Een nieuwe versie van een stap. De oude blijft te lezen. */
export type RegisterVerbeteringInvoer = {
  /** De dag. */
  op: string;
  /** Wat er niet klopte. */
  reden: string;
  /** De stap. */
  stapId: string;
  /** Wat er nu staat. */
  tekst: string;
  /** Code van de uitkomst. Verandert alleen als er niets op volgde. */
  uitkomst: string;
};

/** De beslissing van de bestuurder over een registratie. */
export type RegistratieBeslissingInvoer = {
  /** Ja: bekrachtigen. Nee: terugsturen met een reden. */
  akkoord: boolean;
  /** De registratie. */
  registratieId: string;
  /** Waarom. Moet bij terugsturen. */
  tekst?: string;
};

/** Waarom een registratie uit het register ging. */
export type RegistratieEindeReden =
  /** De persoon maakte bezwaar en kreeg gelijk. */
  | 'BEZWAAR_GEGROND'
  /** De registratie klopte niet. */
  | 'ONTERECHT'
  /** De termijn is voorbij. */
  | 'TERMIJN_VOORBIJ';

/** De registratie staat in het register. */
export type RegistratieGedaanInvoer = {
  /** Nummer dat het register gaf. */
  kenmerk: string;
  /** De dag. */
  op: string;
  /** De registratie. */
  registratieId: string;
};

/** Hoe het met een registratie staat. */
export type RegistratieStand =
  /** Bij de bestuurder. */
  | 'AANGEBODEN'
  /** Bekrachtigd. */
  | 'BEKRACHTIGD'
  /** Geregistreerd. */
  | 'GEREGISTREERD'
  /** Gestopt. */
  | 'GESTOPT'
  /** Verwijderd uit het register. */
  | 'VERWIJDERD'
  /** In voorbereiding. */
  | 'VOORBEREIDING';

/** Een stap in een registratie. */
export type RegistratieStap =
  /** Aangeboden aan de bestuurder. */
  | 'AANGEBODEN'
  /** Er is aangifte gedaan bij de politie. */
  | 'AANGIFTE'
  /** Voorbereiding begonnen. */
  | 'BEGONNEN'
  /** Bekrachtigd door de bestuurder. */
  | 'BEKRACHTIGD'
  /** Er is genoeg bewijs, en dat wordt bewaard. */
  | 'BEWIJS'
  /** Het dienstverband is hierom beëindigd. */
  | 'EINDE'
  /** In het register gezet. */
  | 'GEREGISTREERD'
  /** Voorbereiding gestopt. */
  | 'GESTOPT'
  /** Teruggestuurd door de bestuurder. */
  | 'TERUGGESTUURD'
  /** De persoon weet van de registratie en van het recht op bezwaar. */
  | 'VERTELD'
  /** Uit het register gehaald. */
  | 'VERWIJDERD';

/** Stoppen met een registratie. */
export type RegistratieStopInvoer = {
  /** De registratie. */
  registratieId: string;
  /** Waarom u stopt. */
  tekst: string;
};

/** De registratie is uit het register gehaald. */
export type RegistratieVerwijderdInvoer = {
  /** De dag. */
  op: string;
  /** Waarom. */
  reden: RegistratieEindeReden;
  /** De registratie. */
  registratieId: string;
  /** Toelichting. Moet als de termijn nog niet voorbij was. */
  tekst?: string;
};

/** Een voorwaarde om iemand te laten registreren. */
export type RegistratieVoorwaarde =
  /** Er is aangifte gedaan bij de politie. */
  | 'AANGIFTE'
  /** Er is genoeg bewijs, en dat wordt bewaard. */
  | 'BEWIJS'
  /** Het dienstverband is hierom beëindigd. */
  | 'EINDE'
  /** De persoon weet van de registratie en van het recht op bezwaar. */
  | 'VERTELD';

/** Een voorwaarde voor een registratie, vastgelegd. */
export type RegistratieVoorwaardeInvoer = {
  /** Nummer, bijvoorbeeld van het proces-verbaal. */
  kenmerk?: string | null | undefined;
  /** De dag waarop het gebeurde. */
  op: string;
  /** De registratie. */
  registratieId: string;
  /** De feiten, en waar het bewijs ligt. */
  tekst: string;
  /** Welke voorwaarde. */
  voorwaarde: RegistratieVoorwaarde;
};

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

/** Wie onderzoekt, of dat de zaak sluit. */
export type RouteInvoer = {
  /** Afspraken met politie en OM; alleen de inspectie leest dit. */
  afspraken: string;
  /** Wat de aanbieder leest. */
  bericht: string;
  /** Waarom de inspectie zelf onderzoekt. */
  redenen: Array<EigenReden>;
  /** De keuze. */
  route: ZaakRoute;
  /** Waarom; alleen de inspectie leest dit. */
  toelichting: string;
};

/** Een signaal dat u doorgeeft. */
export type SignaalInvoer = {
  /** Aan wie. */
  aan: SignaalOntvanger;
  /** Waarvoor de ander het nodig heeft. */
  doel: string;
  /** Welke regel het delen toelaat. */
  grondslag: string;
  /** Codes van de velden van de melding die meegaan. Zonder keuze: geen. */
  onderdelen: Array<string>;
  /** Aan het OM: op welke dag u het doorgaf. */
  op?: string | null | undefined;
  /** Aan het OM: het kenmerk van het OM. */
  referentie?: string | null | undefined;
  /** Is de zaak hiermee klaar voor de inspectie? */
  sluit: boolean;
  /** Het signaal. */
  tekst: string;
};

/** Aan wie een signaal kan worden doorgegeven. */
export type SignaalOntvanger =
  /** Openbaar Ministerie. */
  | 'OM'
  /** RIEC. */
  | 'RIEC'
  /** Zorgkantoor. */
  | 'ZORGKANTOOR';

/** Of de persoon is aangesproken, en wat in het dossier van de cliënt komt. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type SignaleringInvoer = {
  /** Is de persoon er meteen op aangesproken? */
  aangesproken?: boolean | null | undefined;
  /** Waarom niet? */
  aangesprokenNiet?: string | null | undefined;
  /** Wat is er gezegd, en hoe reageerde de persoon? */
  aangesprokenWat?: string | null | undefined;
  /** Wat komt er in het dossier van de cliënt? */
  clientdossier?: string | null | undefined;
};

/** Wat een link vraagt. */
export type SollicitantDeel =
  /** Reageren op wat u vond. */
  | 'BEVINDINGEN'
  /** Stukken opsturen. */
  | 'STUKKEN'
  /** Toestemming om referenten te bellen. */
  | 'TOESTEMMING'
  /** Uitleg over het werkverleden. */
  | 'WERKVERLEDEN';

/** Wat er via een link binnenkwam. */
export type SollicitantInzendingSoort =
  /** Trok de toestemming in. */
  | 'INTREKKING'
  /** Reageerde op wat u vond. */
  | 'REACTIE'
  /** Stuurde een stuk op. */
  | 'STUK'
  /** Gaf toestemming voor referenten. */
  | 'TOESTEMMING'
  /** Legde het werkverleden uit. */
  | 'WERKVERLEDEN';

/** Wat een link vraagt, en hoe lang die werkt. */
export type SollicitantLinkInvoer = {
  /** Wie vragen beantwoordt, met telefoonnummer of e-mailadres. */
  contact: string;
  /** Wat u vraagt. */
  delen: Array<SollicitantDeel>;
  /** Codes van de stukken die u vraagt. */
  eisen?: Array<string>;
  /** Ook de link mailen? De code geeft u altijd zelf. */
  mailen?: boolean;
  /** De laatste dag; hoogstens 30 dagen na vandaag. */
  totEnMet: string;
};

/** Hoe een link ervoor staat. */
export type SollicitantLinkStand =
  /** Dicht na 5 verkeerde codes. */
  | 'DICHT'
  /** Ingetrokken. */
  | 'INGETROKKEN'
  /** Open. */
  | 'OPEN'
  /** Verlopen. */
  | 'VERLOPEN';

/** Wat er met een link gebeurde. */
export type SollicitantLogSoort =
  /** De link is geopend, nog zonder code. */
  | 'BEZOCHT'
  /** De goede code is ingevuld. */
  | 'BINNEN'
  /** Er is een verkeerde code ingevuld. */
  | 'CODE_FOUT'
  /** De link is dicht na 5 verkeerde codes. */
  | 'DICHT'
  /** De link en de code zijn gemaakt. */
  | 'GEMAAKT'
  /** De persoon sloot af. */
  | 'GESLOTEN'
  /** De link is ingetrokken. */
  | 'INGETROKKEN'
  /** Er is een nieuwe link met een nieuwe code gemaakt. */
  | 'VERNIEUWD';

/** Stand van een stap. */
export type StapStatus =
  | 'AFGEROND'
  | 'LOOPT'
  | 'NIET_VAN_TOEPASSING'
  | 'NOG_NIET';

/** De vraag of dit strafbaar kan zijn. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type StrafbaarheidInvoer = {
  /** Kan dit strafbaar zijn? Codes: JA, TWIJFEL, NEE. */
  antwoord?: string | null | undefined;
  /** Waarom denkt u dat? */
  waarom?: string | null | undefined;
};

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

/** Wat er met een termijn gebeurde. */
export type TermijnGebeurtenisSoort =
  /** De termijn is gehaald. */
  | 'GEHAALD'
  /** De termijn kreeg meer tijd. */
  | 'VERLENGD'
  /** De termijn is voorbij en nog niet gehaald. */
  | 'VERLOPEN';

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

/** Hoe toestemming is gegeven. */
export type ToestemmingWijze =
  /** Per e-mail. */
  | 'EMAIL'
  /** Zelf gegeven, via de link. */
  | 'LINK'
  /** Op papier, met handtekening. */
  | 'SCHRIFTELIJK';

/** Het besluit om door te gaan zonder dat de cliënt dat wil, of niet. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type ToestemmingswegingInvoer = {
  /** Hoe afhankelijk is de cliënt van deze persoon? */
  afhankelijkheid?: string | null | undefined;
  /** Welk gevaar is er voor andere cliënten? */
  anderen?: string | null | undefined;
  /** Wat besluit u? Codes: DOORGAAN, STOPPEN. */
  besluit?: string | null | undefined;
  /** Hoe ernstig is wat er gebeurde? */
  ernst?: string | null | undefined;
  /** Hoe groot is de kans dat het weer gebeurt? */
  herhaling?: string | null | undefined;
  /** Hoe vertelt u dit aan de cliënt? */
  verteldAanClient?: string | null | undefined;
  /** Waarom? */
  waarom?: string | null | undefined;
};

/** De tekst van één deel van een stuk. */
export type UitvoerDeelInvoer = {
  /** Code van het deel. */
  code: string;
  /** De tekst, hoogstens 20.000 tekens. */
  tekst: string;
};

/** Stuk dat uit een melding komt, met elk een eigen lezer. */
export type UitvoerSoort =
  | 'BESTUURSVERSLAG'
  | 'CLIENTDOSSIER'
  | 'PERSONEELSDOSSIER';

/** Soort bestand. */
export type UitvoerVorm =
  | 'JSON'
  | 'PDF';

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

/** Naar wie een herinnering gaat. */
export type VergewisHerinneringAan =
  /** De leidinggevende. */
  | 'LEIDINGGEVENDE'
  /** De persoon zelf. */
  | 'PERSOON';

/** Waarom een herinnering uitging. */
export type VergewisHerinneringAanleiding =
  /** Vanzelf, omdat er geen antwoord kwam. */
  | 'GEEN_ANTWOORD'
  /** Gestuurd door HR. */
  | 'MET_DE_HAND'
  /** Vanzelf, voor de eerste werkdag. */
  | 'VOOR_BEGIN';

/** Wanneer herinneringen vanzelf uitgaan. */
export type VergewisHerinnerinstellingInvoer = {
  /** Gaan ze vanzelf uit? */
  aan: boolean;
  /** Gaat er ook een mail naar de leidinggevende? */
  leidinggevende: boolean;
  /** Na zo veel dagen zonder antwoord: 1 tot en met 90. */
  naDagen: number;
  /** Zo veel dagen voor de eerste werkdag: 1 tot en met 90. */
  voorBeginDagen: number;
};

/** Met welke kennis naar een dag is gekeken. */
export type VergewisKennis =
  /** Met wat nu bekend is over die dag. */
  | 'NU'
  /** Met wat die dag bekend was. */
  | 'TOEN';

/** Hoe het met een mail staat. */
export type VergewisMailStatus =
  /** Wordt verzonden. */
  | 'BEZIG'
  /** Niet aangekomen. */
  | 'MISLUKT'
  /** Niet zeker of de mail is verzonden. */
  | 'ONBEKEND'
  /** Verzonden. */
  | 'VERSTUURD'
  /** Niet meer verzonden. */
  | 'VERVALLEN'
  /** Wacht op verzenden. */
  | 'WACHT';

/** Wat de inspectie antwoordt; meer niet (artikel 8.28 Uitvoeringsbesluit Wkkgz). */
export type VergewisUitkomst =
  /** Er is een aantekening. */
  | 'AANTEKENING'
  /** Geen aantekening. */
  | 'GEEN_AANTEKENING'
  /** Niet beantwoord. */
  | 'NIET_BEANTWOORD';

/** Hoe opnieuw naar iemand is gekeken. */
export type VergewisWijze =
  /** BIG-register. */
  | 'BIG'
  /** Verslag van het functioneren. */
  | 'FUNCTIEVERSLAG'
  /** Gesprek. */
  | 'GESPREK'
  /** Vraag of er iets van belang is. */
  | 'NAVRAAG_BEHANDELAARS'
  /** Meekijken bij het werk. */
  | 'OBSERVATIE';

/** Soort zorg waarin iemand werkt; die bepaalt welke wet iets vraagt. */
export type VergewisZorgsoort =
  /** Ggz met verblijf. */
  | 'GGZ_24UUR'
  /** Jeugdhulp. */
  | 'JEUGD'
  /** Andere zorg of geen zorg. */
  | 'OVERIG'
  /** Persoonsgebonden budget (pgb). */
  | 'PGB'
  /** Langdurige zorg (Wlz). */
  | 'WLZ'
  /** Ondersteuning thuis (Wmo). */
  | 'WMO';

/** Een moment waarop opnieuw naar iemand is gekeken. */
export type VergewismomentInvoer = {
  /** De dag. */
  op: string;
  /** Wat eruit kwam. */
  verslag?: string | null | undefined;
  /** Wanneer het weer moet. */
  volgendeOp?: string | null | undefined;
  /** Hoe er gekeken is. */
  wijzen: Array<VergewisWijze>;
};

/** Een vraag aan de inspectie over één persoon. */
export type VergewisvraagInvoer = {
  /** Welk werk deze persoon gaat doen. */
  functie: string;
  /** Gaat deze persoon bij u zorg geven (vergewisplicht, artikel 4 Wkkgz)? */
  vergewisplicht: boolean;
  /** Over wie. */
  wie: IdentiteitInvoer;
};

/** Een onderdeel van stap 5 of 6. Wat bij welke soort hoort, staat in de woordenlijst. */
export type VervolgDeelInvoer = {
  /** Wat het binnen zijn soort is. */
  code: string;
  /** Het onderdeel dat u verbetert; leeg voor een nieuw onderdeel. */
  id?: string | null | undefined;
  /** Codes van wat is aangekruist. */
  kenmerken?: Array<string> | null | undefined;
  /** Soort onderdeel. */
  soort: VervolgSoort;
  /** Code van de stand of het antwoord. */
  stand?: string | null | undefined;
  /** De teksten. */
  teksten?: Array<VervolgTekstInvoer> | null | undefined;
  /** Einddag, of de dag van het vervolg. */
  tot?: string | null | undefined;
  /** Begindag, of de dag waarop het gebeurde. */
  van?: string | null | undefined;
  /** De versie die u zag; verplicht bij verbeteren. */
  versie?: number | null | undefined;
  /** Wie beslist: een beslisser van deze melding. */
  wieId?: string | null | undefined;
};

/** Onderdeel van stap 5 of 6 (Leidraad, deel 3). */
export type VervolgSoort =
  | 'BENADELING'
  | 'BESLUIT'
  | 'COMMUNICATIE'
  | 'EVALUATIE'
  | 'HERSTELGESPREK'
  | 'MAATREGEL'
  | 'NAZORG'
  | 'STOPPEN'
  | 'TERUGKOPPELING'
  | 'VEILIGHEID'
  | 'VERBETERACTIE';

/** De tekst van één veld. */
export type VervolgTekstInvoer = {
  /** Code van het veld. */
  code: string;
  /** De tekst, hoogstens 20.000 tekens. */
  tekst: string;
};

/** Waarin een andere melding gelijk is: de persoon over wie het gaat, de cliënt, of de eenheid. */
export type VerwantDoor =
  | 'CLIENT'
  | 'EENHEID'
  | 'PERSOON';

/** Waarom een aantekening door een besluit weg moet. */
export type VerwijderReden =
  /** Een bezwaar is gegrond. */
  | 'BEZWAAR_GEGROND'
  /** Het rapport is herzien. */
  | 'RAPPORT_HERZIEN'
  /** De rechter heeft dit bepaald. */
  | 'UITSPRAAK_RECHTER'
  /** Het gaat om een andere persoon. */
  | 'VERKEERDE_PERSOON';

/** Hoe meldingen naar de inspectie gaan. */
export type Verzendwijze =
  /** Vanuit Meldbaken. */
  | 'OVERDRACHT'
  /** Zelf, op de site van de toezichthouder. */
  | 'ZELF';

/** Soort profiel van een VOG. Het nummer alleen zegt niets. */
export type VogProfielSoort =
  /** Functieaspecten. */
  | 'FUNCTIEASPECTEN'
  /** Specifiek profiel. */
  | 'SPECIFIEK';

/** Voorwaarden waaronder iemand tijdelijk werkt. */
export type VoorwaardeInvoer = {
  /** Codes van de controles die nog niet in orde zijn. */
  eisen?: Array<string>;
  /** Waarom. */
  reden: string;
  /** Welke voorwaarden. */
  soorten: Array<VoorwaardeSoort>;
  /** Laatste dag. */
  tot: string;
  /** Eerste dag. */
  van: string;
};

/** Waaronder iemand tijdelijk mag werken. */
export type VoorwaardeSoort =
  /** Doet tijdelijk ander werk. */
  | 'ANDERE_FUNCTIE'
  /** Krijgt extra begeleiding. */
  | 'BEGELEIDING'
  /** Is niet alleen met een cliënt. */
  | 'GEEN_EEN_OP_EEN'
  /** Werkt geen nachtdienst. */
  | 'GEEN_NACHTDIENST'
  /** Werkt alleen onder toezicht. */
  | 'ONDER_TOEZICHT'
  /** Volgt eerst scholing. */
  | 'SCHOLING';

/** Vorm van grensoverschrijdend gedrag (Leidraad, deel 2). */
export type Vorm =
  | 'FINANCIEEL'
  | 'FYSIEK'
  | 'PSYCHISCH'
  | 'SEKSUEEL'
  | 'VERWAARLOZING';

/** Hoe is nagekeken wie om een referentie vraagt. */
export type VragerControle =
  /** Brief van de organisatie gezien. */
  | 'BRIEF'
  /** E-mailadres van de organisatie bekeken. */
  | 'EMAIL_ORGANISATIE'
  /** Teruggebeld via het algemene nummer van de organisatie. */
  | 'TERUGGEBELD'
  /** Ik ken deze persoon uit het werk. */
  | 'ZELF_GESPROKEN';

/** Wat later is gezien of gehoord. Antwoorden op vragen die niet aan de orde zijn, vallen weg. */
export type WaarnemingInvoer = {
  /** Wie zag of hoorde dit? */
  doorWie?: string | null | undefined;
  /** Wat is er gezien of gehoord? */
  feiten?: string | null | undefined;
  /** Wanneer was dit? */
  gezienOp?: string | null | undefined;
  /** Wat denkt u dat het betekent? */
  mening?: string | null | undefined;
};

/** Een waarschuwingsregister waaraan de organisatie meedoet. */
export type WaarschuwingsregisterInvoer = {
  /** Lidmaatschappen van wie erin mag kijken: collega’s van HR. */
  gemandateerdIds: Array<string>;
  /** Wie het register beheert. */
  houder: string;
  /** Naam van het register. */
  naam: string;
  /** Het protocol dat geldt. */
  protocol: string;
  /** Hoeveel maanden een registratie hoogstens blijft staan. */
  registratieMaanden: number;
  /** Eerste dag waarop het niet meer kan. */
  tot?: string | null | undefined;
  /** Eerste dag waarop de organisatie meedoet, vandaag of later. */
  van: string;
  /** Wie er volgens het protocol in mag kijken. */
  wieMag: string;
};

/** Hoe ernstig een melding is. */
export type WegingErnst =
  /** Ernstig. */
  | 'ERNSTIG'
  /** Licht. */
  | 'LICHT'
  /** Matig. */
  | 'MATIG'
  /** Zeer ernstig. */
  | 'ZEER_ERNSTIG';

/** Een weging van een zaak. */
export type WegingInvoer = {
  /** Staat er genoeg in de melding om verder te gaan? */
  compleet: boolean;
  /** Hoe ernstig het is. */
  ernst: WegingErnst;
  /** Raakt dit de kwaliteit van de zorg? */
  raaktKwaliteit: boolean;
  /** Hoe groot de kans is dat het weer gebeurt. */
  risico: WegingRisico;
  /** Kan het niet wachten? */
  spoed: boolean;
  /** Waarom. */
  toelichting: string;
};

/** Hoe groot de kans is dat het weer gebeurt. */
export type WegingRisico =
  /** Hoog. */
  | 'HOOG'
  /** Laag. */
  | 'LAAG'
  /** Gemiddeld. */
  | 'MIDDEN';

/** Waarom over iemand niets is verteld. */
export type WeigerReden =
  /** Het is meer dan nodig voor de functie. */
  | 'MEER_DAN_NODIG'
  /** Het gaat over de thuissituatie. */
  | 'THUISSITUATIE'
  /** Het gaat over een vermoeden dat niet is vastgesteld. */
  | 'VERMOEDEN'
  /** Wij weten niet zeker wie het vraagt. */
  | 'VRAGER_ONBEKEND'
  /** Het gaat over ziekte of verzuim. */
  | 'ZIEKTE';

/** Beperk de lijst. */
export type ZaakFilter = {
  /** Alleen deze soort. */
  categorie?: ExterneMeldingCategorie | null | undefined;
  /** Alleen zaken met spoed, of juist zonder. */
  spoed?: boolean | null | undefined;
  /** Alleen deze standen. */
  status?: Array<ZaakStatus> | null | undefined;
  /** Van wie. */
  wie?: ZaakWie | null | undefined;
};

/** Wie onderzoekt, of dat de zaak sluit. */
export type ZaakRoute =
  /** De aanbieder onderzoekt. */
  | 'AANBIEDER'
  /** De IGJ onderzoekt zelf. */
  | 'EIGEN_ONDERZOEK'
  /** De zaak sluiten. */
  | 'SLUITEN';

/** Stand van een ontvangen melding bij de inspectie. */
export type ZaakStatus =
  /** Afgesloten. */
  | 'AFGESLOTEN'
  /** Ontvangst bevestigd. */
  | 'BEVESTIGD'
  /** Doorgestuurd. */
  | 'DOORGESTUURD'
  /** Eigen onderzoek. */
  | 'EIGEN_ONDERZOEK'
  /** In beoordeling. */
  | 'IN_BEOORDELING'
  /** Nieuw. */
  | 'NIEUW'
  /** Wacht op rapport. */
  | 'WACHT_OP_RAPPORT';

/** Van wie de ontvangen meldingen zijn. */
export type ZaakWie =
  /** Alle die u mag zien. */
  | 'ALLE'
  /** Aan u toegewezen. */
  | 'MIJN'
  /** Nog aan niemand toegewezen. */
  | 'NIEUW';

/** Waar een signaal over gaat. */
export type ZorgsignaalAard =
  /** Kwaliteit en rechtmatigheid. */
  | 'BEIDE'
  /** Kwaliteit van de zorg. */
  | 'KWALITEIT'
  /** Ondermijning. */
  | 'ONDERMIJNING'
  /** Overlast. */
  | 'OVERLAST'
  /** Rechtmatigheid (geld en regels). */
  | 'RECHTMATIGHEID';

/** Waar een signaal vandaan komt. */
export type ZorgsignaalBron =
  /** De aanbieder zelf. */
  | 'AANBIEDER_ZELF'
  /** Andere gemeente. */
  | 'ANDERE_GEMEENTE'
  /** Arbeidsinspectie. */
  | 'ARBEIDSINSPECTIE'
  /** Consulent Wmo of Jeugd. */
  | 'CONSULENT'
  /** GGD. */
  | 'GGD'
  /** IGJ (inspectie). */
  | 'IGJ'
  /** IKZ (Informatieknooppunt Zorgfraude). */
  | 'IKZ'
  /** Inkoop en contractbeheer. */
  | 'INKOOP_CONTRACTBEHEER'
  /** Inwoner. */
  | 'INWONER'
  /** Nulmeting. */
  | 'NULMETING'
  /** Iemand anders. */
  | 'OVERIG'
  /** Andere collega. */
  | 'OVERIGE_MEDEWERKER'
  /** Politie. */
  | 'POLITIE'
  /** RIEC. */
  | 'RIEC'
  /** SVB. */
  | 'SVB'
  /** UWV. */
  | 'UWV';

/** Een collega bij een signaal, met de reden. */
export type ZorgsignaalCollegaInvoer = {
  /** De collega. */
  lidmaatschapId: string;
  /** Waarom. */
  reden: string;
};

/** Waarmee een signaal wordt afgesloten. */
export type ZorgsignaalConclusie =
  /** Een ander heeft het overgenomen. */
  | 'DOORGEGEVEN'
  /** Fraude. */
  | 'FRAUDE'
  /** Er is niets gevonden. */
  | 'GEEN_AANWIJZING'
  /** Ondoelmatige zorg. */
  | 'ONDOELMATIG'
  /** Oneigenlijk gebruik. */
  | 'ONEIGENLIJK'
  /** Te weinig om verder te zoeken. */
  | 'TE_WEINIG'
  /** Vergissing. */
  | 'VERGISSING';

/** Wat er met een signaal gebeurde. */
export type ZorgsignaalDaad =
  /** Afgesloten. */
  | 'AFGESLOTEN'
  /** Collega kijkt mee. */
  | 'BETROKKEN'
  /** Doorgegeven. */
  | 'DOORGEGEVEN'
  /** Weer los gemaakt. */
  | 'GESPLITST'
  /** Gewogen. */
  | 'GEWOGEN'
  /** Heropend. */
  | 'HEROPEND'
  /** Ingevoerd. */
  | 'INGEVOERD'
  /** Samengevoegd. */
  | 'SAMENGEVOEGD'
  /** Volgende stap. */
  | 'STAP'
  /** Toegewezen. */
  | 'TOEGEWEZEN'
  /** Collega uitgesloten. */
  | 'UITGESLOTEN';

/** Doorgeven buiten dit programma om. */
export type ZorgsignaalDoorgifteInvoer = {
  /** Aan wie. */
  aan: ZorgsignaalOntvanger;
  /** Hoe, en aan wie daar. */
  hoe: string;
  /** Wanneer. */
  op: string;
  /** Waarom. */
  reden: string;
};

/** Beperk de lijst van signalen. */
export type ZorgsignaalFilter = {
  /** Alleen hierover. */
  aard?: Array<ZorgsignaalAard> | null | undefined;
  /** Alleen van deze herkomst. */
  bron?: Array<ZorgsignaalBron> | null | undefined;
  /** Ook wat afgesloten of samengevoegd is. */
  ookDicht?: boolean | null | undefined;
  /** Alleen deze standen. */
  status?: Array<ZorgsignaalStatus> | null | undefined;
  /** Alleen uit deze wet. */
  stelsel?: ZorgsignaalStelsel | null | undefined;
  /** Alleen wat u zelf behandelt. */
  vanMij?: boolean | null | undefined;
  /** Nummer, KvK-nummer of (een deel van) de naam van een aanbieder; de hele naam van een persoon; een adres. */
  zoek?: string | null | undefined;
};

/** Wat voor fraude het is. */
export type ZorgsignaalFraudesoort =
  /** Crimineel. */
  | 'CRIMINEEL'
  /** In een netwerk. */
  | 'NETWERK'
  /** Binnen 1 organisatie. */
  | 'ORGANISATIE';

/** Het artikel dat het kijken in een bron toelaat. */
export type ZorgsignaalGrondslag =
  /** Een ander artikel. */
  | 'ANDERS'
  /** Awb 5:16: inlichtingen vragen. */
  | 'AWB_5_16'
  /** Awb 5:17: zakelijke gegevens inzien. */
  | 'AWB_5_17'
  /** Wmo 5.1.5: gegevens voor toezicht. */
  | 'WMO_5_1_5'
  /** Wmo 6.1: toezicht, ook dossiers inzien. */
  | 'WMO_6_1';

/** Een nieuw signaal. */
export type ZorgsignaalInvoer = {
  /** Waar het over gaat. */
  aard: ZorgsignaalAard;
  /** Wil de melder onbekend blijven? */
  anoniem: boolean;
  /** Waar het vandaan komt. */
  bron: ZorgsignaalBron;
  /** Hoe de melder te bereiken is. */
  melderContact?: string | null | undefined;
  /** Naam van de melder. */
  melderNaam?: string | null | undefined;
  /** Over wie of wat het gaat; 1 tot en met 20. */
  onderwerpen: Array<ZorgsignaalOnderwerpInvoer>;
  /** Wanneer het binnenkwam. */
  ontvangenOp: string;
  /** Uit welke wet de zorg betaald wordt. */
  stelsel: ZorgsignaalStelsel;
  /** Wat er verteld is, per soort apart. */
  teksten: Array<ZorgsignaalTekstInvoer>;
};

/** Hoe hard een signaal is. */
export type ZorgsignaalKracht =
  /** Feit. */
  | 'FEIT'
  /** Gevoel. */
  | 'ONDERBUIK'
  /** Vermoeden. */
  | 'VERMOEDEN';

/** Over wie of wat een nieuw signaal gaat. */
export type ZorgsignaalOnderwerpInvoer = {
  /** KvK-nummer, bij een aanbieder. */
  kvk?: string | null | undefined;
  /** De naam, of het adres. */
  naam: string;
  /** Soort. */
  soort: ZorgsignaalOnderwerpSoort;
};

/** Over wie of wat een signaal gaat. */
export type ZorgsignaalOnderwerpSoort =
  /** Aanbieder. */
  | 'AANBIEDER'
  /** Adres. */
  | 'ADRES'
  /** Bestuurder of eigenaar. */
  | 'BESTUURDER'
  /** Budgethouder of cliënt. */
  | 'BUDGETHOUDER';

/** Aan wie een signaal is doorgegeven. */
export type ZorgsignaalOntvanger =
  /** GGD (toezicht kwaliteit). */
  | 'GGD'
  /** IGJ (inspectie). */
  | 'IGJ';

/** Een bron waarin iemand keek. */
export type ZorgsignaalRaadpleegBron =
  /** Andere bron van de gemeente. */
  | 'ANDERE_GEMEENTELIJKE_BRON'
  /** Arbeidsinspectie. */
  | 'ARBEIDSINSPECTIE'
  /** Cliëntdossier Wmo. */
  | 'CLIENTDOSSIER_WMO'
  /** Handelsregister (KvK). */
  | 'HANDELSREGISTER'
  /** IKZ. */
  | 'IKZ'
  /** Internet. */
  | 'INTERNET'
  /** Politie. */
  | 'POLITIE'
  /** RIEC. */
  | 'RIEC'
  /** SVB. */
  | 'SVB';

/** Kijken in een bron. Zonder grondslag wordt dit geweigerd. */
export type ZorgsignaalRaadplegingInvoer = {
  /** Het artikel, als het een ander is. */
  artikel?: string | null | undefined;
  /** De bron. */
  bron: ZorgsignaalRaadpleegBron;
  /** Waarom het niet te zwaar was. */
  evenredigheid: string;
  /** Het artikel dat het toelaat. */
  grondslag?: ZorgsignaalGrondslag | null | undefined;
  /** Waarom het nodig was. */
  noodzaak: string;
  /** Wanneer gekeken is. */
  op: string;
  /** Wat er gevonden is. */
  resultaat: string;
  /** Waarom het niet met minder kon. Moet bij een gesloten bron. */
  subsidiariteit?: string | null | undefined;
};

/** Wie een signaal oppakt. */
export type ZorgsignaalRoute =
  /** IGJ (inspectie). */
  | 'IGJ'
  /** Toezichthouder kwaliteit. */
  | 'TOEZICHT_KWALITEIT'
  /** Toezichthouder rechtmatigheid. */
  | 'TOEZICHT_RECHTMATIGHEID'
  /** Team Veiligheid. */
  | 'VEILIGHEID';

/** Het afsluiten van een signaal. */
export type ZorgsignaalSluitingInvoer = {
  /** De conclusie. */
  conclusie: ZorgsignaalConclusie;
  /** Bij fraude: wat voor fraude. */
  fraudesoort?: ZorgsignaalFraudesoort | null | undefined;
  /** Bij fraude: waaruit het voordeel blijkt. */
  gewin?: string | null | undefined;
  /** Bij fraude: waaruit de opzet blijkt. */
  opzet?: string | null | undefined;
  /** Bij fraude: welke regel is overtreden. */
  regel?: string | null | undefined;
  /** Waarom. */
  toelichting: string;
};

/** De volgende stap van een signaal. */
export type ZorgsignaalStap =
  /** Onderzoek. */
  | 'ONDERZOEK'
  /** Informatie vragen aan RIEC of IKZ. */
  | 'VERRIJKING'
  /** Vooronderzoek. */
  | 'VOORONDERZOEK';

/** Hoe ver een signaal is. */
export type ZorgsignaalStatus =
  /** Afgesloten. */
  | 'AFGESLOTEN'
  /** Wacht op besluit. */
  | 'BESLUIT'
  /** Gewogen. */
  | 'GEWOGEN'
  /** Nazorg. */
  | 'NAZORG'
  /** Onderzoek. */
  | 'ONDERZOEK'
  /** Nog niet gewogen. */
  | 'ONTVANGEN'
  /** Rapport. */
  | 'RAPPORT'
  /** Samengevoegd. */
  | 'SAMENGEVOEGD'
  /** Uitvoering. */
  | 'UITVOERING'
  /** Informatie vragen. */
  | 'VERRIJKING'
  /** Vooronderzoek. */
  | 'VOORONDERZOEK';

/** De wet waaruit de zorg betaald wordt. */
export type ZorgsignaalStelsel =
  /** Jeugdwet. */
  | 'JEUGD'
  /** Wmo. */
  | 'WMO';

/** Eén tekst bij een nieuw signaal. */
export type ZorgsignaalTekstInvoer = {
  /** Wat voor tekst. */
  soort: ZorgsignaalTekstSoort;
  /** De tekst. */
  tekst: string;
};

/** Wat voor tekst het is: feiten en meningen staan apart. */
export type ZorgsignaalTekstSoort =
  /** Waar dit op rust. */
  | 'BRONNEN'
  /** Feiten. */
  | 'FEITEN'
  /** Wat iemand ervan denkt. */
  | 'INTERPRETATIES'
  /** Omstandigheden en gebeurtenissen. */
  | 'OMSTANDIGHEDEN'
  /** Waarnemingen. */
  | 'WAARNEMINGEN';

/** Wat er na het wegen gebeurt. */
export type ZorgsignaalWeegbesluit =
  /** Niets doen en afsluiten. */
  | 'ARCHIEF'
  /** Doorgeven aan een ander. */
  | 'DOORGEVEN'
  /** Volgen: nu niets doen, wel blijven letten. */
  | 'VOLGEN'
  /** Vooronderzoek doen. */
  | 'VOORONDERZOEK';

/** Het wegen van een signaal. */
export type ZorgsignaalWegingInvoer = {
  /** Waar het over gaat, na het wegen. */
  aard: ZorgsignaalAard;
  /** Hoe hard het is. */
  kracht: ZorgsignaalKracht;
  /** Waarom. */
  reden: string;
  /** Uit welke wet de zorg betaald wordt. */
  stelsel: ZorgsignaalStelsel;
  /** Wat er nu gebeurt. */
  weegbesluit: ZorgsignaalWeegbesluit;
};

/** Soort zorg die een organisatie geeft. */
export type Zorgsoort =
  /** Geestelijke gezondheidszorg. */
  | 'GGZ'
  /** Jeugdhulp. */
  | 'JEUGD'
  /** Langdurige zorg (Wlz). */
  | 'WLZ'
  /** Hulp uit de Wmo. */
  | 'WMO'
  /** Zorg uit de zorgverzekering (Zvw). */
  | 'ZVW';

/** PLICHT voor collega’s, VERZOEK voor anderen. */
export type ZwijgSoort =
  | 'PLICHT'
  | 'VERZOEK';

export type AanbiedersQueryVariables = Exact<{
  jaar?: number | null | undefined;
}>;


export type AanbiedersQuery = { aanbieders: Array<{ code: string, naam: string, aantal: number, teLaat: number, open: number, laatsteOp: string }>, igjCijfers: { jaar: number, jaren: Array<number>, totaal: { code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }, perCategorie: Array<{ code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }>, perKwartaal: Array<{ code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }> } | null };

export type IgjCijfersDelenFragment = { jaar: number, jaren: Array<number>, totaal: { code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }, perCategorie: Array<{ code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }>, perKwartaal: Array<{ code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }> };

export type IgjCijferRegelDelenFragment = { code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null };

export type AanbiederQueryVariables = Exact<{
  code: string;
}>;


export type AanbiederQuery = { aanbieder: { code: string, naam: string, maatregelen: Array<{ id: string, zaakId: string, zaakNummer: string, naam: string, beginOp: string, eindOp: string | null, uiterlijk: string | null, geeindigdOp: string | null }>, oorzaken: Array<{ soort: string, naam: string, rapporten: number, basis: number, eersteOp: string, laatsteOp: string }>, jaren: Array<{ jaar: number, jaren: Array<number>, totaal: { code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }, perCategorie: Array<{ code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }>, perKwartaal: Array<{ code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }> }>, herhaald: Array<{ categorie: ExterneMeldingCategorie, aantal: number }>, zaken: Array<{ id: string, nummer: string, categorie: ExterneMeldingCategorie, status: ZaakStatus, ontvangenOp: string, opTijd: boolean | null }> } | null };

export type ExterneMeldingCijfersQueryVariables = Exact<{
  jaar?: number | null | undefined;
}>;


export type ExterneMeldingCijfersQuery = { externeMeldingCijfers: { jaar: number, jaren: Array<number>, totaal: { code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }, perCategorie: Array<{ code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }>, perKwartaal: Array<{ code: string, naam: string, aantal: number, opTijd: number, teLaat: number, onbekend: number, open: number, dagen: number | null }> } | null };

export type BesluitMeldingQueryVariables = Exact<{
  nummer: string;
}>;


export type BesluitMeldingQuery = { melding: { id: string, nummer: string, magHandelingen: Array<string>, vaststellingen: Array<{ id: string, soort: VaststellingSoort, vastgesteldOp: string, meegedeeldOp: string | null }>, kijkers: Array<{ lidmaatschapId: string | null, naam: string, functie: string }> } | null };

export type BesluitStukkenQueryVariables = Exact<{
  meldingId: string;
}>;


export type BesluitStukkenQuery = { externeMeldingen: { edges: Array<{ node: { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> } }> }, igjInstelling: { zorgsoorten: Array<Zorgsoort> } | null, termijnen: { edges: Array<{ node: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, teLaat: boolean, aanleidingId: string | null, beginOp: string, vervaltOp: string, restTekst: string, beeindigdOp: string | null, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } } }> } };

export type ExterneMeldingOpstellenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  categorie: ExterneMeldingCategorie;
  gemeente?: GemeenteInvoer | null | undefined;
}>;


export type ExterneMeldingOpstellenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ExterneMeldingTerugsturenMutationVariables = Exact<{
  id: string;
  versie: number;
  reden: string;
}>;


export type ExterneMeldingTerugsturenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type TeBevestigenQueryVariables = Exact<{
  id: string;
}>;


export type TeBevestigenQuery = { externeMelding: { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> } | null };

export type BevestigTermijnenQueryVariables = Exact<{
  meldingId: string;
  code: string;
}>;


export type BevestigTermijnenQuery = { termijnen: { edges: Array<{ node: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, teLaat: boolean, aanleidingId: string | null, beginOp: string, vervaltOp: string, restTekst: string, beeindigdOp: string | null, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } } }> } };

export type ExterneMeldingVersturenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  waaromTeLaat?: string | null | undefined;
}>;


export type ExterneMeldingVersturenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type MeldingAanvullenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  tekst: string;
  velden: Array<VeldWaarde> | VeldWaarde;
}>;


export type MeldingAanvullenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type MeldingVerbeterenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  tekst: string;
  velden: Array<VeldWaarde> | VeldWaarde;
}>;


export type MeldingVerbeterenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type MeldingUitstelVragenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  tekst: string;
  gewensteDag: string;
}>;


export type MeldingUitstelVragenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type MeldingAntwoordenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  antwoordOp: string;
  tekst: string;
}>;


export type MeldingAntwoordenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type MeldingIntrekkenMutationVariables = Exact<{
  id: string;
  versie: number;
  reden: string;
}>;


export type MeldingIntrekkenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type MeldingVerzondenIntrekkenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  reden: string;
}>;


export type MeldingVerzondenIntrekkenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type UitstelConceptQueryVariables = Exact<{
  id: string;
}>;


export type UitstelConceptQuery = { uitstelConcept: { id: string, versie: number, tekst: string, gewensteDag: string | null, op: string, door: { id: string, naam: string } } | null };

export type UitstelConceptDelenFragment = { id: string, versie: number, tekst: string, gewensteDag: string | null, op: string, door: { id: string, naam: string } };

export type UitstelConceptBewarenMutationVariables = Exact<{
  id: string;
  versie: number;
  tekst: string;
  gewensteDag?: string | null | undefined;
}>;


export type UitstelConceptBewarenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'UitstelConcept', id: string, versie: number, tekst: string, gewensteDag: string | null, op: string, door: { id: string, naam: string } }
    | { __typename: 'UitstelConceptVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, tekst: string, gewensteDag: string | null, op: string, door: { id: string, naam: string } } | null }
   };

export type ZaakAanvullingVragenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  tekst: string;
  velden: Array<string> | string;
}>;


export type ZaakAanvullingVragenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakActiesMeldenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  tekst: string;
}>;


export type ZaakActiesMeldenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakVraagStellenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  tekst: string;
  uiterlijk: string;
}>;


export type ZaakVraagStellenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakUitstelBeslissenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  antwoordOp: string;
  toegewezen: boolean;
  uiterlijk?: string | null | undefined;
  tekst: string;
}>;


export type ZaakUitstelBeslissenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type BurgermeldingenQueryVariables = Exact<{
  status?: BurgermeldingStatus | null | undefined;
  aanbieder?: string | null | undefined;
}>;


export type BurgermeldingenQuery = { burgermeldingen: Array<{ id: string, nummer: string, soort: BurgermeldingSoort, aanbieder: string, ontvangenOp: string, status: BurgermeldingStatus, uiterlijk: string, ernst: BurgermeldingErnst | null, besluit: BurgermeldingBesluit | null }> };

export type BurgermeldingQueryVariables = Exact<{
  id: string;
}>;


export type BurgermeldingQuery = { burgermelding: { id: string, versie: number, nummer: string, soort: BurgermeldingSoort, kanaal: BurgermeldingKanaal, aanbieder: string, aanbiederKvk: string | null, ontvangenOp: string, gebeurdOp: string | null, oud: boolean, status: BurgermeldingStatus, uiterlijk: string, wat: string, melderNaam: string | null, melderContact: string | null, verlengdOp: string | null, verlengReden: string | null, ernst: BurgermeldingErnst | null, weging: string | null, besluit: BurgermeldingBesluit | null, reden: string | null, tochReden: string | null, beslotenOp: string | null, magHandelingen: Array<string>, beslotenDoor: { id: string, naam: string } | null, ingevoerdDoor: { id: string, naam: string } | null } | null };

export type BurgermeldingDelenFragment = { id: string, versie: number, nummer: string, soort: BurgermeldingSoort, kanaal: BurgermeldingKanaal, aanbieder: string, aanbiederKvk: string | null, ontvangenOp: string, gebeurdOp: string | null, oud: boolean, status: BurgermeldingStatus, uiterlijk: string, wat: string, melderNaam: string | null, melderContact: string | null, verlengdOp: string | null, verlengReden: string | null, ernst: BurgermeldingErnst | null, weging: string | null, besluit: BurgermeldingBesluit | null, reden: string | null, tochReden: string | null, beslotenOp: string | null, magHandelingen: Array<string>, beslotenDoor: { id: string, naam: string } | null, ingevoerdDoor: { id: string, naam: string } | null };

export type BurgermeldingInvoerenMutationVariables = Exact<{
  sleutel: string;
  invoer: BurgermeldingInvoer;
}>;


export type BurgermeldingInvoerenMutation = { uitkomst:
    | { __typename: 'Burgermelding', id: string, versie: number, nummer: string, soort: BurgermeldingSoort, kanaal: BurgermeldingKanaal, aanbieder: string, aanbiederKvk: string | null, ontvangenOp: string, gebeurdOp: string | null, oud: boolean, status: BurgermeldingStatus, uiterlijk: string, wat: string, melderNaam: string | null, melderContact: string | null, verlengdOp: string | null, verlengReden: string | null, ernst: BurgermeldingErnst | null, weging: string | null, besluit: BurgermeldingBesluit | null, reden: string | null, tochReden: string | null, beslotenOp: string | null, magHandelingen: Array<string>, beslotenDoor: { id: string, naam: string } | null, ingevoerdDoor: { id: string, naam: string } | null }
    | { __typename: 'BurgermeldingVersieVerouderd' }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type BurgermeldingVerlengenMutationVariables = Exact<{
  burgermeldingId: string;
  versie: number;
  verlengReden: string;
}>;


export type BurgermeldingVerlengenMutation = { uitkomst:
    | { __typename: 'Burgermelding', id: string, versie: number, nummer: string, soort: BurgermeldingSoort, kanaal: BurgermeldingKanaal, aanbieder: string, aanbiederKvk: string | null, ontvangenOp: string, gebeurdOp: string | null, oud: boolean, status: BurgermeldingStatus, uiterlijk: string, wat: string, melderNaam: string | null, melderContact: string | null, verlengdOp: string | null, verlengReden: string | null, ernst: BurgermeldingErnst | null, weging: string | null, besluit: BurgermeldingBesluit | null, reden: string | null, tochReden: string | null, beslotenOp: string | null, magHandelingen: Array<string>, beslotenDoor: { id: string, naam: string } | null, ingevoerdDoor: { id: string, naam: string } | null }
    | { __typename: 'BurgermeldingVersieVerouderd', code: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type BurgermeldingBeslissenMutationVariables = Exact<{
  burgermeldingId: string;
  versie: number;
  invoer: BurgermeldingBeslissingInvoer;
}>;


export type BurgermeldingBeslissenMutation = { uitkomst:
    | { __typename: 'Burgermelding', id: string, versie: number, nummer: string, soort: BurgermeldingSoort, kanaal: BurgermeldingKanaal, aanbieder: string, aanbiederKvk: string | null, ontvangenOp: string, gebeurdOp: string | null, oud: boolean, status: BurgermeldingStatus, uiterlijk: string, wat: string, melderNaam: string | null, melderContact: string | null, verlengdOp: string | null, verlengReden: string | null, ernst: BurgermeldingErnst | null, weging: string | null, besluit: BurgermeldingBesluit | null, reden: string | null, tochReden: string | null, beslotenOp: string | null, magHandelingen: Array<string>, beslotenDoor: { id: string, naam: string } | null, ingevoerdDoor: { id: string, naam: string } | null }
    | { __typename: 'BurgermeldingVersieVerouderd', code: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ExterneMeldingBewarenMutationVariables = Exact<{
  id: string;
  versie: number;
  waarden: Array<VeldWaarde> | VeldWaarde;
}>;


export type ExterneMeldingBewarenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string, huidig: { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ExterneMeldingAanbiedenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type ExterneMeldingAanbiedenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string, huidig: { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type IgjBerichtDelenFragment = { id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null };

export type ExterneMeldingDelenFragment = { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> };

export type BesluitTermijnFragment = { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, teLaat: boolean, aanleidingId: string | null, beginOp: string, vervaltOp: string, restTekst: string, beeindigdOp: string | null, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } };

export type GastInzagenQueryVariables = Exact<{
  over: GastOver;
  overId: string;
}>;


export type GastInzagenQuery = { gastInzagen: { uiterlijk: string, kiesbaar: Array<{ id: string, titel: string, verzondenOp: string }>, inzagen: Array<{ id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> }> } | null };

export type GastInzageDelenFragment = { id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> };

type GastNaHandeling_GastInzage_Fragment = { __typename: 'GastInzage', id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> };

type GastNaHandeling_GastInzageGeopend_Fragment = { __typename: 'GastInzageGeopend', pad: string | null, gastcode: string | null, inzage: { id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> } };

type GastNaHandeling_GastInzageVersieVerouderd_Fragment = { __typename: 'GastInzageVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> } };

type GastNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

export type GastNaHandelingFragment =
  | GastNaHandeling_GastInzage_Fragment
  | GastNaHandeling_GastInzageGeopend_Fragment
  | GastNaHandeling_GastInzageVersieVerouderd_Fragment
  | GastNaHandeling_Geweigerd_Fragment
;

export type GastInzageOpenenMutationVariables = Exact<{
  sleutel: string;
  over: GastOver;
  overId: string;
  invoer: GastInzageInvoer;
}>;


export type GastInzageOpenenMutation = { uitkomst:
    | { __typename: 'GastInzage', id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> }
    | { __typename: 'GastInzageGeopend', pad: string | null, gastcode: string | null, inzage: { id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'GastInzageVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type GastInzageVernieuwenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type GastInzageVernieuwenMutation = { uitkomst:
    | { __typename: 'GastInzage', id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> }
    | { __typename: 'GastInzageGeopend', pad: string | null, gastcode: string | null, inzage: { id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'GastInzageVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type GastInzageIntrekkenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type GastInzageIntrekkenMutation = { uitkomst:
    | { __typename: 'GastInzage', id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> }
    | { __typename: 'GastInzageGeopend', pad: string | null, gastcode: string | null, inzage: { id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'GastInzageVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, kenmerk: string, naam: string, contact: string, hoedanigheid: string, doel: string, grondslag: string, stand: GastStand, codeGebruikt: boolean, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string }, stukken: Array<{ id: string, titel: string }>, log: Array<{ volgnummer: number, soort: GastLogSoort, stuk: string | null, op: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type HandAntwoordenQueryVariables = Exact<{
  id: string;
}>;


export type HandAntwoordenQuery = { externeMeldingOpstelling: { id: string, antwoorden: Array<{ id: string, soort: HandAntwoordSoort, op: string, kenmerk: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, uiterlijk: string | null, vraagId: string | null, toelichting: string | null, vastgelegdOp: string, vastgelegdDoor: { id: string, naam: string } }> } | null };

export type ExterneMeldingAntwoordVastleggenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  antwoord: HandAntwoordInvoer;
}>;


export type ExterneMeldingAntwoordVastleggenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ZaakWerkQueryVariables = Exact<{
  id: string;
}>;


export type ZaakWerkQuery = { zaakWerk: { id: string, magHandelingen: Array<string>, eerdereMaatregelen: Array<MaatregelCode>, wegingen: Array<{ ernst: WegingErnst, risico: WegingRisico, spoed: boolean, compleet: boolean, raaktKwaliteit: boolean, toelichting: string, op: string, door: { id: string, naam: string } }>, routes: Array<{ route: ZaakRoute, redenen: Array<EigenReden>, toelichting: string, afspraken: string, op: string, door: { id: string, naam: string } }>, notities: Array<{ id: string, versie: number, tekst: string, op: string, gewijzigdOp: string | null, magWijzigen: boolean, door: { id: string, naam: string } }>, eerder: Array<{ id: string, nummer: string, categorie: ExterneMeldingCategorie, status: ZaakStatus, ontvangenOp: string, zelfdeAanbieder: boolean, zelfdeZorgverlener: boolean }>, openVelden: Array<{ code: string, label: string, verplicht: boolean }>, rapporten: Array<{ kenmerk: string, op: string, naam: string, versie: number, beoordeeld: number, door: { id: string, naam: string } | null, elementen: Array<{ code: string, hoofdstuk: string, label: string, tekst: string | null, oordeel: ElementOordeel | null, woorden: string }> }>, maatregelen: Array<{ id: string, versie: number, code: MaatregelCode, naam: string, grondslag: string, beginOp: string, eindOp: string | null, uiterlijk: string | null, geeindigdOp: string | null, verteld: boolean, voorwaarden: string, reden: string, einde: string | null, door: { id: string, naam: string } }>, doorgiften: Array<{ id: string, aan: SignaalOntvanger, kenmerk: string, velden: Array<string>, tekst: string, grondslag: string, doel: string, dag: string | null, referentie: string | null, op: string, bevestigdOp: string | null, door: { id: string, naam: string } }>, rechtmatigheid: Array<{ doorgeven: boolean, reden: string, op: string, door: { id: string, naam: string } }>, verloop: Array<{ naar: ZaakStatus, op: string, door: { id: string, naam: string } | null }> } | null };

export type ZaakWerkDelenFragment = { id: string, magHandelingen: Array<string>, eerdereMaatregelen: Array<MaatregelCode>, wegingen: Array<{ ernst: WegingErnst, risico: WegingRisico, spoed: boolean, compleet: boolean, raaktKwaliteit: boolean, toelichting: string, op: string, door: { id: string, naam: string } }>, routes: Array<{ route: ZaakRoute, redenen: Array<EigenReden>, toelichting: string, afspraken: string, op: string, door: { id: string, naam: string } }>, notities: Array<{ id: string, versie: number, tekst: string, op: string, gewijzigdOp: string | null, magWijzigen: boolean, door: { id: string, naam: string } }>, eerder: Array<{ id: string, nummer: string, categorie: ExterneMeldingCategorie, status: ZaakStatus, ontvangenOp: string, zelfdeAanbieder: boolean, zelfdeZorgverlener: boolean }>, openVelden: Array<{ code: string, label: string, verplicht: boolean }>, rapporten: Array<{ kenmerk: string, op: string, naam: string, versie: number, beoordeeld: number, door: { id: string, naam: string } | null, elementen: Array<{ code: string, hoofdstuk: string, label: string, tekst: string | null, oordeel: ElementOordeel | null, woorden: string }> }>, maatregelen: Array<{ id: string, versie: number, code: MaatregelCode, naam: string, grondslag: string, beginOp: string, eindOp: string | null, uiterlijk: string | null, geeindigdOp: string | null, verteld: boolean, voorwaarden: string, reden: string, einde: string | null, door: { id: string, naam: string } }>, doorgiften: Array<{ id: string, aan: SignaalOntvanger, kenmerk: string, velden: Array<string>, tekst: string, grondslag: string, doel: string, dag: string | null, referentie: string | null, op: string, bevestigdOp: string | null, door: { id: string, naam: string } }>, rechtmatigheid: Array<{ doorgeven: boolean, reden: string, op: string, door: { id: string, naam: string } }>, verloop: Array<{ naar: ZaakStatus, op: string, door: { id: string, naam: string } | null }> };

export type ZaakWegenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  versie: number;
  weging: WegingInvoer;
}>;


export type ZaakWegenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

type ZaakDaadUitkomst_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type ZaakDaadUitkomst_Zaak_Fragment = { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> };

type ZaakDaadUitkomst_ZaakVersieVerouderd_Fragment = { __typename: 'ZaakVersieVerouderd', code: string, bericht: string };

export type ZaakDaadUitkomstFragment =
  | ZaakDaadUitkomst_Geweigerd_Fragment
  | ZaakDaadUitkomst_Zaak_Fragment
  | ZaakDaadUitkomst_ZaakVersieVerouderd_Fragment
;

export type ZaakNotitieSchrijvenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  tekst: string;
}>;


export type ZaakNotitieSchrijvenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakNotitieWijzigenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  notitieId: string;
  versie: number;
  tekst: string;
}>;


export type ZaakNotitieWijzigenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakRouteKiezenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  versie: number;
  keuze: RouteInvoer;
}>;


export type ZaakRouteKiezenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakRapportBeoordelenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  beoordeling: BeoordelingInvoer;
}>;


export type ZaakRapportBeoordelenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakConceptrapportSturenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  versie: number;
  tekst: string;
}>;


export type ZaakConceptrapportSturenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakEindrapportSturenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  versie: number;
  tekst: string;
}>;


export type ZaakEindrapportSturenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakMaatregelNemenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  versie: number;
  maatregel: MaatregelInvoer;
}>;


export type ZaakMaatregelNemenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakMaatregelBeeindigenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  einde: MaatregelEindeInvoer;
}>;


export type ZaakMaatregelBeeindigenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakSignaalDoorgevenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  versie: number;
  signaal: SignaalInvoer;
}>;


export type ZaakSignaalDoorgevenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ExterneMeldingReagerenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  antwoordOp: string;
  tekst: string;
}>;


export type ExterneMeldingReagerenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd' }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type SignalenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SignalenQuery = { signalen: { edges: Array<{ node: { id: string, kenmerk: string, afzender: string, ontvangenOp: string, bevestigdOp: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SignaalRijFragment = { id: string, kenmerk: string, afzender: string, ontvangenOp: string, bevestigdOp: string | null };

export type SignaalQueryVariables = Exact<{
  id: string;
}>;


export type SignaalQuery = { signaal: { id: string, versie: number, kenmerk: string, afzender: string, verzondenOp: string, ontvangenOp: string, bevestigdOp: string | null, grondslag: string, doel: string, sha256: string, velden: Array<{ label: string, tekst: string }> } | null };

export type SignaalDelenFragment = { id: string, versie: number, kenmerk: string, afzender: string, verzondenOp: string, ontvangenOp: string, bevestigdOp: string | null, grondslag: string, doel: string, sha256: string, velden: Array<{ label: string, tekst: string }> };

export type SignaalBevestigenMutationVariables = Exact<{
  sleutel: string;
  id: string;
}>;


export type SignaalBevestigenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Signaal', id: string, versie: number, kenmerk: string, afzender: string, verzondenOp: string, ontvangenOp: string, bevestigdOp: string | null, grondslag: string, doel: string, sha256: string, velden: Array<{ label: string, tekst: string }> }
   };

export type ExterneMeldingenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: Array<ExterneMeldingStatus> | ExterneMeldingStatus | null | undefined;
  categorie?: ExterneMeldingCategorie | null | undefined;
  los?: boolean | null | undefined;
}>;


export type ExterneMeldingenQuery = { externeMeldingen: { edges: Array<{ node: { id: string, meldingId: string, meldingNummer: string, los: boolean, pad: string, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, verzondenOp: string | null, opsteller: { id: string, naam: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, melden: { edges: Array<{ node: { dossierId: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, beginOp: string, restTekst: string } }> }, twijfel: { edges: Array<{ node: { dossierId: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, beginOp: string, restTekst: string } }> }, rapport: { edges: Array<{ node: { dossierId: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, beginOp: string, restTekst: string } }> } };

export type KlokRegelsFragment = { edges: Array<{ node: { dossierId: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, beginOp: string, restTekst: string } }> };

export type ExterneMeldingRegelFragment = { id: string, meldingId: string, meldingNummer: string, los: boolean, pad: string, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, verzondenOp: string | null, opsteller: { id: string, naam: string } };

export type KlokkenQueryVariables = Exact<{
  dossierId: string;
}>;


export type KlokkenQuery = { termijnen: { edges: Array<{ node: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, teLaat: boolean, aanleidingId: string | null, beginOp: string, vervaltOp: string, restTekst: string, beeindigdOp: string | null, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } } }> } };

export type ExterneMeldingLosQueryVariables = Exact<{
  nummer: string;
}>;


export type ExterneMeldingLosQuery = { externeMeldingLos: { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> } | null };

export type LosBeslissersQueryVariables = Exact<{ [key: string]: never; }>;


export type LosBeslissersQuery = { losBeslissersKiezen: Array<{ id: string, naam: string, functie: string, afwezigTot: string | null }> };

export type LosPersonenQueryVariables = Exact<{
  zoek: string;
}>;


export type LosPersonenQuery = { personenKiezen: Array<{ id: string, naam: string, functie: string | null, eenheid: string }> };

export type ExterneMeldingLosBeginnenMutationVariables = Exact<{
  sleutel: string;
  categorie: ExterneMeldingCategorie;
  beslisserId: string;
  persoonId?: string | null | undefined;
  vaststelling: LosseVaststellingInvoer;
  gemeente?: GemeenteInvoer | null | undefined;
}>;


export type ExterneMeldingLosBeginnenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, pad: string }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ExterneMeldingVaststellenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  vaststelling: LosseVaststellingInvoer;
}>;


export type ExterneMeldingVaststellenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ExterneMeldingOpstellingQueryVariables = Exact<{
  id: string;
}>;


export type ExterneMeldingOpstellingQuery = { externeMeldingOpstelling: { id: string, magPlichtVastleggen: boolean, zorgsoorten: Array<Zorgsoort>, vaststellingen: Array<{ id: string, soort: LosseVaststellingSoort, gebeurdOp: string | null, geconstateerdOp: string | null, vastgesteldOp: string | null, bekendGewordenOp: string | null, meegedeeldOp: string | null, toelichting: string | null, vastgelegdOp: string, door: { id: string, naam: string } }>, handzending: { vrijgegevenOp: string, sha256: string, verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vrijgegevenDoor: { id: string, naam: string }, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, soort: string, grootte: number, op: string, door: { id: string, naam: string } }> } | null, plichten: Array<{ plicht: ParallellePlichtCode, naam: string, waarom: string, bron: string, gedaan: boolean | null, op: string | null, toelichting: string | null, door: { id: string, naam: string } | null }> } | null };

export type OpstellingDelenFragment = { id: string, magPlichtVastleggen: boolean, zorgsoorten: Array<Zorgsoort>, vaststellingen: Array<{ id: string, soort: LosseVaststellingSoort, gebeurdOp: string | null, geconstateerdOp: string | null, vastgesteldOp: string | null, bekendGewordenOp: string | null, meegedeeldOp: string | null, toelichting: string | null, vastgelegdOp: string, door: { id: string, naam: string } }>, handzending: { vrijgegevenOp: string, sha256: string, verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vrijgegevenDoor: { id: string, naam: string }, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, soort: string, grootte: number, op: string, door: { id: string, naam: string } }> } | null, plichten: Array<{ plicht: ParallellePlichtCode, naam: string, waarom: string, bron: string, gedaan: boolean | null, op: string | null, toelichting: string | null, door: { id: string, naam: string } | null }> };

export type ExterneMeldingVrijgevenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  waaromTeLaat?: string | null | undefined;
}>;


export type ExterneMeldingVrijgevenMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ExterneMeldingZelfVerstuurdMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  op?: string | null | undefined;
  kenmerk?: string | null | undefined;
  toelichting?: string | null | undefined;
}>;


export type ExterneMeldingZelfVerstuurdMutation = { uitkomst:
    | { __typename: 'ExterneMelding', id: string, versie: number, categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus, meldingId: string, meldingNummer: string, los: boolean, pad: string, verzendwijze: Verzendwijze, aangebodenOp: string | null, verzondenOp: string | null, teruggestuurdOp: string | null, teruggestuurdReden: string | null, bevestigdOp: string | null, kenmerk: string | null, inspectieContact: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, ontvangerNaam: string, magHandelingen: Array<string>, velden: Array<{ code: string, label: string, hint: string | null, groep: string, soort: string, opties: Array<string>, verplicht: boolean, waarvandaan: string, bron: string, waarde: string | null }>, opsteller: { id: string, naam: string }, bekrachtigdDoor: { id: string, naam: string } | null, verzending: { velden: Array<string>, sha256: string, grondslag: string, doel: string, afgeleverdOp: string | null } | null, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ExterneMeldingVersieVerouderd', code: string, bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ParallellePlichtVastleggenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  plicht: ParallellePlichtCode;
  gedaan: boolean;
  op?: string | null | undefined;
  toelichting?: string | null | undefined;
}>;


export type ParallellePlichtVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Opstelling', id: string, magPlichtVastleggen: boolean, zorgsoorten: Array<Zorgsoort>, vaststellingen: Array<{ id: string, soort: LosseVaststellingSoort, gebeurdOp: string | null, geconstateerdOp: string | null, vastgesteldOp: string | null, bekendGewordenOp: string | null, meegedeeldOp: string | null, toelichting: string | null, vastgelegdOp: string, door: { id: string, naam: string } }>, handzending: { vrijgegevenOp: string, sha256: string, verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vrijgegevenDoor: { id: string, naam: string }, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, soort: string, grootte: number, op: string, door: { id: string, naam: string } }> } | null, plichten: Array<{ plicht: ParallellePlichtCode, naam: string, waarom: string, bron: string, gedaan: boolean | null, op: string | null, toelichting: string | null, door: { id: string, naam: string } | null }> }
   };

export type IgjInstellingQueryVariables = Exact<{ [key: string]: never; }>;


export type IgjInstellingQuery = { igjInstelling: { versie: number, verzendwijze: Verzendwijze, wijzeWmo: Verzendwijze, wijzeJeugd: Verzendwijze, zelfGemeenten: Array<string>, kvkNummer: string | null, vestigingsnummer: string | null, zorgsoorten: Array<Zorgsoort>, magWijzigen: boolean, gemeenteTermijnen: Array<{ gemeente: string, eenheid: GemeenteEenheid, lengte: number }>, gemeenten: Array<{ code: string, naam: string }> } | null };

export type IgjInstellingWijzigenMutationVariables = Exact<{
  versie: number;
  verzendwijze: Verzendwijze;
  wijzeWmo?: Verzendwijze | null | undefined;
  wijzeJeugd?: Verzendwijze | null | undefined;
  gemeenteTermijnen?: Array<GemeenteMeldtermijnInvoer> | GemeenteMeldtermijnInvoer | null | undefined;
  zelfGemeenten?: Array<string> | string | null | undefined;
  kvkNummer?: string | null | undefined;
  vestigingsnummer?: string | null | undefined;
  zorgsoorten: Array<Zorgsoort> | Zorgsoort;
}>;


export type IgjInstellingWijzigenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'IgjInstelling', versie: number, verzendwijze: Verzendwijze, wijzeWmo: Verzendwijze, zelfGemeenten: Array<string>, zorgsoorten: Array<Zorgsoort>, magWijzigen: boolean }
   };

export type PostvakQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ZaakFilter | null | undefined;
}>;


export type PostvakQuery = { postvak: { edges: Array<{ node: { id: string, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, spoed: boolean, compleet: boolean | null, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, termijnen: Array<{ id: string, naam: string, ernst: TermijnErnst, vervaltOp: string, restTekst: string }>, inspecteur: { id: string, naam: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostvakRijFragment = { id: string, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, spoed: boolean, compleet: boolean | null, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, termijnen: Array<{ id: string, naam: string, ernst: TermijnErnst, vervaltOp: string, restTekst: string }>, inspecteur: { id: string, naam: string } | null };

export type HoofdstukVersieDelenFragment = { hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> };

export type RapportageDelenFragment = { id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> };

type RapportageNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type RapportageNaHandeling_Rapportage_Fragment = { __typename: 'Rapportage', id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> };

type RapportageNaHandeling_RapportageVerouderd_Fragment = { __typename: 'RapportageVerouderd', code: string, bericht: string, huidig: { id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> } };

export type RapportageNaHandelingFragment =
  | RapportageNaHandeling_Geweigerd_Fragment
  | RapportageNaHandeling_Rapportage_Fragment
  | RapportageNaHandeling_RapportageVerouderd_Fragment
;

export type RapportagesQueryVariables = Exact<{
  id: string;
}>;


export type RapportagesQuery = { rapportages: { externeMeldingId: string, categorie: ExterneMeldingCategorie, nummer: string, pad: string, metDeHand: boolean, uiterlijk: string | null, teLaat: boolean, richtlijnen: Array<RapportageRichtlijn>, magBeginnen: boolean, beginUitleg: string | null, rapportages: Array<{ id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> }> } | null };

export type RapportStandQueryVariables = Exact<{
  id: string;
}>;


export type RapportStandQuery = { rapportages: { externeMeldingId: string, pad: string, uiterlijk: string | null, teLaat: boolean, magBeginnen: boolean, beginUitleg: string | null, rapportages: Array<{ id: string, nummer: number, status: RapportageStatus, klaar: number, totaal: number, verzondenOp: string | null }> } | null };

export type RapportageVersiesQueryVariables = Exact<{
  id: string;
  hoofdstuk: RapportageHoofdstuk;
}>;


export type RapportageVersiesQuery = { rapportageVersies: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }> | null };

export type RapportageBeginnenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  richtlijn: RapportageRichtlijn;
}>;


export type RapportageBeginnenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Rapportage', id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> }
    | { __typename: 'RapportageVerouderd', code: string, bericht: string, huidig: { id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> } }
   };

export type RapportageHoofdstukBewarenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  hoofdstuk: RapportageHoofdstuk;
  versie: number;
  antwoorden: Array<RapportageAntwoordInvoer> | RapportageAntwoordInvoer;
}>;


export type RapportageHoofdstukBewarenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Rapportage', id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> }
    | { __typename: 'RapportageVerouderd', code: string, bericht: string, huidig: { id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> } }
   };

export type RapportageVisieBewarenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  antwoorden: Array<RapportageAntwoordInvoer> | RapportageAntwoordInvoer;
}>;


export type RapportageVisieBewarenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Rapportage', id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> }
    | { __typename: 'RapportageVerouderd', code: string, bericht: string, huidig: { id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> } }
   };

export type RapportageAanbiedenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type RapportageAanbiedenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Rapportage', id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> }
    | { __typename: 'RapportageVerouderd', code: string, bericht: string, huidig: { id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> } }
   };

export type RapportageTerugsturenMutationVariables = Exact<{
  id: string;
  versie: number;
  reden: string;
}>;


export type RapportageTerugsturenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Rapportage', id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> }
    | { __typename: 'RapportageVerouderd', code: string, bericht: string, huidig: { id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> } }
   };

export type RapportageVersturenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  teLaatUitleg?: string | null | undefined;
}>;


export type RapportageVersturenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Rapportage', id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> }
    | { __typename: 'RapportageVerouderd', code: string, bericht: string, huidig: { id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> } }
   };

export type RapportageGoedkeurenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
}>;


export type RapportageGoedkeurenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Rapportage', id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> }
    | { __typename: 'RapportageVerouderd', code: string, bericht: string, huidig: { id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> } }
   };

export type RapportageZelfVerstuurdMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  op?: string | null | undefined;
  kenmerk?: string | null | undefined;
  toelichting?: string | null | undefined;
}>;


export type RapportageZelfVerstuurdMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Rapportage', id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> }
    | { __typename: 'RapportageVerouderd', code: string, bericht: string, huidig: { id: string, externeMeldingId: string, nummer: number, richtlijn: RapportageRichtlijn, status: RapportageStatus, versie: number, opsteller: string, gemaaktOp: string, aangebodenOp: string | null, goedgekeurdOp: string | null, verzondenOp: string | null, verzondenDoor: string | null, kenmerk: string | null, voorzitter: string | null, klaar: number, totaal: number, magHandelingen: Array<string>, zelfVerstuurd: { verstuurdOp: string | null, kenmerk: string | null, toelichting: string | null, vastgelegdDoor: { id: string, naam: string } | null, bewijzen: Array<{ id: string, naam: string, op: string, door: { id: string, naam: string } }> } | null, hoofdstukken: Array<{ hoofdstuk: RapportageHoofdstuk, versie: number, op: string, door: string, antwoorden: Array<{ code: string, tekst: string, rijen: Array<{ cellen: Array<{ kolom: string, waarde: string }> }> }> }>, ontbreekt: Array<{ hoofdstuk: RapportageHoofdstuk, element: string, bericht: string }>, namen: Array<{ naam: string, mensen: Array<string>, hoofdstukken: Array<RapportageHoofdstuk> }>, verloop: Array<{ naar: RapportageStatus, op: string, door: string, reden: string | null }> } }
   };

export type RegisterQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterQuery = { aantekeningen: Array<{ id: string, nummer: string, rapportOp: string, verwijderOp: string }>, aantekeningDaden: Array<{ id: string, nummer: string, daad: AantekeningDaad, reden: string | null, op: string, door: { id: string, naam: string } | null }>, registervragen: Array<{ id: string, organisatie: string, vrager: string, functie: string, gevraagdOp: string, uitkomst: VergewisUitkomst }> };

export type AantekeningRegelDelenFragment = { id: string, nummer: string, rapportOp: string, verwijderOp: string };

export type AantekeningQueryVariables = Exact<{
  id: string;
}>;


export type AantekeningQuery = { aantekening: { id: string, versie: number, nummer: string, rapportOp: string, verwijderOp: string, wie: { voornamen: string, achternaam: string, geboortedatum: string, bigNummer: string | null } } | null };

export type AantekeningDelenFragment = { id: string, versie: number, nummer: string, rapportOp: string, verwijderOp: string, wie: { voornamen: string, achternaam: string, geboortedatum: string, bigNummer: string | null } };

export type AantekeningVastleggenMutationVariables = Exact<{
  sleutel: string;
  invoer: AantekeningInvoer;
}>;


export type AantekeningVastleggenMutation = { uitkomst:
    | { __typename: 'Aantekening', id: string, versie: number, nummer: string, rapportOp: string, verwijderOp: string, wie: { voornamen: string, achternaam: string, geboortedatum: string, bigNummer: string | null } }
    | { __typename: 'AantekeningVersieVerouderd' }
    | { __typename: 'AantekeningVerwijderd' }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type AantekeningCorrigerenMutationVariables = Exact<{
  aantekeningId: string;
  versie: number;
  invoer: AantekeningCorrectie;
}>;


export type AantekeningCorrigerenMutation = { uitkomst:
    | { __typename: 'Aantekening', id: string, versie: number, nummer: string, rapportOp: string, verwijderOp: string, wie: { voornamen: string, achternaam: string, geboortedatum: string, bigNummer: string | null } }
    | { __typename: 'AantekeningVersieVerouderd', code: string }
    | { __typename: 'AantekeningVerwijderd' }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type AantekeningVerwijderenMutationVariables = Exact<{
  aantekeningId: string;
  versie: number;
  reden: VerwijderReden;
}>;


export type AantekeningVerwijderenMutation = { uitkomst:
    | { __typename: 'Aantekening' }
    | { __typename: 'AantekeningVersieVerouderd', code: string }
    | { __typename: 'AantekeningVerwijderd', id: string, nummer: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type VergewisvragenQueryVariables = Exact<{ [key: string]: never; }>;


export type VergewisvragenQuery = { vergewisvragen: { nogVandaag: number, vragen: Array<{ id: string, functie: string, gevraagdOp: string, beantwoordOp: string | null, uitkomst: VergewisUitkomst | null, rapportOp: string | null, sha256: string, wie: { voornamen: string, achternaam: string, geboortedatum: string, bigNummer: string | null }, steller: { id: string, naam: string } | null }> } };

export type VergewisvraagDelenFragment = { id: string, functie: string, gevraagdOp: string, beantwoordOp: string | null, uitkomst: VergewisUitkomst | null, rapportOp: string | null, sha256: string, wie: { voornamen: string, achternaam: string, geboortedatum: string, bigNummer: string | null }, steller: { id: string, naam: string } | null };

export type VergewisvraagStellenMutationVariables = Exact<{
  sleutel: string;
  invoer: VergewisvraagInvoer;
}>;


export type VergewisvraagStellenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Vergewisvraag', id: string, functie: string, gevraagdOp: string, beantwoordOp: string | null, uitkomst: VergewisUitkomst | null, rapportOp: string | null, sha256: string, wie: { voornamen: string, achternaam: string, geboortedatum: string, bigNummer: string | null }, steller: { id: string, naam: string } | null }
   };

export type AantekeningenZoekenQueryVariables = Exact<{
  wie: IdentiteitInvoer;
}>;


export type AantekeningenZoekenQuery = { aantekeningenZoeken: Array<{ id: string, nummer: string, rapportOp: string, verwijderOp: string }> };

export type WmoGemeentenQueryVariables = Exact<{ [key: string]: never; }>;


export type WmoGemeentenQuery = { wmoGemeenten: Array<{ code: string, naam: string }> };

export type ZaakRechtmatigheidKiezenMutationVariables = Exact<{
  sleutel: string;
  zaakId: string;
  versie: number;
  keuze: RechtmatigheidInvoer;
}>;


export type ZaakRechtmatigheidKiezenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakQueryVariables = Exact<{
  id: string;
}>;


export type ZaakQuery = { zaak: { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> } | null };

export type ZaakDelenFragment = { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> };

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
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type ZaakToewijzenMutationVariables = Exact<{
  zaakId: string;
  versie: number;
  lidmaatschapId: string;
}>;


export type ZaakToewijzenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zaak', id: string, versie: number, nummer: string, status: ZaakStatus, categorie: ExterneMeldingCategorie, aanbieder: string, ontvangenOp: string, verzondenOp: string, vastgesteldOp: string | null, opTijd: boolean | null, dagenSindsVaststelling: number | null, bevestigdOp: string | null, rapportageGevraagd: boolean | null, rapportageUiterlijk: string | null, spoed: boolean, compleet: boolean | null, sha256: string, grondslag: string, doel: string, wachtOpAanvulling: boolean, aanvullenUiterlijk: string | null, magHandelingen: Array<string>, inspecteur: { id: string, naam: string } | null, velden: Array<{ code: string, label: string, groep: string, waarde: string }>, berichten: Array<{ id: string, soort: IgjBerichtSoort, richting: IgjBerichtRichting, kenmerk: string, antwoordOp: string | null, beantwoord: boolean, tekst: string, uiterlijk: string | null, op: string, aangekomenOp: string | null, grondslag: string, sha256: string, velden: Array<{ code: string, label: string, waarde: string, tekst: string }>, door: { id: string, naam: string } | null }> }
    | { __typename: 'ZaakVersieVerouderd', code: string, bericht: string }
   };

export type OpenbaarFormulierQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenbaarFormulierQuery = { openbaarFormulier: { versie: number, adres: string | null, adresSinds: string | null, nu: { versie: number } | null, besluiten: Array<{ versie: number, formulierAan: boolean, anoniemAan: boolean, beslotenDoor: string, vanaf: string, telefoon: string | null, vertrouwenspersoon: string | null, klachten: string | null, op: string, aanspreekpunten: Array<{ naam: string, rol: string, bereik: string }>, door: { id: string, naam: string } }>, laatsteProef: { id: string, bereikt: number, op: string } | null } | null };

export type OpenbaarDelenFragment = { versie: number, adres: string | null, adresSinds: string | null, nu: { versie: number } | null, besluiten: Array<{ versie: number, formulierAan: boolean, anoniemAan: boolean, beslotenDoor: string, vanaf: string, telefoon: string | null, vertrouwenspersoon: string | null, klachten: string | null, op: string, aanspreekpunten: Array<{ naam: string, rol: string, bereik: string }>, door: { id: string, naam: string } }>, laatsteProef: { id: string, bereikt: number, op: string } | null };

type OpenbaarNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type OpenbaarNaHandeling_OpenbaarFormulier_Fragment = { __typename: 'OpenbaarFormulier', versie: number, adres: string | null, adresSinds: string | null, nu: { versie: number } | null, besluiten: Array<{ versie: number, formulierAan: boolean, anoniemAan: boolean, beslotenDoor: string, vanaf: string, telefoon: string | null, vertrouwenspersoon: string | null, klachten: string | null, op: string, aanspreekpunten: Array<{ naam: string, rol: string, bereik: string }>, door: { id: string, naam: string } }>, laatsteProef: { id: string, bereikt: number, op: string } | null };

type OpenbaarNaHandeling_OpenbaarVerouderd_Fragment = { __typename: 'OpenbaarVerouderd', bericht: string, huidig: { versie: number, adres: string | null, adresSinds: string | null, nu: { versie: number } | null, besluiten: Array<{ versie: number, formulierAan: boolean, anoniemAan: boolean, beslotenDoor: string, vanaf: string, telefoon: string | null, vertrouwenspersoon: string | null, klachten: string | null, op: string, aanspreekpunten: Array<{ naam: string, rol: string, bereik: string }>, door: { id: string, naam: string } }>, laatsteProef: { id: string, bereikt: number, op: string } | null } };

export type OpenbaarNaHandelingFragment =
  | OpenbaarNaHandeling_Geweigerd_Fragment
  | OpenbaarNaHandeling_OpenbaarFormulier_Fragment
  | OpenbaarNaHandeling_OpenbaarVerouderd_Fragment
;

export type OpenbaarInstellenMutationVariables = Exact<{
  sleutel: string;
  versie: number;
  invoer: OpenbaarInvoer;
}>;


export type OpenbaarInstellenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'OpenbaarFormulier', versie: number, adres: string | null, adresSinds: string | null, nu: { versie: number } | null, besluiten: Array<{ versie: number, formulierAan: boolean, anoniemAan: boolean, beslotenDoor: string, vanaf: string, telefoon: string | null, vertrouwenspersoon: string | null, klachten: string | null, op: string, aanspreekpunten: Array<{ naam: string, rol: string, bereik: string }>, door: { id: string, naam: string } }>, laatsteProef: { id: string, bereikt: number, op: string } | null }
    | { __typename: 'OpenbaarVerouderd', bericht: string, huidig: { versie: number, adres: string | null, adresSinds: string | null, nu: { versie: number } | null, besluiten: Array<{ versie: number, formulierAan: boolean, anoniemAan: boolean, beslotenDoor: string, vanaf: string, telefoon: string | null, vertrouwenspersoon: string | null, klachten: string | null, op: string, aanspreekpunten: Array<{ naam: string, rol: string, bereik: string }>, door: { id: string, naam: string } }>, laatsteProef: { id: string, bereikt: number, op: string } | null } }
   };

export type OpenbaarAdresVernieuwenMutationVariables = Exact<{
  sleutel: string;
}>;


export type OpenbaarAdresVernieuwenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'OpenbaarFormulier', versie: number, adres: string | null, adresSinds: string | null, nu: { versie: number } | null, besluiten: Array<{ versie: number, formulierAan: boolean, anoniemAan: boolean, beslotenDoor: string, vanaf: string, telefoon: string | null, vertrouwenspersoon: string | null, klachten: string | null, op: string, aanspreekpunten: Array<{ naam: string, rol: string, bereik: string }>, door: { id: string, naam: string } }>, laatsteProef: { id: string, bereikt: number, op: string } | null }
    | { __typename: 'OpenbaarVerouderd', bericht: string, huidig: { versie: number, adres: string | null, adresSinds: string | null, nu: { versie: number } | null, besluiten: Array<{ versie: number, formulierAan: boolean, anoniemAan: boolean, beslotenDoor: string, vanaf: string, telefoon: string | null, vertrouwenspersoon: string | null, klachten: string | null, op: string, aanspreekpunten: Array<{ naam: string, rol: string, bereik: string }>, door: { id: string, naam: string } }>, laatsteProef: { id: string, bereikt: number, op: string } | null } }
   };

export type ProefmeldingSturenMutationVariables = Exact<{
  sleutel: string;
}>;


export type ProefmeldingSturenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'OpenbaarFormulier', versie: number, adres: string | null, adresSinds: string | null, nu: { versie: number } | null, besluiten: Array<{ versie: number, formulierAan: boolean, anoniemAan: boolean, beslotenDoor: string, vanaf: string, telefoon: string | null, vertrouwenspersoon: string | null, klachten: string | null, op: string, aanspreekpunten: Array<{ naam: string, rol: string, bereik: string }>, door: { id: string, naam: string } }>, laatsteProef: { id: string, bereikt: number, op: string } | null }
    | { __typename: 'OpenbaarVerouderd', bericht: string, huidig: { versie: number, adres: string | null, adresSinds: string | null, nu: { versie: number } | null, besluiten: Array<{ versie: number, formulierAan: boolean, anoniemAan: boolean, beslotenDoor: string, vanaf: string, telefoon: string | null, vertrouwenspersoon: string | null, klachten: string | null, op: string, aanspreekpunten: Array<{ naam: string, rol: string, bereik: string }>, door: { id: string, naam: string } }>, laatsteProef: { id: string, bereikt: number, op: string } | null } }
   };

export type MelderBerichtenQueryVariables = Exact<{
  meldingId: string;
}>;


export type MelderBerichtenQuery = { melderBerichten: { bereikbaar: boolean, berichten: Array<{ id: string, van: string, dag: string, op: string | null, door: string | null, tekst: string }> } | null };

export type AlleBerichtenFragment = { bereikbaar: boolean, berichten: Array<{ id: string, van: string, dag: string, op: string | null, door: string | null, tekst: string }> };

export type BerichtRegelFragment = { id: string, van: string, dag: string, op: string | null, door: string | null, tekst: string };

export type MelderBerichtSturenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  tekst: string;
}>;


export type MelderBerichtSturenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MelderBerichten', bereikbaar: boolean, berichten: Array<{ id: string, van: string, dag: string, op: string | null, door: string | null, tekst: string }> }
   };

export type MijnMeldingQueryVariables = Exact<{
  nummer: string;
}>;


export type MijnMeldingQuery = { mijnMelding: { id: string, nummer: string, ingediendOp: string, stand: string, standTekst: string, berichten: Array<{ id: string, van: string, dag: string, op: string | null, door: string | null, tekst: string }> } | null };

export type EigenMeldingDelenFragment = { id: string, nummer: string, ingediendOp: string, stand: string, standTekst: string, berichten: Array<{ id: string, van: string, dag: string, op: string | null, door: string | null, tekst: string }> };

export type EigenBerichtSturenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  tekst: string;
}>;


export type EigenBerichtSturenMutation = { uitkomst:
    | { __typename: 'EigenMeldingMetBerichten', id: string, nummer: string, ingediendOp: string, stand: string, standTekst: string, berichten: Array<{ id: string, van: string, dag: string, op: string | null, door: string | null, tekst: string }> }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type BijlagenQueryVariables = Exact<{
  meldingId: string;
}>;


export type BijlagenQuery = { bijlagen: Array<{ id: string, naam: string, soort: string, grootte: number, gescand: boolean, herkomst: string, door: string | null, op: string }> };

export type BijlageKaartjeMakenMutationVariables = Exact<{
  meldingId: string;
}>;


export type BijlageKaartjeMakenMutation = { uitkomst:
    | { __typename: 'BijlageKaartje', kaartje: string, nogOver: number }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ConsultatiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  stand?: Array<ConsultatieStand> | ConsultatieStand | null | undefined;
}>;


export type ConsultatiesQuery = { consultaties: { edges: Array<{ node: { id: string, stand: ConsultatieStand, eigen: boolean, gevraagdOp: string, laatstOp: string, vrager: { id: string, naam: string } | null, aan: { id: string, naam: string } | null, eenheid: { id: string, pad: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConsultatieDelenFragment = { id: string, versie: number, stand: ConsultatieStand, eigen: boolean, gevraagdOp: string, feiten: string, plegerId: string | null, plegerNaam: string | null, redenSluiten: string | null, meldingNummer: string | null, magHandelingen: Array<string>, vrager: { id: string, naam: string } | null, aan: { id: string, naam: string } | null, eenheid: { id: string, naam: string, pad: string } | null, inbreng: Array<{ id: string, soort: ConsultatieInbrengSoort, op: string, tekst: string | null, door: { id: string, naam: string } | null }> };

type NaConsultatie_Consultatie_Fragment = { __typename: 'Consultatie', id: string, versie: number };

type NaConsultatie_ConsultatieVerouderd_Fragment = { __typename: 'ConsultatieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } };

type NaConsultatie_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

export type NaConsultatieFragment =
  | NaConsultatie_Consultatie_Fragment
  | NaConsultatie_ConsultatieVerouderd_Fragment
  | NaConsultatie_Geweigerd_Fragment
;

export type ConsultatieQueryVariables = Exact<{
  id: string;
}>;


export type ConsultatieQuery = { consultatie: { id: string, versie: number, stand: ConsultatieStand, eigen: boolean, gevraagdOp: string, feiten: string, plegerId: string | null, plegerNaam: string | null, redenSluiten: string | null, meldingNummer: string | null, magHandelingen: Array<string>, vrager: { id: string, naam: string } | null, aan: { id: string, naam: string } | null, eenheid: { id: string, naam: string, pad: string } | null, inbreng: Array<{ id: string, soort: ConsultatieInbrengSoort, op: string, tekst: string | null, door: { id: string, naam: string } | null }> } | null };

export type RaadgeversQueryVariables = Exact<{ [key: string]: never; }>;


export type RaadgeversQuery = { raadgevers: Array<{ id: string, naam: string }> };

export type ConsultatieVragenMutationVariables = Exact<{
  sleutel: string;
  invoer: ConsultatieInvoer;
}>;


export type ConsultatieVragenMutation = { uitkomst:
    | { __typename: 'Consultatie', id: string, versie: number }
    | { __typename: 'ConsultatieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ConsultatieAanvullenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  tekst: string;
}>;


export type ConsultatieAanvullenMutation = { uitkomst:
    | { __typename: 'Consultatie', id: string, versie: number }
    | { __typename: 'ConsultatieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ConsultatieBeantwoordenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  tekst: string;
}>;


export type ConsultatieBeantwoordenMutation = { uitkomst:
    | { __typename: 'Consultatie', id: string, versie: number }
    | { __typename: 'ConsultatieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ConsultatieSluitenMutationVariables = Exact<{
  id: string;
  versie: number;
  reden: string;
}>;


export type ConsultatieSluitenMutation = { uitkomst:
    | { __typename: 'Consultatie', id: string, versie: number }
    | { __typename: 'ConsultatieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type MeldingDelenQueryVariables = Exact<{
  meldingId: string;
}>;


export type MeldingDelenQuery = { meldingDelen: { meldingId: string, strafbaar: Array<{ id: string, versie: number, op: string, door: string | null, antwoord: string | null, waarom: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, antwoord: string | null, waarom: string | null }> }>, politiecontact: Array<{ id: string, versie: number, op: string, door: string | null, agent: string | null, bewijsBewaard: boolean | null, bewijsWaar: string | null, bewijsWie: string | null, bureau: string | null, cameraAdvies: string | null, gesprokenOp: string | null, nummer: string | null, politieDoet: string | null, soort: string | null, volgendContactOp: string | null, wijDoen: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, agent: string | null, bewijsBewaard: boolean | null, bewijsWaar: string | null, bewijsWie: string | null, bureau: string | null, cameraAdvies: string | null, gesprokenOp: string | null, nummer: string | null, politieDoet: string | null, soort: string | null, volgendContactOp: string | null, wijDoen: string | null }> }>, clientgesprek: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, alleenWaarom: string | null, doelen: Array<string>, gedragsdeskundige: string | null, gehoudenOp: string | null, gewezenOp: Array<string>, met: string | null, redenNiet: string | null, steun: string | null, steunNiet: string | null, steunPolitie: boolean | null, steunWie: string | null, taxatie: boolean | null, toestemming: string | null, vertegenwoordiger: string | null, verteld: string | null, voerders: Array<string>, wens: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, alleenWaarom: string | null, doelen: Array<string>, gedragsdeskundige: string | null, gehoudenOp: string | null, gewezenOp: Array<string>, met: string | null, redenNiet: string | null, steun: string | null, steunNiet: string | null, steunPolitie: boolean | null, steunWie: string | null, taxatie: boolean | null, toestemming: string | null, vertegenwoordiger: string | null, verteld: string | null, voerders: Array<string>, wens: string | null }> }>, toestemmingsweging: Array<{ id: string, versie: number, op: string, door: string | null, afhankelijkheid: string | null, anderen: string | null, besluit: string | null, ernst: string | null, herhaling: string | null, verteldAanClient: string | null, waarom: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, afhankelijkheid: string | null, anderen: string | null, besluit: string | null, ernst: string | null, herhaling: string | null, verteldAanClient: string | null, waarom: string | null }> }>, plegergesprek: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, doelen: Array<string>, gehoudenOp: string | null, gelezen: boolean | null, reactie: string | null, redenNiet: string | null, steunGewezen: boolean | null, steunWie: string | null, voerders: Array<string>, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, doelen: Array<string>, gehoudenOp: string | null, gelezen: boolean | null, reactie: string | null, redenNiet: string | null, steunGewezen: boolean | null, steunWie: string | null, voerders: Array<string> }> }>, onderzoek: Array<{ id: string, versie: number, op: string, door: string | null, afgerond: boolean | null, afgerondOp: string | null, andereSlachtoffers: string | null, andereWaarom: string | null, andereWat: string | null, begonnenOp: string | null, besluit: string | null, bevindingen: string | null, conclusieClient: string | null, conclusieOrganisatie: string | null, conclusiePleger: string | null, methode: string | null, onderzoekers: Array<string>, overleden: boolean | null, stappen: Array<string>, uitvoering: string | null, voorzitter: string | null, voorzitterNaam: string | null, waarom: string | null, weging: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, afgerond: boolean | null, afgerondOp: string | null, andereSlachtoffers: string | null, andereWaarom: string | null, andereWat: string | null, begonnenOp: string | null, besluit: string | null, bevindingen: string | null, conclusieClient: string | null, conclusieOrganisatie: string | null, conclusiePleger: string | null, methode: string | null, onderzoekers: Array<string>, overleden: boolean | null, stappen: Array<string>, uitvoering: string | null, voorzitter: string | null, voorzitterNaam: string | null, waarom: string | null, weging: string | null }> }>, oorzaken: Array<{ id: string, versie: number, op: string, door: string | null, gebeurtenis: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, gebeurtenis: string | null, knopen: Array<{ id: string, ouder: string | null, tak: string, tekst: string }> }>, knopen: Array<{ id: string, ouder: string | null, tak: string, tekst: string }> }>, oordeel: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, afhankelijk: string | null, beleving: string | null, belevingWaarom: string | null, ernst: string | null, gronden: string | null, handelen: string | null, herhaling: string | null, norm: string | null, normWaarom: string | null, opzet: string | null, schade: string | null, uitkomst: string | null, wet: string | null, wetWaarom: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, afhankelijk: string | null, beleving: string | null, belevingWaarom: string | null, ernst: string | null, gronden: string | null, handelen: string | null, herhaling: string | null, norm: string | null, normWaarom: string | null, opzet: string | null, schade: string | null, uitkomst: string | null, wet: string | null, wetWaarom: string | null }> }>, signalering: Array<{ id: string, versie: number, op: string, door: string | null, aangesproken: boolean | null, aangesprokenNiet: string | null, aangesprokenWat: string | null, clientdossier: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, aangesproken: boolean | null, aangesprokenNiet: string | null, aangesprokenWat: string | null, clientdossier: string | null }> }>, waarneming: Array<{ id: string, versie: number, op: string, door: string | null, doorWie: string | null, feiten: string | null, gezienOp: string | null, mening: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, doorWie: string | null, feiten: string | null, gezienOp: string | null, mening: string | null }> }>, bespreking: Array<{ id: string, versie: number, op: string, door: string | null, advies: string | null, besproken: string | null, gesprokenOp: string | null, met: string | null, naam: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, advies: string | null, besproken: string | null, gesprokenOp: string | null, met: string | null, naam: string | null }> }>, geheimhouding: Array<{ id: string, versie: number, op: string, door: string | null, grondslag: string | null, waarom: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, grondslag: string | null, waarom: string | null }> }> } | null };

export type AlleDelenFragment = { meldingId: string, strafbaar: Array<{ id: string, versie: number, op: string, door: string | null, antwoord: string | null, waarom: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, antwoord: string | null, waarom: string | null }> }>, politiecontact: Array<{ id: string, versie: number, op: string, door: string | null, agent: string | null, bewijsBewaard: boolean | null, bewijsWaar: string | null, bewijsWie: string | null, bureau: string | null, cameraAdvies: string | null, gesprokenOp: string | null, nummer: string | null, politieDoet: string | null, soort: string | null, volgendContactOp: string | null, wijDoen: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, agent: string | null, bewijsBewaard: boolean | null, bewijsWaar: string | null, bewijsWie: string | null, bureau: string | null, cameraAdvies: string | null, gesprokenOp: string | null, nummer: string | null, politieDoet: string | null, soort: string | null, volgendContactOp: string | null, wijDoen: string | null }> }>, clientgesprek: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, alleenWaarom: string | null, doelen: Array<string>, gedragsdeskundige: string | null, gehoudenOp: string | null, gewezenOp: Array<string>, met: string | null, redenNiet: string | null, steun: string | null, steunNiet: string | null, steunPolitie: boolean | null, steunWie: string | null, taxatie: boolean | null, toestemming: string | null, vertegenwoordiger: string | null, verteld: string | null, voerders: Array<string>, wens: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, alleenWaarom: string | null, doelen: Array<string>, gedragsdeskundige: string | null, gehoudenOp: string | null, gewezenOp: Array<string>, met: string | null, redenNiet: string | null, steun: string | null, steunNiet: string | null, steunPolitie: boolean | null, steunWie: string | null, taxatie: boolean | null, toestemming: string | null, vertegenwoordiger: string | null, verteld: string | null, voerders: Array<string>, wens: string | null }> }>, toestemmingsweging: Array<{ id: string, versie: number, op: string, door: string | null, afhankelijkheid: string | null, anderen: string | null, besluit: string | null, ernst: string | null, herhaling: string | null, verteldAanClient: string | null, waarom: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, afhankelijkheid: string | null, anderen: string | null, besluit: string | null, ernst: string | null, herhaling: string | null, verteldAanClient: string | null, waarom: string | null }> }>, plegergesprek: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, doelen: Array<string>, gehoudenOp: string | null, gelezen: boolean | null, reactie: string | null, redenNiet: string | null, steunGewezen: boolean | null, steunWie: string | null, voerders: Array<string>, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, doelen: Array<string>, gehoudenOp: string | null, gelezen: boolean | null, reactie: string | null, redenNiet: string | null, steunGewezen: boolean | null, steunWie: string | null, voerders: Array<string> }> }>, onderzoek: Array<{ id: string, versie: number, op: string, door: string | null, afgerond: boolean | null, afgerondOp: string | null, andereSlachtoffers: string | null, andereWaarom: string | null, andereWat: string | null, begonnenOp: string | null, besluit: string | null, bevindingen: string | null, conclusieClient: string | null, conclusieOrganisatie: string | null, conclusiePleger: string | null, methode: string | null, onderzoekers: Array<string>, overleden: boolean | null, stappen: Array<string>, uitvoering: string | null, voorzitter: string | null, voorzitterNaam: string | null, waarom: string | null, weging: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, afgerond: boolean | null, afgerondOp: string | null, andereSlachtoffers: string | null, andereWaarom: string | null, andereWat: string | null, begonnenOp: string | null, besluit: string | null, bevindingen: string | null, conclusieClient: string | null, conclusieOrganisatie: string | null, conclusiePleger: string | null, methode: string | null, onderzoekers: Array<string>, overleden: boolean | null, stappen: Array<string>, uitvoering: string | null, voorzitter: string | null, voorzitterNaam: string | null, waarom: string | null, weging: string | null }> }>, oorzaken: Array<{ id: string, versie: number, op: string, door: string | null, gebeurtenis: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, gebeurtenis: string | null, knopen: Array<{ id: string, ouder: string | null, tak: string, tekst: string }> }>, knopen: Array<{ id: string, ouder: string | null, tak: string, tekst: string }> }>, oordeel: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, afhankelijk: string | null, beleving: string | null, belevingWaarom: string | null, ernst: string | null, gronden: string | null, handelen: string | null, herhaling: string | null, norm: string | null, normWaarom: string | null, opzet: string | null, schade: string | null, uitkomst: string | null, wet: string | null, wetWaarom: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, aard: string | null, afhankelijk: string | null, beleving: string | null, belevingWaarom: string | null, ernst: string | null, gronden: string | null, handelen: string | null, herhaling: string | null, norm: string | null, normWaarom: string | null, opzet: string | null, schade: string | null, uitkomst: string | null, wet: string | null, wetWaarom: string | null }> }>, signalering: Array<{ id: string, versie: number, op: string, door: string | null, aangesproken: boolean | null, aangesprokenNiet: string | null, aangesprokenWat: string | null, clientdossier: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, aangesproken: boolean | null, aangesprokenNiet: string | null, aangesprokenWat: string | null, clientdossier: string | null }> }>, waarneming: Array<{ id: string, versie: number, op: string, door: string | null, doorWie: string | null, feiten: string | null, gezienOp: string | null, mening: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, doorWie: string | null, feiten: string | null, gezienOp: string | null, mening: string | null }> }>, bespreking: Array<{ id: string, versie: number, op: string, door: string | null, advies: string | null, besproken: string | null, gesprokenOp: string | null, met: string | null, naam: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, advies: string | null, besproken: string | null, gesprokenOp: string | null, met: string | null, naam: string | null }> }>, geheimhouding: Array<{ id: string, versie: number, op: string, door: string | null, grondslag: string | null, waarom: string | null, eerdere: Array<{ id: string, versie: number, op: string, door: string | null, grondslag: string | null, waarom: string | null }> }> };

export type StrafbaarheidDeelFragment = { id: string, versie: number, op: string, door: string | null, antwoord: string | null, waarom: string | null };

export type PolitiecontactDeelFragment = { id: string, versie: number, op: string, door: string | null, agent: string | null, bewijsBewaard: boolean | null, bewijsWaar: string | null, bewijsWie: string | null, bureau: string | null, cameraAdvies: string | null, gesprokenOp: string | null, nummer: string | null, politieDoet: string | null, soort: string | null, volgendContactOp: string | null, wijDoen: string | null };

export type ClientgesprekDeelFragment = { id: string, versie: number, op: string, door: string | null, aard: string | null, alleenWaarom: string | null, doelen: Array<string>, gedragsdeskundige: string | null, gehoudenOp: string | null, gewezenOp: Array<string>, met: string | null, redenNiet: string | null, steun: string | null, steunNiet: string | null, steunPolitie: boolean | null, steunWie: string | null, taxatie: boolean | null, toestemming: string | null, vertegenwoordiger: string | null, verteld: string | null, voerders: Array<string>, wens: string | null };

export type ToestemmingswegingDeelFragment = { id: string, versie: number, op: string, door: string | null, afhankelijkheid: string | null, anderen: string | null, besluit: string | null, ernst: string | null, herhaling: string | null, verteldAanClient: string | null, waarom: string | null };

export type PlegergesprekDeelFragment = { id: string, versie: number, op: string, door: string | null, aard: string | null, doelen: Array<string>, gehoudenOp: string | null, gelezen: boolean | null, reactie: string | null, redenNiet: string | null, steunGewezen: boolean | null, steunWie: string | null, voerders: Array<string> };

export type OnderzoekDeelFragment = { id: string, versie: number, op: string, door: string | null, afgerond: boolean | null, afgerondOp: string | null, andereSlachtoffers: string | null, andereWaarom: string | null, andereWat: string | null, begonnenOp: string | null, besluit: string | null, bevindingen: string | null, conclusieClient: string | null, conclusieOrganisatie: string | null, conclusiePleger: string | null, methode: string | null, onderzoekers: Array<string>, overleden: boolean | null, stappen: Array<string>, uitvoering: string | null, voorzitter: string | null, voorzitterNaam: string | null, waarom: string | null, weging: string | null };

export type OorzakenboomDeelFragment = { id: string, versie: number, op: string, door: string | null, gebeurtenis: string | null, knopen: Array<{ id: string, ouder: string | null, tak: string, tekst: string }> };

export type OordeelDeelFragment = { id: string, versie: number, op: string, door: string | null, aard: string | null, afhankelijk: string | null, beleving: string | null, belevingWaarom: string | null, ernst: string | null, gronden: string | null, handelen: string | null, herhaling: string | null, norm: string | null, normWaarom: string | null, opzet: string | null, schade: string | null, uitkomst: string | null, wet: string | null, wetWaarom: string | null };

export type SignaleringDeelFragment = { id: string, versie: number, op: string, door: string | null, aangesproken: boolean | null, aangesprokenNiet: string | null, aangesprokenWat: string | null, clientdossier: string | null };

export type WaarnemingDeelFragment = { id: string, versie: number, op: string, door: string | null, doorWie: string | null, feiten: string | null, gezienOp: string | null, mening: string | null };

export type BesprekingDeelFragment = { id: string, versie: number, op: string, door: string | null, advies: string | null, besproken: string | null, gesprokenOp: string | null, met: string | null, naam: string | null };

export type GeheimhoudingDeelFragment = { id: string, versie: number, op: string, door: string | null, grondslag: string | null, waarom: string | null };

type DelenNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type DelenNaHandeling_MeldingDelen_Fragment = { __typename: 'MeldingDelen', meldingId: string };

type DelenNaHandeling_MeldingDelenVerouderd_Fragment = { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } };

export type DelenNaHandelingFragment =
  | DelenNaHandeling_Geweigerd_Fragment
  | DelenNaHandeling_MeldingDelen_Fragment
  | DelenNaHandeling_MeldingDelenVerouderd_Fragment
;

export type StrafbaarheidVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: StrafbaarheidInvoer;
}>;


export type StrafbaarheidVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type PolitiecontactVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: PolitiecontactInvoer;
}>;


export type PolitiecontactVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type ClientgesprekVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: ClientgesprekInvoer;
}>;


export type ClientgesprekVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type ToestemmingswegingVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: ToestemmingswegingInvoer;
}>;


export type ToestemmingswegingVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type PlegergesprekVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: PlegergesprekInvoer;
}>;


export type PlegergesprekVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type OnderzoekVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: OnderzoekInvoer;
}>;


export type OnderzoekVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type OorzakenboomVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: OorzakenboomInvoer;
}>;


export type OorzakenboomVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type OordeelVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: OordeelInvoer;
}>;


export type OordeelVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type SignaleringVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: SignaleringInvoer;
}>;


export type SignaleringVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type WaarnemingVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: WaarnemingInvoer;
}>;


export type WaarnemingVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type BesprekingVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: BesprekingInvoer;
}>;


export type BesprekingVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type GeheimhoudingVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  onderdeelId?: string | null | undefined;
  versie: number;
  invoer: GeheimhoudingInvoer;
}>;


export type GeheimhoudingVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingDelen', meldingId: string }
    | { __typename: 'MeldingDelenVerouderd', code: string, bericht: string, huidig: { meldingId: string } }
   };

export type MeldingTermijnFragment = { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean };

export type IntakeInstellingQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeInstellingQuery = { intakeInstelling: { werkdagen: number, versie: number, magWijzigen: boolean } | null };

export type EersteReactieInstellenMutationVariables = Exact<{
  versie: number;
  werkdagen: number;
}>;


export type EersteReactieInstellenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'IntakeInstellingType', versie: number, werkdagen: number }
   };

export type HrVragenLezenQueryVariables = Exact<{
  meldingId: string;
}>;


export type HrVragenLezenQuery = { hrVragen: { meldingId: string, personen: Array<{ id: string, naam: string }>, vragen: Array<{ id: string, vraag: string, reden: string, gesteldOp: string, uiterlijkOp: string, uitkomst: HrUitkomst | null, antwoord: string | null, beantwoordOp: string | null, persoon: { id: string, naam: string }, door: { id: string, naam: string } | null }>, verzoeken: Array<{ id: string, gevraagdOp: string, antwoordOp: string, antwoord: GeschiktheidAntwoord | null, meldingen: Array<string>, persoon: { id: string, naam: string } }> } | null };

export type HrVragenDelenFragment = { meldingId: string, personen: Array<{ id: string, naam: string }>, vragen: Array<{ id: string, vraag: string, reden: string, gesteldOp: string, uiterlijkOp: string, uitkomst: HrUitkomst | null, antwoord: string | null, beantwoordOp: string | null, persoon: { id: string, naam: string }, door: { id: string, naam: string } | null }>, verzoeken: Array<{ id: string, gevraagdOp: string, antwoordOp: string, antwoord: GeschiktheidAntwoord | null, meldingen: Array<string>, persoon: { id: string, naam: string } }> };

export type GeschiktheidsverzoekDelenFragment = { id: string, gevraagdOp: string, antwoordOp: string, antwoord: GeschiktheidAntwoord | null, meldingen: Array<string>, persoon: { id: string, naam: string } };

type HrVragenNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type HrVragenNaHandeling_HrVragen_Fragment = { __typename: 'HrVragen', meldingId: string, personen: Array<{ id: string, naam: string }>, vragen: Array<{ id: string, vraag: string, reden: string, gesteldOp: string, uiterlijkOp: string, uitkomst: HrUitkomst | null, antwoord: string | null, beantwoordOp: string | null, persoon: { id: string, naam: string }, door: { id: string, naam: string } | null }>, verzoeken: Array<{ id: string, gevraagdOp: string, antwoordOp: string, antwoord: GeschiktheidAntwoord | null, meldingen: Array<string>, persoon: { id: string, naam: string } }> };

export type HrVragenNaHandelingFragment =
  | HrVragenNaHandeling_Geweigerd_Fragment
  | HrVragenNaHandeling_HrVragen_Fragment
;

export type HrVraagGesteldMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  invoer: HrVraagInvoer;
}>;


export type HrVraagGesteldMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'HrVragen', meldingId: string, personen: Array<{ id: string, naam: string }>, vragen: Array<{ id: string, vraag: string, reden: string, gesteldOp: string, uiterlijkOp: string, uitkomst: HrUitkomst | null, antwoord: string | null, beantwoordOp: string | null, persoon: { id: string, naam: string }, door: { id: string, naam: string } | null }>, verzoeken: Array<{ id: string, gevraagdOp: string, antwoordOp: string, antwoord: GeschiktheidAntwoord | null, meldingen: Array<string>, persoon: { id: string, naam: string } }> }
   };

export type GeschiktheidBevestigdMutationVariables = Exact<{
  sleutel: string;
  verzoekId: string;
  meldingId: string;
  reden: string;
}>;


export type GeschiktheidBevestigdMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'HrVragen', meldingId: string, personen: Array<{ id: string, naam: string }>, vragen: Array<{ id: string, vraag: string, reden: string, gesteldOp: string, uiterlijkOp: string, uitkomst: HrUitkomst | null, antwoord: string | null, beantwoordOp: string | null, persoon: { id: string, naam: string }, door: { id: string, naam: string } | null }>, verzoeken: Array<{ id: string, gevraagdOp: string, antwoordOp: string, antwoord: GeschiktheidAntwoord | null, meldingen: Array<string>, persoon: { id: string, naam: string } }> }
   };

export type GeschiktheidsverzoekenLezenQueryVariables = Exact<{ [key: string]: never; }>;


export type GeschiktheidsverzoekenLezenQuery = { geschiktheidsverzoeken: Array<{ id: string, gevraagdOp: string, antwoordOp: string, antwoord: GeschiktheidAntwoord | null, meldingen: Array<string>, persoon: { id: string, naam: string } }> };

export type GeschiktheidOntkendMutationVariables = Exact<{
  sleutel: string;
  verzoekId: string;
  reden: string;
}>;


export type GeschiktheidOntkendMutation = { uitkomst:
    | { __typename: 'Geschiktheidsverzoek', id: string, gevraagdOp: string, antwoordOp: string, antwoord: GeschiktheidAntwoord | null, meldingen: Array<string>, persoon: { id: string, naam: string } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type KlachtDelenFragment = { id: string, nummer: string, versie: number, stand: KlachtStand, over: KlachtOver, kanaal: KlachtKanaal, ontvangenOp: string, ingevoerdOp: string, klacht: string, wens: string | null, gaatOverMelding: string | null, magHandelingen: Array<string>, eenheid: { id: string, naam: string, pad: string } | null, ingevoerdDoor: { id: string, naam: string } | null, behandelaar: { id: string, naam: string } | null, beslisser: { id: string, naam: string } | null, klager: { soort: KlagerSoort, naam: string | null, telefoon: string | null, email: string | null, adres: string | null }, genoemden: Array<{ id: string, naam: string, persoonId: string | null, stand: string }>, horen: { gehoord: boolean, op: string | null, wie: string | null, verslag: string | null, reden: string | null } | null, oordeel: { uitkomst: KlachtOordeelSoort, redenen: string, versie: number, besluiten: Array<{ wat: string, uiterlijk: string }> } | null, verstuurd: { op: string, hoe: KlachtVerzendwijze, teLaat: string | null } | null, gebeurtenissen: Array<{ id: string, soort: KlachtDeelSoort, tekst: string, toelichting: string | null, op: string, door: string | null }>, termijn: { beeindigdOp: string | null, id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } } | null };

type NaKlacht_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type NaKlacht_Klacht_Fragment = { __typename: 'Klacht', id: string, versie: number };

type NaKlacht_KlachtVerouderd_Fragment = { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } };

export type NaKlachtFragment =
  | NaKlacht_Geweigerd_Fragment
  | NaKlacht_Klacht_Fragment
  | NaKlacht_KlachtVerouderd_Fragment
;

export type KlachtQueryVariables = Exact<{
  nummer: string;
}>;


export type KlachtQuery = { klacht: { id: string, nummer: string, versie: number, stand: KlachtStand, over: KlachtOver, kanaal: KlachtKanaal, ontvangenOp: string, ingevoerdOp: string, klacht: string, wens: string | null, gaatOverMelding: string | null, magHandelingen: Array<string>, eenheid: { id: string, naam: string, pad: string } | null, ingevoerdDoor: { id: string, naam: string } | null, behandelaar: { id: string, naam: string } | null, beslisser: { id: string, naam: string } | null, klager: { soort: KlagerSoort, naam: string | null, telefoon: string | null, email: string | null, adres: string | null }, genoemden: Array<{ id: string, naam: string, persoonId: string | null, stand: string }>, horen: { gehoord: boolean, op: string | null, wie: string | null, verslag: string | null, reden: string | null } | null, oordeel: { uitkomst: KlachtOordeelSoort, redenen: string, versie: number, besluiten: Array<{ wat: string, uiterlijk: string }> } | null, verstuurd: { op: string, hoe: KlachtVerzendwijze, teLaat: string | null } | null, gebeurtenissen: Array<{ id: string, soort: KlachtDeelSoort, tekst: string, toelichting: string | null, op: string, door: string | null }>, termijn: { beeindigdOp: string | null, id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } } | null } | null };

export type KlachtKandidatenQueryVariables = Exact<{
  id: string;
  functie: KlachtFunctie;
}>;


export type KlachtKandidatenQuery = { klachtKandidaten: Array<{ id: string, naam: string }> };

export type KlachtToewijzenMutationVariables = Exact<{
  id: string;
  versie: number;
  lidmaatschapId: string;
  reden?: string | null | undefined;
}>;


export type KlachtToewijzenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtBeslisserToevoegenMutationVariables = Exact<{
  id: string;
  versie: number;
  lidmaatschapId: string;
  reden: string;
}>;


export type KlachtBeslisserToevoegenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtNoemenMutationVariables = Exact<{
  id: string;
  versie: number;
  persoonId?: string | null | undefined;
  naam?: string | null | undefined;
}>;


export type KlachtNoemenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtNaamBekijkenMutationVariables = Exact<{
  id: string;
  versie: number;
  genoemdeId: string;
  persoonId?: string | null | undefined;
}>;


export type KlachtNaamBekijkenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtKoppelenMutationVariables = Exact<{
  id: string;
  versie: number;
  meldingNummer: string;
}>;


export type KlachtKoppelenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtHorenMutationVariables = Exact<{
  id: string;
  versie: number;
  invoer: KlachtHorenInvoer;
}>;


export type KlachtHorenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtVerlengenMutationVariables = Exact<{
  id: string;
  versie: number;
  verteldOp: string;
  reden: string;
}>;


export type KlachtVerlengenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtOordelenMutationVariables = Exact<{
  id: string;
  versie: number;
  invoer: KlachtOordeelInvoer;
}>;


export type KlachtOordelenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtVersturenMutationVariables = Exact<{
  id: string;
  versie: number;
  invoer: KlachtVersturenInvoer;
}>;


export type KlachtVersturenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtAfsluitenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type KlachtAfsluitenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtHeropenenMutationVariables = Exact<{
  id: string;
  versie: number;
  reden: string;
}>;


export type KlachtHeropenenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Klacht', id: string, versie: number }
    | { __typename: 'KlachtVerouderd', code: string, bericht: string, huidig: { id: string, versie: number } }
   };

export type KlachtenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  stand?: Array<KlachtStand> | KlachtStand | null | undefined;
  vanMij?: boolean | null | undefined;
}>;


export type KlachtenQuery = { klachten: { edges: Array<{ node: { id: string, nummer: string, stand: KlachtStand, over: KlachtOver, ontvangenOp: string, eenheid: { id: string, pad: string } | null, behandelaar: { id: string, naam: string } | null, termijn: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KlachtInvoerenMutationVariables = Exact<{
  sleutel: string;
  invoer: KlachtInvoer;
}>;


export type KlachtInvoerenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'KlachtIngevoerd', id: string, nummer: string, zichtbaar: boolean }
   };

export type KlachtenBijMeldingQueryVariables = Exact<{
  meldingId: string;
}>;


export type KlachtenBijMeldingQuery = { klachtenBijMelding: Array<{ id: string, nummer: string, stand: KlachtStand, ontvangenOp: string }> };

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

export type VormenVastleggenMutationVariables = Exact<{
  meldingId: string;
  versie: number;
  vormen: Array<Vorm> | Vorm;
}>;


export type VormenVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type EenheidWijzigenMutationVariables = Exact<{
  meldingId: string;
  versie: number;
  eenheidId: string;
  reden: string;
}>;


export type EenheidWijzigenMutation = { uitkomst:
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
  tot?: string | null | undefined;
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

export type MelderContactQueryVariables = Exact<{
  meldingId: string;
}>;


export type MelderContactQuery = { melderContact: { naam: string | null, telefoon: string | null, email: string | null, bereiken: string | null } | null };

export type MeldingQueryVariables = Exact<{
  nummer: string;
}>;


export type MeldingQuery = { melding: { id: string, nummer: string, status: MeldingStatus, vormen: Array<Vorm>, versie: number, ingediendOp: string, melder: string | null, magHandelingen: Array<string>, nogVoorSluiten: Array<string>, herkomst: { kanaal: MeldKanaal, melderSoort: MelderSoort | null, context: Array<ContextVlag>, incidentSysteem: IncidentSysteem | null, incidentNummer: string | null, consultatieId: string | null, heeftContact: boolean, ingevoerdDoor: { id: string, naam: string } | null, eersteReactie: { stand: string, zin: string } } | null, eenheid: { id: string, pad: string }, behandelaar: { id: string, naam: string } | null, inhoud: { clientVeilig: string, clientWeetHet: string, clientAkkoord: string, gebeurdVan: string | null, gebeurdTot: string | null, geconstateerdOp: string, signalen: Array<string>, feiten: string, mening: string | null, watGedaan: string | null, waar: string | null } | null, genoemden: Array<{ id: string, rol: string, naam: string, persoonId: string | null, stand: string }>, stappen: Array<{ stap: number, status: StapStatus, reden: string | null }>, vaststellingen: Array<{ id: string, volgnummer: number, soort: VaststellingSoort, vastgesteldOp: string, bekendGewordenOp: string | null, meegedeeldOp: string | null, vastgelegdOp: string, toelichting: string | null, redenEerder: string | null, door: { id: string, naam: string } }>, kijkers: Array<{ lidmaatschapId: string | null, naam: string, functie: string, van: string, reden: string | null, groep: boolean }>, tijdlijn: Array<{ id: string, soort: string, op: string, door: string | null, tekst: string }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } }> } | null };

export type DossierFragment = { id: string, nummer: string, status: MeldingStatus, vormen: Array<Vorm>, versie: number, ingediendOp: string, melder: string | null, magHandelingen: Array<string>, nogVoorSluiten: Array<string>, herkomst: { kanaal: MeldKanaal, melderSoort: MelderSoort | null, context: Array<ContextVlag>, incidentSysteem: IncidentSysteem | null, incidentNummer: string | null, consultatieId: string | null, heeftContact: boolean, ingevoerdDoor: { id: string, naam: string } | null, eersteReactie: { stand: string, zin: string } } | null, eenheid: { id: string, pad: string }, behandelaar: { id: string, naam: string } | null, inhoud: { clientVeilig: string, clientWeetHet: string, clientAkkoord: string, gebeurdVan: string | null, gebeurdTot: string | null, geconstateerdOp: string, signalen: Array<string>, feiten: string, mening: string | null, watGedaan: string | null, waar: string | null } | null, genoemden: Array<{ id: string, rol: string, naam: string, persoonId: string | null, stand: string }>, stappen: Array<{ stap: number, status: StapStatus, reden: string | null }>, vaststellingen: Array<{ id: string, volgnummer: number, soort: VaststellingSoort, vastgesteldOp: string, bekendGewordenOp: string | null, meegedeeldOp: string | null, vastgelegdOp: string, toelichting: string | null, redenEerder: string | null, door: { id: string, naam: string } }>, kijkers: Array<{ lidmaatschapId: string | null, naam: string, functie: string, van: string, reden: string | null, groep: boolean }>, tijdlijn: Array<{ id: string, soort: string, op: string, door: string | null, tekst: string }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } }> };

export type VerwanteMeldingenQueryVariables = Exact<{
  meldingId: string;
}>;


export type VerwanteMeldingenQuery = { verwanteMeldingen: Array<{ id: string, nummer: string, status: MeldingStatus, vormen: Array<Vorm>, ingediendOp: string, door: Array<VerwantDoor> }> };

export type MeldingWeergavenQueryVariables = Exact<{ [key: string]: never; }>;


export type MeldingWeergavenQuery = { meldingWeergaven: Array<{ id: string, naam: string, zoek: string }> };

export type MeldingWeergaveBewarenMutationVariables = Exact<{
  sleutel: string;
  naam: string;
  zoek: string;
}>;


export type MeldingWeergaveBewarenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingWeergave', id: string, naam: string }
   };

export type MeldingWeergaveVerwijderenMutationVariables = Exact<{
  id: string;
}>;


export type MeldingWeergaveVerwijderenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingWeergaveVerwijderd' }
   };

export type MeldingenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MeldingFilter | null | undefined;
  sorteer?: MeldingSortering | null | undefined;
}>;


export type MeldingenQuery = { meldingen: { edges: Array<{ node: { id: string, nummer: string, status: MeldingStatus, vormen: Array<Vorm>, ingediendOp: string, eersteReactieUiterlijk: string, eenheid: { id: string, naam: string, pad: string }, behandelaar: { id: string, naam: string } | null, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeldingKeuzesQueryVariables = Exact<{ [key: string]: never; }>;


export type MeldingKeuzesQuery = { meldingKeuzes: { eenheden: Array<{ id: string, naam: string }>, behandelaars: Array<{ id: string, naam: string }> } };

export type MeldingOverzichtQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MeldingFilter | null | undefined;
}>;


export type MeldingOverzichtQuery = { meldingOverzicht: { edges: Array<{ node: { id: string, nummer: string, status: MeldingStatus, vormen: Array<Vorm>, eenheid: string, ingediendOp: string, meegekeken: boolean, stappen: Array<{ stap: number, status: StapStatus }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MijnAfsprakenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnAfsprakenQuery = { mijnAfspraken: Array<{ meldingId: string, vertrouwelijk: boolean, zwijgTekst: string | null, zwijgenTot: string | null, kluis: Array<{ op: string, tekst: string }>, vragen: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null }> }> };

export type AfsprakenFragment = { meldingId: string, vertrouwelijk: boolean, zwijgTekst: string | null, zwijgenTot: string | null, kluis: Array<{ op: string, tekst: string }>, vragen: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null }> };

export type OnafhankelijkVragenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  soort: OnafhankelijkSoort;
  tekst: string;
}>;


export type OnafhankelijkVragenMutation = { uitkomst:
    | { __typename: 'EigenAfspraken', meldingId: string, vertrouwelijk: boolean, zwijgTekst: string | null, zwijgenTot: string | null, kluis: Array<{ op: string, tekst: string }>, vragen: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null }> }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type MeldingMensenQueryVariables = Exact<{
  meldingId: string;
}>;


export type MeldingMensenQuery = { meldingMensen: { meldingId: string, versie: number, vertrouwelijk: boolean, zwijgSoort: ZwijgSoort, mag: Array<string>, kluis: Array<{ id: string, nummer: string, aanvrager: string, gevraagdOp: string, reden: string, stand: KluisStand, beslisser: string | null, beslotenOp: string | null, besluitReden: string | null, openTot: string | null, vanMij: boolean }>, zwijgen: { versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string } | null, zwijgVersies: Array<{ versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string }>, notities: Array<{ id: string, tekst: string, gewijzigdOp: string, wisOp: string | null, versie: number }>, kijkers: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, eerder: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, onafhankelijk: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null, door: string | null }> } | null };

export type MensenFragment = { meldingId: string, versie: number, vertrouwelijk: boolean, zwijgSoort: ZwijgSoort, mag: Array<string>, kluis: Array<{ id: string, nummer: string, aanvrager: string, gevraagdOp: string, reden: string, stand: KluisStand, beslisser: string | null, beslotenOp: string | null, besluitReden: string | null, openTot: string | null, vanMij: boolean }>, zwijgen: { versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string } | null, zwijgVersies: Array<{ versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string }>, notities: Array<{ id: string, tekst: string, gewijzigdOp: string, wisOp: string | null, versie: number }>, kijkers: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, eerder: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, onafhankelijk: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null, door: string | null }> };

export type KluisRegelFragment = { id: string, nummer: string, aanvrager: string, gevraagdOp: string, reden: string, stand: KluisStand, beslisser: string | null, beslotenOp: string | null, besluitReden: string | null, openTot: string | null, vanMij: boolean };

export type ZwijgVersieFragment = { versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string };

export type MeekijkerRegelFragment = { id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null };

type MensenNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type MensenNaHandeling_MeldingMensen_Fragment = { __typename: 'MeldingMensen', meldingId: string };

type MensenNaHandeling_MensenVerouderd_Fragment = { __typename: 'MensenVerouderd', code: string, bericht: string, huidig: { meldingId: string, versie: number, vertrouwelijk: boolean, zwijgSoort: ZwijgSoort, mag: Array<string>, kluis: Array<{ id: string, nummer: string, aanvrager: string, gevraagdOp: string, reden: string, stand: KluisStand, beslisser: string | null, beslotenOp: string | null, besluitReden: string | null, openTot: string | null, vanMij: boolean }>, zwijgen: { versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string } | null, zwijgVersies: Array<{ versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string }>, notities: Array<{ id: string, tekst: string, gewijzigdOp: string, wisOp: string | null, versie: number }>, kijkers: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, eerder: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, onafhankelijk: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null, door: string | null }> } };

export type MensenNaHandelingFragment =
  | MensenNaHandeling_Geweigerd_Fragment
  | MensenNaHandeling_MeldingMensen_Fragment
  | MensenNaHandeling_MensenVerouderd_Fragment
;

export type KluisVragenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  reden: string;
}>;


export type KluisVragenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingMensen', meldingId: string }
    | { __typename: 'MensenVerouderd', code: string, bericht: string, huidig: { meldingId: string, versie: number, vertrouwelijk: boolean, zwijgSoort: ZwijgSoort, mag: Array<string>, kluis: Array<{ id: string, nummer: string, aanvrager: string, gevraagdOp: string, reden: string, stand: KluisStand, beslisser: string | null, beslotenOp: string | null, besluitReden: string | null, openTot: string | null, vanMij: boolean }>, zwijgen: { versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string } | null, zwijgVersies: Array<{ versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string }>, notities: Array<{ id: string, tekst: string, gewijzigdOp: string, wisOp: string | null, versie: number }>, kijkers: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, eerder: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, onafhankelijk: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null, door: string | null }> } }
   };

export type KluisOpenenMutationVariables = Exact<{
  meldingId: string;
}>;


export type KluisOpenenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'KluisInhoud', naam: string, telefoon: string | null, email: string | null, openTot: string }
   };

export type KluisVerzoekenQueryVariables = Exact<{ [key: string]: never; }>;


export type KluisVerzoekenQuery = { kluisVerzoeken: Array<{ id: string, nummer: string, aanvrager: string, gevraagdOp: string, reden: string, stand: KluisStand, beslisser: string | null, beslotenOp: string | null, besluitReden: string | null, openTot: string | null, vanMij: boolean }> };

export type KluisBeslissenMutationVariables = Exact<{
  verzoekId: string;
  toestaan: boolean;
  uren: number;
  reden: string;
}>;


export type KluisBeslissenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'KluisVerzoek', id: string, stand: KluisStand }
   };

export type ZwijgenZettenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  versie: number;
  tot?: string | null | undefined;
  reden: string;
}>;


export type ZwijgenZettenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingMensen', meldingId: string }
    | { __typename: 'MensenVerouderd', code: string, bericht: string, huidig: { meldingId: string, versie: number, vertrouwelijk: boolean, zwijgSoort: ZwijgSoort, mag: Array<string>, kluis: Array<{ id: string, nummer: string, aanvrager: string, gevraagdOp: string, reden: string, stand: KluisStand, beslisser: string | null, beslotenOp: string | null, besluitReden: string | null, openTot: string | null, vanMij: boolean }>, zwijgen: { versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string } | null, zwijgVersies: Array<{ versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string }>, notities: Array<{ id: string, tekst: string, gewijzigdOp: string, wisOp: string | null, versie: number }>, kijkers: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, eerder: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, onafhankelijk: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null, door: string | null }> } }
   };

export type NotitieBewarenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  notitieId?: string | null | undefined;
  versie: number;
  tekst: string;
}>;


export type NotitieBewarenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingMensen', meldingId: string }
    | { __typename: 'MensenVerouderd', code: string, bericht: string, huidig: { meldingId: string, versie: number, vertrouwelijk: boolean, zwijgSoort: ZwijgSoort, mag: Array<string>, kluis: Array<{ id: string, nummer: string, aanvrager: string, gevraagdOp: string, reden: string, stand: KluisStand, beslisser: string | null, beslotenOp: string | null, besluitReden: string | null, openTot: string | null, vanMij: boolean }>, zwijgen: { versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string } | null, zwijgVersies: Array<{ versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string }>, notities: Array<{ id: string, tekst: string, gewijzigdOp: string, wisOp: string | null, versie: number }>, kijkers: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, eerder: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, onafhankelijk: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null, door: string | null }> } }
   };

export type NotitieWissenMutationVariables = Exact<{
  meldingId: string;
  notitieId: string;
}>;


export type NotitieWissenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingMensen', meldingId: string }
    | { __typename: 'MensenVerouderd', code: string, bericht: string, huidig: { meldingId: string, versie: number, vertrouwelijk: boolean, zwijgSoort: ZwijgSoort, mag: Array<string>, kluis: Array<{ id: string, nummer: string, aanvrager: string, gevraagdOp: string, reden: string, stand: KluisStand, beslisser: string | null, beslotenOp: string | null, besluitReden: string | null, openTot: string | null, vanMij: boolean }>, zwijgen: { versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string } | null, zwijgVersies: Array<{ versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string }>, notities: Array<{ id: string, tekst: string, gewijzigdOp: string, wisOp: string | null, versie: number }>, kijkers: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, eerder: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, onafhankelijk: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null, door: string | null }> } }
   };

export type OnafhankelijkAntwoordenMutationVariables = Exact<{
  verzoekId: string;
  antwoord: string;
}>;


export type OnafhankelijkAntwoordenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingMensen', meldingId: string }
    | { __typename: 'MensenVerouderd', code: string, bericht: string, huidig: { meldingId: string, versie: number, vertrouwelijk: boolean, zwijgSoort: ZwijgSoort, mag: Array<string>, kluis: Array<{ id: string, nummer: string, aanvrager: string, gevraagdOp: string, reden: string, stand: KluisStand, beslisser: string | null, beslotenOp: string | null, besluitReden: string | null, openTot: string | null, vanMij: boolean }>, zwijgen: { versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string } | null, zwijgVersies: Array<{ versie: number, soort: ZwijgSoort, begonnenOp: string, tot: string, beeindigdOp: string | null, door: string, op: string, reden: string | null, tekst: string }>, notities: Array<{ id: string, tekst: string, gewijzigdOp: string, wisOp: string | null, versie: number }>, kijkers: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, eerder: Array<{ id: string, lidmaatschapId: string | null, naam: string, functie: string, groep: boolean, van: string, eindeOp: string | null, tot: string | null, reden: string | null, eindeReden: string | null, door: string | null, gezienOp: string | null }>, onafhankelijk: Array<{ id: string, soort: OnafhankelijkSoort, gedaanOp: string, tekst: string, antwoord: string | null, beantwoordOp: string | null, door: string | null }> } }
   };

export type GenoemdeToevoegenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  versie: number;
  rol: GenoemdeRol;
  persoonId?: string | null | undefined;
  naam?: string | null | undefined;
}>;


export type GenoemdeToevoegenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type OverTeDragenQueryVariables = Exact<{ [key: string]: never; }>;


export type OverTeDragenQuery = { overTeDragen: Array<{ id: string, nummer: string, eenheid: string, behandelaarId: string, behandelaar: string, termijnen: number }> };

export type OverdraagOntvangersQueryVariables = Exact<{
  meldingIds: Array<string> | string;
  zoek?: string | null | undefined;
}>;


export type OverdraagOntvangersQuery = { overdraagOntvangers: Array<{ id: string, naam: string }> };

export type ZakenOverdragenMutationVariables = Exact<{
  sleutel: string;
  meldingIds: Array<string> | string;
  naar: string;
  reden: string;
  blijftMeekijken: boolean;
}>;


export type ZakenOverdragenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'ZakenOvergedragen', meldingen: number, termijnen: number }
   };

export type MijnMeldingenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MijnMeldingenQuery = { mijnMeldingen: { edges: Array<{ node: { id: string, nummer: string, ingediendOp: string, stand: string, standTekst: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeldingNamensIndienenMutationVariables = Exact<{
  sleutel: string;
  invoer: MeldingInvoer;
  namens: NamensInvoer;
}>;


export type MeldingNamensIndienenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'MeldingNamensIngediend', id: string, nummer: string, eersteReactieUiterlijk: string, zichtbaar: boolean }
   };

export type KijkNogEensMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  tekst: string;
}>;


export type KijkNogEensMutation = { uitkomst:
    | { __typename: 'EigenAfspraken' }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type MeldingCijferRijDelenFragment = { code: string, naam: string, cellen: Array<number | null>, jaar: number | null };

export type MeldingCijfersQueryVariables = Exact<{
  jaar?: number | null | undefined;
}>;


export type MeldingCijfersQuery = { meldingCijfers: { jaar: number, jaren: Array<number>, loopt: string, zin: string, uitleg: Array<string>, nu: Array<{ status: MeldingStatus, aantal: number }>, reeksen: Array<{ code: string, naam: string, uitleg: string, perioden: Array<{ naam: string }>, totaal: { code: string, naam: string, cellen: Array<number | null>, jaar: number | null }, indelingen: Array<{ code: string, naam: string, uitleg: string, rijen: Array<{ code: string, naam: string, cellen: Array<number | null>, jaar: number | null }> }> }> } | null };

export type StapControleQueryVariables = Exact<{
  meldingId: string;
  stap: number;
}>;


export type StapControleQuery = { stapControle: { stap: number, ontbreekt: Array<string> } | null };

export type UitvoerDelenFragment = { meldingId: string, soort: UitvoerSoort, versie: number, lijn: NamenLijn, bezwaar: string | null, magMaken: boolean, delen: Array<{ code: string, tekst: string }>, voorstel: Array<{ code: string, tekst: string }>, namen: Array<{ naam: string, mensen: Array<string>, grond: NaamGrond | null, reden: string | null }>, versies: Array<{ versie: number, op: string, door: string, delen: Array<{ code: string, tekst: string }> }>, giften: Array<{ id: string, versie: number, vorm: UitvoerVorm, op: string, door: string, reden: string }> };

type UitvoerNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type UitvoerNaHandeling_Uitvoer_Fragment = { __typename: 'Uitvoer', meldingId: string, soort: UitvoerSoort, versie: number, lijn: NamenLijn, bezwaar: string | null, magMaken: boolean, delen: Array<{ code: string, tekst: string }>, voorstel: Array<{ code: string, tekst: string }>, namen: Array<{ naam: string, mensen: Array<string>, grond: NaamGrond | null, reden: string | null }>, versies: Array<{ versie: number, op: string, door: string, delen: Array<{ code: string, tekst: string }> }>, giften: Array<{ id: string, versie: number, vorm: UitvoerVorm, op: string, door: string, reden: string }> };

type UitvoerNaHandeling_UitvoerVerouderd_Fragment = { __typename: 'UitvoerVerouderd', code: string, bericht: string, huidig: { meldingId: string, soort: UitvoerSoort, versie: number, lijn: NamenLijn, bezwaar: string | null, magMaken: boolean, delen: Array<{ code: string, tekst: string }>, voorstel: Array<{ code: string, tekst: string }>, namen: Array<{ naam: string, mensen: Array<string>, grond: NaamGrond | null, reden: string | null }>, versies: Array<{ versie: number, op: string, door: string, delen: Array<{ code: string, tekst: string }> }>, giften: Array<{ id: string, versie: number, vorm: UitvoerVorm, op: string, door: string, reden: string }> } };

export type UitvoerNaHandelingFragment =
  | UitvoerNaHandeling_Geweigerd_Fragment
  | UitvoerNaHandeling_Uitvoer_Fragment
  | UitvoerNaHandeling_UitvoerVerouderd_Fragment
;

export type UitvoerMeldingQueryVariables = Exact<{
  nummer: string;
}>;


export type UitvoerMeldingQuery = { melding: { id: string, nummer: string } | null };

export type UitvoerQueryVariables = Exact<{
  meldingId: string;
  soort: UitvoerSoort;
}>;


export type UitvoerQuery = { uitvoer: { meldingId: string, soort: UitvoerSoort, versie: number, lijn: NamenLijn, bezwaar: string | null, magMaken: boolean, delen: Array<{ code: string, tekst: string }>, voorstel: Array<{ code: string, tekst: string }>, namen: Array<{ naam: string, mensen: Array<string>, grond: NaamGrond | null, reden: string | null }>, versies: Array<{ versie: number, op: string, door: string, delen: Array<{ code: string, tekst: string }> }>, giften: Array<{ id: string, versie: number, vorm: UitvoerVorm, op: string, door: string, reden: string }> } | null };

export type UitvoerBewarenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  soort: UitvoerSoort;
  versie: number;
  delen: Array<UitvoerDeelInvoer> | UitvoerDeelInvoer;
  bevestigd: Array<NaamBevestigingInvoer> | NaamBevestigingInvoer;
}>;


export type UitvoerBewarenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Uitvoer', meldingId: string, soort: UitvoerSoort, versie: number, lijn: NamenLijn, bezwaar: string | null, magMaken: boolean, delen: Array<{ code: string, tekst: string }>, voorstel: Array<{ code: string, tekst: string }>, namen: Array<{ naam: string, mensen: Array<string>, grond: NaamGrond | null, reden: string | null }>, versies: Array<{ versie: number, op: string, door: string, delen: Array<{ code: string, tekst: string }> }>, giften: Array<{ id: string, versie: number, vorm: UitvoerVorm, op: string, door: string, reden: string }> }
    | { __typename: 'UitvoerVerouderd', code: string, bericht: string, huidig: { meldingId: string, soort: UitvoerSoort, versie: number, lijn: NamenLijn, bezwaar: string | null, magMaken: boolean, delen: Array<{ code: string, tekst: string }>, voorstel: Array<{ code: string, tekst: string }>, namen: Array<{ naam: string, mensen: Array<string>, grond: NaamGrond | null, reden: string | null }>, versies: Array<{ versie: number, op: string, door: string, delen: Array<{ code: string, tekst: string }> }>, giften: Array<{ id: string, versie: number, vorm: UitvoerVorm, op: string, door: string, reden: string }> } }
   };

export type UitvoerGevenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  soort: UitvoerSoort;
  versie: number;
  vorm: UitvoerVorm;
  reden: string;
}>;


export type UitvoerGevenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Uitvoer', meldingId: string, soort: UitvoerSoort, versie: number, lijn: NamenLijn, bezwaar: string | null, magMaken: boolean, delen: Array<{ code: string, tekst: string }>, voorstel: Array<{ code: string, tekst: string }>, namen: Array<{ naam: string, mensen: Array<string>, grond: NaamGrond | null, reden: string | null }>, versies: Array<{ versie: number, op: string, door: string, delen: Array<{ code: string, tekst: string }> }>, giften: Array<{ id: string, versie: number, vorm: UitvoerVorm, op: string, door: string, reden: string }> }
    | { __typename: 'UitvoerVerouderd', code: string, bericht: string, huidig: { meldingId: string, soort: UitvoerSoort, versie: number, lijn: NamenLijn, bezwaar: string | null, magMaken: boolean, delen: Array<{ code: string, tekst: string }>, voorstel: Array<{ code: string, tekst: string }>, namen: Array<{ naam: string, mensen: Array<string>, grond: NaamGrond | null, reden: string | null }>, versies: Array<{ versie: number, op: string, door: string, delen: Array<{ code: string, tekst: string }> }>, giften: Array<{ id: string, versie: number, vorm: UitvoerVorm, op: string, door: string, reden: string }> } }
   };

export type UitvoerInstellingQueryVariables = Exact<{ [key: string]: never; }>;


export type UitvoerInstellingQuery = { uitvoerInstelling: { lijn: NamenLijn, reden: string | null, door: string | null, op: string | null, versie: number, bronnen: Array<string> } | null };

export type UitvoerInstellenMutationVariables = Exact<{
  versie: number;
  lijn: NamenLijn;
  reden: string;
}>;


export type UitvoerInstellenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'UitvoerInstelling', versie: number }
   };

export type VaststellingVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  versie: number;
  invoer: VaststellingInvoer;
}>;


export type VaststellingVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, nummer: string, versie: number, vaststellingen: Array<{ id: string, soort: VaststellingSoort, vastgesteldOp: string, toelichting: string | null, door: { naam: string } }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } }> }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, nummer: string, versie: number, vaststellingen: Array<{ id: string, soort: VaststellingSoort, vastgesteldOp: string, toelichting: string | null, door: { naam: string } }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } }> } }
   };

export type NaVaststellingFragment = { id: string, nummer: string, versie: number, vaststellingen: Array<{ id: string, soort: VaststellingSoort, vastgesteldOp: string, toelichting: string | null, door: { naam: string } }>, termijnen: Array<{ id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, restTekst: string, teLaat: boolean, uitleg: { zinnen: Array<string>, bron: string, wetOfBeleid: string, definitieVersie: number, dagen: Array<{ datum: string, telt: boolean, reden: string }> } }> };

export type VaststellingTermijnQueryVariables = Exact<{
  code: string;
  vanaf: string;
}>;


export type VaststellingTermijnQuery = { termijnBerekenen: { vervaltOp: string, zinnen: Array<string>, kalenderOnzeker: boolean } };

export type MeldingSluitenMutationVariables = Exact<{
  id: string;
  versie: number;
  toelichting?: string | null | undefined;
}>;


export type MeldingSluitenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type MeldingHeropenenMutationVariables = Exact<{
  id: string;
  versie: number;
  reden: string;
}>;


export type MeldingHeropenenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Melding', id: string, versie: number }
    | { __typename: 'VersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, status: MeldingStatus, stappen: Array<{ stap: number, status: StapStatus }> } }
   };

export type VervolgQueryVariables = Exact<{
  meldingId: string;
}>;


export type VervolgQuery = { vervolg: { meldingId: string, verzonden: Array<string>, beschermd: boolean, beslissers: Array<{ id: string, naam: string }>, delen: Array<{ id: string, soort: VervolgSoort, code: string, versie: number, stand: string | null, van: string | null, tot: string | null, kenmerken: Array<string>, op: string, wie: { id: string, naam: string } | null, door: { id: string, naam: string }, bevestigdDoor: { id: string, naam: string } | null, teksten: Array<{ code: string, tekst: string }>, eerdere: Array<{ versie: number, stand: string | null, van: string | null, tot: string | null, op: string, door: { id: string, naam: string }, teksten: Array<{ code: string, tekst: string }> }> }> } | null };

export type VervolgOnderdeelFragment = { id: string, soort: VervolgSoort, code: string, versie: number, stand: string | null, van: string | null, tot: string | null, kenmerken: Array<string>, op: string, wie: { id: string, naam: string } | null, door: { id: string, naam: string }, bevestigdDoor: { id: string, naam: string } | null, teksten: Array<{ code: string, tekst: string }>, eerdere: Array<{ versie: number, stand: string | null, van: string | null, tot: string | null, op: string, door: { id: string, naam: string }, teksten: Array<{ code: string, tekst: string }> }> };

type NaVervolg_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type NaVervolg_VervolgDeel_Fragment = { __typename: 'VervolgDeel', id: string, soort: VervolgSoort, code: string, versie: number, stand: string | null, van: string | null, tot: string | null, kenmerken: Array<string>, op: string, wie: { id: string, naam: string } | null, door: { id: string, naam: string }, bevestigdDoor: { id: string, naam: string } | null, teksten: Array<{ code: string, tekst: string }>, eerdere: Array<{ versie: number, stand: string | null, van: string | null, tot: string | null, op: string, door: { id: string, naam: string }, teksten: Array<{ code: string, tekst: string }> }> };

type NaVervolg_VervolgVersieVerouderd_Fragment = { __typename: 'VervolgVersieVerouderd', code: string, bericht: string, huidig: { id: string, soort: VervolgSoort, code: string, versie: number, stand: string | null, van: string | null, tot: string | null, kenmerken: Array<string>, op: string, wie: { id: string, naam: string } | null, door: { id: string, naam: string }, bevestigdDoor: { id: string, naam: string } | null, teksten: Array<{ code: string, tekst: string }>, eerdere: Array<{ versie: number, stand: string | null, van: string | null, tot: string | null, op: string, door: { id: string, naam: string }, teksten: Array<{ code: string, tekst: string }> }> } };

export type NaVervolgFragment =
  | NaVervolg_Geweigerd_Fragment
  | NaVervolg_VervolgDeel_Fragment
  | NaVervolg_VervolgVersieVerouderd_Fragment
;

export type VervolgVastleggenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  invoer: VervolgDeelInvoer;
}>;


export type VervolgVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'VervolgDeel', id: string, soort: VervolgSoort, code: string, versie: number, stand: string | null, van: string | null, tot: string | null, kenmerken: Array<string>, op: string, wie: { id: string, naam: string } | null, door: { id: string, naam: string }, bevestigdDoor: { id: string, naam: string } | null, teksten: Array<{ code: string, tekst: string }>, eerdere: Array<{ versie: number, stand: string | null, van: string | null, tot: string | null, op: string, door: { id: string, naam: string }, teksten: Array<{ code: string, tekst: string }> }> }
    | { __typename: 'VervolgVersieVerouderd', code: string, bericht: string, huidig: { id: string, soort: VervolgSoort, code: string, versie: number, stand: string | null, van: string | null, tot: string | null, kenmerken: Array<string>, op: string, wie: { id: string, naam: string } | null, door: { id: string, naam: string }, bevestigdDoor: { id: string, naam: string } | null, teksten: Array<{ code: string, tekst: string }>, eerdere: Array<{ versie: number, stand: string | null, van: string | null, tot: string | null, op: string, door: { id: string, naam: string }, teksten: Array<{ code: string, tekst: string }> }> } }
   };

export type BesluitBevestigenMutationVariables = Exact<{
  sleutel: string;
  meldingId: string;
  id: string;
  versie: number;
}>;


export type BesluitBevestigenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'VervolgDeel', id: string, soort: VervolgSoort, code: string, versie: number, stand: string | null, van: string | null, tot: string | null, kenmerken: Array<string>, op: string, wie: { id: string, naam: string } | null, door: { id: string, naam: string }, bevestigdDoor: { id: string, naam: string } | null, teksten: Array<{ code: string, tekst: string }>, eerdere: Array<{ versie: number, stand: string | null, van: string | null, tot: string | null, op: string, door: { id: string, naam: string }, teksten: Array<{ code: string, tekst: string }> }> }
    | { __typename: 'VervolgVersieVerouderd', code: string, bericht: string, huidig: { id: string, soort: VervolgSoort, code: string, versie: number, stand: string | null, van: string | null, tot: string | null, kenmerken: Array<string>, op: string, wie: { id: string, naam: string } | null, door: { id: string, naam: string }, bevestigdDoor: { id: string, naam: string } | null, teksten: Array<{ code: string, tekst: string }>, eerdere: Array<{ versie: number, stand: string | null, van: string | null, tot: string | null, op: string, door: { id: string, naam: string }, teksten: Array<{ code: string, tekst: string }> }> } }
   };

export type OpvolgingHalenMutationVariables = Exact<{
  meldingId: string;
  id: string;
  hoe: string;
}>;


export type OpvolgingHalenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'VervolgDeel', id: string, soort: VervolgSoort, code: string, versie: number, stand: string | null, van: string | null, tot: string | null, kenmerken: Array<string>, op: string, wie: { id: string, naam: string } | null, door: { id: string, naam: string }, bevestigdDoor: { id: string, naam: string } | null, teksten: Array<{ code: string, tekst: string }>, eerdere: Array<{ versie: number, stand: string | null, van: string | null, tot: string | null, op: string, door: { id: string, naam: string }, teksten: Array<{ code: string, tekst: string }> }> }
    | { __typename: 'VervolgVersieVerouderd', code: string, bericht: string, huidig: { id: string, soort: VervolgSoort, code: string, versie: number, stand: string | null, van: string | null, tot: string | null, kenmerken: Array<string>, op: string, wie: { id: string, naam: string } | null, door: { id: string, naam: string }, bevestigdDoor: { id: string, naam: string } | null, teksten: Array<{ code: string, tekst: string }>, eerdere: Array<{ versie: number, stand: string | null, van: string | null, tot: string | null, op: string, door: { id: string, naam: string }, teksten: Array<{ code: string, tekst: string }> }> } }
   };

export type AlertNotitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertNotitiesQuery = { alertNotities: Array<{ id: string, tekst: string, op: string }> };

export type AlertNotitieBewarenMutationVariables = Exact<{
  sleutel: string;
  tekst: string;
}>;


export type AlertNotitieBewarenMutation = { uitkomst:
    | { __typename: 'AlertNotitie', id: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type AlertNotitieWissenMutationVariables = Exact<{
  id: string;
}>;


export type AlertNotitieWissenMutation = { uitkomst:
    | { __typename: 'AlertNotitieGewist', id: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

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

export type KoppelingDelenFragment = { id: string, versie: number, kenmerk: string, naam: string, doel: string, rechten: Array<KoppelingRecht>, adressen: Array<string>, verlooptOp: string, status: KoppelingStatus, gemaaktOp: string, goedgekeurdOp: string | null, ingetrokkenOp: string | null, laatstGebruiktOp: string | null, eenheid: { id: string, pad: string } | null, gemaaktDoor: { id: string, naam: string } | null, goedgekeurdDoor: { id: string, naam: string } | null, ingetrokkenDoor: { id: string, naam: string } | null, sleutels: Array<{ nummer: number, gemaaktOp: string, geldigTot: string | null }> };

export type KoppelingenQueryVariables = Exact<{ [key: string]: never; }>;


export type KoppelingenQuery = { koppelingen: Array<{ id: string, versie: number, kenmerk: string, naam: string, doel: string, rechten: Array<KoppelingRecht>, adressen: Array<string>, verlooptOp: string, status: KoppelingStatus, gemaaktOp: string, goedgekeurdOp: string | null, ingetrokkenOp: string | null, laatstGebruiktOp: string | null, eenheid: { id: string, pad: string } | null, gemaaktDoor: { id: string, naam: string } | null, goedgekeurdDoor: { id: string, naam: string } | null, ingetrokkenDoor: { id: string, naam: string } | null, sleutels: Array<{ nummer: number, gemaaktOp: string, geldigTot: string | null }> }> };

export type KoppelingGebruikQueryVariables = Exact<{
  id: string;
}>;


export type KoppelingGebruikQuery = { koppelingGebruik: Array<{ dag: string, wat: string, gelukt: number, geweigerd: number, regels: number, laatsteOp: string, laatsteCode: string | null }> };

export type KoppelingEenhedenQueryVariables = Exact<{ [key: string]: never; }>;


export type KoppelingEenhedenQuery = { eenheden: Array<{ id: string, pad: string }> };

export type KoppelingVoorbereidenMutationVariables = Exact<{
  sleutel: string;
  invoer: KoppelingInvoer;
}>;


export type KoppelingVoorbereidenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Koppeling', id: string }
    | { __typename: 'KoppelingVersieVerouderd' }
   };

export type KoppelingGoedkeurenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type KoppelingGoedkeurenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'KoppelingMetSleutel', sleutel: string }
    | { __typename: 'KoppelingVersieVerouderd' }
   };

export type KoppelingVernieuwenMutationVariables = Exact<{
  id: string;
  versie: number;
  overlapUren: number;
}>;


export type KoppelingVernieuwenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'KoppelingMetSleutel', sleutel: string }
    | { __typename: 'KoppelingVersieVerouderd' }
   };

export type KoppelingIntrekkenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type KoppelingIntrekkenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Koppeling', id: string }
    | { __typename: 'KoppelingVersieVerouderd' }
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
  beslist: boolean;
}>;


export type VandaagQuery = { tellingen: { teLaat: number, vandaag: number, binnenkort: number, opTijd: number, gehaald: number, gestopt: number }, moetNu: { edges: Array<{ node: { id: string, code: string, naam: string, status: TermijnStatus, ernst: TermijnErnst, vervaltOp: string, veiligVoor: string, dossierId: string, onderwerpNummer: string, onderwerpPad: string, eenheid: string | null, restTekst: string, soort: string, mijn: boolean, eigenaar: { id: string, naam: string } } }> }, eerste: { edges: Array<{ node: { id: string, vervaltOp: string } }> }, baan: { edges: Array<{ node: { id: string, naam: string, ernst: TermijnErnst, beginOp: string, vervaltOp: string, onderwerpNummer: string } }> }, leesbaar?: { edges: Array<{ node: { id: string } }> }, wachtend?: { edges: Array<{ node: { id: string, categorie: ExterneMeldingCategorie, meldingNummer: string, aangebodenOp: string | null, magHandelingen: Array<string>, opsteller: { id: string, naam: string } } }> }, nieuw?: { edges: Array<{ node: { id: string, nummer: string, vormen: Array<Vorm>, ingediendOp: string, eenheid: { id: string, naam: string, pad: string } } }> }, mijn?: { edges: Array<{ node: { id: string, nummer: string, vormen: Array<Vorm>, ingediendOp: string, termijnen: Array<{ id: string, code: string, naam: string, ernst: TermijnErnst, vervaltOp: string, restTekst: string, onderwerpPad: string }>, eenheid: { id: string, naam: string, pad: string } } }> }, weekTermijnen?: Array<{ id: string, soort: TermijnGebeurtenisSoort, op: string, naam: string, teLaat: boolean, dossierId: string, onderwerpNummer: string, onderwerpPad: string }>, weekMeldingen?: { binnen: number, gesloten: number }, weekExtern?: { edges: Array<{ node: { id: string, categorie: ExterneMeldingCategorie, meldingId: string, meldingNummer: string, verzondenOp: string | null, bevestigdOp: string | null } }> }, notificaties: { edges: Array<{ node: { id: string, tekst: string, pad: string, op: string, gelezen: boolean } }> } };

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

export type DienstverbandToevoegenMutationVariables = Exact<{
  sleutel: string;
  invoer: DienstverbandInvoer;
}>;


export type DienstverbandToevoegenMutation = { uitkomst:
    | { __typename: 'Dienstverband', id: string, personeelsnummer: string }
    | { __typename: 'DienstverbandVersieVerouderd', bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type DienstverbandWijzigenMutationVariables = Exact<{
  id: string;
  versie: number;
  invoer: DienstverbandInvoer;
  vanaf?: string | null | undefined;
}>;


export type DienstverbandWijzigenMutation = { uitkomst:
    | { __typename: 'Dienstverband', id: string, personeelsnummer: string }
    | { __typename: 'DienstverbandVersieVerouderd', bericht: string, huidig: { id: string, versie: number, personeelsnummer: string, naam: string, voornaam: string, tussenvoegsel: string | null, achternaam: string, geboortedatum: string | null, email: string | null, soort: DienstverbandSoort, functie: string, clientcontact: boolean, zorgsoort: VergewisZorgsoort, kenmerken: Array<DienstverbandKenmerk>, bigNummer: string | null, beginOp: string | null, eindeOp: string | null, eindeReden: EindeReden | null, status: Inzetbaarheid, reden: string, wisseltOp: string | null, wisOp: string | null, wissenGestopt: boolean, eenheid: { id: string, naam: string, pad: string }, eisen: Array<{ code: string, naam: string, nodig: boolean, waarom: string, bron: string, zekerheid: EisZekerheid, grondslag: EisGrondslag, status: EisStatus, uitleg: string, feitId: string | null, loopt: boolean, geldigTot: string | null, overbrugbaar: boolean, ontheefbaar: boolean, watGoedIs: string | null }>, feiten: Array<{ id: string, eis: string, soort: EisFeitSoort, op: string, vastgelegdOp: string, herkomst: EisFeitHerkomst, afgegevenOp: string | null, geldigTot: string | null, kenmerk: string | null, profielSoort: VogProfielSoort | null, profielNummers: Array<number>, echtheid: Array<Echtheidskenmerk>, bigNummer: string | null, geldt: boolean, toelichting: string | null, door: { id: string, naam: string } | null }>, ontheffingen: Array<{ id: string, versie: number, eis: string, van: string, tot: string, reden: string, gegevenOp: string, ingetrokkenOp: string | null, door: { id: string, naam: string } | null }>, voorwaarden: Array<{ id: string, versie: number, soort: VoorwaardeSoort, eisen: Array<string>, van: string, tot: string, reden: string, gegevenOp: string, ingetrokkenOp: string | null, door: { id: string, naam: string } | null }>, momenten: Array<{ id: string, op: string, wijzen: Array<VergewisWijze>, volgendeOp: string | null, verslag: string | null, door: { id: string, naam: string } | null }>, versies: Array<{ versie: number, vastgelegdOp: string, geldigVan: string | null, koppeling: string | null, soort: DienstverbandSoort, functie: string, clientcontact: boolean, zorgsoort: VergewisZorgsoort, beginOp: string | null, eindeOp: string | null, door: { id: string, naam: string } | null }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type HerinneringVoorbeeldQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type HerinneringVoorbeeldQuery = { vergewisHerinneringVoorbeeld: Array<{ id: string, naam: string, persoonReden: string | null, adres: string | null, leidinggevendeReden: string | null, leidinggevenden: Array<string> }> };

export type HerinneringenSturenMutationVariables = Exact<{
  sleutel: string;
  ids: Array<string> | string;
  aan: Array<VergewisHerinneringAan> | VergewisHerinneringAan;
}>;


export type HerinneringenSturenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'VergewisHerinneringenGestuurd', mails: number, overgeslagen: Array<{ id: string, reden: string }> }
   };

export type HerinneringenQueryVariables = Exact<{
  id: string;
}>;


export type HerinneringenQuery = { vergewisHerinneringen: Array<{ id: string, op: string, aan: VergewisHerinneringAan, naar: string, eisen: Array<string>, aanleiding: VergewisHerinneringAanleiding, status: VergewisMailStatus, door: string | null }> };

export type HerinnerinstellingQueryVariables = Exact<{ [key: string]: never; }>;


export type HerinnerinstellingQuery = { vergewisHerinnerinstelling: { aan: boolean, naDagen: number, voorBeginDagen: number, leidinggevende: boolean, versie: number } | null };

export type HerinnerinstellingDelenFragment = { aan: boolean, naDagen: number, voorBeginDagen: number, leidinggevende: boolean, versie: number };

export type HerinnerinstellingZettenMutationVariables = Exact<{
  versie: number;
  invoer: VergewisHerinnerinstellingInvoer;
}>;


export type HerinnerinstellingZettenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'VergewisHerinnerinstelling', aan: boolean, naDagen: number, voorBeginDagen: number, leidinggevende: boolean, versie: number }
    | { __typename: 'VergewisHerinnerinstellingVerouderd', code: string, bericht: string, huidig: { aan: boolean, naDagen: number, voorBeginDagen: number, leidinggevende: boolean, versie: number } }
   };

export type PersonenImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonenImportsQuery = { personenImports: Array<{ id: string, versie: number, bestandsnaam: string, vorm: string, codering: string | null, blad: string | null, overgeslagen: Array<string>, status: PersonenImportStatus, aantal: number, nieuw: number, wijzigt: number, gelijk: number, fout: number, gedaan: number, toegevoegd: number, gewijzigd: number, botsing: number, gemaaktOp: string, klaarOp: string | null, door: { id: string, naam: string } | null }> };

export type PersonenImportDelenFragment = { id: string, versie: number, bestandsnaam: string, vorm: string, codering: string | null, blad: string | null, overgeslagen: Array<string>, status: PersonenImportStatus, aantal: number, nieuw: number, wijzigt: number, gelijk: number, fout: number, gedaan: number, toegevoegd: number, gewijzigd: number, botsing: number, gemaaktOp: string, klaarOp: string | null, door: { id: string, naam: string } | null };

export type PersonenImportQueryVariables = Exact<{
  id: string;
}>;


export type PersonenImportQuery = { personenImport: { id: string, versie: number, bestandsnaam: string, vorm: string, codering: string | null, blad: string | null, overgeslagen: Array<string>, status: PersonenImportStatus, aantal: number, nieuw: number, wijzigt: number, gelijk: number, fout: number, gedaan: number, toegevoegd: number, gewijzigd: number, botsing: number, gemaaktOp: string, klaarOp: string | null, door: { id: string, naam: string } | null } | null };

export type PersonenImportRegelsQueryVariables = Exact<{
  importId: string;
  actie?: PersonenImportActie | null | undefined;
  botsing?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonenImportRegelsQuery = { personenImportRegels: { edges: Array<{ node: { rij: number, personeelsnummer: string | null, naam: string | null, actie: PersonenImportActie, uitkomst: PersonenImportUitkomst | null, verschil: Array<{ wat: string, oud: string, nieuw: string }>, fouten: Array<{ cel: string, kop: string, bericht: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonenImportBevestigenMutationVariables = Exact<{
  importId: string;
  versie: number;
  zonderFouten: boolean;
}>;


export type PersonenImportBevestigenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'PersonenImport', id: string, versie: number, bestandsnaam: string, vorm: string, codering: string | null, blad: string | null, overgeslagen: Array<string>, status: PersonenImportStatus, aantal: number, nieuw: number, wijzigt: number, gelijk: number, fout: number, gedaan: number, toegevoegd: number, gewijzigd: number, botsing: number, gemaaktOp: string, klaarOp: string | null, door: { id: string, naam: string } | null }
    | { __typename: 'PersonenImportVerouderd', code: string, bericht: string }
   };

export type PersonenImportAnnulerenMutationVariables = Exact<{
  importId: string;
  versie: number;
}>;


export type PersonenImportAnnulerenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'PersonenImport', id: string, versie: number, bestandsnaam: string, vorm: string, codering: string | null, blad: string | null, overgeslagen: Array<string>, status: PersonenImportStatus, aantal: number, nieuw: number, wijzigt: number, gelijk: number, fout: number, gedaan: number, toegevoegd: number, gewijzigd: number, botsing: number, gemaaktOp: string, klaarOp: string | null, door: { id: string, naam: string } | null }
    | { __typename: 'PersonenImportVerouderd', code: string, bericht: string }
   };

export type OngeschiktheidsdossierLezenQueryVariables = Exact<{
  id: string;
}>;


export type OngeschiktheidsdossierLezenQuery = { ongeschiktheidsdossier: { id: string, besluiten: Array<{ id: string, versie: number, optie: OngeschiktOptie, maat: OngeschiktMaat, op: string, gehoordOp: string | null, tot: string | null, afgeslotenOp: string | null, gronden: string, door: { id: string, naam: string } | null }> } | null };

export type OngeschiktDelenFragment = { id: string, besluiten: Array<{ id: string, versie: number, optie: OngeschiktOptie, maat: OngeschiktMaat, op: string, gehoordOp: string | null, tot: string | null, afgeslotenOp: string | null, gronden: string, door: { id: string, naam: string } | null }> };

type OngeschiktNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type OngeschiktNaHandeling_OngeschiktheidVersieVerouderd_Fragment = { __typename: 'OngeschiktheidVersieVerouderd', code: string, bericht: string, huidig: { id: string, besluiten: Array<{ id: string, versie: number, optie: OngeschiktOptie, maat: OngeschiktMaat, op: string, gehoordOp: string | null, tot: string | null, afgeslotenOp: string | null, gronden: string, door: { id: string, naam: string } | null }> } };

type OngeschiktNaHandeling_Ongeschiktheidsdossier_Fragment = { __typename: 'Ongeschiktheidsdossier', id: string, besluiten: Array<{ id: string, versie: number, optie: OngeschiktOptie, maat: OngeschiktMaat, op: string, gehoordOp: string | null, tot: string | null, afgeslotenOp: string | null, gronden: string, door: { id: string, naam: string } | null }> };

export type OngeschiktNaHandelingFragment =
  | OngeschiktNaHandeling_Geweigerd_Fragment
  | OngeschiktNaHandeling_OngeschiktheidVersieVerouderd_Fragment
  | OngeschiktNaHandeling_Ongeschiktheidsdossier_Fragment
;

export type OngeschiktheidVastMutationVariables = Exact<{
  sleutel: string;
  id: string;
  invoer: OngeschiktheidInvoer;
}>;


export type OngeschiktheidVastMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'OngeschiktheidVersieVerouderd', code: string, bericht: string, huidig: { id: string, besluiten: Array<{ id: string, versie: number, optie: OngeschiktOptie, maat: OngeschiktMaat, op: string, gehoordOp: string | null, tot: string | null, afgeslotenOp: string | null, gronden: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'Ongeschiktheidsdossier', id: string, besluiten: Array<{ id: string, versie: number, optie: OngeschiktOptie, maat: OngeschiktMaat, op: string, gehoordOp: string | null, tot: string | null, afgeslotenOp: string | null, gronden: string, door: { id: string, naam: string } | null }> }
   };

export type OngeschiktheidAfMutationVariables = Exact<{
  sleutel: string;
  besluitId: string;
  versie: number;
  reden: string;
}>;


export type OngeschiktheidAfMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'OngeschiktheidVersieVerouderd', code: string, bericht: string, huidig: { id: string, besluiten: Array<{ id: string, versie: number, optie: OngeschiktOptie, maat: OngeschiktMaat, op: string, gehoordOp: string | null, tot: string | null, afgeslotenOp: string | null, gronden: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'Ongeschiktheidsdossier', id: string, besluiten: Array<{ id: string, versie: number, optie: OngeschiktOptie, maat: OngeschiktMaat, op: string, gehoordOp: string | null, tot: string | null, afgeslotenOp: string | null, gronden: string, door: { id: string, naam: string } | null }> }
   };

export type GegevenReferentiesLezenQueryVariables = Exact<{
  id: string;
}>;


export type GegevenReferentiesLezenQuery = { gegevenReferenties: { id: string, versie: number, vaststaand: Array<string>, verzoeken: Array<{ id: string, op: string, naam: string, organisatie: string, controle: VragerControle, vragen: Array<string>, antwoorden: Array<{ op: string, door: string, geweigerd: WeigerReden | null, toelichting: string | null, antwoorden: Array<{ vraag: string, antwoord: string | null }> }> }> } | null };

export type GevenDelenFragment = { id: string, versie: number, vaststaand: Array<string>, verzoeken: Array<{ id: string, op: string, naam: string, organisatie: string, controle: VragerControle, vragen: Array<string>, antwoorden: Array<{ op: string, door: string, geweigerd: WeigerReden | null, toelichting: string | null, antwoorden: Array<{ vraag: string, antwoord: string | null }> }> }> };

type GevenNaHandeling_GegevenReferenties_Fragment = { __typename: 'GegevenReferenties', id: string, versie: number, vaststaand: Array<string>, verzoeken: Array<{ id: string, op: string, naam: string, organisatie: string, controle: VragerControle, vragen: Array<string>, antwoorden: Array<{ op: string, door: string, geweigerd: WeigerReden | null, toelichting: string | null, antwoorden: Array<{ vraag: string, antwoord: string | null }> }> }> };

type GevenNaHandeling_GegevenReferentiesVersieVerouderd_Fragment = { __typename: 'GegevenReferentiesVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, vaststaand: Array<string>, verzoeken: Array<{ id: string, op: string, naam: string, organisatie: string, controle: VragerControle, vragen: Array<string>, antwoorden: Array<{ op: string, door: string, geweigerd: WeigerReden | null, toelichting: string | null, antwoorden: Array<{ vraag: string, antwoord: string | null }> }> }> } };

type GevenNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

export type GevenNaHandelingFragment =
  | GevenNaHandeling_GegevenReferenties_Fragment
  | GevenNaHandeling_GegevenReferentiesVersieVerouderd_Fragment
  | GevenNaHandeling_Geweigerd_Fragment
;

export type ReferentieverzoekMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: ReferentieverzoekInvoer;
}>;


export type ReferentieverzoekMutation = { uitkomst:
    | { __typename: 'GegevenReferenties', id: string, versie: number, vaststaand: Array<string>, verzoeken: Array<{ id: string, op: string, naam: string, organisatie: string, controle: VragerControle, vragen: Array<string>, antwoorden: Array<{ op: string, door: string, geweigerd: WeigerReden | null, toelichting: string | null, antwoorden: Array<{ vraag: string, antwoord: string | null }> }> }> }
    | { __typename: 'GegevenReferentiesVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, vaststaand: Array<string>, verzoeken: Array<{ id: string, op: string, naam: string, organisatie: string, controle: VragerControle, vragen: Array<string>, antwoorden: Array<{ op: string, door: string, geweigerd: WeigerReden | null, toelichting: string | null, antwoorden: Array<{ vraag: string, antwoord: string | null }> }> }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ReferentieVerteldMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: ReferentieVertellenInvoer;
}>;


export type ReferentieVerteldMutation = { uitkomst:
    | { __typename: 'GegevenReferenties', id: string, versie: number, vaststaand: Array<string>, verzoeken: Array<{ id: string, op: string, naam: string, organisatie: string, controle: VragerControle, vragen: Array<string>, antwoorden: Array<{ op: string, door: string, geweigerd: WeigerReden | null, toelichting: string | null, antwoorden: Array<{ vraag: string, antwoord: string | null }> }> }> }
    | { __typename: 'GegevenReferentiesVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, vaststaand: Array<string>, verzoeken: Array<{ id: string, op: string, naam: string, organisatie: string, controle: VragerControle, vragen: Array<string>, antwoorden: Array<{ op: string, door: string, geweigerd: WeigerReden | null, toelichting: string | null, antwoorden: Array<{ vraag: string, antwoord: string | null }> }> }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ReferentieGeweigerdMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: ReferentieWeigerenInvoer;
}>;


export type ReferentieGeweigerdMutation = { uitkomst:
    | { __typename: 'GegevenReferenties', id: string, versie: number, vaststaand: Array<string>, verzoeken: Array<{ id: string, op: string, naam: string, organisatie: string, controle: VragerControle, vragen: Array<string>, antwoorden: Array<{ op: string, door: string, geweigerd: WeigerReden | null, toelichting: string | null, antwoorden: Array<{ vraag: string, antwoord: string | null }> }> }> }
    | { __typename: 'GegevenReferentiesVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, vaststaand: Array<string>, verzoeken: Array<{ id: string, op: string, naam: string, organisatie: string, controle: VragerControle, vragen: Array<string>, antwoorden: Array<{ op: string, door: string, geweigerd: WeigerReden | null, toelichting: string | null, antwoorden: Array<{ vraag: string, antwoord: string | null }> }> }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type OnderzoeksvragenLezenQueryVariables = Exact<{
  alleenOpen: boolean;
}>;


export type OnderzoeksvragenLezenQuery = { onderzoeksvragen: Array<{ id: string, personeelsnummer: string, naam: string, vraag: string, gesteldOp: string, uiterlijkOp: string, antwoord: { geweigerd: boolean, tekst: string, op: string, door: { id: string, naam: string } | null } | null }> };

export type OnderzoeksvraagDelenFragment = { id: string, personeelsnummer: string, naam: string, vraag: string, gesteldOp: string, uiterlijkOp: string, antwoord: { geweigerd: boolean, tekst: string, op: string, door: { id: string, naam: string } | null } | null };

export type OnderzoeksvraagAntwoordMutationVariables = Exact<{
  sleutel: string;
  vraagId: string;
  invoer: OnderzoeksantwoordInvoer;
}>;


export type OnderzoeksvraagAntwoordMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Onderzoeksvraag', id: string, personeelsnummer: string, naam: string, vraag: string, gesteldOp: string, uiterlijkOp: string, antwoord: { geweigerd: boolean, tekst: string, op: string, door: { id: string, naam: string } | null } | null }
   };

export type GeschiktheidsvragenLezenQueryVariables = Exact<{
  id: string;
}>;


export type GeschiktheidsvragenLezenQuery = { geschiktheidsvragen: Array<{ id: string, gesteldOp: string, antwoordOp: string, stand: GeschiktheidStand, reden: string, door: { id: string, naam: string } | null }> };

export type GeschiktheidsvraagDelenFragment = { id: string, gesteldOp: string, antwoordOp: string, stand: GeschiktheidStand, reden: string, door: { id: string, naam: string } | null };

export type GeschiktheidVraagMutationVariables = Exact<{
  sleutel: string;
  id: string;
  reden: string;
}>;


export type GeschiktheidVraagMutation = { uitkomst:
    | { __typename: 'Geschiktheidsvraag', id: string, gesteldOp: string, antwoordOp: string, stand: GeschiktheidStand, reden: string, door: { id: string, naam: string } | null }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type VergewisEenhedenQueryVariables = Exact<{ [key: string]: never; }>;


export type VergewisEenhedenQuery = { vergewisEenheden: Array<{ totaal: number, inzetbaar: number, onderVoorwaarden: number, nietInzetbaar: number, wisseltBinnenkort: number, metClientcontact: number, geschoold: number, eenheid: { id: string, naam: string, pad: string } }> };

export type TeamStandenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamStandenQuery = { teamStanden: { edges: Array<{ node: { dienstverbandId: string, naam: string, functie: string, beginOp: string | null, status: Inzetbaarheid, eenheid: { id: string, naam: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: DienstverbandFilter | null | undefined;
}>;


export type PersonenQuery = { dienstverbanden: { edges: Array<{ node: { id: string, personeelsnummer: string, naam: string, soort: DienstverbandSoort, functie: string, beginOp: string | null, eindeOp: string | null, status: Inzetbaarheid, reden: string, wisseltOp: string | null, eenheid: { id: string, naam: string, pad: string }, eisen: Array<{ code: string, status: EisStatus }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersoonRijFragment = { id: string, personeelsnummer: string, naam: string, soort: DienstverbandSoort, functie: string, beginOp: string | null, eindeOp: string | null, status: Inzetbaarheid, reden: string, wisseltOp: string | null, eenheid: { id: string, naam: string, pad: string }, eisen: Array<{ code: string, status: EisStatus }> };

export type PersonenTellingQueryVariables = Exact<{
  filter?: DienstverbandFilter | null | undefined;
}>;


export type PersonenTellingQuery = { dienstverbandTelling: { totaal: number, inzetbaar: number, onderVoorwaarden: number, nietInzetbaar: number, wisseltBinnenkort: number, begintBinnenkort: number } };

export type VergewisEenhedenKiezenQueryVariables = Exact<{ [key: string]: never; }>;


export type VergewisEenhedenKiezenQuery = { eenheden: Array<{ id: string, naam: string, pad: string }> };

export type EisAanvragenMutationVariables = Exact<{
  sleutel: string;
  ids: Array<string> | string;
  eis: string;
  herinnering: boolean;
  profielSoort?: VogProfielSoort | null | undefined;
  profielNummers: Array<number> | number;
}>;


export type EisAanvragenMutation = { uitkomst:
    | { __typename: 'EisAanvraag', aangevraagd: Array<string>, overgeslagen: Array<{ id: string, reden: string }> }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type PersoonQueryVariables = Exact<{
  nummer: string;
}>;


export type PersoonQuery = { dienstverbandVanNummer: { id: string, versie: number, personeelsnummer: string, naam: string, voornaam: string, tussenvoegsel: string | null, achternaam: string, geboortedatum: string | null, email: string | null, soort: DienstverbandSoort, functie: string, clientcontact: boolean, zorgsoort: VergewisZorgsoort, kenmerken: Array<DienstverbandKenmerk>, bigNummer: string | null, beginOp: string | null, eindeOp: string | null, eindeReden: EindeReden | null, status: Inzetbaarheid, reden: string, wisseltOp: string | null, wisOp: string | null, wissenGestopt: boolean, eenheid: { id: string, naam: string, pad: string }, eisen: Array<{ code: string, naam: string, nodig: boolean, waarom: string, bron: string, zekerheid: EisZekerheid, grondslag: EisGrondslag, status: EisStatus, uitleg: string, feitId: string | null, loopt: boolean, geldigTot: string | null, overbrugbaar: boolean, ontheefbaar: boolean, watGoedIs: string | null }>, feiten: Array<{ id: string, eis: string, soort: EisFeitSoort, op: string, vastgelegdOp: string, herkomst: EisFeitHerkomst, afgegevenOp: string | null, geldigTot: string | null, kenmerk: string | null, profielSoort: VogProfielSoort | null, profielNummers: Array<number>, echtheid: Array<Echtheidskenmerk>, bigNummer: string | null, geldt: boolean, toelichting: string | null, door: { id: string, naam: string } | null }>, ontheffingen: Array<{ id: string, versie: number, eis: string, van: string, tot: string, reden: string, gegevenOp: string, ingetrokkenOp: string | null, door: { id: string, naam: string } | null }>, voorwaarden: Array<{ id: string, versie: number, soort: VoorwaardeSoort, eisen: Array<string>, van: string, tot: string, reden: string, gegevenOp: string, ingetrokkenOp: string | null, door: { id: string, naam: string } | null }>, momenten: Array<{ id: string, op: string, wijzen: Array<VergewisWijze>, volgendeOp: string | null, verslag: string | null, door: { id: string, naam: string } | null }>, versies: Array<{ versie: number, vastgelegdOp: string, geldigVan: string | null, koppeling: string | null, soort: DienstverbandSoort, functie: string, clientcontact: boolean, zorgsoort: VergewisZorgsoort, beginOp: string | null, eindeOp: string | null, door: { id: string, naam: string } | null }> } | null };

export type PersoonDelenFragment = { id: string, versie: number, personeelsnummer: string, naam: string, voornaam: string, tussenvoegsel: string | null, achternaam: string, geboortedatum: string | null, email: string | null, soort: DienstverbandSoort, functie: string, clientcontact: boolean, zorgsoort: VergewisZorgsoort, kenmerken: Array<DienstverbandKenmerk>, bigNummer: string | null, beginOp: string | null, eindeOp: string | null, eindeReden: EindeReden | null, status: Inzetbaarheid, reden: string, wisseltOp: string | null, wisOp: string | null, wissenGestopt: boolean, eenheid: { id: string, naam: string, pad: string }, eisen: Array<{ code: string, naam: string, nodig: boolean, waarom: string, bron: string, zekerheid: EisZekerheid, grondslag: EisGrondslag, status: EisStatus, uitleg: string, feitId: string | null, loopt: boolean, geldigTot: string | null, overbrugbaar: boolean, ontheefbaar: boolean, watGoedIs: string | null }>, feiten: Array<{ id: string, eis: string, soort: EisFeitSoort, op: string, vastgelegdOp: string, herkomst: EisFeitHerkomst, afgegevenOp: string | null, geldigTot: string | null, kenmerk: string | null, profielSoort: VogProfielSoort | null, profielNummers: Array<number>, echtheid: Array<Echtheidskenmerk>, bigNummer: string | null, geldt: boolean, toelichting: string | null, door: { id: string, naam: string } | null }>, ontheffingen: Array<{ id: string, versie: number, eis: string, van: string, tot: string, reden: string, gegevenOp: string, ingetrokkenOp: string | null, door: { id: string, naam: string } | null }>, voorwaarden: Array<{ id: string, versie: number, soort: VoorwaardeSoort, eisen: Array<string>, van: string, tot: string, reden: string, gegevenOp: string, ingetrokkenOp: string | null, door: { id: string, naam: string } | null }>, momenten: Array<{ id: string, op: string, wijzen: Array<VergewisWijze>, volgendeOp: string | null, verslag: string | null, door: { id: string, naam: string } | null }>, versies: Array<{ versie: number, vastgelegdOp: string, geldigVan: string | null, koppeling: string | null, soort: DienstverbandSoort, functie: string, clientcontact: boolean, zorgsoort: VergewisZorgsoort, beginOp: string | null, eindeOp: string | null, door: { id: string, naam: string } | null }> };

export type EisStandDelenFragment = { code: string, naam: string, nodig: boolean, waarom: string, bron: string, zekerheid: EisZekerheid, grondslag: EisGrondslag, status: EisStatus, uitleg: string, feitId: string | null, loopt: boolean, geldigTot: string | null, overbrugbaar: boolean, ontheefbaar: boolean, watGoedIs: string | null };

export type EisVastleggenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  invoer: EisFeitInvoer;
}>;


export type EisVastleggenMutation = { uitkomst:
    | { __typename: 'Dienstverband', id: string, personeelsnummer: string }
    | { __typename: 'DienstverbandVersieVerouderd', bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

type DienstverbandUitkomstDelen_Dienstverband_Fragment = { __typename: 'Dienstverband', id: string, personeelsnummer: string };

type DienstverbandUitkomstDelen_DienstverbandVersieVerouderd_Fragment = { __typename: 'DienstverbandVersieVerouderd', bericht: string };

type DienstverbandUitkomstDelen_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

export type DienstverbandUitkomstDelenFragment =
  | DienstverbandUitkomstDelen_Dienstverband_Fragment
  | DienstverbandUitkomstDelen_DienstverbandVersieVerouderd_Fragment
  | DienstverbandUitkomstDelen_Geweigerd_Fragment
;

export type OntheffingGevenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  invoer: OntheffingInvoer;
}>;


export type OntheffingGevenMutation = { uitkomst:
    | { __typename: 'Dienstverband', id: string, personeelsnummer: string }
    | { __typename: 'DienstverbandVersieVerouderd', bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type OntheffingIntrekkenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type OntheffingIntrekkenMutation = { uitkomst:
    | { __typename: 'Dienstverband', id: string, personeelsnummer: string }
    | { __typename: 'DienstverbandVersieVerouderd', bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type InzetvoorwaardeStellenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  invoer: VoorwaardeInvoer;
}>;


export type InzetvoorwaardeStellenMutation = { uitkomst:
    | { __typename: 'Dienstverband', id: string, personeelsnummer: string }
    | { __typename: 'DienstverbandVersieVerouderd', bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type InzetvoorwaardeBeeindigenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type InzetvoorwaardeBeeindigenMutation = { uitkomst:
    | { __typename: 'Dienstverband', id: string, personeelsnummer: string }
    | { __typename: 'DienstverbandVersieVerouderd', bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type VergewismomentVastleggenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  invoer: VergewismomentInvoer;
}>;


export type VergewismomentVastleggenMutation = { uitkomst:
    | { __typename: 'Dienstverband', id: string, personeelsnummer: string }
    | { __typename: 'DienstverbandVersieVerouderd', bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type DienstverbandBeeindigenMutationVariables = Exact<{
  id: string;
  versie: number;
  invoer: DienstverbandEinde;
}>;


export type DienstverbandBeeindigenMutation = { uitkomst:
    | { __typename: 'Dienstverband', id: string, personeelsnummer: string }
    | { __typename: 'DienstverbandVersieVerouderd', bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type DienstverbandWissenStoppenMutationVariables = Exact<{
  id: string;
  versie: number;
  stoppen: boolean;
  reden: string;
}>;


export type DienstverbandWissenStoppenMutation = { uitkomst:
    | { __typename: 'Dienstverband', id: string, personeelsnummer: string }
    | { __typename: 'DienstverbandVersieVerouderd', bericht: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type BigControleAanvragenMutationVariables = Exact<{
  id: string;
}>;


export type BigControleAanvragenMutation = { uitkomst:
    | { __typename: 'BigControleAangevraagd', aangevraagdOp: string }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ReferentiedossierLezenQueryVariables = Exact<{
  id: string;
}>;


export type ReferentiedossierLezenQuery = { referentiedossier: { id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null } | null };

export type ReferentieDelenFragment = { id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null };

type ReferentieNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type ReferentieNaHandeling_Referentiedossier_Fragment = { __typename: 'Referentiedossier', id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null };

type ReferentieNaHandeling_ReferentiedossierVersieVerouderd_Fragment = { __typename: 'ReferentiedossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null } };

export type ReferentieNaHandelingFragment =
  | ReferentieNaHandeling_Geweigerd_Fragment
  | ReferentieNaHandeling_Referentiedossier_Fragment
  | ReferentieNaHandeling_ReferentiedossierVersieVerouderd_Fragment
;

export type ReferentieToestemmingMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: ReferentieToestemmingInvoer;
}>;


export type ReferentieToestemmingMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Referentiedossier', id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null }
    | { __typename: 'ReferentiedossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null } }
   };

export type ReferentieIntrekkenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  op: string;
}>;


export type ReferentieIntrekkenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Referentiedossier', id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null }
    | { __typename: 'ReferentiedossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null } }
   };

export type ReferentVragenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: ReferentieVragenInvoer;
}>;


export type ReferentVragenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Referentiedossier', id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null }
    | { __typename: 'ReferentiedossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null } }
   };

export type ReferentieAntwoordenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: ReferentieAntwoordenInvoer;
}>;


export type ReferentieAntwoordenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Referentiedossier', id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null }
    | { __typename: 'ReferentiedossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null } }
   };

export type ReferentieBesprekenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: ReferentieBesprekingInvoer;
}>;


export type ReferentieBesprekenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Referentiedossier', id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null }
    | { __typename: 'ReferentiedossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null } }
   };

export type ReferentiesBeoordelenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: ReferentieOordeelInvoer;
}>;


export type ReferentiesBeoordelenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Referentiedossier', id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null }
    | { __typename: 'ReferentiedossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, toestemming: { gegevenOp: string, wijze: ToestemmingWijze, ingetrokkenOp: string | null } | null, referenten: Array<{ id: string, naam: string, organisatie: string, relatie: string, contact: string, stand: ReferentStand, gevraagdOp: string | null, beantwoordOp: string | null, besprokenOp: string | null, twijfel: string | null, reactie: string | null, twijfelBlijft: boolean | null, vragen: Array<{ vraag: string, antwoord: string | null }> }>, oordeel: { op: string, akkoord: boolean, toelichting: string } | null } }
   };

export type ProfielregelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfielregelsQuery = { profielregels: Array<{ id: string, versie: number, eis: string, naam: string, bron: string, maxLeeftijdMaanden: number | null, vernieuwMaanden: number | null, geldigVan: string, geldigTot: string | null, vastgelegdOp: string, bereik: { soorten: Array<DienstverbandSoort>, zorgsoorten: Array<VergewisZorgsoort>, functieWoorden: Array<string>, eenheidIds: Array<string>, alleenClientcontact: boolean, begonnenVanaf: string | null }, door: { id: string, naam: string } | null }> };

export type ProfielregelDelenFragment = { id: string, versie: number, eis: string, naam: string, bron: string, maxLeeftijdMaanden: number | null, vernieuwMaanden: number | null, geldigVan: string, geldigTot: string | null, vastgelegdOp: string, bereik: { soorten: Array<DienstverbandSoort>, zorgsoorten: Array<VergewisZorgsoort>, functieWoorden: Array<string>, eenheidIds: Array<string>, alleenClientcontact: boolean, begonnenVanaf: string | null }, door: { id: string, naam: string } | null };

export type ProfielregelVoorbeeldQueryVariables = Exact<{
  invoer: ProfielregelInvoer;
  regelId?: string | null | undefined;
}>;


export type ProfielregelVoorbeeldQuery = { profielregelVoorbeeld:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'ProfielregelVoorbeeld', geraakt: number, nietMeerInzetbaar: number, voorbeelden: Array<{ id: string, personeelsnummer: string, naam: string, functie: string, eenheid: { id: string, naam: string } }> }
   };

export type ProfielregelVastleggenMutationVariables = Exact<{
  sleutel: string;
  invoer: ProfielregelInvoer;
}>;


export type ProfielregelVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Profielregel', id: string, versie: number }
    | { __typename: 'ProfielregelVersieVerouderd', bericht: string }
   };

type ProfielregelUitkomstDelen_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type ProfielregelUitkomstDelen_Profielregel_Fragment = { __typename: 'Profielregel', id: string, versie: number };

type ProfielregelUitkomstDelen_ProfielregelVersieVerouderd_Fragment = { __typename: 'ProfielregelVersieVerouderd', bericht: string };

export type ProfielregelUitkomstDelenFragment =
  | ProfielregelUitkomstDelen_Geweigerd_Fragment
  | ProfielregelUitkomstDelen_Profielregel_Fragment
  | ProfielregelUitkomstDelen_ProfielregelVersieVerouderd_Fragment
;

export type ProfielregelWijzigenMutationVariables = Exact<{
  sleutel: string;
  regelId: string;
  versie: number;
  invoer: ProfielregelInvoer;
}>;


export type ProfielregelWijzigenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Profielregel', id: string, versie: number }
    | { __typename: 'ProfielregelVersieVerouderd', bericht: string }
   };

export type RegisterRaadplegenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: RegisterRaadplegingInvoer;
}>;


export type RegisterRaadplegenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type RegisterOpvolgenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: RegisterOpvolgingInvoer;
}>;


export type RegisterOpvolgenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type RegisterVerbeterenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: RegisterVerbeteringInvoer;
}>;


export type RegisterVerbeterenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type IgjNavragenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  voornamen: string;
}>;


export type IgjNavragenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type IgjNavraagVastMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: IgjNavraagInvoer;
}>;


export type IgjNavraagVastMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type IgjNavraagOordelenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: IgjNavraagOordeelInvoer;
}>;


export type IgjNavraagOordelenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type RegistratieBeginnenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  registerId: string;
}>;


export type RegistratieBeginnenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type RegistratieVoorwaardeMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: RegistratieVoorwaardeInvoer;
}>;


export type RegistratieVoorwaardeMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type RegistratieAanbiedenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  registratieId: string;
}>;


export type RegistratieAanbiedenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type RegistratieBeslissenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: RegistratieBeslissingInvoer;
}>;


export type RegistratieBeslissenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type RegistratieGedaanMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: RegistratieGedaanInvoer;
}>;


export type RegistratieGedaanMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type RegistratieVerwijderdMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: RegistratieVerwijderdInvoer;
}>;


export type RegistratieVerwijderdMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type RegistratieStoppenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  versie: number;
  invoer: RegistratieStopInvoer;
}>;


export type RegistratieStoppenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> }
    | { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } }
   };

export type WaarschuwingsregistersLezenQueryVariables = Exact<{ [key: string]: never; }>;


export type WaarschuwingsregistersLezenQuery = { waarschuwingsregisters: { registers: Array<{ id: string, versie: number, naam: string, houder: string, protocol: string, wieMag: string, van: string, tot: string | null, registratieMaanden: number, vastgelegdOp: string, gemandateerden: Array<{ id: string, naam: string }>, door: { id: string, naam: string } | null }>, gestopt: Array<{ code: string, naam: string, van: string, tot: string }>, kandidaten: Array<{ id: string, naam: string }> } };

export type WaarschuwingsregisterDelenFragment = { id: string, versie: number, naam: string, houder: string, protocol: string, wieMag: string, van: string, tot: string | null, registratieMaanden: number, vastgelegdOp: string, gemandateerden: Array<{ id: string, naam: string }>, door: { id: string, naam: string } | null };

type WaarschuwingsregisterNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type WaarschuwingsregisterNaHandeling_Waarschuwingsregister_Fragment = { __typename: 'Waarschuwingsregister', id: string, versie: number, naam: string, houder: string, protocol: string, wieMag: string, van: string, tot: string | null, registratieMaanden: number, vastgelegdOp: string, gemandateerden: Array<{ id: string, naam: string }>, door: { id: string, naam: string } | null };

type WaarschuwingsregisterNaHandeling_WaarschuwingsregisterVersieVerouderd_Fragment = { __typename: 'WaarschuwingsregisterVersieVerouderd', code: string, bericht: string };

export type WaarschuwingsregisterNaHandelingFragment =
  | WaarschuwingsregisterNaHandeling_Geweigerd_Fragment
  | WaarschuwingsregisterNaHandeling_Waarschuwingsregister_Fragment
  | WaarschuwingsregisterNaHandeling_WaarschuwingsregisterVersieVerouderd_Fragment
;

export type WaarschuwingsregisterVastleggenMutationVariables = Exact<{
  sleutel: string;
  invoer: WaarschuwingsregisterInvoer;
}>;


export type WaarschuwingsregisterVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Waarschuwingsregister', id: string, versie: number, naam: string, houder: string, protocol: string, wieMag: string, van: string, tot: string | null, registratieMaanden: number, vastgelegdOp: string, gemandateerden: Array<{ id: string, naam: string }>, door: { id: string, naam: string } | null }
    | { __typename: 'WaarschuwingsregisterVersieVerouderd', code: string, bericht: string }
   };

export type WaarschuwingsregisterWijzigenMutationVariables = Exact<{
  sleutel: string;
  registerId: string;
  versie: number;
  invoer: WaarschuwingsregisterInvoer;
}>;


export type WaarschuwingsregisterWijzigenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Waarschuwingsregister', id: string, versie: number, naam: string, houder: string, protocol: string, wieMag: string, van: string, tot: string | null, registratieMaanden: number, vastgelegdOp: string, gemandateerden: Array<{ id: string, naam: string }>, door: { id: string, naam: string } | null }
    | { __typename: 'WaarschuwingsregisterVersieVerouderd', code: string, bericht: string }
   };

export type RegisterdossierLezenQueryVariables = Exact<{
  id: string;
}>;


export type RegisterdossierLezenQuery = { registerdossier: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } | null };

export type EerdereStapDelenFragment = { op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string };

export type RegisterConsultDelenFragment = { id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> };

export type RegistratieDelenFragment = { id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> };

export type RegisterdossierDelenFragment = { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> };

type RegisterdossierNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type RegisterdossierNaHandeling_Registerdossier_Fragment = { __typename: 'Registerdossier', id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> };

type RegisterdossierNaHandeling_RegisterdossierVersieVerouderd_Fragment = { __typename: 'RegisterdossierVersieVerouderd', code: string, bericht: string, huidig: { id: string, versie: number, magKijkenIn: Array<string>, magBeslissen: boolean, igjHier: boolean, registers: Array<{ id: string, naam: string, houder: string, protocol: string, van: string, tot: string | null, gemandateerden: Array<{ id: string, naam: string }> }>, consulten: Array<{ id: string, stapId: string, registerId: string, registerNaam: string, op: string, grond: string, geinformeerdOp: string, kenmerk: string | null, uitkomst: ConsultUitkomst, door: string, reden: string | null, volgende: OpvolgStap | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }>, opvolging: Array<{ id: string, stap: OpvolgStap, op: string, uitkomst: OpvolgUitkomst, tekst: string, door: string, reden: string | null, eerder: Array<{ op: string, uitkomst: string, tekst: string, door: string, vastgelegdOp: string }> }> }>, navragen: Array<{ id: string, wijze: NavraagWijze, op: string, door: string, kenmerk: string | null, beantwoordOp: string | null, uitkomst: NavraagUitkomst | null, rapportOp: string | null, besluit: { besluit: NavraagBesluit, op: string, gehoordOp: string, tekst: string, door: string } | null }>, registraties: Array<{ id: string, registerNaam: string, maanden: number, stand: RegistratieStand, mist: Array<RegistratieVoorwaarde>, kenmerk: string | null, geregistreerdOp: string | null, eindOp: string | null, verwijderdOp: string | null, verwijderReden: RegistratieEindeReden | null, voorwaarden: Array<{ voorwaarde: RegistratieVoorwaarde, op: string, kenmerk: string | null, tekst: string, door: string }>, verloop: Array<{ soort: RegistratieStap, op: string, tekst: string, door: string }> }> } };

export type RegisterdossierNaHandelingFragment =
  | RegisterdossierNaHandeling_Geweigerd_Fragment
  | RegisterdossierNaHandeling_Registerdossier_Fragment
  | RegisterdossierNaHandeling_RegisterdossierVersieVerouderd_Fragment
;

export type SollicitantDossierLezenQueryVariables = Exact<{
  id: string;
}>;


export type SollicitantDossierLezenQuery = { sollicitantDossier: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } | null };

export type SollicitantDelenFragment = { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> };

export type SollicitantLinkDelenFragment = { id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> };

export type SollicitantInzendingDelenFragment = { id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null };

export type SollicitantBevindingDelenFragment = { id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null };

type SollicitantNaHandeling_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

type SollicitantNaHandeling_SollicitantDossier_Fragment = { __typename: 'SollicitantDossier', id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> };

type SollicitantNaHandeling_SollicitantLinkGemaakt_Fragment = { __typename: 'SollicitantLinkGemaakt', pad: string | null, linkcode: string | null, dossier: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } };

type SollicitantNaHandeling_SollicitantVersieVerouderd_Fragment = { __typename: 'SollicitantVersieVerouderd', code: string, bericht: string, huidig: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } };

export type SollicitantNaHandelingFragment =
  | SollicitantNaHandeling_Geweigerd_Fragment
  | SollicitantNaHandeling_SollicitantDossier_Fragment
  | SollicitantNaHandeling_SollicitantLinkGemaakt_Fragment
  | SollicitantNaHandeling_SollicitantVersieVerouderd_Fragment
;

export type SollicitantLinkMakenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  invoer: SollicitantLinkInvoer;
}>;


export type SollicitantLinkMakenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'SollicitantDossier', id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> }
    | { __typename: 'SollicitantLinkGemaakt', pad: string | null, linkcode: string | null, dossier: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'SollicitantVersieVerouderd', code: string, bericht: string, huidig: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } }
   };

export type SollicitantLinkVernieuwenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type SollicitantLinkVernieuwenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'SollicitantDossier', id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> }
    | { __typename: 'SollicitantLinkGemaakt', pad: string | null, linkcode: string | null, dossier: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'SollicitantVersieVerouderd', code: string, bericht: string, huidig: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } }
   };

export type SollicitantLinkIntrekkenMutationVariables = Exact<{
  id: string;
  versie: number;
}>;


export type SollicitantLinkIntrekkenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'SollicitantDossier', id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> }
    | { __typename: 'SollicitantLinkGemaakt', pad: string | null, linkcode: string | null, dossier: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'SollicitantVersieVerouderd', code: string, bericht: string, huidig: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } }
   };

export type SollicitantBevindingVoorleggenMutationVariables = Exact<{
  sleutel: string;
  id: string;
  invoer: BevindingInvoer;
}>;


export type SollicitantBevindingVoorleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'SollicitantDossier', id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> }
    | { __typename: 'SollicitantLinkGemaakt', pad: string | null, linkcode: string | null, dossier: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'SollicitantVersieVerouderd', code: string, bericht: string, huidig: { id: string, naam: string, email: string | null, kiesbareDelen: Array<SollicitantDeel>, uiterlijk: string, kiesbareStukken: Array<{ code: string, naam: string }>, kiesbareEisen: Array<{ code: string, naam: string }>, links: Array<{ id: string, versie: number, kenmerk: string, delen: Array<SollicitantDeel>, stukken: Array<string>, contact: string, stand: SollicitantLinkStand, tot: string, gemaaktOp: string, gemaaktDoor: { id: string, naam: string } | null, log: Array<{ volgnummer: number, soort: SollicitantLogSoort, op: string, door: { id: string, naam: string } | null }> }>, inzendingen: Array<{ id: string, soort: SollicitantInzendingSoort, op: string, eis: string | null, bevindingId: string | null, tekst: string | null, stuk: { id: string, naam: string, grootte: number, gescand: boolean, wisOp: string, beoordeeld: boolean, verwijderd: boolean } | null }>, bevindingen: Array<{ id: string, eis: string, tekst: string, op: string, door: { id: string, naam: string } | null }> } }
   };

export type VergewisStandQueryVariables = Exact<{
  id: string;
  op: string;
  kennis: VergewisKennis;
}>;


export type VergewisStandQuery = { vergewisStand: { op: string, functie: string, status: Inzetbaarheid, reden: string, eisen: Array<{ code: string, naam: string, nodig: boolean, waarom: string, bron: string, zekerheid: EisZekerheid, grondslag: EisGrondslag, status: EisStatus, uitleg: string, feitId: string | null, loopt: boolean, geldigTot: string | null, overbrugbaar: boolean, ontheefbaar: boolean, watGoedIs: string | null }> } | null };

export type VergewisStandenQueryVariables = Exact<{
  op: string;
  kennis: VergewisKennis;
  eenheidId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VergewisStandenQuery = { vergewisStanden: { edges: Array<{ node: { dienstverbandId: string, personeelsnummer: string, naam: string, functie: string, status: Inzetbaarheid, reden: string, eenheid: { id: string, naam: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GereedheidQueryVariables = Exact<{ [key: string]: never; }>;


export type GereedheidQuery = { gereedheid: { punten: Array<{ code: string, fase: GereedFase, titel: string, stand: GereedStand, nvtReden: GereedNvtReden | null, nvtDoor: string | null, eigenaarNaam: string | null, heeftEigenaar: boolean, gereedVoor: string | null, gereedOp: string | null, laat: boolean, zonderEigenaar: boolean, bewijs: Array<{ versie: number, ingetrokkenReden: string | null }> }>, fasen: Array<{ fase: GereedFase, totaal: number, vanToepassing: number, gereed: number, bezig: number, laat: number, zonderEigenaar: number, procent: number | null }> } | null };

export type GereedRegelFragment = { code: string, fase: GereedFase, titel: string, stand: GereedStand, nvtReden: GereedNvtReden | null, nvtDoor: string | null, eigenaarNaam: string | null, heeftEigenaar: boolean, gereedVoor: string | null, gereedOp: string | null, laat: boolean, zonderEigenaar: boolean, bewijs: Array<{ versie: number, ingetrokkenReden: string | null }> };

export type GereedheidPuntQueryVariables = Exact<{
  code: string;
}>;


export type GereedheidPuntQuery = { gereedheidPunt: { code: string, fase: GereedFase, titel: string, versie: number, stand: GereedStand, nvtReden: GereedNvtReden | null, nvtDoor: string | null, eigenaarRol: string | null, eigenaarNaam: string | null, heeftEigenaar: boolean, gereedVoor: string | null, gereedOp: string | null, laat: boolean, zonderEigenaar: boolean, onderdelen: Array<number>, notitie: string | null, vastgelegdOp: string | null, eigenaar: { id: string, naam: string } | null, bewijs: Array<{ versie: number, tekst: string, verwijzing: string | null, vastgelegdOp: string, ingetrokkenReden: string | null, door: { id: string, naam: string } | null }>, door: { id: string, naam: string } | null, geschiedenis: Array<{ versie: number, stand: GereedStand, eigenaarNaam: string | null, gereedVoor: string | null, notitie: string | null, bewijsTekst: string | null, trektIn: number | null, vastgelegdOp: string, door: { id: string, naam: string } | null }> } | null };

export type GereedPuntDelenFragment = { code: string, fase: GereedFase, titel: string, versie: number, stand: GereedStand, nvtReden: GereedNvtReden | null, nvtDoor: string | null, eigenaarRol: string | null, eigenaarNaam: string | null, heeftEigenaar: boolean, gereedVoor: string | null, gereedOp: string | null, laat: boolean, zonderEigenaar: boolean, onderdelen: Array<number>, notitie: string | null, vastgelegdOp: string | null, eigenaar: { id: string, naam: string } | null, bewijs: Array<{ versie: number, tekst: string, verwijzing: string | null, vastgelegdOp: string, ingetrokkenReden: string | null, door: { id: string, naam: string } | null }>, door: { id: string, naam: string } | null, geschiedenis: Array<{ versie: number, stand: GereedStand, eigenaarNaam: string | null, gereedVoor: string | null, notitie: string | null, bewijsTekst: string | null, trektIn: number | null, vastgelegdOp: string, door: { id: string, naam: string } | null }> };

export type GereedRollenQueryVariables = Exact<{ [key: string]: never; }>;


export type GereedRollenQuery = { gereedheid: { rollen: Array<{ code: string, naam: string }> } | null };

export type GereedCollegasQueryVariables = Exact<{
  zoek: string;
}>;


export type GereedCollegasQuery = { collegasKiezen: Array<{ id: string, naam: string, functie: string | null }> };

export type GereedheidBijwerkenMutationVariables = Exact<{
  sleutel: string;
  code: string;
  versie: number;
  invoer: GereedPuntInvoer;
}>;


export type GereedheidBijwerkenMutation = { uitkomst:
    | { __typename: 'GereedPunt', code: string, fase: GereedFase, titel: string, versie: number, stand: GereedStand, nvtReden: GereedNvtReden | null, nvtDoor: string | null, eigenaarRol: string | null, eigenaarNaam: string | null, heeftEigenaar: boolean, gereedVoor: string | null, gereedOp: string | null, laat: boolean, zonderEigenaar: boolean, onderdelen: Array<number>, notitie: string | null, vastgelegdOp: string | null, eigenaar: { id: string, naam: string } | null, bewijs: Array<{ versie: number, tekst: string, verwijzing: string | null, vastgelegdOp: string, ingetrokkenReden: string | null, door: { id: string, naam: string } | null }>, door: { id: string, naam: string } | null, geschiedenis: Array<{ versie: number, stand: GereedStand, eigenaarNaam: string | null, gereedVoor: string | null, notitie: string | null, bewijsTekst: string | null, trektIn: number | null, vastgelegdOp: string, door: { id: string, naam: string } | null }> }
    | { __typename: 'GereedPuntVersieVerouderd', bericht: string, huidig: { code: string, fase: GereedFase, titel: string, versie: number, stand: GereedStand, nvtReden: GereedNvtReden | null, nvtDoor: string | null, eigenaarRol: string | null, eigenaarNaam: string | null, heeftEigenaar: boolean, gereedVoor: string | null, gereedOp: string | null, laat: boolean, zonderEigenaar: boolean, onderdelen: Array<number>, notitie: string | null, vastgelegdOp: string | null, eigenaar: { id: string, naam: string } | null, bewijs: Array<{ versie: number, tekst: string, verwijzing: string | null, vastgelegdOp: string, ingetrokkenReden: string | null, door: { id: string, naam: string } | null }>, door: { id: string, naam: string } | null, geschiedenis: Array<{ versie: number, stand: GereedStand, eigenaarNaam: string | null, gereedVoor: string | null, notitie: string | null, bewijsTekst: string | null, trektIn: number | null, vastgelegdOp: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

type GereedUitkomstDelen_GereedPunt_Fragment = { __typename: 'GereedPunt', code: string, fase: GereedFase, titel: string, versie: number, stand: GereedStand, nvtReden: GereedNvtReden | null, nvtDoor: string | null, eigenaarRol: string | null, eigenaarNaam: string | null, heeftEigenaar: boolean, gereedVoor: string | null, gereedOp: string | null, laat: boolean, zonderEigenaar: boolean, onderdelen: Array<number>, notitie: string | null, vastgelegdOp: string | null, eigenaar: { id: string, naam: string } | null, bewijs: Array<{ versie: number, tekst: string, verwijzing: string | null, vastgelegdOp: string, ingetrokkenReden: string | null, door: { id: string, naam: string } | null }>, door: { id: string, naam: string } | null, geschiedenis: Array<{ versie: number, stand: GereedStand, eigenaarNaam: string | null, gereedVoor: string | null, notitie: string | null, bewijsTekst: string | null, trektIn: number | null, vastgelegdOp: string, door: { id: string, naam: string } | null }> };

type GereedUitkomstDelen_GereedPuntVersieVerouderd_Fragment = { __typename: 'GereedPuntVersieVerouderd', bericht: string, huidig: { code: string, fase: GereedFase, titel: string, versie: number, stand: GereedStand, nvtReden: GereedNvtReden | null, nvtDoor: string | null, eigenaarRol: string | null, eigenaarNaam: string | null, heeftEigenaar: boolean, gereedVoor: string | null, gereedOp: string | null, laat: boolean, zonderEigenaar: boolean, onderdelen: Array<number>, notitie: string | null, vastgelegdOp: string | null, eigenaar: { id: string, naam: string } | null, bewijs: Array<{ versie: number, tekst: string, verwijzing: string | null, vastgelegdOp: string, ingetrokkenReden: string | null, door: { id: string, naam: string } | null }>, door: { id: string, naam: string } | null, geschiedenis: Array<{ versie: number, stand: GereedStand, eigenaarNaam: string | null, gereedVoor: string | null, notitie: string | null, bewijsTekst: string | null, trektIn: number | null, vastgelegdOp: string, door: { id: string, naam: string } | null }> } };

type GereedUitkomstDelen_Geweigerd_Fragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

export type GereedUitkomstDelenFragment =
  | GereedUitkomstDelen_GereedPunt_Fragment
  | GereedUitkomstDelen_GereedPuntVersieVerouderd_Fragment
  | GereedUitkomstDelen_Geweigerd_Fragment
;

export type GereedheidBewijsIntrekkenMutationVariables = Exact<{
  sleutel: string;
  code: string;
  versie: number;
  bewijsVersie: number;
  reden: string;
}>;


export type GereedheidBewijsIntrekkenMutation = { uitkomst:
    | { __typename: 'GereedPunt', code: string, fase: GereedFase, titel: string, versie: number, stand: GereedStand, nvtReden: GereedNvtReden | null, nvtDoor: string | null, eigenaarRol: string | null, eigenaarNaam: string | null, heeftEigenaar: boolean, gereedVoor: string | null, gereedOp: string | null, laat: boolean, zonderEigenaar: boolean, onderdelen: Array<number>, notitie: string | null, vastgelegdOp: string | null, eigenaar: { id: string, naam: string } | null, bewijs: Array<{ versie: number, tekst: string, verwijzing: string | null, vastgelegdOp: string, ingetrokkenReden: string | null, door: { id: string, naam: string } | null }>, door: { id: string, naam: string } | null, geschiedenis: Array<{ versie: number, stand: GereedStand, eigenaarNaam: string | null, gereedVoor: string | null, notitie: string | null, bewijsTekst: string | null, trektIn: number | null, vastgelegdOp: string, door: { id: string, naam: string } | null }> }
    | { __typename: 'GereedPuntVersieVerouderd', bericht: string, huidig: { code: string, fase: GereedFase, titel: string, versie: number, stand: GereedStand, nvtReden: GereedNvtReden | null, nvtDoor: string | null, eigenaarRol: string | null, eigenaarNaam: string | null, heeftEigenaar: boolean, gereedVoor: string | null, gereedOp: string | null, laat: boolean, zonderEigenaar: boolean, onderdelen: Array<number>, notitie: string | null, vastgelegdOp: string | null, eigenaar: { id: string, naam: string } | null, bewijs: Array<{ versie: number, tekst: string, verwijzing: string | null, vastgelegdOp: string, ingetrokkenReden: string | null, door: { id: string, naam: string } | null }>, door: { id: string, naam: string } | null, geschiedenis: Array<{ versie: number, stand: GereedStand, eigenaarNaam: string | null, gereedVoor: string | null, notitie: string | null, bewijsTekst: string | null, trektIn: number | null, vastgelegdOp: string, door: { id: string, naam: string } | null }> } }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type ZorgsignaalWegenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  weging: ZorgsignaalWegingInvoer;
}>;


export type ZorgsignaalWegenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalStapZettenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  stap: ZorgsignaalStap;
  reden: string;
}>;


export type ZorgsignaalStapZettenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalDoorgevenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  doorgifte: ZorgsignaalDoorgifteInvoer;
}>;


export type ZorgsignaalDoorgevenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalSluitenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  sluiting: ZorgsignaalSluitingInvoer;
}>;


export type ZorgsignaalSluitenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalHeropenenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  reden: string;
}>;


export type ZorgsignaalHeropenenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalToewijzenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  keuze: ZorgsignaalCollegaInvoer;
}>;


export type ZorgsignaalToewijzenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalBetrekkenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  keuze: ZorgsignaalCollegaInvoer;
}>;


export type ZorgsignaalBetrekkenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalUitsluitenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  keuze: ZorgsignaalCollegaInvoer;
}>;


export type ZorgsignaalUitsluitenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalTekstSchrijvenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  tekst: ZorgsignaalTekstInvoer;
}>;


export type ZorgsignaalTekstSchrijvenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalSamenvoegenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  metId: string;
  reden: string;
}>;


export type ZorgsignaalSamenvoegenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalSplitsenMutationVariables = Exact<{
  zorgsignaalId: string;
  versie: number;
  reden: string;
}>;


export type ZorgsignaalSplitsenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd', code: string }
   };

export type ZorgsignaalBronVastleggenMutationVariables = Exact<{
  sleutel: string;
  zorgsignaalId: string;
  raadpleging: ZorgsignaalRaadplegingInvoer;
}>;


export type ZorgsignaalBronVastleggenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string }
    | { __typename: 'ZorgsignaalVersieVerouderd' }
   };

export type ZorgsignaalCollegasQueryVariables = Exact<{
  zorgsignaalId: string;
}>;


export type ZorgsignaalCollegasQuery = { zorgsignaalCollegas: Array<{ id: string, naam: string, rollen: Array<string>, toewijsbaar: boolean, zelf: boolean }> };

export type ZorgsignalenKiezenQueryVariables = Exact<{
  filter?: ZorgsignaalFilter | null | undefined;
}>;


export type ZorgsignalenKiezenQuery = { zorgsignalen: { edges: Array<{ node: { id: string, nummer: string, aanbieder: string | null, aard: ZorgsignaalAard } }> } };

export type ZorgsignalenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ZorgsignaalFilter | null | undefined;
}>;


export type ZorgsignalenQuery = { zorgsignalen: { edges: Array<{ node: { id: string, nummer: string, aanbieder: string | null, aanbiederKvk: string | null, aard: ZorgsignaalAard, stelsel: ZorgsignaalStelsel, bron: ZorgsignaalBron, ontvangenOp: string, status: ZorgsignaalStatus, kracht: ZorgsignaalKracht | null, behandelaar: { id: string, naam: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ZorgsignaalQueryVariables = Exact<{
  nummer: string;
}>;


export type ZorgsignaalQuery = { zorgsignaal: { id: string, versie: number, nummer: string, status: ZorgsignaalStatus, aard: ZorgsignaalAard, stelsel: ZorgsignaalStelsel, bron: ZorgsignaalBron, ontvangenOp: string, kracht: ZorgsignaalKracht | null, weegbesluit: ZorgsignaalWeegbesluit | null, conclusie: ZorgsignaalConclusie | null, anoniem: boolean, melderNaam: string | null, melderContact: string | null, routes: Array<ZorgsignaalRoute>, magHandelingen: Array<string>, behandelaar: { id: string, naam: string } | null, ingevoerdDoor: { id: string, naam: string } | null, onderwerpen: Array<{ id: string, soort: ZorgsignaalOnderwerpSoort, naam: string, kvk: string | null }>, teksten: Array<{ soort: ZorgsignaalTekstSoort, versie: number, tekst: string, op: string, door: { id: string, naam: string } | null }>, raadplegingen: Array<{ id: string, bron: ZorgsignaalRaadpleegBron, grondslag: ZorgsignaalGrondslag, artikel: string | null, noodzaak: string, evenredigheid: string, subsidiariteit: string | null, resultaat: string, op: string, door: { id: string, naam: string } | null }>, tijdlijn: Array<{ id: string, daad: ZorgsignaalDaad, naar: ZorgsignaalStatus, op: string, door: { id: string, naam: string } | null, lid: { id: string, naam: string } | null, ander: { id: string, nummer: string } | null, woorden: Array<{ code: string, tekst: string }> }>, verwanten: Array<{ id: string, nummer: string, ontvangenOp: string, status: ZorgsignaalStatus, aard: ZorgsignaalAard, gelijk: Array<string> }>, samengevoegdMet: { id: string, nummer: string } | null, samengevoegd: Array<{ id: string, nummer: string }> } | null };

export type ZorgsignaalDelenFragment = { id: string, versie: number, nummer: string, status: ZorgsignaalStatus, aard: ZorgsignaalAard, stelsel: ZorgsignaalStelsel, bron: ZorgsignaalBron, ontvangenOp: string, kracht: ZorgsignaalKracht | null, weegbesluit: ZorgsignaalWeegbesluit | null, conclusie: ZorgsignaalConclusie | null, anoniem: boolean, melderNaam: string | null, melderContact: string | null, routes: Array<ZorgsignaalRoute>, magHandelingen: Array<string>, behandelaar: { id: string, naam: string } | null, ingevoerdDoor: { id: string, naam: string } | null, onderwerpen: Array<{ id: string, soort: ZorgsignaalOnderwerpSoort, naam: string, kvk: string | null }>, teksten: Array<{ soort: ZorgsignaalTekstSoort, versie: number, tekst: string, op: string, door: { id: string, naam: string } | null }>, raadplegingen: Array<{ id: string, bron: ZorgsignaalRaadpleegBron, grondslag: ZorgsignaalGrondslag, artikel: string | null, noodzaak: string, evenredigheid: string, subsidiariteit: string | null, resultaat: string, op: string, door: { id: string, naam: string } | null }>, tijdlijn: Array<{ id: string, daad: ZorgsignaalDaad, naar: ZorgsignaalStatus, op: string, door: { id: string, naam: string } | null, lid: { id: string, naam: string } | null, ander: { id: string, nummer: string } | null, woorden: Array<{ code: string, tekst: string }> }>, verwanten: Array<{ id: string, nummer: string, ontvangenOp: string, status: ZorgsignaalStatus, aard: ZorgsignaalAard, gelijk: Array<string> }>, samengevoegdMet: { id: string, nummer: string } | null, samengevoegd: Array<{ id: string, nummer: string }> };

export type ZorgsignaalVerwantDelenFragment = { id: string, nummer: string, ontvangenOp: string, status: ZorgsignaalStatus, aard: ZorgsignaalAard, gelijk: Array<string> };

export type ZorgsignaalVerwantenQueryVariables = Exact<{
  onderwerpen: Array<ZorgsignaalOnderwerpInvoer> | ZorgsignaalOnderwerpInvoer;
}>;


export type ZorgsignaalVerwantenQuery = { zorgsignaalVerwanten: Array<{ id: string, nummer: string, ontvangenOp: string, status: ZorgsignaalStatus, aard: ZorgsignaalAard, gelijk: Array<string> }> };

export type ZorgsignaalInvoerenMutationVariables = Exact<{
  sleutel: string;
  invoer: ZorgsignaalInvoer;
}>;


export type ZorgsignaalInvoerenMutation = { uitkomst:
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
    | { __typename: 'Zorgsignaal', id: string, nummer: string }
    | { __typename: 'ZorgsignaalVersieVerouderd' }
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
export const IgjCijferRegelDelenFragmentDoc = new TypedDocumentString(`
    fragment IgjCijferRegelDelen on IgjCijferRegel {
  code
  naam
  aantal
  opTijd
  teLaat
  onbekend
  open
  dagen
}
    `, {"fragmentName":"IgjCijferRegelDelen"}) as unknown as TypedDocumentString<IgjCijferRegelDelenFragment, unknown>;
export const IgjCijfersDelenFragmentDoc = new TypedDocumentString(`
    fragment IgjCijfersDelen on IgjCijfers {
  jaar
  jaren
  totaal {
    ...IgjCijferRegelDelen
  }
  perCategorie {
    ...IgjCijferRegelDelen
  }
  perKwartaal {
    ...IgjCijferRegelDelen
  }
}
    fragment IgjCijferRegelDelen on IgjCijferRegel {
  code
  naam
  aantal
  opTijd
  teLaat
  onbekend
  open
  dagen
}`, {"fragmentName":"IgjCijfersDelen"}) as unknown as TypedDocumentString<IgjCijfersDelenFragment, unknown>;
export const UitstelConceptDelenFragmentDoc = new TypedDocumentString(`
    fragment UitstelConceptDelen on UitstelConcept {
  id
  versie
  tekst
  gewensteDag
  op
  door {
    id
    naam
  }
}
    `, {"fragmentName":"UitstelConceptDelen"}) as unknown as TypedDocumentString<UitstelConceptDelenFragment, unknown>;
export const BurgermeldingDelenFragmentDoc = new TypedDocumentString(`
    fragment BurgermeldingDelen on Burgermelding {
  id
  versie
  nummer
  soort
  kanaal
  aanbieder
  aanbiederKvk
  ontvangenOp
  gebeurdOp
  oud
  status
  uiterlijk
  wat
  melderNaam
  melderContact
  verlengdOp
  verlengReden
  ernst
  weging
  besluit
  reden
  tochReden
  beslotenOp
  beslotenDoor {
    id
    naam
  }
  ingevoerdDoor {
    id
    naam
  }
  magHandelingen
}
    `, {"fragmentName":"BurgermeldingDelen"}) as unknown as TypedDocumentString<BurgermeldingDelenFragment, unknown>;
export const IgjBerichtDelenFragmentDoc = new TypedDocumentString(`
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
    `, {"fragmentName":"IgjBerichtDelen"}) as unknown as TypedDocumentString<IgjBerichtDelenFragment, unknown>;
export const ExterneMeldingDelenFragmentDoc = new TypedDocumentString(`
    fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
  }
  magHandelingen
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}`, {"fragmentName":"ExterneMeldingDelen"}) as unknown as TypedDocumentString<ExterneMeldingDelenFragment, unknown>;
export const BesluitTermijnFragmentDoc = new TypedDocumentString(`
    fragment BesluitTermijn on Termijn {
  id
  code
  naam
  status
  ernst
  teLaat
  aanleidingId
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
export const GastInzageDelenFragmentDoc = new TypedDocumentString(`
    fragment GastInzageDelen on GastInzage {
  id
  versie
  kenmerk
  naam
  contact
  hoedanigheid
  doel
  grondslag
  stand
  codeGebruikt
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  stukken {
    id
    titel
  }
  log {
    volgnummer
    soort
    stuk
    op
    door {
      id
      naam
    }
  }
}
    `, {"fragmentName":"GastInzageDelen"}) as unknown as TypedDocumentString<GastInzageDelenFragment, unknown>;
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
export const GastNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment GastNaHandeling on GastInzageUitkomst {
  __typename
  ... on GastInzage {
    ...GastInzageDelen
  }
  ... on GastInzageGeopend {
    pad
    gastcode
    inzage {
      ...GastInzageDelen
    }
  }
  ... on GastInzageVersieVerouderd {
    code
    bericht
    huidig {
      ...GastInzageDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
    fragment GastInzageDelen on GastInzage {
  id
  versie
  kenmerk
  naam
  contact
  hoedanigheid
  doel
  grondslag
  stand
  codeGebruikt
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  stukken {
    id
    titel
  }
  log {
    volgnummer
    soort
    stuk
    op
    door {
      id
      naam
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
}`, {"fragmentName":"GastNaHandeling"}) as unknown as TypedDocumentString<GastNaHandelingFragment, unknown>;
export const ZaakWerkDelenFragmentDoc = new TypedDocumentString(`
    fragment ZaakWerkDelen on ZaakWerk {
  id
  magHandelingen
  wegingen {
    ernst
    risico
    spoed
    compleet
    raaktKwaliteit
    toelichting
    op
    door {
      id
      naam
    }
  }
  routes {
    route
    redenen
    toelichting
    afspraken
    op
    door {
      id
      naam
    }
  }
  notities {
    id
    versie
    tekst
    op
    gewijzigdOp
    magWijzigen
    door {
      id
      naam
    }
  }
  eerder {
    id
    nummer
    categorie
    status
    ontvangenOp
    zelfdeAanbieder
    zelfdeZorgverlener
  }
  openVelden {
    code
    label
    verplicht
  }
  rapporten {
    kenmerk
    op
    naam
    versie
    beoordeeld
    door {
      id
      naam
    }
    elementen {
      code
      hoofdstuk
      label
      tekst
      oordeel
      woorden
    }
  }
  maatregelen {
    id
    versie
    code
    naam
    grondslag
    beginOp
    eindOp
    uiterlijk
    geeindigdOp
    verteld
    voorwaarden
    reden
    einde
    door {
      id
      naam
    }
  }
  eerdereMaatregelen
  doorgiften {
    id
    aan
    kenmerk
    velden
    tekst
    grondslag
    doel
    dag
    referentie
    op
    bevestigdOp
    door {
      id
      naam
    }
  }
  rechtmatigheid {
    doorgeven
    reden
    op
    door {
      id
      naam
    }
  }
  verloop {
    naar
    op
    door {
      id
      naam
    }
  }
}
    `, {"fragmentName":"ZaakWerkDelen"}) as unknown as TypedDocumentString<ZaakWerkDelenFragment, unknown>;
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
  }
  magHandelingen
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}`, {"fragmentName":"ZaakDelen"}) as unknown as TypedDocumentString<ZaakDelenFragment, unknown>;
export const ZaakDaadUitkomstFragmentDoc = new TypedDocumentString(`
    fragment ZaakDaadUitkomst on ZaakUitkomst {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`, {"fragmentName":"ZaakDaadUitkomst"}) as unknown as TypedDocumentString<ZaakDaadUitkomstFragment, unknown>;
export const SignaalRijFragmentDoc = new TypedDocumentString(`
    fragment SignaalRij on Signaal {
  id
  kenmerk
  afzender
  ontvangenOp
  bevestigdOp
}
    `, {"fragmentName":"SignaalRij"}) as unknown as TypedDocumentString<SignaalRijFragment, unknown>;
export const SignaalDelenFragmentDoc = new TypedDocumentString(`
    fragment SignaalDelen on Signaal {
  id
  versie
  kenmerk
  afzender
  verzondenOp
  ontvangenOp
  bevestigdOp
  velden {
    label
    tekst
  }
  grondslag
  doel
  sha256
}
    `, {"fragmentName":"SignaalDelen"}) as unknown as TypedDocumentString<SignaalDelenFragment, unknown>;
export const KlokRegelsFragmentDoc = new TypedDocumentString(`
    fragment KlokRegels on TermijnConnection {
  edges {
    node {
      dossierId
      code
      naam
      status
      ernst
      beginOp
      restTekst
    }
  }
}
    `, {"fragmentName":"KlokRegels"}) as unknown as TypedDocumentString<KlokRegelsFragment, unknown>;
export const ExterneMeldingRegelFragmentDoc = new TypedDocumentString(`
    fragment ExterneMeldingRegel on ExterneMelding {
  id
  meldingId
  meldingNummer
  los
  pad
  categorie
  status
  verzondenOp
  opsteller {
    id
    naam
  }
}
    `, {"fragmentName":"ExterneMeldingRegel"}) as unknown as TypedDocumentString<ExterneMeldingRegelFragment, unknown>;
export const OpstellingDelenFragmentDoc = new TypedDocumentString(`
    fragment OpstellingDelen on Opstelling {
  id
  magPlichtVastleggen
  zorgsoorten
  vaststellingen {
    id
    soort
    gebeurdOp
    geconstateerdOp
    vastgesteldOp
    bekendGewordenOp
    meegedeeldOp
    toelichting
    vastgelegdOp
    door {
      id
      naam
    }
  }
  handzending {
    vrijgegevenOp
    sha256
    verstuurdOp
    kenmerk
    toelichting
    vrijgegevenDoor {
      id
      naam
    }
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      soort
      grootte
      op
      door {
        id
        naam
      }
    }
  }
  plichten {
    plicht
    naam
    waarom
    bron
    gedaan
    op
    toelichting
    door {
      id
      naam
    }
  }
}
    `, {"fragmentName":"OpstellingDelen"}) as unknown as TypedDocumentString<OpstellingDelenFragment, unknown>;
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
  spoed
  compleet
  wachtOpAanvulling
  aanvullenUiterlijk
  termijnen {
    id
    naam
    ernst
    vervaltOp
    restTekst
  }
  inspecteur {
    id
    naam
  }
}
    `, {"fragmentName":"PostvakRij"}) as unknown as TypedDocumentString<PostvakRijFragment, unknown>;
export const HoofdstukVersieDelenFragmentDoc = new TypedDocumentString(`
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
    `, {"fragmentName":"HoofdstukVersieDelen"}) as unknown as TypedDocumentString<HoofdstukVersieDelenFragment, unknown>;
export const RapportageDelenFragmentDoc = new TypedDocumentString(`
    fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
  }
  magHandelingen
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}`, {"fragmentName":"RapportageDelen"}) as unknown as TypedDocumentString<RapportageDelenFragment, unknown>;
export const RapportageNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment RapportageNaHandeling on RapportageUitkomst {
  __typename
  ... on Rapportage {
    ...RapportageDelen
  }
  ... on RapportageVerouderd {
    code
    bericht
    huidig {
      ...RapportageDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
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
}`, {"fragmentName":"RapportageNaHandeling"}) as unknown as TypedDocumentString<RapportageNaHandelingFragment, unknown>;
export const AantekeningRegelDelenFragmentDoc = new TypedDocumentString(`
    fragment AantekeningRegelDelen on AantekeningRegel {
  id
  nummer
  rapportOp
  verwijderOp
}
    `, {"fragmentName":"AantekeningRegelDelen"}) as unknown as TypedDocumentString<AantekeningRegelDelenFragment, unknown>;
export const AantekeningDelenFragmentDoc = new TypedDocumentString(`
    fragment AantekeningDelen on Aantekening {
  id
  versie
  nummer
  rapportOp
  verwijderOp
  wie {
    voornamen
    achternaam
    geboortedatum
    bigNummer
  }
}
    `, {"fragmentName":"AantekeningDelen"}) as unknown as TypedDocumentString<AantekeningDelenFragment, unknown>;
export const VergewisvraagDelenFragmentDoc = new TypedDocumentString(`
    fragment VergewisvraagDelen on Vergewisvraag {
  id
  functie
  gevraagdOp
  beantwoordOp
  uitkomst
  rapportOp
  sha256
  wie {
    voornamen
    achternaam
    geboortedatum
    bigNummer
  }
  steller {
    id
    naam
  }
}
    `, {"fragmentName":"VergewisvraagDelen"}) as unknown as TypedDocumentString<VergewisvraagDelenFragment, unknown>;
export const OpenbaarDelenFragmentDoc = new TypedDocumentString(`
    fragment OpenbaarDelen on OpenbaarFormulier {
  versie
  adres
  adresSinds
  nu {
    versie
  }
  besluiten {
    versie
    formulierAan
    anoniemAan
    beslotenDoor
    vanaf
    telefoon
    aanspreekpunten {
      naam
      rol
      bereik
    }
    vertrouwenspersoon
    klachten
    op
    door {
      id
      naam
    }
  }
  laatsteProef {
    id
    bereikt
    op
  }
}
    `, {"fragmentName":"OpenbaarDelen"}) as unknown as TypedDocumentString<OpenbaarDelenFragment, unknown>;
export const OpenbaarNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment OpenbaarNaHandeling on OpenbaarUitkomst {
  __typename
  ... on OpenbaarFormulier {
    ...OpenbaarDelen
  }
  ... on OpenbaarVerouderd {
    bericht
    huidig {
      ...OpenbaarDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
    fragment OpenbaarDelen on OpenbaarFormulier {
  versie
  adres
  adresSinds
  nu {
    versie
  }
  besluiten {
    versie
    formulierAan
    anoniemAan
    beslotenDoor
    vanaf
    telefoon
    aanspreekpunten {
      naam
      rol
      bereik
    }
    vertrouwenspersoon
    klachten
    op
    door {
      id
      naam
    }
  }
  laatsteProef {
    id
    bereikt
    op
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
}`, {"fragmentName":"OpenbaarNaHandeling"}) as unknown as TypedDocumentString<OpenbaarNaHandelingFragment, unknown>;
export const BerichtRegelFragmentDoc = new TypedDocumentString(`
    fragment BerichtRegel on MelderBericht {
  id
  van
  dag
  op
  door
  tekst
}
    `, {"fragmentName":"BerichtRegel"}) as unknown as TypedDocumentString<BerichtRegelFragment, unknown>;
export const AlleBerichtenFragmentDoc = new TypedDocumentString(`
    fragment AlleBerichten on MelderBerichten {
  bereikbaar
  berichten {
    ...BerichtRegel
  }
}
    fragment BerichtRegel on MelderBericht {
  id
  van
  dag
  op
  door
  tekst
}`, {"fragmentName":"AlleBerichten"}) as unknown as TypedDocumentString<AlleBerichtenFragment, unknown>;
export const EigenMeldingDelenFragmentDoc = new TypedDocumentString(`
    fragment EigenMeldingDelen on EigenMeldingMetBerichten {
  id
  nummer
  ingediendOp
  stand
  standTekst
  berichten {
    ...BerichtRegel
  }
}
    fragment BerichtRegel on MelderBericht {
  id
  van
  dag
  op
  door
  tekst
}`, {"fragmentName":"EigenMeldingDelen"}) as unknown as TypedDocumentString<EigenMeldingDelenFragment, unknown>;
export const ConsultatieDelenFragmentDoc = new TypedDocumentString(`
    fragment ConsultatieDelen on Consultatie {
  id
  versie
  stand
  eigen
  gevraagdOp
  feiten
  plegerId
  plegerNaam
  redenSluiten
  meldingNummer
  magHandelingen
  vrager {
    id
    naam
  }
  aan {
    id
    naam
  }
  eenheid {
    id
    naam
    pad
  }
  inbreng {
    id
    soort
    op
    tekst
    door {
      id
      naam
    }
  }
}
    `, {"fragmentName":"ConsultatieDelen"}) as unknown as TypedDocumentString<ConsultatieDelenFragment, unknown>;
export const NaConsultatieFragmentDoc = new TypedDocumentString(`
    fragment NaConsultatie on ConsultatieUitkomst {
  __typename
  ... on Consultatie {
    id
    versie
  }
  ... on ConsultatieVerouderd {
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
}`, {"fragmentName":"NaConsultatie"}) as unknown as TypedDocumentString<NaConsultatieFragment, unknown>;
export const StrafbaarheidDeelFragmentDoc = new TypedDocumentString(`
    fragment StrafbaarheidDeel on Strafbaarheid {
  id
  versie
  op
  door
  antwoord
  waarom
}
    `, {"fragmentName":"StrafbaarheidDeel"}) as unknown as TypedDocumentString<StrafbaarheidDeelFragment, unknown>;
export const PolitiecontactDeelFragmentDoc = new TypedDocumentString(`
    fragment PolitiecontactDeel on Politiecontact {
  id
  versie
  op
  door
  agent
  bewijsBewaard
  bewijsWaar
  bewijsWie
  bureau
  cameraAdvies
  gesprokenOp
  nummer
  politieDoet
  soort
  volgendContactOp
  wijDoen
}
    `, {"fragmentName":"PolitiecontactDeel"}) as unknown as TypedDocumentString<PolitiecontactDeelFragment, unknown>;
export const ClientgesprekDeelFragmentDoc = new TypedDocumentString(`
    fragment ClientgesprekDeel on Clientgesprek {
  id
  versie
  op
  door
  aard
  alleenWaarom
  doelen
  gedragsdeskundige
  gehoudenOp
  gewezenOp
  met
  redenNiet
  steun
  steunNiet
  steunPolitie
  steunWie
  taxatie
  toestemming
  vertegenwoordiger
  verteld
  voerders
  wens
}
    `, {"fragmentName":"ClientgesprekDeel"}) as unknown as TypedDocumentString<ClientgesprekDeelFragment, unknown>;
export const ToestemmingswegingDeelFragmentDoc = new TypedDocumentString(`
    fragment ToestemmingswegingDeel on Toestemmingsweging {
  id
  versie
  op
  door
  afhankelijkheid
  anderen
  besluit
  ernst
  herhaling
  verteldAanClient
  waarom
}
    `, {"fragmentName":"ToestemmingswegingDeel"}) as unknown as TypedDocumentString<ToestemmingswegingDeelFragment, unknown>;
export const PlegergesprekDeelFragmentDoc = new TypedDocumentString(`
    fragment PlegergesprekDeel on Plegergesprek {
  id
  versie
  op
  door
  aard
  doelen
  gehoudenOp
  gelezen
  reactie
  redenNiet
  steunGewezen
  steunWie
  voerders
}
    `, {"fragmentName":"PlegergesprekDeel"}) as unknown as TypedDocumentString<PlegergesprekDeelFragment, unknown>;
export const OnderzoekDeelFragmentDoc = new TypedDocumentString(`
    fragment OnderzoekDeel on Onderzoek {
  id
  versie
  op
  door
  afgerond
  afgerondOp
  andereSlachtoffers
  andereWaarom
  andereWat
  begonnenOp
  besluit
  bevindingen
  conclusieClient
  conclusieOrganisatie
  conclusiePleger
  methode
  onderzoekers
  overleden
  stappen
  uitvoering
  voorzitter
  voorzitterNaam
  waarom
  weging
}
    `, {"fragmentName":"OnderzoekDeel"}) as unknown as TypedDocumentString<OnderzoekDeelFragment, unknown>;
export const OorzakenboomDeelFragmentDoc = new TypedDocumentString(`
    fragment OorzakenboomDeel on Oorzakenboom {
  id
  versie
  op
  door
  gebeurtenis
  knopen {
    id
    ouder
    tak
    tekst
  }
}
    `, {"fragmentName":"OorzakenboomDeel"}) as unknown as TypedDocumentString<OorzakenboomDeelFragment, unknown>;
export const OordeelDeelFragmentDoc = new TypedDocumentString(`
    fragment OordeelDeel on Oordeel {
  id
  versie
  op
  door
  aard
  afhankelijk
  beleving
  belevingWaarom
  ernst
  gronden
  handelen
  herhaling
  norm
  normWaarom
  opzet
  schade
  uitkomst
  wet
  wetWaarom
}
    `, {"fragmentName":"OordeelDeel"}) as unknown as TypedDocumentString<OordeelDeelFragment, unknown>;
export const SignaleringDeelFragmentDoc = new TypedDocumentString(`
    fragment SignaleringDeel on Signalering {
  id
  versie
  op
  door
  aangesproken
  aangesprokenNiet
  aangesprokenWat
  clientdossier
}
    `, {"fragmentName":"SignaleringDeel"}) as unknown as TypedDocumentString<SignaleringDeelFragment, unknown>;
export const WaarnemingDeelFragmentDoc = new TypedDocumentString(`
    fragment WaarnemingDeel on Waarneming {
  id
  versie
  op
  door
  doorWie
  feiten
  gezienOp
  mening
}
    `, {"fragmentName":"WaarnemingDeel"}) as unknown as TypedDocumentString<WaarnemingDeelFragment, unknown>;
export const BesprekingDeelFragmentDoc = new TypedDocumentString(`
    fragment BesprekingDeel on Bespreking {
  id
  versie
  op
  door
  advies
  besproken
  gesprokenOp
  met
  naam
}
    `, {"fragmentName":"BesprekingDeel"}) as unknown as TypedDocumentString<BesprekingDeelFragment, unknown>;
export const GeheimhoudingDeelFragmentDoc = new TypedDocumentString(`
    fragment GeheimhoudingDeel on Geheimhouding {
  id
  versie
  op
  door
  grondslag
  waarom
}
    `, {"fragmentName":"GeheimhoudingDeel"}) as unknown as TypedDocumentString<GeheimhoudingDeelFragment, unknown>;
export const AlleDelenFragmentDoc = new TypedDocumentString(`
    fragment AlleDelen on MeldingDelen {
  meldingId
  strafbaar {
    ...StrafbaarheidDeel
    eerdere {
      ...StrafbaarheidDeel
    }
  }
  politiecontact {
    ...PolitiecontactDeel
    eerdere {
      ...PolitiecontactDeel
    }
  }
  clientgesprek {
    ...ClientgesprekDeel
    eerdere {
      ...ClientgesprekDeel
    }
  }
  toestemmingsweging {
    ...ToestemmingswegingDeel
    eerdere {
      ...ToestemmingswegingDeel
    }
  }
  plegergesprek {
    ...PlegergesprekDeel
    eerdere {
      ...PlegergesprekDeel
    }
  }
  onderzoek {
    ...OnderzoekDeel
    eerdere {
      ...OnderzoekDeel
    }
  }
  oorzaken {
    ...OorzakenboomDeel
    eerdere {
      ...OorzakenboomDeel
    }
  }
  oordeel {
    ...OordeelDeel
    eerdere {
      ...OordeelDeel
    }
  }
  signalering {
    ...SignaleringDeel
    eerdere {
      ...SignaleringDeel
    }
  }
  waarneming {
    ...WaarnemingDeel
    eerdere {
      ...WaarnemingDeel
    }
  }
  bespreking {
    ...BesprekingDeel
    eerdere {
      ...BesprekingDeel
    }
  }
  geheimhouding {
    ...GeheimhoudingDeel
    eerdere {
      ...GeheimhoudingDeel
    }
  }
}
    fragment StrafbaarheidDeel on Strafbaarheid {
  id
  versie
  op
  door
  antwoord
  waarom
}
fragment PolitiecontactDeel on Politiecontact {
  id
  versie
  op
  door
  agent
  bewijsBewaard
  bewijsWaar
  bewijsWie
  bureau
  cameraAdvies
  gesprokenOp
  nummer
  politieDoet
  soort
  volgendContactOp
  wijDoen
}
fragment ClientgesprekDeel on Clientgesprek {
  id
  versie
  op
  door
  aard
  alleenWaarom
  doelen
  gedragsdeskundige
  gehoudenOp
  gewezenOp
  met
  redenNiet
  steun
  steunNiet
  steunPolitie
  steunWie
  taxatie
  toestemming
  vertegenwoordiger
  verteld
  voerders
  wens
}
fragment ToestemmingswegingDeel on Toestemmingsweging {
  id
  versie
  op
  door
  afhankelijkheid
  anderen
  besluit
  ernst
  herhaling
  verteldAanClient
  waarom
}
fragment PlegergesprekDeel on Plegergesprek {
  id
  versie
  op
  door
  aard
  doelen
  gehoudenOp
  gelezen
  reactie
  redenNiet
  steunGewezen
  steunWie
  voerders
}
fragment OnderzoekDeel on Onderzoek {
  id
  versie
  op
  door
  afgerond
  afgerondOp
  andereSlachtoffers
  andereWaarom
  andereWat
  begonnenOp
  besluit
  bevindingen
  conclusieClient
  conclusieOrganisatie
  conclusiePleger
  methode
  onderzoekers
  overleden
  stappen
  uitvoering
  voorzitter
  voorzitterNaam
  waarom
  weging
}
fragment OorzakenboomDeel on Oorzakenboom {
  id
  versie
  op
  door
  gebeurtenis
  knopen {
    id
    ouder
    tak
    tekst
  }
}
fragment OordeelDeel on Oordeel {
  id
  versie
  op
  door
  aard
  afhankelijk
  beleving
  belevingWaarom
  ernst
  gronden
  handelen
  herhaling
  norm
  normWaarom
  opzet
  schade
  uitkomst
  wet
  wetWaarom
}
fragment SignaleringDeel on Signalering {
  id
  versie
  op
  door
  aangesproken
  aangesprokenNiet
  aangesprokenWat
  clientdossier
}
fragment WaarnemingDeel on Waarneming {
  id
  versie
  op
  door
  doorWie
  feiten
  gezienOp
  mening
}
fragment BesprekingDeel on Bespreking {
  id
  versie
  op
  door
  advies
  besproken
  gesprokenOp
  met
  naam
}
fragment GeheimhoudingDeel on Geheimhouding {
  id
  versie
  op
  door
  grondslag
  waarom
}`, {"fragmentName":"AlleDelen"}) as unknown as TypedDocumentString<AlleDelenFragment, unknown>;
export const DelenNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`, {"fragmentName":"DelenNaHandeling"}) as unknown as TypedDocumentString<DelenNaHandelingFragment, unknown>;
export const GeschiktheidsverzoekDelenFragmentDoc = new TypedDocumentString(`
    fragment GeschiktheidsverzoekDelen on Geschiktheidsverzoek {
  id
  persoon {
    id
    naam
  }
  gevraagdOp
  antwoordOp
  antwoord
  meldingen
}
    `, {"fragmentName":"GeschiktheidsverzoekDelen"}) as unknown as TypedDocumentString<GeschiktheidsverzoekDelenFragment, unknown>;
export const HrVragenDelenFragmentDoc = new TypedDocumentString(`
    fragment HrVragenDelen on HrVragen {
  meldingId
  personen {
    id
    naam
  }
  vragen {
    id
    persoon {
      id
      naam
    }
    vraag
    reden
    gesteldOp
    uiterlijkOp
    door {
      id
      naam
    }
    uitkomst
    antwoord
    beantwoordOp
  }
  verzoeken {
    ...GeschiktheidsverzoekDelen
  }
}
    fragment GeschiktheidsverzoekDelen on Geschiktheidsverzoek {
  id
  persoon {
    id
    naam
  }
  gevraagdOp
  antwoordOp
  antwoord
  meldingen
}`, {"fragmentName":"HrVragenDelen"}) as unknown as TypedDocumentString<HrVragenDelenFragment, unknown>;
export const HrVragenNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment HrVragenNaHandeling on HrVragenUitkomst {
  __typename
  ... on HrVragen {
    ...HrVragenDelen
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
    fragment HrVragenDelen on HrVragen {
  meldingId
  personen {
    id
    naam
  }
  vragen {
    id
    persoon {
      id
      naam
    }
    vraag
    reden
    gesteldOp
    uiterlijkOp
    door {
      id
      naam
    }
    uitkomst
    antwoord
    beantwoordOp
  }
  verzoeken {
    ...GeschiktheidsverzoekDelen
  }
}
fragment GeschiktheidsverzoekDelen on Geschiktheidsverzoek {
  id
  persoon {
    id
    naam
  }
  gevraagdOp
  antwoordOp
  antwoord
  meldingen
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
}`, {"fragmentName":"HrVragenNaHandeling"}) as unknown as TypedDocumentString<HrVragenNaHandelingFragment, unknown>;
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
export const KlachtDelenFragmentDoc = new TypedDocumentString(`
    fragment KlachtDelen on Klacht {
  id
  nummer
  versie
  stand
  over
  kanaal
  ontvangenOp
  ingevoerdOp
  klacht
  wens
  gaatOverMelding
  magHandelingen
  eenheid {
    id
    naam
    pad
  }
  ingevoerdDoor {
    id
    naam
  }
  behandelaar {
    id
    naam
  }
  beslisser {
    id
    naam
  }
  klager {
    soort
    naam
    telefoon
    email
    adres
  }
  genoemden {
    id
    naam
    persoonId
    stand
  }
  horen {
    gehoord
    op
    wie
    verslag
    reden
  }
  oordeel {
    uitkomst
    redenen
    versie
    besluiten {
      wat
      uiterlijk
    }
  }
  verstuurd {
    op
    hoe
    teLaat
  }
  gebeurtenissen {
    id
    soort
    tekst
    toelichting
    op
    door
  }
  termijn {
    ...MeldingTermijn
    beeindigdOp
    uitleg {
      zinnen
      bron
      wetOfBeleid
      definitieVersie
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
}`, {"fragmentName":"KlachtDelen"}) as unknown as TypedDocumentString<KlachtDelenFragment, unknown>;
export const NaKlachtFragmentDoc = new TypedDocumentString(`
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`, {"fragmentName":"NaKlacht"}) as unknown as TypedDocumentString<NaKlachtFragment, unknown>;
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
  nogVoorSluiten
  herkomst {
    kanaal
    melderSoort
    context
    incidentSysteem
    incidentNummer
    consultatieId
    heeftContact
    ingevoerdDoor {
      id
      naam
    }
    eersteReactie {
      stand
      zin
    }
  }
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
      definitieVersie
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
export const AfsprakenFragmentDoc = new TypedDocumentString(`
    fragment Afspraken on EigenAfspraken {
  meldingId
  vertrouwelijk
  zwijgTekst
  zwijgenTot
  kluis {
    op
    tekst
  }
  vragen {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
  }
}
    `, {"fragmentName":"Afspraken"}) as unknown as TypedDocumentString<AfsprakenFragment, unknown>;
export const KluisRegelFragmentDoc = new TypedDocumentString(`
    fragment KluisRegel on KluisVerzoek {
  id
  nummer
  aanvrager
  gevraagdOp
  reden
  stand
  beslisser
  beslotenOp
  besluitReden
  openTot
  vanMij
}
    `, {"fragmentName":"KluisRegel"}) as unknown as TypedDocumentString<KluisRegelFragment, unknown>;
export const ZwijgVersieFragmentDoc = new TypedDocumentString(`
    fragment ZwijgVersie on Zwijgplicht {
  versie
  soort
  begonnenOp
  tot
  beeindigdOp
  door
  op
  reden
  tekst
}
    `, {"fragmentName":"ZwijgVersie"}) as unknown as TypedDocumentString<ZwijgVersieFragment, unknown>;
export const MeekijkerRegelFragmentDoc = new TypedDocumentString(`
    fragment MeekijkerRegel on Meekijker {
  id
  lidmaatschapId
  naam
  functie
  groep
  van
  eindeOp
  tot
  reden
  eindeReden
  door
  gezienOp
}
    `, {"fragmentName":"MeekijkerRegel"}) as unknown as TypedDocumentString<MeekijkerRegelFragment, unknown>;
export const MensenFragmentDoc = new TypedDocumentString(`
    fragment Mensen on MeldingMensen {
  meldingId
  versie
  vertrouwelijk
  zwijgSoort
  mag
  kluis {
    ...KluisRegel
  }
  zwijgen {
    ...ZwijgVersie
  }
  zwijgVersies {
    ...ZwijgVersie
  }
  notities {
    id
    tekst
    gewijzigdOp
    wisOp
    versie
  }
  kijkers {
    ...MeekijkerRegel
  }
  eerder {
    ...MeekijkerRegel
  }
  onafhankelijk {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
    door
  }
}
    fragment KluisRegel on KluisVerzoek {
  id
  nummer
  aanvrager
  gevraagdOp
  reden
  stand
  beslisser
  beslotenOp
  besluitReden
  openTot
  vanMij
}
fragment ZwijgVersie on Zwijgplicht {
  versie
  soort
  begonnenOp
  tot
  beeindigdOp
  door
  op
  reden
  tekst
}
fragment MeekijkerRegel on Meekijker {
  id
  lidmaatschapId
  naam
  functie
  groep
  van
  eindeOp
  tot
  reden
  eindeReden
  door
  gezienOp
}`, {"fragmentName":"Mensen"}) as unknown as TypedDocumentString<MensenFragment, unknown>;
export const MensenNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment MensenNaHandeling on MensenUitkomst {
  __typename
  ... on MeldingMensen {
    meldingId
  }
  ... on MensenVerouderd {
    code
    bericht
    huidig {
      ...Mensen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
    fragment Mensen on MeldingMensen {
  meldingId
  versie
  vertrouwelijk
  zwijgSoort
  mag
  kluis {
    ...KluisRegel
  }
  zwijgen {
    ...ZwijgVersie
  }
  zwijgVersies {
    ...ZwijgVersie
  }
  notities {
    id
    tekst
    gewijzigdOp
    wisOp
    versie
  }
  kijkers {
    ...MeekijkerRegel
  }
  eerder {
    ...MeekijkerRegel
  }
  onafhankelijk {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
    door
  }
}
fragment KluisRegel on KluisVerzoek {
  id
  nummer
  aanvrager
  gevraagdOp
  reden
  stand
  beslisser
  beslotenOp
  besluitReden
  openTot
  vanMij
}
fragment ZwijgVersie on Zwijgplicht {
  versie
  soort
  begonnenOp
  tot
  beeindigdOp
  door
  op
  reden
  tekst
}
fragment MeekijkerRegel on Meekijker {
  id
  lidmaatschapId
  naam
  functie
  groep
  van
  eindeOp
  tot
  reden
  eindeReden
  door
  gezienOp
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
}`, {"fragmentName":"MensenNaHandeling"}) as unknown as TypedDocumentString<MensenNaHandelingFragment, unknown>;
export const MeldingCijferRijDelenFragmentDoc = new TypedDocumentString(`
    fragment MeldingCijferRijDelen on MeldingCijferRij {
  code
  naam
  cellen
  jaar
}
    `, {"fragmentName":"MeldingCijferRijDelen"}) as unknown as TypedDocumentString<MeldingCijferRijDelenFragment, unknown>;
export const UitvoerDelenFragmentDoc = new TypedDocumentString(`
    fragment UitvoerDelen on Uitvoer {
  meldingId
  soort
  versie
  delen {
    code
    tekst
  }
  voorstel {
    code
    tekst
  }
  namen {
    naam
    mensen
    grond
    reden
  }
  lijn
  bezwaar
  magMaken
  versies {
    versie
    op
    door
    delen {
      code
      tekst
    }
  }
  giften {
    id
    versie
    vorm
    op
    door
    reden
  }
}
    `, {"fragmentName":"UitvoerDelen"}) as unknown as TypedDocumentString<UitvoerDelenFragment, unknown>;
export const UitvoerNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment UitvoerNaHandeling on UitvoerUitkomst {
  __typename
  ... on Uitvoer {
    ...UitvoerDelen
  }
  ... on UitvoerVerouderd {
    code
    bericht
    huidig {
      ...UitvoerDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
    fragment UitvoerDelen on Uitvoer {
  meldingId
  soort
  versie
  delen {
    code
    tekst
  }
  voorstel {
    code
    tekst
  }
  namen {
    naam
    mensen
    grond
    reden
  }
  lijn
  bezwaar
  magMaken
  versies {
    versie
    op
    door
    delen {
      code
      tekst
    }
  }
  giften {
    id
    versie
    vorm
    op
    door
    reden
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
}`, {"fragmentName":"UitvoerNaHandeling"}) as unknown as TypedDocumentString<UitvoerNaHandelingFragment, unknown>;
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
      definitieVersie
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
export const VervolgOnderdeelFragmentDoc = new TypedDocumentString(`
    fragment VervolgOnderdeel on VervolgDeel {
  id
  soort
  code
  versie
  stand
  van
  tot
  kenmerken
  op
  wie {
    id
    naam
  }
  door {
    id
    naam
  }
  bevestigdDoor {
    id
    naam
  }
  teksten {
    code
    tekst
  }
  eerdere {
    versie
    stand
    van
    tot
    op
    door {
      id
      naam
    }
    teksten {
      code
      tekst
    }
  }
}
    `, {"fragmentName":"VervolgOnderdeel"}) as unknown as TypedDocumentString<VervolgOnderdeelFragment, unknown>;
export const NaVervolgFragmentDoc = new TypedDocumentString(`
    fragment NaVervolg on VervolgUitkomst {
  __typename
  ... on VervolgDeel {
    ...VervolgOnderdeel
  }
  ... on VervolgVersieVerouderd {
    code
    bericht
    huidig {
      ...VervolgOnderdeel
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}
    fragment VervolgOnderdeel on VervolgDeel {
  id
  soort
  code
  versie
  stand
  van
  tot
  kenmerken
  op
  wie {
    id
    naam
  }
  door {
    id
    naam
  }
  bevestigdDoor {
    id
    naam
  }
  teksten {
    code
    tekst
  }
  eerdere {
    versie
    stand
    van
    tot
    op
    door {
      id
      naam
    }
    teksten {
      code
      tekst
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
}`, {"fragmentName":"NaVervolg"}) as unknown as TypedDocumentString<NaVervolgFragment, unknown>;
export const KoppelingDelenFragmentDoc = new TypedDocumentString(`
    fragment KoppelingDelen on Koppeling {
  id
  versie
  kenmerk
  naam
  doel
  rechten
  eenheid {
    id
    pad
  }
  adressen
  verlooptOp
  status
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  goedgekeurdOp
  goedgekeurdDoor {
    id
    naam
  }
  ingetrokkenOp
  ingetrokkenDoor {
    id
    naam
  }
  laatstGebruiktOp
  sleutels {
    nummer
    gemaaktOp
    geldigTot
  }
}
    `, {"fragmentName":"KoppelingDelen"}) as unknown as TypedDocumentString<KoppelingDelenFragment, unknown>;
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
export const HerinnerinstellingDelenFragmentDoc = new TypedDocumentString(`
    fragment HerinnerinstellingDelen on VergewisHerinnerinstelling {
  aan
  naDagen
  voorBeginDagen
  leidinggevende
  versie
}
    `, {"fragmentName":"HerinnerinstellingDelen"}) as unknown as TypedDocumentString<HerinnerinstellingDelenFragment, unknown>;
export const PersonenImportDelenFragmentDoc = new TypedDocumentString(`
    fragment PersonenImportDelen on PersonenImport {
  id
  versie
  bestandsnaam
  vorm
  codering
  blad
  overgeslagen
  status
  aantal
  nieuw
  wijzigt
  gelijk
  fout
  gedaan
  toegevoegd
  gewijzigd
  botsing
  gemaaktOp
  klaarOp
  door {
    id
    naam
  }
}
    `, {"fragmentName":"PersonenImportDelen"}) as unknown as TypedDocumentString<PersonenImportDelenFragment, unknown>;
export const OngeschiktDelenFragmentDoc = new TypedDocumentString(`
    fragment OngeschiktDelen on Ongeschiktheidsdossier {
  id
  besluiten {
    id
    versie
    optie
    maat
    op
    gehoordOp
    tot
    afgeslotenOp
    gronden
    door {
      id
      naam
    }
  }
}
    `, {"fragmentName":"OngeschiktDelen"}) as unknown as TypedDocumentString<OngeschiktDelenFragment, unknown>;
export const OngeschiktNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment OngeschiktNaHandeling on OngeschiktheidUitkomst {
  __typename
  ... on Ongeschiktheidsdossier {
    ...OngeschiktDelen
  }
  ... on OngeschiktheidVersieVerouderd {
    code
    bericht
    huidig {
      ...OngeschiktDelen
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
}
fragment OngeschiktDelen on Ongeschiktheidsdossier {
  id
  besluiten {
    id
    versie
    optie
    maat
    op
    gehoordOp
    tot
    afgeslotenOp
    gronden
    door {
      id
      naam
    }
  }
}`, {"fragmentName":"OngeschiktNaHandeling"}) as unknown as TypedDocumentString<OngeschiktNaHandelingFragment, unknown>;
export const GevenDelenFragmentDoc = new TypedDocumentString(`
    fragment GevenDelen on GegevenReferenties {
  id
  versie
  vaststaand
  verzoeken {
    id
    op
    naam
    organisatie
    controle
    vragen
    antwoorden {
      op
      door
      geweigerd
      toelichting
      antwoorden {
        vraag
        antwoord
      }
    }
  }
}
    `, {"fragmentName":"GevenDelen"}) as unknown as TypedDocumentString<GevenDelenFragment, unknown>;
export const GevenNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment GevenNaHandeling on GegevenReferentiesUitkomst {
  __typename
  ... on GegevenReferenties {
    ...GevenDelen
  }
  ... on GegevenReferentiesVersieVerouderd {
    code
    bericht
    huidig {
      ...GevenDelen
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
}
fragment GevenDelen on GegevenReferenties {
  id
  versie
  vaststaand
  verzoeken {
    id
    op
    naam
    organisatie
    controle
    vragen
    antwoorden {
      op
      door
      geweigerd
      toelichting
      antwoorden {
        vraag
        antwoord
      }
    }
  }
}`, {"fragmentName":"GevenNaHandeling"}) as unknown as TypedDocumentString<GevenNaHandelingFragment, unknown>;
export const OnderzoeksvraagDelenFragmentDoc = new TypedDocumentString(`
    fragment OnderzoeksvraagDelen on Onderzoeksvraag {
  id
  personeelsnummer
  naam
  vraag
  gesteldOp
  uiterlijkOp
  antwoord {
    geweigerd
    tekst
    op
    door {
      id
      naam
    }
  }
}
    `, {"fragmentName":"OnderzoeksvraagDelen"}) as unknown as TypedDocumentString<OnderzoeksvraagDelenFragment, unknown>;
export const GeschiktheidsvraagDelenFragmentDoc = new TypedDocumentString(`
    fragment GeschiktheidsvraagDelen on Geschiktheidsvraag {
  id
  gesteldOp
  antwoordOp
  stand
  reden
  door {
    id
    naam
  }
}
    `, {"fragmentName":"GeschiktheidsvraagDelen"}) as unknown as TypedDocumentString<GeschiktheidsvraagDelenFragment, unknown>;
export const PersoonRijFragmentDoc = new TypedDocumentString(`
    fragment PersoonRij on DienstverbandRegel {
  id
  personeelsnummer
  naam
  soort
  functie
  eenheid {
    id
    naam
    pad
  }
  beginOp
  eindeOp
  status
  reden
  wisseltOp
  eisen {
    code
    status
  }
}
    `, {"fragmentName":"PersoonRij"}) as unknown as TypedDocumentString<PersoonRijFragment, unknown>;
export const EisStandDelenFragmentDoc = new TypedDocumentString(`
    fragment EisStandDelen on EisStand {
  code
  naam
  nodig
  waarom
  bron
  zekerheid
  grondslag
  status
  uitleg
  feitId
  loopt
  geldigTot
  overbrugbaar
  ontheefbaar
  watGoedIs
}
    `, {"fragmentName":"EisStandDelen"}) as unknown as TypedDocumentString<EisStandDelenFragment, unknown>;
export const PersoonDelenFragmentDoc = new TypedDocumentString(`
    fragment PersoonDelen on Dienstverband {
  id
  versie
  personeelsnummer
  naam
  voornaam
  tussenvoegsel
  achternaam
  geboortedatum
  email
  soort
  functie
  eenheid {
    id
    naam
    pad
  }
  clientcontact
  zorgsoort
  kenmerken
  bigNummer
  beginOp
  eindeOp
  eindeReden
  status
  reden
  wisseltOp
  wisOp
  wissenGestopt
  eisen {
    ...EisStandDelen
  }
  feiten {
    id
    eis
    soort
    op
    vastgelegdOp
    door {
      id
      naam
    }
    herkomst
    afgegevenOp
    geldigTot
    kenmerk
    profielSoort
    profielNummers
    echtheid
    bigNummer
    geldt
    toelichting
  }
  ontheffingen {
    id
    versie
    eis
    van
    tot
    reden
    gegevenOp
    door {
      id
      naam
    }
    ingetrokkenOp
  }
  voorwaarden {
    id
    versie
    soort
    eisen
    van
    tot
    reden
    gegevenOp
    door {
      id
      naam
    }
    ingetrokkenOp
  }
  momenten {
    id
    op
    wijzen
    volgendeOp
    verslag
    door {
      id
      naam
    }
  }
  versies {
    versie
    vastgelegdOp
    geldigVan
    koppeling
    door {
      id
      naam
    }
    soort
    functie
    clientcontact
    zorgsoort
    beginOp
    eindeOp
  }
}
    fragment EisStandDelen on EisStand {
  code
  naam
  nodig
  waarom
  bron
  zekerheid
  grondslag
  status
  uitleg
  feitId
  loopt
  geldigTot
  overbrugbaar
  ontheefbaar
  watGoedIs
}`, {"fragmentName":"PersoonDelen"}) as unknown as TypedDocumentString<PersoonDelenFragment, unknown>;
export const DienstverbandUitkomstDelenFragmentDoc = new TypedDocumentString(`
    fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
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
}`, {"fragmentName":"DienstverbandUitkomstDelen"}) as unknown as TypedDocumentString<DienstverbandUitkomstDelenFragment, unknown>;
export const ReferentieDelenFragmentDoc = new TypedDocumentString(`
    fragment ReferentieDelen on Referentiedossier {
  id
  versie
  toestemming {
    gegevenOp
    wijze
    ingetrokkenOp
  }
  referenten {
    id
    naam
    organisatie
    relatie
    contact
    stand
    gevraagdOp
    beantwoordOp
    besprokenOp
    vragen {
      vraag
      antwoord
    }
    twijfel
    reactie
    twijfelBlijft
  }
  oordeel {
    op
    akkoord
    toelichting
  }
}
    `, {"fragmentName":"ReferentieDelen"}) as unknown as TypedDocumentString<ReferentieDelenFragment, unknown>;
export const ReferentieNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment ReferentieNaHandeling on ReferentiedossierUitkomst {
  __typename
  ... on Referentiedossier {
    ...ReferentieDelen
  }
  ... on ReferentiedossierVersieVerouderd {
    code
    bericht
    huidig {
      ...ReferentieDelen
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
}
fragment ReferentieDelen on Referentiedossier {
  id
  versie
  toestemming {
    gegevenOp
    wijze
    ingetrokkenOp
  }
  referenten {
    id
    naam
    organisatie
    relatie
    contact
    stand
    gevraagdOp
    beantwoordOp
    besprokenOp
    vragen {
      vraag
      antwoord
    }
    twijfel
    reactie
    twijfelBlijft
  }
  oordeel {
    op
    akkoord
    toelichting
  }
}`, {"fragmentName":"ReferentieNaHandeling"}) as unknown as TypedDocumentString<ReferentieNaHandelingFragment, unknown>;
export const ProfielregelDelenFragmentDoc = new TypedDocumentString(`
    fragment ProfielregelDelen on Profielregel {
  id
  versie
  eis
  naam
  bron
  bereik {
    soorten
    zorgsoorten
    functieWoorden
    eenheidIds
    alleenClientcontact
    begonnenVanaf
  }
  maxLeeftijdMaanden
  vernieuwMaanden
  geldigVan
  geldigTot
  vastgelegdOp
  door {
    id
    naam
  }
}
    `, {"fragmentName":"ProfielregelDelen"}) as unknown as TypedDocumentString<ProfielregelDelenFragment, unknown>;
export const ProfielregelUitkomstDelenFragmentDoc = new TypedDocumentString(`
    fragment ProfielregelUitkomstDelen on ProfielregelUitkomst {
  __typename
  ... on Profielregel {
    id
    versie
  }
  ... on ProfielregelVersieVerouderd {
    bericht
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
}`, {"fragmentName":"ProfielregelUitkomstDelen"}) as unknown as TypedDocumentString<ProfielregelUitkomstDelenFragment, unknown>;
export const WaarschuwingsregisterDelenFragmentDoc = new TypedDocumentString(`
    fragment WaarschuwingsregisterDelen on Waarschuwingsregister {
  id
  versie
  naam
  houder
  protocol
  wieMag
  van
  tot
  registratieMaanden
  gemandateerden {
    id
    naam
  }
  vastgelegdOp
  door {
    id
    naam
  }
}
    `, {"fragmentName":"WaarschuwingsregisterDelen"}) as unknown as TypedDocumentString<WaarschuwingsregisterDelenFragment, unknown>;
export const WaarschuwingsregisterNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment WaarschuwingsregisterNaHandeling on WaarschuwingsregisterUitkomst {
  __typename
  ... on Waarschuwingsregister {
    ...WaarschuwingsregisterDelen
  }
  ... on WaarschuwingsregisterVersieVerouderd {
    code
    bericht
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
}
fragment WaarschuwingsregisterDelen on Waarschuwingsregister {
  id
  versie
  naam
  houder
  protocol
  wieMag
  van
  tot
  registratieMaanden
  gemandateerden {
    id
    naam
  }
  vastgelegdOp
  door {
    id
    naam
  }
}`, {"fragmentName":"WaarschuwingsregisterNaHandeling"}) as unknown as TypedDocumentString<WaarschuwingsregisterNaHandelingFragment, unknown>;
export const EerdereStapDelenFragmentDoc = new TypedDocumentString(`
    fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
    `, {"fragmentName":"EerdereStapDelen"}) as unknown as TypedDocumentString<EerdereStapDelenFragment, unknown>;
export const RegisterConsultDelenFragmentDoc = new TypedDocumentString(`
    fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
    fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}`, {"fragmentName":"RegisterConsultDelen"}) as unknown as TypedDocumentString<RegisterConsultDelenFragment, unknown>;
export const RegistratieDelenFragmentDoc = new TypedDocumentString(`
    fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
    `, {"fragmentName":"RegistratieDelen"}) as unknown as TypedDocumentString<RegistratieDelenFragment, unknown>;
export const RegisterdossierDelenFragmentDoc = new TypedDocumentString(`
    fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
    fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}`, {"fragmentName":"RegisterdossierDelen"}) as unknown as TypedDocumentString<RegisterdossierDelenFragment, unknown>;
export const RegisterdossierNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
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
}
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}`, {"fragmentName":"RegisterdossierNaHandeling"}) as unknown as TypedDocumentString<RegisterdossierNaHandelingFragment, unknown>;
export const SollicitantLinkDelenFragmentDoc = new TypedDocumentString(`
    fragment SollicitantLinkDelen on SollicitantLink {
  id
  versie
  kenmerk
  delen
  stukken
  contact
  stand
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  log {
    volgnummer
    soort
    op
    door {
      id
      naam
    }
  }
}
    `, {"fragmentName":"SollicitantLinkDelen"}) as unknown as TypedDocumentString<SollicitantLinkDelenFragment, unknown>;
export const SollicitantInzendingDelenFragmentDoc = new TypedDocumentString(`
    fragment SollicitantInzendingDelen on SollicitantInzending {
  id
  soort
  op
  eis
  bevindingId
  tekst
  stuk {
    id
    naam
    grootte
    gescand
    wisOp
    beoordeeld
    verwijderd
  }
}
    `, {"fragmentName":"SollicitantInzendingDelen"}) as unknown as TypedDocumentString<SollicitantInzendingDelenFragment, unknown>;
export const SollicitantBevindingDelenFragmentDoc = new TypedDocumentString(`
    fragment SollicitantBevindingDelen on SollicitantBevinding {
  id
  eis
  tekst
  op
  door {
    id
    naam
  }
}
    `, {"fragmentName":"SollicitantBevindingDelen"}) as unknown as TypedDocumentString<SollicitantBevindingDelenFragment, unknown>;
export const SollicitantDelenFragmentDoc = new TypedDocumentString(`
    fragment SollicitantDelen on SollicitantDossier {
  id
  naam
  email
  kiesbareDelen
  kiesbareStukken {
    code
    naam
  }
  kiesbareEisen {
    code
    naam
  }
  uiterlijk
  links {
    ...SollicitantLinkDelen
  }
  inzendingen {
    ...SollicitantInzendingDelen
  }
  bevindingen {
    ...SollicitantBevindingDelen
  }
}
    fragment SollicitantLinkDelen on SollicitantLink {
  id
  versie
  kenmerk
  delen
  stukken
  contact
  stand
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  log {
    volgnummer
    soort
    op
    door {
      id
      naam
    }
  }
}
fragment SollicitantInzendingDelen on SollicitantInzending {
  id
  soort
  op
  eis
  bevindingId
  tekst
  stuk {
    id
    naam
    grootte
    gescand
    wisOp
    beoordeeld
    verwijderd
  }
}
fragment SollicitantBevindingDelen on SollicitantBevinding {
  id
  eis
  tekst
  op
  door {
    id
    naam
  }
}`, {"fragmentName":"SollicitantDelen"}) as unknown as TypedDocumentString<SollicitantDelenFragment, unknown>;
export const SollicitantNaHandelingFragmentDoc = new TypedDocumentString(`
    fragment SollicitantNaHandeling on SollicitantUitkomst {
  __typename
  ... on SollicitantDossier {
    ...SollicitantDelen
  }
  ... on SollicitantLinkGemaakt {
    pad
    linkcode
    dossier {
      ...SollicitantDelen
    }
  }
  ... on SollicitantVersieVerouderd {
    code
    bericht
    huidig {
      ...SollicitantDelen
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
}
fragment SollicitantDelen on SollicitantDossier {
  id
  naam
  email
  kiesbareDelen
  kiesbareStukken {
    code
    naam
  }
  kiesbareEisen {
    code
    naam
  }
  uiterlijk
  links {
    ...SollicitantLinkDelen
  }
  inzendingen {
    ...SollicitantInzendingDelen
  }
  bevindingen {
    ...SollicitantBevindingDelen
  }
}
fragment SollicitantLinkDelen on SollicitantLink {
  id
  versie
  kenmerk
  delen
  stukken
  contact
  stand
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  log {
    volgnummer
    soort
    op
    door {
      id
      naam
    }
  }
}
fragment SollicitantInzendingDelen on SollicitantInzending {
  id
  soort
  op
  eis
  bevindingId
  tekst
  stuk {
    id
    naam
    grootte
    gescand
    wisOp
    beoordeeld
    verwijderd
  }
}
fragment SollicitantBevindingDelen on SollicitantBevinding {
  id
  eis
  tekst
  op
  door {
    id
    naam
  }
}`, {"fragmentName":"SollicitantNaHandeling"}) as unknown as TypedDocumentString<SollicitantNaHandelingFragment, unknown>;
export const GereedRegelFragmentDoc = new TypedDocumentString(`
    fragment GereedRegel on GereedPunt {
  code
  fase
  titel
  stand
  nvtReden
  nvtDoor
  eigenaarNaam
  heeftEigenaar
  gereedVoor
  gereedOp
  laat
  zonderEigenaar
  bewijs {
    versie
    ingetrokkenReden
  }
}
    `, {"fragmentName":"GereedRegel"}) as unknown as TypedDocumentString<GereedRegelFragment, unknown>;
export const GereedPuntDelenFragmentDoc = new TypedDocumentString(`
    fragment GereedPuntDelen on GereedPunt {
  code
  fase
  titel
  versie
  stand
  nvtReden
  nvtDoor
  eigenaar {
    id
    naam
  }
  eigenaarRol
  eigenaarNaam
  heeftEigenaar
  gereedVoor
  gereedOp
  laat
  zonderEigenaar
  onderdelen
  notitie
  bewijs {
    versie
    tekst
    verwijzing
    vastgelegdOp
    ingetrokkenReden
    door {
      id
      naam
    }
  }
  vastgelegdOp
  door {
    id
    naam
  }
  geschiedenis {
    versie
    stand
    eigenaarNaam
    gereedVoor
    notitie
    bewijsTekst
    trektIn
    vastgelegdOp
    door {
      id
      naam
    }
  }
}
    `, {"fragmentName":"GereedPuntDelen"}) as unknown as TypedDocumentString<GereedPuntDelenFragment, unknown>;
export const GereedUitkomstDelenFragmentDoc = new TypedDocumentString(`
    fragment GereedUitkomstDelen on GereedPuntUitkomst {
  __typename
  ... on GereedPunt {
    ...GereedPuntDelen
  }
  ... on GereedPuntVersieVerouderd {
    bericht
    huidig {
      ...GereedPuntDelen
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
}
fragment GereedPuntDelen on GereedPunt {
  code
  fase
  titel
  versie
  stand
  nvtReden
  nvtDoor
  eigenaar {
    id
    naam
  }
  eigenaarRol
  eigenaarNaam
  heeftEigenaar
  gereedVoor
  gereedOp
  laat
  zonderEigenaar
  onderdelen
  notitie
  bewijs {
    versie
    tekst
    verwijzing
    vastgelegdOp
    ingetrokkenReden
    door {
      id
      naam
    }
  }
  vastgelegdOp
  door {
    id
    naam
  }
  geschiedenis {
    versie
    stand
    eigenaarNaam
    gereedVoor
    notitie
    bewijsTekst
    trektIn
    vastgelegdOp
    door {
      id
      naam
    }
  }
}`, {"fragmentName":"GereedUitkomstDelen"}) as unknown as TypedDocumentString<GereedUitkomstDelenFragment, unknown>;
export const ZorgsignaalVerwantDelenFragmentDoc = new TypedDocumentString(`
    fragment ZorgsignaalVerwantDelen on ZorgsignaalVerwant {
  id
  nummer
  ontvangenOp
  status
  aard
  gelijk
}
    `, {"fragmentName":"ZorgsignaalVerwantDelen"}) as unknown as TypedDocumentString<ZorgsignaalVerwantDelenFragment, unknown>;
export const ZorgsignaalDelenFragmentDoc = new TypedDocumentString(`
    fragment ZorgsignaalDelen on Zorgsignaal {
  id
  versie
  nummer
  status
  aard
  stelsel
  bron
  ontvangenOp
  kracht
  weegbesluit
  conclusie
  anoniem
  melderNaam
  melderContact
  routes
  behandelaar {
    id
    naam
  }
  ingevoerdDoor {
    id
    naam
  }
  onderwerpen {
    id
    soort
    naam
    kvk
  }
  teksten {
    soort
    versie
    tekst
    op
    door {
      id
      naam
    }
  }
  raadplegingen {
    id
    bron
    grondslag
    artikel
    noodzaak
    evenredigheid
    subsidiariteit
    resultaat
    op
    door {
      id
      naam
    }
  }
  tijdlijn {
    id
    daad
    naar
    op
    door {
      id
      naam
    }
    lid {
      id
      naam
    }
    ander {
      id
      nummer
    }
    woorden {
      code
      tekst
    }
  }
  verwanten {
    ...ZorgsignaalVerwantDelen
  }
  samengevoegdMet {
    id
    nummer
  }
  samengevoegd {
    id
    nummer
  }
  magHandelingen
}
    fragment ZorgsignaalVerwantDelen on ZorgsignaalVerwant {
  id
  nummer
  ontvangenOp
  status
  aard
  gelijk
}`, {"fragmentName":"ZorgsignaalDelen"}) as unknown as TypedDocumentString<ZorgsignaalDelenFragment, unknown>;
export const AanbiedersDocument = new TypedDocumentString(`
    query Aanbieders($jaar: Int) {
  aanbieders {
    code
    naam
    aantal
    teLaat
    open
    laatsteOp
  }
  igjCijfers(jaar: $jaar) {
    ...IgjCijfersDelen
  }
}
    fragment IgjCijfersDelen on IgjCijfers {
  jaar
  jaren
  totaal {
    ...IgjCijferRegelDelen
  }
  perCategorie {
    ...IgjCijferRegelDelen
  }
  perKwartaal {
    ...IgjCijferRegelDelen
  }
}
fragment IgjCijferRegelDelen on IgjCijferRegel {
  code
  naam
  aantal
  opTijd
  teLaat
  onbekend
  open
  dagen
}`) as unknown as TypedDocumentString<AanbiedersQuery, AanbiedersQueryVariables>;
export const AanbiederDocument = new TypedDocumentString(`
    query Aanbieder($code: String!) {
  aanbieder(code: $code) {
    code
    naam
    maatregelen {
      id
      zaakId
      zaakNummer
      naam
      beginOp
      eindOp
      uiterlijk
      geeindigdOp
    }
    oorzaken {
      soort
      naam
      rapporten
      basis
      eersteOp
      laatsteOp
    }
    jaren {
      ...IgjCijfersDelen
    }
    herhaald {
      categorie
      aantal
    }
    zaken {
      id
      nummer
      categorie
      status
      ontvangenOp
      opTijd
    }
  }
}
    fragment IgjCijfersDelen on IgjCijfers {
  jaar
  jaren
  totaal {
    ...IgjCijferRegelDelen
  }
  perCategorie {
    ...IgjCijferRegelDelen
  }
  perKwartaal {
    ...IgjCijferRegelDelen
  }
}
fragment IgjCijferRegelDelen on IgjCijferRegel {
  code
  naam
  aantal
  opTijd
  teLaat
  onbekend
  open
  dagen
}`) as unknown as TypedDocumentString<AanbiederQuery, AanbiederQueryVariables>;
export const ExterneMeldingCijfersDocument = new TypedDocumentString(`
    query ExterneMeldingCijfers($jaar: Int) {
  externeMeldingCijfers(jaar: $jaar) {
    ...IgjCijfersDelen
  }
}
    fragment IgjCijfersDelen on IgjCijfers {
  jaar
  jaren
  totaal {
    ...IgjCijferRegelDelen
  }
  perCategorie {
    ...IgjCijferRegelDelen
  }
  perKwartaal {
    ...IgjCijferRegelDelen
  }
}
fragment IgjCijferRegelDelen on IgjCijferRegel {
  code
  naam
  aantal
  opTijd
  teLaat
  onbekend
  open
  dagen
}`) as unknown as TypedDocumentString<ExterneMeldingCijfersQuery, ExterneMeldingCijfersQueryVariables>;
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
  igjInstelling {
    zorgsoorten
  }
  termijnen(first: 50, filter: {dossierId: $meldingId}, sorteer: VERVALT_OP) {
    edges {
      node {
        ...BesluitTermijn
      }
    }
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
  aanleidingId
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
    mutation ExterneMeldingOpstellen($sleutel: ID!, $meldingId: ID!, $categorie: ExterneMeldingCategorie!, $gemeente: GemeenteInvoer) {
  uitkomst: externeMeldingOpstellen(
    sleutel: $sleutel
    meldingId: $meldingId
    categorie: $categorie
    gemeente: $gemeente
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
  }
  magHandelingen
}`) as unknown as TypedDocumentString<TeBevestigenQuery, TeBevestigenQueryVariables>;
export const BevestigTermijnenDocument = new TypedDocumentString(`
    query BevestigTermijnen($meldingId: ID!, $code: String!) {
  termijnen(
    first: 50
    filter: {dossierId: $meldingId, code: $code}
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
  aanleidingId
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
    mutation ExterneMeldingVersturen($sleutel: ID!, $id: ID!, $versie: Int!, $waaromTeLaat: String) {
  uitkomst: externeMeldingVersturen(
    sleutel: $sleutel
    id: $id
    versie: $versie
    waaromTeLaat: $waaromTeLaat
  ) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
export const MeldingAanvullenDocument = new TypedDocumentString(`
    mutation MeldingAanvullen($sleutel: ID!, $id: ID!, $tekst: String!, $velden: [VeldWaarde!]!) {
  uitkomst: externeMeldingAanvullen(
    sleutel: $sleutel
    id: $id
    tekst: $tekst
    velden: $velden
  ) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<MeldingAanvullenMutation, MeldingAanvullenMutationVariables>;
export const MeldingVerbeterenDocument = new TypedDocumentString(`
    mutation MeldingVerbeteren($sleutel: ID!, $id: ID!, $tekst: String!, $velden: [VeldWaarde!]!) {
  uitkomst: externeMeldingVerbeteren(
    sleutel: $sleutel
    id: $id
    tekst: $tekst
    velden: $velden
  ) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<MeldingVerbeterenMutation, MeldingVerbeterenMutationVariables>;
export const MeldingUitstelVragenDocument = new TypedDocumentString(`
    mutation MeldingUitstelVragen($sleutel: ID!, $id: ID!, $tekst: String!, $gewensteDag: Datum!) {
  uitkomst: externeMeldingUitstelVragen(
    sleutel: $sleutel
    id: $id
    tekst: $tekst
    gewensteDag: $gewensteDag
  ) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<MeldingUitstelVragenMutation, MeldingUitstelVragenMutationVariables>;
export const MeldingAntwoordenDocument = new TypedDocumentString(`
    mutation MeldingAntwoorden($sleutel: ID!, $id: ID!, $antwoordOp: String!, $tekst: String!) {
  uitkomst: externeMeldingAntwoorden(
    sleutel: $sleutel
    id: $id
    antwoordOp: $antwoordOp
    tekst: $tekst
  ) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<MeldingAntwoordenMutation, MeldingAntwoordenMutationVariables>;
export const MeldingIntrekkenDocument = new TypedDocumentString(`
    mutation MeldingIntrekken($id: ID!, $versie: Int!, $reden: String!) {
  uitkomst: externeMeldingIntrekken(id: $id, versie: $versie, reden: $reden) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<MeldingIntrekkenMutation, MeldingIntrekkenMutationVariables>;
export const MeldingVerzondenIntrekkenDocument = new TypedDocumentString(`
    mutation MeldingVerzondenIntrekken($sleutel: ID!, $id: ID!, $reden: String!) {
  uitkomst: externeMeldingVerzondenIntrekken(
    sleutel: $sleutel
    id: $id
    reden: $reden
  ) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<MeldingVerzondenIntrekkenMutation, MeldingVerzondenIntrekkenMutationVariables>;
export const UitstelConceptDocument = new TypedDocumentString(`
    query UitstelConcept($id: ID!) {
  uitstelConcept(id: $id) {
    ...UitstelConceptDelen
  }
}
    fragment UitstelConceptDelen on UitstelConcept {
  id
  versie
  tekst
  gewensteDag
  op
  door {
    id
    naam
  }
}`) as unknown as TypedDocumentString<UitstelConceptQuery, UitstelConceptQueryVariables>;
export const UitstelConceptBewarenDocument = new TypedDocumentString(`
    mutation UitstelConceptBewaren($id: ID!, $versie: Int!, $tekst: String!, $gewensteDag: Datum) {
  uitkomst: uitstelConceptBewaren(
    id: $id
    versie: $versie
    tekst: $tekst
    gewensteDag: $gewensteDag
  ) {
    __typename
    ... on UitstelConcept {
      ...UitstelConceptDelen
    }
    ... on UitstelConceptVerouderd {
      code
      bericht
      huidig {
        ...UitstelConceptDelen
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment UitstelConceptDelen on UitstelConcept {
  id
  versie
  tekst
  gewensteDag
  op
  door {
    id
    naam
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
}`) as unknown as TypedDocumentString<UitstelConceptBewarenMutation, UitstelConceptBewarenMutationVariables>;
export const ZaakAanvullingVragenDocument = new TypedDocumentString(`
    mutation ZaakAanvullingVragen($sleutel: ID!, $zaakId: ID!, $tekst: String!, $velden: [String!]!) {
  uitkomst: zaakAanvullingVragen(
    sleutel: $sleutel
    zaakId: $zaakId
    tekst: $tekst
    velden: $velden
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakAanvullingVragenMutation, ZaakAanvullingVragenMutationVariables>;
export const ZaakActiesMeldenDocument = new TypedDocumentString(`
    mutation ZaakActiesMelden($sleutel: ID!, $zaakId: ID!, $tekst: String!) {
  uitkomst: zaakActiesMelden(sleutel: $sleutel, zaakId: $zaakId, tekst: $tekst) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakActiesMeldenMutation, ZaakActiesMeldenMutationVariables>;
export const ZaakVraagStellenDocument = new TypedDocumentString(`
    mutation ZaakVraagStellen($sleutel: ID!, $zaakId: ID!, $tekst: String!, $uiterlijk: Datum!) {
  uitkomst: zaakVraagStellen(
    sleutel: $sleutel
    zaakId: $zaakId
    tekst: $tekst
    uiterlijk: $uiterlijk
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakVraagStellenMutation, ZaakVraagStellenMutationVariables>;
export const ZaakUitstelBeslissenDocument = new TypedDocumentString(`
    mutation ZaakUitstelBeslissen($sleutel: ID!, $zaakId: ID!, $antwoordOp: String!, $toegewezen: Boolean!, $uiterlijk: Datum, $tekst: String!) {
  uitkomst: zaakUitstelBeslissen(
    sleutel: $sleutel
    zaakId: $zaakId
    antwoordOp: $antwoordOp
    toegewezen: $toegewezen
    uiterlijk: $uiterlijk
    tekst: $tekst
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakUitstelBeslissenMutation, ZaakUitstelBeslissenMutationVariables>;
export const BurgermeldingenDocument = new TypedDocumentString(`
    query Burgermeldingen($status: BurgermeldingStatus, $aanbieder: String) {
  burgermeldingen(status: $status, aanbieder: $aanbieder) {
    id
    nummer
    soort
    aanbieder
    ontvangenOp
    status
    uiterlijk
    ernst
    besluit
  }
}
    `) as unknown as TypedDocumentString<BurgermeldingenQuery, BurgermeldingenQueryVariables>;
export const BurgermeldingDocument = new TypedDocumentString(`
    query Burgermelding($id: ID!) {
  burgermelding(id: $id) {
    ...BurgermeldingDelen
  }
}
    fragment BurgermeldingDelen on Burgermelding {
  id
  versie
  nummer
  soort
  kanaal
  aanbieder
  aanbiederKvk
  ontvangenOp
  gebeurdOp
  oud
  status
  uiterlijk
  wat
  melderNaam
  melderContact
  verlengdOp
  verlengReden
  ernst
  weging
  besluit
  reden
  tochReden
  beslotenOp
  beslotenDoor {
    id
    naam
  }
  ingevoerdDoor {
    id
    naam
  }
  magHandelingen
}`) as unknown as TypedDocumentString<BurgermeldingQuery, BurgermeldingQueryVariables>;
export const BurgermeldingInvoerenDocument = new TypedDocumentString(`
    mutation BurgermeldingInvoeren($sleutel: ID!, $invoer: BurgermeldingInvoer!) {
  uitkomst: burgermeldingInvoeren(sleutel: $sleutel, invoer: $invoer) {
    __typename
    ... on Burgermelding {
      ...BurgermeldingDelen
    }
    ...GeweigerdDelen
  }
}
    fragment BurgermeldingDelen on Burgermelding {
  id
  versie
  nummer
  soort
  kanaal
  aanbieder
  aanbiederKvk
  ontvangenOp
  gebeurdOp
  oud
  status
  uiterlijk
  wat
  melderNaam
  melderContact
  verlengdOp
  verlengReden
  ernst
  weging
  besluit
  reden
  tochReden
  beslotenOp
  beslotenDoor {
    id
    naam
  }
  ingevoerdDoor {
    id
    naam
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
}`) as unknown as TypedDocumentString<BurgermeldingInvoerenMutation, BurgermeldingInvoerenMutationVariables>;
export const BurgermeldingVerlengenDocument = new TypedDocumentString(`
    mutation BurgermeldingVerlengen($burgermeldingId: ID!, $versie: Int!, $verlengReden: String!) {
  uitkomst: burgermeldingVerlengen(
    burgermeldingId: $burgermeldingId
    versie: $versie
    verlengReden: $verlengReden
  ) {
    __typename
    ... on Burgermelding {
      ...BurgermeldingDelen
    }
    ... on BurgermeldingVersieVerouderd {
      code
    }
    ...GeweigerdDelen
  }
}
    fragment BurgermeldingDelen on Burgermelding {
  id
  versie
  nummer
  soort
  kanaal
  aanbieder
  aanbiederKvk
  ontvangenOp
  gebeurdOp
  oud
  status
  uiterlijk
  wat
  melderNaam
  melderContact
  verlengdOp
  verlengReden
  ernst
  weging
  besluit
  reden
  tochReden
  beslotenOp
  beslotenDoor {
    id
    naam
  }
  ingevoerdDoor {
    id
    naam
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
}`) as unknown as TypedDocumentString<BurgermeldingVerlengenMutation, BurgermeldingVerlengenMutationVariables>;
export const BurgermeldingBeslissenDocument = new TypedDocumentString(`
    mutation BurgermeldingBeslissen($burgermeldingId: ID!, $versie: Int!, $invoer: BurgermeldingBeslissingInvoer!) {
  uitkomst: burgermeldingBeslissen(
    burgermeldingId: $burgermeldingId
    versie: $versie
    invoer: $invoer
  ) {
    __typename
    ... on Burgermelding {
      ...BurgermeldingDelen
    }
    ... on BurgermeldingVersieVerouderd {
      code
    }
    ...GeweigerdDelen
  }
}
    fragment BurgermeldingDelen on Burgermelding {
  id
  versie
  nummer
  soort
  kanaal
  aanbieder
  aanbiederKvk
  ontvangenOp
  gebeurdOp
  oud
  status
  uiterlijk
  wat
  melderNaam
  melderContact
  verlengdOp
  verlengReden
  ernst
  weging
  besluit
  reden
  tochReden
  beslotenOp
  beslotenDoor {
    id
    naam
  }
  ingevoerdDoor {
    id
    naam
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
}`) as unknown as TypedDocumentString<BurgermeldingBeslissenMutation, BurgermeldingBeslissenMutationVariables>;
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
export const GastInzagenDocument = new TypedDocumentString(`
    query GastInzagen($over: GastOver!, $overId: ID!) {
  gastInzagen(over: $over, overId: $overId) {
    uiterlijk
    kiesbaar {
      id
      titel
      verzondenOp
    }
    inzagen {
      ...GastInzageDelen
    }
  }
}
    fragment GastInzageDelen on GastInzage {
  id
  versie
  kenmerk
  naam
  contact
  hoedanigheid
  doel
  grondslag
  stand
  codeGebruikt
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  stukken {
    id
    titel
  }
  log {
    volgnummer
    soort
    stuk
    op
    door {
      id
      naam
    }
  }
}`) as unknown as TypedDocumentString<GastInzagenQuery, GastInzagenQueryVariables>;
export const GastInzageOpenenDocument = new TypedDocumentString(`
    mutation GastInzageOpenen($sleutel: ID!, $over: GastOver!, $overId: ID!, $invoer: GastInzageInvoer!) {
  uitkomst: gastInzageOpenen(
    sleutel: $sleutel
    over: $over
    overId: $overId
    invoer: $invoer
  ) {
    ...GastNaHandeling
  }
}
    fragment GastInzageDelen on GastInzage {
  id
  versie
  kenmerk
  naam
  contact
  hoedanigheid
  doel
  grondslag
  stand
  codeGebruikt
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  stukken {
    id
    titel
  }
  log {
    volgnummer
    soort
    stuk
    op
    door {
      id
      naam
    }
  }
}
fragment GastNaHandeling on GastInzageUitkomst {
  __typename
  ... on GastInzage {
    ...GastInzageDelen
  }
  ... on GastInzageGeopend {
    pad
    gastcode
    inzage {
      ...GastInzageDelen
    }
  }
  ... on GastInzageVersieVerouderd {
    code
    bericht
    huidig {
      ...GastInzageDelen
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
}`) as unknown as TypedDocumentString<GastInzageOpenenMutation, GastInzageOpenenMutationVariables>;
export const GastInzageVernieuwenDocument = new TypedDocumentString(`
    mutation GastInzageVernieuwen($id: ID!, $versie: Int!) {
  uitkomst: gastInzageVernieuwen(gastInzageId: $id, versie: $versie) {
    ...GastNaHandeling
  }
}
    fragment GastInzageDelen on GastInzage {
  id
  versie
  kenmerk
  naam
  contact
  hoedanigheid
  doel
  grondslag
  stand
  codeGebruikt
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  stukken {
    id
    titel
  }
  log {
    volgnummer
    soort
    stuk
    op
    door {
      id
      naam
    }
  }
}
fragment GastNaHandeling on GastInzageUitkomst {
  __typename
  ... on GastInzage {
    ...GastInzageDelen
  }
  ... on GastInzageGeopend {
    pad
    gastcode
    inzage {
      ...GastInzageDelen
    }
  }
  ... on GastInzageVersieVerouderd {
    code
    bericht
    huidig {
      ...GastInzageDelen
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
}`) as unknown as TypedDocumentString<GastInzageVernieuwenMutation, GastInzageVernieuwenMutationVariables>;
export const GastInzageIntrekkenDocument = new TypedDocumentString(`
    mutation GastInzageIntrekken($id: ID!, $versie: Int!) {
  uitkomst: gastInzageIntrekken(gastInzageId: $id, versie: $versie) {
    ...GastNaHandeling
  }
}
    fragment GastInzageDelen on GastInzage {
  id
  versie
  kenmerk
  naam
  contact
  hoedanigheid
  doel
  grondslag
  stand
  codeGebruikt
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  stukken {
    id
    titel
  }
  log {
    volgnummer
    soort
    stuk
    op
    door {
      id
      naam
    }
  }
}
fragment GastNaHandeling on GastInzageUitkomst {
  __typename
  ... on GastInzage {
    ...GastInzageDelen
  }
  ... on GastInzageGeopend {
    pad
    gastcode
    inzage {
      ...GastInzageDelen
    }
  }
  ... on GastInzageVersieVerouderd {
    code
    bericht
    huidig {
      ...GastInzageDelen
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
}`) as unknown as TypedDocumentString<GastInzageIntrekkenMutation, GastInzageIntrekkenMutationVariables>;
export const HandAntwoordenDocument = new TypedDocumentString(`
    query HandAntwoorden($id: ID!) {
  externeMeldingOpstelling(id: $id) {
    id
    antwoorden {
      id
      soort
      op
      kenmerk
      rapportageGevraagd
      rapportageUiterlijk
      uiterlijk
      vraagId
      toelichting
      vastgelegdOp
      vastgelegdDoor {
        id
        naam
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandAntwoordenQuery, HandAntwoordenQueryVariables>;
export const ExterneMeldingAntwoordVastleggenDocument = new TypedDocumentString(`
    mutation ExterneMeldingAntwoordVastleggen($sleutel: ID!, $id: ID!, $versie: Int!, $antwoord: HandAntwoordInvoer!) {
  uitkomst: externeMeldingAntwoordVastleggen(
    sleutel: $sleutel
    id: $id
    versie: $versie
    antwoord: $antwoord
  ) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ExterneMeldingAntwoordVastleggenMutation, ExterneMeldingAntwoordVastleggenMutationVariables>;
export const ZaakWerkDocument = new TypedDocumentString(`
    query ZaakWerk($id: ID!) {
  zaakWerk(zaakId: $id) {
    ...ZaakWerkDelen
  }
}
    fragment ZaakWerkDelen on ZaakWerk {
  id
  magHandelingen
  wegingen {
    ernst
    risico
    spoed
    compleet
    raaktKwaliteit
    toelichting
    op
    door {
      id
      naam
    }
  }
  routes {
    route
    redenen
    toelichting
    afspraken
    op
    door {
      id
      naam
    }
  }
  notities {
    id
    versie
    tekst
    op
    gewijzigdOp
    magWijzigen
    door {
      id
      naam
    }
  }
  eerder {
    id
    nummer
    categorie
    status
    ontvangenOp
    zelfdeAanbieder
    zelfdeZorgverlener
  }
  openVelden {
    code
    label
    verplicht
  }
  rapporten {
    kenmerk
    op
    naam
    versie
    beoordeeld
    door {
      id
      naam
    }
    elementen {
      code
      hoofdstuk
      label
      tekst
      oordeel
      woorden
    }
  }
  maatregelen {
    id
    versie
    code
    naam
    grondslag
    beginOp
    eindOp
    uiterlijk
    geeindigdOp
    verteld
    voorwaarden
    reden
    einde
    door {
      id
      naam
    }
  }
  eerdereMaatregelen
  doorgiften {
    id
    aan
    kenmerk
    velden
    tekst
    grondslag
    doel
    dag
    referentie
    op
    bevestigdOp
    door {
      id
      naam
    }
  }
  rechtmatigheid {
    doorgeven
    reden
    op
    door {
      id
      naam
    }
  }
  verloop {
    naar
    op
    door {
      id
      naam
    }
  }
}`) as unknown as TypedDocumentString<ZaakWerkQuery, ZaakWerkQueryVariables>;
export const ZaakWegenDocument = new TypedDocumentString(`
    mutation ZaakWegen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $weging: WegingInvoer!) {
  uitkomst: zaakWegen(
    sleutel: $sleutel
    zaakId: $zaakId
    versie: $versie
    weging: $weging
  ) {
    ...ZaakDaadUitkomst
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ZaakDaadUitkomst on ZaakUitkomst {
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakWegenMutation, ZaakWegenMutationVariables>;
export const ZaakNotitieSchrijvenDocument = new TypedDocumentString(`
    mutation ZaakNotitieSchrijven($sleutel: ID!, $zaakId: ID!, $tekst: String!) {
  uitkomst: zaakNotitieSchrijven(
    sleutel: $sleutel
    zaakId: $zaakId
    tekst: $tekst
  ) {
    ...ZaakDaadUitkomst
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ZaakDaadUitkomst on ZaakUitkomst {
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakNotitieSchrijvenMutation, ZaakNotitieSchrijvenMutationVariables>;
export const ZaakNotitieWijzigenDocument = new TypedDocumentString(`
    mutation ZaakNotitieWijzigen($sleutel: ID!, $zaakId: ID!, $notitieId: ID!, $versie: Int!, $tekst: String!) {
  uitkomst: zaakNotitieWijzigen(
    sleutel: $sleutel
    zaakId: $zaakId
    notitieId: $notitieId
    versie: $versie
    tekst: $tekst
  ) {
    ...ZaakDaadUitkomst
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ZaakDaadUitkomst on ZaakUitkomst {
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakNotitieWijzigenMutation, ZaakNotitieWijzigenMutationVariables>;
export const ZaakRouteKiezenDocument = new TypedDocumentString(`
    mutation ZaakRouteKiezen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $keuze: RouteInvoer!) {
  uitkomst: zaakRouteKiezen(
    sleutel: $sleutel
    zaakId: $zaakId
    versie: $versie
    keuze: $keuze
  ) {
    ...ZaakDaadUitkomst
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ZaakDaadUitkomst on ZaakUitkomst {
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakRouteKiezenMutation, ZaakRouteKiezenMutationVariables>;
export const ZaakRapportBeoordelenDocument = new TypedDocumentString(`
    mutation ZaakRapportBeoordelen($sleutel: ID!, $zaakId: ID!, $beoordeling: BeoordelingInvoer!) {
  uitkomst: zaakRapportBeoordelen(
    sleutel: $sleutel
    zaakId: $zaakId
    beoordeling: $beoordeling
  ) {
    ...ZaakDaadUitkomst
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ZaakDaadUitkomst on ZaakUitkomst {
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakRapportBeoordelenMutation, ZaakRapportBeoordelenMutationVariables>;
export const ZaakConceptrapportSturenDocument = new TypedDocumentString(`
    mutation ZaakConceptrapportSturen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $tekst: String!) {
  uitkomst: zaakConceptrapportSturen(
    sleutel: $sleutel
    zaakId: $zaakId
    versie: $versie
    tekst: $tekst
  ) {
    ...ZaakDaadUitkomst
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ZaakDaadUitkomst on ZaakUitkomst {
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakConceptrapportSturenMutation, ZaakConceptrapportSturenMutationVariables>;
export const ZaakEindrapportSturenDocument = new TypedDocumentString(`
    mutation ZaakEindrapportSturen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $tekst: String!) {
  uitkomst: zaakEindrapportSturen(
    sleutel: $sleutel
    zaakId: $zaakId
    versie: $versie
    tekst: $tekst
  ) {
    ...ZaakDaadUitkomst
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ZaakDaadUitkomst on ZaakUitkomst {
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakEindrapportSturenMutation, ZaakEindrapportSturenMutationVariables>;
export const ZaakMaatregelNemenDocument = new TypedDocumentString(`
    mutation ZaakMaatregelNemen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $maatregel: MaatregelInvoer!) {
  uitkomst: zaakMaatregelNemen(
    sleutel: $sleutel
    zaakId: $zaakId
    versie: $versie
    maatregel: $maatregel
  ) {
    ...ZaakDaadUitkomst
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ZaakDaadUitkomst on ZaakUitkomst {
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakMaatregelNemenMutation, ZaakMaatregelNemenMutationVariables>;
export const ZaakMaatregelBeeindigenDocument = new TypedDocumentString(`
    mutation ZaakMaatregelBeeindigen($sleutel: ID!, $zaakId: ID!, $einde: MaatregelEindeInvoer!) {
  uitkomst: zaakMaatregelBeeindigen(
    sleutel: $sleutel
    zaakId: $zaakId
    einde: $einde
  ) {
    ...ZaakDaadUitkomst
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ZaakDaadUitkomst on ZaakUitkomst {
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakMaatregelBeeindigenMutation, ZaakMaatregelBeeindigenMutationVariables>;
export const ZaakSignaalDoorgevenDocument = new TypedDocumentString(`
    mutation ZaakSignaalDoorgeven($sleutel: ID!, $zaakId: ID!, $versie: Int!, $signaal: SignaalInvoer!) {
  uitkomst: zaakSignaalDoorgeven(
    sleutel: $sleutel
    zaakId: $zaakId
    versie: $versie
    signaal: $signaal
  ) {
    ...ZaakDaadUitkomst
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ZaakDaadUitkomst on ZaakUitkomst {
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakSignaalDoorgevenMutation, ZaakSignaalDoorgevenMutationVariables>;
export const ExterneMeldingReagerenDocument = new TypedDocumentString(`
    mutation ExterneMeldingReageren($sleutel: ID!, $id: ID!, $antwoordOp: String!, $tekst: String!) {
  uitkomst: externeMeldingReageren(
    sleutel: $sleutel
    id: $id
    antwoordOp: $antwoordOp
    tekst: $tekst
  ) {
    __typename
    ... on ExterneMelding {
      ...ExterneMeldingDelen
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ExterneMeldingReagerenMutation, ExterneMeldingReagerenMutationVariables>;
export const SignalenDocument = new TypedDocumentString(`
    query Signalen($first: Int, $after: String) {
  signalen(first: $first, after: $after) {
    edges {
      node {
        ...SignaalRij
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SignaalRij on Signaal {
  id
  kenmerk
  afzender
  ontvangenOp
  bevestigdOp
}`) as unknown as TypedDocumentString<SignalenQuery, SignalenQueryVariables>;
export const SignaalDocument = new TypedDocumentString(`
    query Signaal($id: ID!) {
  signaal(id: $id) {
    ...SignaalDelen
  }
}
    fragment SignaalDelen on Signaal {
  id
  versie
  kenmerk
  afzender
  verzondenOp
  ontvangenOp
  bevestigdOp
  velden {
    label
    tekst
  }
  grondslag
  doel
  sha256
}`) as unknown as TypedDocumentString<SignaalQuery, SignaalQueryVariables>;
export const SignaalBevestigenDocument = new TypedDocumentString(`
    mutation SignaalBevestigen($sleutel: ID!, $id: ID!) {
  uitkomst: signaalBevestigen(sleutel: $sleutel, id: $id) {
    __typename
    ... on Signaal {
      ...SignaalDelen
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment SignaalDelen on Signaal {
  id
  versie
  kenmerk
  afzender
  verzondenOp
  ontvangenOp
  bevestigdOp
  velden {
    label
    tekst
  }
  grondslag
  doel
  sha256
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
}`) as unknown as TypedDocumentString<SignaalBevestigenMutation, SignaalBevestigenMutationVariables>;
export const ExterneMeldingenDocument = new TypedDocumentString(`
    query ExterneMeldingen($first: Int, $after: String, $status: [ExterneMeldingStatus!], $categorie: ExterneMeldingCategorie, $los: Boolean) {
  externeMeldingen(
    first: $first
    after: $after
    status: $status
    categorie: $categorie
    los: $los
  ) {
    edges {
      node {
        ...ExterneMeldingRegel
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  melden: termijnen(
    first: 100
    filter: {code: "IGJ_MELDING"}
    sorteer: VERVALT_OP
  ) {
    ...KlokRegels
  }
  twijfel: termijnen(
    first: 100
    filter: {code: "IGJ_ONDERZOEK_OF"}
    sorteer: VERVALT_OP
  ) {
    ...KlokRegels
  }
  rapport: termijnen(
    first: 100
    filter: {code: "IGJ_RAPPORTAGE"}
    sorteer: VERVALT_OP
  ) {
    ...KlokRegels
  }
}
    fragment KlokRegels on TermijnConnection {
  edges {
    node {
      dossierId
      code
      naam
      status
      ernst
      beginOp
      restTekst
    }
  }
}
fragment ExterneMeldingRegel on ExterneMelding {
  id
  meldingId
  meldingNummer
  los
  pad
  categorie
  status
  verzondenOp
  opsteller {
    id
    naam
  }
}`) as unknown as TypedDocumentString<ExterneMeldingenQuery, ExterneMeldingenQueryVariables>;
export const KlokkenDocument = new TypedDocumentString(`
    query Klokken($dossierId: ID!) {
  termijnen(first: 50, filter: {dossierId: $dossierId}, sorteer: VERVALT_OP) {
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
  aanleidingId
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
}`) as unknown as TypedDocumentString<KlokkenQuery, KlokkenQueryVariables>;
export const ExterneMeldingLosDocument = new TypedDocumentString(`
    query ExterneMeldingLos($nummer: String!) {
  externeMeldingLos(nummer: $nummer) {
    ...ExterneMeldingDelen
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
  }
  magHandelingen
}`) as unknown as TypedDocumentString<ExterneMeldingLosQuery, ExterneMeldingLosQueryVariables>;
export const LosBeslissersDocument = new TypedDocumentString(`
    query LosBeslissers {
  losBeslissersKiezen {
    id
    naam
    functie
    afwezigTot
  }
}
    `) as unknown as TypedDocumentString<LosBeslissersQuery, LosBeslissersQueryVariables>;
export const LosPersonenDocument = new TypedDocumentString(`
    query LosPersonen($zoek: String!) {
  personenKiezen(zoek: $zoek) {
    id
    naam
    functie
    eenheid
  }
}
    `) as unknown as TypedDocumentString<LosPersonenQuery, LosPersonenQueryVariables>;
export const ExterneMeldingLosBeginnenDocument = new TypedDocumentString(`
    mutation ExterneMeldingLosBeginnen($sleutel: ID!, $categorie: ExterneMeldingCategorie!, $beslisserId: ID!, $persoonId: ID, $vaststelling: LosseVaststellingInvoer!, $gemeente: GemeenteInvoer) {
  uitkomst: externeMeldingLosBeginnen(
    sleutel: $sleutel
    categorie: $categorie
    beslisserId: $beslisserId
    persoonId: $persoonId
    vaststelling: $vaststelling
    gemeente: $gemeente
  ) {
    __typename
    ... on ExterneMelding {
      id
      pad
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
}`) as unknown as TypedDocumentString<ExterneMeldingLosBeginnenMutation, ExterneMeldingLosBeginnenMutationVariables>;
export const ExterneMeldingVaststellenDocument = new TypedDocumentString(`
    mutation ExterneMeldingVaststellen($sleutel: ID!, $id: ID!, $versie: Int!, $vaststelling: LosseVaststellingInvoer!) {
  uitkomst: externeMeldingVaststellen(
    sleutel: $sleutel
    id: $id
    versie: $versie
    vaststelling: $vaststelling
  ) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ExterneMeldingVaststellenMutation, ExterneMeldingVaststellenMutationVariables>;
export const ExterneMeldingOpstellingDocument = new TypedDocumentString(`
    query ExterneMeldingOpstelling($id: ID!) {
  externeMeldingOpstelling(id: $id) {
    ...OpstellingDelen
  }
}
    fragment OpstellingDelen on Opstelling {
  id
  magPlichtVastleggen
  zorgsoorten
  vaststellingen {
    id
    soort
    gebeurdOp
    geconstateerdOp
    vastgesteldOp
    bekendGewordenOp
    meegedeeldOp
    toelichting
    vastgelegdOp
    door {
      id
      naam
    }
  }
  handzending {
    vrijgegevenOp
    sha256
    verstuurdOp
    kenmerk
    toelichting
    vrijgegevenDoor {
      id
      naam
    }
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      soort
      grootte
      op
      door {
        id
        naam
      }
    }
  }
  plichten {
    plicht
    naam
    waarom
    bron
    gedaan
    op
    toelichting
    door {
      id
      naam
    }
  }
}`) as unknown as TypedDocumentString<ExterneMeldingOpstellingQuery, ExterneMeldingOpstellingQueryVariables>;
export const ExterneMeldingVrijgevenDocument = new TypedDocumentString(`
    mutation ExterneMeldingVrijgeven($sleutel: ID!, $id: ID!, $versie: Int!, $waaromTeLaat: String) {
  uitkomst: externeMeldingVrijgeven(
    sleutel: $sleutel
    id: $id
    versie: $versie
    waaromTeLaat: $waaromTeLaat
  ) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ExterneMeldingVrijgevenMutation, ExterneMeldingVrijgevenMutationVariables>;
export const ExterneMeldingZelfVerstuurdDocument = new TypedDocumentString(`
    mutation ExterneMeldingZelfVerstuurd($sleutel: ID!, $id: ID!, $versie: Int!, $op: DateTime, $kenmerk: String, $toelichting: String) {
  uitkomst: externeMeldingZelfVerstuurd(
    sleutel: $sleutel
    id: $id
    versie: $versie
    op: $op
    kenmerk: $kenmerk
    toelichting: $toelichting
  ) {
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
}
fragment ExterneMeldingDelen on ExterneMelding {
  __typename
  id
  versie
  categorie
  status
  meldingId
  meldingNummer
  los
  pad
  verzendwijze
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
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ExterneMeldingZelfVerstuurdMutation, ExterneMeldingZelfVerstuurdMutationVariables>;
export const ParallellePlichtVastleggenDocument = new TypedDocumentString(`
    mutation ParallellePlichtVastleggen($sleutel: ID!, $id: ID!, $plicht: ParallellePlichtCode!, $gedaan: Boolean!, $op: Datum, $toelichting: String) {
  uitkomst: parallellePlichtVastleggen(
    sleutel: $sleutel
    id: $id
    plicht: $plicht
    gedaan: $gedaan
    op: $op
    toelichting: $toelichting
  ) {
    __typename
    ... on Opstelling {
      ...OpstellingDelen
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment OpstellingDelen on Opstelling {
  id
  magPlichtVastleggen
  zorgsoorten
  vaststellingen {
    id
    soort
    gebeurdOp
    geconstateerdOp
    vastgesteldOp
    bekendGewordenOp
    meegedeeldOp
    toelichting
    vastgelegdOp
    door {
      id
      naam
    }
  }
  handzending {
    vrijgegevenOp
    sha256
    verstuurdOp
    kenmerk
    toelichting
    vrijgegevenDoor {
      id
      naam
    }
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      soort
      grootte
      op
      door {
        id
        naam
      }
    }
  }
  plichten {
    plicht
    naam
    waarom
    bron
    gedaan
    op
    toelichting
    door {
      id
      naam
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
}`) as unknown as TypedDocumentString<ParallellePlichtVastleggenMutation, ParallellePlichtVastleggenMutationVariables>;
export const IgjInstellingDocument = new TypedDocumentString(`
    query IgjInstelling {
  igjInstelling {
    versie
    verzendwijze
    wijzeWmo
    wijzeJeugd
    zelfGemeenten
    gemeenteTermijnen {
      gemeente
      eenheid
      lengte
    }
    kvkNummer
    vestigingsnummer
    gemeenten {
      code
      naam
    }
    zorgsoorten
    magWijzigen
  }
}
    `) as unknown as TypedDocumentString<IgjInstellingQuery, IgjInstellingQueryVariables>;
export const IgjInstellingWijzigenDocument = new TypedDocumentString(`
    mutation IgjInstellingWijzigen($versie: Int!, $verzendwijze: Verzendwijze!, $wijzeWmo: Verzendwijze, $wijzeJeugd: Verzendwijze, $gemeenteTermijnen: [GemeenteMeldtermijnInvoer!], $zelfGemeenten: [String!], $kvkNummer: String, $vestigingsnummer: String, $zorgsoorten: [Zorgsoort!]!) {
  uitkomst: igjInstellingWijzigen(
    versie: $versie
    verzendwijze: $verzendwijze
    wijzeWmo: $wijzeWmo
    wijzeJeugd: $wijzeJeugd
    gemeenteTermijnen: $gemeenteTermijnen
    zelfGemeenten: $zelfGemeenten
    kvkNummer: $kvkNummer
    vestigingsnummer: $vestigingsnummer
    zorgsoorten: $zorgsoorten
  ) {
    __typename
    ... on IgjInstelling {
      versie
      verzendwijze
      wijzeWmo
      zelfGemeenten
      zorgsoorten
      magWijzigen
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
}`) as unknown as TypedDocumentString<IgjInstellingWijzigenMutation, IgjInstellingWijzigenMutationVariables>;
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
  spoed
  compleet
  wachtOpAanvulling
  aanvullenUiterlijk
  termijnen {
    id
    naam
    ernst
    vervaltOp
    restTekst
  }
  inspecteur {
    id
    naam
  }
}`) as unknown as TypedDocumentString<PostvakQuery, PostvakQueryVariables>;
export const RapportagesDocument = new TypedDocumentString(`
    query Rapportages($id: ID!) {
  rapportages(externeMeldingId: $id) {
    externeMeldingId
    categorie
    nummer
    pad
    metDeHand
    uiterlijk
    teLaat
    richtlijnen
    magBeginnen
    beginUitleg
    rapportages {
      ...RapportageDelen
    }
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
  }
  magHandelingen
}`) as unknown as TypedDocumentString<RapportagesQuery, RapportagesQueryVariables>;
export const RapportStandDocument = new TypedDocumentString(`
    query RapportStand($id: ID!) {
  rapportages(externeMeldingId: $id) {
    externeMeldingId
    pad
    uiterlijk
    teLaat
    magBeginnen
    beginUitleg
    rapportages {
      id
      nummer
      status
      klaar
      totaal
      verzondenOp
    }
  }
}
    `) as unknown as TypedDocumentString<RapportStandQuery, RapportStandQueryVariables>;
export const RapportageVersiesDocument = new TypedDocumentString(`
    query RapportageVersies($id: ID!, $hoofdstuk: RapportageHoofdstuk!) {
  rapportageVersies(rapportageId: $id, hoofdstuk: $hoofdstuk) {
    ...HoofdstukVersieDelen
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}`) as unknown as TypedDocumentString<RapportageVersiesQuery, RapportageVersiesQueryVariables>;
export const RapportageBeginnenDocument = new TypedDocumentString(`
    mutation RapportageBeginnen($sleutel: ID!, $id: ID!, $richtlijn: RapportageRichtlijn!) {
  uitkomst: rapportageBeginnen(
    sleutel: $sleutel
    externeMeldingId: $id
    richtlijn: $richtlijn
  ) {
    ...RapportageNaHandeling
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
  }
  magHandelingen
}
fragment RapportageNaHandeling on RapportageUitkomst {
  __typename
  ... on Rapportage {
    ...RapportageDelen
  }
  ... on RapportageVerouderd {
    code
    bericht
    huidig {
      ...RapportageDelen
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
}`) as unknown as TypedDocumentString<RapportageBeginnenMutation, RapportageBeginnenMutationVariables>;
export const RapportageHoofdstukBewarenDocument = new TypedDocumentString(`
    mutation RapportageHoofdstukBewaren($sleutel: ID!, $id: ID!, $hoofdstuk: RapportageHoofdstuk!, $versie: Int!, $antwoorden: [RapportageAntwoordInvoer!]!) {
  uitkomst: rapportageHoofdstukBewaren(
    sleutel: $sleutel
    rapportageId: $id
    hoofdstuk: $hoofdstuk
    versie: $versie
    antwoorden: $antwoorden
  ) {
    ...RapportageNaHandeling
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
  }
  magHandelingen
}
fragment RapportageNaHandeling on RapportageUitkomst {
  __typename
  ... on Rapportage {
    ...RapportageDelen
  }
  ... on RapportageVerouderd {
    code
    bericht
    huidig {
      ...RapportageDelen
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
}`) as unknown as TypedDocumentString<RapportageHoofdstukBewarenMutation, RapportageHoofdstukBewarenMutationVariables>;
export const RapportageVisieBewarenDocument = new TypedDocumentString(`
    mutation RapportageVisieBewaren($sleutel: ID!, $id: ID!, $versie: Int!, $antwoorden: [RapportageAntwoordInvoer!]!) {
  uitkomst: rapportageVisieBewaren(
    sleutel: $sleutel
    rapportageId: $id
    versie: $versie
    antwoorden: $antwoorden
  ) {
    ...RapportageNaHandeling
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
  }
  magHandelingen
}
fragment RapportageNaHandeling on RapportageUitkomst {
  __typename
  ... on Rapportage {
    ...RapportageDelen
  }
  ... on RapportageVerouderd {
    code
    bericht
    huidig {
      ...RapportageDelen
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
}`) as unknown as TypedDocumentString<RapportageVisieBewarenMutation, RapportageVisieBewarenMutationVariables>;
export const RapportageAanbiedenDocument = new TypedDocumentString(`
    mutation RapportageAanbieden($id: ID!, $versie: Int!) {
  uitkomst: rapportageAanbieden(rapportageId: $id, versie: $versie) {
    ...RapportageNaHandeling
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
  }
  magHandelingen
}
fragment RapportageNaHandeling on RapportageUitkomst {
  __typename
  ... on Rapportage {
    ...RapportageDelen
  }
  ... on RapportageVerouderd {
    code
    bericht
    huidig {
      ...RapportageDelen
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
}`) as unknown as TypedDocumentString<RapportageAanbiedenMutation, RapportageAanbiedenMutationVariables>;
export const RapportageTerugsturenDocument = new TypedDocumentString(`
    mutation RapportageTerugsturen($id: ID!, $versie: Int!, $reden: String!) {
  uitkomst: rapportageTerugsturen(
    rapportageId: $id
    versie: $versie
    reden: $reden
  ) {
    ...RapportageNaHandeling
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
  }
  magHandelingen
}
fragment RapportageNaHandeling on RapportageUitkomst {
  __typename
  ... on Rapportage {
    ...RapportageDelen
  }
  ... on RapportageVerouderd {
    code
    bericht
    huidig {
      ...RapportageDelen
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
}`) as unknown as TypedDocumentString<RapportageTerugsturenMutation, RapportageTerugsturenMutationVariables>;
export const RapportageVersturenDocument = new TypedDocumentString(`
    mutation RapportageVersturen($sleutel: ID!, $id: ID!, $versie: Int!, $teLaatUitleg: String) {
  uitkomst: rapportageVersturen(
    sleutel: $sleutel
    rapportageId: $id
    versie: $versie
    teLaatUitleg: $teLaatUitleg
  ) {
    ...RapportageNaHandeling
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
  }
  magHandelingen
}
fragment RapportageNaHandeling on RapportageUitkomst {
  __typename
  ... on Rapportage {
    ...RapportageDelen
  }
  ... on RapportageVerouderd {
    code
    bericht
    huidig {
      ...RapportageDelen
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
}`) as unknown as TypedDocumentString<RapportageVersturenMutation, RapportageVersturenMutationVariables>;
export const RapportageGoedkeurenDocument = new TypedDocumentString(`
    mutation RapportageGoedkeuren($sleutel: ID!, $id: ID!, $versie: Int!) {
  uitkomst: rapportageGoedkeuren(
    sleutel: $sleutel
    rapportageId: $id
    versie: $versie
  ) {
    ...RapportageNaHandeling
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
  }
  magHandelingen
}
fragment RapportageNaHandeling on RapportageUitkomst {
  __typename
  ... on Rapportage {
    ...RapportageDelen
  }
  ... on RapportageVerouderd {
    code
    bericht
    huidig {
      ...RapportageDelen
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
}`) as unknown as TypedDocumentString<RapportageGoedkeurenMutation, RapportageGoedkeurenMutationVariables>;
export const RapportageZelfVerstuurdDocument = new TypedDocumentString(`
    mutation RapportageZelfVerstuurd($sleutel: ID!, $id: ID!, $versie: Int!, $op: DateTime, $kenmerk: String, $toelichting: String) {
  uitkomst: rapportageZelfVerstuurd(
    sleutel: $sleutel
    rapportageId: $id
    versie: $versie
    op: $op
    kenmerk: $kenmerk
    toelichting: $toelichting
  ) {
    ...RapportageNaHandeling
  }
}
    fragment HoofdstukVersieDelen on RapportageHoofdstukVersie {
  hoofdstuk
  versie
  op
  door
  antwoorden {
    code
    tekst
    rijen {
      cellen {
        kolom
        waarde
      }
    }
  }
}
fragment RapportageDelen on Rapportage {
  id
  externeMeldingId
  nummer
  richtlijn
  status
  versie
  opsteller
  gemaaktOp
  aangebodenOp
  goedgekeurdOp
  zelfVerstuurd {
    verstuurdOp
    kenmerk
    toelichting
    vastgelegdDoor {
      id
      naam
    }
    bewijzen {
      id
      naam
      op
      door {
        id
        naam
      }
    }
  }
  verzondenOp
  verzondenDoor
  kenmerk
  hoofdstukken {
    ...HoofdstukVersieDelen
  }
  ontbreekt {
    hoofdstuk
    element
    bericht
  }
  voorzitter
  klaar
  totaal
  namen {
    naam
    mensen
    hoofdstukken
  }
  verloop {
    naar
    op
    door
    reden
  }
  magHandelingen
}
fragment RapportageNaHandeling on RapportageUitkomst {
  __typename
  ... on Rapportage {
    ...RapportageDelen
  }
  ... on RapportageVerouderd {
    code
    bericht
    huidig {
      ...RapportageDelen
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
}`) as unknown as TypedDocumentString<RapportageZelfVerstuurdMutation, RapportageZelfVerstuurdMutationVariables>;
export const RegisterDocument = new TypedDocumentString(`
    query Register {
  aantekeningen {
    ...AantekeningRegelDelen
  }
  aantekeningDaden {
    id
    nummer
    daad
    reden
    op
    door {
      id
      naam
    }
  }
  registervragen {
    id
    organisatie
    vrager
    functie
    gevraagdOp
    uitkomst
  }
}
    fragment AantekeningRegelDelen on AantekeningRegel {
  id
  nummer
  rapportOp
  verwijderOp
}`) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
export const AantekeningDocument = new TypedDocumentString(`
    query Aantekening($id: ID!) {
  aantekening(id: $id) {
    ...AantekeningDelen
  }
}
    fragment AantekeningDelen on Aantekening {
  id
  versie
  nummer
  rapportOp
  verwijderOp
  wie {
    voornamen
    achternaam
    geboortedatum
    bigNummer
  }
}`) as unknown as TypedDocumentString<AantekeningQuery, AantekeningQueryVariables>;
export const AantekeningVastleggenDocument = new TypedDocumentString(`
    mutation AantekeningVastleggen($sleutel: ID!, $invoer: AantekeningInvoer!) {
  uitkomst: aantekeningVastleggen(sleutel: $sleutel, invoer: $invoer) {
    __typename
    ... on Aantekening {
      ...AantekeningDelen
    }
    ...GeweigerdDelen
  }
}
    fragment AantekeningDelen on Aantekening {
  id
  versie
  nummer
  rapportOp
  verwijderOp
  wie {
    voornamen
    achternaam
    geboortedatum
    bigNummer
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
}`) as unknown as TypedDocumentString<AantekeningVastleggenMutation, AantekeningVastleggenMutationVariables>;
export const AantekeningCorrigerenDocument = new TypedDocumentString(`
    mutation AantekeningCorrigeren($aantekeningId: ID!, $versie: Int!, $invoer: AantekeningCorrectie!) {
  uitkomst: aantekeningCorrigeren(
    aantekeningId: $aantekeningId
    versie: $versie
    invoer: $invoer
  ) {
    __typename
    ... on Aantekening {
      ...AantekeningDelen
    }
    ... on AantekeningVersieVerouderd {
      code
    }
    ...GeweigerdDelen
  }
}
    fragment AantekeningDelen on Aantekening {
  id
  versie
  nummer
  rapportOp
  verwijderOp
  wie {
    voornamen
    achternaam
    geboortedatum
    bigNummer
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
}`) as unknown as TypedDocumentString<AantekeningCorrigerenMutation, AantekeningCorrigerenMutationVariables>;
export const AantekeningVerwijderenDocument = new TypedDocumentString(`
    mutation AantekeningVerwijderen($aantekeningId: ID!, $versie: Int!, $reden: VerwijderReden!) {
  uitkomst: aantekeningVerwijderen(
    aantekeningId: $aantekeningId
    versie: $versie
    reden: $reden
  ) {
    __typename
    ... on AantekeningVerwijderd {
      id
      nummer
    }
    ... on AantekeningVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<AantekeningVerwijderenMutation, AantekeningVerwijderenMutationVariables>;
export const VergewisvragenDocument = new TypedDocumentString(`
    query Vergewisvragen {
  vergewisvragen {
    nogVandaag
    vragen {
      ...VergewisvraagDelen
    }
  }
}
    fragment VergewisvraagDelen on Vergewisvraag {
  id
  functie
  gevraagdOp
  beantwoordOp
  uitkomst
  rapportOp
  sha256
  wie {
    voornamen
    achternaam
    geboortedatum
    bigNummer
  }
  steller {
    id
    naam
  }
}`) as unknown as TypedDocumentString<VergewisvragenQuery, VergewisvragenQueryVariables>;
export const VergewisvraagStellenDocument = new TypedDocumentString(`
    mutation VergewisvraagStellen($sleutel: ID!, $invoer: VergewisvraagInvoer!) {
  uitkomst: vergewisvraagStellen(sleutel: $sleutel, invoer: $invoer) {
    __typename
    ... on Vergewisvraag {
      ...VergewisvraagDelen
    }
    ...GeweigerdDelen
  }
}
    fragment VergewisvraagDelen on Vergewisvraag {
  id
  functie
  gevraagdOp
  beantwoordOp
  uitkomst
  rapportOp
  sha256
  wie {
    voornamen
    achternaam
    geboortedatum
    bigNummer
  }
  steller {
    id
    naam
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
}`) as unknown as TypedDocumentString<VergewisvraagStellenMutation, VergewisvraagStellenMutationVariables>;
export const AantekeningenZoekenDocument = new TypedDocumentString(`
    query AantekeningenZoeken($wie: IdentiteitInvoer!) {
  aantekeningenZoeken(wie: $wie) {
    ...AantekeningRegelDelen
  }
}
    fragment AantekeningRegelDelen on AantekeningRegel {
  id
  nummer
  rapportOp
  verwijderOp
}`) as unknown as TypedDocumentString<AantekeningenZoekenQuery, AantekeningenZoekenQueryVariables>;
export const WmoGemeentenDocument = new TypedDocumentString(`
    query WmoGemeenten {
  wmoGemeenten {
    code
    naam
  }
}
    `) as unknown as TypedDocumentString<WmoGemeentenQuery, WmoGemeentenQueryVariables>;
export const ZaakRechtmatigheidKiezenDocument = new TypedDocumentString(`
    mutation ZaakRechtmatigheidKiezen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $keuze: RechtmatigheidInvoer!) {
  uitkomst: zaakRechtmatigheidKiezen(
    sleutel: $sleutel
    zaakId: $zaakId
    versie: $versie
    keuze: $keuze
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakRechtmatigheidKiezenMutation, ZaakRechtmatigheidKiezenMutationVariables>;
export const ZaakDocument = new TypedDocumentString(`
    query Zaak($id: ID!) {
  zaak(id: $id) {
    ...ZaakDelen
  }
}
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
  }
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
    fragment IgjBerichtDelen on IgjBericht {
  id
  soort
  richting
  kenmerk
  antwoordOp
  beantwoord
  tekst
  velden {
    code
    label
    waarde
    tekst
  }
  uiterlijk
  op
  door {
    id
    naam
  }
  aangekomenOp
  grondslag
  sha256
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
  spoed
  compleet
  velden {
    code
    label
    groep
    waarde
  }
  sha256
  grondslag
  doel
  wachtOpAanvulling
  aanvullenUiterlijk
  berichten {
    ...IgjBerichtDelen
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
}`) as unknown as TypedDocumentString<ZaakToewijzenMutation, ZaakToewijzenMutationVariables>;
export const OpenbaarFormulierDocument = new TypedDocumentString(`
    query OpenbaarFormulier {
  openbaarFormulier {
    ...OpenbaarDelen
  }
}
    fragment OpenbaarDelen on OpenbaarFormulier {
  versie
  adres
  adresSinds
  nu {
    versie
  }
  besluiten {
    versie
    formulierAan
    anoniemAan
    beslotenDoor
    vanaf
    telefoon
    aanspreekpunten {
      naam
      rol
      bereik
    }
    vertrouwenspersoon
    klachten
    op
    door {
      id
      naam
    }
  }
  laatsteProef {
    id
    bereikt
    op
  }
}`) as unknown as TypedDocumentString<OpenbaarFormulierQuery, OpenbaarFormulierQueryVariables>;
export const OpenbaarInstellenDocument = new TypedDocumentString(`
    mutation OpenbaarInstellen($sleutel: ID!, $versie: Int!, $invoer: OpenbaarInvoer!) {
  uitkomst: openbaarInstellen(sleutel: $sleutel, versie: $versie, invoer: $invoer) {
    ...OpenbaarNaHandeling
  }
}
    fragment OpenbaarDelen on OpenbaarFormulier {
  versie
  adres
  adresSinds
  nu {
    versie
  }
  besluiten {
    versie
    formulierAan
    anoniemAan
    beslotenDoor
    vanaf
    telefoon
    aanspreekpunten {
      naam
      rol
      bereik
    }
    vertrouwenspersoon
    klachten
    op
    door {
      id
      naam
    }
  }
  laatsteProef {
    id
    bereikt
    op
  }
}
fragment OpenbaarNaHandeling on OpenbaarUitkomst {
  __typename
  ... on OpenbaarFormulier {
    ...OpenbaarDelen
  }
  ... on OpenbaarVerouderd {
    bericht
    huidig {
      ...OpenbaarDelen
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
}`) as unknown as TypedDocumentString<OpenbaarInstellenMutation, OpenbaarInstellenMutationVariables>;
export const OpenbaarAdresVernieuwenDocument = new TypedDocumentString(`
    mutation OpenbaarAdresVernieuwen($sleutel: ID!) {
  uitkomst: openbaarAdresVernieuwen(sleutel: $sleutel) {
    ...OpenbaarNaHandeling
  }
}
    fragment OpenbaarDelen on OpenbaarFormulier {
  versie
  adres
  adresSinds
  nu {
    versie
  }
  besluiten {
    versie
    formulierAan
    anoniemAan
    beslotenDoor
    vanaf
    telefoon
    aanspreekpunten {
      naam
      rol
      bereik
    }
    vertrouwenspersoon
    klachten
    op
    door {
      id
      naam
    }
  }
  laatsteProef {
    id
    bereikt
    op
  }
}
fragment OpenbaarNaHandeling on OpenbaarUitkomst {
  __typename
  ... on OpenbaarFormulier {
    ...OpenbaarDelen
  }
  ... on OpenbaarVerouderd {
    bericht
    huidig {
      ...OpenbaarDelen
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
}`) as unknown as TypedDocumentString<OpenbaarAdresVernieuwenMutation, OpenbaarAdresVernieuwenMutationVariables>;
export const ProefmeldingSturenDocument = new TypedDocumentString(`
    mutation ProefmeldingSturen($sleutel: ID!) {
  uitkomst: proefmeldingSturen(sleutel: $sleutel) {
    ...OpenbaarNaHandeling
  }
}
    fragment OpenbaarDelen on OpenbaarFormulier {
  versie
  adres
  adresSinds
  nu {
    versie
  }
  besluiten {
    versie
    formulierAan
    anoniemAan
    beslotenDoor
    vanaf
    telefoon
    aanspreekpunten {
      naam
      rol
      bereik
    }
    vertrouwenspersoon
    klachten
    op
    door {
      id
      naam
    }
  }
  laatsteProef {
    id
    bereikt
    op
  }
}
fragment OpenbaarNaHandeling on OpenbaarUitkomst {
  __typename
  ... on OpenbaarFormulier {
    ...OpenbaarDelen
  }
  ... on OpenbaarVerouderd {
    bericht
    huidig {
      ...OpenbaarDelen
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
}`) as unknown as TypedDocumentString<ProefmeldingSturenMutation, ProefmeldingSturenMutationVariables>;
export const MelderBerichtenDocument = new TypedDocumentString(`
    query MelderBerichten($meldingId: ID!) {
  melderBerichten(meldingId: $meldingId) {
    ...AlleBerichten
  }
}
    fragment AlleBerichten on MelderBerichten {
  bereikbaar
  berichten {
    ...BerichtRegel
  }
}
fragment BerichtRegel on MelderBericht {
  id
  van
  dag
  op
  door
  tekst
}`) as unknown as TypedDocumentString<MelderBerichtenQuery, MelderBerichtenQueryVariables>;
export const MelderBerichtSturenDocument = new TypedDocumentString(`
    mutation MelderBerichtSturen($sleutel: ID!, $meldingId: ID!, $tekst: String!) {
  uitkomst: melderBerichtSturen(
    sleutel: $sleutel
    meldingId: $meldingId
    tekst: $tekst
  ) {
    __typename
    ...AlleBerichten
    ...GeweigerdDelen
  }
}
    fragment AlleBerichten on MelderBerichten {
  bereikbaar
  berichten {
    ...BerichtRegel
  }
}
fragment BerichtRegel on MelderBericht {
  id
  van
  dag
  op
  door
  tekst
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
}`) as unknown as TypedDocumentString<MelderBerichtSturenMutation, MelderBerichtSturenMutationVariables>;
export const MijnMeldingDocument = new TypedDocumentString(`
    query MijnMelding($nummer: String!) {
  mijnMelding(nummer: $nummer) {
    ...EigenMeldingDelen
  }
}
    fragment BerichtRegel on MelderBericht {
  id
  van
  dag
  op
  door
  tekst
}
fragment EigenMeldingDelen on EigenMeldingMetBerichten {
  id
  nummer
  ingediendOp
  stand
  standTekst
  berichten {
    ...BerichtRegel
  }
}`) as unknown as TypedDocumentString<MijnMeldingQuery, MijnMeldingQueryVariables>;
export const EigenBerichtSturenDocument = new TypedDocumentString(`
    mutation EigenBerichtSturen($sleutel: ID!, $meldingId: ID!, $tekst: String!) {
  uitkomst: eigenBerichtSturen(
    sleutel: $sleutel
    meldingId: $meldingId
    tekst: $tekst
  ) {
    __typename
    ...EigenMeldingDelen
    ...GeweigerdDelen
  }
}
    fragment BerichtRegel on MelderBericht {
  id
  van
  dag
  op
  door
  tekst
}
fragment EigenMeldingDelen on EigenMeldingMetBerichten {
  id
  nummer
  ingediendOp
  stand
  standTekst
  berichten {
    ...BerichtRegel
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
}`) as unknown as TypedDocumentString<EigenBerichtSturenMutation, EigenBerichtSturenMutationVariables>;
export const BijlagenDocument = new TypedDocumentString(`
    query Bijlagen($meldingId: ID!) {
  bijlagen(meldingId: $meldingId) {
    id
    naam
    soort
    grootte
    gescand
    herkomst
    door
    op
  }
}
    `) as unknown as TypedDocumentString<BijlagenQuery, BijlagenQueryVariables>;
export const BijlageKaartjeMakenDocument = new TypedDocumentString(`
    mutation BijlageKaartjeMaken($meldingId: ID!) {
  uitkomst: bijlageKaartjeMaken(meldingId: $meldingId) {
    __typename
    ... on BijlageKaartje {
      kaartje
      nogOver
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
}`) as unknown as TypedDocumentString<BijlageKaartjeMakenMutation, BijlageKaartjeMakenMutationVariables>;
export const ConsultatiesDocument = new TypedDocumentString(`
    query Consultaties($first: Int!, $after: String, $stand: [ConsultatieStand!]) {
  consultaties(first: $first, after: $after, stand: $stand) {
    edges {
      node {
        id
        stand
        eigen
        gevraagdOp
        laatstOp
        vrager {
          id
          naam
        }
        aan {
          id
          naam
        }
        eenheid {
          id
          pad
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultatiesQuery, ConsultatiesQueryVariables>;
export const ConsultatieDocument = new TypedDocumentString(`
    query Consultatie($id: ID!) {
  consultatie(id: $id) {
    ...ConsultatieDelen
  }
}
    fragment ConsultatieDelen on Consultatie {
  id
  versie
  stand
  eigen
  gevraagdOp
  feiten
  plegerId
  plegerNaam
  redenSluiten
  meldingNummer
  magHandelingen
  vrager {
    id
    naam
  }
  aan {
    id
    naam
  }
  eenheid {
    id
    naam
    pad
  }
  inbreng {
    id
    soort
    op
    tekst
    door {
      id
      naam
    }
  }
}`) as unknown as TypedDocumentString<ConsultatieQuery, ConsultatieQueryVariables>;
export const RaadgeversDocument = new TypedDocumentString(`
    query Raadgevers {
  raadgevers {
    id
    naam
  }
}
    `) as unknown as TypedDocumentString<RaadgeversQuery, RaadgeversQueryVariables>;
export const ConsultatieVragenDocument = new TypedDocumentString(`
    mutation ConsultatieVragen($sleutel: ID!, $invoer: ConsultatieInvoer!) {
  uitkomst: consultatieVragen(sleutel: $sleutel, invoer: $invoer) {
    ...NaConsultatie
  }
}
    fragment NaConsultatie on ConsultatieUitkomst {
  __typename
  ... on Consultatie {
    id
    versie
  }
  ... on ConsultatieVerouderd {
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
}`) as unknown as TypedDocumentString<ConsultatieVragenMutation, ConsultatieVragenMutationVariables>;
export const ConsultatieAanvullenDocument = new TypedDocumentString(`
    mutation ConsultatieAanvullen($sleutel: ID!, $id: ID!, $versie: Int!, $tekst: String!) {
  uitkomst: consultatieAanvullen(
    sleutel: $sleutel
    id: $id
    versie: $versie
    tekst: $tekst
  ) {
    ...NaConsultatie
  }
}
    fragment NaConsultatie on ConsultatieUitkomst {
  __typename
  ... on Consultatie {
    id
    versie
  }
  ... on ConsultatieVerouderd {
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
}`) as unknown as TypedDocumentString<ConsultatieAanvullenMutation, ConsultatieAanvullenMutationVariables>;
export const ConsultatieBeantwoordenDocument = new TypedDocumentString(`
    mutation ConsultatieBeantwoorden($sleutel: ID!, $id: ID!, $versie: Int!, $tekst: String!) {
  uitkomst: consultatieBeantwoorden(
    sleutel: $sleutel
    id: $id
    versie: $versie
    tekst: $tekst
  ) {
    ...NaConsultatie
  }
}
    fragment NaConsultatie on ConsultatieUitkomst {
  __typename
  ... on Consultatie {
    id
    versie
  }
  ... on ConsultatieVerouderd {
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
}`) as unknown as TypedDocumentString<ConsultatieBeantwoordenMutation, ConsultatieBeantwoordenMutationVariables>;
export const ConsultatieSluitenDocument = new TypedDocumentString(`
    mutation ConsultatieSluiten($id: ID!, $versie: Int!, $reden: String!) {
  uitkomst: consultatieSluiten(id: $id, versie: $versie, reden: $reden) {
    ...NaConsultatie
  }
}
    fragment NaConsultatie on ConsultatieUitkomst {
  __typename
  ... on Consultatie {
    id
    versie
  }
  ... on ConsultatieVerouderd {
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
}`) as unknown as TypedDocumentString<ConsultatieSluitenMutation, ConsultatieSluitenMutationVariables>;
export const MeldingDelenDocument = new TypedDocumentString(`
    query MeldingDelen($meldingId: ID!) {
  meldingDelen(meldingId: $meldingId) {
    ...AlleDelen
  }
}
    fragment AlleDelen on MeldingDelen {
  meldingId
  strafbaar {
    ...StrafbaarheidDeel
    eerdere {
      ...StrafbaarheidDeel
    }
  }
  politiecontact {
    ...PolitiecontactDeel
    eerdere {
      ...PolitiecontactDeel
    }
  }
  clientgesprek {
    ...ClientgesprekDeel
    eerdere {
      ...ClientgesprekDeel
    }
  }
  toestemmingsweging {
    ...ToestemmingswegingDeel
    eerdere {
      ...ToestemmingswegingDeel
    }
  }
  plegergesprek {
    ...PlegergesprekDeel
    eerdere {
      ...PlegergesprekDeel
    }
  }
  onderzoek {
    ...OnderzoekDeel
    eerdere {
      ...OnderzoekDeel
    }
  }
  oorzaken {
    ...OorzakenboomDeel
    eerdere {
      ...OorzakenboomDeel
    }
  }
  oordeel {
    ...OordeelDeel
    eerdere {
      ...OordeelDeel
    }
  }
  signalering {
    ...SignaleringDeel
    eerdere {
      ...SignaleringDeel
    }
  }
  waarneming {
    ...WaarnemingDeel
    eerdere {
      ...WaarnemingDeel
    }
  }
  bespreking {
    ...BesprekingDeel
    eerdere {
      ...BesprekingDeel
    }
  }
  geheimhouding {
    ...GeheimhoudingDeel
    eerdere {
      ...GeheimhoudingDeel
    }
  }
}
fragment StrafbaarheidDeel on Strafbaarheid {
  id
  versie
  op
  door
  antwoord
  waarom
}
fragment PolitiecontactDeel on Politiecontact {
  id
  versie
  op
  door
  agent
  bewijsBewaard
  bewijsWaar
  bewijsWie
  bureau
  cameraAdvies
  gesprokenOp
  nummer
  politieDoet
  soort
  volgendContactOp
  wijDoen
}
fragment ClientgesprekDeel on Clientgesprek {
  id
  versie
  op
  door
  aard
  alleenWaarom
  doelen
  gedragsdeskundige
  gehoudenOp
  gewezenOp
  met
  redenNiet
  steun
  steunNiet
  steunPolitie
  steunWie
  taxatie
  toestemming
  vertegenwoordiger
  verteld
  voerders
  wens
}
fragment ToestemmingswegingDeel on Toestemmingsweging {
  id
  versie
  op
  door
  afhankelijkheid
  anderen
  besluit
  ernst
  herhaling
  verteldAanClient
  waarom
}
fragment PlegergesprekDeel on Plegergesprek {
  id
  versie
  op
  door
  aard
  doelen
  gehoudenOp
  gelezen
  reactie
  redenNiet
  steunGewezen
  steunWie
  voerders
}
fragment OnderzoekDeel on Onderzoek {
  id
  versie
  op
  door
  afgerond
  afgerondOp
  andereSlachtoffers
  andereWaarom
  andereWat
  begonnenOp
  besluit
  bevindingen
  conclusieClient
  conclusieOrganisatie
  conclusiePleger
  methode
  onderzoekers
  overleden
  stappen
  uitvoering
  voorzitter
  voorzitterNaam
  waarom
  weging
}
fragment OorzakenboomDeel on Oorzakenboom {
  id
  versie
  op
  door
  gebeurtenis
  knopen {
    id
    ouder
    tak
    tekst
  }
}
fragment OordeelDeel on Oordeel {
  id
  versie
  op
  door
  aard
  afhankelijk
  beleving
  belevingWaarom
  ernst
  gronden
  handelen
  herhaling
  norm
  normWaarom
  opzet
  schade
  uitkomst
  wet
  wetWaarom
}
fragment SignaleringDeel on Signalering {
  id
  versie
  op
  door
  aangesproken
  aangesprokenNiet
  aangesprokenWat
  clientdossier
}
fragment WaarnemingDeel on Waarneming {
  id
  versie
  op
  door
  doorWie
  feiten
  gezienOp
  mening
}
fragment BesprekingDeel on Bespreking {
  id
  versie
  op
  door
  advies
  besproken
  gesprokenOp
  met
  naam
}
fragment GeheimhoudingDeel on Geheimhouding {
  id
  versie
  op
  door
  grondslag
  waarom
}`) as unknown as TypedDocumentString<MeldingDelenQuery, MeldingDelenQueryVariables>;
export const StrafbaarheidVastleggenDocument = new TypedDocumentString(`
    mutation StrafbaarheidVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: StrafbaarheidInvoer!) {
  uitkomst: strafbaarheidVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<StrafbaarheidVastleggenMutation, StrafbaarheidVastleggenMutationVariables>;
export const PolitiecontactVastleggenDocument = new TypedDocumentString(`
    mutation PolitiecontactVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: PolitiecontactInvoer!) {
  uitkomst: politiecontactVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<PolitiecontactVastleggenMutation, PolitiecontactVastleggenMutationVariables>;
export const ClientgesprekVastleggenDocument = new TypedDocumentString(`
    mutation ClientgesprekVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: ClientgesprekInvoer!) {
  uitkomst: clientgesprekVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<ClientgesprekVastleggenMutation, ClientgesprekVastleggenMutationVariables>;
export const ToestemmingswegingVastleggenDocument = new TypedDocumentString(`
    mutation ToestemmingswegingVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: ToestemmingswegingInvoer!) {
  uitkomst: toestemmingswegingVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<ToestemmingswegingVastleggenMutation, ToestemmingswegingVastleggenMutationVariables>;
export const PlegergesprekVastleggenDocument = new TypedDocumentString(`
    mutation PlegergesprekVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: PlegergesprekInvoer!) {
  uitkomst: plegergesprekVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<PlegergesprekVastleggenMutation, PlegergesprekVastleggenMutationVariables>;
export const OnderzoekVastleggenDocument = new TypedDocumentString(`
    mutation OnderzoekVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: OnderzoekInvoer!) {
  uitkomst: onderzoekVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<OnderzoekVastleggenMutation, OnderzoekVastleggenMutationVariables>;
export const OorzakenboomVastleggenDocument = new TypedDocumentString(`
    mutation OorzakenboomVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: OorzakenboomInvoer!) {
  uitkomst: oorzakenboomVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<OorzakenboomVastleggenMutation, OorzakenboomVastleggenMutationVariables>;
export const OordeelVastleggenDocument = new TypedDocumentString(`
    mutation OordeelVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: OordeelInvoer!) {
  uitkomst: oordeelVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<OordeelVastleggenMutation, OordeelVastleggenMutationVariables>;
export const SignaleringVastleggenDocument = new TypedDocumentString(`
    mutation SignaleringVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: SignaleringInvoer!) {
  uitkomst: signaleringVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<SignaleringVastleggenMutation, SignaleringVastleggenMutationVariables>;
export const WaarnemingVastleggenDocument = new TypedDocumentString(`
    mutation WaarnemingVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: WaarnemingInvoer!) {
  uitkomst: waarnemingVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<WaarnemingVastleggenMutation, WaarnemingVastleggenMutationVariables>;
export const BesprekingVastleggenDocument = new TypedDocumentString(`
    mutation BesprekingVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: BesprekingInvoer!) {
  uitkomst: besprekingVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<BesprekingVastleggenMutation, BesprekingVastleggenMutationVariables>;
export const GeheimhoudingVastleggenDocument = new TypedDocumentString(`
    mutation GeheimhoudingVastleggen($sleutel: ID!, $meldingId: ID!, $onderdeelId: ID, $versie: Int!, $invoer: GeheimhoudingInvoer!) {
  uitkomst: geheimhoudingVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    onderdeelId: $onderdeelId
    versie: $versie
    invoer: $invoer
  ) {
    ...DelenNaHandeling
  }
}
    fragment DelenNaHandeling on MeldingDelenUitkomst {
  __typename
  ... on MeldingDelen {
    meldingId
  }
  ... on MeldingDelenVerouderd {
    code
    bericht
    huidig {
      meldingId
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
}`) as unknown as TypedDocumentString<GeheimhoudingVastleggenMutation, GeheimhoudingVastleggenMutationVariables>;
export const IntakeInstellingDocument = new TypedDocumentString(`
    query IntakeInstelling {
  intakeInstelling {
    werkdagen
    versie
    magWijzigen
  }
}
    `) as unknown as TypedDocumentString<IntakeInstellingQuery, IntakeInstellingQueryVariables>;
export const EersteReactieInstellenDocument = new TypedDocumentString(`
    mutation EersteReactieInstellen($versie: Int!, $werkdagen: Int!) {
  uitkomst: eersteReactieInstellen(versie: $versie, werkdagen: $werkdagen) {
    __typename
    ... on IntakeInstellingType {
      versie
      werkdagen
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
}`) as unknown as TypedDocumentString<EersteReactieInstellenMutation, EersteReactieInstellenMutationVariables>;
export const HrVragenLezenDocument = new TypedDocumentString(`
    query HrVragenLezen($meldingId: ID!) {
  hrVragen(meldingId: $meldingId) {
    ...HrVragenDelen
  }
}
    fragment HrVragenDelen on HrVragen {
  meldingId
  personen {
    id
    naam
  }
  vragen {
    id
    persoon {
      id
      naam
    }
    vraag
    reden
    gesteldOp
    uiterlijkOp
    door {
      id
      naam
    }
    uitkomst
    antwoord
    beantwoordOp
  }
  verzoeken {
    ...GeschiktheidsverzoekDelen
  }
}
fragment GeschiktheidsverzoekDelen on Geschiktheidsverzoek {
  id
  persoon {
    id
    naam
  }
  gevraagdOp
  antwoordOp
  antwoord
  meldingen
}`) as unknown as TypedDocumentString<HrVragenLezenQuery, HrVragenLezenQueryVariables>;
export const HrVraagGesteldDocument = new TypedDocumentString(`
    mutation HrVraagGesteld($sleutel: ID!, $meldingId: ID!, $invoer: HrVraagInvoer!) {
  uitkomst: hrVraagStellen(
    sleutel: $sleutel
    meldingId: $meldingId
    invoer: $invoer
  ) {
    ...HrVragenNaHandeling
  }
}
    fragment HrVragenDelen on HrVragen {
  meldingId
  personen {
    id
    naam
  }
  vragen {
    id
    persoon {
      id
      naam
    }
    vraag
    reden
    gesteldOp
    uiterlijkOp
    door {
      id
      naam
    }
    uitkomst
    antwoord
    beantwoordOp
  }
  verzoeken {
    ...GeschiktheidsverzoekDelen
  }
}
fragment GeschiktheidsverzoekDelen on Geschiktheidsverzoek {
  id
  persoon {
    id
    naam
  }
  gevraagdOp
  antwoordOp
  antwoord
  meldingen
}
fragment HrVragenNaHandeling on HrVragenUitkomst {
  __typename
  ... on HrVragen {
    ...HrVragenDelen
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
}`) as unknown as TypedDocumentString<HrVraagGesteldMutation, HrVraagGesteldMutationVariables>;
export const GeschiktheidBevestigdDocument = new TypedDocumentString(`
    mutation GeschiktheidBevestigd($sleutel: ID!, $verzoekId: ID!, $meldingId: ID!, $reden: String!) {
  uitkomst: geschiktheidBevestigen(
    sleutel: $sleutel
    verzoekId: $verzoekId
    meldingId: $meldingId
    reden: $reden
  ) {
    ...HrVragenNaHandeling
  }
}
    fragment HrVragenDelen on HrVragen {
  meldingId
  personen {
    id
    naam
  }
  vragen {
    id
    persoon {
      id
      naam
    }
    vraag
    reden
    gesteldOp
    uiterlijkOp
    door {
      id
      naam
    }
    uitkomst
    antwoord
    beantwoordOp
  }
  verzoeken {
    ...GeschiktheidsverzoekDelen
  }
}
fragment GeschiktheidsverzoekDelen on Geschiktheidsverzoek {
  id
  persoon {
    id
    naam
  }
  gevraagdOp
  antwoordOp
  antwoord
  meldingen
}
fragment HrVragenNaHandeling on HrVragenUitkomst {
  __typename
  ... on HrVragen {
    ...HrVragenDelen
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
}`) as unknown as TypedDocumentString<GeschiktheidBevestigdMutation, GeschiktheidBevestigdMutationVariables>;
export const GeschiktheidsverzoekenLezenDocument = new TypedDocumentString(`
    query GeschiktheidsverzoekenLezen {
  geschiktheidsverzoeken {
    ...GeschiktheidsverzoekDelen
  }
}
    fragment GeschiktheidsverzoekDelen on Geschiktheidsverzoek {
  id
  persoon {
    id
    naam
  }
  gevraagdOp
  antwoordOp
  antwoord
  meldingen
}`) as unknown as TypedDocumentString<GeschiktheidsverzoekenLezenQuery, GeschiktheidsverzoekenLezenQueryVariables>;
export const GeschiktheidOntkendDocument = new TypedDocumentString(`
    mutation GeschiktheidOntkend($sleutel: ID!, $verzoekId: ID!, $reden: String!) {
  uitkomst: geschiktheidOntkennen(
    sleutel: $sleutel
    verzoekId: $verzoekId
    reden: $reden
  ) {
    __typename
    ... on Geschiktheidsverzoek {
      ...GeschiktheidsverzoekDelen
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeschiktheidsverzoekDelen on Geschiktheidsverzoek {
  id
  persoon {
    id
    naam
  }
  gevraagdOp
  antwoordOp
  antwoord
  meldingen
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
}`) as unknown as TypedDocumentString<GeschiktheidOntkendMutation, GeschiktheidOntkendMutationVariables>;
export const KlachtDocument = new TypedDocumentString(`
    query Klacht($nummer: String!) {
  klacht(nummer: $nummer) {
    ...KlachtDelen
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
fragment KlachtDelen on Klacht {
  id
  nummer
  versie
  stand
  over
  kanaal
  ontvangenOp
  ingevoerdOp
  klacht
  wens
  gaatOverMelding
  magHandelingen
  eenheid {
    id
    naam
    pad
  }
  ingevoerdDoor {
    id
    naam
  }
  behandelaar {
    id
    naam
  }
  beslisser {
    id
    naam
  }
  klager {
    soort
    naam
    telefoon
    email
    adres
  }
  genoemden {
    id
    naam
    persoonId
    stand
  }
  horen {
    gehoord
    op
    wie
    verslag
    reden
  }
  oordeel {
    uitkomst
    redenen
    versie
    besluiten {
      wat
      uiterlijk
    }
  }
  verstuurd {
    op
    hoe
    teLaat
  }
  gebeurtenissen {
    id
    soort
    tekst
    toelichting
    op
    door
  }
  termijn {
    ...MeldingTermijn
    beeindigdOp
    uitleg {
      zinnen
      bron
      wetOfBeleid
      definitieVersie
      dagen {
        datum
        telt
        reden
      }
    }
  }
}`) as unknown as TypedDocumentString<KlachtQuery, KlachtQueryVariables>;
export const KlachtKandidatenDocument = new TypedDocumentString(`
    query KlachtKandidaten($id: ID!, $functie: KlachtFunctie!) {
  klachtKandidaten(id: $id, functie: $functie) {
    id
    naam
  }
}
    `) as unknown as TypedDocumentString<KlachtKandidatenQuery, KlachtKandidatenQueryVariables>;
export const KlachtToewijzenDocument = new TypedDocumentString(`
    mutation KlachtToewijzen($id: ID!, $versie: Int!, $lidmaatschapId: ID!, $reden: String) {
  uitkomst: klachtToewijzen(
    id: $id
    versie: $versie
    lidmaatschapId: $lidmaatschapId
    reden: $reden
  ) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtToewijzenMutation, KlachtToewijzenMutationVariables>;
export const KlachtBeslisserToevoegenDocument = new TypedDocumentString(`
    mutation KlachtBeslisserToevoegen($id: ID!, $versie: Int!, $lidmaatschapId: ID!, $reden: String!) {
  uitkomst: klachtBeslisserToevoegen(
    id: $id
    versie: $versie
    lidmaatschapId: $lidmaatschapId
    reden: $reden
  ) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtBeslisserToevoegenMutation, KlachtBeslisserToevoegenMutationVariables>;
export const KlachtNoemenDocument = new TypedDocumentString(`
    mutation KlachtNoemen($id: ID!, $versie: Int!, $persoonId: ID, $naam: String) {
  uitkomst: klachtNoemen(
    id: $id
    versie: $versie
    persoonId: $persoonId
    naam: $naam
  ) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtNoemenMutation, KlachtNoemenMutationVariables>;
export const KlachtNaamBekijkenDocument = new TypedDocumentString(`
    mutation KlachtNaamBekijken($id: ID!, $versie: Int!, $genoemdeId: ID!, $persoonId: ID) {
  uitkomst: klachtNaamBekijken(
    id: $id
    versie: $versie
    genoemdeId: $genoemdeId
    persoonId: $persoonId
  ) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtNaamBekijkenMutation, KlachtNaamBekijkenMutationVariables>;
export const KlachtKoppelenDocument = new TypedDocumentString(`
    mutation KlachtKoppelen($id: ID!, $versie: Int!, $meldingNummer: String!) {
  uitkomst: klachtKoppelen(
    id: $id
    versie: $versie
    meldingNummer: $meldingNummer
  ) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtKoppelenMutation, KlachtKoppelenMutationVariables>;
export const KlachtHorenDocument = new TypedDocumentString(`
    mutation KlachtHoren($id: ID!, $versie: Int!, $invoer: KlachtHorenInvoer!) {
  uitkomst: klachtHoren(id: $id, versie: $versie, invoer: $invoer) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtHorenMutation, KlachtHorenMutationVariables>;
export const KlachtVerlengenDocument = new TypedDocumentString(`
    mutation KlachtVerlengen($id: ID!, $versie: Int!, $verteldOp: Datum!, $reden: String!) {
  uitkomst: klachtVerlengen(
    id: $id
    versie: $versie
    verteldOp: $verteldOp
    reden: $reden
  ) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtVerlengenMutation, KlachtVerlengenMutationVariables>;
export const KlachtOordelenDocument = new TypedDocumentString(`
    mutation KlachtOordelen($id: ID!, $versie: Int!, $invoer: KlachtOordeelInvoer!) {
  uitkomst: klachtOordelen(id: $id, versie: $versie, invoer: $invoer) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtOordelenMutation, KlachtOordelenMutationVariables>;
export const KlachtVersturenDocument = new TypedDocumentString(`
    mutation KlachtVersturen($id: ID!, $versie: Int!, $invoer: KlachtVersturenInvoer!) {
  uitkomst: klachtVersturen(id: $id, versie: $versie, invoer: $invoer) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtVersturenMutation, KlachtVersturenMutationVariables>;
export const KlachtAfsluitenDocument = new TypedDocumentString(`
    mutation KlachtAfsluiten($id: ID!, $versie: Int!) {
  uitkomst: klachtAfsluiten(id: $id, versie: $versie) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtAfsluitenMutation, KlachtAfsluitenMutationVariables>;
export const KlachtHeropenenDocument = new TypedDocumentString(`
    mutation KlachtHeropenen($id: ID!, $versie: Int!, $reden: String!) {
  uitkomst: klachtHeropenen(id: $id, versie: $versie, reden: $reden) {
    ...NaKlacht
  }
}
    fragment NaKlacht on KlachtUitkomst {
  __typename
  ... on Klacht {
    id
    versie
  }
  ... on KlachtVerouderd {
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
}`) as unknown as TypedDocumentString<KlachtHeropenenMutation, KlachtHeropenenMutationVariables>;
export const KlachtenDocument = new TypedDocumentString(`
    query Klachten($first: Int!, $after: String, $stand: [KlachtStand!], $vanMij: Boolean) {
  klachten(first: $first, after: $after, stand: $stand, vanMij: $vanMij) {
    edges {
      node {
        id
        nummer
        stand
        over
        ontvangenOp
        eenheid {
          id
          pad
        }
        behandelaar {
          id
          naam
        }
        termijn {
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
}`) as unknown as TypedDocumentString<KlachtenQuery, KlachtenQueryVariables>;
export const KlachtInvoerenDocument = new TypedDocumentString(`
    mutation KlachtInvoeren($sleutel: ID!, $invoer: KlachtInvoer!) {
  uitkomst: klachtInvoeren(sleutel: $sleutel, invoer: $invoer) {
    __typename
    ... on KlachtIngevoerd {
      id
      nummer
      zichtbaar
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
}`) as unknown as TypedDocumentString<KlachtInvoerenMutation, KlachtInvoerenMutationVariables>;
export const KlachtenBijMeldingDocument = new TypedDocumentString(`
    query KlachtenBijMelding($meldingId: ID!) {
  klachtenBijMelding(meldingId: $meldingId) {
    id
    nummer
    stand
    ontvangenOp
  }
}
    `) as unknown as TypedDocumentString<KlachtenBijMeldingQuery, KlachtenBijMeldingQueryVariables>;
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
export const VormenVastleggenDocument = new TypedDocumentString(`
    mutation VormenVastleggen($meldingId: ID!, $versie: Int!, $vormen: [Vorm!]!) {
  uitkomst: vormenVastleggen(
    meldingId: $meldingId
    versie: $versie
    vormen: $vormen
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
}`) as unknown as TypedDocumentString<VormenVastleggenMutation, VormenVastleggenMutationVariables>;
export const EenheidWijzigenDocument = new TypedDocumentString(`
    mutation EenheidWijzigen($meldingId: ID!, $versie: Int!, $eenheidId: ID!, $reden: String!) {
  uitkomst: eenheidWijzigen(
    meldingId: $meldingId
    versie: $versie
    eenheidId: $eenheidId
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
}`) as unknown as TypedDocumentString<EenheidWijzigenMutation, EenheidWijzigenMutationVariables>;
export const BetrokkeneToevoegenDocument = new TypedDocumentString(`
    mutation BetrokkeneToevoegen($meldingId: ID!, $versie: Int!, $lidmaatschapId: ID!, $functie: BetrokkeneFunctie!, $reden: String!, $tot: Datum) {
  uitkomst: betrokkeneToevoegen(
    meldingId: $meldingId
    versie: $versie
    lidmaatschapId: $lidmaatschapId
    functie: $functie
    reden: $reden
    tot: $tot
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
export const MelderContactDocument = new TypedDocumentString(`
    query MelderContact($meldingId: ID!) {
  melderContact(meldingId: $meldingId) {
    naam
    telefoon
    email
    bereiken
  }
}
    `) as unknown as TypedDocumentString<MelderContactQuery, MelderContactQueryVariables>;
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
  nogVoorSluiten
  herkomst {
    kanaal
    melderSoort
    context
    incidentSysteem
    incidentNummer
    consultatieId
    heeftContact
    ingevoerdDoor {
      id
      naam
    }
    eersteReactie {
      stand
      zin
    }
  }
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
      definitieVersie
      dagen {
        datum
        telt
        reden
      }
    }
  }
}`) as unknown as TypedDocumentString<MeldingQuery, MeldingQueryVariables>;
export const VerwanteMeldingenDocument = new TypedDocumentString(`
    query VerwanteMeldingen($meldingId: ID!) {
  verwanteMeldingen(meldingId: $meldingId) {
    id
    nummer
    status
    vormen
    ingediendOp
    door
  }
}
    `) as unknown as TypedDocumentString<VerwanteMeldingenQuery, VerwanteMeldingenQueryVariables>;
export const MeldingWeergavenDocument = new TypedDocumentString(`
    query MeldingWeergaven {
  meldingWeergaven {
    id
    naam
    zoek
  }
}
    `) as unknown as TypedDocumentString<MeldingWeergavenQuery, MeldingWeergavenQueryVariables>;
export const MeldingWeergaveBewarenDocument = new TypedDocumentString(`
    mutation MeldingWeergaveBewaren($sleutel: ID!, $naam: String!, $zoek: String!) {
  uitkomst: meldingWeergaveBewaren(sleutel: $sleutel, naam: $naam, zoek: $zoek) {
    __typename
    ... on MeldingWeergave {
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
}`) as unknown as TypedDocumentString<MeldingWeergaveBewarenMutation, MeldingWeergaveBewarenMutationVariables>;
export const MeldingWeergaveVerwijderenDocument = new TypedDocumentString(`
    mutation MeldingWeergaveVerwijderen($id: ID!) {
  uitkomst: meldingWeergaveVerwijderen(id: $id) {
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
}`) as unknown as TypedDocumentString<MeldingWeergaveVerwijderenMutation, MeldingWeergaveVerwijderenMutationVariables>;
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
        eersteReactieUiterlijk
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
export const MeldingKeuzesDocument = new TypedDocumentString(`
    query MeldingKeuzes {
  meldingKeuzes {
    eenheden {
      id
      naam
    }
    behandelaars {
      id
      naam
    }
  }
}
    `) as unknown as TypedDocumentString<MeldingKeuzesQuery, MeldingKeuzesQueryVariables>;
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
export const MijnAfsprakenDocument = new TypedDocumentString(`
    query MijnAfspraken {
  mijnAfspraken {
    ...Afspraken
  }
}
    fragment Afspraken on EigenAfspraken {
  meldingId
  vertrouwelijk
  zwijgTekst
  zwijgenTot
  kluis {
    op
    tekst
  }
  vragen {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
  }
}`) as unknown as TypedDocumentString<MijnAfsprakenQuery, MijnAfsprakenQueryVariables>;
export const OnafhankelijkVragenDocument = new TypedDocumentString(`
    mutation OnafhankelijkVragen($sleutel: ID!, $meldingId: ID!, $soort: OnafhankelijkSoort!, $tekst: String!) {
  uitkomst: onafhankelijkVragen(
    sleutel: $sleutel
    meldingId: $meldingId
    soort: $soort
    tekst: $tekst
  ) {
    __typename
    ... on EigenAfspraken {
      ...Afspraken
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment Afspraken on EigenAfspraken {
  meldingId
  vertrouwelijk
  zwijgTekst
  zwijgenTot
  kluis {
    op
    tekst
  }
  vragen {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
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
}`) as unknown as TypedDocumentString<OnafhankelijkVragenMutation, OnafhankelijkVragenMutationVariables>;
export const MeldingMensenDocument = new TypedDocumentString(`
    query MeldingMensen($meldingId: ID!) {
  meldingMensen(meldingId: $meldingId) {
    ...Mensen
  }
}
    fragment Mensen on MeldingMensen {
  meldingId
  versie
  vertrouwelijk
  zwijgSoort
  mag
  kluis {
    ...KluisRegel
  }
  zwijgen {
    ...ZwijgVersie
  }
  zwijgVersies {
    ...ZwijgVersie
  }
  notities {
    id
    tekst
    gewijzigdOp
    wisOp
    versie
  }
  kijkers {
    ...MeekijkerRegel
  }
  eerder {
    ...MeekijkerRegel
  }
  onafhankelijk {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
    door
  }
}
fragment KluisRegel on KluisVerzoek {
  id
  nummer
  aanvrager
  gevraagdOp
  reden
  stand
  beslisser
  beslotenOp
  besluitReden
  openTot
  vanMij
}
fragment ZwijgVersie on Zwijgplicht {
  versie
  soort
  begonnenOp
  tot
  beeindigdOp
  door
  op
  reden
  tekst
}
fragment MeekijkerRegel on Meekijker {
  id
  lidmaatschapId
  naam
  functie
  groep
  van
  eindeOp
  tot
  reden
  eindeReden
  door
  gezienOp
}`) as unknown as TypedDocumentString<MeldingMensenQuery, MeldingMensenQueryVariables>;
export const KluisVragenDocument = new TypedDocumentString(`
    mutation KluisVragen($sleutel: ID!, $meldingId: ID!, $reden: String!) {
  uitkomst: kluisVragen(sleutel: $sleutel, meldingId: $meldingId, reden: $reden) {
    ...MensenNaHandeling
  }
}
    fragment Mensen on MeldingMensen {
  meldingId
  versie
  vertrouwelijk
  zwijgSoort
  mag
  kluis {
    ...KluisRegel
  }
  zwijgen {
    ...ZwijgVersie
  }
  zwijgVersies {
    ...ZwijgVersie
  }
  notities {
    id
    tekst
    gewijzigdOp
    wisOp
    versie
  }
  kijkers {
    ...MeekijkerRegel
  }
  eerder {
    ...MeekijkerRegel
  }
  onafhankelijk {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
    door
  }
}
fragment KluisRegel on KluisVerzoek {
  id
  nummer
  aanvrager
  gevraagdOp
  reden
  stand
  beslisser
  beslotenOp
  besluitReden
  openTot
  vanMij
}
fragment ZwijgVersie on Zwijgplicht {
  versie
  soort
  begonnenOp
  tot
  beeindigdOp
  door
  op
  reden
  tekst
}
fragment MeekijkerRegel on Meekijker {
  id
  lidmaatschapId
  naam
  functie
  groep
  van
  eindeOp
  tot
  reden
  eindeReden
  door
  gezienOp
}
fragment MensenNaHandeling on MensenUitkomst {
  __typename
  ... on MeldingMensen {
    meldingId
  }
  ... on MensenVerouderd {
    code
    bericht
    huidig {
      ...Mensen
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
}`) as unknown as TypedDocumentString<KluisVragenMutation, KluisVragenMutationVariables>;
export const KluisOpenenDocument = new TypedDocumentString(`
    mutation KluisOpenen($meldingId: ID!) {
  uitkomst: kluisOpenen(meldingId: $meldingId) {
    __typename
    ... on KluisInhoud {
      naam
      telefoon
      email
      openTot
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
}`) as unknown as TypedDocumentString<KluisOpenenMutation, KluisOpenenMutationVariables>;
export const KluisVerzoekenDocument = new TypedDocumentString(`
    query KluisVerzoeken {
  kluisVerzoeken {
    ...KluisRegel
  }
}
    fragment KluisRegel on KluisVerzoek {
  id
  nummer
  aanvrager
  gevraagdOp
  reden
  stand
  beslisser
  beslotenOp
  besluitReden
  openTot
  vanMij
}`) as unknown as TypedDocumentString<KluisVerzoekenQuery, KluisVerzoekenQueryVariables>;
export const KluisBeslissenDocument = new TypedDocumentString(`
    mutation KluisBeslissen($verzoekId: ID!, $toestaan: Boolean!, $uren: Int!, $reden: String!) {
  uitkomst: kluisBeslissen(
    verzoekId: $verzoekId
    toestaan: $toestaan
    uren: $uren
    reden: $reden
  ) {
    __typename
    ... on KluisVerzoek {
      id
      stand
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
}`) as unknown as TypedDocumentString<KluisBeslissenMutation, KluisBeslissenMutationVariables>;
export const ZwijgenZettenDocument = new TypedDocumentString(`
    mutation ZwijgenZetten($sleutel: ID!, $meldingId: ID!, $versie: Int!, $tot: Datum, $reden: String!) {
  uitkomst: zwijgenZetten(
    sleutel: $sleutel
    meldingId: $meldingId
    versie: $versie
    tot: $tot
    reden: $reden
  ) {
    ...MensenNaHandeling
  }
}
    fragment Mensen on MeldingMensen {
  meldingId
  versie
  vertrouwelijk
  zwijgSoort
  mag
  kluis {
    ...KluisRegel
  }
  zwijgen {
    ...ZwijgVersie
  }
  zwijgVersies {
    ...ZwijgVersie
  }
  notities {
    id
    tekst
    gewijzigdOp
    wisOp
    versie
  }
  kijkers {
    ...MeekijkerRegel
  }
  eerder {
    ...MeekijkerRegel
  }
  onafhankelijk {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
    door
  }
}
fragment KluisRegel on KluisVerzoek {
  id
  nummer
  aanvrager
  gevraagdOp
  reden
  stand
  beslisser
  beslotenOp
  besluitReden
  openTot
  vanMij
}
fragment ZwijgVersie on Zwijgplicht {
  versie
  soort
  begonnenOp
  tot
  beeindigdOp
  door
  op
  reden
  tekst
}
fragment MeekijkerRegel on Meekijker {
  id
  lidmaatschapId
  naam
  functie
  groep
  van
  eindeOp
  tot
  reden
  eindeReden
  door
  gezienOp
}
fragment MensenNaHandeling on MensenUitkomst {
  __typename
  ... on MeldingMensen {
    meldingId
  }
  ... on MensenVerouderd {
    code
    bericht
    huidig {
      ...Mensen
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
}`) as unknown as TypedDocumentString<ZwijgenZettenMutation, ZwijgenZettenMutationVariables>;
export const NotitieBewarenDocument = new TypedDocumentString(`
    mutation NotitieBewaren($sleutel: ID!, $meldingId: ID!, $notitieId: ID, $versie: Int!, $tekst: String!) {
  uitkomst: notitieBewaren(
    sleutel: $sleutel
    meldingId: $meldingId
    notitieId: $notitieId
    versie: $versie
    tekst: $tekst
  ) {
    ...MensenNaHandeling
  }
}
    fragment Mensen on MeldingMensen {
  meldingId
  versie
  vertrouwelijk
  zwijgSoort
  mag
  kluis {
    ...KluisRegel
  }
  zwijgen {
    ...ZwijgVersie
  }
  zwijgVersies {
    ...ZwijgVersie
  }
  notities {
    id
    tekst
    gewijzigdOp
    wisOp
    versie
  }
  kijkers {
    ...MeekijkerRegel
  }
  eerder {
    ...MeekijkerRegel
  }
  onafhankelijk {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
    door
  }
}
fragment KluisRegel on KluisVerzoek {
  id
  nummer
  aanvrager
  gevraagdOp
  reden
  stand
  beslisser
  beslotenOp
  besluitReden
  openTot
  vanMij
}
fragment ZwijgVersie on Zwijgplicht {
  versie
  soort
  begonnenOp
  tot
  beeindigdOp
  door
  op
  reden
  tekst
}
fragment MeekijkerRegel on Meekijker {
  id
  lidmaatschapId
  naam
  functie
  groep
  van
  eindeOp
  tot
  reden
  eindeReden
  door
  gezienOp
}
fragment MensenNaHandeling on MensenUitkomst {
  __typename
  ... on MeldingMensen {
    meldingId
  }
  ... on MensenVerouderd {
    code
    bericht
    huidig {
      ...Mensen
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
}`) as unknown as TypedDocumentString<NotitieBewarenMutation, NotitieBewarenMutationVariables>;
export const NotitieWissenDocument = new TypedDocumentString(`
    mutation NotitieWissen($meldingId: ID!, $notitieId: ID!) {
  uitkomst: notitieWissen(meldingId: $meldingId, notitieId: $notitieId) {
    ...MensenNaHandeling
  }
}
    fragment Mensen on MeldingMensen {
  meldingId
  versie
  vertrouwelijk
  zwijgSoort
  mag
  kluis {
    ...KluisRegel
  }
  zwijgen {
    ...ZwijgVersie
  }
  zwijgVersies {
    ...ZwijgVersie
  }
  notities {
    id
    tekst
    gewijzigdOp
    wisOp
    versie
  }
  kijkers {
    ...MeekijkerRegel
  }
  eerder {
    ...MeekijkerRegel
  }
  onafhankelijk {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
    door
  }
}
fragment KluisRegel on KluisVerzoek {
  id
  nummer
  aanvrager
  gevraagdOp
  reden
  stand
  beslisser
  beslotenOp
  besluitReden
  openTot
  vanMij
}
fragment ZwijgVersie on Zwijgplicht {
  versie
  soort
  begonnenOp
  tot
  beeindigdOp
  door
  op
  reden
  tekst
}
fragment MeekijkerRegel on Meekijker {
  id
  lidmaatschapId
  naam
  functie
  groep
  van
  eindeOp
  tot
  reden
  eindeReden
  door
  gezienOp
}
fragment MensenNaHandeling on MensenUitkomst {
  __typename
  ... on MeldingMensen {
    meldingId
  }
  ... on MensenVerouderd {
    code
    bericht
    huidig {
      ...Mensen
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
}`) as unknown as TypedDocumentString<NotitieWissenMutation, NotitieWissenMutationVariables>;
export const OnafhankelijkAntwoordenDocument = new TypedDocumentString(`
    mutation OnafhankelijkAntwoorden($verzoekId: ID!, $antwoord: String!) {
  uitkomst: onafhankelijkAntwoorden(verzoekId: $verzoekId, antwoord: $antwoord) {
    ...MensenNaHandeling
  }
}
    fragment Mensen on MeldingMensen {
  meldingId
  versie
  vertrouwelijk
  zwijgSoort
  mag
  kluis {
    ...KluisRegel
  }
  zwijgen {
    ...ZwijgVersie
  }
  zwijgVersies {
    ...ZwijgVersie
  }
  notities {
    id
    tekst
    gewijzigdOp
    wisOp
    versie
  }
  kijkers {
    ...MeekijkerRegel
  }
  eerder {
    ...MeekijkerRegel
  }
  onafhankelijk {
    id
    soort
    gedaanOp
    tekst
    antwoord
    beantwoordOp
    door
  }
}
fragment KluisRegel on KluisVerzoek {
  id
  nummer
  aanvrager
  gevraagdOp
  reden
  stand
  beslisser
  beslotenOp
  besluitReden
  openTot
  vanMij
}
fragment ZwijgVersie on Zwijgplicht {
  versie
  soort
  begonnenOp
  tot
  beeindigdOp
  door
  op
  reden
  tekst
}
fragment MeekijkerRegel on Meekijker {
  id
  lidmaatschapId
  naam
  functie
  groep
  van
  eindeOp
  tot
  reden
  eindeReden
  door
  gezienOp
}
fragment MensenNaHandeling on MensenUitkomst {
  __typename
  ... on MeldingMensen {
    meldingId
  }
  ... on MensenVerouderd {
    code
    bericht
    huidig {
      ...Mensen
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
}`) as unknown as TypedDocumentString<OnafhankelijkAntwoordenMutation, OnafhankelijkAntwoordenMutationVariables>;
export const GenoemdeToevoegenDocument = new TypedDocumentString(`
    mutation GenoemdeToevoegen($sleutel: ID!, $meldingId: ID!, $versie: Int!, $rol: GenoemdeRol!, $persoonId: ID, $naam: String) {
  uitkomst: genoemdeToevoegen(
    sleutel: $sleutel
    meldingId: $meldingId
    versie: $versie
    rol: $rol
    persoonId: $persoonId
    naam: $naam
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
}`) as unknown as TypedDocumentString<GenoemdeToevoegenMutation, GenoemdeToevoegenMutationVariables>;
export const OverTeDragenDocument = new TypedDocumentString(`
    query OverTeDragen {
  overTeDragen {
    id
    nummer
    eenheid
    behandelaarId
    behandelaar
    termijnen
  }
}
    `) as unknown as TypedDocumentString<OverTeDragenQuery, OverTeDragenQueryVariables>;
export const OverdraagOntvangersDocument = new TypedDocumentString(`
    query OverdraagOntvangers($meldingIds: [ID!]!, $zoek: String) {
  overdraagOntvangers(meldingIds: $meldingIds, zoek: $zoek) {
    id
    naam
  }
}
    `) as unknown as TypedDocumentString<OverdraagOntvangersQuery, OverdraagOntvangersQueryVariables>;
export const ZakenOverdragenDocument = new TypedDocumentString(`
    mutation ZakenOverdragen($sleutel: ID!, $meldingIds: [ID!]!, $naar: ID!, $reden: String!, $blijftMeekijken: Boolean!) {
  uitkomst: zakenOverdragen(
    sleutel: $sleutel
    meldingIds: $meldingIds
    naar: $naar
    reden: $reden
    blijftMeekijken: $blijftMeekijken
  ) {
    __typename
    ... on ZakenOvergedragen {
      meldingen
      termijnen
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
}`) as unknown as TypedDocumentString<ZakenOverdragenMutation, ZakenOverdragenMutationVariables>;
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
export const MeldingNamensIndienenDocument = new TypedDocumentString(`
    mutation MeldingNamensIndienen($sleutel: ID!, $invoer: MeldingInvoer!, $namens: NamensInvoer!) {
  uitkomst: meldingNamensIndienen(
    sleutel: $sleutel
    invoer: $invoer
    namens: $namens
  ) {
    __typename
    ... on MeldingNamensIngediend {
      id
      nummer
      eersteReactieUiterlijk
      zichtbaar
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
}`) as unknown as TypedDocumentString<MeldingNamensIndienenMutation, MeldingNamensIndienenMutationVariables>;
export const KijkNogEensDocument = new TypedDocumentString(`
    mutation KijkNogEens($sleutel: ID!, $meldingId: ID!, $tekst: String!) {
  uitkomst: onafhankelijkVragen(
    sleutel: $sleutel
    meldingId: $meldingId
    soort: KIJK_NOG_EENS
    tekst: $tekst
  ) {
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
}`) as unknown as TypedDocumentString<KijkNogEensMutation, KijkNogEensMutationVariables>;
export const MeldingCijfersDocument = new TypedDocumentString(`
    query MeldingCijfers($jaar: Int) {
  meldingCijfers(jaar: $jaar) {
    jaar
    jaren
    loopt
    zin
    uitleg
    nu {
      status
      aantal
    }
    reeksen {
      code
      naam
      uitleg
      perioden {
        naam
      }
      totaal {
        ...MeldingCijferRijDelen
      }
      indelingen {
        code
        naam
        uitleg
        rijen {
          ...MeldingCijferRijDelen
        }
      }
    }
  }
}
    fragment MeldingCijferRijDelen on MeldingCijferRij {
  code
  naam
  cellen
  jaar
}`) as unknown as TypedDocumentString<MeldingCijfersQuery, MeldingCijfersQueryVariables>;
export const StapControleDocument = new TypedDocumentString(`
    query StapControle($meldingId: ID!, $stap: Int!) {
  stapControle(meldingId: $meldingId, stap: $stap) {
    stap
    ontbreekt
  }
}
    `) as unknown as TypedDocumentString<StapControleQuery, StapControleQueryVariables>;
export const UitvoerMeldingDocument = new TypedDocumentString(`
    query UitvoerMelding($nummer: String!) {
  melding(nummer: $nummer) {
    id
    nummer
  }
}
    `) as unknown as TypedDocumentString<UitvoerMeldingQuery, UitvoerMeldingQueryVariables>;
export const UitvoerDocument = new TypedDocumentString(`
    query Uitvoer($meldingId: ID!, $soort: UitvoerSoort!) {
  uitvoer(meldingId: $meldingId, soort: $soort) {
    ...UitvoerDelen
  }
}
    fragment UitvoerDelen on Uitvoer {
  meldingId
  soort
  versie
  delen {
    code
    tekst
  }
  voorstel {
    code
    tekst
  }
  namen {
    naam
    mensen
    grond
    reden
  }
  lijn
  bezwaar
  magMaken
  versies {
    versie
    op
    door
    delen {
      code
      tekst
    }
  }
  giften {
    id
    versie
    vorm
    op
    door
    reden
  }
}`) as unknown as TypedDocumentString<UitvoerQuery, UitvoerQueryVariables>;
export const UitvoerBewarenDocument = new TypedDocumentString(`
    mutation UitvoerBewaren($sleutel: ID!, $meldingId: ID!, $soort: UitvoerSoort!, $versie: Int!, $delen: [UitvoerDeelInvoer!]!, $bevestigd: [NaamBevestigingInvoer!]!) {
  uitkomst: uitvoerBewaren(
    sleutel: $sleutel
    meldingId: $meldingId
    soort: $soort
    versie: $versie
    delen: $delen
    bevestigd: $bevestigd
  ) {
    ...UitvoerNaHandeling
  }
}
    fragment UitvoerDelen on Uitvoer {
  meldingId
  soort
  versie
  delen {
    code
    tekst
  }
  voorstel {
    code
    tekst
  }
  namen {
    naam
    mensen
    grond
    reden
  }
  lijn
  bezwaar
  magMaken
  versies {
    versie
    op
    door
    delen {
      code
      tekst
    }
  }
  giften {
    id
    versie
    vorm
    op
    door
    reden
  }
}
fragment UitvoerNaHandeling on UitvoerUitkomst {
  __typename
  ... on Uitvoer {
    ...UitvoerDelen
  }
  ... on UitvoerVerouderd {
    code
    bericht
    huidig {
      ...UitvoerDelen
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
}`) as unknown as TypedDocumentString<UitvoerBewarenMutation, UitvoerBewarenMutationVariables>;
export const UitvoerGevenDocument = new TypedDocumentString(`
    mutation UitvoerGeven($sleutel: ID!, $meldingId: ID!, $soort: UitvoerSoort!, $versie: Int!, $vorm: UitvoerVorm!, $reden: String!) {
  uitkomst: uitvoerGeven(
    sleutel: $sleutel
    meldingId: $meldingId
    soort: $soort
    versie: $versie
    vorm: $vorm
    reden: $reden
  ) {
    ...UitvoerNaHandeling
  }
}
    fragment UitvoerDelen on Uitvoer {
  meldingId
  soort
  versie
  delen {
    code
    tekst
  }
  voorstel {
    code
    tekst
  }
  namen {
    naam
    mensen
    grond
    reden
  }
  lijn
  bezwaar
  magMaken
  versies {
    versie
    op
    door
    delen {
      code
      tekst
    }
  }
  giften {
    id
    versie
    vorm
    op
    door
    reden
  }
}
fragment UitvoerNaHandeling on UitvoerUitkomst {
  __typename
  ... on Uitvoer {
    ...UitvoerDelen
  }
  ... on UitvoerVerouderd {
    code
    bericht
    huidig {
      ...UitvoerDelen
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
}`) as unknown as TypedDocumentString<UitvoerGevenMutation, UitvoerGevenMutationVariables>;
export const UitvoerInstellingDocument = new TypedDocumentString(`
    query UitvoerInstelling {
  uitvoerInstelling {
    lijn
    reden
    door
    op
    versie
    bronnen
  }
}
    `) as unknown as TypedDocumentString<UitvoerInstellingQuery, UitvoerInstellingQueryVariables>;
export const UitvoerInstellenDocument = new TypedDocumentString(`
    mutation UitvoerInstellen($versie: Int!, $lijn: NamenLijn!, $reden: String!) {
  uitkomst: uitvoerInstellen(versie: $versie, lijn: $lijn, reden: $reden) {
    __typename
    ... on UitvoerInstelling {
      versie
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
}`) as unknown as TypedDocumentString<UitvoerInstellenMutation, UitvoerInstellenMutationVariables>;
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
      definitieVersie
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
export const MeldingSluitenDocument = new TypedDocumentString(`
    mutation MeldingSluiten($id: ID!, $versie: Int!, $toelichting: String) {
  uitkomst: meldingSluiten(id: $id, versie: $versie, toelichting: $toelichting) {
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
}`) as unknown as TypedDocumentString<MeldingSluitenMutation, MeldingSluitenMutationVariables>;
export const MeldingHeropenenDocument = new TypedDocumentString(`
    mutation MeldingHeropenen($id: ID!, $versie: Int!, $reden: String!) {
  uitkomst: meldingHeropenen(id: $id, versie: $versie, reden: $reden) {
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
}`) as unknown as TypedDocumentString<MeldingHeropenenMutation, MeldingHeropenenMutationVariables>;
export const VervolgDocument = new TypedDocumentString(`
    query Vervolg($meldingId: ID!) {
  vervolg(meldingId: $meldingId) {
    meldingId
    verzonden
    beschermd
    beslissers {
      id
      naam
    }
    delen {
      ...VervolgOnderdeel
    }
  }
}
    fragment VervolgOnderdeel on VervolgDeel {
  id
  soort
  code
  versie
  stand
  van
  tot
  kenmerken
  op
  wie {
    id
    naam
  }
  door {
    id
    naam
  }
  bevestigdDoor {
    id
    naam
  }
  teksten {
    code
    tekst
  }
  eerdere {
    versie
    stand
    van
    tot
    op
    door {
      id
      naam
    }
    teksten {
      code
      tekst
    }
  }
}`) as unknown as TypedDocumentString<VervolgQuery, VervolgQueryVariables>;
export const VervolgVastleggenDocument = new TypedDocumentString(`
    mutation VervolgVastleggen($sleutel: ID!, $meldingId: ID!, $invoer: VervolgDeelInvoer!) {
  uitkomst: vervolgVastleggen(
    sleutel: $sleutel
    meldingId: $meldingId
    invoer: $invoer
  ) {
    ...NaVervolg
  }
}
    fragment VervolgOnderdeel on VervolgDeel {
  id
  soort
  code
  versie
  stand
  van
  tot
  kenmerken
  op
  wie {
    id
    naam
  }
  door {
    id
    naam
  }
  bevestigdDoor {
    id
    naam
  }
  teksten {
    code
    tekst
  }
  eerdere {
    versie
    stand
    van
    tot
    op
    door {
      id
      naam
    }
    teksten {
      code
      tekst
    }
  }
}
fragment NaVervolg on VervolgUitkomst {
  __typename
  ... on VervolgDeel {
    ...VervolgOnderdeel
  }
  ... on VervolgVersieVerouderd {
    code
    bericht
    huidig {
      ...VervolgOnderdeel
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
}`) as unknown as TypedDocumentString<VervolgVastleggenMutation, VervolgVastleggenMutationVariables>;
export const BesluitBevestigenDocument = new TypedDocumentString(`
    mutation BesluitBevestigen($sleutel: ID!, $meldingId: ID!, $id: ID!, $versie: Int!) {
  uitkomst: besluitBevestigen(
    sleutel: $sleutel
    meldingId: $meldingId
    id: $id
    versie: $versie
  ) {
    ...NaVervolg
  }
}
    fragment VervolgOnderdeel on VervolgDeel {
  id
  soort
  code
  versie
  stand
  van
  tot
  kenmerken
  op
  wie {
    id
    naam
  }
  door {
    id
    naam
  }
  bevestigdDoor {
    id
    naam
  }
  teksten {
    code
    tekst
  }
  eerdere {
    versie
    stand
    van
    tot
    op
    door {
      id
      naam
    }
    teksten {
      code
      tekst
    }
  }
}
fragment NaVervolg on VervolgUitkomst {
  __typename
  ... on VervolgDeel {
    ...VervolgOnderdeel
  }
  ... on VervolgVersieVerouderd {
    code
    bericht
    huidig {
      ...VervolgOnderdeel
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
}`) as unknown as TypedDocumentString<BesluitBevestigenMutation, BesluitBevestigenMutationVariables>;
export const OpvolgingHalenDocument = new TypedDocumentString(`
    mutation OpvolgingHalen($meldingId: ID!, $id: ID!, $hoe: String!) {
  uitkomst: opvolgingHalen(meldingId: $meldingId, id: $id, hoe: $hoe) {
    ...NaVervolg
  }
}
    fragment VervolgOnderdeel on VervolgDeel {
  id
  soort
  code
  versie
  stand
  van
  tot
  kenmerken
  op
  wie {
    id
    naam
  }
  door {
    id
    naam
  }
  bevestigdDoor {
    id
    naam
  }
  teksten {
    code
    tekst
  }
  eerdere {
    versie
    stand
    van
    tot
    op
    door {
      id
      naam
    }
    teksten {
      code
      tekst
    }
  }
}
fragment NaVervolg on VervolgUitkomst {
  __typename
  ... on VervolgDeel {
    ...VervolgOnderdeel
  }
  ... on VervolgVersieVerouderd {
    code
    bericht
    huidig {
      ...VervolgOnderdeel
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
}`) as unknown as TypedDocumentString<OpvolgingHalenMutation, OpvolgingHalenMutationVariables>;
export const AlertNotitiesDocument = new TypedDocumentString(`
    query AlertNotities {
  alertNotities {
    id
    tekst
    op
  }
}
    `) as unknown as TypedDocumentString<AlertNotitiesQuery, AlertNotitiesQueryVariables>;
export const AlertNotitieBewarenDocument = new TypedDocumentString(`
    mutation AlertNotitieBewaren($sleutel: ID!, $tekst: String!) {
  uitkomst: alertNotitieBewaren(sleutel: $sleutel, tekst: $tekst) {
    __typename
    ... on AlertNotitie {
      id
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
}`) as unknown as TypedDocumentString<AlertNotitieBewarenMutation, AlertNotitieBewarenMutationVariables>;
export const AlertNotitieWissenDocument = new TypedDocumentString(`
    mutation AlertNotitieWissen($id: ID!) {
  uitkomst: alertNotitieWissen(id: $id) {
    __typename
    ... on AlertNotitieGewist {
      id
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
}`) as unknown as TypedDocumentString<AlertNotitieWissenMutation, AlertNotitieWissenMutationVariables>;
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
export const KoppelingenDocument = new TypedDocumentString(`
    query Koppelingen {
  koppelingen {
    ...KoppelingDelen
  }
}
    fragment KoppelingDelen on Koppeling {
  id
  versie
  kenmerk
  naam
  doel
  rechten
  eenheid {
    id
    pad
  }
  adressen
  verlooptOp
  status
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  goedgekeurdOp
  goedgekeurdDoor {
    id
    naam
  }
  ingetrokkenOp
  ingetrokkenDoor {
    id
    naam
  }
  laatstGebruiktOp
  sleutels {
    nummer
    gemaaktOp
    geldigTot
  }
}`) as unknown as TypedDocumentString<KoppelingenQuery, KoppelingenQueryVariables>;
export const KoppelingGebruikDocument = new TypedDocumentString(`
    query KoppelingGebruik($id: ID!) {
  koppelingGebruik(koppelingId: $id) {
    dag
    wat
    gelukt
    geweigerd
    regels
    laatsteOp
    laatsteCode
  }
}
    `) as unknown as TypedDocumentString<KoppelingGebruikQuery, KoppelingGebruikQueryVariables>;
export const KoppelingEenhedenDocument = new TypedDocumentString(`
    query KoppelingEenheden {
  eenheden {
    id
    pad
  }
}
    `) as unknown as TypedDocumentString<KoppelingEenhedenQuery, KoppelingEenhedenQueryVariables>;
export const KoppelingVoorbereidenDocument = new TypedDocumentString(`
    mutation KoppelingVoorbereiden($sleutel: ID!, $invoer: KoppelingInvoer!) {
  uitkomst: koppelingVoorbereiden(sleutel: $sleutel, invoer: $invoer) {
    __typename
    ... on Koppeling {
      id
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
}`) as unknown as TypedDocumentString<KoppelingVoorbereidenMutation, KoppelingVoorbereidenMutationVariables>;
export const KoppelingGoedkeurenDocument = new TypedDocumentString(`
    mutation KoppelingGoedkeuren($id: ID!, $versie: Int!) {
  uitkomst: koppelingGoedkeuren(koppelingId: $id, versie: $versie) {
    __typename
    ... on KoppelingMetSleutel {
      sleutel
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
}`) as unknown as TypedDocumentString<KoppelingGoedkeurenMutation, KoppelingGoedkeurenMutationVariables>;
export const KoppelingVernieuwenDocument = new TypedDocumentString(`
    mutation KoppelingVernieuwen($id: ID!, $versie: Int!, $overlapUren: Int!) {
  uitkomst: koppelingVernieuwen(
    koppelingId: $id
    versie: $versie
    overlapUren: $overlapUren
  ) {
    __typename
    ... on KoppelingMetSleutel {
      sleutel
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
}`) as unknown as TypedDocumentString<KoppelingVernieuwenMutation, KoppelingVernieuwenMutationVariables>;
export const KoppelingIntrekkenDocument = new TypedDocumentString(`
    mutation KoppelingIntrekken($id: ID!, $versie: Int!) {
  uitkomst: koppelingIntrekken(koppelingId: $id, versie: $versie) {
    __typename
    ... on Koppeling {
      id
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
}`) as unknown as TypedDocumentString<KoppelingIntrekkenMutation, KoppelingIntrekkenMutationVariables>;
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
    query Vandaag($baanTot: DateTime!, $zorg: Boolean!, $extern: Boolean!, $ontvangt: Boolean!, $beslist: Boolean!) {
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
  weekTermijnen: termijnenDezeWeek @include(if: $beslist) {
    id
    soort
    op
    naam
    teLaat
    dossierId
    onderwerpNummer
    onderwerpPad
  }
  weekMeldingen: meldingenDezeWeek @include(if: $beslist) {
    binnen
    gesloten
  }
  weekExtern: externeMeldingen(
    first: 50
    status: [VERZONDEN, ONTVANGST_BEVESTIGD]
  ) @include(if: $beslist) {
    edges {
      node {
        id
        categorie
        meldingId
        meldingNummer
        verzondenOp
        bevestigdOp
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
export const DienstverbandToevoegenDocument = new TypedDocumentString(`
    mutation DienstverbandToevoegen($sleutel: ID!, $invoer: DienstverbandInvoer!) {
  uitkomst: dienstverbandToevoegen(sleutel: $sleutel, invoer: $invoer) {
    ...DienstverbandUitkomstDelen
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
fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<DienstverbandToevoegenMutation, DienstverbandToevoegenMutationVariables>;
export const DienstverbandWijzigenDocument = new TypedDocumentString(`
    mutation DienstverbandWijzigen($id: ID!, $versie: Int!, $invoer: DienstverbandInvoer!, $vanaf: Datum) {
  uitkomst: dienstverbandWijzigen(
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
    vanaf: $vanaf
  ) {
    ...DienstverbandUitkomstDelen
    ... on DienstverbandVersieVerouderd {
      huidig {
        ...PersoonDelen
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
}
fragment PersoonDelen on Dienstverband {
  id
  versie
  personeelsnummer
  naam
  voornaam
  tussenvoegsel
  achternaam
  geboortedatum
  email
  soort
  functie
  eenheid {
    id
    naam
    pad
  }
  clientcontact
  zorgsoort
  kenmerken
  bigNummer
  beginOp
  eindeOp
  eindeReden
  status
  reden
  wisseltOp
  wisOp
  wissenGestopt
  eisen {
    ...EisStandDelen
  }
  feiten {
    id
    eis
    soort
    op
    vastgelegdOp
    door {
      id
      naam
    }
    herkomst
    afgegevenOp
    geldigTot
    kenmerk
    profielSoort
    profielNummers
    echtheid
    bigNummer
    geldt
    toelichting
  }
  ontheffingen {
    id
    versie
    eis
    van
    tot
    reden
    gegevenOp
    door {
      id
      naam
    }
    ingetrokkenOp
  }
  voorwaarden {
    id
    versie
    soort
    eisen
    van
    tot
    reden
    gegevenOp
    door {
      id
      naam
    }
    ingetrokkenOp
  }
  momenten {
    id
    op
    wijzen
    volgendeOp
    verslag
    door {
      id
      naam
    }
  }
  versies {
    versie
    vastgelegdOp
    geldigVan
    koppeling
    door {
      id
      naam
    }
    soort
    functie
    clientcontact
    zorgsoort
    beginOp
    eindeOp
  }
}
fragment EisStandDelen on EisStand {
  code
  naam
  nodig
  waarom
  bron
  zekerheid
  grondslag
  status
  uitleg
  feitId
  loopt
  geldigTot
  overbrugbaar
  ontheefbaar
  watGoedIs
}
fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<DienstverbandWijzigenMutation, DienstverbandWijzigenMutationVariables>;
export const HerinneringVoorbeeldDocument = new TypedDocumentString(`
    query HerinneringVoorbeeld($ids: [ID!]!) {
  vergewisHerinneringVoorbeeld(dienstverbandIds: $ids) {
    id
    naam
    persoonReden
    adres
    leidinggevendeReden
    leidinggevenden
  }
}
    `) as unknown as TypedDocumentString<HerinneringVoorbeeldQuery, HerinneringVoorbeeldQueryVariables>;
export const HerinneringenSturenDocument = new TypedDocumentString(`
    mutation HerinneringenSturen($sleutel: ID!, $ids: [ID!]!, $aan: [VergewisHerinneringAan!]!) {
  uitkomst: vergewisHerinneringenSturen(
    sleutel: $sleutel
    dienstverbandIds: $ids
    aan: $aan
  ) {
    __typename
    ... on VergewisHerinneringenGestuurd {
      mails
      overgeslagen {
        id
        reden
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
}`) as unknown as TypedDocumentString<HerinneringenSturenMutation, HerinneringenSturenMutationVariables>;
export const HerinneringenDocument = new TypedDocumentString(`
    query Herinneringen($id: ID!) {
  vergewisHerinneringen(dienstverbandId: $id) {
    id
    op
    aan
    naar
    eisen
    aanleiding
    status
    door
  }
}
    `) as unknown as TypedDocumentString<HerinneringenQuery, HerinneringenQueryVariables>;
export const HerinnerinstellingDocument = new TypedDocumentString(`
    query Herinnerinstelling {
  vergewisHerinnerinstelling {
    ...HerinnerinstellingDelen
  }
}
    fragment HerinnerinstellingDelen on VergewisHerinnerinstelling {
  aan
  naDagen
  voorBeginDagen
  leidinggevende
  versie
}`) as unknown as TypedDocumentString<HerinnerinstellingQuery, HerinnerinstellingQueryVariables>;
export const HerinnerinstellingZettenDocument = new TypedDocumentString(`
    mutation HerinnerinstellingZetten($versie: Int!, $invoer: VergewisHerinnerinstellingInvoer!) {
  uitkomst: vergewisHerinnerinstellingZetten(versie: $versie, invoer: $invoer) {
    __typename
    ... on VergewisHerinnerinstelling {
      ...HerinnerinstellingDelen
    }
    ... on VergewisHerinnerinstellingVerouderd {
      code
      bericht
      huidig {
        ...HerinnerinstellingDelen
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
}
fragment HerinnerinstellingDelen on VergewisHerinnerinstelling {
  aan
  naDagen
  voorBeginDagen
  leidinggevende
  versie
}`) as unknown as TypedDocumentString<HerinnerinstellingZettenMutation, HerinnerinstellingZettenMutationVariables>;
export const PersonenImportsDocument = new TypedDocumentString(`
    query PersonenImports {
  personenImports {
    ...PersonenImportDelen
  }
}
    fragment PersonenImportDelen on PersonenImport {
  id
  versie
  bestandsnaam
  vorm
  codering
  blad
  overgeslagen
  status
  aantal
  nieuw
  wijzigt
  gelijk
  fout
  gedaan
  toegevoegd
  gewijzigd
  botsing
  gemaaktOp
  klaarOp
  door {
    id
    naam
  }
}`) as unknown as TypedDocumentString<PersonenImportsQuery, PersonenImportsQueryVariables>;
export const PersonenImportDocument = new TypedDocumentString(`
    query PersonenImport($id: ID!) {
  personenImport(id: $id) {
    ...PersonenImportDelen
  }
}
    fragment PersonenImportDelen on PersonenImport {
  id
  versie
  bestandsnaam
  vorm
  codering
  blad
  overgeslagen
  status
  aantal
  nieuw
  wijzigt
  gelijk
  fout
  gedaan
  toegevoegd
  gewijzigd
  botsing
  gemaaktOp
  klaarOp
  door {
    id
    naam
  }
}`) as unknown as TypedDocumentString<PersonenImportQuery, PersonenImportQueryVariables>;
export const PersonenImportRegelsDocument = new TypedDocumentString(`
    query PersonenImportRegels($importId: ID!, $actie: PersonenImportActie, $botsing: Boolean, $after: String) {
  personenImportRegels(
    importId: $importId
    actie: $actie
    botsing: $botsing
    first: 50
    after: $after
  ) {
    edges {
      node {
        rij
        personeelsnummer
        naam
        actie
        uitkomst
        verschil {
          wat
          oud
          nieuw
        }
        fouten {
          cel
          kop
          bericht
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PersonenImportRegelsQuery, PersonenImportRegelsQueryVariables>;
export const PersonenImportBevestigenDocument = new TypedDocumentString(`
    mutation PersonenImportBevestigen($importId: ID!, $versie: Int!, $zonderFouten: Boolean!) {
  uitkomst: personenImportBevestigen(
    importId: $importId
    versie: $versie
    zonderFouten: $zonderFouten
  ) {
    __typename
    ... on PersonenImport {
      ...PersonenImportDelen
    }
    ... on PersonenImportVerouderd {
      code
      bericht
    }
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
}
fragment PersonenImportDelen on PersonenImport {
  id
  versie
  bestandsnaam
  vorm
  codering
  blad
  overgeslagen
  status
  aantal
  nieuw
  wijzigt
  gelijk
  fout
  gedaan
  toegevoegd
  gewijzigd
  botsing
  gemaaktOp
  klaarOp
  door {
    id
    naam
  }
}`) as unknown as TypedDocumentString<PersonenImportBevestigenMutation, PersonenImportBevestigenMutationVariables>;
export const PersonenImportAnnulerenDocument = new TypedDocumentString(`
    mutation PersonenImportAnnuleren($importId: ID!, $versie: Int!) {
  uitkomst: personenImportAnnuleren(importId: $importId, versie: $versie) {
    __typename
    ... on PersonenImport {
      ...PersonenImportDelen
    }
    ... on PersonenImportVerouderd {
      code
      bericht
    }
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
}
fragment PersonenImportDelen on PersonenImport {
  id
  versie
  bestandsnaam
  vorm
  codering
  blad
  overgeslagen
  status
  aantal
  nieuw
  wijzigt
  gelijk
  fout
  gedaan
  toegevoegd
  gewijzigd
  botsing
  gemaaktOp
  klaarOp
  door {
    id
    naam
  }
}`) as unknown as TypedDocumentString<PersonenImportAnnulerenMutation, PersonenImportAnnulerenMutationVariables>;
export const OngeschiktheidsdossierLezenDocument = new TypedDocumentString(`
    query OngeschiktheidsdossierLezen($id: ID!) {
  ongeschiktheidsdossier(dienstverbandId: $id) {
    ...OngeschiktDelen
  }
}
    fragment OngeschiktDelen on Ongeschiktheidsdossier {
  id
  besluiten {
    id
    versie
    optie
    maat
    op
    gehoordOp
    tot
    afgeslotenOp
    gronden
    door {
      id
      naam
    }
  }
}`) as unknown as TypedDocumentString<OngeschiktheidsdossierLezenQuery, OngeschiktheidsdossierLezenQueryVariables>;
export const OngeschiktheidVastDocument = new TypedDocumentString(`
    mutation OngeschiktheidVast($sleutel: ID!, $id: ID!, $invoer: OngeschiktheidInvoer!) {
  uitkomst: ongeschiktheidVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    invoer: $invoer
  ) {
    ...OngeschiktNaHandeling
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
fragment OngeschiktDelen on Ongeschiktheidsdossier {
  id
  besluiten {
    id
    versie
    optie
    maat
    op
    gehoordOp
    tot
    afgeslotenOp
    gronden
    door {
      id
      naam
    }
  }
}
fragment OngeschiktNaHandeling on OngeschiktheidUitkomst {
  __typename
  ... on Ongeschiktheidsdossier {
    ...OngeschiktDelen
  }
  ... on OngeschiktheidVersieVerouderd {
    code
    bericht
    huidig {
      ...OngeschiktDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<OngeschiktheidVastMutation, OngeschiktheidVastMutationVariables>;
export const OngeschiktheidAfDocument = new TypedDocumentString(`
    mutation OngeschiktheidAf($sleutel: ID!, $besluitId: ID!, $versie: Int!, $reden: String!) {
  uitkomst: ongeschiktheidAfsluiten(
    sleutel: $sleutel
    besluitId: $besluitId
    versie: $versie
    reden: $reden
  ) {
    ...OngeschiktNaHandeling
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
fragment OngeschiktDelen on Ongeschiktheidsdossier {
  id
  besluiten {
    id
    versie
    optie
    maat
    op
    gehoordOp
    tot
    afgeslotenOp
    gronden
    door {
      id
      naam
    }
  }
}
fragment OngeschiktNaHandeling on OngeschiktheidUitkomst {
  __typename
  ... on Ongeschiktheidsdossier {
    ...OngeschiktDelen
  }
  ... on OngeschiktheidVersieVerouderd {
    code
    bericht
    huidig {
      ...OngeschiktDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<OngeschiktheidAfMutation, OngeschiktheidAfMutationVariables>;
export const GegevenReferentiesLezenDocument = new TypedDocumentString(`
    query GegevenReferentiesLezen($id: ID!) {
  gegevenReferenties(dienstverbandId: $id) {
    ...GevenDelen
  }
}
    fragment GevenDelen on GegevenReferenties {
  id
  versie
  vaststaand
  verzoeken {
    id
    op
    naam
    organisatie
    controle
    vragen
    antwoorden {
      op
      door
      geweigerd
      toelichting
      antwoorden {
        vraag
        antwoord
      }
    }
  }
}`) as unknown as TypedDocumentString<GegevenReferentiesLezenQuery, GegevenReferentiesLezenQueryVariables>;
export const ReferentieverzoekDocument = new TypedDocumentString(`
    mutation Referentieverzoek($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieverzoekInvoer!) {
  uitkomst: referentieverzoekVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...GevenNaHandeling
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
fragment GevenDelen on GegevenReferenties {
  id
  versie
  vaststaand
  verzoeken {
    id
    op
    naam
    organisatie
    controle
    vragen
    antwoorden {
      op
      door
      geweigerd
      toelichting
      antwoorden {
        vraag
        antwoord
      }
    }
  }
}
fragment GevenNaHandeling on GegevenReferentiesUitkomst {
  __typename
  ... on GegevenReferenties {
    ...GevenDelen
  }
  ... on GegevenReferentiesVersieVerouderd {
    code
    bericht
    huidig {
      ...GevenDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ReferentieverzoekMutation, ReferentieverzoekMutationVariables>;
export const ReferentieVerteldDocument = new TypedDocumentString(`
    mutation ReferentieVerteld($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieVertellenInvoer!) {
  uitkomst: referentieVertellen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...GevenNaHandeling
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
fragment GevenDelen on GegevenReferenties {
  id
  versie
  vaststaand
  verzoeken {
    id
    op
    naam
    organisatie
    controle
    vragen
    antwoorden {
      op
      door
      geweigerd
      toelichting
      antwoorden {
        vraag
        antwoord
      }
    }
  }
}
fragment GevenNaHandeling on GegevenReferentiesUitkomst {
  __typename
  ... on GegevenReferenties {
    ...GevenDelen
  }
  ... on GegevenReferentiesVersieVerouderd {
    code
    bericht
    huidig {
      ...GevenDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ReferentieVerteldMutation, ReferentieVerteldMutationVariables>;
export const ReferentieGeweigerdDocument = new TypedDocumentString(`
    mutation ReferentieGeweigerd($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieWeigerenInvoer!) {
  uitkomst: referentieWeigeren(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...GevenNaHandeling
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
fragment GevenDelen on GegevenReferenties {
  id
  versie
  vaststaand
  verzoeken {
    id
    op
    naam
    organisatie
    controle
    vragen
    antwoorden {
      op
      door
      geweigerd
      toelichting
      antwoorden {
        vraag
        antwoord
      }
    }
  }
}
fragment GevenNaHandeling on GegevenReferentiesUitkomst {
  __typename
  ... on GegevenReferenties {
    ...GevenDelen
  }
  ... on GegevenReferentiesVersieVerouderd {
    code
    bericht
    huidig {
      ...GevenDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ReferentieGeweigerdMutation, ReferentieGeweigerdMutationVariables>;
export const OnderzoeksvragenLezenDocument = new TypedDocumentString(`
    query OnderzoeksvragenLezen($alleenOpen: Boolean!) {
  onderzoeksvragen(alleenOpen: $alleenOpen) {
    ...OnderzoeksvraagDelen
  }
}
    fragment OnderzoeksvraagDelen on Onderzoeksvraag {
  id
  personeelsnummer
  naam
  vraag
  gesteldOp
  uiterlijkOp
  antwoord {
    geweigerd
    tekst
    op
    door {
      id
      naam
    }
  }
}`) as unknown as TypedDocumentString<OnderzoeksvragenLezenQuery, OnderzoeksvragenLezenQueryVariables>;
export const OnderzoeksvraagAntwoordDocument = new TypedDocumentString(`
    mutation OnderzoeksvraagAntwoord($sleutel: ID!, $vraagId: ID!, $invoer: OnderzoeksantwoordInvoer!) {
  uitkomst: onderzoeksvraagBeantwoorden(
    sleutel: $sleutel
    vraagId: $vraagId
    invoer: $invoer
  ) {
    __typename
    ... on Onderzoeksvraag {
      ...OnderzoeksvraagDelen
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
}
fragment OnderzoeksvraagDelen on Onderzoeksvraag {
  id
  personeelsnummer
  naam
  vraag
  gesteldOp
  uiterlijkOp
  antwoord {
    geweigerd
    tekst
    op
    door {
      id
      naam
    }
  }
}`) as unknown as TypedDocumentString<OnderzoeksvraagAntwoordMutation, OnderzoeksvraagAntwoordMutationVariables>;
export const GeschiktheidsvragenLezenDocument = new TypedDocumentString(`
    query GeschiktheidsvragenLezen($id: ID!) {
  geschiktheidsvragen(dienstverbandId: $id) {
    ...GeschiktheidsvraagDelen
  }
}
    fragment GeschiktheidsvraagDelen on Geschiktheidsvraag {
  id
  gesteldOp
  antwoordOp
  stand
  reden
  door {
    id
    naam
  }
}`) as unknown as TypedDocumentString<GeschiktheidsvragenLezenQuery, GeschiktheidsvragenLezenQueryVariables>;
export const GeschiktheidVraagDocument = new TypedDocumentString(`
    mutation GeschiktheidVraag($sleutel: ID!, $id: ID!, $reden: String!) {
  uitkomst: geschiktheidVragen(
    sleutel: $sleutel
    dienstverbandId: $id
    reden: $reden
  ) {
    __typename
    ... on Geschiktheidsvraag {
      ...GeschiktheidsvraagDelen
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
}
fragment GeschiktheidsvraagDelen on Geschiktheidsvraag {
  id
  gesteldOp
  antwoordOp
  stand
  reden
  door {
    id
    naam
  }
}`) as unknown as TypedDocumentString<GeschiktheidVraagMutation, GeschiktheidVraagMutationVariables>;
export const VergewisEenhedenDocument = new TypedDocumentString(`
    query VergewisEenheden {
  vergewisEenheden {
    eenheid {
      id
      naam
      pad
    }
    totaal
    inzetbaar
    onderVoorwaarden
    nietInzetbaar
    wisseltBinnenkort
    metClientcontact
    geschoold
  }
}
    `) as unknown as TypedDocumentString<VergewisEenhedenQuery, VergewisEenhedenQueryVariables>;
export const TeamStandenDocument = new TypedDocumentString(`
    query TeamStanden($first: Int, $after: String) {
  teamStanden(first: $first, after: $after) {
    edges {
      node {
        dienstverbandId
        naam
        functie
        eenheid {
          id
          naam
        }
        beginOp
        status
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TeamStandenQuery, TeamStandenQueryVariables>;
export const PersonenDocument = new TypedDocumentString(`
    query Personen($first: Int, $after: String, $filter: DienstverbandFilter) {
  dienstverbanden(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...PersoonRij
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersoonRij on DienstverbandRegel {
  id
  personeelsnummer
  naam
  soort
  functie
  eenheid {
    id
    naam
    pad
  }
  beginOp
  eindeOp
  status
  reden
  wisseltOp
  eisen {
    code
    status
  }
}`) as unknown as TypedDocumentString<PersonenQuery, PersonenQueryVariables>;
export const PersonenTellingDocument = new TypedDocumentString(`
    query PersonenTelling($filter: DienstverbandFilter) {
  dienstverbandTelling(filter: $filter) {
    totaal
    inzetbaar
    onderVoorwaarden
    nietInzetbaar
    wisseltBinnenkort
    begintBinnenkort
  }
}
    `) as unknown as TypedDocumentString<PersonenTellingQuery, PersonenTellingQueryVariables>;
export const VergewisEenhedenKiezenDocument = new TypedDocumentString(`
    query VergewisEenhedenKiezen {
  eenheden {
    id
    naam
    pad
  }
}
    `) as unknown as TypedDocumentString<VergewisEenhedenKiezenQuery, VergewisEenhedenKiezenQueryVariables>;
export const EisAanvragenDocument = new TypedDocumentString(`
    mutation EisAanvragen($sleutel: ID!, $ids: [ID!]!, $eis: String!, $herinnering: Boolean!, $profielSoort: VogProfielSoort, $profielNummers: [Int!]!) {
  uitkomst: eisAanvragen(
    sleutel: $sleutel
    dienstverbandIds: $ids
    eis: $eis
    herinnering: $herinnering
    profielSoort: $profielSoort
    profielNummers: $profielNummers
  ) {
    __typename
    ... on EisAanvraag {
      aangevraagd
      overgeslagen {
        id
        reden
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
}`) as unknown as TypedDocumentString<EisAanvragenMutation, EisAanvragenMutationVariables>;
export const PersoonDocument = new TypedDocumentString(`
    query Persoon($nummer: String!) {
  dienstverbandVanNummer(personeelsnummer: $nummer) {
    ...PersoonDelen
  }
}
    fragment PersoonDelen on Dienstverband {
  id
  versie
  personeelsnummer
  naam
  voornaam
  tussenvoegsel
  achternaam
  geboortedatum
  email
  soort
  functie
  eenheid {
    id
    naam
    pad
  }
  clientcontact
  zorgsoort
  kenmerken
  bigNummer
  beginOp
  eindeOp
  eindeReden
  status
  reden
  wisseltOp
  wisOp
  wissenGestopt
  eisen {
    ...EisStandDelen
  }
  feiten {
    id
    eis
    soort
    op
    vastgelegdOp
    door {
      id
      naam
    }
    herkomst
    afgegevenOp
    geldigTot
    kenmerk
    profielSoort
    profielNummers
    echtheid
    bigNummer
    geldt
    toelichting
  }
  ontheffingen {
    id
    versie
    eis
    van
    tot
    reden
    gegevenOp
    door {
      id
      naam
    }
    ingetrokkenOp
  }
  voorwaarden {
    id
    versie
    soort
    eisen
    van
    tot
    reden
    gegevenOp
    door {
      id
      naam
    }
    ingetrokkenOp
  }
  momenten {
    id
    op
    wijzen
    volgendeOp
    verslag
    door {
      id
      naam
    }
  }
  versies {
    versie
    vastgelegdOp
    geldigVan
    koppeling
    door {
      id
      naam
    }
    soort
    functie
    clientcontact
    zorgsoort
    beginOp
    eindeOp
  }
}
fragment EisStandDelen on EisStand {
  code
  naam
  nodig
  waarom
  bron
  zekerheid
  grondslag
  status
  uitleg
  feitId
  loopt
  geldigTot
  overbrugbaar
  ontheefbaar
  watGoedIs
}`) as unknown as TypedDocumentString<PersoonQuery, PersoonQueryVariables>;
export const EisVastleggenDocument = new TypedDocumentString(`
    mutation EisVastleggen($sleutel: ID!, $id: ID!, $invoer: EisFeitInvoer!) {
  uitkomst: eisVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    invoer: $invoer
  ) {
    ...DienstverbandUitkomstDelen
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
fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<EisVastleggenMutation, EisVastleggenMutationVariables>;
export const OntheffingGevenDocument = new TypedDocumentString(`
    mutation OntheffingGeven($sleutel: ID!, $id: ID!, $invoer: OntheffingInvoer!) {
  uitkomst: ontheffingGeven(
    sleutel: $sleutel
    dienstverbandId: $id
    invoer: $invoer
  ) {
    ...DienstverbandUitkomstDelen
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
fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<OntheffingGevenMutation, OntheffingGevenMutationVariables>;
export const OntheffingIntrekkenDocument = new TypedDocumentString(`
    mutation OntheffingIntrekken($id: ID!, $versie: Int!) {
  uitkomst: ontheffingIntrekken(ontheffingId: $id, versie: $versie) {
    ...DienstverbandUitkomstDelen
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
fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<OntheffingIntrekkenMutation, OntheffingIntrekkenMutationVariables>;
export const InzetvoorwaardeStellenDocument = new TypedDocumentString(`
    mutation InzetvoorwaardeStellen($sleutel: ID!, $id: ID!, $invoer: VoorwaardeInvoer!) {
  uitkomst: inzetvoorwaardeStellen(
    sleutel: $sleutel
    dienstverbandId: $id
    invoer: $invoer
  ) {
    ...DienstverbandUitkomstDelen
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
fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<InzetvoorwaardeStellenMutation, InzetvoorwaardeStellenMutationVariables>;
export const InzetvoorwaardeBeeindigenDocument = new TypedDocumentString(`
    mutation InzetvoorwaardeBeeindigen($id: ID!, $versie: Int!) {
  uitkomst: inzetvoorwaardeBeeindigen(voorwaardeId: $id, versie: $versie) {
    ...DienstverbandUitkomstDelen
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
fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<InzetvoorwaardeBeeindigenMutation, InzetvoorwaardeBeeindigenMutationVariables>;
export const VergewismomentVastleggenDocument = new TypedDocumentString(`
    mutation VergewismomentVastleggen($sleutel: ID!, $id: ID!, $invoer: VergewismomentInvoer!) {
  uitkomst: vergewismomentVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    invoer: $invoer
  ) {
    ...DienstverbandUitkomstDelen
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
fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<VergewismomentVastleggenMutation, VergewismomentVastleggenMutationVariables>;
export const DienstverbandBeeindigenDocument = new TypedDocumentString(`
    mutation DienstverbandBeeindigen($id: ID!, $versie: Int!, $invoer: DienstverbandEinde!) {
  uitkomst: dienstverbandBeeindigen(
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...DienstverbandUitkomstDelen
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
fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<DienstverbandBeeindigenMutation, DienstverbandBeeindigenMutationVariables>;
export const DienstverbandWissenStoppenDocument = new TypedDocumentString(`
    mutation DienstverbandWissenStoppen($id: ID!, $versie: Int!, $stoppen: Boolean!, $reden: String!) {
  uitkomst: dienstverbandWissenStoppen(
    dienstverbandId: $id
    versie: $versie
    stoppen: $stoppen
    reden: $reden
  ) {
    ...DienstverbandUitkomstDelen
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
fragment DienstverbandUitkomstDelen on DienstverbandUitkomst {
  __typename
  ... on Dienstverband {
    id
    personeelsnummer
  }
  ... on DienstverbandVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<DienstverbandWissenStoppenMutation, DienstverbandWissenStoppenMutationVariables>;
export const BigControleAanvragenDocument = new TypedDocumentString(`
    mutation BigControleAanvragen($id: ID!) {
  uitkomst: bigControleAanvragen(dienstverbandId: $id) {
    __typename
    ... on BigControleAangevraagd {
      aangevraagdOp
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
}`) as unknown as TypedDocumentString<BigControleAanvragenMutation, BigControleAanvragenMutationVariables>;
export const ReferentiedossierLezenDocument = new TypedDocumentString(`
    query ReferentiedossierLezen($id: ID!) {
  referentiedossier(dienstverbandId: $id) {
    ...ReferentieDelen
  }
}
    fragment ReferentieDelen on Referentiedossier {
  id
  versie
  toestemming {
    gegevenOp
    wijze
    ingetrokkenOp
  }
  referenten {
    id
    naam
    organisatie
    relatie
    contact
    stand
    gevraagdOp
    beantwoordOp
    besprokenOp
    vragen {
      vraag
      antwoord
    }
    twijfel
    reactie
    twijfelBlijft
  }
  oordeel {
    op
    akkoord
    toelichting
  }
}`) as unknown as TypedDocumentString<ReferentiedossierLezenQuery, ReferentiedossierLezenQueryVariables>;
export const ReferentieToestemmingDocument = new TypedDocumentString(`
    mutation ReferentieToestemming($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieToestemmingInvoer!) {
  uitkomst: referentieToestemmingVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...ReferentieNaHandeling
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
fragment ReferentieDelen on Referentiedossier {
  id
  versie
  toestemming {
    gegevenOp
    wijze
    ingetrokkenOp
  }
  referenten {
    id
    naam
    organisatie
    relatie
    contact
    stand
    gevraagdOp
    beantwoordOp
    besprokenOp
    vragen {
      vraag
      antwoord
    }
    twijfel
    reactie
    twijfelBlijft
  }
  oordeel {
    op
    akkoord
    toelichting
  }
}
fragment ReferentieNaHandeling on ReferentiedossierUitkomst {
  __typename
  ... on Referentiedossier {
    ...ReferentieDelen
  }
  ... on ReferentiedossierVersieVerouderd {
    code
    bericht
    huidig {
      ...ReferentieDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ReferentieToestemmingMutation, ReferentieToestemmingMutationVariables>;
export const ReferentieIntrekkenDocument = new TypedDocumentString(`
    mutation ReferentieIntrekken($sleutel: ID!, $id: ID!, $versie: Int!, $op: Datum!) {
  uitkomst: referentieToestemmingIntrekken(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    op: $op
  ) {
    ...ReferentieNaHandeling
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
fragment ReferentieDelen on Referentiedossier {
  id
  versie
  toestemming {
    gegevenOp
    wijze
    ingetrokkenOp
  }
  referenten {
    id
    naam
    organisatie
    relatie
    contact
    stand
    gevraagdOp
    beantwoordOp
    besprokenOp
    vragen {
      vraag
      antwoord
    }
    twijfel
    reactie
    twijfelBlijft
  }
  oordeel {
    op
    akkoord
    toelichting
  }
}
fragment ReferentieNaHandeling on ReferentiedossierUitkomst {
  __typename
  ... on Referentiedossier {
    ...ReferentieDelen
  }
  ... on ReferentiedossierVersieVerouderd {
    code
    bericht
    huidig {
      ...ReferentieDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ReferentieIntrekkenMutation, ReferentieIntrekkenMutationVariables>;
export const ReferentVragenDocument = new TypedDocumentString(`
    mutation ReferentVragen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieVragenInvoer!) {
  uitkomst: referentVragen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...ReferentieNaHandeling
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
fragment ReferentieDelen on Referentiedossier {
  id
  versie
  toestemming {
    gegevenOp
    wijze
    ingetrokkenOp
  }
  referenten {
    id
    naam
    organisatie
    relatie
    contact
    stand
    gevraagdOp
    beantwoordOp
    besprokenOp
    vragen {
      vraag
      antwoord
    }
    twijfel
    reactie
    twijfelBlijft
  }
  oordeel {
    op
    akkoord
    toelichting
  }
}
fragment ReferentieNaHandeling on ReferentiedossierUitkomst {
  __typename
  ... on Referentiedossier {
    ...ReferentieDelen
  }
  ... on ReferentiedossierVersieVerouderd {
    code
    bericht
    huidig {
      ...ReferentieDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ReferentVragenMutation, ReferentVragenMutationVariables>;
export const ReferentieAntwoordenDocument = new TypedDocumentString(`
    mutation ReferentieAntwoorden($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieAntwoordenInvoer!) {
  uitkomst: referentieAntwoordenVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...ReferentieNaHandeling
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
fragment ReferentieDelen on Referentiedossier {
  id
  versie
  toestemming {
    gegevenOp
    wijze
    ingetrokkenOp
  }
  referenten {
    id
    naam
    organisatie
    relatie
    contact
    stand
    gevraagdOp
    beantwoordOp
    besprokenOp
    vragen {
      vraag
      antwoord
    }
    twijfel
    reactie
    twijfelBlijft
  }
  oordeel {
    op
    akkoord
    toelichting
  }
}
fragment ReferentieNaHandeling on ReferentiedossierUitkomst {
  __typename
  ... on Referentiedossier {
    ...ReferentieDelen
  }
  ... on ReferentiedossierVersieVerouderd {
    code
    bericht
    huidig {
      ...ReferentieDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ReferentieAntwoordenMutation, ReferentieAntwoordenMutationVariables>;
export const ReferentieBesprekenDocument = new TypedDocumentString(`
    mutation ReferentieBespreken($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieBesprekingInvoer!) {
  uitkomst: referentieBespreken(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...ReferentieNaHandeling
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
fragment ReferentieDelen on Referentiedossier {
  id
  versie
  toestemming {
    gegevenOp
    wijze
    ingetrokkenOp
  }
  referenten {
    id
    naam
    organisatie
    relatie
    contact
    stand
    gevraagdOp
    beantwoordOp
    besprokenOp
    vragen {
      vraag
      antwoord
    }
    twijfel
    reactie
    twijfelBlijft
  }
  oordeel {
    op
    akkoord
    toelichting
  }
}
fragment ReferentieNaHandeling on ReferentiedossierUitkomst {
  __typename
  ... on Referentiedossier {
    ...ReferentieDelen
  }
  ... on ReferentiedossierVersieVerouderd {
    code
    bericht
    huidig {
      ...ReferentieDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ReferentieBesprekenMutation, ReferentieBesprekenMutationVariables>;
export const ReferentiesBeoordelenDocument = new TypedDocumentString(`
    mutation ReferentiesBeoordelen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: ReferentieOordeelInvoer!) {
  uitkomst: referentiesBeoordelen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...ReferentieNaHandeling
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
fragment ReferentieDelen on Referentiedossier {
  id
  versie
  toestemming {
    gegevenOp
    wijze
    ingetrokkenOp
  }
  referenten {
    id
    naam
    organisatie
    relatie
    contact
    stand
    gevraagdOp
    beantwoordOp
    besprokenOp
    vragen {
      vraag
      antwoord
    }
    twijfel
    reactie
    twijfelBlijft
  }
  oordeel {
    op
    akkoord
    toelichting
  }
}
fragment ReferentieNaHandeling on ReferentiedossierUitkomst {
  __typename
  ... on Referentiedossier {
    ...ReferentieDelen
  }
  ... on ReferentiedossierVersieVerouderd {
    code
    bericht
    huidig {
      ...ReferentieDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ReferentiesBeoordelenMutation, ReferentiesBeoordelenMutationVariables>;
export const ProfielregelsDocument = new TypedDocumentString(`
    query Profielregels {
  profielregels {
    ...ProfielregelDelen
  }
}
    fragment ProfielregelDelen on Profielregel {
  id
  versie
  eis
  naam
  bron
  bereik {
    soorten
    zorgsoorten
    functieWoorden
    eenheidIds
    alleenClientcontact
    begonnenVanaf
  }
  maxLeeftijdMaanden
  vernieuwMaanden
  geldigVan
  geldigTot
  vastgelegdOp
  door {
    id
    naam
  }
}`) as unknown as TypedDocumentString<ProfielregelsQuery, ProfielregelsQueryVariables>;
export const ProfielregelVoorbeeldDocument = new TypedDocumentString(`
    query ProfielregelVoorbeeld($invoer: ProfielregelInvoer!, $regelId: ID) {
  profielregelVoorbeeld(invoer: $invoer, regelId: $regelId) {
    __typename
    ... on ProfielregelVoorbeeld {
      geraakt
      nietMeerInzetbaar
      voorbeelden {
        id
        personeelsnummer
        naam
        functie
        eenheid {
          id
          naam
        }
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
}`) as unknown as TypedDocumentString<ProfielregelVoorbeeldQuery, ProfielregelVoorbeeldQueryVariables>;
export const ProfielregelVastleggenDocument = new TypedDocumentString(`
    mutation ProfielregelVastleggen($sleutel: ID!, $invoer: ProfielregelInvoer!) {
  uitkomst: profielregelVastleggen(sleutel: $sleutel, invoer: $invoer) {
    ...ProfielregelUitkomstDelen
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
fragment ProfielregelUitkomstDelen on ProfielregelUitkomst {
  __typename
  ... on Profielregel {
    id
    versie
  }
  ... on ProfielregelVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ProfielregelVastleggenMutation, ProfielregelVastleggenMutationVariables>;
export const ProfielregelWijzigenDocument = new TypedDocumentString(`
    mutation ProfielregelWijzigen($sleutel: ID!, $regelId: ID!, $versie: Int!, $invoer: ProfielregelInvoer!) {
  uitkomst: profielregelWijzigen(
    sleutel: $sleutel
    regelId: $regelId
    versie: $versie
    invoer: $invoer
  ) {
    ...ProfielregelUitkomstDelen
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
fragment ProfielregelUitkomstDelen on ProfielregelUitkomst {
  __typename
  ... on Profielregel {
    id
    versie
  }
  ... on ProfielregelVersieVerouderd {
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<ProfielregelWijzigenMutation, ProfielregelWijzigenMutationVariables>;
export const RegisterRaadplegenDocument = new TypedDocumentString(`
    mutation RegisterRaadplegen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegisterRaadplegingInvoer!) {
  uitkomst: registerRaadplegingVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<RegisterRaadplegenMutation, RegisterRaadplegenMutationVariables>;
export const RegisterOpvolgenDocument = new TypedDocumentString(`
    mutation RegisterOpvolgen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegisterOpvolgingInvoer!) {
  uitkomst: registerOpvolgingVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<RegisterOpvolgenMutation, RegisterOpvolgenMutationVariables>;
export const RegisterVerbeterenDocument = new TypedDocumentString(`
    mutation RegisterVerbeteren($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegisterVerbeteringInvoer!) {
  uitkomst: registerStapVerbeteren(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<RegisterVerbeterenMutation, RegisterVerbeterenMutationVariables>;
export const IgjNavragenDocument = new TypedDocumentString(`
    mutation IgjNavragen($sleutel: ID!, $id: ID!, $versie: Int!, $voornamen: String!) {
  uitkomst: igjNavraagStellen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    voornamen: $voornamen
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<IgjNavragenMutation, IgjNavragenMutationVariables>;
export const IgjNavraagVastDocument = new TypedDocumentString(`
    mutation IgjNavraagVast($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: IgjNavraagInvoer!) {
  uitkomst: igjNavraagVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<IgjNavraagVastMutation, IgjNavraagVastMutationVariables>;
export const IgjNavraagOordelenDocument = new TypedDocumentString(`
    mutation IgjNavraagOordelen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: IgjNavraagOordeelInvoer!) {
  uitkomst: igjNavraagBeoordelen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<IgjNavraagOordelenMutation, IgjNavraagOordelenMutationVariables>;
export const RegistratieBeginnenDocument = new TypedDocumentString(`
    mutation RegistratieBeginnen($sleutel: ID!, $id: ID!, $versie: Int!, $registerId: ID!) {
  uitkomst: registratieBeginnen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    registerId: $registerId
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<RegistratieBeginnenMutation, RegistratieBeginnenMutationVariables>;
export const RegistratieVoorwaardeDocument = new TypedDocumentString(`
    mutation RegistratieVoorwaarde($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegistratieVoorwaardeInvoer!) {
  uitkomst: registratieVoorwaardeVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<RegistratieVoorwaardeMutation, RegistratieVoorwaardeMutationVariables>;
export const RegistratieAanbiedenDocument = new TypedDocumentString(`
    mutation RegistratieAanbieden($sleutel: ID!, $id: ID!, $versie: Int!, $registratieId: ID!) {
  uitkomst: registratieAanbieden(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    registratieId: $registratieId
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<RegistratieAanbiedenMutation, RegistratieAanbiedenMutationVariables>;
export const RegistratieBeslissenDocument = new TypedDocumentString(`
    mutation RegistratieBeslissen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegistratieBeslissingInvoer!) {
  uitkomst: registratieBeslissen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<RegistratieBeslissenMutation, RegistratieBeslissenMutationVariables>;
export const RegistratieGedaanDocument = new TypedDocumentString(`
    mutation RegistratieGedaan($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegistratieGedaanInvoer!) {
  uitkomst: registratieVastleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<RegistratieGedaanMutation, RegistratieGedaanMutationVariables>;
export const RegistratieVerwijderdDocument = new TypedDocumentString(`
    mutation RegistratieVerwijderd($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegistratieVerwijderdInvoer!) {
  uitkomst: registratieVerwijderen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<RegistratieVerwijderdMutation, RegistratieVerwijderdMutationVariables>;
export const RegistratieStoppenDocument = new TypedDocumentString(`
    mutation RegistratieStoppen($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: RegistratieStopInvoer!) {
  uitkomst: registratieStoppen(
    sleutel: $sleutel
    dienstverbandId: $id
    versie: $versie
    invoer: $invoer
  ) {
    ...RegisterdossierNaHandeling
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
fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}
fragment RegisterdossierNaHandeling on RegisterdossierUitkomst {
  __typename
  ... on Registerdossier {
    ...RegisterdossierDelen
  }
  ... on RegisterdossierVersieVerouderd {
    code
    bericht
    huidig {
      ...RegisterdossierDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<RegistratieStoppenMutation, RegistratieStoppenMutationVariables>;
export const WaarschuwingsregistersLezenDocument = new TypedDocumentString(`
    query WaarschuwingsregistersLezen {
  waarschuwingsregisters {
    registers {
      ...WaarschuwingsregisterDelen
    }
    gestopt {
      code
      naam
      van
      tot
    }
    kandidaten {
      id
      naam
    }
  }
}
    fragment WaarschuwingsregisterDelen on Waarschuwingsregister {
  id
  versie
  naam
  houder
  protocol
  wieMag
  van
  tot
  registratieMaanden
  gemandateerden {
    id
    naam
  }
  vastgelegdOp
  door {
    id
    naam
  }
}`) as unknown as TypedDocumentString<WaarschuwingsregistersLezenQuery, WaarschuwingsregistersLezenQueryVariables>;
export const WaarschuwingsregisterVastleggenDocument = new TypedDocumentString(`
    mutation WaarschuwingsregisterVastleggen($sleutel: ID!, $invoer: WaarschuwingsregisterInvoer!) {
  uitkomst: waarschuwingsregisterVastleggen(sleutel: $sleutel, invoer: $invoer) {
    ...WaarschuwingsregisterNaHandeling
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
fragment WaarschuwingsregisterDelen on Waarschuwingsregister {
  id
  versie
  naam
  houder
  protocol
  wieMag
  van
  tot
  registratieMaanden
  gemandateerden {
    id
    naam
  }
  vastgelegdOp
  door {
    id
    naam
  }
}
fragment WaarschuwingsregisterNaHandeling on WaarschuwingsregisterUitkomst {
  __typename
  ... on Waarschuwingsregister {
    ...WaarschuwingsregisterDelen
  }
  ... on WaarschuwingsregisterVersieVerouderd {
    code
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<WaarschuwingsregisterVastleggenMutation, WaarschuwingsregisterVastleggenMutationVariables>;
export const WaarschuwingsregisterWijzigenDocument = new TypedDocumentString(`
    mutation WaarschuwingsregisterWijzigen($sleutel: ID!, $registerId: ID!, $versie: Int!, $invoer: WaarschuwingsregisterInvoer!) {
  uitkomst: waarschuwingsregisterWijzigen(
    sleutel: $sleutel
    registerId: $registerId
    versie: $versie
    invoer: $invoer
  ) {
    ...WaarschuwingsregisterNaHandeling
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
fragment WaarschuwingsregisterDelen on Waarschuwingsregister {
  id
  versie
  naam
  houder
  protocol
  wieMag
  van
  tot
  registratieMaanden
  gemandateerden {
    id
    naam
  }
  vastgelegdOp
  door {
    id
    naam
  }
}
fragment WaarschuwingsregisterNaHandeling on WaarschuwingsregisterUitkomst {
  __typename
  ... on Waarschuwingsregister {
    ...WaarschuwingsregisterDelen
  }
  ... on WaarschuwingsregisterVersieVerouderd {
    code
    bericht
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<WaarschuwingsregisterWijzigenMutation, WaarschuwingsregisterWijzigenMutationVariables>;
export const RegisterdossierLezenDocument = new TypedDocumentString(`
    query RegisterdossierLezen($id: ID!) {
  registerdossier(dienstverbandId: $id) {
    ...RegisterdossierDelen
  }
}
    fragment EerdereStapDelen on EerdereStap {
  op
  uitkomst
  tekst
  door
  vastgelegdOp
}
fragment RegisterConsultDelen on RegisterConsult {
  id
  stapId
  registerId
  registerNaam
  op
  grond
  geinformeerdOp
  kenmerk
  uitkomst
  door
  reden
  eerder {
    ...EerdereStapDelen
  }
  volgende
  opvolging {
    id
    stap
    op
    uitkomst
    tekst
    door
    reden
    eerder {
      ...EerdereStapDelen
    }
  }
}
fragment RegistratieDelen on Registratie {
  id
  registerNaam
  maanden
  stand
  mist
  kenmerk
  geregistreerdOp
  eindOp
  verwijderdOp
  verwijderReden
  voorwaarden {
    voorwaarde
    op
    kenmerk
    tekst
    door
  }
  verloop {
    soort
    op
    tekst
    door
  }
}
fragment RegisterdossierDelen on Registerdossier {
  id
  versie
  registers {
    id
    naam
    houder
    protocol
    van
    tot
    gemandateerden {
      id
      naam
    }
  }
  magKijkenIn
  magBeslissen
  consulten {
    ...RegisterConsultDelen
  }
  igjHier
  navragen {
    id
    wijze
    op
    door
    kenmerk
    beantwoordOp
    uitkomst
    rapportOp
    besluit {
      besluit
      op
      gehoordOp
      tekst
      door
    }
  }
  registraties {
    ...RegistratieDelen
  }
}`) as unknown as TypedDocumentString<RegisterdossierLezenQuery, RegisterdossierLezenQueryVariables>;
export const SollicitantDossierLezenDocument = new TypedDocumentString(`
    query SollicitantDossierLezen($id: ID!) {
  sollicitantDossier(dienstverbandId: $id) {
    ...SollicitantDelen
  }
}
    fragment SollicitantDelen on SollicitantDossier {
  id
  naam
  email
  kiesbareDelen
  kiesbareStukken {
    code
    naam
  }
  kiesbareEisen {
    code
    naam
  }
  uiterlijk
  links {
    ...SollicitantLinkDelen
  }
  inzendingen {
    ...SollicitantInzendingDelen
  }
  bevindingen {
    ...SollicitantBevindingDelen
  }
}
fragment SollicitantLinkDelen on SollicitantLink {
  id
  versie
  kenmerk
  delen
  stukken
  contact
  stand
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  log {
    volgnummer
    soort
    op
    door {
      id
      naam
    }
  }
}
fragment SollicitantInzendingDelen on SollicitantInzending {
  id
  soort
  op
  eis
  bevindingId
  tekst
  stuk {
    id
    naam
    grootte
    gescand
    wisOp
    beoordeeld
    verwijderd
  }
}
fragment SollicitantBevindingDelen on SollicitantBevinding {
  id
  eis
  tekst
  op
  door {
    id
    naam
  }
}`) as unknown as TypedDocumentString<SollicitantDossierLezenQuery, SollicitantDossierLezenQueryVariables>;
export const SollicitantLinkMakenDocument = new TypedDocumentString(`
    mutation SollicitantLinkMaken($sleutel: ID!, $id: ID!, $invoer: SollicitantLinkInvoer!) {
  uitkomst: sollicitantLinkMaken(
    sleutel: $sleutel
    dienstverbandId: $id
    invoer: $invoer
  ) {
    ...SollicitantNaHandeling
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
fragment SollicitantDelen on SollicitantDossier {
  id
  naam
  email
  kiesbareDelen
  kiesbareStukken {
    code
    naam
  }
  kiesbareEisen {
    code
    naam
  }
  uiterlijk
  links {
    ...SollicitantLinkDelen
  }
  inzendingen {
    ...SollicitantInzendingDelen
  }
  bevindingen {
    ...SollicitantBevindingDelen
  }
}
fragment SollicitantLinkDelen on SollicitantLink {
  id
  versie
  kenmerk
  delen
  stukken
  contact
  stand
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  log {
    volgnummer
    soort
    op
    door {
      id
      naam
    }
  }
}
fragment SollicitantInzendingDelen on SollicitantInzending {
  id
  soort
  op
  eis
  bevindingId
  tekst
  stuk {
    id
    naam
    grootte
    gescand
    wisOp
    beoordeeld
    verwijderd
  }
}
fragment SollicitantBevindingDelen on SollicitantBevinding {
  id
  eis
  tekst
  op
  door {
    id
    naam
  }
}
fragment SollicitantNaHandeling on SollicitantUitkomst {
  __typename
  ... on SollicitantDossier {
    ...SollicitantDelen
  }
  ... on SollicitantLinkGemaakt {
    pad
    linkcode
    dossier {
      ...SollicitantDelen
    }
  }
  ... on SollicitantVersieVerouderd {
    code
    bericht
    huidig {
      ...SollicitantDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<SollicitantLinkMakenMutation, SollicitantLinkMakenMutationVariables>;
export const SollicitantLinkVernieuwenDocument = new TypedDocumentString(`
    mutation SollicitantLinkVernieuwen($id: ID!, $versie: Int!) {
  uitkomst: sollicitantLinkVernieuwen(sollicitantLinkId: $id, versie: $versie) {
    ...SollicitantNaHandeling
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
fragment SollicitantDelen on SollicitantDossier {
  id
  naam
  email
  kiesbareDelen
  kiesbareStukken {
    code
    naam
  }
  kiesbareEisen {
    code
    naam
  }
  uiterlijk
  links {
    ...SollicitantLinkDelen
  }
  inzendingen {
    ...SollicitantInzendingDelen
  }
  bevindingen {
    ...SollicitantBevindingDelen
  }
}
fragment SollicitantLinkDelen on SollicitantLink {
  id
  versie
  kenmerk
  delen
  stukken
  contact
  stand
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  log {
    volgnummer
    soort
    op
    door {
      id
      naam
    }
  }
}
fragment SollicitantInzendingDelen on SollicitantInzending {
  id
  soort
  op
  eis
  bevindingId
  tekst
  stuk {
    id
    naam
    grootte
    gescand
    wisOp
    beoordeeld
    verwijderd
  }
}
fragment SollicitantBevindingDelen on SollicitantBevinding {
  id
  eis
  tekst
  op
  door {
    id
    naam
  }
}
fragment SollicitantNaHandeling on SollicitantUitkomst {
  __typename
  ... on SollicitantDossier {
    ...SollicitantDelen
  }
  ... on SollicitantLinkGemaakt {
    pad
    linkcode
    dossier {
      ...SollicitantDelen
    }
  }
  ... on SollicitantVersieVerouderd {
    code
    bericht
    huidig {
      ...SollicitantDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<SollicitantLinkVernieuwenMutation, SollicitantLinkVernieuwenMutationVariables>;
export const SollicitantLinkIntrekkenDocument = new TypedDocumentString(`
    mutation SollicitantLinkIntrekken($id: ID!, $versie: Int!) {
  uitkomst: sollicitantLinkIntrekken(sollicitantLinkId: $id, versie: $versie) {
    ...SollicitantNaHandeling
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
fragment SollicitantDelen on SollicitantDossier {
  id
  naam
  email
  kiesbareDelen
  kiesbareStukken {
    code
    naam
  }
  kiesbareEisen {
    code
    naam
  }
  uiterlijk
  links {
    ...SollicitantLinkDelen
  }
  inzendingen {
    ...SollicitantInzendingDelen
  }
  bevindingen {
    ...SollicitantBevindingDelen
  }
}
fragment SollicitantLinkDelen on SollicitantLink {
  id
  versie
  kenmerk
  delen
  stukken
  contact
  stand
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  log {
    volgnummer
    soort
    op
    door {
      id
      naam
    }
  }
}
fragment SollicitantInzendingDelen on SollicitantInzending {
  id
  soort
  op
  eis
  bevindingId
  tekst
  stuk {
    id
    naam
    grootte
    gescand
    wisOp
    beoordeeld
    verwijderd
  }
}
fragment SollicitantBevindingDelen on SollicitantBevinding {
  id
  eis
  tekst
  op
  door {
    id
    naam
  }
}
fragment SollicitantNaHandeling on SollicitantUitkomst {
  __typename
  ... on SollicitantDossier {
    ...SollicitantDelen
  }
  ... on SollicitantLinkGemaakt {
    pad
    linkcode
    dossier {
      ...SollicitantDelen
    }
  }
  ... on SollicitantVersieVerouderd {
    code
    bericht
    huidig {
      ...SollicitantDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<SollicitantLinkIntrekkenMutation, SollicitantLinkIntrekkenMutationVariables>;
export const SollicitantBevindingVoorleggenDocument = new TypedDocumentString(`
    mutation SollicitantBevindingVoorleggen($sleutel: ID!, $id: ID!, $invoer: BevindingInvoer!) {
  uitkomst: sollicitantBevindingVoorleggen(
    sleutel: $sleutel
    dienstverbandId: $id
    invoer: $invoer
  ) {
    ...SollicitantNaHandeling
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
fragment SollicitantDelen on SollicitantDossier {
  id
  naam
  email
  kiesbareDelen
  kiesbareStukken {
    code
    naam
  }
  kiesbareEisen {
    code
    naam
  }
  uiterlijk
  links {
    ...SollicitantLinkDelen
  }
  inzendingen {
    ...SollicitantInzendingDelen
  }
  bevindingen {
    ...SollicitantBevindingDelen
  }
}
fragment SollicitantLinkDelen on SollicitantLink {
  id
  versie
  kenmerk
  delen
  stukken
  contact
  stand
  tot
  gemaaktOp
  gemaaktDoor {
    id
    naam
  }
  log {
    volgnummer
    soort
    op
    door {
      id
      naam
    }
  }
}
fragment SollicitantInzendingDelen on SollicitantInzending {
  id
  soort
  op
  eis
  bevindingId
  tekst
  stuk {
    id
    naam
    grootte
    gescand
    wisOp
    beoordeeld
    verwijderd
  }
}
fragment SollicitantBevindingDelen on SollicitantBevinding {
  id
  eis
  tekst
  op
  door {
    id
    naam
  }
}
fragment SollicitantNaHandeling on SollicitantUitkomst {
  __typename
  ... on SollicitantDossier {
    ...SollicitantDelen
  }
  ... on SollicitantLinkGemaakt {
    pad
    linkcode
    dossier {
      ...SollicitantDelen
    }
  }
  ... on SollicitantVersieVerouderd {
    code
    bericht
    huidig {
      ...SollicitantDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<SollicitantBevindingVoorleggenMutation, SollicitantBevindingVoorleggenMutationVariables>;
export const VergewisStandDocument = new TypedDocumentString(`
    query VergewisStand($id: ID!, $op: Datum!, $kennis: VergewisKennis!) {
  vergewisStand(dienstverbandId: $id, op: $op, kennis: $kennis) {
    op
    functie
    status
    reden
    eisen {
      ...EisStandDelen
    }
  }
}
    fragment EisStandDelen on EisStand {
  code
  naam
  nodig
  waarom
  bron
  zekerheid
  grondslag
  status
  uitleg
  feitId
  loopt
  geldigTot
  overbrugbaar
  ontheefbaar
  watGoedIs
}`) as unknown as TypedDocumentString<VergewisStandQuery, VergewisStandQueryVariables>;
export const VergewisStandenDocument = new TypedDocumentString(`
    query VergewisStanden($op: Datum!, $kennis: VergewisKennis!, $eenheidId: ID, $first: Int, $after: String) {
  vergewisStanden(
    op: $op
    kennis: $kennis
    eenheidId: $eenheidId
    first: $first
    after: $after
  ) {
    edges {
      node {
        dienstverbandId
        personeelsnummer
        naam
        functie
        eenheid {
          id
          naam
        }
        status
        reden
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<VergewisStandenQuery, VergewisStandenQueryVariables>;
export const GereedheidDocument = new TypedDocumentString(`
    query Gereedheid {
  gereedheid {
    punten {
      ...GereedRegel
    }
    fasen {
      fase
      totaal
      vanToepassing
      gereed
      bezig
      laat
      zonderEigenaar
      procent
    }
  }
}
    fragment GereedRegel on GereedPunt {
  code
  fase
  titel
  stand
  nvtReden
  nvtDoor
  eigenaarNaam
  heeftEigenaar
  gereedVoor
  gereedOp
  laat
  zonderEigenaar
  bewijs {
    versie
    ingetrokkenReden
  }
}`) as unknown as TypedDocumentString<GereedheidQuery, GereedheidQueryVariables>;
export const GereedheidPuntDocument = new TypedDocumentString(`
    query GereedheidPunt($code: String!) {
  gereedheidPunt(code: $code) {
    ...GereedPuntDelen
  }
}
    fragment GereedPuntDelen on GereedPunt {
  code
  fase
  titel
  versie
  stand
  nvtReden
  nvtDoor
  eigenaar {
    id
    naam
  }
  eigenaarRol
  eigenaarNaam
  heeftEigenaar
  gereedVoor
  gereedOp
  laat
  zonderEigenaar
  onderdelen
  notitie
  bewijs {
    versie
    tekst
    verwijzing
    vastgelegdOp
    ingetrokkenReden
    door {
      id
      naam
    }
  }
  vastgelegdOp
  door {
    id
    naam
  }
  geschiedenis {
    versie
    stand
    eigenaarNaam
    gereedVoor
    notitie
    bewijsTekst
    trektIn
    vastgelegdOp
    door {
      id
      naam
    }
  }
}`) as unknown as TypedDocumentString<GereedheidPuntQuery, GereedheidPuntQueryVariables>;
export const GereedRollenDocument = new TypedDocumentString(`
    query GereedRollen {
  gereedheid {
    rollen {
      code
      naam
    }
  }
}
    `) as unknown as TypedDocumentString<GereedRollenQuery, GereedRollenQueryVariables>;
export const GereedCollegasDocument = new TypedDocumentString(`
    query GereedCollegas($zoek: String!) {
  collegasKiezen(zoek: $zoek, first: 20) {
    id
    naam
    functie
  }
}
    `) as unknown as TypedDocumentString<GereedCollegasQuery, GereedCollegasQueryVariables>;
export const GereedheidBijwerkenDocument = new TypedDocumentString(`
    mutation GereedheidBijwerken($sleutel: ID!, $code: String!, $versie: Int!, $invoer: GereedPuntInvoer!) {
  uitkomst: gereedheidBijwerken(
    sleutel: $sleutel
    code: $code
    versie: $versie
    invoer: $invoer
  ) {
    ...GereedUitkomstDelen
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
fragment GereedPuntDelen on GereedPunt {
  code
  fase
  titel
  versie
  stand
  nvtReden
  nvtDoor
  eigenaar {
    id
    naam
  }
  eigenaarRol
  eigenaarNaam
  heeftEigenaar
  gereedVoor
  gereedOp
  laat
  zonderEigenaar
  onderdelen
  notitie
  bewijs {
    versie
    tekst
    verwijzing
    vastgelegdOp
    ingetrokkenReden
    door {
      id
      naam
    }
  }
  vastgelegdOp
  door {
    id
    naam
  }
  geschiedenis {
    versie
    stand
    eigenaarNaam
    gereedVoor
    notitie
    bewijsTekst
    trektIn
    vastgelegdOp
    door {
      id
      naam
    }
  }
}
fragment GereedUitkomstDelen on GereedPuntUitkomst {
  __typename
  ... on GereedPunt {
    ...GereedPuntDelen
  }
  ... on GereedPuntVersieVerouderd {
    bericht
    huidig {
      ...GereedPuntDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<GereedheidBijwerkenMutation, GereedheidBijwerkenMutationVariables>;
export const GereedheidBewijsIntrekkenDocument = new TypedDocumentString(`
    mutation GereedheidBewijsIntrekken($sleutel: ID!, $code: String!, $versie: Int!, $bewijsVersie: Int!, $reden: String!) {
  uitkomst: gereedheidBewijsIntrekken(
    sleutel: $sleutel
    code: $code
    versie: $versie
    bewijsVersie: $bewijsVersie
    reden: $reden
  ) {
    ...GereedUitkomstDelen
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
fragment GereedPuntDelen on GereedPunt {
  code
  fase
  titel
  versie
  stand
  nvtReden
  nvtDoor
  eigenaar {
    id
    naam
  }
  eigenaarRol
  eigenaarNaam
  heeftEigenaar
  gereedVoor
  gereedOp
  laat
  zonderEigenaar
  onderdelen
  notitie
  bewijs {
    versie
    tekst
    verwijzing
    vastgelegdOp
    ingetrokkenReden
    door {
      id
      naam
    }
  }
  vastgelegdOp
  door {
    id
    naam
  }
  geschiedenis {
    versie
    stand
    eigenaarNaam
    gereedVoor
    notitie
    bewijsTekst
    trektIn
    vastgelegdOp
    door {
      id
      naam
    }
  }
}
fragment GereedUitkomstDelen on GereedPuntUitkomst {
  __typename
  ... on GereedPunt {
    ...GereedPuntDelen
  }
  ... on GereedPuntVersieVerouderd {
    bericht
    huidig {
      ...GereedPuntDelen
    }
  }
  ... on Geweigerd {
    ...GeweigerdDelen
  }
}`) as unknown as TypedDocumentString<GereedheidBewijsIntrekkenMutation, GereedheidBewijsIntrekkenMutationVariables>;
export const ZorgsignaalWegenDocument = new TypedDocumentString(`
    mutation ZorgsignaalWegen($zorgsignaalId: ID!, $versie: Int!, $weging: ZorgsignaalWegingInvoer!) {
  uitkomst: zorgsignaalWegen(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    weging: $weging
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalWegenMutation, ZorgsignaalWegenMutationVariables>;
export const ZorgsignaalStapZettenDocument = new TypedDocumentString(`
    mutation ZorgsignaalStapZetten($zorgsignaalId: ID!, $versie: Int!, $stap: ZorgsignaalStap!, $reden: String!) {
  uitkomst: zorgsignaalStapZetten(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    stap: $stap
    reden: $reden
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalStapZettenMutation, ZorgsignaalStapZettenMutationVariables>;
export const ZorgsignaalDoorgevenDocument = new TypedDocumentString(`
    mutation ZorgsignaalDoorgeven($zorgsignaalId: ID!, $versie: Int!, $doorgifte: ZorgsignaalDoorgifteInvoer!) {
  uitkomst: zorgsignaalDoorgeven(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    doorgifte: $doorgifte
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalDoorgevenMutation, ZorgsignaalDoorgevenMutationVariables>;
export const ZorgsignaalSluitenDocument = new TypedDocumentString(`
    mutation ZorgsignaalSluiten($zorgsignaalId: ID!, $versie: Int!, $sluiting: ZorgsignaalSluitingInvoer!) {
  uitkomst: zorgsignaalSluiten(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    sluiting: $sluiting
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalSluitenMutation, ZorgsignaalSluitenMutationVariables>;
export const ZorgsignaalHeropenenDocument = new TypedDocumentString(`
    mutation ZorgsignaalHeropenen($zorgsignaalId: ID!, $versie: Int!, $reden: String!) {
  uitkomst: zorgsignaalHeropenen(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    reden: $reden
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalHeropenenMutation, ZorgsignaalHeropenenMutationVariables>;
export const ZorgsignaalToewijzenDocument = new TypedDocumentString(`
    mutation ZorgsignaalToewijzen($zorgsignaalId: ID!, $versie: Int!, $keuze: ZorgsignaalCollegaInvoer!) {
  uitkomst: zorgsignaalToewijzen(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    keuze: $keuze
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalToewijzenMutation, ZorgsignaalToewijzenMutationVariables>;
export const ZorgsignaalBetrekkenDocument = new TypedDocumentString(`
    mutation ZorgsignaalBetrekken($zorgsignaalId: ID!, $versie: Int!, $keuze: ZorgsignaalCollegaInvoer!) {
  uitkomst: zorgsignaalBetrekken(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    keuze: $keuze
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalBetrekkenMutation, ZorgsignaalBetrekkenMutationVariables>;
export const ZorgsignaalUitsluitenDocument = new TypedDocumentString(`
    mutation ZorgsignaalUitsluiten($zorgsignaalId: ID!, $versie: Int!, $keuze: ZorgsignaalCollegaInvoer!) {
  uitkomst: zorgsignaalUitsluiten(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    keuze: $keuze
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalUitsluitenMutation, ZorgsignaalUitsluitenMutationVariables>;
export const ZorgsignaalTekstSchrijvenDocument = new TypedDocumentString(`
    mutation ZorgsignaalTekstSchrijven($zorgsignaalId: ID!, $versie: Int!, $tekst: ZorgsignaalTekstInvoer!) {
  uitkomst: zorgsignaalTekstSchrijven(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    tekst: $tekst
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalTekstSchrijvenMutation, ZorgsignaalTekstSchrijvenMutationVariables>;
export const ZorgsignaalSamenvoegenDocument = new TypedDocumentString(`
    mutation ZorgsignaalSamenvoegen($zorgsignaalId: ID!, $versie: Int!, $metId: ID!, $reden: String!) {
  uitkomst: zorgsignaalSamenvoegen(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    metId: $metId
    reden: $reden
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalSamenvoegenMutation, ZorgsignaalSamenvoegenMutationVariables>;
export const ZorgsignaalSplitsenDocument = new TypedDocumentString(`
    mutation ZorgsignaalSplitsen($zorgsignaalId: ID!, $versie: Int!, $reden: String!) {
  uitkomst: zorgsignaalSplitsen(
    zorgsignaalId: $zorgsignaalId
    versie: $versie
    reden: $reden
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
    ... on ZorgsignaalVersieVerouderd {
      code
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalSplitsenMutation, ZorgsignaalSplitsenMutationVariables>;
export const ZorgsignaalBronVastleggenDocument = new TypedDocumentString(`
    mutation ZorgsignaalBronVastleggen($sleutel: ID!, $zorgsignaalId: ID!, $raadpleging: ZorgsignaalRaadplegingInvoer!) {
  uitkomst: zorgsignaalBronVastleggen(
    sleutel: $sleutel
    zorgsignaalId: $zorgsignaalId
    raadpleging: $raadpleging
  ) {
    __typename
    ... on Zorgsignaal {
      id
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalBronVastleggenMutation, ZorgsignaalBronVastleggenMutationVariables>;
export const ZorgsignaalCollegasDocument = new TypedDocumentString(`
    query ZorgsignaalCollegas($zorgsignaalId: ID!) {
  zorgsignaalCollegas(zorgsignaalId: $zorgsignaalId) {
    id
    naam
    rollen
    toewijsbaar
    zelf
  }
}
    `) as unknown as TypedDocumentString<ZorgsignaalCollegasQuery, ZorgsignaalCollegasQueryVariables>;
export const ZorgsignalenKiezenDocument = new TypedDocumentString(`
    query ZorgsignalenKiezen($filter: ZorgsignaalFilter) {
  zorgsignalen(first: 50, filter: $filter) {
    edges {
      node {
        id
        nummer
        aanbieder
        aard
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZorgsignalenKiezenQuery, ZorgsignalenKiezenQueryVariables>;
export const ZorgsignalenDocument = new TypedDocumentString(`
    query Zorgsignalen($first: Int!, $after: String, $filter: ZorgsignaalFilter) {
  zorgsignalen(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        nummer
        aanbieder
        aanbiederKvk
        aard
        stelsel
        bron
        ontvangenOp
        status
        kracht
        behandelaar {
          id
          naam
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ZorgsignalenQuery, ZorgsignalenQueryVariables>;
export const ZorgsignaalDocument = new TypedDocumentString(`
    query Zorgsignaal($nummer: String!) {
  zorgsignaal(nummer: $nummer) {
    ...ZorgsignaalDelen
  }
}
    fragment ZorgsignaalDelen on Zorgsignaal {
  id
  versie
  nummer
  status
  aard
  stelsel
  bron
  ontvangenOp
  kracht
  weegbesluit
  conclusie
  anoniem
  melderNaam
  melderContact
  routes
  behandelaar {
    id
    naam
  }
  ingevoerdDoor {
    id
    naam
  }
  onderwerpen {
    id
    soort
    naam
    kvk
  }
  teksten {
    soort
    versie
    tekst
    op
    door {
      id
      naam
    }
  }
  raadplegingen {
    id
    bron
    grondslag
    artikel
    noodzaak
    evenredigheid
    subsidiariteit
    resultaat
    op
    door {
      id
      naam
    }
  }
  tijdlijn {
    id
    daad
    naar
    op
    door {
      id
      naam
    }
    lid {
      id
      naam
    }
    ander {
      id
      nummer
    }
    woorden {
      code
      tekst
    }
  }
  verwanten {
    ...ZorgsignaalVerwantDelen
  }
  samengevoegdMet {
    id
    nummer
  }
  samengevoegd {
    id
    nummer
  }
  magHandelingen
}
fragment ZorgsignaalVerwantDelen on ZorgsignaalVerwant {
  id
  nummer
  ontvangenOp
  status
  aard
  gelijk
}`) as unknown as TypedDocumentString<ZorgsignaalQuery, ZorgsignaalQueryVariables>;
export const ZorgsignaalVerwantenDocument = new TypedDocumentString(`
    query ZorgsignaalVerwanten($onderwerpen: [ZorgsignaalOnderwerpInvoer!]!) {
  zorgsignaalVerwanten(onderwerpen: $onderwerpen) {
    ...ZorgsignaalVerwantDelen
  }
}
    fragment ZorgsignaalVerwantDelen on ZorgsignaalVerwant {
  id
  nummer
  ontvangenOp
  status
  aard
  gelijk
}`) as unknown as TypedDocumentString<ZorgsignaalVerwantenQuery, ZorgsignaalVerwantenQueryVariables>;
export const ZorgsignaalInvoerenDocument = new TypedDocumentString(`
    mutation ZorgsignaalInvoeren($sleutel: ID!, $invoer: ZorgsignaalInvoer!) {
  uitkomst: zorgsignaalInvoeren(sleutel: $sleutel, invoer: $invoer) {
    __typename
    ... on Zorgsignaal {
      id
      nummer
    }
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
}`) as unknown as TypedDocumentString<ZorgsignaalInvoerenMutation, ZorgsignaalInvoerenMutationVariables>;