import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { ZorgsignaalTeksten } from '@meldbaken/zorgfraude/contract';
import { SIGNAAL, SLEUTEL, VERSIE } from './args';
import { InhoudHandlers } from './inhoud.handlers';
import { InvoerenHandler } from './invoeren.handler';
import { ZorgsignaalInvoer, ZorgsignaalRaadplegingInvoer, ZorgsignaalTekstInvoer } from './signaal.invoer';
import { ZorgsignaalUitkomst } from './signaal.type';
import { signaalUitkomst, type Uitkomst } from './signaal.uitkomst';

@Resolver()
export class InhoudResolver {
  constructor(
    private readonly invoeren: InvoerenHandler,
    private readonly inhoud: InhoudHandlers,
  ) {}

  @Mutation(() => ZorgsignaalUitkomst as never, { description: 'Een signaal over zorg invoeren.' })
  @Toegang('invoeren', 'Zorgsignaal')
  async zorgsignaalInvoeren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('invoer', { type: () => ZorgsignaalInvoer, description: 'Het signaal.' }) i: ZorgsignaalInvoer,
  ): Uitkomst {
    const teksten: ZorgsignaalTeksten = Object.fromEntries(i.teksten.map((t) => [t.soort, t.tekst]));
    const onderwerpen = i.onderwerpen.map((o) => ({ soort: o.soort, naam: o.naam, kvk: o.kvk ?? null }));
    const melder = { melderNaam: i.melderNaam ?? null, melderContact: i.melderContact ?? null };
    return signaalUitkomst(await this.invoeren.voer(inzage, sleutel, { ...i, ...melder, onderwerpen, teksten }));
  }

  @Mutation(() => ZorgsignaalUitkomst as never, {
    description: 'Vastleggen dat u in een bron keek. Zonder wettelijke grondslag wordt dit geweigerd.',
  })
  @Toegang('bron-vastleggen', 'Zorgsignaal')
  async zorgsignaalBronVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('raadpleging', { type: () => ZorgsignaalRaadplegingInvoer, description: 'Het kijken in de bron.' })
    r: ZorgsignaalRaadplegingInvoer,
  ): Uitkomst {
    const { grondslag = null, artikel = null, subsidiariteit = null } = r;
    return signaalUitkomst(
      await this.inhoud.raadpleeg(inzage, id, sleutel, { ...r, grondslag, artikel, subsidiariteit }),
    );
  }

  @Mutation(() => ZorgsignaalUitkomst as never, {
    description: 'Een volgende versie van een tekst schrijven. De oude blijft te lezen.',
  })
  @Toegang('aanvullen', 'Zorgsignaal')
  async zorgsignaalTekstSchrijven(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('tekst', { type: () => ZorgsignaalTekstInvoer, description: 'De tekst.' }) tekst: ZorgsignaalTekstInvoer,
  ): Uitkomst {
    return signaalUitkomst(await this.inhoud.schrijf(inzage, { id, versie }, tekst));
  }

  @Mutation(() => ZorgsignaalUitkomst as never, {
    description: 'Een signaal bij een ander signaal voegen. Dat kan worden teruggedraaid.',
  })
  @Toegang('samenvoegen', 'Zorgsignaal')
  async zorgsignaalSamenvoegen(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('metId', { type: () => ID, description: 'Het signaal waar het bij komt.' }, Id) metId: string,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Uitkomst {
    return signaalUitkomst(await this.inhoud.voegSamen(inzage, { id, versie }, metId, reden));
  }

  @Mutation(() => ZorgsignaalUitkomst as never, { description: 'Een samengevoegd signaal weer los maken.' })
  @Toegang('samenvoegen', 'Zorgsignaal')
  async zorgsignaalSplitsen(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Uitkomst {
    return signaalUitkomst(await this.inhoud.splits(inzage, { id, versie }, reden));
  }
}
