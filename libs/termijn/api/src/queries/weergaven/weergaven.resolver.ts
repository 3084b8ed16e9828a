import { Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnWeergave } from './weergave.type';
import { WeergavenHandler } from './weergaven.handler';

@Resolver()
export class WeergavenResolver {
  constructor(private readonly handler: WeergavenHandler) {}

  @Toegang('lezen', 'TermijnWeergave')
  @Query(() => [TermijnWeergave], { description: 'De filters van de termijnen die u onder een naam bewaarde.' })
  termijnWeergaven(@HuidigeInzage() inzage: Inzage): Promise<TermijnWeergave[]> {
    return this.handler.lees(inzage);
  }
}
