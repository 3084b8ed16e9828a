import { Injectable } from '@nestjs/common';
import {
  leesUitvoerInhoud,
  magInPersoneelsdossier,
  stelSamen,
  isDezelfdeNaam,
  type NamenLijn,
  type UitvoerBron,
  type UitvoerInhoud,
  type UitvoerSoort,
  type UitvoerVorm,
} from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingTeksten } from '../persistence/teksten';
import { BekendeNamen } from './bekende-namen';
import { UitvoerBronnen } from './uitvoer-bron';
import { Uitvoer } from './uitvoer.type';

export const UITVOER_TEKST = 'UITVOER';
export const UITVOER_REDEN = 'UITVOER_REDEN';

interface VersieRij extends Record<string, unknown> {
  id: string;
  versie: number;
  op: Date;
  door: string;
  sleutel: string;
}
interface GiftRij extends Record<string, unknown> {
  id: string;
  versie: number;
  vorm: UitvoerVorm;
  op: Date;
  door: string;
}

export interface UitvoerStand {
  /** Null before the first version. */
  readonly id: string | null;
  readonly versies: readonly (VersieRij & { inhoud: UitvoerInhoud })[];
  readonly lijn: NamenLijn;
}

const LEEG: UitvoerInhoud = { delen: [], bevestigd: [] };

/** Reads documents; always within an act whose audit row covers it. */
@Injectable()
export class UitvoerLezer {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly teksten: MeldingTeksten,
    private readonly bronnen: UitvoerBronnen,
    private readonly namen: BekendeNamen,
  ) {}

  /** All versions of one kind, oldest first, and the line on names. */
  async stand(tx: Transactie, inzage: Inzage, meldingId: string, soort: UitvoerSoort): Promise<UitvoerStand> {
    const rijen = await tx.rijen<VersieRij>(
      `select u.id, u.versie, u.op, u.sleutel, l.naam as door from melding.uitvoer u
       join weergave.lid l on l.organisatie_id = u.organisatie_id and l.id = u.door_id
       where u.melding_id = $1 and u.soort = $2 order by u.versie`,
      [meldingId, soort],
    );
    const blokken = await this.teksten.blokken(
      tx,
      inzage,
      { dossierId: meldingId, soort: UITVOER_TEKST },
      leesUitvoerInhoud,
    );
    const inhoudVan = (r: VersieRij): UitvoerInhoud =>
      blokken.find((b) => b.id === r.id && b.versie === r.versie)?.inhoud ?? LEEG;
    const lijn = await tx.rij<{ namen: NamenLijn }>(
      'select i.namen from melding.uitvoer_instelling i where i.organisatie_id = $1 order by i.versie desc limit 1',
      [inzage.organisatieId],
    );
    return {
      id: rijen[0]?.id ?? null,
      versies: rijen.map((r) => ({ ...r, inhoud: inhoudVan(r) })),
      lijn: lijn?.namen ?? 'GEEN_NAMEN',
    };
  }

  async lees(tx: Transactie, inzage: Inzage, meldingId: string, soort: UitvoerSoort): Promise<Uitvoer | null> {
    const bron = await this.bronnen.lees(tx, inzage, meldingId);
    if (!bron) return null;
    const stand = await this.stand(tx, inzage, meldingId, soort);
    const nieuwste = stand.versies.at(-1);
    const voorstel = stelSamen(soort, bron);
    const inhoud = nieuwste?.inhoud ?? { ...LEEG, delen: voorstel };
    const gezien = await this.namen.in(tx, inzage, { meldingId, soort, tekst: alleTekst(inhoud) });
    const mag = this.regels.voorwaarde(inzage, 'uitvoer-maken', 'Melding', 2);
    const mijn = await tx.rij(`select 1 as ja from melding.melding m where m.id = $1 and ${mag.sql}`, [
      meldingId,
      ...mag.waarden,
    ]);
    return Object.assign(new Uitvoer(), {
      meldingId,
      soort,
      versie: nieuwste?.versie ?? 0,
      delen: inhoud.delen,
      voorstel,
      namen: gezien.map((n) => {
        const b = inhoud.bevestigd.find((x) => isDezelfdeNaam(x.naam, n.woord));
        return { naam: n.woord, mensen: n.mensen, grond: b?.grond ?? null, reden: b?.reden ?? null };
      }),
      lijn: stand.lijn,
      bezwaar: bezwaarZin(personeelsRegel(soort, bron)),
      versies: stand.versies
        .toReversed()
        .map(({ versie, op, door, inhoud: i }) => ({ versie, op, door, delen: i.delen })),
      giften: await this.giften(tx, inzage, meldingId, stand.id),
      magMaken: mijn !== null,
    });
  }

  private async giften(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    id: string | null,
  ): Promise<(GiftRij & { reden: string })[]> {
    if (id === null) return [];
    const rijen = await tx.rijen<GiftRij>(
      `select g.id, g.versie, g.vorm, g.op, l.naam as door from melding.uitvoer_gift g
       join weergave.lid l on l.organisatie_id = g.organisatie_id and l.id = g.door_id where g.melding_id = $1 and g.uitvoer_id = $2 order by g.op desc, g.id`,
      [meldingId, id],
    );
    const redenen = await this.teksten.lees(tx, inzage, meldingId, [UITVOER_REDEN]);
    return rijen.map((r) => ({ ...r, reden: redenen.find((t) => t.onderwerpId === r.id)?.tekst ?? '' }));
  }
}

export const alleTekst = (i: UitvoerInhoud): string => i.delen.map((d) => d.tekst).join('\n');

/** The rule on the personnel file, where it applies. */
export function personeelsRegel(soort: UitvoerSoort, bron: UitvoerBron): Weigering | null {
  if (soort !== 'PERSONEELSDOSSIER') return null;
  if (bron.delen) return magInPersoneelsdossier(bron.delen);
  return weiger('MELDING_PERSONEELSDOSSIER_TE_VROEG', 'Dit mag nog niet in het personeelsdossier.');
}

const bezwaarZin = (w: Weigering | null): string | null => (w ? [w.bericht, w.watDan].filter(Boolean).join(' ') : null);
