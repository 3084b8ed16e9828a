import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { GezaaideLeden } from '@meldbaken/organisatie/api';
import type { Bezoekers } from './bezoekers';
import type { SchortOp } from './opschorten';
import { Kalender, datum } from './tijd';
import { legDelenVast } from './onderdelen';
import type { Daad, Pleger, Verhaal } from './verhaal';
import { bevestig, legVast } from './vervolg';
import * as vragen from './vragen';

/** Something that somebody does at a moment. */
export interface Scene {
  op: Date;
  doe(): Promise<void>;
}

interface Ding {
  id: string;
  versie: number;
}

/** Where a story stands: what was answered is needed by the next act. */
interface Stand {
  melding: Ding;
  extern: Ding;
  zaak: Ding;
}

const UITKOMST = z.looseObject({ __typename: z.string(), id: z.string().optional(), versie: z.number().optional() });
const RIJEN = z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), versie: z.number() }) })) });
const PERSONEN = z.array(z.object({ id: z.string() }));
const NOG_NIETS: Ding = { id: '', versie: 0 };

/** Turns stories into acts through the commands of the product. */
export class Verteller {
  constructor(
    private readonly bezoekers: Bezoekers,
    private readonly leden: GezaaideLeden,
    private readonly schortOp: SchortOp,
  ) {}

  /** The acts of one story in order; none before the one that it follows on. */
  scenes(v: Verhaal, nu: Date): Scene[] {
    const kalender = new Kalender(v.anker, nu);
    const stand: Stand = { melding: NOG_NIETS, extern: NOG_NIETS, zaak: NOG_NIETS };
    const scenes: Scene[] = [{ op: kalender.moment(v.ingediend), doe: () => this.dienIn(v, kalender, stand) }];
    for (const daad of v.daarna) {
      const vorige = scenes.at(-1)?.op ?? nu;
      const op = kalender.kantoor(daad.op);
      scenes.push({ op: op > vorige ? op : vorige, doe: () => this.doe(v, daad, kalender, stand) });
    }
    return scenes;
  }

  private async dienIn(v: Verhaal, kalender: Kalender, stand: Stand): Promise<void> {
    const m = v.melding;
    const gezien = kalender.moment(v.gezien);
    // Seeded at an odd hour, what was seen may fall a day earlier.
    const [van, tot] = v.gebeurd.map((dagen = 0) => [kalender.dag(dagen), datum(gezien)].sort()[0]);
    const wie = `${v.melder}@${v.domein}`;
    const invoer = {
      clientVeilig: m.clientVeilig ?? 'JA',
      watGedaan: m.watGedaan,
      feiten: m.feiten,
      mening: m.mening,
      vormen: m.vormen,
      vormOnbekend: m.vormen.length === 0,
      signalen: m.signalen ?? [],
      gebeurdVan: van,
      gebeurdTot: tot,
      geconstateerdOp: gezien.toISOString(),
      waar: m.waar,
      pleger: m.pleger && (await this.pleger(wie, m.pleger)),
      clientNaam: m.clientNaam,
      eenheidId: this.leden.eenheid(v.domein, m.eenheid),
      clientWeetHet: m.clientWeetHet ?? 'JA',
      clientAkkoord: m.clientAkkoord ?? 'JA',
      vertrouwelijk: m.vertrouwelijk,
    };
    const id = (await this.vraag(wie, vragen.INDIENEN, { sleutel: randomUUID(), invoer })).id;
    stand.melding = { id, versie: 1 };
  }

  private async pleger(wie: string, p: Pleger): Promise<{ persoonId: string } | { naam: string }> {
    if ('naam' in p) return p;
    const { uit } = await this.bezoekers.vraag(wie, vragen.PERSONEN, { zoek: p.kies });
    const [persoon] = PERSONEN.parse(uit);
    if (!persoon) throw new Error(`seed: ${wie} cannot pick ${p.kies}`);
    return { persoonId: persoon.id };
  }

