import { v7 as uuidv7 } from 'uuid';
import { logboek } from '@meldbaken/platform/logging';
import type { Klok } from '@meldbaken/platform/klok';
import { naMislukking, type UitgaandeMail, type Verzender } from '@meldbaken/platform/mail';
import { lidDoetMee } from '@meldbaken/platform/notificatie';
import type { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { SysteemInzage, Transactie, Transacties } from '@meldbaken/platform/tenancy';
import { mailPlek } from './vergewis-post';

const TEGELIJK = 20;
const POGINGEN = 8;

interface Rij {
  id: string;
  dienstverbandId: string;
  inhoud: Buffer | null;
  pogingen: number;
  /** Null: the member left, and hears nothing of it any more. */
  aan: string | null;
}

/** The address of a member is looked up now: who left or was closed out gets nothing. */
const CLAIM = `select m.id, m.dienstverband_id as "dienstverbandId", m.inhoud, m.pogingen,
    coalesce(m.adres, (select a.email from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id
      where l.organisatie_id = m.organisatie_id and l.id = m.ontvanger_id and ${lidDoetMee('l', '$2')})) as aan
  from vergewis.mail m where m.organisatie_id = $1 and m.status = 'WACHT' and m.volgende_poging_op <= $2 order by m.volgende_poging_op, m.id limit $3 for update of m skip locked`;
const BEZIG = `update vergewis.mail set status = 'BEZIG', begonnen_op = $3, pogingen = pogingen + 1 where organisatie_id = $1 and id = any($2)`;
const KLAAR = `update vergewis.mail set status = $3, verstuurd_op = $4, inhoud = null where organisatie_id = $1 and id = any($2)`;
const UITSLAG = `update vergewis.mail set status = $3, volgende_poging_op = $4 where organisatie_id = $1 and id = $2 and status = 'BEZIG'`;
const HANGT = `update vergewis.mail set status = 'ONBEKEND', inhoud = null where organisatie_id = $1 and status = 'BEZIG' and begonnen_op <= $2::timestamptz - interval '5 minutes' returning id`;
const DEMO = `insert into demo.post (id, message_id, aan, onderwerp, tekst, op) values ($1, $2, $3, $4, $5, $6) on conflict (message_id) do nothing`;

interface Klaargezet {
  rij: Rij;
  mail: UitgaandeMail;
}

/** Brings mail of files away, as the mail of members goes: BEZIG before sending, so that a crash never sends twice. */
export class VergewisPostbode {
  private gestopt = false;

  constructor(
    private readonly transacties: Transacties,
    private readonly klok: Klok,
    private readonly verzegelaar: Verzegelaar,
    private readonly baseUrl: string,
    private readonly verzender: Verzender | 'demo',
  ) {}

  stop(): void {
    this.gestopt = true;
  }

  /** One batch per tenant. Answers how many were taken. */
  async ronde(): Promise<number> {
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_vergewis_mail($1) as id',
      [this.klok.nu()],
    );
    let totaal = 0;
    for (const { id: organisatieId } of tenants) {
      if (this.gestopt) break;
      totaal += await this.voorTenant({ organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() });
    }
    return totaal;
  }

  private async voorTenant(wie: SysteemInzage): Promise<number> {
    const { gepakt, sturen } = await this.transacties.als(wie, (tx) => this.pak(tx, wie));
    const verzender = this.verzender;
    if (verzender !== 'demo') await Promise.all(sturen.map((k) => this.stuur(wie, k, verzender)));
    return gepakt;
  }

  private async pak(tx: Transactie, wie: SysteemInzage): Promise<{ gepakt: number; sturen: Klaargezet[] }> {
    const nu = this.klok.nu();
    for (const r of await tx.rijen<{ id: string }>(HANGT, [wie.organisatieId, nu]))
      meldFout(wie, r.id, 'MAIL_ONBEKEND');
    const rijen = await tx.rijen<Rij & Record<string, unknown>>(CLAIM, [wie.organisatieId, nu, TEGELIJK]);
    const weg = rijen.filter((r) => r.aan === null || r.inhoud === null);
    if (weg.length > 0) await tx.wijzig(KLAAR, [wie.organisatieId, weg.map((r) => r.id), 'VERVALLEN', null]);
    const over = await this.open(
      tx,
      wie,
      rijen.filter((r) => !weg.includes(r)),
    );
    const ids = over.map((k) => k.rij.id);
    if (ids.length === 0) return { gepakt: rijen.length, sturen: [] };
    if (this.verzender !== 'demo') {
      await tx.wijzig(BEZIG, [wie.organisatieId, ids, nu]);
      return { gepakt: rijen.length, sturen: over };
    }
    for (const { rij, mail } of over)
      await tx.wijzig(DEMO, [rij.id, mail.messageId, mail.aan, mail.onderwerp, mail.tekst, nu]);
    await tx.wijzig(KLAAR, [wie.organisatieId, ids, 'VERSTUURD', nu]);
    return { gepakt: rijen.length, sturen: [] };
  }

  private async open(tx: Transactie, wie: SysteemInzage, rijen: readonly Rij[]): Promise<Klaargezet[]> {
    const cellen = rijen.map((r) => ({
      plek: mailPlek(r.dienstverbandId, r.id),
      verzegeld: r.inhoud ?? Buffer.alloc(0),
    }));
    const open = await this.verzegelaar.openAlle(tx, wie, cellen);
    return rijen.map((rij, i) => {
      const { onderwerp, tekst } = leesInhoud(open[i]);
      const mail = {
        messageId: `<${rij.id}@meldbaken>`,
        aan: rij.aan ?? '',
        onderwerp,
        tekst: tekst.replaceAll('{basis}', this.baseUrl),
      };
      return { rij, mail };
    });
  }

  private async stuur(wie: SysteemInzage, { rij, mail }: Klaargezet, verzender: Verzender): Promise<void> {
    const uitslag = await verzender.verstuur(mail);
    const nu = this.klok.nu();
    await this.transacties.als(wie, (tx) =>
      uitslag === 'VERSTUURD'
        ? tx.wijzig(KLAAR, [wie.organisatieId, [rij.id], 'VERSTUURD', nu])
        : tx.wijzig(UITSLAG, [wie.organisatieId, rij.id, ...naMislukking(uitslag, rij.pogingen + 1, nu)]),
    );
    if (uitslag === 'ONBEKEND') meldFout(wie, rij.id, 'MAIL_ONBEKEND');
    else if (uitslag === 'NIET_VERSTUURD' && rij.pogingen + 1 >= POGINGEN) meldFout(wie, rij.id, 'MAIL_MISLUKT');
  }
}

const meldFout = (wie: SysteemInzage, berichtId: string, code: string): void =>
  logboek.fout({ organisatieId: wie.organisatieId, berichtId, code }, 'mail vraagt aandacht');

function leesInhoud(open: Buffer | undefined): { onderwerp: string; tekst: string } {
  const uit: unknown = JSON.parse((open ?? Buffer.from('{}')).toString('utf8'));
  const veld = (naam: 'onderwerp' | 'tekst'): string => {
    const w: unknown = typeof uit === 'object' && uit !== null && naam in uit ? Reflect.get(uit, naam) : '';
    return typeof w === 'string' ? w : '';
  };
  return { onderwerp: veld('onderwerp'), tekst: veld('tekst') };
}
