import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { magBewijs, overgang } from '@meldbaken/igj/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden, type Handeling } from '@meldbaken/platform/audit';
import { KENMERK, type BestandSoort, type GekeurdBestand } from '@meldbaken/platform/bestand';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository, type ExterneMeldingRij } from '../persistence/externe-melding.repository';
import { RapportageHandHandler } from '../rapportage/rapportage-hand.handler';
import { RapportageHandzendingen } from '../rapportage/rapportage-handzendingen';
import { Handzendingen } from './handzending.repository';
import { OpstellenTeksten, plekVan } from './opstellen.teksten';
import { RondAf } from './rond-af';

export interface BewaardBewijs {
  id: string;
  soort: string;
  grootte: number;
}

/** What it proves: the sending of the report itself, or of the report of its investigation. */
export interface BewijsBij {
  /** The external report. */
  id: string;
  rapportId: string | null;
}

export interface BewijsDownload {
  naam: string;
  mime: string;
  inhoud: Buffer;
}

/** The verzendbevestiging: the IGJ shows it once and does not mail it, so it is kept here. */
@Injectable()
export class VerzendbevestigingHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly handzendingen: Handzendingen,
    private readonly teksten: OpstellenTeksten,
    private readonly rondAf: RondAf,
    private readonly rapport: RapportageHandHandler,
    private readonly rapportZendingen: RapportageHandzendingen,
    private readonly klok: Klok,
  ) {}

  /** Before a byte of the file is read: may this caller add a proof here? */
  async mag(inzage: Inzage, bij: BewijsBij): Promise<Weigering | null> {
    const uit = await this.handelingen.voerUit(inzage, handeling(bij.id), async (tx, spoor) => {
      const plek = await this.plek(tx, inzage, bij, spoor);
      return isWeigering(plek) ? plek : true;
    });
    return isWeigering(uit) ? uit : null;
  }

  /** The same id again answers the file that it let in. */
  async bewaar(
    inzage: Inzage,
    bij: BewijsBij,
    bewijsId: string,
    bestand: GekeurdBestand,
  ): Promise<BewaardBewijs | Weigering> {
    const nu = this.klok.nu();
    if (!SOORTEN.includes(bestand.soort)) return geenBewijs();
    return this.handelingen.voerUit(inzage, handeling(bij.id), async (tx, spoor) => {
      await tx.slot(bewijsId);
      const uit = { id: bewijsId, soort: bestand.soort, grootte: bestand.inhoud.length };
      const gezien = await this.meldingen.voor(tx, inzage, 'zelf-versturen', bij.id);
      const eerdere = gezien ? await this.eerdere(tx, bij) : [];
      if (eerdere.some((b) => b.id === bewijsId)) return uit;
      const plek = await this.plek(tx, inzage, bij, spoor);
      if (isWeigering(plek)) return plek;
      const vol = magBewijs(eerdere.length);
      if (vol) return vol;
      const sha256 = createHash('sha256').update(bestand.inhoud).digest('hex');
      const rapport = bij.rapportId === null ? {} : { rapportageId: bij.rapportId };
      const nieuw = { ...bestand, ...rapport, id: bewijsId, sha256 };
      await this.handzendingen.bewaarBewijs(tx, inzage, plek.bij, nieuw, nu);
      const fout = await plek.rondAf(nu);
      return fout ?? uit;
    });
  }

  private eerdere(tx: Transactie, { id, rapportId }: BewijsBij): Promise<readonly { id: string }[]> {
    return rapportId === null ? this.handzendingen.bewijzen(tx, id) : this.rapportZendingen.bewijzen(tx, rapportId);
  }

  /** The bytes, for who reads the report; each time with a line in the audit log. */
  async open(inzage: Inzage, bewijsId: string): Promise<BewijsDownload | Weigering> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'ExterneMelding', 2);
    const h = { handeling: 'lezen', onderwerp: 'ExterneMelding', velden: ['verzendbevestiging'] };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const b = await tx.rij<{ id: string; dossierId: string; naam: Buffer; soort: BestandSoort; inhoud: Buffer }>(
        `select e.id, b.dossier_id as "dossierId", b.naam, b.soort, b.inhoud from igj.verzendbevestiging b
         join igj.externe_melding e on e.organisatie_id = b.organisatie_id and e.id = b.externe_melding_id
         where b.id = $1 and (${p.sql})`,
        [bewijsId, ...p.waarden],
      );
      if (!b) return nietGevonden();
      Object.assign(spoor, { onderwerpId: b.id, dossierId: b.dossierId });
      const plek = (kolom: 'naam' | 'inhoud'): ReturnType<typeof plekVan> =>
        plekVan(b.dossierId, 'verzendbevestiging', kolom, bewijsId);
      const naam = await this.teksten.bytes(tx, inzage, plek('naam'), b.naam);
      const inhoud = await this.teksten.bytes(tx, inzage, plek('inhoud'), b.inhoud);
      return { naam: naam.toString('utf8'), mime: KENMERK[b.soort].mime, inhoud };
    });
  }

  /** What the proof belongs to, locked, and what follows from having it. */
  private async plek(tx: Transactie, inzage: Inzage, bij: BewijsBij, spoor: Handeling): Promise<Plek | Weigering> {
    if (bij.rapportId !== null) {
      const bezig = await this.rapport.voorBewijs(tx, inzage, bij.id, bij.rapportId);
      if (isWeigering(bezig)) return bezig;
      spoor.dossierId = bezig.ouder.dossierId;
      return { bij: bezig.ouder, rondAf: () => this.rapport.rondAf(bezig) };
    }
    const rij = await this.meldingen.voor(tx, inzage, 'zelf-versturen', bij.id);
    if (!rij) return nietGevonden();
    spoor.dossierId = rij.dossierId;
    const naar = overgang(rij.status, 'ZELF_VERSTUURD');
    if (isWeigering(naar)) return naar;
    return { bij: rij, rondAf: (nu) => this.rondAf.probeer(tx, inzage, rij, nu).then(() => null) };
  }
}

interface Plek {
  readonly bij: Pick<ExterneMeldingRij, 'id' | 'dossierId'>;
  readonly rondAf: (nu: Date) => Promise<Weigering | null>;
}

/** A picture of the screen, or the download itself. */
const SOORTEN: readonly BestandSoort[] = ['PDF', 'PNG', 'JPEG', 'WEBP'];

const geenBewijs = (): Weigering =>
  weiger('BESTAND_SOORT', 'Dit soort bestand is geen verzendbevestiging.', {
    watDan: 'Kies de pdf die u downloadde, of een foto of schermafdruk.',
  });

const handeling = (id: string): Handeling => ({
  handeling: 'zelf-versturen',
  onderwerp: 'ExterneMelding',
  onderwerpId: id,
  velden: ['verzendbevestiging'],
});
