import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';
import { binnenEenheidVan, hrBereik, nietZelf } from '../access/vergewis.access';

/** The link of an applicant hangs on the employment `d`: who keeps that file, keeps the link. */
export const sollicitantLinkToegang: AggregaatToegang = {
  onderwerp: 'SollicitantLink',
  velden: {
    organisatieId: kolomVeld('d.organisatie_id'),
    persoonId: kolomVeld('d.persoon_id'),
    'eenheid.HR': binnenEenheidVan('HR'),
  },
  uitleg: {
    lezen: 'Laat toe om te zien welke links een sollicitant of medewerker kreeg, en wat er binnenkwam.',
    openen: 'Laat toe om voor een sollicitant of medewerker een link te maken, te vernieuwen en te stoppen.',
    voorleggen: 'Laat toe om een bevinding voor te leggen aan de persoon over wie die gaat.',
    'stuk-lezen': 'Laat toe om een stuk te openen dat een sollicitant of medewerker opstuurde.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    const zelf = nietZelf(inzage);
    if (heeftRol(inzage, 'HR')) {
      const bereik = { ...hrBereik(inzage), ...zelf };
      for (const handeling of ['lezen', 'openen', 'voorleggen', 'stuk-lezen']) kan(handeling, bereik);
    }
    if (heeftRol(inzage, 'BESTUURDER')) kan('lezen', zelf);
  },
};
