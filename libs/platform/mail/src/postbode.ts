import { logboek } from '@meldbaken/platform/logging';
import type { Klok } from '@meldbaken/platform/klok';
import { SAMENVATTING, bereikbaar, lidDoetMee, mailTekst, stilTot, type Stilte } from '@meldbaken/platform/notificatie';
import type { SysteemInzage, Transactie, Transacties } from '@meldbaken/platform/tenancy';
import type { UitgaandeMail, Uitslag, Verzender } from './verzender';

const TEGELIJK = 5;
const POGINGEN = 8;
const EERSTE_PAUZE_MS = 60_000;
const LANGSTE_PAUZE_MS = 3_600_000;

const DAG = (op: string): string => `(${op}::timestamptz at time zone 'Europe/Amsterdam')::date`;

// Whether the mail may still go out, and whether its reader wants it now, is asked at the moment it is taken, in the same
// statement. A digest is for its own day.
const CLAIM = `select m.id, m.soort, m.message_id as "messageId", m.pogingen, m.wettelijk, a.email,
    case when m.dossier_id is null then ${lidDoetMee('l', '$2')} and ${DAG('m.gemaakt_op')} = ${DAG('$2')}
      else ${bereikbaar('l', 'm.dossier_id', '$2')} end as mag,
    coalesce(v.mail, true) as "wilMail",
    case when v.stil_van is not null then json_build_object('van', v.stil_van, 'tot', v.stil_tot) end as stilte
  from notificatie.mail m join organisatie.lidmaatschap l on l.organisatie_id = m.organisatie_id and l.id = m.ontvanger_id
  join organisatie.account a on a.id = l.account_id
  left join notificatie.voorkeur v on v.organisatie_id = m.organisatie_id and v.lidmaatschap_id = m.ontvanger_id
  where m.organisatie_id = $1 and m.status = 'WACHT' and m.volgende_poging_op <= $2 order by m.volgende_poging_op, m.id limit $3 for update of m skip locked`;
const UITGESTELD = `update notificatie.mail set volgende_poging_op = $3 where organisatie_id = $1 and id = $2`;
const VERVALLEN = `update notificatie.mail set status = 'VERVALLEN' where organisatie_id = $1 and id = any($2)`;
const BEZIG = `update notificatie.mail set status = 'BEZIG', begonnen_op = $3, pogingen = pogingen + 1 where organisatie_id = $1 and id = any($2)`;
const VERSTUURD = `update notificatie.mail set status = 'VERSTUURD', verstuurd_op = $3 where organisatie_id = $1 and id = $2 and status in ('BEZIG', 'ONBEKEND')`;
const UITSLAG = `update notificatie.mail set status = $3, volgende_poging_op = $4 where organisatie_id = $1 and id = $2 and status = 'BEZIG'`;
const HANGT = `update notificatie.mail set status = 'ONBEKEND' where organisatie_id = $1 and status = 'BEZIG' and begonnen_op <= $2::timestamptz - interval '5 minutes' returning id`;
const DEMO = `insert into demo.post (id, message_id, aan, onderwerp, tekst, op) values ($1, $2, $3, $4, $5, $6) on conflict (message_id) do nothing`;
const DEMO_KLAAR = `update notificatie.mail set status = 'VERSTUURD', verstuurd_op = $3, begonnen_op = $3, pogingen = pogingen + 1 where organisatie_id = $1 and id = any($2)`;

interface Rij {
  id: string;
  soort: string;
  messageId: string;
  pogingen: number;
  email: string;
  wettelijk: boolean;
  mag: boolean;
  wilMail: boolean;
  stilte: Stilte | null;
}

/** Mail about a legal term comes always and at once; the digest is asked for by itself, so switching mail off leaves it. */
const ongewenst = (r: Rij): boolean => !r.wettelijk && !r.wilMail && r.soort !== SAMENVATTING;
const rustTot = (r: Rij, nu: Date): Date | null => (r.wettelijk ? null : stilTot(r.stilte, nu));

/** Brings waiting mails away. BEZIG is committed before sending and VERSTUURD after, so that a crash leaves a trace and never a second mail. */
export class Postbode {
  private gestopt = false;

  constructor(
    private readonly transacties: Transacties,
    private readonly klok: Klok,
    private readonly baseUrl: string,
    /** 'demo': mails are rows on the page /demo/post. */
    private readonly verzender: Verzender | 'demo',
  ) {}

  /** One batch per tenant. Answers how many were taken. */
  async ronde(): Promise<number> {
    let totaal = 0;
    for (const organisatieId of await this.tenants('MAIL')) {
      if (this.gestopt) break;
      totaal += await this.voorTenant(organisatieId);
    }
    return totaal;
  }

  /** Takes no new mail. */
  stop(): void {
    this.gestopt = true;
  }

