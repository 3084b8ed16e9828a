import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { MEESTE_BIJLAGEN } from '@meldbaken/melding/model';
import { schoneNaam, type BestandSoort, type GekeurdBestand } from '@meldbaken/platform/bestand';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Intakesleutels, verzegelVoorIntake } from '@meldbaken/platform/sleutels';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { BewaardeBijlage } from './bijlage.handler';
import type { Kaartje } from './bijlage-kaartjes';
import { BijlageOpslag } from './bijlage.opslag';

const plek = (id: string): string => `melding.bijlage_wacht:${id}`;
const PER_RONDE = 100;
const ANONIEM = { toegangspunt: 'openbaar', kenmerk: 'openbaar' };

interface Wachtend {
  id: string;
  dossierId: string;
  soort: BestandSoort;
  gescand: boolean;
  dag: Date;
  verzegeld: Buffer;
}

/** Files of reporters without an account: the web process seals, the worker opens. No moment, no address, no name of the file. */
@Injectable()
export class OpenbareBijlagen {
  constructor(
    private readonly transacties: Transacties,
    private readonly intake: Intakesleutels,
    private readonly opslag: BijlageOpslag,
  ) {}

  /** `dag` is the day in Amsterdam (jjjj-mm-dd): nothing finer is kept. */
  async ontvang(k: Kaartje, bestand: GekeurdBestand, dag: string): Promise<BewaardeBijlage | Weigering> {
    const { id, organisatieId, dossierId } = { ...k, id: k.bijlageId };
    const { soort, gescand, inhoud } = bestand;
    const uit = { id, naam: bestand.naam, soort, grootte: inhoud.length, gescand };
    return this.transacties.als({ organisatieId, ...ANONIEM }, async (tx) => {
      await tx.slot(dossierId);
      const er = await tx.rijen<{ id: string }>(
        'select id from melding.bijlage_wacht where organisatie_id = $1 and dossier_id = $2',
        [organisatieId, dossierId],
      );
      if (er.some((r) => r.id === id)) return uit;
      if (er.length >= MEESTE_BIJLAGEN) return teVeel();
      const publiek = await this.intake.publiek(tx, { organisatieId });
      await tx.wijzig(
        `insert into melding.bijlage_wacht (organisatie_id, id, dossier_id, soort, grootte, gescand, dag, verzegeld) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          organisatieId,
          id,
          dossierId,
          soort,
          inhoud.length,
          gescand,
          dag,
          verzegelVoorIntake(publiek, organisatieId, plek(id), inhoud),
        ],
      );
      return uit;
    });
  }

  /** The worker: what waits for a report that is there. */
  async wachtend(tx: Transactie, wie: SysteemInzage): Promise<string[]> {
    const rijen = await tx.rijen<{ id: string }>(
      `select w.id from melding.bijlage_wacht w join melding.melding m on m.organisatie_id = w.organisatie_id and m.dossier_id = w.dossier_id
       where w.organisatie_id = $1 and w.verzegeld is not null order by w.dag, w.id limit ${PER_RONDE}`,
      [wie.organisatieId],
    );
    return rijen.map((r) => r.id);
  }

  /** The worker: opens one of those, and lets the handler hear that it is there. 1, or 0 when another round was first. */
  async haalOp(tx: Transactie, wie: SysteemInzage, id: string, nu: Date): Promise<number> {
    const w = await tx.rij<Wachtend & Record<string, unknown>>(
      `select w.id, w.dossier_id as "dossierId", w.soort, w.gescand, w.dag::timestamp at time zone 'Europe/Amsterdam' as dag, w.verzegeld
       from melding.bijlage_wacht w where w.organisatie_id = $1 and w.id = $2 and w.verzegeld is not null for update skip locked`,
      [wie.organisatieId, id],
    );
    if (!w) return 0;
    await this.zetOver(tx, wie, w);
    const ids = { meldingId: w.dossierId, bijlageId: w.id };
    await zetInOutbox(tx, { soort: 'BijlageVanMelder', organisatieId: wie.organisatieId, ids }, nu);
    return 1;
  }

  private async zetOver(tx: Transactie, wie: SysteemInzage, w: Wachtend): Promise<void> {
    const inhoud = await this.intake.open(tx, wie, plek(w.id), w.verzegeld);
    const naam = schoneNaam('bestand van de melder', w.soort);
    await this.opslag.schrijf(tx, wie, { ...w, naam, inhoud, herkomst: 'OPENBAAR', doorId: null }, w.dag);
    await tx.wijzig(
      `insert into melding.tijdlijn (organisatie_id, id, melding_id, dossier_id, soort, op, door_id) values ($1, $2, $3, $3, 'BIJLAGE_VAN_MELDER', $4, null)`,
      [wie.organisatieId, uuidv7(), w.dossierId, w.dag],
    );
    await tx.wijzig('update melding.bijlage_wacht set verzegeld = null where organisatie_id = $1 and id = $2', [
      wie.organisatieId,
      w.id,
    ]);
  }
}

const teVeel = (): Weigering =>
  weiger('BIJLAGE_TE_VEEL', `Er zijn al ${MEESTE_BIJLAGEN} bestanden. Meer kan niet.`, {
    watDan: 'Hebt u meer? Schrijf dat in een bericht.',
  });
