import { Injectable } from '@nestjs/common';
import { SOLLICITANT_UREN, leesLinkCode } from '@meldbaken/vergewis/model';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { SollicitantBeelden, type BeeldRij, type SollicitantBeeld } from './sollicitant-beeld';
import { SollicitantInzenden, type Zending } from './sollicitant-inzenden';
import { SollicitantZegel } from './sollicitant-zegel';

const UUR_MS = 3_600_000;

interface Bij extends Record<string, unknown> {
  organisatieId: string;
  id: string;
  dienstverbandId: string;
}

/** CODE: the link works, nobody is inside. Null: nothing to see, whatever the reason. */
export type SollicitantKijk = SollicitantBeeld | 'CODE' | null;
export type SollicitantCodeUitkomst = { uit: 'BINNEN'; sessie: string; tot: Date } | { uit: 'FOUT' } | { uit: 'WEG' };
export type SollicitantZendUitkomst = 'OK' | 'CODE' | 'WEG' | Weigering;

/** A refusal rolls back what was done in the same transaction. */
class Terug extends Error {
  constructor(readonly weigering: Weigering) {
    super(weigering.code);
  }
}

/** The public side of the link of an applicant. Link, code and session are checked by the passage; what happens is written with it. */
@Injectable()
export class SollicitantDeur {
  constructor(
    private readonly transacties: Transacties,
    private readonly zegel: SollicitantZegel,
    private readonly beelden: SollicitantBeelden,
    private readonly inzenden: SollicitantInzenden,
    private readonly klok: Klok,
  ) {}

  async kijk(token: string, sessie: string | null, kenmerk: string): Promise<SollicitantKijk> {
    const nu = this.klok.nu();
    const bij = await this.bij(token, nu);
    if (!bij) return null;
    const wie = alsGast(bij, kenmerk);
    return this.transacties.als(wie, async (tx): Promise<SollicitantKijk> => {
      const beeld = sessie === null ? null : await this.beeld(tx, wie, token, sessie, false, nu);
      if (beeld === null) {
        await tx.rijen('select doorgang.sollicitant_bezoek($1, $2)', [this.zegel.hash(token), nu]);
        return 'CODE';
      }
      await noteer(tx, wie, bij, 'bekijken', beeld.delen);
      return beeld;
    });
  }

  async code(token: string, ruw: string, kenmerk: string): Promise<SollicitantCodeUitkomst> {
    const nu = this.klok.nu();
    const bij = await this.bij(token, nu);
    if (!bij) return { uit: 'WEG' };
    const wie = alsGast(bij, kenmerk);
    const sessie = this.zegel.geheim();
    const tot = new Date(nu.getTime() + SOLLICITANT_UREN * UUR_MS);
    return this.transacties.als(wie, async (tx): Promise<SollicitantCodeUitkomst> => {
      const rij = await tx.rij<{ uit: string }>('select doorgang.sollicitant_code($1, $2, $3, $4, $5) as uit', [
        this.zegel.hash(token),
        await this.zegel.codeHash(tx, wie, bij.id, leesLinkCode(ruw) ?? ''),
        this.zegel.hash(sessie),
        tot,
        nu,
      ]);
      const uit = rij?.uit ?? 'WEG';
      await noteer(tx, wie, bij, 'binnenkomen', [], uit === 'BINNEN' ? undefined : `SOLLICITANT_${uit}`);
      if (uit === 'DICHT') await this.meld(tx, bij, 'SollicitantLinkDicht', {}, nu);
      if (uit === 'BINNEN') return { uit, sessie, tot };
      return { uit: uit === 'CODE_FOUT' ? 'FOUT' : 'WEG' };
    });
  }

