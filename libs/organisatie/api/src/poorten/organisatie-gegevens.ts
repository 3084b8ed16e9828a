import { Injectable } from '@nestjs/common';
import type { OrganisatieGegevens, OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

@Injectable()
export class OrganisatieGegevensAdapter implements OrganisatieGegevensPoort {
  async eigen(tx: Transactie, wie: Inzage | SysteemInzage): Promise<OrganisatieGegevens> {
    const o = await tx.rij<OrganisatieGegevens & Record<string, unknown>>(
      'select soort, naam, kvk, vestigingsnummer, contactgegevens from organisatie.organisatie where organisatie_id = $1',
      [wie.organisatieId],
    );
    if (!o) throw new Error('the own organisation is not there');
    return o;
  }
}
