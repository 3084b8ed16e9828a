import { Injectable } from '@nestjs/common';
import { meldrouteVan, type IgjBerichtSoort } from '@meldbaken/igj/contract';
import { berichtBron, POSTVAK_STATUS_LABEL } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ZaakRepository, type ZaakRij } from '../../persistence/zaak.repository';
import { ZaakLezer } from '../../queries/zaak/zaak.lezer';
import type { Zaak } from '../../typen/zaak.type';
import { Briefwisseling, type BerichtRegel, type TeSturenBericht } from '../briefwisseling';

type Woorden = Pick<TeSturenBericht, 'tekst' | 'velden' | 'antwoordOp' | 'uiterlijk'>;

/** An act of the inspectie that sends one message. */
export interface ZaakDaad {
  readonly bericht: IgjBerichtSoort;
  readonly zaakId: string;
  readonly sleutel: string;
  /** What to send now, or why not. */
  readonly woorden: (b: ZaakBezig) => Woorden | Weigering;
  /** Terms and facts, in the same transaction. */
  readonly daarna?: (b: ZaakBezig) => Promise<void>;
}

export interface ZaakBezig {
  readonly tx: Transactie;
  readonly inzage: Inzage;
  readonly rij: ZaakRij;
  /** What was written so far, newest first. */
  readonly regels: readonly BerichtRegel[];
  readonly nu: Date;
}

/** The frame of every message of the inspectie: row, key, rules, copy and what follows stand or fall together. */
@Injectable()
export class ZaakSchrijver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly zaken: ZaakRepository,
    private readonly lezer: ZaakLezer,
    private readonly brieven: Briefwisseling,
    private readonly klok: Klok,
  ) {}

  async stuur(inzage: Inzage, d: ZaakDaad): Promise<Zaak | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'schrijven', onderwerp: 'Zaak', onderwerpId: d.zaakId },
      async (tx, spoor) => {
        const rij = await this.zaken.voor(tx, inzage, 'schrijven', d.zaakId);
        if (!rij) return nietGevonden();
        spoor.dossierId = rij.dossierId;
        if (await this.brieven.eerder(tx, inzage, { sleutel: d.sleutel, overId: rij.id }))
          return this.antwoord(tx, inzage, rij.id);
        const dicht = gesloten(rij);
        if (dicht) return dicht;
        const regels = await this.brieven.berichten(tx, inzage, 'ZAAK', rij.id);
        const bezig = { tx, inzage, rij, regels, nu };
        const woorden = d.woorden(bezig);
        if (isWeigering(woorden)) return woorden;
        const bericht = { ...woorden, over: 'ZAAK', overId: rij.id, bericht: d.bericht } as const;
        const gestuurd = await this.brieven.stuur(tx, inzage, { ...bericht, sleutel: d.sleutel }, nu);
        if (isWeigering(gestuurd)) return gestuurd;
        const velden = ['tekst', ...(woorden.velden ?? []).map((v) => v.code)];
        Object.assign(spoor, { velden, grondslag: berichtBron(d.bericht, meldrouteVan(rij.categorie)) });
        await d.daarna?.(bezig);
        return this.antwoord(tx, inzage, rij.id);
      },
    );
  }

  private async antwoord(tx: Transactie, inzage: Inzage, id: string): Promise<Zaak | Weigering> {
    return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
  }
}

function gesloten({ status }: ZaakRij): Weigering | null {
  if (status !== 'AFGESLOTEN' && status !== 'DOORGESTUURD') return null;
  return weiger('IGJ_STATUS_PAST_NIET', `Deze zaak staat op: ${POSTVAK_STATUS_LABEL[status].toLowerCase()}.`, {
    watDan: 'U kunt de aanbieder hierover niet meer schrijven.',
  });
}
