import { Injectable } from '@nestjs/common';
import { dagVan } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties } from '@meldbaken/platform/tenancy';

export interface Werkruimte {
  lidmaatschapId: string;
  organisatieId: string;
  naam: string;
  soort: string;
  rollen: string[];
}

/** The workspaces of one account; the passage answers for the caller's own account alone. */
@Injectable()
export class Werkruimten {
  constructor(
    private readonly transacties: Transacties,
    private readonly klok: Klok,
  ) {}

  async van(accountId: string): Promise<Werkruimte[]> {
    const rijen = await this.transacties.als({ accountId }, (tx) =>
      tx.rijen<{
        lidmaatschap_id: string;
        organisatie_id: string;
        naam: string;
        soort: string;
        rollen: { rol: string }[];
      }>('select * from doorgang.lidmaatschappen_van_account($1)', [dagVan(this.klok.nu())]),
    );
    return rijen.map((r) => ({
      lidmaatschapId: r.lidmaatschap_id,
      organisatieId: r.organisatie_id,
      naam: r.naam,
      soort: r.soort,
      rollen: [...new Set(r.rollen.map((x) => x.rol))],
    }));
  }
}
