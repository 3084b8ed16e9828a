import { Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Afwezigheid } from '../../typen-afwezigheid';
import { AfwezighedenHandler } from './afwezigheden.handler';

@Resolver()
export class AfwezighedenResolver {
  constructor(private readonly handler: AfwezighedenHandler) {}

  @Query(() => [Afwezigheid], {
    description: 'Wie er nu of later niet is: uzelf en wie u vervangt. Een beheerder ziet iedereen.',
  })
  @Toegang('lezen', 'Afwezigheid')
  afwezigheden(@HuidigeInzage() inzage: Inzage): Promise<Afwezigheid[]> {
    return this.handler.lees(inzage);
  }
}
