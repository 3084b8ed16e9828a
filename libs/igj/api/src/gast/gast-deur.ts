import { Injectable } from '@nestjs/common';
import { GAST_UREN, isUitgesloten, leesGastCode, leesGastStuk, type GastStuk } from '@meldbaken/igj/model';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { ongeschonden } from '@meldbaken/platform/overdracht';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { GastRepository } from './gast.repository';
import { GastZegel } from './gast-zegel';

const UUR_MS = 3_600_000;

interface Bij {
  organisatieId: string;
  id: string;
  dossierId: string;
}

interface StukRij extends Record<string, unknown> {
  organisatieNaam: string;
  kenmerk: string;
  gegevens: Buffer;
  tot: Date;
  sessieTot: Date;
  volgnummer: number;
  verzondenOp: Date;
  inhoud: string;
  sha256: string;
}

/** What a guest inside sees: titles, and at most one copy whole. */
export interface GastBeeld {
  organisatie: string;
  kenmerk: string;
  naam: string;
  doel: string;
  grondslag: string;
  tot: Date;
  sessieTot: Date;
  stukken: { volgnummer: number; titel: string; verzondenOp: Date }[];
  stuk: (GastStuk & { volgnummer: number; verzondenOp: Date }) | null;
}

/** CODE: the link works, nobody is inside. Null: nothing to see, whatever the reason. */
export type GastKijk = GastBeeld | 'CODE' | null;
export type GastCodeUitkomst = { uit: 'BINNEN'; sessie: string; tot: Date } | { uit: 'FOUT' } | { uit: 'WEG' };

/** The public side of a look. Link, code and session are checked by the passage; what happens is written with it. */
@Injectable()
export class GastDeur {
  constructor(
    private readonly transacties: Transacties,
    private readonly zegel: GastZegel,
    private readonly repository: GastRepository,
    private readonly klok: Klok,
  ) {}

  /** `stuk`: the copy to read; null for the list. */
  async kijk(token: string, sessie: string | null, stuk: number | null, kenmerk: string): Promise<GastKijk> {
    const nu = this.klok.nu();
    const bij = await this.bij(token, nu);
    if (!bij) return null;
    const wie = alsGast(bij, kenmerk);
    const hash = this.zegel.hash(token);
    return this.transacties.als(wie, async (tx) => {
      const rijen = sessie ? await this.stukken(tx, hash, sessie, null, nu) : [];
      const [eerste] = rijen;
      if (!eerste) {
        await tx.rijen('select doorgang.gast_bezoek($1, $2)', [hash, nu]);
        return 'CODE';
      }
      if (stuk !== null && !rijen.some((r) => r.volgnummer === stuk)) return null;
      const gegevens = await this.zegel.open(tx, wie, bij.dossierId, bij.id, eerste.gegevens);
      // Named in the case since: from then on there is nothing to see.
      if (isUitgesloten(gegevens, await this.repository.uitgesloten(tx, wie, bij.dossierId))) {
        await this.noteer(tx, wie, bij, 'bekijken', [], 'GAST_UITGESLOTEN');
        return null;
      }
      if (sessie && stuk !== null) await this.stukken(tx, hash, sessie, stuk, nu);
      await this.noteer(tx, wie, bij, stuk === null ? 'lijst' : 'bekijken', stuk === null ? [] : [`stuk-${stuk}`]);
      return beeld(rijen, eerste, gegevens, stuk);
    });
  }

  async code(token: string, ruw: string, kenmerk: string): Promise<GastCodeUitkomst> {
    const nu = this.klok.nu();
    const bij = await this.bij(token, nu);
    if (!bij) return { uit: 'WEG' };
    const wie = alsGast(bij, kenmerk);
    const sessie = this.zegel.geheim();
    const tot = new Date(nu.getTime() + GAST_UREN * UUR_MS);
    return this.transacties.als(wie, async (tx): Promise<GastCodeUitkomst> => {
      const rij = await tx.rij<{ uit: string }>('select doorgang.gast_code($1, $2, $3, $4, $5) as uit', [
        this.zegel.hash(token),
        await this.zegel.codeHash(tx, wie, bij.id, leesGastCode(ruw) ?? ''),
        this.zegel.hash(sessie),
        tot,
        nu,
      ]);
      const binnen = rij?.uit === 'BINNEN';
      await this.noteer(tx, wie, bij, 'binnenkomen', [], binnen ? undefined : `GAST_${rij?.uit ?? 'WEG'}`);
      if (rij?.uit === 'DICHT') await gingDicht(tx, bij, nu);
      if (binnen) return { uit: 'BINNEN', sessie, tot };
      return { uit: rij?.uit === 'CODE_FOUT' ? 'FOUT' : 'WEG' };
    });
  }

