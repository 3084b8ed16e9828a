import { Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnGebeurtenis } from './termijn-gebeurtenis.type';
import { TermijnenDezeWeekHandler } from './termijnen-deze-week.handler';

@Resolver()
export class TermijnenDezeWeekResolver {
  constructor(private readonly handler: TermijnenDezeWeekHandler) {}

  @Toegang('lezen', 'Termijn')
  @Query(() => [TermijnGebeurtenis], {
    description: 'Wat er de laatste 7 dagen gebeurde met de termijnen die u ziet: hoogstens 20, nieuwste voorop.',
  })
  termijnenDezeWeek(@HuidigeInzage() inzage: Inzage): Promise<TermijnGebeurtenis[]> {
    return this.handler.lees(inzage);
  }
}
