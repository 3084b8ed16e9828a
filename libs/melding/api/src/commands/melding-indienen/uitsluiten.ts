import { Inject, Injectable } from '@nestjs/common';
import type { Indiening } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import {
  Dossiers,
  VraagDossiers,
  type DossierFunctie,
  type Inzage,
  type Transactie,
} from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { INHOUD_FUNCTIES } from '../../access/melding.access';
import type { UitTeSluiten } from '../../klacht/klacht-betrokken';
import { KlachtVanMelding } from '../../klacht/klacht-van-melding';
import { MeldingRepository, type MeldingRij } from '../../persistence/melding.repository';
import { geefBestuurder, naamgenoten, sluitNaamgenotenUit, zorgVoorOntvanger, type Naamgenoot } from './naamgenoten';

/** Conflict of interest, at the instant of naming (spec 02, 00). */
@Injectable()
export class Uitsluiten {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly meldingen: MeldingRepository,
    private readonly regels: Toegangsregels,
    private readonly klachten: KlachtVanMelding,
    private readonly vragen: VraagDossiers,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** A picked person must be one whom this caller may pick. */
  async plegerFout(tx: Transactie, inzage: Inzage, i: Pick<Indiening, 'pleger'>): Promise<Weigering | null> {
    if (i.pleger.soort !== 'PERSOON') return null;
    return (await this.magKiezen(tx, inzage, i.pleger.persoonId))
      ? null
      : weiger(
          'MELDING_PLEGER_ONBEKEND',
          'Deze persoon kunt u niet kiezen. Kies iemand uit de lijst, of schrijf een naam op.',
          { veld: 'pleger' },
        );
  }

  async magKiezen(tx: Transactie, inzage: Inzage, persoonId: string): Promise<boolean> {
    const p = this.regels.voorwaarde(inzage, 'kiezen', 'Persoon', 2);
    return (
      (await tx.rij(`select 1 from organisatie.persoon p where p.id = $1 and ${p.sql}`, [persoonId, ...p.waarden])) !==
      null
    );
  }

  /** Shuts out whoever is named; a typed name that could be a receiver provisionally. Then somebody must be left to receive it. */
  async bijIndienen(
    tx: Transactie,
    inzage: Inzage,
    dossierId: string,
    i: Pick<Indiening, 'pleger'>,
    nu: Date,
  ): Promise<Weigering | null> {
    if (i.pleger.soort === 'NAAM')
      await sluitNaamgenotenUit(tx, this.dossiers, inzage, { dossierId, naam: i.pleger.naam }, nu);
    if (i.pleger.soort === 'PERSOON')
      await this.sluit(tx, inzage, dossierId, [{ persoonId: i.pleger.persoonId, soort: 'GENOEMD' }], nu);
    return (await zorgVoorOntvanger(tx, this.dossiers, inzage, dossierId, nu)) ? null : GEEN_ONTVANGER();
  }

