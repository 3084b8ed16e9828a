import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { EisAanvraag, EisAanvraagUitkomst, EisOvergeslagen } from '../../typen/aanvraag.type';
import {
  DienstverbandUitkomst,
  type Dienstverband,
  type DienstverbandVersieVerouderd,
} from '../../typen/dienstverband.type';
import type { ProfielSoort } from '@meldbaken/vergewis/contract';
import { ProfielSoortEnum } from '../../typen/enums';
import { EisFeitInvoer } from '../../typen/invoer.type';
import { dienstverbandUitkomst } from '../../uitkomst';
import { EisHandlers, alsEisCode } from './eis.handlers';

@Resolver()
export class EisResolver {
  constructor(private readonly handlers: EisHandlers) {}

  @Mutation(() => DienstverbandUitkomst as never, {
    description: 'Een controle vastleggen: aangevraagd, ontvangen, beoordeeld, akkoord of bezwaar.',
  })
  @Toegang('vastleggen', 'Dienstverband')
  async eisVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
    @Args('invoer', { type: () => EisFeitInvoer, description: 'Wat er gebeurde.' }) i: EisFeitInvoer,
  ): Promise<Dienstverband | DienstverbandVersieVerouderd | Geweigerd> {
    const { vervangtId, ...rest } = i;
    const feit = {
      ...rest,
      eis: alsEisCode(i.eis),
      herkomst: 'GEZIEN' as const,
      afgegevenOp: i.afgegevenOp ?? null,
      geldigTot: i.geldigTot ?? null,
      kenmerk: i.kenmerk?.trim() || null,
      profielSoort: i.profielSoort ?? null,
      bigNummer: i.bigNummer?.trim() || null,
      toelichting: i.toelichting?.trim() || null,
      vervangt: vervangtId ?? null,
    };
    return dienstverbandUitkomst(await this.handlers.legVast(inzage, sleutel, id, feit));
  }

  @Mutation(() => EisAanvraagUitkomst as never, {
    description: 'Eén controle bij meer mensen tegelijk aanvragen of eraan herinneren, bijvoorbeeld de VOG.',
  })
  @Toegang('vastleggen', 'Dienstverband')
  async eisAanvragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('dienstverbandIds', { type: () => [ID], description: 'De dienstverbanden, hoogstens 500.' }) ids: string[],
    @Args('eis', { type: () => String, description: 'Code van de controle.' }) eis: string,
    @Args('herinnering', { type: () => Boolean, defaultValue: false, description: 'Ja: het is een herinnering.' })
    herinnering: boolean,
    @Args('profielSoort', {
      type: () => ProfielSoortEnum,
      nullable: true,
      description: 'Bij een VOG: voor welk soort profiel u hem vraagt.',
    })
    profielSoort: ProfielSoort | null,
    @Args('profielNummers', {
      type: () => [Int],
      defaultValue: [],
      description: 'Bij een VOG: de nummers van het profiel of van de functieaspecten.',
    })
    profielNummers: number[],
  ): Promise<EisAanvraag | Geweigerd> {
    const schoon = ids.map((id) => new Id().transform(id) ?? '');
    const uit = await this.handlers.vraagAan(inzage, sleutel, schoon, eis, herinnering, {
      profielSoort: profielSoort ?? null,
      profielNummers,
    });
    if (isWeigering(uit)) return alsGeweigerd(uit);
    return Object.assign(new EisAanvraag(), {
      aangevraagd: uit.aangevraagd,
      overgeslagen: uit.overgeslagen.map((o) => Object.assign(new EisOvergeslagen(), o)),
    });
  }
}
