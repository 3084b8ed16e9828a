import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** Reports of citizens at the inspectie: the meldpunt enters and decides, inspecteurs read along. */
export const burgermeldingToegang: AggregaatToegang = {
  onderwerp: 'Burgermelding',
  velden: dossierVelden('b', ['INTAKE']),
  uitleg: {
    invoeren: 'Laat toe om een klacht of signaal van een burger in te voeren.',
    lezen: 'Laat toe om meldingen van burgers te lezen.',
    verlengen: 'Laat toe om 1 keer meer tijd te nemen voor een besluit over een melding van een burger.',
    beslissen: 'Laat toe om een melding van een burger te wegen en te besluiten of de IGJ die onderzoekt.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'INSPECTIE') return;
    const houder = { 'houders.INTAKE': inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } };
    if (heeftRol(inzage, 'MELDPUNT', 'COORDINEREND_INSPECTEUR')) {
      kan('invoeren', {});
      for (const handeling of ['lezen', 'verlengen', 'beslissen']) kan(handeling, houder);
    }
    if (heeftRol(inzage, 'INSPECTEUR')) kan('lezen', houder);
  },
};
