import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  VERGEWIS_DOEL,
  VERGEWIS_GRONDSLAG,
  VRAAG_VELDEN,
  canoniek,
  controleerAantal,
  controleerVergewisvraag,
  grensVanaf,
  vergewisvraagKopie,
  vouw,
  type NieuweVergewisvraag,
} from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Overdrachten } from '@meldbaken/platform/overdracht';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { IdentiteitZegel } from './identiteit-zegel';
import type { Vergewisvraag } from './vergewisvraag.type';
import { VergewisvragenLezer, telVragen } from './vergewisvragen.lezer';

const AAN_CODE = 'IGJ';

/** A provider asks the inspectie about one exact person; it travels at once and no human reads it there. */
@Injectable()
export class VergewisvraagStellenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lezer: VergewisvragenLezer,
    private readonly overdrachten: Overdrachten,
    private readonly dossiers: Dossiers,
    private readonly zegel: IdentiteitZegel,
    private readonly klok: Klok,
  ) {}

  async voerUit(inzage: Inzage, sleutel: string, v: NieuweVergewisvraag): Promise<Vergewisvraag | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'stellen', onderwerp: 'Vergewisvraag', grondslag: VERGEWIS_GRONDSLAG };
    return this.handelingen.voerUit(inzage, { ...spoor, velden: VRAAG_VELDEN }, async (tx, h) => {
      const id = await this.stel(tx, inzage, sleutel, v, nu);
      if (isWeigering(id)) return id;
      Object.assign(h, { onderwerpId: id, dossierId: id });
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  /** Within an act of who asks; answers the id of the question. */
  async stel(
    tx: Transactie,
    inzage: Inzage,
    sleutel: string,
    v: NieuweVergewisvraag,
    nu: Date,
  ): Promise<string | Weigering> {
    // In line: two at once would both fit under the limit.
    await tx.slot(`vergewisvraag:${inzage.organisatieId}`);
    const eerder = await eerderGesteld(tx, inzage, sleutel);
    if (eerder) return eerder;
    const fout = alsGeweigerdMetVelden(controleerVergewisvraag(v, nu));
    if (fout) return fout;
    const aantal = await telVragen(tx, inzage, grensVanaf(nu));
    const teVeel = controleerAantal(aantal.eigen, aantal.organisatie);
    if (teVeel) return teVeel;
    const gelijk = await naamgenoten(tx, inzage, v);
    if (gelijk.some((id) => id === inzage.persoonId)) return overZichzelf();
    const id = uuidv7();
    await this.maakDossier(tx, inzage, id, gelijk, nu);
    await this.verstuur(tx, inzage, id, sleutel, v, nu);
    return id;
  }

  /** For everybody of HR, but never for who has the name that is asked about. */
  private async maakDossier(tx: Transactie, inzage: Inzage, id: string, gelijk: string[], nu: Date): Promise<void> {
    await this.dossiers.maak(tx, inzage, id, 'VERGEWISVRAAG', nu);
    for (const persoonId of gelijk) await this.dossiers.sluitUit(tx, inzage, id, persoonId, 'NAAM_LIJKT', nu);
    await this.dossiers.geefGroep(tx, inzage, id, 'HR', 'BEHANDELAAR', nu);
  }

  private async verstuur(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    sleutel: string,
    v: NieuweVergewisvraag,
    nu: Date,
  ): Promise<void> {
    const kopie = vergewisvraagKopie(v, await naamVan(tx, inzage));
    const inhoud = canoniek({ ...kopie });
    const o = { dossierId: id, soort: kopie.soort, aanCode: AAN_CODE, velden: VRAAG_VELDEN, inhoud };
    const { id: overdrachtId } = await this.overdrachten.verzend(
      tx,
      inzage,
      { ...o, grondslag: VERGEWIS_GRONDSLAG, doel: VERGEWIS_DOEL },
      nu,
    );
    const { voornamen, achternaam, geboortedatum, bigNummer, functie } = kopie;
    const gegevens = await this.zegel.sluitVergewisvraag(tx, inzage, id, {
      voornamen,
      achternaam,
      geboortedatum,
      bigNummer,
      functie,
    });
    await tx.wijzig(
      `insert into igj.vergewisvraag (organisatie_id, id, dossier_id, steller_id, gegevens, gevraagd_op, overdracht_id, sleutel) values ($1, $2, $2, $3, $4, $5, $6, $7)`,
      [inzage.organisatieId, id, inzage.lidmaatschapId, gegevens, nu, overdrachtId, sleutel],
    );
  }
}

async function eerderGesteld(tx: Transactie, inzage: Inzage, sleutel: string): Promise<string | null> {
  const rij = await tx.rij<{ id: string }>(
    'select v.id from igj.vergewisvraag v where v.organisatie_id = $1 and v.steller_id = $2 and v.sleutel = $3',
    [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
  );
  return rij?.id ?? null;
}

/** Own people with exactly this last name and one of these first names. */
async function naamgenoten(tx: Transactie, inzage: Inzage, v: NieuweVergewisvraag): Promise<string[]> {
  const rijen = await tx.rijen<{ id: string; voornaam: string; achternaam: string }>(
    `select p.id, p.voornaam, concat_ws(' ', p.tussenvoegsel, p.achternaam) as achternaam from organisatie.persoon p where p.organisatie_id = $1`,
    [inzage.organisatieId],
  );
  const achternaam = vouw(v.identiteit.achternaam);
  const voornamen = vouw(v.identiteit.voornamen).split(' ');
  return rijen
    .filter((p) => vouw(p.achternaam) === achternaam && voornamen.includes(vouw(p.voornaam).split(' ')[0] ?? ''))
    .map((p) => p.id);
}

async function naamVan(tx: Transactie, inzage: Inzage): Promise<string> {
  const rij = await tx.rij<{ naam: string }>(
    'select l.naam from weergave.lid l where l.organisatie_id = $1 and l.id = $2',
    [inzage.organisatieId, inzage.lidmaatschapId],
  );
  if (!rij) throw new Error('igj: the asker has no name');
  return rij.naam;
}

const overZichzelf = (): Weigering =>
  weiger('IGJ_VRAAG_OVER_UZELF', 'Deze naam is ook uw eigen naam. Een collega stelt deze vraag.', {
    veld: 'achternaam',
    watDan: 'Vraag een collega van HR.',
  });
