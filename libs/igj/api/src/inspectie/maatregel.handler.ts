import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { MaatregelCode } from '@meldbaken/igj/contract';
import {
  eindeFouten,
  ladderVoor,
  maatregelFouten,
  nettoTekst,
  tredeVan,
  type NieuweMaatregel,
} from '@meldbaken/igj/model';
import { nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { Briefwisseling } from '../briefwisseling/briefwisseling';
import type { Zaak } from '../typen/zaak.type';
import { fouten, ZaakDaad, type InDaad } from './zaak-daad';
import { MAATREGEL_WOORDEN } from './werk-vorm';
import { ZaakTermijnen } from './zaak-termijnen';
import { ZaakWerkstukken } from './zaak-werk';

interface OpZaak {
  sleutel: string;
  zaakId: string;
}

/** What the provider reads of it; null: it is not told here. */
export type Verteld = NieuweMaatregel & { bericht: string | null };

/** Measures of supervision on a case: the ladder, each with basis, time and conditions. */
@Injectable()
export class MaatregelHandler {
  constructor(
    private readonly daad: ZaakDaad,
    private readonly werk: ZaakWerkstukken,
    private readonly brief: Briefwisseling,
    private readonly termijnen: ZaakTermijnen,
  ) {}

  neem(inzage: Inzage, i: OpZaak & { versie: number }, m: Verteld): Promise<Zaak | Weigering> {
    return this.daad.voer(inzage, { ...i, handeling: 'maatregel' }, async (d) => {
      const { tx, zaak, nu, sleutel } = d;
      if (zaak.status === 'NIEUW')
        return weiger('IGJ_STATUS_PAST_NIET', 'Deze zaak is nog niet bevestigd.', {
          watDan: 'Bevestig eerst de ontvangst.',
        });
      const fout = fouten(maatregelFouten(m, await eerdere(tx, inzage, zaak.id), nu, ladderVoor(zaak.categorie)));
      if (fout) return fout;
      const id = uuidv7();
      const inhoud = { voorwaarden: nettoTekst(m.voorwaarden), reden: nettoTekst(m.reden), einde: null };
      const werkId = await this.werk.schrijf(
        tx,
        inzage,
        zaak,
        { soort: 'MAATREGEL', verwijst: id, inhoud, sleutel },
        nu,
      );
      await schrijf(d, id, werkId, m);
      await this.startTermijn(d, id, m);
      return m.bericht === null ? null : this.vertel(d, m, m.bericht);
    });
  }

  beeindig(
    inzage: Inzage,
    i: OpZaak,
    e: { maatregelId: string; versie: number; op: string; reden: string },
  ): Promise<Zaak | Weigering> {
    return this.daad.voer(
      inzage,
      { ...i, handeling: 'maatregel', wat: 'beeindigen' },
      async ({ tx, zaak, nu, sleutel }) => {
        const rij = await maatregel(tx, inzage, zaak.id, e.maatregelId);
        if (!rij) return nietGevonden();
        if (rij.versie !== e.versie || rij.geeindigd)
          return weiger('IGJ_MAATREGEL_VERANDERD', 'Deze maatregel is intussen veranderd.', {
            watDan: 'Laad de pagina opnieuw.',
          });
        const fout = fouten(eindeFouten(rij, e.op, e.reden, nu));
        if (fout) return fout;
        const oud = await this.werk.inhoud(tx, inzage, zaak, rij.werkId);
        const inhoud = { ...MAATREGEL_WOORDEN.parse(oud.inhoud), einde: nettoTekst(e.reden) };
        const stuk = { soort: 'MAATREGEL', id: rij.werkId, versie: oud.versie + 1, verwijst: e.maatregelId } as const;
        await this.werk.schrijf(tx, inzage, zaak, { ...stuk, inhoud, sleutel }, nu);
        await tx.wijzig(
          'update igj.maatregel set geeindigd_op = $4, geeindigd_door = $5, versie = versie + 1 where organisatie_id = $1 and id = $2 and versie = $3',
          [inzage.organisatieId, e.maatregelId, e.versie, e.op, inzage.lidmaatschapId],
        );
        await this.termijnen.haalVan(tx, inzage, zaak, { code: 'IGJ_MAATREGEL', aanleidingId: e.maatregelId }, nu);
        return null;
      },
    );
  }

  /** By its last day somebody looks whether it was done; ending the measure meets it. */
  private async startTermijn({ tx, inzage, zaak, nu }: InDaad, id: string, m: NieuweMaatregel): Promise<void> {
    const uiterlijk = m.uiterlijk ?? m.eindOp;
    // A measure of the past is on record only: there is nothing to look after.
    if (uiterlijk === null || uiterlijk < dagVan(nu)) return;
    const t = { code: 'IGJ_MAATREGEL', beginOp: nu, beginSoort: 'GENOMEN', uiterlijk, aanleidingId: id } as const;
    await this.termijnen.start(tx, inzage, zaak, { ...t, eigenaarId: inzage.lidmaatschapId }, nu);
  }

  private async vertel(
    { tx, inzage, zaak, sleutel, nu }: InDaad,
    m: NieuweMaatregel,
    tekst: string,
  ): Promise<Weigering | null> {
    const kop = [
      `Maatregel: ${tredeVan(m.code)?.naam ?? m.code}.`,
      `Grondslag: ${m.grondslag}.`,
      `Begint op: ${m.beginOp}.`,
    ];
    const eind = m.eindOp === null ? [] : [`Eindigt op: ${m.eindOp}.`];
    const eisen = nettoTekst(m.voorwaarden) === '' ? [] : [`Wat u moet doen: ${nettoTekst(m.voorwaarden)}`];
    const hele = [[...kop, ...eind].join(' '), ...eisen, nettoTekst(tekst)].filter((t) => t !== '').join('\n\n');
    const gestuurd = await this.brief.stuur(
      tx,
      inzage,
      { over: 'ZAAK', overId: zaak.id, bericht: 'MAATREGEL', tekst: hele, uiterlijk: m.uiterlijk, sleutel },
      nu,
    );
    return isWeigering(gestuurd) ? gestuurd : null;
  }
}

/** Measures on every case of the same provider, as far as the caller may see them: the ladder goes on there. */
async function eerdere(tx: Transactie, inzage: Inzage, zaakId: string): Promise<MaatregelCode[]> {
  const rijen = await tx.rijen<{ code: MaatregelCode }>(
    `select m.code from igj.maatregel m join igj.inspectiezaak a on a.organisatie_id = m.organisatie_id and a.id = m.zaak_id
     where m.organisatie_id = $1 and a.aanbieder_naam = (select z.aanbieder_naam from igj.inspectiezaak z where z.organisatie_id = $1 and z.id = $2)`,
    [inzage.organisatieId, zaakId],
  );
  return rijen.map((r) => r.code);
}

interface MaatregelRij {
  beginOp: string;
  werkId: string;
  versie: number;
  geeindigd: boolean;
}

function maatregel(tx: Transactie, inzage: Inzage, zaakId: string, id: string): Promise<MaatregelRij | null> {
  return tx.rij<MaatregelRij>(
    `select begin_op::text as "beginOp", werk_id as "werkId", versie, geeindigd_op is not null as geeindigd
     from igj.maatregel where organisatie_id = $1 and zaak_id = $2 and id = $3`,
    [inzage.organisatieId, zaakId, id],
  );
}

async function schrijf({ tx, inzage, zaak, nu }: InDaad, id: string, werkId: string, m: Verteld): Promise<void> {
  await tx.wijzig(
    `insert into igj.maatregel (organisatie_id, id, zaak_id, dossier_id, code, grondslag, begin_op, eind_op, uiterlijk, verteld, werk_id, opgelegd_op, opgelegd_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      inzage.organisatieId,
      id,
      zaak.id,
      zaak.dossierId,
      m.code,
      m.grondslag,
      m.beginOp,
      m.eindOp,
      m.uiterlijk,
      m.bericht !== null,
      werkId,
      nu,
      inzage.lidmaatschapId,
    ],
  );
}
