import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** How a provider sends its reports, and which care it gives. */
export const igjInstellingToegang: AggregaatToegang = {
  onderwerp: 'IgjInstelling',
  velden: { organisatieId: kolomVeld('i.organisatie_id') },
  uitleg: {
    lezen: 'Laat toe om te zien hoe meldingen naar de inspectie gaan.',
    wijzigen: 'Laat toe om te kiezen hoe meldingen naar de inspectie gaan, en welke zorg de organisatie geeft.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    if (heeftRol(inzage, 'AANDACHTSFUNCTIONARIS', 'MELDTEAMLID', 'BESTUURDER')) kan('lezen', {});
    // Where reports go is for the board to decide.
    if (heeftRol(inzage, 'BESTUURDER')) kan('wijzigen', {});
  },
};
