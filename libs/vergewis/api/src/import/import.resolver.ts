import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Pagineer, alsGeweigerd, type Geweigerd, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import type { ImportActie } from '@meldbaken/vergewis/model';
import { ImportHandlers } from './import.handlers';
import { ImportLezer } from './import.lezer';
import {
  ImportActieEnum,
  PersonenImport,
  PersonenImportRegelPagina,
  PersonenImportUitkomstUnie,
  type PersonenImportRegel,
  type PersonenImportVerouderd,
} from './import.type';

@ArgsType()
export class ImportRegelsArgs extends Pagineer {
  @Field(() => ImportActieEnum, { nullable: true, description: 'Alleen regels die dit doen.' })
  actie?: ImportActie | null;
  @Field(() => Boolean, { nullable: true, description: 'Alleen regels die niet zijn verwerkt door een wijziging.' })
  botsing?: boolean | null;
}

const IMPORT_ID = { type: () => ID, description: 'Id van de lijst.' };
const VERSIE = { type: () => Int, description: 'Versie die u zag.' };

@Resolver()
export class ImportResolver {
  constructor(
    private readonly lezer: ImportLezer,
    private readonly handlers: ImportHandlers,
  ) {}

  @Query(() => [PersonenImport], { description: 'De laatste 20 geladen lijsten met personen, nieuwste eerst.' })
  @Toegang('lezen', 'PersonenImport')
  personenImports(@HuidigeInzage() inzage: Inzage): Promise<PersonenImport[]> {
    return this.lezer.lijst(inzage);
  }

  @Query(() => PersonenImport, { nullable: true, description: 'Eén geladen lijst, met hoe ver die is.' })
  @Toegang('lezen', 'PersonenImport')
  personenImport(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', IMPORT_ID, Id) id: string,
  ): Promise<PersonenImport | null> {
    return this.lezer.een(inzage, id);
  }

  @Query(() => PersonenImportRegelPagina, {
    description: 'De regels van een geladen lijst, op volgorde van het bestand.',
  })
  @Toegang('lezen', 'PersonenImport')
  personenImportRegels(
    @HuidigeInzage() inzage: Inzage,
    @Args('importId', IMPORT_ID, Id) importId: string,
    @Args() v: ImportRegelsArgs,
  ): Promise<Pagina<PersonenImportRegel>> {
    return this.lezer.regelPagina(inzage, { ...v, importId });
  }

  @Mutation(() => PersonenImportUitkomstUnie as never, {
    description: 'Een nagekeken lijst bevestigen. Vanaf dan worden de regels bewaard.',
  })
  @Toegang('importeren', 'PersonenImport')
  async personenImportBevestigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('importId', IMPORT_ID, Id) importId: string,
    @Args('versie', VERSIE) versie: number,
    @Args('zonderFouten', { type: () => Boolean, defaultValue: false, description: 'Sla regels met een fout over.' })
    zonderFouten: boolean,
  ): Promise<PersonenImport | PersonenImportVerouderd | Geweigerd> {
    const uit = await this.handlers.bevestig(inzage, importId, versie, zonderFouten);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Mutation(() => PersonenImportUitkomstUnie as never, {
    description: 'Een geladen lijst weghalen zonder iets te bewaren.',
  })
  @Toegang('importeren', 'PersonenImport')
  async personenImportAnnuleren(
    @HuidigeInzage() inzage: Inzage,
    @Args('importId', IMPORT_ID, Id) importId: string,
    @Args('versie', VERSIE) versie: number,
  ): Promise<PersonenImport | PersonenImportVerouderd | Geweigerd> {
    const uit = await this.handlers.annuleer(inzage, importId, versie);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
