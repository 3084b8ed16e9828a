import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import {
  GEVEN_STAPPEN,
  type Dag,
  type GegevenReferentie as Verzoek,
  type GevenInhoud,
  type GevenStand,
  type GevenStapSoort,
  type ReferentieVraag,
  type VragerControle,
  type WeigerReden,
} from '@meldbaken/vergewis/contract';
import {
  EINDE_REDEN_LABEL,
  REFERENTIE_VRAAG_TEKST,
  controleerVerteld,
  controleerVerzoek,
  controleerWeigeren,
  dagTekst,
  gevenStand,
} from '@meldbaken/vergewis/model';
import { DienstverbandRijen, RIJ_KOLOMMEN, type DienstverbandRij } from '../persistence/dienstverband.rijen';
import { Stappen } from '../stappen/stappen';
import { verouderd } from '../uitkomst';
import { GegevenAntwoord, GegevenReferentie, GegevenReferenties } from './geven.type';
import { ReferentieAntwoord } from '../referenties/referenties.type';

const INHOUD = z.object({
  vrager: z.object({ naam: z.string(), organisatie: z.string() }).optional(),
  vragen: z.array(z.string()).optional(),
  antwoorden: z.array(z.string()).optional(),
  tekst: z.string().optional(),
});
const SOORT = z.enum(GEVEN_STAPPEN);

export interface GevenDaad {
  sleutel: string;
  id: string;
  versie: number;
}

interface Gevolg {
  soort: GevenStapSoort;
  zaakId: string;
  op: Dag;
  uitkomst: string | null;
  inhoud: GevenInhoud;
}

/** An employer outside asks about somebody: who asked, on what, and what was told. Nothing is told unasked. */
@Injectable()
export class GevenHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly rijen: DienstverbandRijen,
    private readonly stappen: Stappen,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage, id: string): Promise<GegevenReferenties | null> {
    const spoor = { handeling: 'lezen', onderwerp: 'Dienstverband', onderwerpId: id, velden: ['gegeven-referenties'] };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', 2);
      const rij = await tx.rij<DienstverbandRij & Record<string, unknown>>(
        `select ${RIJ_KOLOMMEN} from vergewis.dienstverband d where d.id = $1 and ${p.sql}`,
        [id, ...p.waarden],
      );
      return rij ? naarType(rij, await this.stand(tx, inzage, id)) : nietGevonden();
    });
    return isWeigering(uit) ? null : uit;
  }

  vraag(
    inzage: Inzage,
    daad: GevenDaad,
    v: { op: Dag; naam: string; organisatie: string; controle: VragerControle; vragen: readonly ReferentieVraag[] },
  ): Promise<GegevenReferenties | Weigering> {
    return this.doe(inzage, daad, (rij, _stand, vandaag) => {
      const fout = alsGeweigerdMetVelden(controleerVerzoek(v, rij, vandaag));
      const vrager = { naam: v.naam.trim(), organisatie: v.organisatie.trim() };
      const vragen = [...new Set(v.vragen)].map((c) => REFERENTIE_VRAAG_TEKST[c]);
      return fout ?? { soort: 'VERZOEK', zaakId: uuidv7(), op: v.op, uitkomst: v.controle, inhoud: { vrager, vragen } };
    });
  }

  /** The first answer, or a correction of it: the one before stays. */
  vertel(
    inzage: Inzage,
    daad: GevenDaad,
    v: { verzoekId: string; op: Dag; antwoorden: readonly string[] },
  ): Promise<GegevenReferenties | Weigering> {
    return this.doe(inzage, daad, (_rij, stand, vandaag) => {
      const verzoek = stand.verzoeken.find((x) => x.id === v.verzoekId);
      if (!verzoek) return zonderVerzoek();
      const fout = alsGeweigerdMetVelden(controleerVerteld(v, verzoek, vandaag));
      const antwoorden = v.antwoorden.map((a) => a.trim());
      return fout ?? { soort: 'VERTELD', zaakId: verzoek.id, op: v.op, uitkomst: null, inhoud: { antwoorden } };
    });
  }

  weiger(
    inzage: Inzage,
    daad: GevenDaad,
    v: { verzoekId: string; op: Dag; reden: WeigerReden; toelichting: string },
  ): Promise<GegevenReferenties | Weigering> {
    return this.doe(inzage, daad, (_rij, stand, vandaag) => {
      const verzoek = stand.verzoeken.find((x) => x.id === v.verzoekId);
      if (!verzoek) return zonderVerzoek();
      const fout = alsGeweigerdMetVelden(controleerWeigeren(v, verzoek.op, vandaag));
      const tekst = v.toelichting.trim();
      const inhoud = tekst === '' ? {} : { tekst };
      return fout ?? { soort: 'GEWEIGERD', zaakId: verzoek.id, op: v.op, uitkomst: v.reden, inhoud };
    });
  }

  private async doe(
    inzage: Inzage,
    { sleutel, id, versie }: GevenDaad,
    maak: (rij: DienstverbandRij, stand: GevenStand, vandaag: Dag) => Gevolg | Weigering,
  ): Promise<GegevenReferenties | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'referentie-geven', onderwerp: 'Dienstverband', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, 'referentie-geven', id);
      if (!rij) return nietGevonden();
      const stand = await this.stand(tx, inzage, id);
      if (await this.stappen.eerder(tx, inzage, sleutel)) return naarType(rij, stand);
      if (stand.versie !== versie) return verouderd(naarType(rij, stand));
      const uit = maak(rij, stand, dagVan(nu));
      if (isWeigering(uit)) return uit;
      await this.stappen.schrijf(tx, inzage, { ...uit, dienstverbandId: id, deel: 'REFERENTIE_GEVEN', sleutel }, nu);
      return naarType(rij, await this.stand(tx, inzage, id));
    });
  }

  private async stand(tx: Transactie, inzage: Inzage, id: string): Promise<GevenStand> {
    const stappen = await this.stappen.lees(tx, inzage, id, 'REFERENTIE_GEVEN');
    return gevenStand(
      stappen.map(({ volgnummer, soort, zaakId, op, uitkomst, door, inhoud }) => {
        const i = INHOUD.parse(inhoud);
        return {
          volgnummer,
          soort: SOORT.parse(soort),
          zaakId: zaakId ?? '',
          op,
          uitkomst,
          door,
          inhoud: {
            ...(i.vrager && { vrager: i.vrager }),
            ...(i.vragen && { vragen: i.vragen }),
            ...(i.antwoorden && { antwoorden: i.antwoorden }),
            ...(i.tekst !== undefined && { tekst: i.tekst }),
          },
        };
      }),
    );
  }
}

