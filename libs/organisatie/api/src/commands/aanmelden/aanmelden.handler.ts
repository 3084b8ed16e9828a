import { Inject, Injectable } from '@nestjs/common';
import { isOrganisatieSoort, isRol, tweedeFactorVerplicht } from '@meldbaken/organisatie/model';
import { Aanmeldpogingen, Sessies, controleerWachtwoord } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { DEMO_MODUS } from '../../demo/demo-modus';
import { Werkruimten, type Werkruimte } from '../../queries/ik/werkruimten';
import { NoteerSessie } from './noteer-sessie';

export interface Aanmelding {
  accountId: string;
  naam: string;
  sessieId: string;
  token: string;
  verlooptOp: Date;
  werkruimten: Werkruimte[];
}

const ONJUIST = (): Weigering =>
  weiger('AANMELDEN_ONJUIST', 'Het e-mailadres of het wachtwoord klopt niet.', {
    watDan: 'Kijk of u het goed typte. Weet u het niet meer? Vraag uw beheerder.',
  });

@Injectable()
export class AanmeldenHandler {
  constructor(
    private readonly transacties: Transacties,
    private readonly pogingen: Aanmeldpogingen,
    private readonly sessies: Sessies,
    private readonly werkruimten: Werkruimten,
    private readonly klok: Klok,
    private readonly noteer: NoteerSessie,
    @Inject(DEMO_MODUS) private readonly demo: boolean,
  ) {}

  /** Same text, code and time for an unknown account as for a wrong password. */
  async voerUit(email: string, wachtwoord: string, adres: string): Promise<Aanmelding | Weigering> {
    if (email.length > 254 || wachtwoord.length > 1000) return ONJUIST();
    if (!(await this.pogingen.mag(email, adres, this.klok.nu())))
      return weiger('AANMELDEN_TE_VAAK', 'U probeerde het te vaak. Wacht 15 minuten en probeer het dan nog eens.');
    const [account] = await this.transacties.aanDeDeur<{
      id: string;
      naam: string;
      wachtwoord_hash: string;
      geblokkeerd: boolean;
    }>('select * from doorgang.account_bij_email($1)', [email.trim()]);
    const goed = await controleerWachtwoord(wachtwoord, account?.wachtwoord_hash);
    if (!goed || !account || account.geblokkeerd) return ONJUIST();
    const werkruimten = await this.werkruimten.van(account.id);
    if (
      !this.demo &&
      werkruimten.some((w) =>
        w.rollen.some((r) => isRol(r) && tweedeFactorVerplicht(r, isOrganisatieSoort(w.soort) ? w.soort : undefined)),
      )
    )
      return weiger(
        'AANMELDEN_TWEEDE_FACTOR',
        'Voor uw rol is een tweede stap bij het aanmelden verplicht. Die stap is er nog niet.',
        {
          watDan: 'Vraag uw beheerder wanneer u kunt aanmelden.',
        },
      );
    await this.pogingen.gelukt(email, adres);
    const { token, verlooptOp, sessieId } = await this.sessies.begin(account.id);
    const enige = werkruimten.length === 1 ? werkruimten[0] : undefined;
    if (enige) {
      await this.sessies.kies(account.id, sessieId, enige.organisatieId, enige.lidmaatschapId);
      await this.noteer.inWerkruimte(account.id, enige, 'sessie.aanmelden');
    }
    return { accountId: account.id, naam: account.naam, sessieId, token, verlooptOp, werkruimten };
  }
}
