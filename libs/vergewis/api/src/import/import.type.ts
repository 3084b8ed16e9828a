import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { DateTime, maakUitkomst, verbinding } from '@meldbaken/platform/graphql';
import { IMPORT_ACTIES, type ImportActie } from '@meldbaken/vergewis/model';
import { alsEnum } from '../typen/als-enum';

export const IMPORT_STATUSSEN = ['TE_CONTROLEREN', 'LOOPT', 'KLAAR', 'GEANNULEERD', 'VERLOPEN'] as const;
export type ImportStatus = (typeof IMPORT_STATUSSEN)[number];
export const IMPORT_UITKOMSTEN = ['TOEGEVOEGD', 'GEWIJZIGD', 'BOTSING'] as const;
export type ImportUitkomst = (typeof IMPORT_UITKOMSTEN)[number];

export const ImportActieEnum = alsEnum('PersonenImportActie', 'Wat een regel van de lijst zou doen.', IMPORT_ACTIES, {
  NIEUW: 'Voegt iemand toe',
  WIJZIGT: 'Wijzigt iemand die er al is',
  GELIJK: 'Verandert niets',
  FOUT: 'Klopt niet en doet niets',
});
const ImportStatusEnum = alsEnum('PersonenImportStatus', 'Hoe ver een geladen lijst is.', IMPORT_STATUSSEN, {
  TE_CONTROLEREN: 'Nagekeken door het systeem; er is nog niets bewaard',
  LOOPT: 'Bevestigd; de regels worden verwerkt',
  KLAAR: 'Verwerkt',
  GEANNULEERD: 'Weggehaald zonder iets te bewaren',
  VERLOPEN: 'Niet op tijd bevestigd en weggehaald',
});
const ImportUitkomstEnum = alsEnum('PersonenImportUitkomst', 'Wat er met een regel gebeurde.', IMPORT_UITKOMSTEN, {
  TOEGEVOEGD: 'Toegevoegd',
  GEWIJZIGD: 'Gewijzigd',
  BOTSING: 'Niet verwerkt: iemand wijzigde dit intussen',
});

@ObjectType({ description: 'Een geladen lijst met personen. Er is niets bewaard voordat iemand dat bevestigt.' })
export class PersonenImport {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => String, { description: 'Naam van het bestand.' })
  bestandsnaam: string;
  @Field(() => String, { description: 'CSV of XLSX.' })
  vorm: string;
  @Field(() => String, { nullable: true, description: 'Hoe de letters zijn gelezen, bij CSV.' })
  codering: string | null;
  @Field(() => String, { nullable: true, description: 'Welk blad is gelezen, bij Excel.' })
  blad: string | null;
  @Field(() => [String], { description: 'Kolommen die het systeem niet kent. Er is niets van bewaard.' })
  overgeslagen: string[];
  @Field(() => ImportStatusEnum, { description: 'Hoe ver het is.' })
  status: ImportStatus;
  @Field(() => Int, { description: 'Aantal regels.' })
  aantal: number;
  @Field(() => Int, { description: 'Regels die iemand toevoegen.' })
  nieuw: number;
  @Field(() => Int, { description: 'Regels die iemand wijzigen.' })
  wijzigt: number;
  @Field(() => Int, { description: 'Regels die niets veranderen.' })
  gelijk: number;
  @Field(() => Int, { description: 'Regels met een fout.' })
  fout: number;
  @Field(() => Int, { description: 'Regels die al verwerkt zijn.' })
  gedaan: number;
  @Field(() => Int, { description: 'Mensen die zijn toegevoegd.' })
  toegevoegd: number;
  @Field(() => Int, { description: 'Mensen die zijn gewijzigd.' })
  gewijzigd: number;
  @Field(() => Int, { description: 'Regels die niet zijn verwerkt, omdat iemand intussen iets wijzigde.' })
  botsing: number;
  @Field(() => DateTime, { description: 'Wanneer geladen.' })
  gemaaktOp: string;
  @Field(() => DateTime, { description: 'Tot wanneer de lijst op bevestiging wacht.' })
  vervaltOp: string;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer klaar of weggehaald.' })
  klaarOp: string | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie de lijst laadde.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Een fout in één cel.' })
export class PersonenImportFout {
  @Field(() => String, { description: 'Cel, zoals in het rekenblad: kolom en rij.' })
  cel: string;
  @Field(() => String, { description: 'Naam van de kolom, zoals in het bestand.' })
  kop: string;
  @Field(() => String, { description: 'Wat er mis is en wat goed zou zijn.' })
  bericht: string;
}

@ObjectType({ description: 'Eén gegeven dat zou veranderen.' })
export class PersonenImportVerschil {
  @Field(() => String, { description: 'Wat er zou veranderen.' })
  wat: string;
  @Field(() => String, { description: 'Hoe het nu is; leeg is niets.' })
  oud: string;
  @Field(() => String, { description: 'Hoe het zou worden; leeg is niets.' })
  nieuw: string;
}

@ObjectType({ description: 'Eén regel van een geladen lijst.' })
export class PersonenImportRegel {
  @Field(() => Int, { description: 'Rij in het bestand.' })
  rij: number;
  @Field(() => String, { nullable: true, description: 'Personeelsnummer, als het te lezen was.' })
  personeelsnummer: string | null;
  @Field(() => String, { nullable: true, description: 'Over wie het gaat.' })
  naam: string | null;
  @Field(() => ImportActieEnum, { description: 'Wat de regel zou doen.' })
  actie: ImportActie;
  @Field(() => [PersonenImportVerschil], { description: 'Wat er zou veranderen.' })
  verschil: PersonenImportVerschil[];
  @Field(() => [PersonenImportFout], { description: 'Wat er mis is, per cel.' })
  fouten: PersonenImportFout[];
  @Field(() => ImportUitkomstEnum, { nullable: true, description: 'Wat er gebeurde.' })
  uitkomst: ImportUitkomst | null;
}

export const PersonenImportRegelPagina = verbinding(PersonenImportRegel, 'PersonenImportRegel');

@ObjectType({ description: 'Iemand anders deed intussen iets met deze lijst. Er is niets gewijzigd.' })
export class PersonenImportVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => PersonenImport, { description: 'De lijst zoals die nu is.' })
  huidig: PersonenImport;
}

export const PersonenImportUitkomstUnie = maakUitkomst(
  'PersonenImportHandeling',
  'Uitkomst van een handeling met een geladen lijst.',
  [PersonenImport, PersonenImportVerouderd],
);
