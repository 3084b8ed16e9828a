import { Injectable } from '@nestjs/common';
import type { MeldingStatus } from '@meldbaken/melding/contract';
import { dagVan } from '@meldbaken/platform/waarden';
import { Transacties, type SysteemInzage } from '@meldbaken/platform/tenancy';

export interface OpenbaarFormulier {
  organisatieId: string;
  naam: string;
  aan: boolean;
  anoniem: boolean;
  telefoon: string | null;
}

export interface TerugRij {
  meldingId: string;
  dag: string;
  uiterlijk: string;
  /** Null: still sealed, not opened yet. */
  status: MeldingStatus | null;
  zwijgenTot: Date | null;
  onderweg: number;
}

export interface BerichtRij {
  id: string;
  van: 'MELDER' | 'BEHANDELAAR';
  dag: string;
  inhoud: Buffer;
}

/** Nobody in particular at this organisation: no member, no account, no access point, no correlation id. */
export const alsBezoeker = (organisatieId: string): SysteemInzage => ({
  organisatieId,
  toegangspunt: '',
  kenmerk: '',
});

/** The passages for who has no account: by the address of the form, and by the hash of a code. */
@Injectable()
export class OpenbareDoorgang {
  constructor(private readonly transacties: Transacties) {}

  async formulier(slug: string, nu: Date): Promise<OpenbaarFormulier | null> {
    if (!/^[A-Za-z0-9_-]{22}$/.test(slug)) return null;
    const [rij] = await this.transacties.aanDeDeur<OpenbaarFormulier>(
      `select organisatie_id as "organisatieId", naam, formulier_aan as aan, anoniem_aan as anoniem, telefoon from doorgang.openbaar_formulier($1, $2)`,
      [slug, dagVan(nu)],
    );
    return rij ?? null;
  }

  async terug(organisatieId: string, hash: Buffer): Promise<TerugRij | null> {
    const [rij] = await this.transacties.aanDeDeur<TerugRij>(
      `select melding_id as "meldingId", dag::text, eerste_reactie_uiterlijk::text as uiterlijk, status, zwijgen_tot as "zwijgenTot", onderweg from doorgang.openbaar_terug($1, $2)`,
      [organisatieId, hash],
    );
    return rij ?? null;
  }

  berichten(organisatieId: string, hash: Buffer): Promise<BerichtRij[]> {
    return this.transacties.aanDeDeur<BerichtRij>(
      'select id, van, dag::text, inhoud from doorgang.openbaar_berichten($1, $2)',
      [organisatieId, hash],
    );
  }
}
