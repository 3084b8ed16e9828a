import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { beoordeelBig, kaalFeit, type NieuwFeit } from '@meldbaken/vergewis/model';
import { Feiten } from '../persistence/feiten';
import { BigRegister, GeenBigRegister, type BigRegisterUitkomst } from './big-register.poort';
import { geenAntwoord, wachttijdMs, type ControleUitkomst } from './wachttijd';

/** So many questions a round, with a pause between them: it is a public service that others need too. */
const PER_RONDE = 20;
const PAUZE_MS = 500;
/** No answer so often in a row: the register is down, and the round ends. */
const GENOEG = 3;
/** And the next one begins after this. */
const RUST_MS = 60_000;
/** A worker that is killed gives its questions back after this. */
const CLAIM_MS = 10 * 60_000;

interface TeVragen {
  id: string;
  nummer: string;
  achternaam: string;
  functie: string;
  pogingen: number;
}

const TE_VRAGEN = `select d.id, d.big_nummer as nummer, d.achternaam, d.functie, coalesce(b.pogingen, 0) as pogingen
  from vergewis.dienstverband d left join vergewis.big_controle b on b.organisatie_id = d.organisatie_id and b.dienstverband_id = d.id
  where d.organisatie_id = $1 and d.big_nummer is not null and (d.einde_op is null or d.einde_op >= $2::date)
    and (b.volgende_op is null or b.volgende_op <= $3 or b.big_nummer is distinct from d.big_nummer)
  order by b.volgende_op nulls first, d.id limit $4 for update of d skip locked`;

/** Looks up BIG numbers that are due. What the register says is a fact; that it says nothing is never 'in order'. */
@Injectable()
export class BigControles {
  private slaap = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

  constructor(
    private readonly transacties: Transacties,
    private readonly register: BigRegister,
    private readonly feiten: Feiten,
    private readonly klok: Klok,
  ) {}

  /** How many numbers were asked. */
  async ronde(pauzeMs = PAUZE_MS): Promise<number> {
    if (this.register instanceof GeenBigRegister) return 0;
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_big_controle($1) as id',
      [this.klok.nu()],
    );
    let gevraagd = 0;
    for (const { id: organisatieId } of tenants) {
      if (gevraagd >= PER_RONDE) break;
      const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() };
      const deel = await this.voorTenant(wie, PER_RONDE - gevraagd, pauzeMs);
      gevraagd += deel.gevraagd;
      if (deel.stil) break;
    }
    return gevraagd;
  }

  private async voorTenant(
    wie: SysteemInzage,
    hoogstens: number,
    pauzeMs: number,
  ): Promise<{ gevraagd: number; stil: boolean }> {
    const rijen = await this.transacties.als(wie, (tx) => claim(tx, wie, hoogstens, this.klok.nu()));
    let stilte = 0;
    for (const [i, rij] of rijen.entries()) {
      if (i) await this.slaap(pauzeMs);
      // Outside a transaction: nobody waits for a register that is slow.
      const antwoord = await this.register.zoek(rij.nummer);
      const uitkomst = await this.transacties.als(wie, (tx) => this.verwerk(tx, wie, rij, antwoord));
      stilte = geenAntwoord(uitkomst) ? stilte + 1 : 0;
      if (stilte >= GENOEG) {
        // The others go first next time, before those that got no answer.
        await this.transacties.als(wie, (tx) =>
          zet(tx, wie, rijen.slice(i + 1), new Date(this.klok.nu().getTime() + RUST_MS)),
        );
        return { gevraagd: i + 1, stil: true };
      }
    }
    return { gevraagd: rijen.length, stil: false };
  }

  private async verwerk(
    tx: Transactie,
    wie: SysteemInzage,
    rij: TeVragen,
    antwoord: BigRegisterUitkomst,
  ): Promise<ControleUitkomst> {
    const nu = this.klok.nu();
    // Who changed the number meanwhile gets an answer about the new one.
    const staat = await tx.rij<{ versie: number }>(
      'select d.versie from vergewis.dienstverband d where d.organisatie_id = $1 and d.id = $2 and d.big_nummer = $3 for update',
      [wie.organisatieId, rij.id, rij.nummer],
    );
    const { uitkomst, feit } = oordeel(rij, antwoord, dagVan(nu));
    if (!staat) return uitkomst;
    // That the register is silent is told once, and not again at every attempt.
    if (!geenAntwoord(uitkomst) || rij.pogingen === 0)
      await this.feiten.leg(tx, wie, [{ ...feit, dienstverbandId: rij.id, sleutel: uuidv7() }], nu);
    await plan(tx, wie, rij, uitkomst, nu);
    await schrijfAudit(tx, wie, {
      handeling: 'dienstverband.big-controleren',
      onderwerp: 'Dienstverband',
      onderwerpId: rij.id,
      uitkomst: 'GELUKT',
      code: uitkomst,
    });
    return uitkomst;
  }
}

