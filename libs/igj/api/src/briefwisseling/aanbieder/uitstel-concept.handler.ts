import { Injectable } from '@nestjs/common';
import { BERICHT_GRENS, magSchrijven } from '@meldbaken/igj/model';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isDag, isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { z } from 'zod';
import { OpstellenTeksten, plekVan } from '../../opstellen/opstellen.teksten';
import { ExterneMeldingRepository } from '../../persistence/externe-melding.repository';
import { UitstelConcept, UitstelConceptVerouderd } from './uitstel-concept.type';

const VORM = z.object({ tekst: z.string(), gewensteDag: z.string().nullable() });

export interface UitstelBewaren {
  id: string;
  /** The version that was seen; 0 when there was none. */
  versie: number;
  tekst: string;
  gewensteDag: string | null;
}

interface Rij extends Record<string, unknown> {
  dossierId: string;
  versie: number;
  inhoud: Buffer;
  op: Date;
  door: { id: string; naam: string };
}

/** A question for more time is often written in parts: what was typed is kept until it is sent. */
@Injectable()
export class UitstelConceptHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly teksten: OpstellenTeksten,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage, id: string): Promise<UitstelConcept | null> {
    const h = { handeling: 'schrijven', onderwerp: 'ExterneMelding', onderwerpId: id, velden: ['uitstel-concept'] };
    const uit = await this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const rij = await this.meldingen.voor(tx, inzage, 'schrijven', id);
      if (!rij) return nietGevonden();
      spoor.dossierId = rij.dossierId;
      return { concept: await this.van(tx, inzage, id) };
    });
    return isWeigering(uit) ? null : uit.concept;
  }

  async bewaar(inzage: Inzage, i: UitstelBewaren): Promise<UitstelConcept | UitstelConceptVerouderd | Weigering> {
    const nu = this.klok.nu();
    const h = { handeling: 'schrijven', onderwerp: 'ExterneMelding', onderwerpId: i.id, velden: ['uitstel-concept'] };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const rij = await this.meldingen.voor(tx, inzage, 'schrijven', i.id);
      if (!rij) return nietGevonden();
      spoor.dossierId = rij.dossierId;
      const fout = magSchrijven(rij.status) ?? keur(i);
      if (fout) return fout;
      const nuIs = await this.van(tx, inzage, rij.id);
      if ((nuIs?.versie ?? 0) !== i.versie) return verouderd(nuIs);
      await this.schrijf(tx, inzage, rij, i, nu);
      return (await this.van(tx, inzage, rij.id)) ?? nietGevonden();
    });
  }

  /** Sent: the words stand in the message now. */
  async wis(tx: Transactie, externeMeldingId: string): Promise<void> {
    await tx.wijzig('delete from igj.uitstel_concept where externe_melding_id = $1', [externeMeldingId]);
  }

  private async van(tx: Transactie, inzage: Inzage, id: string): Promise<UitstelConcept | null> {
    const rij = await tx.rij<Rij>(
      `select c.dossier_id as "dossierId", c.versie, c.inhoud, c.bijgewerkt_op as op,
         (select json_build_object('id', l.id, 'naam', l.naam) from weergave.lid l where l.organisatie_id = c.organisatie_id and l.id = c.bijgewerkt_door) as door
       from igj.uitstel_concept c where c.externe_melding_id = $1`,
      [id],
    );
    if (!rij) return null;
    const bytes = await this.teksten.bytes(
      tx,
      inzage,
      plekVan(rij.dossierId, 'uitstel_concept', 'inhoud', id),
      rij.inhoud,
    );
    const inhoud = VORM.parse(JSON.parse(bytes.toString('utf8')));
    const door = Object.assign(new LidKort(), rij.door);
    return Object.assign(new UitstelConcept(), inhoud, { id, versie: rij.versie, op: rij.op, door });
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    rij: { id: string; dossierId: string },
    i: UitstelBewaren,
    nu: Date,
  ): Promise<void> {
    const inhoud = JSON.stringify({ tekst: i.tekst.replaceAll('\u0000', ''), gewensteDag: i.gewensteDag });
    const plek = plekVan(rij.dossierId, 'uitstel_concept', 'inhoud', rij.id);
    const zegel = await this.teksten.verzegel(tx, inzage, plek, inhoud);
    const waarden = [inzage.organisatieId, rij.id, zegel, i.versie + 1, nu, inzage.lidmaatschapId];
    const zet = 'inhoud = $3, versie = $4, bijgewerkt_op = $5, bijgewerkt_door = $6';
    const waar = 'where organisatie_id = $1 and externe_melding_id = $2';
    if ((await tx.wijzig(`update igj.uitstel_concept set ${zet} ${waar}`, waarden)) > 0) return;
    // The report is locked: nobody else makes the first one.
    await tx.wijzig(
      `insert into igj.uitstel_concept (organisatie_id, externe_melding_id, inhoud, versie, bijgewerkt_op, bijgewerkt_door, dossier_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [...waarden, rij.dossierId],
    );
  }
}

/** A draft may be half: only what could never be sent is refused. */
function keur({ tekst, gewensteDag }: UitstelBewaren): Weigering | null {
  if (tekst.length > BERICHT_GRENS)
    return weiger('IGJ_TEKST_TE_LANG', 'De tekst is te lang. Er passen 20.000 tekens.', { veld: 'tekst' });
  if (gewensteDag === null || isDag(gewensteDag)) return null;
  return weiger('IGJ_DAG_BESTAAT_NIET', 'Deze dag bestaat niet.', { veld: 'gewensteDag' });
}

const verouderd = (huidig: UitstelConcept | null): UitstelConceptVerouderd =>
  Object.assign(new UitstelConceptVerouderd(), {
    code: 'VERSIE_VEROUDERD',
    bericht: 'Iemand anders bewaarde deze vraag intussen. Uw tekst staat er nog.',
    huidig,
  });