  private async doe(v: Verhaal, d: Daad, kalender: Kalender, stand: Stand): Promise<void> {
    const naam = d.wie ?? v.behandelaar;
    const wie = naam.includes('@') ? naam : `${naam}@${v.domein}`;
    const opMelding = async (vraag: string, variabelen: Record<string, unknown> = {}): Promise<void> => {
      stand.melding = await this.vraag(wie, vraag, { ...stand.melding, ...variabelen });
    };
    switch (d.doe) {
      case 'NEEM':
        return opMelding(vragen.NEEM);
      case 'HAAL_ERBIJ':
        return opMelding(vragen.HAAL_ERBIJ, { lid: this.lid(v, d.lid), functie: d.functie, reden: d.reden });
      case 'STEL_VAST':
        return opMelding(vragen.STEL_VAST, { sleutel: randomUUID(), invoer: vaststelling(d, kalender) });
      case 'STAP':
        return opMelding(vragen.STAP, { stap: d.stap, status: d.status, reden: d.reden });
      case 'LEG_VERVOLG_VAST':
        return legVast(this.bezoekers, wie, d.delen, {
          meldingId: stand.melding.id,
          dag: (dagen) => kalender.dag(dagen),
          lid: (lid) => this.lid(v, lid),
        });
      case 'BEVESTIG_BESLUITEN':
        return bevestig(this.bezoekers, wie, stand.melding.id);
      case 'SLUIT':
        return opMelding(vragen.SLUIT, { toelichting: d.toelichting });
      case 'VERWIJS_DOOR':
        return opMelding(vragen.VERWIJS_DOOR, { reden: d.reden });
      case 'LEG_DELEN_VAST':
        return legDelenVast(this.bezoekers, wie, d.delen, stand.melding.id, kalender.kantoor(d.op));
      case 'SCHORT_OP':
        return this.schortOp(this.leden.lid(wie), stand.melding.id, d.reden);
      case 'LICHT_TOE':
        return this.lichtToe(wie, stand.melding.id, d);
      case 'BIED_AAN':
      case 'VERSTUUR':
        return this.extern(wie, d, stand);
      case 'BEVESTIG':
      case 'WIJS_TOE':
        return this.bijDeInspectie(wie, d, stand);
    }
  }

  private async lichtToe(wie: string, dossier: string, d: Extract<Daad, { doe: 'LICHT_TOE' }>): Promise<void> {
    const { uit } = await this.bezoekers.vraag(wie, vragen.TE_LAAT, { dossier });
    const termijn = RIJEN.parse(uit).edges[0]?.node;
    if (!termijn) throw new Error('seed: no term was late');
    const invoer = { code: d.code, toelichting: d.toelichting };
    await this.vraag(wie, vragen.TOELICHTEN, { sleutel: randomUUID(), ...termijn, invoer });
  }

  private async extern(wie: string, d: Extract<Daad, { doe: 'BIED_AAN' | 'VERSTUUR' }>, stand: Stand): Promise<void> {
    if (d.doe === 'VERSTUUR') {
      stand.extern = await this.vraag(wie, vragen.VERSTUREN, { sleutel: randomUUID(), ...stand.extern });
      return;
    }
    const waarden = Object.entries(d.waarden).map(([code, waarde]) => ({ code, waarde }));
    stand.extern = await this.vraag(wie, vragen.OPSTELLEN, {
      sleutel: randomUUID(),
      id: stand.melding.id,
      categorie: d.categorie,
    });
    stand.extern = await this.vraag(wie, vragen.BEWAREN, { ...stand.extern, waarden });
    stand.extern = await this.vraag(wie, vragen.AANBIEDEN, { ...stand.extern });
  }

  private async bijDeInspectie(
    wie: string,
    d: Extract<Daad, { doe: 'BEVESTIG' | 'WIJS_TOE' }>,
    stand: Stand,
  ): Promise<void> {
    if (d.doe === 'WIJS_TOE') {
      stand.zaak = await this.vraag(wie, vragen.TOEWIJZEN, {
        ...stand.zaak,
        lid: this.leden.lid(d.lid).lidmaatschapId,
      });
      return;
    }
    const { uit } = await this.bezoekers.vraag(wie, vragen.POSTVAK);
    const zaak = RIJEN.parse(uit).edges[0]?.node;
    if (!zaak) throw new Error('seed: nothing arrived at the inspectie');
    stand.zaak = await this.vraag(wie, vragen.BEVESTIGEN, { sleutel: randomUUID(), ...zaak });
  }

  private lid(v: Verhaal, naam: string): string {
    return this.leden.lid(`${naam}@${v.domein}`).lidmaatschapId;
  }

  /** One act; a refusal ends the seed, as its data must fit. */
  private async vraag(wie: string, vraag: string, variabelen: Record<string, unknown>): Promise<Ding> {
    const uit = UITKOMST.parse((await this.bezoekers.vraag(wie, vraag, variabelen))['uit']);
    if (uit.id === undefined) throw new Error(`seed: refused for ${wie}: ${JSON.stringify(uit)}`);
    return { id: uit.id, versie: uit.versie ?? 1 };
  }
}

function vaststelling(d: Extract<Daad, { doe: 'STEL_VAST' }>, kalender: Kalender): Record<string, unknown> {
  return {
    soort: d.soort,
    vastgesteldOp: kalender.kantoor(d.vastgesteld).toISOString(),
    bekendGewordenOp: d.bekend && kalender.moment(d.bekend).toISOString(),
    meegedeeldOp: d.meegedeeld && kalender.moment(d.meegedeeld).toISOString(),
    toelichting: d.toelichting,
  };
}
