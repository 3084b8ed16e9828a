import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { bevindingFouten, linkFouten, linkStand, type SollicitantLinkInvoer } from '@meldbaken/vergewis/model';
import type { DienstverbandRij } from '../persistence/dienstverband.rijen';
import { verouderd } from '../uitkomst';
import { SollicitantMail } from './sollicitant-mail';
import { SollicitantDossiers } from './sollicitant-dossiers';
import { SollicitantRijen, type LinkGeheim, type LinkRij } from './sollicitant.rijen';
import { SollicitantLinkGemaakt, type SollicitantDossier } from './sollicitant.type';
import { SollicitantZegel } from './sollicitant-zegel';

const ONDERWERP = 'SollicitantLink';
type Uit = SollicitantLinkGemaakt | SollicitantDossier | Weigering;

/** Makes, renews and ends the link of an applicant, and puts findings before them. */
@Injectable()
export class SollicitantHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rijen: SollicitantRijen,
    private readonly dossiers: SollicitantDossiers,
    private readonly mail: SollicitantMail,
    private readonly zegel: SollicitantZegel,
    private readonly klok: Klok,
  ) {}

  /** The same key again shows the link without its secrets: only hashes are kept. */
  async maak(
    inzage: Inzage,
    sleutel: string,
    id: string,
    invoer: SollicitantLinkInvoer & { mailen: boolean },
  ): Promise<Uit> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'openen', onderwerp: ONDERWERP, onderwerpId: id, velden: ['maken', ...invoer.delen] };
    return this.handelingen.voerUit<Exclude<Uit, Weigering>>(inzage, spoor, async (tx) => {
      const d = await this.rijen.bron(tx, inzage, 'openen', id);
      if (!d) return nietGevonden();
      if (await this.rijen.eerder(tx, inzage, 'link', sleutel)) return this.gemaakt(tx, inzage, d, null, nu);
      if (afgelopen(d, nu)) return geeindigd();
      const eisen = await this.rijen.eisen(tx, inzage, id, nu);
      const fout = alsGeweigerdMetVelden(linkFouten(invoer, eisen, nu));
      if (fout) return fout;
      const { email } = d;
      if (invoer.mailen && email === null) return geenEmail();
      const geheim = this.geheim();
      const linkId = await this.rijen.maak(tx, inzage, d, { sleutel, invoer, eisen, geheim }, nu);
      if (invoer.mailen && email !== null)
        await this.mail.stuur(tx, inzage, { ...d, email }, { linkId, token: geheim.token, invoer }, nu);
      return this.gemaakt(tx, inzage, d, geheim, nu);
    });
  }

  /** A new link with a new code: when one was lost, or after too many wrong codes. */
  async vernieuw(inzage: Inzage, linkId: string, versie: number): Promise<Uit> {
    return this.daad(inzage, linkId, versie, 'vernieuwen', async (tx, l, d, nu) => {
      if (linkStand({ ...l, geblokkeerdOp: null }, nu) !== 'OPEN' || afgelopen(d, nu)) return voorbij();
      const geheim = this.geheim();
      await this.rijen.vernieuw(tx, inzage, l, geheim, nu);
      return this.gemaakt(tx, inzage, d, geheim, nu);
    });
  }

  /** At once: the next request finds nothing. */
  async trekIn(inzage: Inzage, linkId: string, versie: number): Promise<Uit> {
    return this.daad(inzage, linkId, versie, 'intrekken', async (tx, l, d, nu) => {
      if (l.ingetrokkenOp === null) await this.rijen.trekIn(tx, inzage, l, nu);
      return this.dossiers.maak(tx, inzage, d, nu);
    });
  }

  /** Hearing the other side: what was found is put before the person, in the words that are written here. */
  async legVoor(inzage: Inzage, sleutel: string, id: string, b: { over: string; tekst: string }): Promise<Uit> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'voorleggen', onderwerp: ONDERWERP, onderwerpId: id, velden: [b.over] };
    return this.handelingen.voerUit<SollicitantDossier>(inzage, spoor, async (tx) => {
      const d = await this.rijen.bron(tx, inzage, 'voorleggen', id);
      if (!d) return nietGevonden();
      if (!(await this.rijen.eerder(tx, inzage, 'bevinding', sleutel))) {
        if (afgelopen(d, nu)) return geeindigd();
        const fout = alsGeweigerdMetVelden(bevindingFouten(b, await this.rijen.eisen(tx, inzage, id, nu)));
        if (fout) return fout;
        await this.rijen.legVoor(tx, inzage, id, { sleutel, over: b.over, tekst: b.tekst.trim() }, nu);
      }
      return this.dossiers.maak(tx, inzage, d, nu);
    });
  }

  private async daad(
    inzage: Inzage,
    linkId: string,
    versie: number,
    wat: string,
    doe: (tx: Transactie, l: LinkRij, d: DienstverbandRij, nu: Date) => Promise<Uit>,
  ): Promise<Uit> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'openen', onderwerp: ONDERWERP, onderwerpId: linkId, velden: [wat] };
    return this.handelingen.voerUit<Exclude<Uit, Weigering>>(inzage, spoor, async (tx) => {
      const l = await this.rijen.link(tx, inzage, linkId);
      const d = l && (await this.rijen.bron(tx, inzage, 'openen', l.dienstverbandId));
      if (!l || !d) return nietGevonden();
      if (l.versie !== versie) return verouderd(await this.dossiers.maak(tx, inzage, d, nu));
      return doe(tx, l, d, nu);
    });
  }

  private geheim(): LinkGeheim {
    return { token: this.zegel.geheim(), code: this.zegel.code() };
  }

  private async gemaakt(
    tx: Transactie,
    inzage: Inzage,
    d: DienstverbandRij,
    geheim: LinkGeheim | null,
    nu: Date,
  ): Promise<SollicitantLinkGemaakt> {
    return Object.assign(new SollicitantLinkGemaakt(), {
      dossier: await this.dossiers.maak(tx, inzage, d, nu),
      pad: geheim && `/sollicitant/${geheim.token}`,
      linkcode: geheim?.code ?? null,
    });
  }
}

const afgelopen = (d: DienstverbandRij, nu: Date): boolean => d.eindeOp !== null && d.eindeOp < dagVan(nu);

const geeindigd = (): Weigering =>
  weiger('SOLLICITANT_GEEINDIGD', 'Deze sollicitatie of dit dienstverband is afgelopen.', {
    watDan: 'Daarna vraagt u niets meer.',
  });

const geenEmail = (): Weigering =>
  weiger('SOLLICITANT_GEEN_EMAIL', 'Van deze persoon is geen e-mailadres bekend.', {
    veld: 'mailen',
    watDan: 'Kopieer de link, of vul eerst het e-mailadres in.',
  });

const voorbij = (): Weigering =>
  weiger('SOLLICITANT_LINK_VOORBIJ', 'Deze link is voorbij of ingetrokken.', { watDan: 'Maak een nieuwe link.' });
