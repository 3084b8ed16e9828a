import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import type { Dag } from '@meldbaken/vergewis/contract';
import { plusDagen, vanzelf } from '@meldbaken/vergewis/model';
import { HerinneringLezer, type GezetteInstelling, type Kandidaat } from './herinnering.lezer';
import { HerinneringSchrijver, type TeSturen } from './herinnering-schrijver';

const PER_KEER = 200;

/** Who has something asked and not answered, or begins soon. */
const KANDIDATEN = `select d.id from vergewis.dienstverband d where d.organisatie_id = $1 and d.id > $2 and (d.einde_op is null or d.einde_op >= $3)
    and (exists (select 1 from unnest(d.stand_eisen) e where e like '%:AANGEVRAAGD') or (d.begin_op > $3 and d.begin_op <= $4 and d.stand_status = 'NIET_INZETBAAR'))
  order by d.id limit ${PER_KEER}`;

/** Reminders by the rule that HR switched on: once a day, in the morning of the worker's clock. Found from the tables. */
@Injectable()
export class Herinneraar {
  constructor(
    private readonly transacties: Transacties,
    private readonly lezer: HerinneringLezer,
    private readonly schrijver: HerinneringSchrijver,
    private readonly klok: Klok,
  ) {}

  /** How many mails were written. */
  async ronde(): Promise<number> {
    const vandaag = dagVan(this.klok.nu());
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_vergewis_herinneringen($1::date) as id',
      [vandaag],
    );
    let totaal = 0;
    for (const { id: organisatieId } of tenants)
      totaal += await this.voorTenant({ organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() }, vandaag);
    return totaal;
  }

  private async voorTenant(wie: SysteemInzage, vandaag: Dag): Promise<number> {
    let totaal = 0;
    for (let na: string | null = EERSTE; na !== null;) {
      const keer: { na: string | null; mails: number } = await this.keer(wie, vandaag, na);
      totaal += keer.mails;
      na = keer.na;
    }
    await this.transacties.als(wie, (tx) =>
      tx.wijzig('update vergewis.herinnering_instelling set laatst_op = $2 where organisatie_id = $1', [
        wie.organisatieId,
        vandaag,
      ]),
    );
    return totaal;
  }

  /** Killed half way, the next round finds the same people: who had a mail of this moment gets no second. */
  private keer(wie: SysteemInzage, vandaag: Dag, na: string): Promise<{ na: string | null; mails: number }> {
    return this.transacties.als(wie, async (tx) => {
      const i = await this.lezer.instelling(tx, wie.organisatieId);
      const rijen = await tx.rijen<{ id: string }>(KANDIDATEN, [
        wie.organisatieId,
        na,
        vandaag,
        plusDagen(vandaag, i.voorBeginDagen),
      ]);
      const ids = rijen.map((r) => r.id);
      const mails = await this.stuur(tx, wie, await this.lezer.kandidaten(tx, wie, ids, vandaag), i);
      return { na: ids.length < PER_KEER ? null : (ids.at(-1) ?? null), mails };
    });
  }

  private async stuur(
    tx: Transactie,
    wie: SysteemInzage,
    kandidaten: readonly Kandidaat[],
    i: GezetteInstelling,
  ): Promise<number> {
    const lijst = kandidaten.flatMap((k) => teSturen(k, i));
    const nieuw = await this.schrijver.schrijf(tx, wie, lijst, uuidv7(), this.klok.nu());
    if (nieuw.length > 0)
      await schrijfAudit(tx, wie, {
        handeling: 'dienstverband.herinneren',
        onderwerp: 'Dienstverband',
        aantal: nieuw.length,
        uitkomst: 'GELUKT',
      });
    return nieuw.length;
  }
}

const EERSTE = '00000000-0000-0000-0000-000000000000';

function teSturen(k: Kandidaat, i: GezetteInstelling): TeSturen[] {
  const uit = vanzelf(k.vraag, i);
  if (!uit) return [];
  const basis = { dienstverbandId: k.id, aanleiding: uit.aanleiding, moment: uit.moment };
  const persoon: TeSturen[] =
    uit.persoon.length > 0
      ? [{ ...basis, aan: 'PERSOON', ontvangerId: null, adres: k.vraag.email, eisen: uit.persoon }]
      : [];
  const team = uit.leidinggevende ? k.leidinggevenden : [];
  return [
    ...persoon,
    ...team.map((ontvangerId): TeSturen => ({ ...basis, aan: 'LEIDINGGEVENDE', ontvangerId, adres: null, eisen: [] })),
  ];
}
