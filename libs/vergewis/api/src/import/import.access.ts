import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';

/** Lists of people that come in and go out. About everybody: only for HR of the whole organisation. */
export const personenImportToegang: AggregaatToegang = {
  onderwerp: 'PersonenImport',
  velden: { organisatieId: kolomVeld('i.organisatie_id') },
  uitleg: {
    lezen: 'Laat toe om te zien welke lijsten met personen zijn geladen, en wat ermee gebeurde.',
    importeren: 'Laat toe om een lijst met personen te laden, na te kijken en te bevestigen.',
    uitvoeren: 'Laat toe om de lijst met personen als bestand op te halen.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    if (inzage.rollen.some((r) => r.rol === 'HR' && r.eenheidId === null))
      for (const handeling of ['lezen', 'importeren', 'uitvoeren']) kan(handeling, {});
  },
};