  /** Mails that were being sent when a worker died: a person must look, as nobody knows whether they went. */
  async zoekOnbekend(): Promise<number> {
    let totaal = 0;
    for (const organisatieId of await this.tenants('MAIL_BLIJFT_HANGEN')) {
      const rijen = await this.transacties.als(this.wie(organisatieId), (tx) =>
        tx.rijen<{ id: string }>(HANGT, [organisatieId, this.klok.nu()]),
      );
      for (const r of rijen)
        logboek.fout({ organisatieId, berichtId: r.id, code: 'MAIL_ONBEKEND' }, 'mail misschien verstuurd');
      totaal += rijen.length;
    }
    return totaal;
  }

  private async voorTenant(organisatieId: string): Promise<number> {
    const wie = this.wie(organisatieId);
    const { gepakt, sturen } = await this.transacties.als(wie, (tx) => this.pak(tx, organisatieId));
    const verzender = this.verzender;
    if (verzender !== 'demo') await Promise.all(sturen.map((r) => this.stuur(wie, r, verzender)));
    return gepakt;
  }

  private async pak(tx: Transactie, organisatieId: string): Promise<{ gepakt: number; sturen: Rij[] }> {
    const nu = this.klok.nu();
    const rijen = await tx.rijen<Rij & Record<string, unknown>>(CLAIM, [organisatieId, nu, TEGELIJK]);
    const vervallen = rijen.filter((r) => !r.mag || ongewenst(r));
    const over = rijen.filter((r) => !vervallen.includes(r));
    const sturen = over.filter((r) => !rustTot(r, nu));
    const ids = (van: readonly Rij[]): string[] => van.map((r) => r.id);
    if (vervallen.length) await tx.wijzig(VERVALLEN, [organisatieId, ids(vervallen)]);
    for (const r of over) if (!sturen.includes(r)) await tx.wijzig(UITGESTELD, [organisatieId, r.id, rustTot(r, nu)]);
    if (this.verzender === 'demo') await this.naarDemo(tx, organisatieId, sturen, nu);
    else if (sturen.length) await tx.wijzig(BEZIG, [organisatieId, ids(sturen), nu]);
    return { gepakt: rijen.length, sturen };
  }

  private async naarDemo(tx: Transactie, organisatieId: string, rijen: readonly Rij[], nu: Date): Promise<void> {
    for (const r of rijen) {
      const m = this.mail(r);
      await tx.wijzig(DEMO, [r.id, m.messageId, m.aan, m.onderwerp, m.tekst, nu]);
    }
    if (rijen.length) await tx.wijzig(DEMO_KLAAR, [organisatieId, rijen.map((r) => r.id), nu]);
  }

  private async stuur(wie: SysteemInzage, r: Rij, verzender: Verzender): Promise<void> {
    const uitslag = await verzender.verstuur(this.mail(r));
    const nu = this.klok.nu();
    await this.transacties.als(wie, (tx) =>
      uitslag === 'VERSTUURD'
        ? tx.wijzig(VERSTUURD, [wie.organisatieId, r.id, nu])
        : tx.wijzig(UITSLAG, [wie.organisatieId, r.id, ...naMislukking(uitslag, r.pogingen + 1, nu)]),
    );
    const pogingOp = uitslag === 'NIET_VERSTUURD' && r.pogingen + 1 >= POGINGEN;
    if (uitslag === 'ONBEKEND' || pogingOp)
      logboek.fout(
        { organisatieId: wie.organisatieId, berichtId: r.id, code: pogingOp ? 'MAIL_MISLUKT' : 'MAIL_ONBEKEND' },
        'mail vraagt aandacht',
      );
  }

  private mail(r: Rij): UitgaandeMail {
    return { messageId: r.messageId, aan: r.email, ...mailTekst(r.soort, this.baseUrl) };
  }

  private wie(organisatieId: string): SysteemInzage {
    return { organisatieId, toegangspunt: 'taak', kenmerk: 'mail' };
  }

  private async tenants(wat: 'MAIL' | 'MAIL_BLIJFT_HANGEN'): Promise<string[]> {
    const rijen = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_uitgaand($1, $2) as id',
      [wat, this.klok.nu()],
    );
    return rijen.map((r) => r.id);
  }
}

/** Status and next attempt: after eight tries it is a person's. */
export function naMislukking(uitslag: Uitslag, pogingen: number, nu: Date): [string, Date] {
  if (uitslag === 'ONBEKEND') return ['ONBEKEND', nu];
  const pauze = Math.min(EERSTE_PAUZE_MS * 2 ** (pogingen - 1), LANGSTE_PAUZE_MS);
  return [pogingen >= POGINGEN ? 'MISLUKT' : 'WACHT', new Date(nu.getTime() + pauze)];
}
