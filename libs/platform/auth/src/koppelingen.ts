import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type Inzage } from '@meldbaken/platform/tenancy';
import { leesKoppelingSleutel } from './koppeling-sleutel';
import { dagVan } from './sessies';

type Stand = 'OPEN' | 'INGETROKKEN' | 'VERLOPEN' | 'SLEUTEL_OUD' | 'ADRES';

export interface KoppelingGevonden {
  inzage: Inzage;
  /** Why it may not come in; null when it may. For the own log, never for who asks. */
  dicht: string | null;
}

interface Rij {
  organisatie_id: string;
  organisatie_soort: string;
  id: string;
  rechten: string[];
  eenheid_id: string | null;
  nummer: number;
  hash: Buffer;
  stand: Stand;
}

/** Compared with when there is nothing to compare with: a reference that is not there takes as long as one that is. */
const NIEMAND = Buffer.alloc(32);

const DICHT: Readonly<Record<Stand, string | null>> = {
  OPEN: null,
  INGETROKKEN: 'KOPPELING_INGETROKKEN',
  VERLOPEN: 'KOPPELING_VERLOPEN',
  SLEUTEL_OUD: 'KOPPELING_SLEUTEL_OUD',
  ADRES: 'KOPPELING_ADRES',
};

/** Other systems that come in with a key; asked afresh at each request, so that taking one back works at once. */
@Injectable()
export class Koppelingen {
  constructor(
    private readonly transacties: Transacties,
    private readonly klok: Klok,
  ) {}

  /** Whose key this is; null when it is nobody's. */
  async zoek(tekst: string, adres: string, kenmerk: string): Promise<KoppelingGevonden | null> {
    const sleutel = leesKoppelingSleutel(tekst);
    if (!sleutel) return null;
    const nu = this.klok.nu();
    const rijen = await this.transacties.aanDeDeur<Rij & Record<string, unknown>>(
      'select * from doorgang.koppeling_bij($1, $2::inet, $3, $4::date)',
      [sleutel.kenmerk, kaalAdres(adres), nu, dagVan(nu)],
    );
    let gevonden: Rij | null = null;
    for (const r of rijen.length > 0 ? rijen : [null])
      if (timingSafeEqual(r?.hash ?? NIEMAND, sleutel.hash) && r) gevonden = r;
    return gevonden && { inzage: inzageVan(gevonden, kenmerk), dicht: DICHT[gevonden.stand] };
  }

  /** Counts for its own people what it did this day. Numbers and a code, no person. */
  async telt(
    inzage: Inzage,
    g: { wat: string; gelukt: boolean; regels?: number; code?: string | null },
  ): Promise<void> {
    const nu = this.klok.nu();
    const regel = [inzage.organisatieId, inzage.lidmaatschapId, dagVan(nu), g.wat];
    await this.transacties.als(inzage, async (tx) => {
      await tx.wijzig(
        'insert into toegang.koppeling_gebruik (organisatie_id, koppeling_id, dag, wat, laatste_op) values ($1, $2, $3, $4, $5) on conflict do nothing',
        [...regel, nu],
      );
      await tx.wijzig(
        `update toegang.koppeling_gebruik set gelukt = gelukt + $5, geweigerd = geweigerd + $6, regels = regels + $7, laatste_op = greatest(laatste_op, $8), laatste_code = coalesce($9, laatste_code)
         where organisatie_id = $1 and koppeling_id = $2 and dag = $3 and wat = $4`,
        [...regel, g.gelukt ? 1 : 0, g.gelukt ? 0 : 1, g.regels ?? 0, nu, g.code ?? null],
      );
    });
  }
}

/** An IPv4 caller may come in as IPv6; an address that is none lies in no range. */
function kaalAdres(adres: string): string | null {
  const kaal = adres.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(kaal) === 0 ? null : kaal;
}

const inzageVan = (r: Rij, kenmerk: string): Inzage => ({
  accountId: '',
  lidmaatschapId: r.id,
  organisatieId: r.organisatie_id,
  organisatieSoort: r.organisatie_soort,
  persoonId: null,
  rollen: [],
  toegangspunt: 'koppeling',
  kenmerk,
  koppeling: { rechten: r.rechten, eenheidId: r.eenheid_id },
});
