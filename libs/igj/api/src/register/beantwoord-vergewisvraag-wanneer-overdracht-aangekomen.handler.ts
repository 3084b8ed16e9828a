import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { VergewisvraagKopie } from '@meldbaken/igj/contract';
import {
  ANTWOORD_VELDEN,
  GRENZEN,
  VERGEWIS_ANTWOORD_DOEL,
  VERGEWIS_GRONDSLAG,
  canoniek,
  grensVanaf,
  leesVergewisvraag,
  vergewisantwoordKopie,
} from '@meldbaken/igj/model';
import { schrijfAudit } from '@meldbaken/platform/audit';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Overdrachten, type Ontvangst } from '@meldbaken/platform/overdracht';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { IdentiteitZegel } from './identiteit-zegel';
import { RegisterRepository } from './register.repository';

/** At the inspectie: a question of a provider is answered by the system. The dossier has no holder: nobody reads about whom it was. */
@Injectable()
export class BeantwoordVergewisvraagWanneerOverdrachtAangekomen implements Gebeurtenisverwerker {
  readonly naam = 'beantwoord-vergewisvraag-wanneer-overdracht-aangekomen';
  readonly soort = 'OverdrachtAangekomen';

  constructor(
    private readonly overdrachten: Overdrachten,
    private readonly dossiers: Dossiers,
    private readonly register: RegisterRepository,
    private readonly zegel: IdentiteitZegel,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const ontvangst = await this.overdrachten.ontvangst(tx, wie, ids['ontvangstId'] ?? '');
    if (!ontvangst) throw new Error('igj: the receipt is not there');
    if (ontvangst.soort !== 'IGJ_VERGEWISVRAAG' || ontvangst.dossierId !== null) return;
    const vraag = leesVergewisvraag(JSON.parse(ontvangst.inhoud), ontvangst.verzondenOp);
    if (isWeigering(vraag)) throw new Error(`igj: question refused: ${vraag.code} ${vraag.veld ?? ''}`);
    const id = uuidv7();
    await this.dossiers.maak(tx, wie, id, 'REGISTERVRAAG', nu);
    await this.overdrachten.koppel(tx, wie, ontvangst.id, id);
    // One sender after another: two at once would both fit under the limit.
    await tx.slot(`registervraag:${wie.organisatieId}:${ontvangst.afzenderNaam}`);
    await this.antwoord(tx, wie, id, ontvangst, vraag, nu);
    const regel = {
      handeling: 'registervraag.beantwoorden',
      onderwerp: 'Registervraag',
      onderwerpId: id,
      dossierId: id,
    };
    await schrijfAudit(tx, wie, {
      ...regel,
      grondslag: VERGEWIS_GRONDSLAG,
      velden: ANTWOORD_VELDEN,
      uitkomst: 'GELUKT',
    });
  }

  /** The register is always asked, so that every answer takes the same time. */
  private async antwoord(
    tx: Transactie,
    wie: SysteemInzage,
    id: string,
    ontvangst: Ontvangst,
    vraag: VergewisvraagKopie,
    nu: Date,
  ): Promise<void> {
    const teVeel = (await eerdereVragen(tx, wie, ontvangst)) >= GRENZEN.bijInspectie;
    const rapportOp = await this.register.zoek(tx, wie, vraag, nu);
    const gevonden = rapportOp === null ? 'GEEN_AANTEKENING' : 'AANTEKENING';
    const kopie = vergewisantwoordKopie(teVeel ? 'NIET_BEANTWOORD' : gevonden, rapportOp);
    const { id: overdrachtId } = await this.overdrachten.verzend(
      tx,
      wie,
      {
        dossierId: id,
        soort: kopie.soort,
        antwoordOp: ontvangst.id,
        grondslag: VERGEWIS_GRONDSLAG,
        doel: VERGEWIS_ANTWOORD_DOEL,
        velden: ANTWOORD_VELDEN,
        inhoud: canoniek({ ...kopie }),
      },
      nu,
    );
    const { functie, vrager } = vraag;
    await tx.wijzig(
      `insert into igj.registervraag (organisatie_id, id, ontvangst_id, afzender_naam, vraag, gevraagd_op, beantwoord_op, uitkomst, overdracht_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        wie.organisatieId,
        id,
        ontvangst.id,
        ontvangst.afzenderNaam,
        await this.zegel.sluitRegistervraag(tx, wie, id, { functie, vrager }),
        ontvangst.verzondenOp,
        nu,
        kopie.uitkomst,
        overdrachtId,
      ],
    );
  }
}

async function eerdereVragen(tx: Transactie, wie: SysteemInzage, ontvangst: Ontvangst): Promise<number> {
  const rij = await tx.rij<{ n: number }>(
    'select count(*)::int as n from igj.registervraag v where v.organisatie_id = $1 and v.afzender_naam = $2 and v.gevraagd_op > $3',
    [wie.organisatieId, ontvangst.afzenderNaam, grensVanaf(ontvangst.verzondenOp)],
  );
  return rij?.n ?? 0;
}
