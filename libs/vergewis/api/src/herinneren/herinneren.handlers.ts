import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { HerinneringAan } from '@meldbaken/vergewis/contract';
import { handMoment, metDeHand } from '@meldbaken/vergewis/model';
import { DienstverbandRijen } from '../persistence/dienstverband.rijen';
import { VergewisHerinnering, VergewisHerinneringVoorbeeld, VergewisHerinneringenGestuurd } from './herinneren.type';
import { HerinneringLezer, type Kandidaat } from './herinnering.lezer';
import { HerinneringSchrijver, type TeSturen } from './herinnering-schrijver';

const HOOGSTENS = 500;

/** Reminders by HR: first who gets what, then the mails, and in the file what went when. */
@Injectable()
export class HerinnerHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly rijen: DienstverbandRijen,
    private readonly lezer: HerinneringLezer,
    private readonly schrijver: HerinneringSchrijver,
    private readonly klok: Klok,
  ) {}

  async voorbeeld(inzage: Inzage, ids: readonly string[]): Promise<VergewisHerinneringVoorbeeld[]> {
    const spoor = { handeling: 'herinneren', onderwerp: 'Dienstverband', velden: ['voorbeeld'], aantal: ids.length };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      if (ids.length > HOOGSTENS) return [];
      const kandidaten = await this.kandidaten(tx, inzage, ids);
      const namen = await this.namen(
        tx,
        inzage,
        kandidaten.flatMap((k) => k.leidinggevenden),
      );
      return kandidaten.map((k) => alsVoorbeeld(k, namen));
    });
    return Array.isArray(uit) ? uit : [];
  }

  async stuur(
    inzage: Inzage,
    sleutel: string,
    ids: readonly string[],
    aan: readonly HerinneringAan[],
  ): Promise<VergewisHerinneringenGestuurd | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'herinneren', onderwerp: 'Dienstverband', velden: [...aan], aantal: ids.length };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const fout = keur(ids, aan);
      if (fout) return fout;
      const kandidaten = await this.kandidaten(tx, inzage, ids);
      if (kandidaten.length === 0) return nietGevonden();
      const eerder = await this.eerder(tx, inzage, sleutel);
      const nieuw =
        eerder.length > 0
          ? eerder
          : await this.schrijver.schrijf(
              tx,
              inzage,
              kandidaten.flatMap((k) => teSturen(k, aan, handMoment(dagVan(nu)))),
              sleutel,
              nu,
            );
      return uitkomst(kandidaten, aan, nieuw);
    });
  }

  /** What went about one person, the newest first. */
  async lijst(inzage: Inzage, id: string): Promise<VergewisHerinnering[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', 2);
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'lezen', onderwerp: 'Dienstverband', onderwerpId: id, velden: ['herinneringen'] },
      [
        {
          sql: `select h.id, h.op, h.aan, h.eisen, h.aanleiding, m.status,
              coalesce(m.adres, (select w.naam from weergave.lid w where w.organisatie_id = h.organisatie_id and w.id = h.ontvanger_id), '') as naar,
              (select w.naam from weergave.lid w where w.organisatie_id = h.organisatie_id and w.id = h.door_id) as door
            from vergewis.herinnering h join vergewis.mail m on m.organisatie_id = h.organisatie_id and m.id = h.mail_id
            join vergewis.dienstverband d on d.organisatie_id = h.organisatie_id and d.id = h.dienstverband_id
            where h.dienstverband_id = $1 and ${p.sql} order by h.op desc, h.id desc limit 200`,
          waarden: [id, ...p.waarden],
        },
      ],
    );
    return rijen.map((r) => Object.assign(new VergewisHerinnering(), r));
  }

  private async kandidaten(tx: Transactie, inzage: Inzage, ids: readonly string[]): Promise<Kandidaat[]> {
    const rijen = await this.rijen.alle(tx, inzage, 'herinneren', [...new Set(ids)]);
    return this.lezer.kandidaten(
      tx,
      inzage,
      rijen.map((r) => r.id),
      dagVan(this.klok.nu()),
    );
  }

  private async namen(tx: Transactie, inzage: Inzage, ids: readonly string[]): Promise<Map<string, string>> {
    const rijen = await tx.rijen<{ id: string; naam: string }>(
      'select w.id, w.naam from weergave.lid w where w.organisatie_id = $1 and w.id = any($2)',
      [inzage.organisatieId, ids],
    );
    return new Map(rijen.map((r) => [r.id, r.naam]));
  }

  /** What the same key sent before: its answer is the same. */
  private async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<{ dienstverbandId: string }[]> {
    return tx.rijen<{ dienstverbandId: string }>(
      'select h.dienstverband_id as "dienstverbandId" from vergewis.herinnering h where h.organisatie_id = $1 and h.door_id = $2 and h.sleutel = $3',
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
    );
  }
}

