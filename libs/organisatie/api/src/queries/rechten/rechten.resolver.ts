import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { OrganisatieSoort, Rol } from '@meldbaken/organisatie/contract';
import { Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { OrganisatieSoortEnum, RolEnum } from '../../typen';
import { maakMatrix } from './matrix';

@ObjectType({ description: 'Een rol die dit recht heeft, en wanneer.' })
export class RolRecht {
  @Field(() => OrganisatieSoortEnum, { description: 'Soort organisatie.' })
  soort: OrganisatieSoort;
  @Field(() => RolEnum, { description: 'Rol.' })
  rol: Rol;
  @Field(() => String, { description: 'Op welke zaken, in gewone taal.' })
  voorwaarde: string;
}

@ObjectType({ description: 'Eén recht en wie het heeft. Gemaakt uit de regels zelf.' })
export class Recht {
  @Field(() => String, { description: 'Waarover het gaat.' })
  onderwerp: string;
  @Field(() => String, { description: 'De handeling.' })
  handeling: string;
  @Field(() => String, { description: 'Code, bijvoorbeeld melding.lezen.' })
  code: string;
  @Field(() => String, { description: 'Wat het recht toelaat.' })
  uitleg: string;
  @Field(() => [RolRecht], { description: 'Wie het heeft.' })
  rollen: RolRecht[];
}

@Resolver()
export class RechtenResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  @Query(() => [Recht], { description: 'Welke rol wat mag, voor alle soorten organisaties. Leeg zonder recht.' })
  @Toegang('lezen', 'Recht')
  async rechten(@HuidigeInzage() inzage: Inzage): Promise<Recht[]> {
    await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Recht' }, []);
    return this.regels.kanOoit(inzage, 'lezen', 'Recht')
      ? maakMatrix(this.regels).map((r) => Object.assign(new Recht(), r))
      : [];
  }
}
