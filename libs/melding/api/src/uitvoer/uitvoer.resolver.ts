import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { NamenLijn, UitvoerSoort, UitvoerVorm } from '@meldbaken/melding/model';
import { Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { uitvoerUitkomst } from './uitkomst';
import { UitvoerBewarenHandler } from './uitvoer-bewaren.handler';
import { UitvoerGevenHandler } from './uitvoer-geven.handler';
import { UitvoerInstellingHandler } from './uitvoer-instelling.handler';
import { UitvoerLezer } from './uitvoer.lezer';
import {
  NaamBevestigingInvoer,
  NamenLijnEnum,
  Uitvoer,
  UitvoerDeelInvoer,
  UitvoerInstelling,
  UitvoerInstellingUitkomst,
  UitvoerSoortEnum,
  UitvoerUitkomst,
  UitvoerVormEnum,
} from './uitvoer.type';

const SLEUTEL = { type: () => ID, description: 'Eigen sleutel (uuid): dezelfde sleutel, hetzelfde antwoord.' } as const;
const MELDING = { type: () => ID, description: 'De melding.' } as const;
const SOORT = { type: () => UitvoerSoortEnum, description: 'Soort stuk.' } as const;
const VERSIE = { type: () => Int, description: 'De versie die u zag; 0 als er nog geen was.' } as const;

@Resolver()
export class UitvoerResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly lezer: UitvoerLezer,
    private readonly bewaren: UitvoerBewarenHandler,
    private readonly geven: UitvoerGevenHandler,
    private readonly instelling: UitvoerInstellingHandler,
  ) {}

  @Query(() => Uitvoer, { nullable: true, description: 'Een stuk uit een melding; null als de melding niet van u is.' })
  @Toegang('uitvoer-lezen', 'Melding')
  async uitvoer(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', MELDING, Id) meldingId: string,
    @Args('soort', SOORT) soort: UitvoerSoort,
  ): Promise<Uitvoer | null> {
    const handeling = {
      handeling: 'uitvoer-lezen',
      onderwerp: 'Melding',
      onderwerpId: meldingId,
      dossierId: meldingId,
      velden: [soort],
    };
    const uit = await this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'uitvoer-lezen', 'Melding', 2);
      const m = await tx.rij(`select m.id from melding.melding m where m.id = $1 and ${p.sql}`, [
        meldingId,
        ...p.waarden,
      ]);
      return (m && (await this.lezer.lees(tx, inzage, meldingId, soort))) ?? nietGevonden();
    });
    return isWeigering(uit) ? null : uit;
  }

  @Mutation(() => UitvoerUitkomst as never, { description: 'Een nieuwe versie van een stuk bewaren.' })
  @Toegang('uitvoer-maken', 'Melding')
  async uitvoerBewaren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('meldingId', MELDING, Id) meldingId: string,
    @Args('soort', SOORT) soort: UitvoerSoort,
    @Args('versie', VERSIE) versie: number,
    @Args('delen', { type: () => [UitvoerDeelInvoer], description: 'De tekst per deel.' }) delen: UitvoerDeelInvoer[],
    @Args('bevestigd', { type: () => [NaamBevestigingInvoer], description: 'Namen die blijven staan, met de reden.' })
    bevestigd: NaamBevestigingInvoer[],
  ): Promise<ReturnType<typeof uitvoerUitkomst>> {
    return uitvoerUitkomst(await this.bewaren.voerUit(inzage, { sleutel, meldingId, soort, versie, delen, bevestigd }));
  }

  @Mutation(() => UitvoerUitkomst as never, {
    description:
      'Een bewaard stuk opslaan als bestand. De sleutel is daarna het id van de gift, waarmee u het bestand haalt.',
  })
  @Toegang('uitvoer-geven', 'Melding')
  async uitvoerGeven(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('meldingId', MELDING, Id) meldingId: string,
    @Args('soort', SOORT) soort: UitvoerSoort,
    @Args('versie', VERSIE) versie: number,
    @Args('vorm', { type: () => UitvoerVormEnum, description: 'Soort bestand.' }) vorm: UitvoerVorm,
    @Args('reden', { type: () => String, description: 'Waarom, en voor wie.' }) reden: string,
  ): Promise<ReturnType<typeof uitvoerUitkomst>> {
    return uitvoerUitkomst(await this.geven.voerUit(inzage, { sleutel, meldingId, soort, versie, vorm, reden }));
  }

  @Query(() => UitvoerInstelling, {
    nullable: true,
    description: 'De keuze over namen in het dossier van de cliënt; null voor wie dit niet mag kiezen.',
  })
  @Toegang('uitvoer-instellen', 'Melding')
  async uitvoerInstelling(@HuidigeInzage() inzage: Inzage): Promise<UitvoerInstelling | null> {
    const uit = await this.instelling.lees(inzage);
    return isWeigering(uit) ? null : uit;
  }

  @Mutation(() => UitvoerInstellingUitkomst as never, {
    description: 'Kiezen welke namen van medewerkers in het dossier van de cliënt mogen staan.',
  })
  @Toegang('uitvoer-instellen', 'Melding')
  async uitvoerInstellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('versie', VERSIE) versie: number,
    @Args('lijn', { type: () => NamenLijnEnum, description: 'De keuze.' }) lijn: NamenLijn,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Promise<UitvoerInstelling | Geweigerd> {
    const uit = await this.instelling.kies(inzage, { versie, lijn, reden });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
