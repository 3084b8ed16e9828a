import { Injectable } from '@nestjs/common';
import type { MeldingStatus } from '@meldbaken/melding/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { naarTermijn } from '@meldbaken/termijn/graphql';
import { Melding, type Kijker, type TijdlijnRegel } from '../../typen';
import { meldingVraag } from './melding.sql';
import { groepNaam, tijdlijnTekst } from './melding.weergave';

type Rij = Record<string, unknown>;

@Injectable()
export class MeldingLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  async opNummer(inzage: Inzage, nummer: string): Promise<Melding | null> {
    const rij = await this.handelingen.leesEen(inzage, { handeling: 'lezen', onderwerp: 'Melding' }, meldingVraag(this.regels, inzage, 'nummer', nummer), {
      onderwerpVeld: 'id',
    });
    return rij ? this.maak(inzage, rij) : null;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Melding | null> {
    const v = meldingVraag(this.regels, inzage, 'id', id);
    const rij = await tx.rij(v.sql, v.waarden);
    return rij ? this.maak(inzage, rij) : null;
  }

  private maak(inzage: Inzage, r: Rij): Melding {
    const nu = this.klok.nu();
    const status = r['status'] as MeldingStatus;
    return Object.assign(new Melding(), r, {
      termijnen: (r['termijnen'] as Rij[]).map((t) => naarTermijn(t as never, nu, inzage)),
      melder: (r['melder'] as { naam: string } | null)?.naam ?? null,
      kijkers: (r['kijkers'] as Kijker[]).map((k) => (k.groep ? { ...k, naam: groepNaam(k.naam) } : k)),
      tijdlijn: (r['tijdlijn'] as (TijdlijnRegel & { gegevens: Record<string, string>; door: { naam: string } | null })[]).map((j) => ({
        id: j.id,
        soort: j.soort,
        op: j.op,
        door: j.door?.naam ?? null,
        tekst: tijdlijnTekst(j.soort, j.gegevens),
      })),
      magHandelingen: nuMogelijk(status, r['mag'] as string[]),
    });
  }
}

/** Rights that also need a state: taking is for a new report, the rest for one in hand. */
function nuMogelijk(status: MeldingStatus, rechten: readonly string[]): string[] {
  const nieuw = ['in-behandeling-nemen', 'genoemde-koppelen'];
  if (status === 'INGEDIEND') return rechten.filter((h) => nieuw.includes(h));
  if (status === 'IN_BEHANDELING') return rechten.filter((h) => h !== 'in-behandeling-nemen');
  return [];
}
