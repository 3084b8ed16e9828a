import { Inject, Injectable } from '@nestjs/common';
import { ROLLEN_POORT, type RollenPoort } from '@meldbaken/organisatie/contract';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering } from '@meldbaken/platform/waarden';
import { telPerFase } from '@meldbaken/zorgfraude/model';
import { GereedFaseStand, Gereedheid, GereedPunt, GereedRol } from './gereedheid.type';
import { GereedheidLezer, puntInLog } from './gereedheid.lezer';

const SPOOR = { handeling: 'lezen', onderwerp: 'Gereedheid' } as const;

/** The checklist as a whole, and one point with all that was written down about it. */
@Injectable()
export class GereedheidVragen {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lezer: GereedheidLezer,
    private readonly klok: Klok,
    @Inject(ROLLEN_POORT) private readonly rollen: RollenPoort,
  ) {}

  /** Null for who may not see it. */
  async alles(inzage: Inzage): Promise<Gereedheid | null> {
    const uit = await this.handelingen.voerUit(inzage, SPOOR, (tx) => this.lezer.alle(tx, inzage));
    if (isWeigering(uit)) return null;
    const fasen = telPerFase(uit, dagVan(this.klok.nu()));
    return Object.assign(new Gereedheid(), {
      punten: uit,
      fasen: fasen.map((f) => Object.assign(new GereedFaseStand(), f)),
      rollen: this.rollen.van(inzage.organisatieSoort).map((r) => Object.assign(new GereedRol(), r)),
    });
  }

  /** Null when there is no such point, or for who may not see it. */
  async punt(inzage: Inzage, code: string): Promise<GereedPunt | null> {
    const uit = await this.handelingen.voerUit(inzage, { ...SPOOR, velden: puntInLog(code) }, async (tx) => {
      const punt = await this.lezer.een(tx, inzage, code);
      if (!punt) return nietGevonden();
      return Object.assign(punt, { geschiedenis: await this.lezer.geschiedenis(tx, inzage, code) });
    });
    return isWeigering(uit) ? null : uit;
  }
}
