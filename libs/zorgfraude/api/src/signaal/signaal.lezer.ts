import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Transacties, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import type { ZorgsignaalOnderwerp } from '@meldbaken/zorgfraude/contract';
import { SignaalRijen, type SignaalRij } from './signaal.rijen';
import type { Zorgsignaal, ZorgsignaalVerwant } from './signaal.type';
import { cellenVan, toonSignaal, type Gelezen } from './signaal.weergave';
import { SignaalZegel } from './signaal-zegel';
import { Verwanten } from './verwanten';

const H = { handeling: 'lezen', onderwerp: 'Zorgsignaal' } as const;

@Injectable()
export class SignaalLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly transacties: Transacties,
    private readonly rijen: SignaalRijen,
    private readonly verwanten: Verwanten,
    private readonly zegel: SignaalZegel,
  ) {}

  async een(inzage: Inzage, nummer: string): Promise<Zorgsignaal | null> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Zorgsignaal', 2);
    const vraag = {
      sql: `select s.id from zorgfraude.signaal s where s.nummer = $1 and ${p.sql}`,
      waarden: [nummer, ...p.waarden],
    };
    const rij = await this.handelingen.leesEen(inzage, H, vraag, { onderwerpVeld: 'id' });
    return rij && this.transacties.als(inzage, (tx) => this.binnen(tx, inzage, String(rij['id'])));
  }

  /** Signals about the same, while somebody enters a new one. For who may enter none: nothing. */
  async verwantenVan(inzage: Inzage, over: readonly ZorgsignaalOnderwerp[]): Promise<ZorgsignaalVerwant[]> {
    const h = { handeling: 'invoeren', onderwerp: 'Zorgsignaal', velden: ['verwanten'] };
    const uit = await this.handelingen.voerUit(inzage, h, (tx) => this.verwanten.over(tx, inzage, over));
    return isWeigering(uit) ? [] : uit;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Zorgsignaal | null> {
    const rij = await this.rijen.een(tx, inzage, id);
    if (!rij) return null;
    const gelezen = await this.lees(tx, inzage, rij);
    return toonSignaal(gelezen, await this.zegel.open(tx, inzage, id, cellenVan(gelezen)));
  }

  private async lees(tx: Transactie, inzage: Inzage, rij: SignaalRij): Promise<Gelezen> {
    const { id, samengevoegdMetId } = rij;
    const daden = await this.rijen.daden(tx, inzage, id);
    const ids = [samengevoegdMetId, ...daden.map((d) => d.anderId)].filter((x) => x !== null);
    return {
      rij,
      daden,
      onderwerpen: await this.rijen.onderwerpen(tx, inzage, id),
      teksten: await this.rijen.teksten(tx, inzage, id),
      raadplegingen: await this.rijen.raadplegingen(tx, inzage, id),
      verwijzingen: await this.rijen.verwijzingen(tx, inzage, id, ids),
      verwanten: await this.verwanten.van(tx, inzage, id),
    };
  }
}
