import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { schoneTekst, teLang } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { AlertNotitie, AlertNotitieGewist } from '../../typen';

/** At most so many: it is a memory aid, no file. */
const HOOGSTENS = 100;

interface Rij {
  [veld: string]: unknown;
  id: string;
  inhoud: Buffer;
  op: Date;
}

/** 'Stay alert': what somebody writes down for themselves. Sealed, and their own alone. */
@Injectable()
export class AlertNotitieHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage): Promise<AlertNotitie[]> {
    const handeling = { handeling: 'lezen', onderwerp: 'AlertNotitie' };
    const uit = await this.handelingen.voerUit(inzage, handeling, (tx) => this.eigen(tx, inzage));
    return isWeigering(uit) ? [] : uit;
  }

  async bewaar(inzage: Inzage, sleutel: string, ruw: string): Promise<AlertNotitie | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'bewaren', onderwerp: 'AlertNotitie' }, async (tx, spoor) => {
      await tx.slot(sleutel);
      const bestaand = await this.eigen(tx, inzage, sleutel);
      if (bestaand[0]) return bestaand[0];
      const tekst = schoneTekst(ruw);
      if (tekst === null) return weiger('ALERT_TEKST_ONTBREEKT', 'Schrijf op wat u wilt onthouden.', { veld: 'tekst' });
      const lang = teLang('tekst', 'De notitie', tekst);
      if (lang) return lang;
      if ((await this.eigen(tx, inzage)).length >= HOOGSTENS)
        return weiger('ALERT_TE_VEEL', `U hebt al ${HOOGSTENS} notities.`, { watDan: 'Wis eerst een oude notitie.' });
      const id = uuidv7();
      spoor.onderwerpId = id;
      const inhoud = await this.verzegelaar.verzegel(tx, inzage, plek(id), tekst);
      await tx.wijzig(
        'insert into melding.alert_notitie (organisatie_id, id, lidmaatschap_id, inhoud, op, sleutel) values ($1, $2, $3, $4, $5, $6)',
        [inzage.organisatieId, id, inzage.lidmaatschapId, inhoud, nu, sleutel],
      );
      return Object.assign(new AlertNotitie(), { id, tekst, op: nu });
    });
  }

  async wis(inzage: Inzage, id: string): Promise<AlertNotitieGewist | Weigering> {
    const handeling = { handeling: 'wissen', onderwerp: 'AlertNotitie', onderwerpId: id };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'wissen', 'AlertNotitie', 2);
      const n = await tx.wijzig(`delete from melding.alert_notitie n where n.id = $1 and ${p.sql}`, [id, ...p.waarden]);
      return n === 1 ? Object.assign(new AlertNotitieGewist(), { id }) : nietGevonden();
    });
  }

  private async eigen(tx: Transactie, inzage: Inzage, sleutel: string | null = null): Promise<AlertNotitie[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'AlertNotitie', 2);
    const rijen = await tx.rijen<Rij>(
      `select n.id, n.inhoud, n.op from melding.alert_notitie n where ($1::uuid is null or n.sleutel = $1) and ${p.sql} order by n.op desc, n.id desc limit ${HOOGSTENS}`,
      [sleutel, ...p.waarden],
    );
    const cellen = rijen.map((r) => ({ plek: plek(r.id), verzegeld: r.inhoud }));
    const open = await this.verzegelaar.openAlle(tx, inzage, cellen);
    return rijen.map((r, i) =>
      Object.assign(new AlertNotitie(), { id: r.id, op: r.op, tekst: open[i]?.toString('utf8') ?? '' }),
    );
  }
}

const plek = (id: string): { recordId: string; tabel: string; kolom: string; rij: string } => ({
  recordId: id,
  tabel: 'melding.alert_notitie',
  kolom: 'inhoud',
  rij: id,
});
