import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { ZorgsignaalStap } from '@meldbaken/zorgfraude/contract';
import { SIGNAAL, VERSIE } from './args';
import { MensenHandlers } from './mensen.handlers';
import { StapEnum } from './signaal.enums';
import {
  ZorgsignaalCollegaInvoer,
  ZorgsignaalDoorgifteInvoer,
  ZorgsignaalSluitingInvoer,
  ZorgsignaalWegingInvoer,
} from './signaal.invoer';
import { ZorgsignaalUitkomst } from './signaal.type';
import { signaalUitkomst, type Uitkomst } from './signaal.uitkomst';
import { VerloopHandlers } from './verloop.handlers';

@Resolver()
export class VerloopResolver {
  constructor(
    private readonly verloop: VerloopHandlers,
    private readonly mensen: MensenHandlers,
  ) {}

  @Mutation(() => ZorgsignaalUitkomst as never, {
    description: 'Een signaal wegen: hoe hard is het, en wat gebeurt er nu.',
  })
  @Toegang('wegen', 'Zorgsignaal')
  async zorgsignaalWegen(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('weging', { type: () => ZorgsignaalWegingInvoer, description: 'De weging.' }) weging: ZorgsignaalWegingInvoer,
  ): Uitkomst {
    return signaalUitkomst(await this.verloop.weeg(inzage, { id, versie }, weging));
  }

  @Mutation(() => ZorgsignaalUitkomst as never, { description: 'Een vooronderzoek, verrijking of onderzoek beginnen.' })
  @Toegang('onderzoeken', 'Zorgsignaal')
  async zorgsignaalStapZetten(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('stap', { type: () => StapEnum, description: 'De stap.' }) stap: ZorgsignaalStap,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Uitkomst {
    return signaalUitkomst(await this.verloop.stap(inzage, { id, versie }, stap, reden));
  }

  @Mutation(() => ZorgsignaalUitkomst as never, {
    description: 'Vastleggen dat u dit signaal buiten dit programma om doorgaf. Er wordt niets verstuurd.',
  })
  @Toegang('doorgeven', 'Zorgsignaal')
  async zorgsignaalDoorgeven(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('doorgifte', { type: () => ZorgsignaalDoorgifteInvoer, description: 'De doorgifte.' })
    doorgifte: ZorgsignaalDoorgifteInvoer,
  ): Uitkomst {
    return signaalUitkomst(await this.verloop.geefDoor(inzage, { id, versie }, doorgifte));
  }

  @Mutation(() => ZorgsignaalUitkomst as never, { description: 'Een signaal afsluiten met een conclusie.' })
  @Toegang('sluiten', 'Zorgsignaal')
  async zorgsignaalSluiten(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('sluiting', { type: () => ZorgsignaalSluitingInvoer, description: 'De conclusie.' })
    sluiting: ZorgsignaalSluitingInvoer,
  ): Uitkomst {
    return signaalUitkomst(
      await this.verloop.sluit(
        inzage,
        { id, versie },
        { gewin: null, regel: null, opzet: null, ...sluiting, fraudesoort: sluiting.fraudesoort ?? null },
      ),
    );
  }

  @Mutation(() => ZorgsignaalUitkomst as never, { description: 'Een afgesloten signaal weer openen.' })
  @Toegang('heropenen', 'Zorgsignaal')
  async zorgsignaalHeropenen(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Uitkomst {
    return signaalUitkomst(await this.verloop.heropen(inzage, { id, versie }, reden));
  }

  @Mutation(() => ZorgsignaalUitkomst as never, { description: 'Een signaal aan een collega geven.' })
  @Toegang('toewijzen', 'Zorgsignaal')
  async zorgsignaalToewijzen(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('keuze', { type: () => ZorgsignaalCollegaInvoer, description: 'De collega.' })
    keuze: ZorgsignaalCollegaInvoer,
  ): Uitkomst {
    return signaalUitkomst(await this.mensen.wijsToe(inzage, { id, versie }, keuze));
  }

  @Mutation(() => ZorgsignaalUitkomst as never, { description: 'Een collega laten meekijken.' })
  @Toegang('betrekken', 'Zorgsignaal')
  async zorgsignaalBetrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('keuze', { type: () => ZorgsignaalCollegaInvoer, description: 'De collega.' })
    keuze: ZorgsignaalCollegaInvoer,
  ): Uitkomst {
    return signaalUitkomst(await this.mensen.betrek(inzage, { id, versie }, keuze));
  }

  @Mutation(() => ZorgsignaalUitkomst as never, { description: 'Een collega uitsluiten: die ziet er niets meer van.' })
  @Toegang('uitsluiten', 'Zorgsignaal')
  async zorgsignaalUitsluiten(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('keuze', { type: () => ZorgsignaalCollegaInvoer, description: 'De collega.' })
    keuze: ZorgsignaalCollegaInvoer,
  ): Uitkomst {
    return signaalUitkomst(await this.mensen.sluitUit(inzage, { id, versie }, keuze));
  }
}
