import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { KENMERK, schoneNaam, type BestandSoort } from '@meldbaken/platform/bestand';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { SollicitantDossiers } from './sollicitant-dossiers';
import { SollicitantRijen } from './sollicitant.rijen';
import type { SollicitantDossier } from './sollicitant.type';
import { SollicitantZegel } from './sollicitant-zegel';

export interface StukBestand {
  naam: string;
  mime: string;
  inhoud: Buffer;
}

interface StukRij extends Record<string, unknown> {
  id: string;
  dienstverbandId: string;
  soort: BestandSoort;
  naam: Buffer;
  inhoud: Buffer | null;
}

/** Which links somebody got, what came in, and the documents themselves. */
@Injectable()
export class SollicitantLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly rijen: SollicitantRijen,
    private readonly dossiers: SollicitantDossiers,
    private readonly zegel: SollicitantZegel,
    private readonly klok: Klok,
  ) {}

  /** Null when the employment is not there, or not the caller's. */
  async lees(inzage: Inzage, id: string): Promise<SollicitantDossier | null> {
    const spoor = { handeling: 'lezen', onderwerp: 'SollicitantLink', onderwerpId: id };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const d = await this.rijen.bron(tx, inzage, 'lezen', id);
      return d ? this.dossiers.maak(tx, inzage, d, this.klok.nu()) : nietGevonden();
    });
    return isWeigering(uit) ? null : uit;
  }

  /** One document that came in. Opening it is written in the log. */
  async stuk(inzage: Inzage, id: string): Promise<StukBestand | Weigering> {
    const spoor = { handeling: 'stuk-lezen', onderwerp: 'SollicitantLink', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'stuk-lezen', 'SollicitantLink', 2);
      const rij = await tx.rij<StukRij>(
        `select s.id, s.dienstverband_id as "dienstverbandId", s.soort, i.inhoud as naam, b.inhoud
         from vergewis.sollicitant_stuk s join vergewis.dienstverband d on d.organisatie_id = s.organisatie_id and d.id = s.dienstverband_id
         join vergewis.sollicitant_inzending i on i.organisatie_id = s.organisatie_id and i.id = s.id
         left join vergewis.sollicitant_stuk_inhoud b on b.organisatie_id = s.organisatie_id and b.id = s.id
         where s.id = $1 and ${p.sql}`,
        [id, ...p.waarden],
      );
      if (!rij) return nietGevonden();
      if (rij.inhoud === null) return verwijderd();
      const { dienstverbandId: d, soort } = rij;
      const naam = await this.zegel.open(tx, inzage, d, ['sollicitant_inzending', 'inhoud', id], rij.naam);
      const inhoud = await this.zegel.open(tx, inzage, d, ['sollicitant_stuk_inhoud', 'inhoud', id], rij.inhoud);
      return { naam: schoneNaam(naamUit(naam), soort), mime: KENMERK[soort].mime, inhoud };
    });
  }
}

const naamUit = (json: Buffer): string => {
  const gelezen: unknown = JSON.parse(json.toString('utf8'));
  return typeof gelezen === 'object' && gelezen !== null && 'naam' in gelezen && typeof gelezen.naam === 'string'
    ? gelezen.naam
    : 'bestand';
};

const verwijderd = (): Weigering =>
  weiger('SOLLICITANT_STUK_WEG', 'Dit bestand is verwijderd.', {
    watDan: 'Wat u ervan vastlegde, staat in het dossier.',
  });