function keur(ids: readonly string[], aan: readonly HerinneringAan[]): Weigering | null {
  if (ids.length === 0 || ids.length > HOOGSTENS)
    return weiger('VERGEWIS_AANTAL', ids.length === 0 ? 'Kies eerst personen.' : 'Dit zijn er te veel in één keer.', {
      veld: 'dienstverbandIds',
      watDan: `Kies 1 tot en met ${HOOGSTENS} personen.`,
    });
  if (aan.length === 0)
    return weiger('VERGEWIS_LEEG', 'Kies wie een mail krijgt.', {
      veld: 'aan',
      watDan: 'Kies de persoon zelf, de leidinggevende, of allebei.',
    });
  return null;
}

function alsVoorbeeld(k: Kandidaat, namen: ReadonlyMap<string, string>): VergewisHerinneringVoorbeeld {
  const { persoon, leidinggevende } = metDeHand(k.vraag);
  return Object.assign(new VergewisHerinneringVoorbeeld(), {
    id: k.id,
    naam: k.naam,
    persoonReden: persoon.mag ? null : persoon.reden,
    adres: persoon.mag ? k.vraag.email : null,
    eisen: k.vraag.gevraagd.map((g) => g.eis),
    leidinggevendeReden: leidinggevende.mag ? null : leidinggevende.reden,
    leidinggevenden: leidinggevende.mag ? k.leidinggevenden.map((id) => namen.get(id) ?? '') : [],
  });
}

function teSturen(k: Kandidaat, aan: readonly HerinneringAan[], moment: string): TeSturen[] {
  const { persoon, leidinggevende } = metDeHand(k.vraag);
  const basis = { dienstverbandId: k.id, aanleiding: 'MET_DE_HAND', moment } as const;
  const zelf: TeSturen[] =
    aan.includes('PERSOON') && persoon.mag
      ? [{ ...basis, aan: 'PERSOON', ontvangerId: null, adres: k.vraag.email, eisen: persoon.eisen }]
      : [];
  const team = aan.includes('LEIDINGGEVENDE') && leidinggevende.mag ? k.leidinggevenden : [];
  return [
    ...zelf,
    ...team.map((ontvangerId): TeSturen => ({ ...basis, aan: 'LEIDINGGEVENDE', ontvangerId, adres: null, eisen: [] })),
  ];
}

function uitkomst(
  kandidaten: readonly Kandidaat[],
  aan: readonly HerinneringAan[],
  gestuurd: readonly { dienstverbandId: string }[],
): VergewisHerinneringenGestuurd {
  const wel = new Set(gestuurd.map((g) => g.dienstverbandId));
  const reden = (k: Kandidaat): string => {
    const { persoon, leidinggevende } = metDeHand(k.vraag);
    const eerste = [aan.includes('PERSOON') ? persoon : null, aan.includes('LEIDINGGEVENDE') ? leidinggevende : null]
      .filter((b) => b !== null)
      .find((b) => !b.mag);
    return eerste?.mag === false ? eerste.reden : 'Hierover ging vandaag al een herinnering uit.';
  };
  return Object.assign(new VergewisHerinneringenGestuurd(), {
    mails: gestuurd.length,
    personen: [...wel],
    overgeslagen: kandidaten.filter((k) => !wel.has(k.id)).map((k) => ({ id: k.id, reden: reden(k) })),
  });
}
