import { isOrganisatieSoort, isRol } from '@meldbaken/organisatie/model';
import type { Werkruimte } from '../../queries/ik/werkruimten';
import { Aangemeld, Lidmaatschap, type AccountKort } from '../../typen';

export function alsLidmaatschap(w: Werkruimte): Lidmaatschap {
  if (!isOrganisatieSoort(w.soort)) throw new Error('unknown kind of organisation');
  return Object.assign(new Lidmaatschap(), {
    id: w.lidmaatschapId,
    organisatie: { id: w.organisatieId, naam: w.naam, soort: w.soort },
    rollen: w.rollen.filter(isRol),
  });
}

export function aangemeld(account: AccountKort, werkruimten: readonly Werkruimte[], gekozen: string | null): Aangemeld {
  const lidmaatschappen = werkruimten.map(alsLidmaatschap);
  return Object.assign(new Aangemeld(), {
    account,
    lidmaatschappen,
    gekozen: lidmaatschappen.find((l) => l.id === gekozen) ?? null,
  });
}
