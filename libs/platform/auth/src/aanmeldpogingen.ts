import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Transacties } from '@meldbaken/platform/tenancy';
import { AUTH_SLEUTEL } from './sleutel';

const KWARTIER = 15 * 60_000;
const DAG = 24 * 60 * 60_000;

/** Counts checks: 10 per 15 minutes for account and address together, 100 a day for the account (spec 00). */
@Injectable()
export class Aanmeldpogingen {
  constructor(
    private readonly transacties: Transacties,
    @Inject(AUTH_SLEUTEL) private readonly sleutel: Buffer,
  ) {}

  /** Notes this attempt and says whether it may go on. Counted before the check and one by one, so that parallel guesses count too. */
  async mag(email: string, adres: string, nu: Date): Promise<boolean> {
    const account = this.hash(`account:${email.toLowerCase()}`);
    const [telling] = await this.transacties.aanDeDeurOmBeurten<{ kwartier: number; dag: number }>(
      `aanmeldpoging:${account}`,
      `with nieuw as (insert into toegang.aanmeldpoging (id, account_sleutel, adres_sleutel, op) values ($1, $2, $3, $4))
       select count(*) filter (where adres_sleutel = $3 and op > $5)::int as kwartier, count(*)::int as dag
       from toegang.aanmeldpoging where account_sleutel = $2 and op > $6`,
      [
        uuidv7(),
        account,
        this.hash(`adres:${adres}`),
        nu,
        new Date(nu.getTime() - KWARTIER),
        new Date(nu.getTime() - DAG),
      ],
    );
    return (telling?.kwartier ?? 0) < 10 && (telling?.dag ?? 0) < 100;
  }

  /** After a good login the quarter starts anew for this account and address. */
  async gelukt(email: string, adres: string): Promise<void> {
    await this.transacties.aanDeDeur(
      'delete from toegang.aanmeldpoging where account_sleutel = $1 and adres_sleutel = $2',
      [this.hash(`account:${email.toLowerCase()}`), this.hash(`adres:${adres}`)],
    );
  }

  private hash(tekst: string): string {
    return createHmac('sha256', this.sleutel).update(tekst).digest('base64url');
  }
}
