import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  meldrouteVan,
  type BerichtOver,
  type ExterneMeldingCategorie,
  type IgjBerichtKopie,
  type IgjBerichtSoort,
  type KopieVeld,
  type Meldroute,
} from '@meldbaken/igj/contract';
import {
  BERICHT_DOEL,
  berichtBron,
  canoniek,
  instantieVanBericht,
  maakBericht,
  pastAlsAntwoord,
} from '@meldbaken/igj/model';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Overdrachten } from '@meldbaken/platform/overdracht';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { berichtKenmerk } from './kenmerk';

export interface TeSturenBericht {
  over: BerichtOver;
  /** Id of the external report or of the case. */
  overId: string;
  bericht: IgjBerichtSoort;
  tekst: string;
  velden?: readonly KopieVeld[];
  /** Kenmerk of the message that this answers. */
  antwoordOp?: string | null;
  uiterlijk?: string | null;
  sleutel: string;
}

export interface GestuurdBericht {
  id: string;
  kenmerk: string;
  overdrachtId: string;
  /** False: this key was used before; everything that follows was done then. */
  nieuw: boolean;
}

/** One line of the correspondence, without its words. */
export interface BerichtRegel {
  id: string;
  richting: 'UIT' | 'IN';
  soort: IgjBerichtSoort;
  kenmerk: string;
  antwoordOp: string | null;
  uiterlijk: string | null;
  op: Date;
}

interface Draad {
  dossierId: string;
  categorie: ExterneMeldingCategorie;
  /** Where the other side can be found: our sending, or our receipt. */
  draadId: string | null;
}

/** Where a thread begins at this side. */
const DRAAD: Readonly<Record<BerichtOver, string>> = {
  EXTERNE_MELDING: `select dossier_id as "dossierId", categorie, overdracht_id as "draadId" from igj.externe_melding where organisatie_id = $1 and id = $2`,
  ZAAK: `select dossier_id as "dossierId", categorie, ontvangst_id as "draadId" from igj.inspectiezaak where organisatie_id = $1 and id = $2`,
};

/** Messages about one sent report, in both directions. The caller has found and locked the record under the rule of its own act. */
@Injectable()
export class Briefwisseling {
  constructor(private readonly overdrachten: Overdrachten) {}

  /** Freezes and sends one message, once per key. States and terms are the caller's. */
  async stuur(tx: Transactie, inzage: Inzage, b: TeSturenBericht, nu: Date): Promise<GestuurdBericht | Weigering> {
    const eerder = await this.eerder(tx, inzage, b);
    if (eerder) return eerder;
    const draad = await tx.rij<Draad>(DRAAD[b.over], [inzage.organisatieId, b.overId]);
    if (!draad?.draadId) return metDeHand();
    const route = meldrouteVan(draad.categorie);
    const kopie = maakBericht(b.over, b, berichtKenmerk(), route);
    if (!isKopie(kopie)) return alsGeweigerdMetVelden(kopie) ?? onverwacht();
    const past = await this.past(tx, inzage, b.overId, kopie);
    if (past) return past;
    const { draadId, dossierId } = draad;
    const overdrachtId = await this.verzend(tx, inzage, { over: b.over, route, draadId, dossierId, kopie }, nu);
    const id = uuidv7();
    await schrijf(
      tx,
      inzage,
      { ...regelVan(kopie), id, dossierId, over: b.over, overId: b.overId, op: nu },
      {
        richting: 'UIT',
        doorId: inzage.lidmaatschapId,
        sleutel: b.sleutel,
        overdrachtId,
      },
    );
    return { id, kenmerk: kopie.kenmerk, overdrachtId, nieuw: true };
  }

  /** The lines of one record, newest first: what was asked and answered, for rules and states. */
  berichten(tx: Transactie, wie: Inzage | SysteemInzage, over: BerichtOver, overId: string): Promise<BerichtRegel[]> {
    return tx.rijen<BerichtRegel>(
      `select id, richting, soort, kenmerk, antwoord_op_kenmerk as "antwoordOp", uiterlijk::text as uiterlijk, op
       from igj.bericht where organisatie_id = $1 and over = $2 and over_id = $3 order by op desc, id desc`,
      [wie.organisatieId, over, overId],
    );
  }

  /** What this key sent before: ask it first, as rules about what may be sent now do not hold for it. */
  async eerder(
    tx: Transactie,
    inzage: Inzage,
    b: Pick<TeSturenBericht, 'sleutel' | 'overId'>,
  ): Promise<GestuurdBericht | null> {
    const rij = await tx.rij<{ id: string; kenmerk: string; overdrachtId: string }>(
      `select id, kenmerk, overdracht_id as "overdrachtId" from igj.bericht
       where organisatie_id = $1 and door_id = $2 and sleutel = $3 and over_id = $4`,
      [inzage.organisatieId, inzage.lidmaatschapId, b.sleutel, b.overId],
    );
    return rij && { ...rij, nieuw: false };
  }

