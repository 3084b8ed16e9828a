import { Injectable } from '@nestjs/common';
import { Handelingen } from '@meldbaken/platform/audit';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { WeergaveRepository } from '../../persistence/weergave.repository';
import { naarWeergave } from './naar-weergave';
import type { TermijnWeergave } from './weergave.type';

@Injectable()
export class WeergavenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly weergaven: WeergaveRepository,
  ) {}

  /** The caller's own views, by name. */
  async lees(inzage: Inzage): Promise<TermijnWeergave[]> {
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'TermijnWeergave' }, [
      this.weergaven.lijst(inzage),
    ]);
    return rijen.map((r) =>
      naarWeergave({
        id: String(r['id']),
        naam: String(r['naam']),
        zoek: String(r['zoek']),
        versie: Number(r['versie']),
      }),
    );
  }
}
