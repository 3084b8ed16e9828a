import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { leesVaststelling, type EerdereVaststelling, type Vaststelling } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { VaststellingEntity } from '../../persistence/entiteiten/behandeling.entity';
import { MeldingRepository, type MeldingRij } from '../../persistence/melding.repository';
import { leesVaststellingen } from '../../persistence/vaststellingen';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding, VaststellingInvoer } from '../../typen';
import { versieFout } from '../../verouderd';
import { Termijngevolgen } from './termijngevolgen';

export interface VaststellingVerzoek {
  sleutel: string;
  meldingId: string;
  versie: number;
  invoer: VaststellingInvoer;
}

@Injectable()
export class VaststellingVastleggenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
    @Inject(Termijngevolgen) private readonly gevolgen: Termijngevolgen,
  ) {}

  /** The finding, its terms, the audit row and the event are one transaction (G3, G4). */
  async voerUit(inzage: Inzage, v: VaststellingVerzoek): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'vaststelling-vastleggen',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, 'vaststelling-vastleggen', v.meldingId);
      if (!m) return nietGevonden();
      if (await this.alGedaan(tx, v)) return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
      const oud = (await versieFout(this.lezer, tx, inzage, m, v.versie)) ?? statusFout(m);
      if (oud) return oud;
      const context = await this.context(tx, m.id);
      const gelezen = leesVaststelling({ ...v.invoer, toelichtingEerder: v.invoer.redenEerder }, context, nu);
      if (!gelezen.ok) return alsGeweigerdMetVelden(gelezen.weigeringen) ?? nietGevonden();
      const id = await this.schrijf(tx, inzage, v, gelezen.vaststelling, context.eerdere.length + 1, nu);
      await this.gevolgen.voerUit(
        tx,
        inzage,
        { melding: m, vaststellingId: id, vaststelling: gelezen.vaststelling, ...context },
        nu,
      );
      await this.meldingen.bewaar(tx, m);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'VASTSTELLING', nu, { soort: gelezen.vaststelling.soort });
      await zetInOutbox(
        tx,
        {
          soort: 'VaststellingVastgelegd',
          organisatieId: inzage.organisatieId,
          ids: { meldingId: m.id, vaststellingId: id },
        },
        nu,
      );
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }

  private async alGedaan(tx: Transactie, v: VaststellingVerzoek): Promise<boolean> {
    return (
      (await tx.rij('select 1 from melding.vaststelling where melding_id = $1 and sleutel = $2', [
        v.meldingId,
        v.sleutel,
      ])) !== null
    );
  }

  private async context(
    tx: Transactie,
    meldingId: string,
  ): Promise<{ gebeurdVan: string | null; geconstateerdOp: Date; eerdere: EerdereVaststelling[] }> {
    const i = await tx.rij<{ gebeurdVan: string | null; geconstateerdOp: Date }>(
      `select gebeurd_van::text as "gebeurdVan", geconstateerd_op as "geconstateerdOp" from melding.melding_inhoud where melding_id = $1`,
      [meldingId],
    );
    if (!i) throw new Error('a report without content');
    return { ...i, eerdere: await leesVaststellingen(tx, meldingId) };
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    verzoek: VaststellingVerzoek,
    v: Vaststelling,
    volgnummer: number,
    nu: Date,
  ): Promise<string> {
    const id = uuidv7();
    const { meldingId } = verzoek;
    await tx.opslag(VaststellingEntity).insert({
      organisatieId: inzage.organisatieId,
      id,
      meldingId,
      dossierId: meldingId,
      volgnummer,
      soort: v.soort,
      vastgesteldOp: v.vastgesteldOp,
      bekendGewordenOp: v.bekendGewordenOp,
      meegedeeldOp: v.meegedeeldOp,
      herzietId: v.herzietId,
      doorId: inzage.lidmaatschapId,
      vastgelegdOp: nu,
      sleutel: verzoek.sleutel,
    });
    await this.meldingen.schrijfTekst(tx, inzage, meldingId, 'VASTSTELLING_TOELICHTING', v.toelichting, nu, id);
    await this.meldingen.schrijfTekst(tx, inzage, meldingId, 'VASTSTELLING_EERDER', v.toelichtingEerder, nu, id);
    return id;
  }
}

const statusFout = (m: MeldingRij): Weigering | null =>
  m.status === 'IN_BEHANDELING'
    ? null
    : weiger('MELDING_NIET_IN_BEHANDELING', 'Deze melding is niet in behandeling.', {
        watDan: 'Neem de melding eerst in behandeling, of heropen hem.',
      });
