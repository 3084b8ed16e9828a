import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Dienstverband } from '../../typen/dienstverband.type';
import { DienstverbandLezer } from './dienstverband.lezer';

@Resolver()
export class DienstverbandResolver {
  constructor(private readonly lezer: DienstverbandLezer) {}

  @Query(() => Dienstverband, { nullable: true, description: 'Eén vergewisdossier. Dit openen komt in het logboek.' })
  @Toegang('lezen', 'Dienstverband')
  dienstverband(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id van het dienstverband.' }, Id) id: string,
  ): Promise<Dienstverband | null> {
    return this.lezer.een(inzage, id);
  }

  @Query(() => Dienstverband, {
    nullable: true,
    description: 'Het dienstverband dat nu loopt van dit personeelsnummer, anders het laatste.',
  })
  @Toegang('lezen', 'Dienstverband')
  dienstverbandVanNummer(
    @HuidigeInzage() inzage: Inzage,
    @Args('personeelsnummer', { type: () => String, description: 'Personeelsnummer.' }) nummer: string,
  ): Promise<Dienstverband | null> {
    return this.lezer.vanNummer(inzage, nummer);
  }
}
