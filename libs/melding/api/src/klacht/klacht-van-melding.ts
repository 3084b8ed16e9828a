import { Injectable } from '@nestjs/common';
import { Dossiers, type Inzage, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { GEEN_ONTVANGER, KlachtBetrokken, type UitTeSluiten } from './klacht-betrokken';
import { KlachtRepository, type KlachtRij } from './klacht.repository';

interface OpSlot {
  k: KlachtRij;
  ontvanger: string;
}

/**
 * What happens to people in a report, happens to them in the complaints about it. The doer may be no part of those, so
 * ids come through a passage and the work is done with the eyes of somebody who receives the complaint; the doer gets
 * nothing of it back.
 */
@Injectable()
export class KlachtVanMelding {
  constructor(
    private readonly betrokken: KlachtBetrokken,
    private readonly klachten: KlachtRepository,
    private readonly dossiers: Dossiers,
  ) {}

  /** These people see nothing of the complaints any more; their work and terms go to another. */
  async sluitUit(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    uit: readonly UitTeSluiten[],
    nu: Date,
  ): Promise<Weigering | null> {
    for (const id of await this.ids(tx, meldingId)) {
      const fout = await this.weg(tx, inzage, id, uit, nu);
      if (fout) return fout;
    }
    return null;
  }

  /** A name typed in the report hides the complaints from whoever may bear it, there or here. */
  async sluitNaamUit(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    v: { naam: string; lijkt: readonly UitTeSluiten[] },
    nu: Date,
  ): Promise<Weigering | null> {
    for (const id of await this.ids(tx, meldingId)) {
      const hier = await this.betrokken.uitTeSluiten(tx, inzage, id, [{ soort: 'NAAM', naam: v.naam }]);
      const uit = [...v.lijkt, ...hier.filter((h) => !v.lijkt.some((l) => l.persoonId === h.persoonId))];
      const fout = uit.length === 0 ? null : await this.weg(tx, inzage, id, uit, nu);
      if (fout) return fout;
    }
    return null;
  }

  /** A typed name of the report was looked at: what it hid shows again, unless another one is still open. */
  async hefOp(tx: Transactie, inzage: Inzage, meldingId: string, nu: Date): Promise<void> {
    for (const id of await this.ids(tx, meldingId)) {
      // Locked first: a name of the complaint itself may be looked at in this same instant.
      await this.opSlot(tx, inzage, id, [], nu);
      await this.hefKlachtOp(tx, inzage, id);
    }
  }

  /** Only when neither the complaint nor its report has a typed name that nobody looked at. */
  async hefKlachtOp(tx: Transactie, inzage: Inzage, klachtId: string): Promise<void> {
    const r = await tx.rij<{ open: boolean | null }>('select doorgang.klacht_naam_open($1) as open', [klachtId]);
    if (r?.open === false) await this.dossiers.hefVoorlopigeOp(tx, inzage, klachtId);
  }

  /** In one order, so that two acts never wait for each other. */
  private async ids(tx: Transactie, meldingId: string): Promise<string[]> {
    const rijen = await tx.rijen<{ id: string }>('select k as id from doorgang.klachten_over($1) k', [meldingId]);
    return rijen.map((r) => r.id);
  }

  private async weg(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    uit: readonly UitTeSluiten[],
    nu: Date,
  ): Promise<Weigering | null> {
    const slot = await this.opSlot(tx, inzage, id, uit, nu);
    if (!slot) return GEEN_ONTVANGER();
    const { k, ontvanger } = slot;
    // In nobody's name: who handles the report is no part of the complaint.
    const wie: SysteemInzage = {
      organisatieId: inzage.organisatieId,
      toegangspunt: inzage.toegangspunt,
      kenmerk: inzage.kenmerk,
    };
    const oud = await tx.metZichtVan(ontvanger, () => this.betrokken.draagOver(tx, wie, { k, ontvanger, uit }, nu));
    await this.betrokken.maakLos(tx, inzage, id, oud, nu);
    await this.betrokken.sluit(tx, inzage, id, uit, nu);
    return null;
  }

  /** The complaint, locked, and who keeps sight of it. Who that is may have changed while we waited: then once more. */
  private async opSlot(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    uit: readonly UitTeSluiten[],
    nu: Date,
  ): Promise<OpSlot | null> {
    for (let poging = 0; poging < 3; poging++) {
      const ontvanger = await this.betrokken.ontvanger(tx, inzage, id, uit, nu);
      if (ontvanger === null) return null;
      const k = await tx.metZichtVan(ontvanger, () => this.klachten.opSlot(tx, id));
      if (k) return { k, ontvanger };
    }
    throw new Error('nobody keeps sight of the complaint while it is handed over');
  }
}