  /** An answer answers a message of the other side about the same report. */
  private async past(
    tx: Transactie,
    inzage: Inzage,
    overId: string,
    { bericht, antwoordOp }: IgjBerichtKopie,
  ): Promise<Weigering | null> {
    if (antwoordOp === null) return null;
    const soort = await soortVan(tx, inzage, overId, antwoordOp, 'IN');
    return pastAlsAntwoord(bericht, soort);
  }

  private async verzend(
    tx: Transactie,
    inzage: Inzage,
    v: { over: BerichtOver; route: Meldroute; draadId: string; dossierId: string; kopie: IgjBerichtKopie },
    nu: Date,
  ): Promise<string> {
    const { kopie, dossierId } = v;
    const inhoud = {
      dossierId,
      soort: kopie.soort,
      grondslag: berichtBron(kopie.bericht, v.route),
      doel: BERICHT_DOEL[instantieVanBericht(kopie)],
      velden: berichtVeldlijst(kopie),
      inhoud: canoniek({ ...kopie, velden: kopie.velden.map((veld) => ({ ...veld })) }),
    };
    const naar = v.over === 'ZAAK' ? { antwoordOp: v.draadId } : { vervolgOp: v.draadId };
    const { id } = await this.overdrachten.verzend(tx, inzage, { ...inhoud, ...naar }, nu);
    return id;
  }
}

/** Exactly what travels: the fixed fields, and the codes of the others. */
export function berichtVeldlijst(kopie: IgjBerichtKopie): readonly string[] {
  return ['bericht', 'kenmerk', 'antwoordOp', 'tekst', 'uiterlijk', ...kopie.velden.map((v) => v.code)];
}

/** The kind of a message in this correspondence; null when there is none with this mark. */
export async function soortVan(
  tx: Transactie,
  wie: Inzage | SysteemInzage,
  overId: string,
  kenmerk: string,
  richting: 'UIT' | 'IN',
): Promise<IgjBerichtSoort | null> {
  const rij = await tx.rij<{ soort: IgjBerichtSoort }>(
    'select soort from igj.bericht where organisatie_id = $1 and over_id = $2 and kenmerk = $3 and richting = $4',
    [wie.organisatieId, overId, kenmerk, richting],
  );
  return rij?.soort ?? null;
}

interface NieuweRegel {
  id: string;
  dossierId: string;
  over: BerichtOver;
  overId: string;
  soort: IgjBerichtSoort;
  kenmerk: string;
  antwoordOp: string | null;
  uiterlijk: string | null;
  op: Date;
}

type Kant =
  { richting: 'UIT'; doorId: string; sleutel: string; overdrachtId: string } | { richting: 'IN'; ontvangstId: string };

/** The line of a message, at the sender or at the receiver. */
export async function schrijf(tx: Transactie, wie: Inzage | SysteemInzage, r: NieuweRegel, kant: Kant): Promise<void> {
  const uit = kant.richting === 'UIT' ? kant : null;
  await tx.wijzig(
    `insert into igj.bericht (organisatie_id, id, dossier_id, over, over_id, richting, soort, kenmerk, antwoord_op_kenmerk, uiterlijk, op, door_id, sleutel, overdracht_id, ontvangst_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      wie.organisatieId,
      r.id,
      r.dossierId,
      r.over,
      r.overId,
      kant.richting,
      r.soort,
      r.kenmerk,
      r.antwoordOp,
      r.uiterlijk,
      r.op,
      uit?.doorId ?? null,
      uit?.sleutel ?? null,
      uit?.overdrachtId ?? null,
      kant.richting === 'IN' ? kant.ontvangstId : null,
    ],
  );
}

/** What of the copy stands in the line. */
export function regelVan(k: IgjBerichtKopie): Pick<NieuweRegel, 'soort' | 'kenmerk' | 'antwoordOp' | 'uiterlijk'> {
  return { soort: k.bericht, kenmerk: k.kenmerk, antwoordOp: k.antwoordOp, uiterlijk: k.uiterlijk };
}

const isKopie = (k: IgjBerichtKopie | readonly Weigering[]): k is IgjBerichtKopie => !Array.isArray(k);

const metDeHand = (): Weigering =>
  weiger('IGJ_MET_DE_HAND', 'Deze melding is niet via Meldbaken verstuurd. Daarom kan een bericht ook niet zo.', {
    watDan: 'Mail of bel de toezichthouder, en noem het kenmerk van uw melding.',
  });

function onverwacht(): never {
  throw new Error('a refusal without a reason');
}
