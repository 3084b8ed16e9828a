import { Injectable } from '@nestjs/common';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { DienstverbandRepository } from '../persistence/dienstverband.repository';
import { Standen } from '../persistence/standen';
import { beslis, schrijfDeel, type Deel, type TeSchrijven } from './deel';
import type { ImportUitkomst } from './import.type';

/** In one transaction: short enough to show how far it is, and to lose little when a worker is killed. */
export const PER_DEEL = 2_000;

/** Writes the rows of a confirmed list, a part at a time; each part exactly once, whatever happens to the worker. */
@Injectable()
export class ImportToepassen {
  constructor(
    private readonly dienstverbanden: DienstverbandRepository,
    private readonly standen: Standen,
  ) {}

  /** The rows after this one. */
  async deel(tx: Transactie, taak: SysteemInzage, importId: string, na: number, nu: Date): Promise<void> {
    const loopt = await tx.rij<{ door: string }>(
      `select i.bevestigd_door as door from vergewis.import i where i.organisatie_id = $1 and i.id = $2 and i.status = 'LOOPT' for update`,
      [taak.organisatieId, importId],
    );
    if (!loopt) return;
    // Who confirmed the list answers for what it changed.
    const wie = { ...taak, namensLid: loopt.door };
    const regels = await leesRegels(tx, wie, importId, na);
    const deel = await beslis(tx, wie, regels, dagVan(nu));
    const ids = await schrijfDeel(tx, wie, this.dienstverbanden, deel, nu);
    await this.standen.herbereken(tx, wie, ids, dagVan(nu));
    await noteer(tx, wie, importId, deel.uitkomsten);
    const laatste = regels.at(-1)?.rij ?? na;
    if (regels.length < PER_DEEL) await rondAf(tx, wie, importId, nu);
    else await zetVerder(tx, wie, importId, laatste, nu);
  }
}

const leesRegels = (tx: Transactie, wie: SysteemInzage, importId: string, na: number): Promise<TeSchrijven[]> =>
  tx.rijen<TeSchrijven & Record<string, unknown>>(
    `select r.rij, r.actie, r.gegevens, r.verschil, r.dienstverband_id as id, r.dienstverband_versie as versie from vergewis.import_regel r
     where r.organisatie_id = $1 and r.import_id = $2 and r.actie in ('NIEUW', 'WIJZIGT') and r.rij > $3 order by r.rij limit ${PER_DEEL}`,
    [wie.organisatieId, importId, na],
  );

/** What was written has no contents here any more. */
async function noteer(
  tx: Transactie,
  wie: SysteemInzage,
  importId: string,
  uitkomsten: Deel['uitkomsten'],
): Promise<void> {
  const tel = (u: ImportUitkomst): number => uitkomsten.filter((x) => x.uitkomst === u).length;
  await tx.wijzig(
    `update vergewis.import_regel r set uitkomst = n.uitkomst, gegevens = null from unnest($3::int[], $4::text[]) as n(rij, uitkomst)
     where r.organisatie_id = $1 and r.import_id = $2 and r.rij = n.rij`,
    [wie.organisatieId, importId, uitkomsten.map((u) => u.rij), uitkomsten.map((u) => u.uitkomst)],
  );
  await tx.wijzig(
    `update vergewis.import set gedaan = gedaan + $3, toegevoegd = toegevoegd + $4, gewijzigd = gewijzigd + $5, botsing = botsing + $6 where organisatie_id = $1 and id = $2`,
    [wie.organisatieId, importId, uitkomsten.length, tel('TOEGEVOEGD'), tel('GEWIJZIGD'), tel('BOTSING')],
  );
  await schrijfAudit(tx, wie, {
    handeling: 'personenimport.verwerken',
    onderwerp: 'PersonenImport',
    onderwerpId: importId,
    aantal: uitkomsten.length,
    uitkomst: 'GELUKT',
  });
}

const zetVerder = (tx: Transactie, wie: SysteemInzage, importId: string, na: number, nu: Date): Promise<string> =>
  zetInOutbox(
    tx,
    { soort: 'PersonenImportVerder', organisatieId: wie.organisatieId, ids: { importId, na: String(na) } },
    nu,
  );

/** Only the rows that were left alone stay, so that somebody can do them by hand. */
async function rondAf(tx: Transactie, wie: SysteemInzage, importId: string, nu: Date): Promise<void> {
  await tx.wijzig(
    `delete from vergewis.import_regel where organisatie_id = $1 and import_id = $2 and uitkomst is distinct from 'BOTSING'`,
    [wie.organisatieId, importId],
  );
  await tx.wijzig(
    `update vergewis.import set status = 'KLAAR', klaar_op = $3, versie = versie + 1 where organisatie_id = $1 and id = $2`,
    [wie.organisatieId, importId, nu],
  );
}
