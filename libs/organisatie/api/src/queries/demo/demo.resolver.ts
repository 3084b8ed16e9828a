import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Openbaar } from '@meldbaken/platform/access';
import { paginaGrootte } from '@meldbaken/platform/graphql';
import { Transacties } from '@meldbaken/platform/tenancy';
import { demoAccounts } from '../../demo/demo-accounts';
import { DEMO_MODUS } from '../../demo/demo-modus';
import { DemoAccount, DemoMail } from '../../typen';

/** Help for who tries the product. Outside a demo both answers are empty. */
@Resolver()
export class DemoResolver {
  constructor(
    private readonly transacties: Transacties,
    @Inject(DEMO_MODUS) private readonly demo: boolean,
  ) {}

  @Query(() => [DemoAccount], { description: 'De accounts om mee te proberen; leeg buiten de demo.' })
  @Openbaar('Alleen in de demo, met verzonnen mensen.')
  demoAccounts(): DemoAccount[] {
    return this.demo ? demoAccounts().map((a) => Object.assign(new DemoAccount(), a)) : [];
  }

  @Query(() => [DemoMail], {
    description: 'De e-mails die in de demo zijn verstuurd, nieuwste voorop; leeg buiten de demo.',
  })
  @Openbaar('Alleen in de demo; de e-mails hebben geen inhoud van een zaak.')
  async demoPost(
    @Args('first', { type: () => Int, defaultValue: 50, description: 'Hoeveel, 1 tot en met 100.' }) first: number,
  ): Promise<DemoMail[]> {
    if (!this.demo) return [];
    const rijen = await this.transacties.aanDeDeur<DemoMail & Record<string, unknown>>(
      'select id, aan, onderwerp, tekst, op from demo.post order by op desc, id desc limit $1',
      [paginaGrootte(first)],
    );
    return rijen.map((r) => Object.assign(new DemoMail(), r));
  }
}
