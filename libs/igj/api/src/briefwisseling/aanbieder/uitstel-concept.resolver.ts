import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Datum, HuidigeInzage, Id, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { UitstelConceptHandler } from './uitstel-concept.handler';
import { UitstelConcept, UitstelConceptUitkomst, type UitstelConceptVerouderd } from './uitstel-concept.type';

const MELDING = { type: () => ID, description: 'De externe melding.' };

@Resolver()
export class UitstelConceptResolver {
  constructor(private readonly handler: UitstelConceptHandler) {}

  @Query(() => UitstelConcept, {
    nullable: true,
    description: 'De bewaarde vraag om uitstel bij een externe melding; leeg als die er niet is of niet van u is.',
  })
  @Toegang('schrijven', 'ExterneMelding')
  uitstelConcept(@HuidigeInzage() inzage: Inzage, @Args('id', MELDING, Id) id: string): Promise<UitstelConcept | null> {
    return this.handler.lees(inzage, id);
  }

  @Mutation(() => UitstelConceptUitkomst as never, {
    description: 'Een vraag om uitstel bewaren zonder hem te versturen.',
  })
  @Toegang('schrijven', 'ExterneMelding')
  async uitstelConceptBewaren(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', MELDING, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag; 0 als er nog geen was.' }) versie: number,
    @Args('tekst', { type: () => String, description: 'Waarom er meer tijd nodig is.' }) tekst: string,
    @Args('gewensteDag', { type: () => Datum, nullable: true, description: 'De dag die u wilt vragen.' })
    gewensteDag: string | null,
  ): Promise<UitstelConcept | UitstelConceptVerouderd | Geweigerd> {
    const uit = await this.handler.bewaar(inzage, { id, versie, tekst, gewensteDag: gewensteDag ?? null });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