function oordeel(
  rij: TeVragen,
  antwoord: BigRegisterUitkomst,
  vandaag: string,
): { uitkomst: ControleUitkomst; feit: NieuwFeit } {
  const feit = (soort: NieuwFeit['soort'], rest: Partial<NieuwFeit>): NieuwFeit => ({
    ...kaalFeit('BIG', soort, vandaag, 'BIG_REGISTER'),
    bigNummer: rij.nummer,
    ...rest,
  });
  if (antwoord.soort === 'GEEN_ANTWOORD')
    return { uitkomst: antwoord.waarom, feit: feit('NIET_GECONTROLEERD', { toelichting: GEEN_ANTWOORD }) };
  const vraag = { nummer: rij.nummer, achternaam: rij.achternaam, functie: rij.functie, op: vandaag };
  const uit = beoordeelBig(vraag, antwoord.soort === 'GEVONDEN' ? antwoord.antwoord : null);
  if (uit.uitkomst === 'AKKOORD') return { uitkomst: 'AKKOORD', feit: feit('AKKOORD', { geldigTot: uit.geldigTot }) };
  if (uit.uitkomst === 'BEZWAAR')
    return { uitkomst: 'BEZWAAR', feit: feit('BEZWAAR', { toelichting: uit.redenen.join('\n') }) };
  return { uitkomst: 'NIET_GEVONDEN', feit: feit('NIET_GECONTROLEERD', { toelichting: NIET_GEVONDEN }) };
}

const GEEN_ANTWOORD = 'Het BIG-register gaf geen antwoord. Het systeem vraagt het later opnieuw.';
const NIET_GEVONDEN =
  'Het BIG-register gaf bij dit nummer niemand. Dat is geen bewijs dat iemand niet is ingeschreven. Kijk het nummer na.';

async function claim(tx: Transactie, wie: SysteemInzage, hoogstens: number, nu: Date): Promise<TeVragen[]> {
  const rijen = await tx.rijen<TeVragen & Record<string, unknown>>(TE_VRAGEN, [
    wie.organisatieId,
    dagVan(nu),
    nu,
    hoogstens,
  ]);
  await zet(tx, wie, rijen, new Date(nu.getTime() + CLAIM_MS));
  return rijen;
}

async function zet(tx: Transactie, wie: SysteemInzage, rijen: readonly TeVragen[], op: Date): Promise<void> {
  const waarden = [wie.organisatieId, rijen.map((r) => r.id), rijen.map((r) => r.nummer), op];
  const lijst = 'unnest($2::uuid[], $3::text[]) as n(id, nummer)';
  await tx.wijzig(
    `update vergewis.big_controle b set volgende_op = $4, big_nummer = n.nummer from ${lijst} where b.organisatie_id = $1 and b.dienstverband_id = n.id`,
    waarden,
  );
  await tx.wijzig(
    `insert into vergewis.big_controle (organisatie_id, dienstverband_id, big_nummer, volgende_op) select $1, n.id, n.nummer, $4 from ${lijst}
     where not exists (select 1 from vergewis.big_controle b where b.organisatie_id = $1 and b.dienstverband_id = n.id)`,
    waarden,
  );
}

async function plan(
  tx: Transactie,
  wie: SysteemInzage,
  rij: TeVragen,
  uitkomst: ControleUitkomst,
  nu: Date,
): Promise<void> {
  const volgende = new Date(nu.getTime() + wachttijdMs(uitkomst, rij.pogingen));
  await tx.wijzig(
    `update vergewis.big_controle set volgende_op = $3, laatste_op = $4, laatste_uitkomst = $5, pogingen = case when $6 then pogingen + 1 else 0 end where organisatie_id = $1 and dienstverband_id = $2`,
    [wie.organisatieId, rij.id, volgende, nu, uitkomst, geenAntwoord(uitkomst)],
  );
}
