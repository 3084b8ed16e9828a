import { Inject, Injectable } from '@nestjs/common';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { VervolgInhoud, VervolgTeksten } from '@meldbaken/melding/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnCode, type TermijnPoort } from '@meldbaken/termijn/contract';
import type { MeldingRij } from '../persistence/melding.repository';
import { MeldingTeksten } from '../persistence/teksten';
import { BENADELING_TEKST, VERVOLG_TEKST } from './vervolg.lezer';
import type { VervolgRij } from './vervolg.sql';

export interface NieuweVersie {
  id: string;
  versie: number;
  inhoud: VervolgInhoud;
  bevestigdDoorId: string | null;
  sleutel: string;
}

/** Which parts plan a second look, and by which term. */
const OPVOLGING: Readonly<Record<string, TermijnCode>> = { NAZORG: 'NAZORG', EVALUATIE: 'TERUGBLIK' };

/** Writes versions of parts, with the term that a planned second look starts. */
@Injectable()
export class VervolgRepository {
  constructor(
    private readonly teksten: MeldingTeksten,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async schrijf(tx: Transactie, inzage: Inzage, meldingId: string, v: NieuweVersie, nu: Date): Promise<void> {
    const i = v.inhoud;
    await tx.wijzig(
      `insert into melding.vervolg (organisatie_id, id, versie, melding_id, dossier_id, soort, code, stand, wie_id, van, tot, kenmerken, bevestigd_door_id, door_id, op, sleutel)
       values ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        inzage.organisatieId,
        v.id,
        v.versie,
        meldingId,
        i.soort,
        i.code,
        i.stand,
        i.wieId,
        i.van,
        i.tot,
        i.kenmerken,
        v.bevestigdDoorId,
        inzage.lidmaatschapId,
        nu,
        v.sleutel,
      ],
    );
    const plaats = {
      dossierId: meldingId,
      soort: i.soort === 'BENADELING' ? BENADELING_TEKST : VERVOLG_TEKST,
      onderwerpId: v.id,
      versie: v.versie,
    };
    await this.teksten.schrijfBlok(tx, inzage, plaats, i.teksten, nu);
  }

  /** The decider's own version: the same content, confirmed. */
  async bevestig(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    r: VervolgRij,
    woorden: VervolgTeksten,
    sleutel: string,
    nu: Date,
  ): Promise<void> {
    const { soort, code, stand, wieId, van, tot, kenmerken } = r;
    const inhoud = { soort, code, stand, wieId, van, tot, kenmerken, teksten: woorden };
    const versie = { id: r.id, versie: r.versie + 1, inhoud, bevestigdDoorId: inzage.lidmaatschapId, sleutel };
    await this.schrijf(tx, inzage, meldingId, versie, nu);
  }

  /** A planned second look starts its term; another day replaces it, no day ends it. Refused for a day that is past. */
  async plan(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    deel: { id: string; inhoud: VervolgInhoud; eerderTot: string | null },
    nu: Date,
  ): Promise<Weigering | null> {
    const code = OPVOLGING[deel.inhoud.soort];
    const { tot } = deel.inhoud;
    if (code === undefined || tot === deel.eerderTot) return null;
    if (tot === null) {
      const wat = { onderwerpId: m.id, code, aanleidingIds: [deel.id], reden: 'De afspraak is weggehaald.' };
      await this.termijnen.laatVervallen(tx, inzage, wat, nu);
      return null;
    }
    if (tot <= dagVan(nu)) return weiger('VERVOLG_DAG_VOORBIJ', 'Kies een dag na vandaag.', { veld: 'tot' });
    const onderwerp = {
      soort: 'MELDING',
      id: m.id,
      nummer: m.nummer,
      pad: `/meldingen/${m.nummer}`,
      eenheidId: m.eenheidId,
    };
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: m.id,
        code,
        beginOp: nu,
        beginSoort: 'AFGESPROKEN',
        uiterlijk: tot,
        onderwerp,
        aanleidingId: deel.id,
        eigenaarId: m.behandelaarId ?? inzage.lidmaatschapId,
      },
      nu,
    );
    return null;
  }

  /** The second look was taken. False when none was planned. */
  async gezien(tx: Transactie, inzage: Inzage, m: MeldingRij, r: VervolgRij, nu: Date): Promise<boolean> {
    const code = OPVOLGING[r.soort];
    if (code === undefined) return false;
    return this.termijnen.haal(tx, inzage, { onderwerpId: m.id, code, aanleidingIds: [r.id], op: nu }, nu);
  }
}
