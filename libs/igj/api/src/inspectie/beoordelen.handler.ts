import { Injectable } from '@nestjs/common';
import { alsKopie, leesRapportage, nettoTekst, oordeelFouten, type Elementoordeel } from '@meldbaken/igj/model';
import { nietGevonden } from '@meldbaken/platform/audit';
import { ongeschonden } from '@meldbaken/platform/overdracht';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Zaak } from '../typen/zaak.type';
import { fouten, ZaakDaad } from './zaak-daad';
import { ZaakWerkstukken } from './zaak-werk';

export interface Beoordeling {
  /** Kenmerk of the message that brought the report. */
  rapport: string;
  /** Version of the assessment that was seen; 0 for the first. */
  versie: number;
  oordelen: readonly Elementoordeel[];
}

/** Lays the provider's report beside the guideline, element by element. Every save is a version. */
@Injectable()
export class BeoordelenHandler {
  constructor(
    private readonly daad: ZaakDaad,
    private readonly werk: ZaakWerkstukken,
  ) {}

  beoordeel(inzage: Inzage, i: { sleutel: string; zaakId: string }, b: Beoordeling): Promise<Zaak | Weigering> {
    return this.daad.voer(inzage, { ...i, handeling: 'beoordelen' }, async ({ tx, zaak, nu, sleutel }) => {
      const velden = await rapportVelden(tx, inzage, zaak.id, b.rapport);
      const rapport = velden && leesRapportage(velden);
      if (!rapport) return nietGevonden();
      const eerder = await laatste(tx, inzage, zaak.id, b.rapport);
      if ((eerder?.versie ?? 0) !== b.versie) return intussen();
      const fout = fouten(oordeelFouten(rapport, b.oordelen));
      if (fout) return fout;
      const oordelen = b.oordelen.map((o) => ({ ...o, woorden: nettoTekst(o.woorden) }));
      await this.werk.schrijf(
        tx,
        inzage,
        zaak,
        {
          soort: 'OORDEEL',
          verwijst: b.rapport,
          inhoud: { oordelen },
          versie: b.versie + 1,
          sleutel,
          ...(eerder ? { id: eerder.id } : {}),
        },
        nu,
      );
      return null;
    });
  }
}

function laatste(
  tx: Transactie,
  inzage: Inzage,
  zaakId: string,
  rapport: string,
): Promise<{ id: string; versie: number } | null> {
  return tx.rij(
    `select id, versie from igj.zaak_werk where organisatie_id = $1 and zaak_id = $2 and soort = 'OORDEEL' and verwijst = $3
     order by versie desc limit 1`,
    [inzage.organisatieId, zaakId, rapport],
  );
}

/** The fields of the report that came with this message on this case, checked against the hash. */
async function rapportVelden(
  tx: Transactie,
  inzage: Inzage,
  zaakId: string,
  kenmerk: string,
): Promise<Parameters<typeof leesRapportage>[0] | null> {
  const rij = await tx.rij<{ inhoud: string; sha256: string }>(
    `select o.inhoud, o.sha256 from igj.bericht b
     join overdracht.ontvangst o on o.organisatie_id = b.organisatie_id and o.id = b.ontvangst_id
     where b.organisatie_id = $1 and b.over = 'ZAAK' and b.over_id = $2 and b.kenmerk = $3 and b.soort = 'RAPPORTAGE' and b.richting = 'IN'`,
    [inzage.organisatieId, zaakId, kenmerk],
  );
  return rij && (alsKopie(JSON.parse(ongeschonden(rij.inhoud, rij.sha256)))?.velden ?? null);
}

const intussen = (): Weigering =>
  weiger('IGJ_OORDEEL_VERANDERD', 'Iemand anders bewaarde intussen een oordeel over dit rapport.', {
    watDan: 'Uw tekst staat er nog. Kijk eerst wat uw collega schreef.',
  });
