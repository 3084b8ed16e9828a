import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  controleerBeslissing,
  controleerBurgermelding,
  controleerVerlenging,
  type BurgermeldingBeslissing,
  type NieuweBurgermelding,
} from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isDag, isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { zaaknummer } from '../persistence/zaaknummer';
import { verouderd } from '../verouderd';
import { BurgerZegel } from './burger-zegel';
import { BurgermeldingLezer, type BurgerRij } from './burgermelding.lezer';
import type { Burgermelding } from './burgermelding.type';

const ONDERWERP = 'Burgermelding';
const CODE = 'IGJ_BURGERMELDING';
const LEZERS = ['MELDPUNT', 'COORDINEREND_INSPECTEUR', 'INSPECTEUR'] as const;

/** Reports of citizens: entered, given more time once, weighed and decided (Uitvoeringsbesluit Wkkgz art. 8.16-8.20). */
@Injectable()
export class BurgermeldingHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lezer: BurgermeldingLezer,
    private readonly zegel: BurgerZegel,
    private readonly dossiers: Dossiers,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async voerIn(inzage: Inzage, sleutel: string, b: NieuweBurgermelding): Promise<Burgermelding | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'invoeren', onderwerp: ONDERWERP }, async (tx, spoor) => {
      await tx.slot(`burgermelding:${inzage.lidmaatschapId}:${sleutel}`);
      const eerder = await tx.rij<{ id: string }>(
        'select b.id from igj.burgermelding b where b.organisatie_id = $1 and b.ingevoerd_door = $2 and b.sleutel = $3',
        [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
      );
      if (eerder) return this.antwoord(tx, inzage, eerder.id);
      const fout = alsGeweigerdMetVelden(controleerBurgermelding(b, nu));
      if (fout) return fout;
      const id = uuidv7();
      Object.assign(spoor, { onderwerpId: id, dossierId: id });
      await this.dossiers.maak(tx, inzage, id, 'BURGERMELDING', nu);
      for (const rol of LEZERS) await this.dossiers.geefGroep(tx, inzage, id, rol, 'INTAKE', nu);
      await this.schrijf(tx, inzage, id, sleutel, b, nu);
      return this.antwoord(tx, inzage, id);
    });
  }

  /** Two weeks more, once, before the end. */
  verleng(inzage: Inzage, id: string, versie: number, reden: string): Promise<Burgermelding | Weigering> {
    return this.met(inzage, 'verlengen', id, versie, async (tx, rij, nu) => {
      const fout = alsGeweigerdMetVelden(controleerVerlenging(reden, { ...rij, verlengd: rij.verlengdOp !== null }));
      if (fout) return fout;
      // The words stay here; the term only needs to know that there is a reason.
      const verlenging = { gevraagdOp: nu, reden: 'Staat bij de melding.', toegekendDoor: 'De IGJ zelf' };
      const einde = await this.termijnen.verleng(tx, inzage, { onderwerpId: id, code: CODE, ...verlenging }, nu);
      if (isWeigering(einde)) return einde;
      await tx.wijzig(
        'update igj.burgermelding set uiterlijk = $3, verlengd_op = $4, verleng_reden = $5, versie = versie + 1 where organisatie_id = $1 and id = $2',
        [
          inzage.organisatieId,
          id,
          einde,
          nu,
          await this.zegel.sluit(tx, inzage, 'verleng_reden', id, { reden: reden.trim() }),
        ],
      );
      return null;
    });
  }

  beslis(inzage: Inzage, id: string, versie: number, b: BurgermeldingBeslissing): Promise<Burgermelding | Weigering> {
    return this.met(inzage, 'beslissen', id, versie, async (tx, rij, nu) => {
      const fout = alsGeweigerdMetVelden(controleerBeslissing(b, rij));
      if (fout) return fout;
      const woorden = { weging: b.weging.trim(), reden: b.reden.trim(), tochReden: b.tochReden?.trim() || null };
      await tx.wijzig(
        `update igj.burgermelding set status = 'BESLOTEN', ernst = $3, besluit = $4, beslissing = $5, besloten_op = $6, besloten_door = $7, versie = versie + 1
         where organisatie_id = $1 and id = $2`,
        [
          inzage.organisatieId,
          id,
          b.ernst,
          b.besluit,
          await this.zegel.sluit(tx, inzage, 'beslissing', id, woorden),
          nu,
          inzage.lidmaatschapId,
        ],
      );
      await this.termijnen.haal(tx, inzage, { onderwerpId: id, code: CODE, op: nu }, nu);
      return null;
    });
  }

  private met(
    inzage: Inzage,
    handeling: string,
    id: string,
    versie: number,
    doe: (tx: Transactie, rij: BurgerRij, nu: Date) => Promise<Weigering | null>,
  ): Promise<Burgermelding | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling, onderwerp: ONDERWERP, onderwerpId: id, dossierId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.lezer.voor(tx, inzage, handeling, id);
      if (!rij) return nietGevonden();
      if (rij.versie !== versie) return verouderd(await this.lezer.binnen(tx, inzage, id));
      return (await doe(tx, rij, nu)) ?? this.antwoord(tx, inzage, id);
    });
  }

  private async antwoord(tx: Transactie, inzage: Inzage, id: string): Promise<Burgermelding | Weigering> {
    return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    sleutel: string,
    b: NieuweBurgermelding,
    nu: Date,
  ): Promise<void> {
    const nummer = `B${zaaknummer(Number(dagVan(nu).slice(0, 4))).slice(1)}`;
    const beginOp = begin(b.ontvangenOp, nu);
    const uiterlijk = this.termijnen.vervaltOp(CODE, beginOp);
    if (!uiterlijk) throw new Error('igj: no rule for how long a decision takes');
    const { wat, melderNaam, melderContact } = b;
    const inhoud = await this.zegel.sluit(tx, inzage, 'inhoud', id, {
      wat: wat.trim(),
      melderNaam: melderNaam?.trim() || null,
      melderContact: melderContact?.trim() || null,
    });
    await tx.wijzig(
      `insert into igj.burgermelding (organisatie_id, id, dossier_id, nummer, soort, kanaal, aanbieder_naam, aanbieder_kvk, ontvangen_op, gebeurd_op, inhoud, status, uiterlijk, ingevoerd_op, ingevoerd_door, sleutel)
       values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'NIEUW', $11, $12, $13, $14)`,
      [
        inzage.organisatieId,
        id,
        nummer,
        b.soort,
        b.kanaal,
        b.aanbieder.trim(),
        b.aanbiederKvk?.trim() || null,
        b.ontvangenOp,
        b.gebeurdOp,
        inhoud,
        uiterlijk,
        nu,
        inzage.lidmaatschapId,
        sleutel,
      ],
    );
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: id,
        code: CODE,
        beginOp,
        beginSoort: 'ONTVANGEN',
        onderwerp: { soort: 'BURGERMELDING', id, nummer, pad: `/burgermeldingen/${id}`, eenheidId: null },
        eigenaarId: inzage.lidmaatschapId,
      },
      nu,
    );
  }
}

/** A letter has a day, not a moment. */
function begin(ontvangenOp: string, nu: Date): Date {
  return isDag(ontvangenOp) && ontvangenOp < dagVan(nu) ? new Date(`${ontvangenOp}T11:00:00Z`) : nu;
}
