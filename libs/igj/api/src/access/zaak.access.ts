import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** A received report at the inspectie: intake sees all, an inspecteur the own cases and those that nobody has yet. */
export const zaakToegang: AggregaatToegang = {
  onderwerp: 'Zaak',
  velden: dossierVelden('z', ['INTAKE', 'INSPECTEUR']),
  uitleg: {
    lezen:
      'Laat toe om een ontvangen melding te lezen: als intake alle, als inspecteur de eigen en de nog niet toegewezen meldingen.',
    bevestigen: 'Laat toe om de ontvangst van een melding te bevestigen.',
    toewijzen: 'Laat toe om een ontvangen melding aan een inspecteur te geven.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'INSPECTIE') return;
    const niet = { uitgesloten: { $ne: inzage.persoonId } };
    const intake = { 'houders.INTAKE': inzage.lidmaatschapId, ...niet };
    const eigen = { 'houders.INSPECTEUR': inzage.lidmaatschapId, ...niet };
    if (heeftRol(inzage, 'MELDPUNT', 'COORDINEREND_INSPECTEUR'))
      for (const handeling of ['lezen', 'bevestigen', 'toewijzen']) kan(handeling, intake);
    if (heeftRol(inzage, 'INSPECTEUR'))
      for (const handeling of ['lezen', 'bevestigen']) {
        kan(handeling, intake);
        kan(handeling, eigen);
      }
  },
};