const zonderVerzoek = (): Weigering =>
  weiger('GEVEN_ZONDER_VERZOEK', 'Niemand vroeg hierom. Uit uzelf vertelt u niets over iemand.', {
    veld: 'verzoekId',
    watDan: 'Leg eerst vast wie het vraagt, en hoe u dat hebt nagekeken.',
  });

/** What the file says, to lay beside what is told. */
function vaststaand(d: DienstverbandRij): string[] {
  return [
    `Functie: ${d.functie}`,
    ...(d.beginOp === null ? [] : [`Werkt hier vanaf ${dagTekst(d.beginOp)}`]),
    d.eindeOp === null ? 'Werkt hier nog' : `Laatste werkdag: ${dagTekst(d.eindeOp)}`,
    ...(d.eindeReden === null ? [] : [`Reden van het einde: ${EINDE_REDEN_LABEL[d.eindeReden]}`]),
  ];
}

const naarType = (d: DienstverbandRij, s: GevenStand): GegevenReferenties =>
  Object.assign(new GegevenReferenties(), {
    id: d.id,
    versie: s.versie,
    vaststaand: vaststaand(d),
    verzoeken: s.verzoeken.map(naarVerzoek),
  });

const naarVerzoek = (v: Verzoek): GegevenReferentie =>
  Object.assign(new GegevenReferentie(), v, {
    vragen: [...v.vragen],
    antwoorden: v.antwoorden.map((a) =>
      Object.assign(new GegevenAntwoord(), a, {
        antwoorden: a.antwoorden.map((x) => Object.assign(new ReferentieAntwoord(), x)),
      }),
    ),
  });
