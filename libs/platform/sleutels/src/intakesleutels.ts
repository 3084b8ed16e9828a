import { Inject, Injectable } from '@nestjs/common';
import { Klok } from '@meldbaken/platform/klok';
import { ZegelGebroken } from './envelop';
import { intakeVersie, nieuwPaar, openVanIntake, type IntakePubliek } from './intake-zegel';
import type { Loper, Wie } from './loper';
import { Wortels, type OnderWortel } from './wortels';

export const plekVanIntakegeheim = (organisatieId: string, versie: number): (string | number)[] => [
  'sleutel.intakegeheim',
  organisatieId,
  versie,
];

const slot = (tx: Loper, wie: Wie): Promise<unknown> =>
  tx.rijen('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sleutel.intake:${wie.organisatieId}`]);

/** The tenant's key pair for what comes in from outside. Everybody may seal; only the worker's login reads the secret half. */
@Injectable()
export class Intakesleutels {
  constructor(
    @Inject(Wortels) private readonly wortels: Wortels,
    private readonly klok: Klok,
  ) {}

  /** The newest public half, made on first use. Seal with `verzegelVoorIntake`. */
  async publiek(tx: Loper, wie: Wie): Promise<IntakePubliek> {
    const er = await this.lees(tx, wie);
    if (er) return er;
    await slot(tx, wie);
    return (await this.lees(tx, wie)) ?? this.maak(tx, wie, 1);
  }

  /** For the worker alone; for another login there is no secret half and this fails. */
  async open(tx: Loper, wie: Wie, plek: string, verzegeld: Uint8Array): Promise<Buffer> {
    const versie = intakeVersie(verzegeld);
    const [rij] = await tx.rijen<OnderWortel & Record<string, unknown>>(
      'select wortel, ingepakt from sleutel.intakegeheim where organisatie_id = $1 and versie = $2',
      [wie.organisatieId, versie],
    );
    if (!rij) throw new ZegelGebroken();
    const geheim = this.wortels.pakUit(plekVanIntakegeheim(wie.organisatieId, versie), rij);
    return openVanIntake(geheim, wie.organisatieId, plek, verzegeld);
  }

  /** A new pair; the old secret half stays for what was sealed to it. */
  async wissel(tx: Loper, wie: Wie): Promise<IntakePubliek | null> {
    await slot(tx, wie);
    const er = await this.lees(tx, wie);
    return er && this.maak(tx, wie, er.versie + 1);
  }

  private async maak(tx: Loper, wie: Wie, versie: number): Promise<IntakePubliek> {
    const paar = nieuwPaar();
    const o = this.wortels.pakIn(plekVanIntakegeheim(wie.organisatieId, versie), paar.geheim);
    const nu = this.klok.nu();
    await tx.wijzig(
      'insert into sleutel.intakesleutel (organisatie_id, versie, publiek, gemaakt_op) values ($1, $2, $3, $4)',
      [wie.organisatieId, versie, paar.publiek, nu],
    );
    await tx.wijzig(
      'insert into sleutel.intakegeheim (organisatie_id, versie, wortel, ingepakt, gemaakt_op) values ($1, $2, $3, $4, $5)',
      [wie.organisatieId, versie, o.wortel, o.ingepakt, nu],
    );
    return { versie, publiek: paar.publiek };
  }

  private async lees(tx: Loper, wie: Wie): Promise<IntakePubliek | null> {
    const [rij] = await tx.rijen<IntakePubliek & Record<string, unknown>>(
      'select versie, publiek from sleutel.intakesleutel where organisatie_id = $1 order by versie desc limit 1',
      [wie.organisatieId],
    );
    return rij ?? null;
  }
}
