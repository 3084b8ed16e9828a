import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { klachtUitkomst } from './klacht-kader';
import { KlachtMensenHandler } from './klacht-mensen.handler';
import { KlachtUitkomst } from './klacht.type';

type Uitkomst = Promise<ReturnType<typeof klachtUitkomst>>;
const ID_ARG = { type: () => ID, description: 'De klacht.' };
const VERSIE_ARG = { type: () => Int, description: 'De versie die u zag.' };

@Resolver()
export class KlachtMensenResolver {
  constructor(private readonly handler: KlachtMensenHandler) {}

  @Mutation(() => KlachtUitkomst as never, {
    description: 'Een behandelaar aanwijzen die niet bij de zaak betrokken is, of een andere, met reden.',
  })
  @Toegang('toewijzen', 'Klacht')
  async klachtToewijzen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
    @Args('lidmaatschapId', { type: () => ID, description: 'Wie de klacht behandelt.' }, Id) lidmaatschapId: string,
    @Args('reden', { type: () => String, nullable: true, description: 'Waarom iemand anders het overneemt.' })
    reden: string | null,
  ): Uitkomst {
    return klachtUitkomst(await this.handler.toewijzen(inzage, { id, versie }, { lidmaatschapId, reden }));
  }

  @Mutation(() => KlachtUitkomst as never, { description: 'Een bestuurder vragen om in deze klacht mee te beslissen.' })
  @Toegang('beslisser-toevoegen', 'Klacht')
  async klachtBeslisserToevoegen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
    @Args('lidmaatschapId', { type: () => ID, description: 'De bestuurder.' }, Id) lidmaatschapId: string,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Uitkomst {
    return klachtUitkomst(await this.handler.beslisser(inzage, { id, versie }, { lidmaatschapId, reden }));
  }

  @Mutation(() => KlachtUitkomst as never, {
    description: 'Later iemand noemen bij een klacht. Die ziet er vanaf dat moment niets van.',
  })
  @Toegang('noemen', 'Klacht')
  async klachtNoemen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
    @Args('persoonId', { type: () => ID, nullable: true, description: 'Gekozen medewerker.' }, Id)
    persoonId: string | null,
    @Args('naam', { type: () => String, nullable: true, description: 'Getypte naam.' }) naam: string | null,
  ): Uitkomst {
    return klachtUitkomst(await this.handler.noemen(inzage, { id, versie }, { persoonId, naam }));
  }

  @Mutation(() => KlachtUitkomst as never, {
    description: 'Een getypte naam aan een medewerker koppelen, of vastleggen dat het niemand van ons is.',
  })
  @Toegang('naam-bekijken', 'Klacht')
  async klachtNaamBekijken(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
    @Args('genoemdeId', { type: () => ID, description: 'De genoemde.' }, Id) genoemdeId: string,
    @Args('persoonId', { type: () => ID, nullable: true, description: 'De medewerker; leeg is niemand van ons.' }, Id)
    persoonId: string | null,
  ): Uitkomst {
    const v = { genoemdeId, persoonId: persoonId ?? null };
    return klachtUitkomst(await this.handler.bekijkNaam(inzage, { id, versie }, v));
  }

  @Mutation(() => KlachtUitkomst as never, { description: 'Een klacht koppelen aan de melding waar hij over gaat.' })
  @Toegang('koppelen', 'Klacht')
  async klachtKoppelen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
    @Args('meldingNummer', { type: () => String, description: 'Nummer van de melding.' }) meldingNummer: string,
  ): Uitkomst {
    return klachtUitkomst(await this.handler.koppelen(inzage, { id, versie }, meldingNummer));
  }
}
