import { Injectable } from '@nestjs/common';
import { gastFouten, gastStand, isUitgesloten, type GastInvoer } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { verouderd } from '../verouderd';
import { GastLezer } from './gast.lezer';
import { GastRepository, nieuwGastId, type GastOver, type GastRij } from './gast.repository';
import { GastInzageGeopend, type GastInzage } from './gast.type';
import { GastZegel } from './gast-zegel';

const ONDERWERP = 'GastInzage';

/** Opens, renews and ends a look for a guest. Nothing is sent by the product: the owner passes on link and code, each another way. */
@Injectable()
export class GastHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly repository: GastRepository,
    private readonly lezer: GastLezer,
    private readonly zegel: GastZegel,
    private readonly klok: Klok,
  ) {}

  /** The same key again shows the look without its secrets: only hashes are kept. */
  async open(
    inzage: Inzage,
    i: { sleutel: string; over: GastOver; overId: string },
    invoer: GastInvoer,
  ): Promise<GastInzageGeopend | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'openen', onderwerp: ONDERWERP, velden: ['maken'] };
    return this.handelingen.voerUit(inzage, spoor, async (tx, s) => {
      const bron = await this.repository.bron(tx, inzage, 'openen', i.over, i.overId);
      if (!bron) return nietGevonden();
      s.dossierId = bron.dossierId;
      const eerder = await this.repository.metSleutel(tx, inzage, bron.id, i.sleutel);
      const plaats = { over: bron.over, overId: bron.id, dossierId: bron.dossierId };
      if (eerder) return this.antwoord(tx, inzage, { ...plaats, id: eerder }, null);
      const kiesbaar = (await this.repository.kiesbaar(tx, inzage, bron)).map((k) => k.id);
      const fout = alsGeweigerdMetVelden(gastFouten(invoer, kiesbaar, nu));
      if (fout) return fout;
      if (isUitgesloten(invoer, await this.repository.uitgesloten(tx, inzage, bron.dossierId)))
        return nietDezePersoon();
      const nieuw = { id: nieuwGastId(), sleutel: i.sleutel, token: this.zegel.geheim(), code: this.zegel.code() };
      Object.assign(s, { onderwerpId: nieuw.id, aantal: invoer.stukken.length });
      await this.repository.maak(tx, inzage, bron, { ...nieuw, invoer }, nu);
      return this.antwoord(tx, inzage, { ...plaats, id: nieuw.id }, nieuw);
    });
  }

  /** A new link with a new code: after a wrong one too often, or for a next visit. */
  async vernieuw(inzage: Inzage, id: string, versie: number): Promise<GastInzageGeopend | GastInzage | Weigering> {
    return this.daad(inzage, id, versie, 'vernieuwen', async (tx, rij, nu) => {
      const stand = gastStand({ ...rij, geblokkeerdOp: null }, nu);
      if (stand !== 'OPEN') return nietMeer();
      const nieuw = { token: this.zegel.geheim(), code: this.zegel.code() };
      await this.repository.vernieuw(tx, inzage, rij, nieuw, nu);
      return this.antwoord(tx, inzage, rij, nieuw);
    });
  }

  /** At once: the next request of the guest finds nothing. */
  async trekIn(inzage: Inzage, id: string, versie: number): Promise<GastInzageGeopend | GastInzage | Weigering> {
    return this.daad(inzage, id, versie, 'intrekken', async (tx, rij, nu) => {
      if (rij.ingetrokkenOp === null) await this.repository.trekIn(tx, inzage, rij, nu);
      return (await this.lezer.binnen(tx, inzage, rij)) ?? nietGevonden();
    });
  }

  private async daad<T>(
    inzage: Inzage,
    id: string,
    versie: number,
    wat: string,
    doe: (tx: Transactie, rij: GastRij, nu: Date) => Promise<T | Weigering>,
  ): Promise<T | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'openen', onderwerp: ONDERWERP, onderwerpId: id, velden: [wat] };
    return this.handelingen.voerUit(inzage, spoor, async (tx, s) => {
      const rij = await this.repository.voor(tx, inzage, id);
      if (!rij) return nietGevonden();
      s.dossierId = rij.dossierId;
      if (rij.versie !== versie) return verouderd(await this.lezer.binnen(tx, inzage, rij));
      return doe(tx, rij, nu);
    });
  }

  private async antwoord(
    tx: Transactie,
    inzage: Inzage,
    bron: { over: GastOver; overId: string; id: string; dossierId: string },
    geheim: { token: string; code: string } | null,
  ): Promise<GastInzageGeopend | Weigering> {
    const uit = await this.lezer.binnen(tx, inzage, bron);
    if (!uit) return nietGevonden();
    const pad = geheim && `/inzage/${geheim.token}`;
    return Object.assign(new GastInzageGeopend(), { inzage: uit, pad, gastcode: geheim?.code ?? null });
  }
}

const nietDezePersoon = (): Weigering =>
  weiger('GAST_UITGESLOTEN', 'Deze persoon mag niet in deze zaak kijken.', {
    veld: 'naam',
    watDan: 'Kies iemand anders, bijvoorbeeld de advocaat van deze persoon.',
  });

const nietMeer = (): Weigering =>
  weiger('GAST_VOORBIJ', 'Deze inzage is voorbij of ingetrokken.', { watDan: 'Maak een nieuwe inzage.' });
