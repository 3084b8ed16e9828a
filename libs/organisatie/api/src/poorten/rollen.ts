import { Injectable } from '@nestjs/common';
import { ORGANISATIE_SOORTEN, ROLLEN, type RolMetNaam, type RollenPoort } from '@meldbaken/organisatie/contract';
import { ROL_LABEL, rollenVan } from '@meldbaken/organisatie/model';

@Injectable()
export class RollenAdapter implements RollenPoort {
  van(organisatieSoort: string): readonly RolMetNaam[] {
    const soort = ORGANISATIE_SOORTEN.find((s) => s === organisatieSoort);
    return soort ? rollenVan(soort).map((code) => ({ code, naam: ROL_LABEL[code] })) : [];
  }

  naam(code: string): string {
    const rol = ROLLEN.find((r) => r === code);
    return rol ? ROL_LABEL[rol] : code;
  }
}
