import { Inject, Injectable } from '@nestjs/common';
import { naamZouKunnenZijn, type Indiening } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { MeldingRepository, type MeldingRij } from '../../persistence/melding.repository';

interface Lid {
  id: string;
  persoonId: string;
  voornaam: string;
  tussenvoegsel: string | null;
  achternaam: string;
}

/** Conflict of interest, at the instant of naming (spec 02, 00). */
@Injectable()
export class Uitsluiten {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly meldingen: MeldingRepository,
    private readonly regels: Toegangsregels,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** A picked person must be one whom this caller may pick. */
  async plegerFout(tx: Transactie, inzage: Inzage, i: Indiening): Promise<Weigering | null> {
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
    i: Indiening,
    nu: Date,
  ): Promise<Weigering | null> {
    if (i.pleger.soort === 'NAAM') {
      const naam = i.pleger.naam;
      for (const l of await this.kijkers(tx, inzage, dossierId))
        if (naamZouKunnenZijn(naam, l))
          await this.dossiers.sluitUit(tx, inzage, dossierId, l.persoonId, 'NAAM_LIJKT', nu);
    }
    if (i.pleger.soort === 'PERSOON') await this.sluit(tx, inzage, dossierId, i.pleger.persoonId, 'GENOEMD', nu);
    return this.zorgVoorOntvanger(tx, inzage, dossierId, nu);
  }

  /** During handling: first hand the work over, then shut out, all in this transaction. */
  async tijdensBehandeling(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    persoonId: string,
    soort: 'GENOEMD' | 'VERWANT',
    nu: Date,
  ): Promise<Weigering | null> {
    const lid = await tx.rij<{ id: string }>('select l.id from weergave.lid l where l.persoon_id = $1', [persoonId]);
    const vervanger = (await this.dossiers.leden(tx, inzage.organisatieId, m.id, ['BEHANDELAAR', 'ONTVANGER'])).find(
      (id) => id !== lid?.id,
    );
    if (lid && !vervanger) return GEEN_ONTVANGER();
    if (lid && vervanger) {
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
    }
    await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'PERSOON_UITGESLOTEN', nu);
    await this.meldingen.bewaar(tx, m);
    await this.sluit(tx, inzage, m.id, persoonId, soort, nu);
    return null;
  }

  private async sluit(
    tx: Transactie,
    inzage: Inzage,
    dossierId: string,
    persoonId: string,
    soort: 'GENOEMD' | 'VERWANT',
    nu: Date,
  ): Promise<void> {
    await this.dossiers.sluitUit(tx, inzage, dossierId, persoonId, soort, nu);
    await zetInOutbox(
      tx,
      { soort: 'PersoonUitgesloten', organisatieId: inzage.organisatieId, ids: { meldingId: dossierId } },
      nu,
    );
  }

  /** All receivers shut out: an independent one, else a bestuurder, receives it; nobody at all is refused, nothing is lost. */
  private async zorgVoorOntvanger(
    tx: Transactie,
    inzage: Inzage,
    dossierId: string,
    nu: Date,
  ): Promise<Weigering | null> {
    if ((await this.dossiers.leden(tx, inzage.organisatieId, dossierId, ['ONTVANGER'])).length) return null;
    const [bestuurder] = await this.dossiers.leden(tx, inzage.organisatieId, dossierId, ['OVERZICHT']);
    if (!bestuurder) return GEEN_ONTVANGER();
    await this.dossiers.geefLid(
      tx,
      inzage,
      dossierId,
      bestuurder,
      'ONTVANGER',
      nu,
      'Geen andere ontvanger vrij van belangen',
    );
    return null;
  }

  /** Members who would see the report now, with their names. */
  private async kijkers(tx: Transactie, inzage: Inzage, dossierId: string): Promise<Lid[]> {
    const ids = await this.dossiers.leden(tx, inzage.organisatieId, dossierId, ['ONTVANGER', 'OVERZICHT']);
    return tx.rijen<Lid>(
      `select l.id, p.id as "persoonId", p.voornaam, p.tussenvoegsel, p.achternaam from organisatie.lidmaatschap l
       join organisatie.persoon p on p.organisatie_id = l.organisatie_id and p.id = l.persoon_id where l.id = any($1)`,
      [ids],
    );
  }
}

const GEEN_ONTVANGER = (): Weigering =>
  weiger('MELDING_GEEN_ONTVANGER', 'Niemand kan deze melding nu ontvangen.', {
    watDan: 'Uw tekst staat er nog. Bel de vertrouwenspersoon of de IGJ. Zij helpen u verder.',
  });
