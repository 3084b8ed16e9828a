import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ImportLezer } from './import.lezer';
import { PersonenImportVerouderd, type ImportStatus, type PersonenImport } from './import.type';

interface Rij {
  id: string;
  versie: number;
  status: ImportStatus;
  fout: number;
  werk: number;
  vervaltOp: Date;
  bevestigdDoor: string | null;
}

type Uitkomst = PersonenImport | PersonenImportVerouderd | Weigering;

/** Confirming a list, and taking it away. */
@Injectable()
export class ImportHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly lezer: ImportLezer,
    private readonly klok: Klok,
  ) {}

  /** From here on the rows are written, in the background. */
  bevestig(inzage: Inzage, id: string, versie: number, zonderFouten: boolean): Promise<Uitkomst> {
    return this.doe(inzage, id, async (tx, rij, nu) => {
      // Twice the same click: the same answer.
      const alGedaan = rij.bevestigdDoor === inzage.lidmaatschapId && rij.versie === versie + 1;
      if (alGedaan) return null;
      if (rij.versie !== versie) return this.verouderd(tx, inzage, id);
      const niet = bezwaar(rij, nu) ?? (rij.fout && !zonderFouten ? metFouten(rij.fout) : null);
      if (niet) return niet;
      if (await loopt(tx, inzage)) return alBezig();
      const status: ImportStatus = rij.werk ? 'LOOPT' : 'KLAAR';
      await tx.wijzig(
        `update vergewis.import set status = $3, bevestigd_op = $4, bevestigd_door = $5, klaar_op = $6, versie = versie + 1 where organisatie_id = $1 and id = $2`,
        [inzage.organisatieId, id, status, nu, inzage.lidmaatschapId, rij.werk ? null : nu],
      );
      if (rij.werk)
        await zetInOutbox(
          tx,
          { soort: 'PersonenImportBevestigd', organisatieId: inzage.organisatieId, ids: { importId: id } },
          nu,
        );
      return null;
    });
  }

  /** The rows go at once; that somebody loaded a list stays. */
  annuleer(inzage: Inzage, id: string, versie: number): Promise<Uitkomst> {
    return this.doe(inzage, id, async (tx, rij, nu) => {
      if (rij.status === 'GEANNULEERD' && rij.versie === versie + 1) return null;
      if (rij.versie !== versie) return this.verouderd(tx, inzage, id);
      const niet = bezwaar(rij, nu);
      if (niet && niet.code !== 'IMPORT_VERLOPEN') return niet;
      await tx.wijzig('delete from vergewis.import_regel where organisatie_id = $1 and import_id = $2', [
        inzage.organisatieId,
        id,
      ]);
      await tx.wijzig(
        `update vergewis.import set status = 'GEANNULEERD', klaar_op = $3, versie = versie + 1 where organisatie_id = $1 and id = $2`,
        [inzage.organisatieId, id, nu],
      );
      return null;
    });
  }

  private doe(
    inzage: Inzage,
    id: string,
    act: (tx: Transactie, rij: Rij, nu: Date) => Promise<PersonenImportVerouderd | Weigering | null>,
  ): Promise<Uitkomst> {
    const spoor = { handeling: 'importeren', onderwerp: 'PersonenImport', onderwerpId: id };
    return this.handelingen.voerUit<PersonenImport | PersonenImportVerouderd>(inzage, spoor, async (tx, h) => {
      // In line: two confirmed at once would both see that none runs.
      await tx.slot(`vergewis.import:${inzage.organisatieId}`);
      const rij = await this.laad(tx, inzage, id);
      if (!rij) return nietGevonden();
      h.aantal = rij.werk;
      return (await act(tx, rij, this.klok.nu())) ?? (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  private laad(tx: Transactie, inzage: Inzage, id: string): Promise<Rij | null> {
    const recht = this.regels.voorwaarde(inzage, 'importeren', 'PersonenImport', 2);
    return tx.rij<Rij & Record<string, unknown>>(
      `select i.id, i.versie, i.status, i.fout, i.nieuw + i.wijzigt as werk, i.vervalt_op as "vervaltOp", i.bevestigd_door as "bevestigdDoor"
       from vergewis.import i where i.id = $1 and ${recht.sql} for update of i`,
      [id, ...recht.waarden],
    );
  }

  private async verouderd(tx: Transactie, inzage: Inzage, id: string): Promise<PersonenImportVerouderd | Weigering> {
    const huidig = await this.lezer.binnen(tx, inzage, id);
    if (!huidig) return nietGevonden();
    const bericht = 'Iemand anders deed intussen iets met deze lijst. Kijk eerst hoe het nu is.';
    return Object.assign(new PersonenImportVerouderd(), { code: 'VERSIE_VEROUDERD', bericht, huidig });
  }
}

async function loopt(tx: Transactie, inzage: Inzage): Promise<boolean> {
  const rij = await tx.rij(`select 1 from vergewis.import i where i.organisatie_id = $1 and i.status = 'LOOPT'`, [
    inzage.organisatieId,
  ]);
  return rij !== null;
}

function bezwaar(rij: Rij, nu: Date): Weigering | null {
  if (rij.status === 'TE_CONTROLEREN' && rij.vervaltOp > nu) return null;
  if (rij.status === 'TE_CONTROLEREN' || rij.status === 'VERLOPEN')
    return weiger('IMPORT_VERLOPEN', 'Deze lijst heeft te lang gewacht. De gegevens kunnen intussen anders zijn.', {
      watDan: 'Laad het bestand opnieuw.',
    });
  return weiger('IMPORT_AL_GEDAAN', 'Deze lijst is al verwerkt of weggehaald.', {
    watDan: 'Laad het bestand opnieuw.',
  });
}

const metFouten = (n: number): Weigering =>
  weiger('IMPORT_FOUTEN', n === 1 ? 'In 1 regel staat een fout.' : `In ${n} regels staat een fout.`, {
    veld: 'zonderFouten',
    watDan: 'Verbeter het bestand en laad het opnieuw. Of kies dat u deze regels overslaat.',
  });

const alBezig = (): Weigering =>
  weiger('IMPORT_LOOPT', 'Er wordt nu al een andere lijst verwerkt.', {
    watDan: 'Wacht tot die klaar is. Kijk daarna de lijst opnieuw na: er kan iets veranderd zijn.',
  });
