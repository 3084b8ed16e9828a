import { Injectable } from '@nestjs/common';
import { Notificaties, type NotificatieSoort } from '@meldbaken/platform/notificatie';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { leesHrKaart } from '../persistence/hr-van-eenheid';

interface Kop extends Record<string, unknown> {
  id: string;
  persoonId: string | null;
  personeelsnummer: string;
  eenheidId: string;
  makerId: string;
}

/** Tells HR that something happened with a link: who made it, or else who keeps the file. Never whose it is. */
@Injectable()
export class BerichtAanHr {
  constructor(
    private readonly notificaties: Notificaties,
    private readonly dossiers: Dossiers,
  ) {}

  async meld(tx: Transactie, wie: SysteemInzage, linkId: string, soort: NotificatieSoort, nu: Date): Promise<void> {
    const kop = await tx.rij<Kop>(
      `select d.id, d.persoon_id as "persoonId", d.personeelsnummer, d.eenheid_id as "eenheidId", l.gemaakt_door as "makerId"
       from vergewis.sollicitant_link l join vergewis.dienstverband d on d.organisatie_id = l.organisatie_id and d.id = l.dienstverband_id
       where l.organisatie_id = $1 and l.id = $2`,
      [wie.organisatieId, linkId],
    );
    if (!kop) return;
    const hr = await leesHrKaart(tx, wie, dagVan(nu));
    const leden = hr.vanDossier(kop);
    if (leden.length === 0) return;
    await this.zorgVoorDossier(tx, wie, kop, leden, hr.allenOveral, nu);
    const ontvangers = leden.includes(kop.makerId) ? [kop.makerId] : leden;
    const pad = `/personen/${encodeURIComponent(kop.personeelsnummer)}`;
    const n = { dossierId: kop.id, ontvangers, soort, sleutel: `${soort}:${linkId}`, pad, mail: true };
    await this.notificaties.schrijfHerhaald(tx, wie, n, nu);
  }

  private async zorgVoorDossier(
    tx: Transactie,
    wie: SysteemInzage,
    kop: Kop,
    leden: readonly string[],
    allen: boolean,
    nu: Date,
  ): Promise<void> {
    const groep = allen ? await this.dossiers.groepHouder(tx, wie.organisatieId, 'HR') : null;
    if (groep === null) for (const lid of leden) await this.dossiers.zorgVoorLid(tx, wie.organisatieId, lid);
    const lijst = [{ id: kop.id, nietVoor: kop.persoonId, houders: groep === null ? leden : [groep] }];
    await this.dossiers.zorgVoor(tx, wie, 'DIENSTVERBAND', lijst, 'BEHANDELAAR', nu);
  }
}
