import { Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MijnHerinneringenHandler } from './mijn-herinneringen.handler';
import { Herinneringen } from './mijn-herinneringen.type';

@Resolver()
export class MijnHerinneringenResolver {
  constructor(private readonly handler: MijnHerinneringenHandler) {}

  @Query(() => Herinneringen, { description: 'Wanneer u mail wilt krijgen.' })
  @Toegang('lezen', 'Voorkeur')
  mijnHerinneringen(@HuidigeInzage() inzage: Inzage): Promise<Herinneringen> {
    return this.handler.lees(inzage);
  }
}