  /** Something is sent: checked, sealed and written in one transaction. The same key twice writes it once. */
  async zend(
    token: string,
    sessie: string | null,
    zending: Zending,
    sleutel: string,
    kenmerk: string,
  ): Promise<SollicitantZendUitkomst> {
    const nu = this.klok.nu();
    const bij = await this.bij(token, nu);
    if (!bij) return 'WEG';
    if (sessie === null) return 'CODE';
    const wie = alsGast(bij, kenmerk);
    try {
      return await this.transacties.als(wie, async (tx): Promise<SollicitantZendUitkomst> => {
        const beeld = await this.beeld(tx, wie, token, sessie, true, nu);
        if (beeld === null) return 'CODE';
        const plaats = { ...bij, hash: this.zegel.hash(token), sessieHash: this.zegel.hash(sessie), sleutel };
        const uit = await this.inzenden.schrijf(tx, wie, plaats, beeld, zending, nu);
        if (isWeigering(uit)) throw new Terug(uit);
        if (uit.uit === 'VOL') throw new Terug(vol());
        if (uit.uit === 'WEG') return 'WEG';
        if (uit.uit === 'AL') return 'OK';
        await noteer(tx, wie, bij, 'inzenden', [zending.soort]);
        await this.meld(tx, bij, 'SollicitantZond', { inzendingId: uit.id }, nu);
        return 'OK';
      });
    } catch (fout) {
      if (!(fout instanceof Terug)) throw fout;
      const { weigering } = fout;
      await this.transacties.als(wie, (tx) => noteer(tx, wie, bij, 'inzenden', [zending.soort], weigering.code));
      return weigering;
    }
  }

  async sluit(token: string, sessie: string, kenmerk: string): Promise<void> {
    const nu = this.klok.nu();
    const bij = await this.bij(token, nu);
    if (!bij) return;
    const wie = alsGast(bij, kenmerk);
    await this.transacties.als(wie, async (tx) => {
      const rij = await tx.rij<{ ja: boolean }>('select doorgang.sollicitant_sluit($1, $2, $3) as ja', [
        this.zegel.hash(token),
        this.zegel.hash(sessie),
        nu,
      ]);
      if (rij?.ja) await noteer(tx, wie, bij, 'sluiten', []);
    });
  }

  private async beeld(
    tx: Transactie,
    wie: SysteemInzage,
    token: string,
    sessie: string,
    slot: boolean,
    nu: Date,
  ): Promise<SollicitantBeeld | null> {
    const rijen = await tx.rijen<BeeldRij>(
      `select wat, id, nr, soort, zaak_id as "zaakId", op, dag::text as dag, uitkomst, verzegeld, gegevens
       from doorgang.sollicitant_beeld($1, $2, $3, $4)`,
      [this.zegel.hash(token), this.zegel.hash(sessie), slot, nu],
    );
    return this.beelden.maak(tx, wie, rijen);
  }

  private meld(tx: Transactie, bij: Bij, soort: string, ids: Record<string, string>, nu: Date): Promise<string> {
    const { organisatieId, id, dienstverbandId } = bij;
    return zetInOutbox(tx, { soort, organisatieId, ids: { linkId: id, dienstverbandId, ...ids } }, nu);
  }

  /** What is no link of ours is looked up all the same, so that a wrong, an ended and a malformed one cost the same. */
  private async bij(token: string, nu: Date): Promise<Bij | null> {
    const [rij] = await this.transacties.aanDeDeur<Bij>(
      'select organisatie_id as "organisatieId", id, dienstverband_id as "dienstverbandId" from doorgang.sollicitant_bij($1, $2)',
      [this.zegel.hash(token), nu],
    );
    return rij && this.zegel.isGeheim(token) ? rij : null;
  }
}

/** Nobody of the organisation; the log says that it was somebody with a link. */
const alsGast = (bij: Bij, kenmerk: string): SysteemInzage => ({
  organisatieId: bij.organisatieId,
  toegangspunt: 'sollicitant',
  kenmerk,
});

function noteer(
  tx: Transactie,
  wie: SysteemInzage,
  bij: Bij,
  wat: string,
  velden: readonly string[],
  code?: string,
): Promise<void> {
  const uitkomst = code === undefined ? ({ uitkomst: 'GELUKT' } as const) : ({ uitkomst: 'GEWEIGERD', code } as const);
  return schrijfAudit(tx, wie, {
    handeling: `sollicitantlink.${wat}`,
    onderwerp: 'SollicitantLink',
    onderwerpId: bij.id,
    velden,
    ...uitkomst,
  });
}

const vol = (): Weigering =>
  weiger('SOLLICITANT_VOL', 'Er kan via deze link niets meer bij.', {
    watDan: 'Neem contact op met wie u de link gaf.',
  });
