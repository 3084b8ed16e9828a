import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Openbaar } from '@meldbaken/platform/access';
import { nietGevonden } from '@meldbaken/platform/audit';
import { Sessies } from '@meldbaken/platform/auth';
import { Geweigerde, alsGeweigerd, type Geweigerd, type GraphqlContext } from '@meldbaken/platform/graphql';
import { Werkruimten } from '../../queries/ik/werkruimten';
import { Aangemeld, WerkruimteUitkomst } from '../../typen';
import { aangemeld } from '../aanmelden/aangemeld';
import { NoteerSessie } from '../aanmelden/noteer-sessie';

@Resolver()
export class WerkruimteKiezenResolver {
  constructor(
    private readonly sessies: Sessies,
    private readonly werkruimten: Werkruimten,
    private readonly noteer: NoteerSessie,
  ) {}

  @Mutation(() => WerkruimteUitkomst as never, {
    description: 'De werkruimte kiezen waarin deze sessie werkt. Van de andere is daarna niets te zien.',
  })
  @Openbaar('Kiezen gebeurt voordat er een werkruimte is; alleen eigen lidmaatschappen.')
  async werkruimteKiezen(
    @Args('lidmaatschapId', { type: () => ID }) lidmaatschapId: string,
    @Context() context: GraphqlContext,
  ): Promise<Aangemeld | Geweigerd> {
    const sessie = context.sessie;
    if (!sessie) throw new Geweigerde('NIET_AANGEMELD', 'Meld u eerst aan.');
    const werkruimten = await this.werkruimten.van(sessie.accountId);
    const keuze = werkruimten.find((w) => w.lidmaatschapId === lidmaatschapId);
    if (!keuze) return alsGeweigerd(nietGevonden());
    await this.sessies.kies(sessie.accountId, sessie.id, keuze.organisatieId, keuze.lidmaatschapId);
    await this.noteer.inWerkruimte(sessie.accountId, keuze, 'sessie.werkruimte-kiezen');
    return aangemeld({ id: sessie.accountId, email: sessie.email, naam: sessie.naam }, werkruimten, lidmaatschapId);
  }
}
