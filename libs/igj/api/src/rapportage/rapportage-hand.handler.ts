import { Inject, Injectable } from '@nestjs/common';
import {
  controleerRapportVerstuurd,
  handzendingCompleet,
  meldTermijnen,
  overgang,
  rapportageOvergang,
  type ZelfVerstuurd,
} from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { ExterneMeldingRepository } from '../persistence/externe-melding.repository';
import { RapportageHandzendingen } from './rapportage-handzendingen';
import { RapportageKeuring } from './rapportage-keuring';
import { BESLUITEN, RapportageLezer, ZELF } from './rapportage.lezer';
import { RapportageRepository, type RapportageOuder, type RapportageRij } from './rapportage.repository';
import type { Rapportage } from './rapportage.type';
import { RapportageZegel } from './rapportage-zegel';
import { rapportVerouderd } from './verouderd-rapport';

interface Bezig {
  tx: Transactie;
  inzage: Inzage;
  ouder: RapportageOuder;
  rij: RapportageRij;
  nu: Date;
}

interface Opdracht {
  sleutel: string;
  id: string;
  versie: number;
}

/** The report on what was sent by hand goes by hand too: approved by the bestuurder, sent by somebody, met with the proof. */
@Injectable()
export class RapportageHandHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rapporten: RapportageRepository,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly zendingen: RapportageHandzendingen,
    private readonly zegel: RapportageZegel,
    private readonly lezer: RapportageLezer,
    private readonly keuring: RapportageKeuring,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** From here on not a letter changes; the term runs on until it was sent. */
  keurGoed(inzage: Inzage, o: Opdracht): Promise<Rapportage | Weigering> {
    return this.doe(inzage, BESLUITEN, o, 'goedkeuren', async (b) => {
      const { tx, ouder, rij, nu } = b;
      if (ouder.overdrachtId !== null) return gaatVanzelf();
      const naar = rapportageOvergang(rij.status, 'KEUR_GOED');
      if (isWeigering(naar)) return naar;
      const rapport = await this.lezer.open(tx, inzage, rij);
      const eigen = await this.keuring.eigen(tx, inzage, { ouder, rapport });
      const fout = eigen ?? alsGeweigerdMetVelden([...this.keuring.fouten(rapport, nu)]);
      if (fout) return fout;
      await this.rapporten.goedgekeurd(tx, inzage, rij, { status: naar, sleutel: o.sleutel }, nu);
      await this.zegel.noteer(tx, inzage, rij, { naar, reden: null }, nu);
      return null;
    });
  }

  /** When it was sent, and under which reference. Without a verzendbevestiging the term stays open. */
  zelfVerstuurd(inzage: Inzage, o: Opdracht, z: ZelfVerstuurd): Promise<Rapportage | Weigering> {
    return this.doe(inzage, ZELF, o, 'zelf-versturen', async (b) => {
      const { tx, ouder, rij, nu } = b;
      const kan = rapportageOvergang(rij.status, 'ZELF_VERSTUURD');
      if (isWeigering(kan)) return kan;
      if (!rij.goedgekeurdOp) throw new Error('igj: approved without a moment');
      const eerdere = await this.zendingen.verstuurd(tx, rij.id);
      const context = { goedgekeurdOp: rij.goedgekeurdOp, uiterlijk: rij.nummer === 1 ? ouder.uiterlijk : null };
      const fout = alsGeweigerdMetVelden(controleerRapportVerstuurd(z, context, nu));
      if (fout) return fout;
      if (!z.op) return nietGevonden();
      const v = { ...z, op: z.op, versie: eerdere.length + 1, sleutel: o.sleutel };
      await this.zendingen.legVast(tx, inzage, rij, v, nu);
      return this.rondAf(b);
    });
  }

  /** May a proof be added to this report now? Locked, the report to the authority first. */
  async voorBewijs(tx: Transactie, inzage: Inzage, ouderId: string, id: string): Promise<Bezig | Weigering> {
    const ouder = await this.rapporten.ouderOpSlot(tx, inzage, ZELF, ouderId);
    const rij = ouder && (await this.rapporten.voor(tx, inzage, ZELF, id));
    if (!ouder || rij?.externeMeldingId !== ouder.id) return nietGevonden();
    const kan = rapportageOvergang(rij.status, 'ZELF_VERSTUURD');
    return isWeigering(kan) ? kan : { tx, inzage, ouder, rij, nu: this.klok.nu() };
  }

  /** Completes it as soon as the moment and the proof are both there; the term is met at that moment, also when late. */
  async rondAf({ tx, inzage, ouder, rij, nu }: Bezig): Promise<Weigering | null> {
    const [v] = await this.zendingen.verstuurd(tx, rij.id);
    const bewijzen = (await this.zendingen.bewijzen(tx, rij.id)).length;
    const naar = rapportageOvergang(rij.status, 'ZELF_VERSTUURD');
    if (isWeigering(naar) || !v || !handzendingCompleet({ op: v.op, bewijzen })) {
      await this.rapporten.nieuweVersie(tx, rij);
      return null;
    }
    const status = ouder.status === 'INGETROKKEN' ? ouder.status : overgang(ouder.status, 'DIEN_RAPPORTAGE_IN');
    if (isWeigering(status)) return status;
    await this.rapporten.handVerstuurd(tx, rij, { status: naar, op: v.op, kenmerk: v.kenmerk });
    await this.zegel.noteer(tx, inzage, rij, { naar, reden: null }, nu);
    await this.meldingen.overgang(tx, inzage, ouder, status, nu);
    const code = meldTermijnen(ouder.categorie).rapport;
    const term = { onderwerpId: ouder.meldingId, code, aanleidingIds: [ouder.id], op: v.op };
    await this.termijnen.haal(tx, inzage, term, nu);
    return null;
  }

  private doe(
    inzage: Inzage,
    handeling: string,
    o: Opdracht,
    wat: string,
    daad: (b: Bezig) => Promise<Weigering | null>,
  ): Promise<Rapportage | Weigering> {
    const nu = this.klok.nu();
    const h = { handeling, onderwerp: 'ExterneMelding', onderwerpId: o.id, velden: [wat] };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const gezien = await this.rapporten.lees(tx, inzage, o.id);
      const ouder = gezien && (await this.rapporten.ouderOpSlot(tx, inzage, handeling, gezien.externeMeldingId));
      const rij = ouder && (await this.rapporten.voor(tx, inzage, handeling, o.id));
      if (!ouder || !rij) return nietGevonden();
      Object.assign(spoor, { dossierId: rij.dossierId, onderwerpId: rij.externeMeldingId });
      const lees = (): Promise<Rapportage | null> => this.lezer.een(tx, inzage, rij.id);
      if (await this.bekend(tx, rij, o.sleutel)) return (await lees()) ?? nietGevonden();
      if (rij.versie !== o.versie) return rapportVerouderd(await lees());
      const fout = await daad({ tx, inzage, ouder, rij, nu });
      return fout ?? (await lees()) ?? nietGevonden();
    });
  }

  /** Two clicks are one act. */
  private async bekend(tx: Transactie, rij: RapportageRij, sleutel: string): Promise<boolean> {
    if (rij.verzendSleutel === sleutel) return true;
    return (await this.zendingen.verstuurd(tx, rij.id)).some((v) => v.sleutel === sleutel);
  }
}

const gaatVanzelf = (): Weigering =>
  weiger('IGJ_NIET_MET_DE_HAND', 'Deze melding ging via Meldbaken. Het rapport gaat ook zo.', {
    watDan: 'Kies Keur goed en verstuur.',
  });
