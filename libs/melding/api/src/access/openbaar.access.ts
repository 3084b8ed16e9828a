import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** Whether and how people without an account can report: decided by the board, or by who makes its policy. */
export const openbaarToegang: AggregaatToegang = {
  onderwerp: 'OpenbaarFormulier',
  velden: { organisatieId: kolomVeld('o.organisatie_id') },
  uitleg: {
    inzien: 'Laat toe om te zien hoe het openbare formulier is ingesteld.',
    instellen: 'Laat toe om het openbare formulier en anoniem melden aan of uit te zetten.',
    'adres-vernieuwen': 'Laat toe om het openbare formulier een nieuw adres te geven. Het oude werkt dan niet meer.',
    'proef-sturen': 'Laat toe om een proefmelding te sturen, die nergens meetelt.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    if (!heeftRol(inzage, 'BESTUURDER', 'BELEIDSMAKER')) return;
    for (const h of ['inzien', 'instellen', 'adres-vernieuwen', 'proef-sturen']) kan(h, {});
  },
};
