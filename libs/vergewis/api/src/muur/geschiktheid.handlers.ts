import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { lidJson, type LidKort } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import { VraagDossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { controleerGeschiktheidsvraag, geschiktheidAntwoordOp, geschiktheidStand } from '@meldbaken/vergewis/model';
import { DienstverbandRijen } from '../persistence/dienstverband.rijen';
import { plekVan } from '../persistence/plekken';
import { Geschiktheidsvraag } from './muur.type';

interface Rij extends Record<string, unknown> {
  id: string;
  gesteldOp: Date;
  antwoordOp: string;
  verwerkt: boolean;
  antwoord: 'JA' | 'NEE' | null;
  reden: Buffer;
  door: LidKort | null;
}

const LEES = `select q.id, q.gesteld_op as "gesteldOp", q.antwoord_op::text as "antwoordOp", q.verwerkt_op is not null as verwerkt, a.antwoord, q.reden,
  ${lidJson('q.organisatie_id', 'q.door_id')} as door
  from vergewis.geschiktheidsvraag q left join vergewis.geschiktheidsantwoord a on a.organisatie_id = q.organisatie_id and a.vraag_id = q.id
  where q.dienstverband_id = $1 order by q.gesteld_op desc, q.id desc`;

/** HR asks whether something matters for the suitability of somebody. It hears yes, no or nothing, always on the same day. */
@Injectable()
export class GeschiktheidHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly rijen: DienstverbandRijen,
    private readonly vragen: VraagDossiers,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  async lijst(inzage: Inzage, id: string): Promise<Geschiktheidsvraag[]> {
    const spoor = { handeling: 'lezen', onderwerp: 'Dienstverband', onderwerpId: id, velden: ['geschiktheid'] };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', 2);
      const er = await tx.rij(`select 1 from vergewis.dienstverband d where d.id = $1 and ${p.sql}`, [
        id,
        ...p.waarden,
      ]);
      return er ? this.lees(tx, inzage, id) : nietGevonden();
    });
    return isWeigering(uit) ? [] : uit;
  }

  async vraag(inzage: Inzage, sleutel: string, id: string, reden: string): Promise<Geschiktheidsvraag | Weigering> {
    const nu = this.klok.nu();
    const vandaag = dagVan(nu);
    const spoor = { handeling: 'geschiktheid-vragen', onderwerp: 'Dienstverband', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx, h) => {
      const rij = await this.rijen.voor(tx, inzage, 'geschiktheid-vragen', id);
      if (!rij) return nietGevonden();
      const eerder = await this.eerder(tx, inzage, sleutel);
      if (eerder) return this.een(tx, inzage, id, eerder);
      const fout = alsGeweigerdMetVelden(
        controleerGeschiktheidsvraag(reden, rij, await lopend(tx, inzage, rij.persoonId), vandaag),
      );
      if (fout || rij.persoonId === null) return fout ?? nietGevonden();
      const vraag = {
        id: uuidv7(),
        kenmerk: uuidv7(),
        persoonId: rij.persoonId,
        antwoordOp: geschiktheidAntwoordOp(vandaag),
      };
      // Who is shut out of the question does not see in the log that it was asked.
      h.dossierId = vraag.kenmerk;
      await this.vragen.maak(
        tx,
        inzage,
        { id: vraag.kenmerk, soort: 'GESCHIKTHEIDSVRAAG', persoonId: vraag.persoonId },
        nu,
      );
      await this.schrijf(tx, inzage, { ...vraag, dienstverbandId: id, sleutel, reden }, nu);
      return this.een(tx, inzage, id, vraag.id);
    });
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    v: {
      id: string;
      kenmerk: string;
      dienstverbandId: string;
      persoonId: string;
      antwoordOp: string;
      sleutel: string;
      reden: string;
    },
    nu: Date,
  ): Promise<void> {
    const plek = plekVan(v.dienstverbandId, 'geschiktheidsvraag', 'reden', v.id);
    await tx.wijzig(
      `insert into vergewis.geschiktheidsvraag (organisatie_id, id, dossier_id, dienstverband_id, persoon_id, reden, gesteld_op, antwoord_op, door_id, sleutel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        inzage.organisatieId,
        v.id,
        v.kenmerk,
        v.dienstverbandId,
        v.persoonId,
        await this.verzegelaar.verzegel(tx, inzage, plek, v.reden.trim()),
        nu,
        v.antwoordOp,
        inzage.lidmaatschapId,
        v.sleutel,
      ],
    );
    const ids = { vraagId: v.id };
    await zetInOutbox(tx, { soort: 'GeschiktheidGevraagd', organisatieId: inzage.organisatieId, ids }, nu);
  }

  private async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<string | null> {
    const rij = await tx.rij<{ id: string }>(
      'select q.id from vergewis.geschiktheidsvraag q where q.organisatie_id = $1 and q.door_id = $2 and q.sleutel = $3',
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
    );
    return rij?.id ?? null;
  }

  private async een(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    vraagId: string,
  ): Promise<Geschiktheidsvraag | Weigering> {
    return (await this.lees(tx, inzage, id)).find((q) => q.id === vraagId) ?? nietGevonden();
  }

  private async lees(tx: Transactie, inzage: Inzage, dienstverbandId: string): Promise<Geschiktheidsvraag[]> {
    const vandaag = dagVan(this.klok.nu());
    const rijen = await tx.rijen<Rij>(LEES, [dienstverbandId]);
    const cellen = rijen.map((r) => ({
      plek: plekVan(dienstverbandId, 'geschiktheidsvraag', 'reden', r.id),
      verzegeld: r.reden,
    }));
    const redenen = await this.verzegelaar.openAlle(tx, inzage, cellen);
    return rijen.map((r, i) =>
      Object.assign(new Geschiktheidsvraag(), {
        id: r.id,
        gesteldOp: r.gesteldOp,
        antwoordOp: r.antwoordOp,
        stand: geschiktheidStand(r, vandaag),
        reden: redenen[i]?.toString('utf8') ?? '',
        door: r.door,
      }),
    );
  }
}

/** The day of the answer that is still to come, for this person in any employment that the caller sees. */
async function lopend(tx: Transactie, inzage: Inzage, persoonId: string | null): Promise<string | null> {
  const rij = await tx.rij<{ op: string }>(
    'select q.antwoord_op::text as op from vergewis.geschiktheidsvraag q where q.organisatie_id = $1 and q.persoon_id = $2 and q.verwerkt_op is null order by q.antwoord_op desc limit 1',
    [inzage.organisatieId, persoonId],
  );
  return rij?.op ?? null;
}
