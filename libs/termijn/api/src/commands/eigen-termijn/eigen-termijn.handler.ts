import { Injectable } from '@nestjs/common';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import {
  isEigenCode,
  type EigenTermijn,
  type EigenTermijnCode,
  type StartTermijn,
  type TermijnRijCode,
} from '@meldbaken/termijn/contract';
import { TermijnRepository } from '../../persistence/termijn.repository';
import { TermijnBeeindigen } from '../termijn-beeindigen/termijn-beeindigen.handler';
import { TermijnStarten } from '../termijn-starten/termijn-starten.handler';

interface Rij {
  code: TermijnRijCode;
  naam: string;
  beginOp: Date;
  status: string;
  beeindigdOp: Date | null;
  aanleidingId: string | null;
}

/** Terms that a handler sets and meets by hand. Built-in ones are started and met by the acts of their own context. */
@Injectable()
export class EigenTermijnen {
  constructor(
    private readonly starten: TermijnStarten,
    private readonly beeindigen: TermijnBeeindigen,
    private readonly termijnen: TermijnRepository,
  ) {}

  async start(
    tx: Transactie,
    wie: Inzage,
    invoer: StartTermijn & { code: EigenTermijnCode },
    nu: Date,
  ): Promise<{ id: string; naam: string } | Weigering> {
    if (!isEigenCode(invoer.code)) {
      return weiger('TERMIJN_CODE_ONBEKEND', 'U kunt hier alleen een eigen termijn zetten.', { veld: 'code' });
    }
    if (invoer.beginOp > nu) return inDeToekomst('beginOp');
    const open = await this.termijnen.open(tx, wie, { onderwerpId: invoer.onderwerp.id, code: invoer.code });
    if (open.length > 0) {
      return weiger('TERMIJN_LOOPT_AL', 'Deze termijn loopt al.', {
        veld: 'code',
        watDan: 'Zeg eerst wanneer die gehaald is.',
      });
    }
    return this.starten.probeer(tx, wie, invoer, nu);
  }

  async begonnen(tx: Transactie, wie: Inzage, wat: { onderwerpId: string; aanleidingId: string }): Promise<boolean> {
    const r = await tx.rij(
      'select 1 from termijn.termijn where organisatie_id = $1 and onderwerp_id = $2 and aanleiding_id = $3',
      [wie.organisatieId, wat.onderwerpId, wat.aanleidingId],
    );
    return r !== null;
  }

  async alGehaald(tx: Transactie, wie: Inzage, wat: EigenTermijn & { op: Date }): Promise<boolean> {
    const r = await tx.rij(
      `select 1 from termijn.termijn where organisatie_id = $1 and onderwerp_id = $2 and id = $3 and status = 'GEHAALD'
       and beeindigd_op = $4`,
      [wie.organisatieId, wat.onderwerpId, wat.termijnId, wat.op],
    );
    return r !== null;
  }

  async haal(
    tx: Transactie,
    wie: Inzage,
    wat: EigenTermijn & { op: Date },
    nu: Date,
  ): Promise<{ naam: string } | Weigering> {
    const t = await tx.rij<Rij & Record<string, unknown>>(
      `select code, naam, begin_op as "beginOp", status, beeindigd_op as "beeindigdOp", aanleiding_id as "aanleidingId"
       from termijn.termijn where organisatie_id = $1 and onderwerp_id = $2 and id = $3`,
      [wie.organisatieId, wat.onderwerpId, wat.termijnId],
    );
    if (!t) return weiger('TERMIJN_NIET_GEVONDEN', 'Deze termijn is er niet.', { veld: 'termijnId' });
    const fout = keur(t, wat.op, nu);
    if (fout) return fout;
    const gehaald = await this.beeindigen.haal(
      tx,
      wie,
      {
        onderwerpId: wat.onderwerpId,
        code: t.code,
        op: wat.op,
        ...(t.aanleidingId ? { aanleidingIds: [t.aanleidingId] } : {}),
      },
      nu,
    );
    return gehaald ? { naam: t.naam } : weiger('TERMIJN_AL_KLAAR', 'Deze termijn loopt niet meer.');
  }
}

const inDeToekomst = (veld: string): Weigering =>
  weiger('TERMIJN_MOMENT_IN_TOEKOMST', 'Dit moment is nog niet geweest.', {
    veld,
    watDan: 'Kies het moment waarop het gebeurde.',
  });

function keur(t: Rij, op: Date, nu: Date): Weigering | undefined {
  if (!isEigenCode(t.code)) return NIET_MET_DE_HAND;
  if (op > nu) return inDeToekomst('op');
  if (op >= t.beginOp) return undefined;
  return weiger('TERMIJN_MOMENT_VOOR_BEGIN', 'Dit moment ligt voor het begin van de termijn.', {
    veld: 'op',
    watDan: 'Kies een moment na het begin.',
  });
}

const NIET_MET_DE_HAND = weiger('TERMIJN_NIET_MET_DE_HAND', 'Deze termijn haalt u door het zelf te doen.', {
  veld: 'termijnId',
  watDan: 'Doe de handeling waar de termijn voor is. Dan is de termijn gehaald.',
});