  async sluit(token: string, sessie: string, kenmerk: string): Promise<void> {
    const nu = this.klok.nu();
    const bij = await this.bij(token, nu);
    if (!bij) return;
    const wie = alsGast(bij, kenmerk);
    await this.transacties.als(wie, async (tx) => {
      const rij = await tx.rij<{ ja: boolean }>('select doorgang.gast_sluit($1, $2, $3) as ja', [
        this.zegel.hash(token),
        this.zegel.hash(sessie),
        nu,
      ]);
      if (rij?.ja) await this.noteer(tx, wie, bij, 'sluiten', []);
    });
  }

  /** With `stuk` it is written down that this copy was read. */
  private stukken(tx: Transactie, hash: Buffer, sessie: string, stuk: number | null, nu: Date): Promise<StukRij[]> {
    return tx.rijen<StukRij>(
      `select organisatie_naam as "organisatieNaam", kenmerk, gegevens, tot, sessie_tot as "sessieTot", volgnummer, verzonden_op as "verzondenOp", inhoud, sha256
       from doorgang.gast_stukken($1, $2, $3, $4)`,
      [hash, this.zegel.hash(sessie), stuk, nu],
    );
  }

  /** What is no link of ours is looked up all the same, so that a wrong, an ended and a malformed one cost the same. */
  private async bij(token: string, nu: Date): Promise<Bij | null> {
    const [rij] = await this.transacties.aanDeDeur<Bij & Record<string, unknown>>(
      'select organisatie_id as "organisatieId", id, dossier_id as "dossierId" from doorgang.gast_bij($1, $2)',
      [this.zegel.hash(token), nu],
    );
    return rij && this.zegel.isGeheim(token) ? rij : null;
  }

  private noteer(
    tx: Transactie,
    wie: SysteemInzage,
    bij: Bij,
    wat: string,
    velden: string[],
    code?: string,
  ): Promise<void> {
    const uitkomst =
      code === undefined ? ({ uitkomst: 'GELUKT' } as const) : ({ uitkomst: 'GEWEIGERD', code } as const);
    return schrijfAudit(tx, wie, {
      handeling: `gastinzage.${wat}`,
      onderwerp: 'GastInzage',
      onderwerpId: bij.id,
      dossierId: bij.dossierId,
      velden,
      ...uitkomst,
    });
  }
}

/** Nobody of the organisation; the log says that it was a guest. */
const alsGast = (bij: Bij, kenmerk: string): SysteemInzage => ({
  organisatieId: bij.organisatieId,
  toegangspunt: 'gast',
  kenmerk,
});

/** Who opened the look hears that nobody comes in with it any more. */
async function gingDicht(tx: Transactie, bij: Bij, nu: Date): Promise<void> {
  const ids = { dossierId: bij.dossierId, gastInzageId: bij.id };
  await zetInOutbox(tx, { soort: 'GastInzageDicht', organisatieId: bij.organisatieId, ids }, nu);
}

function beeld(
  rijen: readonly StukRij[],
  eerste: StukRij,
  gegevens: { naam: string; doel: string; grondslag: string },
  stuk: number | null,
): GastBeeld {
  const stukken = rijen.flatMap(({ volgnummer, verzondenOp, inhoud, sha256 }) => {
    const gelezen = leesGastStuk(JSON.parse(ongeschonden(inhoud, sha256)));
    return gelezen ? [{ ...gelezen, volgnummer, verzondenOp }] : [];
  });
  const { organisatieNaam, kenmerk, tot, sessieTot } = eerste;
  const { naam, doel, grondslag } = gegevens;
  return {
    organisatie: organisatieNaam,
    kenmerk,
    naam,
    doel,
    grondslag,
    tot,
    sessieTot,
    stukken: stukken.map(({ volgnummer, titel, verzondenOp }) => ({ volgnummer, titel, verzondenOp })),
    stuk: stukken.find((s) => s.volgnummer === stuk) ?? null,
  };
}
