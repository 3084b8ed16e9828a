import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { leesConsultatie, type ConsultatieVraag } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { RAADGEVERS } from '../../access/consultatie.access';
import { CONSULTATIE_TEKST, ConsultatieRepository } from '../../persistence/consultatie.repository';
import { ConsultatieLezer } from '../../queries/consultatie/consultatie.lezer';
import { raadgevers } from '../../queries/consultatie/raadgevers';
import type { Consultatie, ConsultatieInvoer } from '../../typen';
import { Uitsluiten } from '../melding-indienen/uitsluiten';

@Injectable()
export class ConsultatieVragenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly consultaties: ConsultatieRepository,
    private readonly lezer: ConsultatieLezer,
    private readonly dossiers: Dossiers,
    private readonly uitsluiten: Uitsluiten,
    private readonly klok: Klok,
  ) {}

  /** A dossier of its own: who asks, who is asked, and never the person it is about. */
  async voerUit(inzage: Inzage, sleutel: string, i: ConsultatieInvoer): Promise<Consultatie | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'vragen', onderwerp: 'Consultatie' }, async (tx, spoor) => {
      await tx.slot(sleutel);
      const eerder = await tx.rij<{ id: string }>(
        'select id from melding.consultatie where vrager_id = $1 and sleutel = $2',
        [inzage.lidmaatschapId, sleutel],
      );
      if (eerder) return (await this.lezer.binnen(tx, inzage, eerder.id)) ?? nietGevonden();
      const gelezen = leesConsultatie({ ...i, pleger: { persoonId: i.plegerId, naam: i.plegerNaam } });
      if (!gelezen.ok) return alsGeweigerdMetVelden(gelezen.weigeringen) ?? nietGevonden();
      const fout = await this.fout(tx, inzage, gelezen.vraag);
      if (fout) return fout;
      const id = uuidv7();
      spoor.onderwerpId = id;
      spoor.dossierId = id;
      await this.schrijf(tx, inzage, { id, sleutel, vraag: gelezen.vraag }, nu);
      const geenOntvanger = await this.uitsluiten.bijIndienen(tx, inzage, id, gelezen.vraag, nu);
      if (geenOntvanger) return GEEN_RAADGEVER();
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  private async fout(tx: Transactie, inzage: Inzage, v: ConsultatieVraag): Promise<Weigering | null> {
    if (v.pleger.soort === 'PERSOON' && v.pleger.persoonId === inzage.persoonId) {
      return weiger('CONSULTATIE_OVER_UZELF', 'U koos uzelf. Over uzelf kunt u hier geen raad vragen.', {
        veld: 'pleger',
        watDan: 'Praat met de aandachtsfunctionaris of met de vertrouwenspersoon.',
      });
    }
    const pleger = await this.uitsluiten.plegerFout(tx, inzage, v);
    if (pleger) return pleger;
    if (v.eenheidId !== null && !(await tx.rij('select 1 from weergave.eenheid e where e.id = $1', [v.eenheidId])))
      return weiger('CONSULTATIE_EENHEID_ONBEKEND', 'Dit team of deze plek kennen we niet.', { veld: 'eenheidId' });
    if (v.aanId !== null && !(await raadgevers(tx, inzage, v.aanId)).length) return GEEN_RAADGEVER();
    return null;
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    { id, sleutel, vraag: v }: { id: string; sleutel: string; vraag: ConsultatieVraag },
    nu: Date,
  ): Promise<void> {
    const { organisatieId, lidmaatschapId } = inzage;
    await this.dossiers.maak(tx, inzage, id, 'CONSULTATIE', nu);
    await this.dossiers.geefLid(tx, inzage, id, lidmaatschapId, 'MELDER', nu);
    if (v.aanId === null)
      for (const rol of RAADGEVERS) await this.dossiers.geefGroep(tx, inzage, id, rol, 'ONTVANGER', nu);
    else await this.dossiers.geefLid(tx, inzage, id, v.aanId, 'ONTVANGER', nu, 'Om raad gevraagd');
    await tx.wijzig(
      `insert into melding.consultatie (organisatie_id, id, dossier_id, stand, vrager_id, aan_id, eenheid_id, persoon_id, gevraagd_op, laatst_op, versie, sleutel)
       values ($1, $2, $2, 'OPEN', $3, $4, $5, $6, $7, $7, 1, $8)`,
      [organisatieId, id, lidmaatschapId, v.aanId, v.eenheidId, persoonVan(v), nu, sleutel],
    );
    await this.consultaties.schrijfTekst(tx, inzage, id, CONSULTATIE_TEKST.feiten, v.feiten, nu);
    const naam = v.pleger.soort === 'NAAM' ? v.pleger.naam : null;
    await this.consultaties.schrijfTekst(tx, inzage, id, CONSULTATIE_TEKST.naam, naam, nu);
    await this.consultaties.schrijfInbreng(
      tx,
      inzage,
      { consultatieId: id, soort: 'VRAAG', tekst: v.vraag, sleutel },
      nu,
    );
    await zetInOutbox(
      tx,
      { soort: 'ConsultatieGevraagd', organisatieId, ids: { consultatieId: id, dossierId: id } },
      nu,
    );
  }
}

const persoonVan = (v: ConsultatieVraag): string | null => (v.pleger.soort === 'PERSOON' ? v.pleger.persoonId : null);

const GEEN_RAADGEVER = (): Weigering =>
  weiger('CONSULTATIE_GEEN_RAADGEVER', 'Deze persoon kunt u hier niet om raad vragen.', {
    veld: 'aanId',
    watDan: 'Vraag het aan alle aandachtsfunctionarissen, of praat met de vertrouwenspersoon.',
  });
