import { dossierVelden, kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';

/** A notice is its recipient's, and only while the recipient may look into the dossier; earlier notices too. */
export const notificatieToegang: AggregaatToegang = {
  onderwerp: 'Notificatie',
  velden: {
    ...dossierVelden('n', []),
    ontvangerId: kolomVeld('n.ontvanger_id'),
    // Any function at all: which one does not matter for a notice.
    houders: {
      eq: (p) =>
        `exists (select 1 from toegang.dossier_toegang dt join toegang.houder_lid hl on hl.organisatie_id = dt.organisatie_id and hl.houder_id = dt.houder_id` +
        ` where dt.organisatie_id = n.organisatie_id and dt.dossier_id = n.dossier_id and dt.tot is null and hl.lidmaatschap_id = ${p})`,
    },
  },
  uitleg: {
    lezen: 'Laat toe om eigen berichten te lezen, zolang u het dossier mag zien.',
    afvinken: 'Laat toe om een eigen bericht als gelezen te markeren.',
  },
  regels(inzage, kan) {
    const eigen = {
      ontvangerId: inzage.lidmaatschapId,
      houders: inzage.lidmaatschapId,
      uitgesloten: { $ne: inzage.persoonId },
    };
    kan('lezen', eigen);
    kan('afvinken', eigen);
  },
};