  /** During handling: first hand the work over, then shut out, all in this transaction. */
  async tijdensBehandeling(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    persoonId: string,
    soort: 'GENOEMD' | 'VERWANT',
    nu: Date,
    reden: string | null = null,
  ): Promise<Weigering | null> {
    const geen = await this.draagOver(tx, inzage, m, persoonId, nu);
    if (geen) return geen;
    const regel = await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'PERSOON_UITGESLOTEN', nu);
    await this.meldingen.schrijfTekst(tx, inzage, m.id, 'UITSLUITEN_REDEN', reden, nu, regel);
    await this.meldingen.bewaar(tx, m);
    const uit = [{ persoonId, soort }];
    const fout = await this.klachten.sluitUit(tx, inzage, m.id, uit, nu);
    if (fout) return GEEN_ONTVANGER();
    await this.sluit(tx, inzage, m.id, uit, nu);
    return null;
  }

  /** A name that was typed later: it hides the report from whoever may bear it, until an independent receiver says who it is. */
  async naamTijdensBehandeling(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    naam: string,
    nu: Date,
  ): Promise<Weigering | null> {
    const lijkt = await naamgenoten(tx, this.dossiers, inzage, { dossierId: m.id, naam }, MET_TOEGANG);
    for (const l of lijkt) {
      const geen = await this.draagOver(tx, inzage, m, l.persoonId, nu, lijkt);
      if (geen) return geen;
    }
    await this.meldingen.bewaar(tx, m);
    const uit = lijkt.map(({ persoonId }) => ({ persoonId, soort: 'NAAM_LIJKT' as const }));
    const fout = await this.klachten.sluitNaamUit(tx, inzage, m.id, { naam, lijkt: uit }, nu);
    if (fout) return GEEN_ONTVANGER();
    await this.sluit(tx, inzage, m.id, uit, nu);
    return null;
  }

  /** A typed name was looked at: what it hid shows again, unless another one is still open. */
  async naamBekeken(tx: Transactie, inzage: Inzage, meldingId: string, nu: Date): Promise<void> {
    const open = await tx.rij(
      `select 1 from melding.genoemde where melding_id = $1 and rol = 'PLEGER' and stand = 'GETYPT'`,
      [meldingId],
    );
    if (open) return;
    await this.klachten.hefOp(tx, inzage, meldingId, nu);
    for (const id of [...(await this.herkomst(tx, inzage, meldingId)), meldingId])
      await this.dossiers.hefVoorlopigeOp(tx, inzage, id, meldingId);
  }

  /** Work and terms of somebody who loses sight go to another who may handle it; to a bestuurder when nobody else is free. */
  private async draagOver(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    persoonId: string,
    nu: Date,
    ookNiet: readonly Naamgenoot[] = [],
  ): Promise<Weigering | null> {
    const lid = await tx.rij<{ id: string }>('select l.id from weergave.lid l where l.persoon_id = $1', [persoonId]);
    if (!lid) return null;
    const mag = (id: string): boolean => id !== lid.id && !ookNiet.some((n) => n.id === id);
    const leden = (...f: DossierFunctie[]): Promise<string[]> => this.dossiers.leden(tx, inzage.organisatieId, m.id, f);
    const behandelaars = (await leden('BEHANDELAAR', 'ONTVANGER')).filter(mag);
    const vervanger = behandelaars[0] ?? (await leden('OVERZICHT')).find(mag);
    if (!vervanger) return GEEN_ONTVANGER();
    if (behandelaars.length === 0) await geefBestuurder(tx, this.dossiers, inzage, m.id, vervanger, nu);
    await this.termijnen.wisselEigenaar(
      tx,
      inzage,
      { dossierId: m.id, van: lid.id, naar: vervanger, reden: 'Belangenconflict' },
      nu,
    );
    if (m.behandelaarId === lid.id) {
      await this.dossiers.geefLid(tx, inzage, m.id, vervanger, 'BEHANDELAAR', nu, 'Vervangt de behandelaar');
      m.behandelaarId = vervanger;
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'BEHANDELAAR_GEWISSELD', nu);
    }
    return null;
  }

  /** The report, and the consultation that it came from. Where that is, is asked first: the doer may be among these. */
  private async sluit(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    uit: readonly UitTeSluiten[],
    nu: Date,
  ): Promise<void> {
    const dossiers = [...(await this.herkomst(tx, inzage, meldingId)), meldingId];
    for (const { persoonId, soort } of uit) {
      for (const id of dossiers) await this.dossiers.sluitUit(tx, inzage, id, persoonId, soort, nu);
      await this.meldUitsluiting(tx, inzage, meldingId, nu);
    }
    await this.vragen.volg(tx, inzage, meldingId, nu);
  }

  private async meldUitsluiting(tx: Transactie, inzage: Inzage, meldingId: string, nu: Date): Promise<void> {
    await zetInOutbox(tx, { soort: 'PersoonUitgesloten', organisatieId: inzage.organisatieId, ids: { meldingId } }, nu);
  }

  private async herkomst(tx: Transactie, inzage: Inzage, meldingId: string): Promise<string[]> {
    const rijen = await tx.rijen<{ id: string }>(
      'select consultatie_id as id from melding.melding_intake where organisatie_id = $1 and melding_id = $2 and consultatie_id is not null',
      [inzage.organisatieId, meldingId],
    );
    return rijen.map((r) => r.id);
  }
}

/** Everybody who sees content, or the report without it. */
const MET_TOEGANG: readonly DossierFunctie[] = [...INHOUD_FUNCTIES, 'OVERZICHT'];

const GEEN_ONTVANGER = (): Weigering =>
  weiger('MELDING_GEEN_ONTVANGER', 'Niemand kan deze melding nu ontvangen.', {
    watDan: 'Uw tekst staat er nog. Bel de vertrouwenspersoon of de IGJ. Zij helpen u verder.',
  });
