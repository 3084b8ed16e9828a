import { Inject, Injectable } from '@nestjs/common';
import { VERGEWISANTWOORD_POORT, type VergewisantwoordPoort } from '@meldbaken/igj/contract';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { feitVanNavraag, kaalFeit } from '@meldbaken/vergewis/model';
import { Feiten } from '../persistence/feiten';

/** The answer of the inspectie to a question that was asked from a file becomes a fact of it. */
@Injectable()
export class LegIgjAntwoordVastWanneerVergewisvraagBeantwoord implements Gebeurtenisverwerker {
  readonly naam = 'leg-igj-antwoord-vast-wanneer-vergewisvraag-beantwoord';
  readonly soort = 'VergewisvraagBeantwoord';

  constructor(
    private readonly feiten: Feiten,
    @Inject(VERGEWISANTWOORD_POORT) private readonly igj: VergewisantwoordPoort,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const vraagId = ids['vraagId'] ?? '';
    const stap = await tx.rij<{ dienstverbandId: string }>(
      `select s.dienstverband_id as "dienstverbandId" from vergewis.dossier_stap s
       where s.organisatie_id = $1 and s.deel = 'IGJ' and s.zaak_id = $2 and s.soort = 'GEVRAAGD'`,
      [wie.organisatieId, vraagId],
    );
    // Asked on the page of its own, or the file went meanwhile.
    if (!stap) return;
    const antwoord = await this.igj.antwoord(tx, wie, vraagId);
    if (!antwoord) throw new Error('vergewis: the answer of the inspectie is not there');
    const feit = {
      ...kaalFeit('IGJ_NAVRAAG', feitVanNavraag(antwoord.uitkomst), dagVan(antwoord.beantwoordOp), 'IGJ'),
      afgegevenOp: antwoord.rapportOp,
    };
    await this.feiten.leg(tx, wie, [{ ...feit, ...stap, sleutel: vraagId }], nu);
  }
}
