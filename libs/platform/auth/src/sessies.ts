import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type Inzage, type RolInzage } from '@meldbaken/platform/tenancy';

const STIL = 30 * 60_000;
const LANGST = 12 * 60 * 60_000;
const BIJHOUDEN = 60_000;

export interface Sessie {
  id: string;
  accountId: string;
  email: string;
  naam: string;
  organisatieNaam: string | null;
  inzage: Inzage | null;
}

interface SessieRij {
  sessie_id: string;
  gebruikt_op: Date;
  account_id: string;
  email: string;
  naam: string;
  lidmaatschap_id: string | null;
  organisatie_id: string | null;
  organisatie_naam: string | null;
  organisatie_soort: string | null;
  persoon_id: string | null;
  rollen: RolInzage[];
}

const hash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The day in the Netherlands: memberships and roles begin and end by it. */
export const dagVan = (moment: Date): string => DAG.format(moment);
const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Server-side sessions: 256-bit random id stored hashed, 30 minutes idle, 12 hours at most; read afresh at each request. */
@Injectable()
export class Sessies {
  constructor(
    private readonly transacties: Transacties,
    private readonly klok: Klok,
  ) {}

  async begin(accountId: string): Promise<{ token: string; verlooptOp: Date; sessieId: string }> {
    const nu = this.klok.nu();
    const token = randomBytes(32).toString('base64url');
    const verlooptOp = new Date(nu.getTime() + LANGST);
    const sessieId = uuidv7();
    await this.transacties.als({ accountId }, (tx) =>
      tx.wijzig(
        'insert into toegang.sessie (id, token_hash, account_id, gemaakt_op, gebruikt_op, verloopt_op) values ($1, $2, $3, $4, $4, $5)',
        [sessieId, hash(token), accountId, nu, verlooptOp],
      ),
    );
    return { token, verlooptOp, sessieId };
  }

  /** The running session of this cookie, with the caller as they are at this moment; null when there is none. */
  async zoek(token: string, kenmerk: string): Promise<Sessie | null> {
    if (!/^[\w-]{43}$/.test(token)) return null;
    const nu = this.klok.nu();
    const [r] = await this.transacties.aanDeDeur<SessieRij & Record<string, unknown>>(
      'select * from doorgang.sessie($1, $2, $3, $4)',
      [hash(token), nu, new Date(nu.getTime() - STIL), dagVan(nu)],
    );
    if (!r) return null;
    if (nu.getTime() - r.gebruikt_op.getTime() > BIJHOUDEN) await this.houdBij(r, nu);
    return sessieVan(r, kenmerk);
  }

  /** The running sessions of these cookies, in one question and without keeping them alive. */
  async lopend(tokens: readonly string[]): Promise<Map<string, Sessie>> {
    const nu = this.klok.nu();
    const bij = new Map(tokens.map((t) => [hash(t), t]));
    const rijen = await this.transacties.aanDeDeur<SessieRij & { token_hash: string } & Record<string, unknown>>(
      'select h.token_hash, s.* from unnest($1::text[]) as h (token_hash) cross join lateral doorgang.sessie(h.token_hash, $2, $3, $4) s',
      [[...bij.keys()], nu, new Date(nu.getTime() - STIL), dagVan(nu)],
    );
    return new Map(rijen.map((r) => [bij.get(r.token_hash) ?? '', sessieVan(r, randomUUID())]));
  }

  async kies(accountId: string, sessieId: string, organisatieId: string, lidmaatschapId: string): Promise<void> {
    await this.transacties.als({ accountId }, (tx) =>
      tx.wijzig('update toegang.sessie set gekozen_organisatie_id = $2, gekozen_lidmaatschap_id = $3 where id = $1', [
        sessieId,
        organisatieId,
        lidmaatschapId,
      ]),
    );
  }

  async eindig(accountId: string, sessieId: string, overal: boolean): Promise<void> {
    await this.transacties.als({ accountId }, (tx) =>
      tx.wijzig(
        `update toegang.sessie set beeindigd_op = $2 where beeindigd_op is null and ${overal ? 'account_id = $1' : 'id = $1'}`,
        [overal ? accountId : sessieId, this.klok.nu()],
      ),
    );
  }

  private async houdBij(r: SessieRij, nu: Date): Promise<void> {
    await this.transacties.als({ accountId: r.account_id }, (tx) =>
      tx.wijzig('update toegang.sessie set gebruikt_op = $2 where id = $1', [r.sessie_id, nu]),
    );
  }
}

const sessieVan = (r: SessieRij, kenmerk: string): Sessie => ({
  id: r.sessie_id,
  accountId: r.account_id,
  email: r.email,
  naam: r.naam,
  organisatieNaam: r.organisatie_naam,
  inzage: inzageVan(r, kenmerk),
});

function inzageVan(r: SessieRij, kenmerk: string): Inzage | null {
  if (!r.lidmaatschap_id || !r.organisatie_id || !r.organisatie_soort) return null;
  return {
    accountId: r.account_id,
    lidmaatschapId: r.lidmaatschap_id,
    organisatieId: r.organisatie_id,
    organisatieSoort: r.organisatie_soort,
    persoonId: r.persoon_id,
    rollen: r.rollen,
    toegangspunt: 'web',
    kenmerk,
  };
}
