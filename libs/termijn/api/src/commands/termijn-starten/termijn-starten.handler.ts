import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { StartTermijn } from '@meldbaken/termijn/contract';
import type { TermijnDefinitie } from '@meldbaken/termijn/model';
import { DefinitieRepository } from '../../persistence/definitie.repository';
import { TermijnRepository, type OpenTermijn, type Wie } from '../../persistence/termijn.repository';
import { nieuweTermijn, type NieuweTermijn } from './nieuwe-termijn';

const VERVANGEN = 'De feiten zijn gewijzigd. Er loopt een nieuwe termijn.';

@Injectable()
export class TermijnStarten {
  constructor(
    private readonly termijnen: TermijnRepository,
    private readonly definities: DefinitieRepository,
  ) {}

  /** Starts a term; the open one of the same subject, code and cause makes way for it. */
  async start(tx: Transactie, wie: Wie, invoer: StartTermijn, nu: Date): Promise<string> {
    const uit = await this.probeer(tx, wie, invoer, nu);
    // The contexts check their own dates; a moment that the engine refuses is a defect of theirs.
    if (isWeigering(uit)) throw new Error(`termijn: cannot start ${invoer.code}: ${uit.code}`);
    return uit.id;
  }

  /** Many at once. Each rule is asked for once; the definitions of a tenant's own are among them. */
  async startVeel(tx: Transactie, wie: Wie, invoer: readonly StartTermijn[], nu: Date): Promise<void> {
    const regels = new Map<string, TermijnDefinitie>();
    const nieuwe: NieuweTermijn[] = [];
    for (const i of invoer) {
      const dag = i.beginOp.toISOString();
      const bekend = regels.get(`${i.code} ${dag}`) ?? (await this.definities.bijStart(tx, wie, i.code, dag));
      const uit = isWeigering(bekend) ? bekend : nieuweTermijn(wie.organisatieId, uuidv7(), i, nu, bekend);
      if (isWeigering(uit) || isWeigering(bekend)) throw new Error(`termijn: cannot start ${i.code}`);
      regels.set(`${i.code} ${dag}`, bekend);
      nieuwe.push(uit);
    }
    await this.termijnen.voegVeelToe(tx, wie, nieuwe, nu);
  }

  /** As `start`, but what cannot be is told: for a term that a person chooses. */
  async probeer(
    tx: Transactie,
    wie: Wie,
    invoer: StartTermijn,
    nu: Date,
  ): Promise<{ id: string; naam: string } | Weigering> {
    const definitie = await this.definities.bijStart(tx, wie, invoer.code, invoer.beginOp.toISOString());
    if (isWeigering(definitie)) return definitie;
    const nieuw = nieuweTermijn(wie.organisatieId, uuidv7(), invoer, nu, definitie);
    if (isWeigering(nieuw)) return nieuw;
    const { termijn, acties } = nieuw;
    for (const oud of await this.termijnen.gelijke(tx, wie, termijn)) await this.vervang(tx, wie, oud, termijn.id, nu);
    await this.termijnen.voegToe(tx, termijn);
    await this.termijnen.plan(
      tx,
      wie,
      acties.map((actie) => ({ termijn, actie })),
    );
    await this.termijnen.noteer(tx, wie, [{ termijn, soort: 'GESTART', van: null, naar: termijn.status }], nu);
    await this.termijnen.meld(tx, wie, 'TermijnGestart', termijn, nu);
    return { id: termijn.id, naam: termijn.naam };
  }

  private async vervang(tx: Transactie, wie: Wie, oud: OpenTermijn, doorId: string, nu: Date): Promise<void> {
    await this.termijnen.beeindig(
      tx,
      wie,
      oud.id,
      { status: 'VERVALLEN', teLaat: false, op: nu, reden: VERVANGEN },
      nu,
    );
    const was = { vervaltOp: oud.vervaltOp.toISOString(), revisie: oud.revisie, nieuweTermijnId: doorId };
    const wijziging = {
      termijn: oud,
      soort: 'VERVANGEN',
      van: oud.status,
      naar: 'VERVALLEN',
      oud: was,
      reden: VERVANGEN,
    } as const;
    await this.termijnen.noteer(tx, wie, [wijziging], nu);
    await this.termijnen.meld(tx, wie, 'TermijnVervallen', oud, nu);
  }
}
