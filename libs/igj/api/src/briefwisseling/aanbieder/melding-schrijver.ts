import { Injectable } from '@nestjs/common';
import { meldrouteVan, type IgjBerichtSoort } from '@meldbaken/igj/contract';
import { berichtBron, magSchrijven } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository, type ExterneMeldingRij } from '../../persistence/externe-melding.repository';
import { ExterneMeldingLezer } from '../../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding } from '../../typen/externe-melding.type';
import { Briefwisseling, type BerichtRegel, type TeSturenBericht } from '../briefwisseling';

export type Woorden = Pick<TeSturenBericht, 'tekst' | 'velden' | 'antwoordOp' | 'uiterlijk'>;

/** An act of a provider that sends one message. */
export interface MeldingDaad {
  readonly handeling: string;
  readonly bericht: IgjBerichtSoort;
  readonly id: string;
  readonly sleutel: string;
  /** What to send now, or why not. */
  readonly woorden: (b: MeldingBezig) => Promise<Woorden | Weigering> | Woorden | Weigering;
  /** Terms and states, in the same transaction. */
  readonly daarna?: (b: MeldingBezig) => Promise<void>;
}

export interface MeldingBezig {
  readonly tx: Transactie;
  readonly inzage: Inzage;
  readonly rij: ExterneMeldingRij;
  /** What was written so far, newest first. */
  readonly regels: readonly BerichtRegel[];
  readonly nu: Date;
}

/** The frame of every message of a provider: row, key, rules, copy and what follows stand or fall together. */
@Injectable()
export class MeldingSchrijver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly lezer: ExterneMeldingLezer,
    private readonly brieven: Briefwisseling,
    private readonly klok: Klok,
  ) {}

  async stuur(inzage: Inzage, d: MeldingDaad): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: d.handeling, onderwerp: 'ExterneMelding', onderwerpId: d.id },
      async (tx, spoor) => {
        const rij = await this.meldingen.voor(tx, inzage, d.handeling, d.id);
        if (!rij) return nietGevonden();
        spoor.dossierId = rij.dossierId;
        if (await this.brieven.eerder(tx, inzage, { sleutel: d.sleutel, overId: rij.id }))
          return this.antwoord(tx, inzage, rij.id);
        const mag = magSchrijven(rij.status);
        if (mag) return mag;
        const regels = await this.brieven.berichten(tx, inzage, 'EXTERNE_MELDING', rij.id);
        const bezig = { tx, inzage, rij, regels, nu };
        const woorden = await d.woorden(bezig);
        if (isWeigering(woorden)) return woorden;
        const bericht = { ...woorden, over: 'EXTERNE_MELDING', overId: rij.id, bericht: d.bericht } as const;
        const gestuurd = await this.brieven.stuur(tx, inzage, { ...bericht, sleutel: d.sleutel }, nu);
        if (isWeigering(gestuurd)) return gestuurd;
        const velden = ['tekst', ...(woorden.velden ?? []).map((v) => v.code)];
        Object.assign(spoor, { velden, grondslag: berichtBron(d.bericht, meldrouteVan(rij.categorie)) });
        await d.daarna?.(bezig);
        return this.antwoord(tx, inzage, rij.id);
      },
    );
  }

  private async antwoord(tx: Transactie, inzage: Inzage, id: string): Promise<ExterneMelding | Weigering> {
    return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
  }
}
