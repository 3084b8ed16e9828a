import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** The audit log: ids and codes, for the fg, of all dossiers but those from which the fg is excluded. */
export const auditRegelToegang: AggregaatToegang = {
  onderwerp: 'AuditRegel',
  velden: {
    organisatieId: kolomVeld('r.organisatie_id'),
    uitgesloten: {
      ne: (p) =>
        `(r.dossier_id is null or not exists (select 1 from toegang.dossier_uitsluiting du where du.organisatie_id = r.organisatie_id and du.dossier_id = r.dossier_id and du.persoon_id = ${p}))`,
    },
  },
  uitleg: { lezen: 'Laat toe om het logboek te lezen: wie deed wat, zonder inhoud.' },
  regels(inzage, kan) {
    if (heeftRol(inzage, 'FG')) kan('lezen', { uitgesloten: { $ne: inzage.persoonId } });
  },
};
