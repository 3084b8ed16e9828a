import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** The checklist against care fraud. It is about the municipality's own work: no case, no provider, no client. */
export const gereedheidToegang: AggregaatToegang = {
  onderwerp: 'Gereedheid',
  velden: { organisatieId: kolomVeld('g.organisatie_id') },
  uitleg: {
    lezen: 'Laat toe om te lezen hoe ver de gemeente is met de checklist tegen zorgfraude.',
    bijwerken: 'Laat toe om punten van de checklist bij te werken, met eigenaar, dagen en bewijs.',
    uitvoeren: 'Laat toe om de checklist als bestand te maken voor de gemeenteraad.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'GEMEENTE') return;
    if (heeftRol(inzage, 'BELEIDSMAKER')) kan('bijwerken', {});
    if (heeftRol(inzage, 'BELEIDSMAKER', 'COLLEGE')) kan('uitvoeren', {});
    if (
      heeftRol(
        inzage,
        'BELEIDSMAKER',
        'COLLEGE',
        'TOEZICHTHOUDER_RECHTMATIGHEID',
        'TOEZICHTHOUDER_KWALITEIT',
        // The kernteam of the handbook, and who watches over the contracts.
        'VEILIGHEID',
        'ADVISEUR_SOCIAAL_DOMEIN',
        'CONTRACTMANAGER',
      )
    )
      kan('lezen', {});
  },
};
