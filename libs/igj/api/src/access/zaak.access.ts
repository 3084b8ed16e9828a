import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** Own words about a case: who may read it. */
const INTERN = ['wegen', 'noteren'] as const;
/** What decides about a case: who has it, or who coordinates. */
const BESLUIT = ['kiezen', 'beoordelen', 'rapporteren', 'maatregel', 'doorsturen'] as const;

/** What a toezichthouder kwaliteit of a municipality may do: no measures, no reports of its own, nothing passed to others. */
const GEMEENTE = [
  'lezen',
  'bevestigen',
  'toewijzen',
  'schrijven',
  ...INTERN,
  'kiezen',
  'beoordelen',
  'rechtmatigheid',
] as const;

/** One small team, each for each other: all of its toezichthouders kwaliteit, and nobody else in the municipality. */
function gemeente(
  inzage: Parameters<AggregaatToegang['regels']>[0],
  kan: Parameters<AggregaatToegang['regels']>[1],
): void {
  if (!heeftRol(inzage, 'TOEZICHTHOUDER_KWALITEIT')) return;
  for (const handeling of GEMEENTE)
    kan(handeling, { 'houders.INTAKE': inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } });
}

/** A received report at the inspectie: intake sees all, an inspecteur the own cases and those that nobody has yet. */
export const zaakToegang: AggregaatToegang = {
  onderwerp: 'Zaak',
  velden: dossierVelden('z', ['INTAKE', 'INSPECTEUR']),
  uitleg: {
    lezen:
      'Laat toe om een ontvangen melding te lezen: als intake alle, als inspecteur de eigen en de nog niet toegewezen meldingen.',
    bevestigen: 'Laat toe om de ontvangst van een melding te bevestigen.',
    toewijzen: 'Laat toe om een ontvangen melding aan een inspecteur te geven.',
    schrijven: 'Laat toe om de zorgaanbieder te schrijven over een ontvangen melding.',
    wegen: 'Laat toe om een ontvangen melding te wegen.',
    noteren: 'Laat toe om eigen notities van de toezichthouder bij een zaak te schrijven.',
    kiezen: 'Laat toe om te kiezen wie een zaak onderzoekt, en om een zaak te sluiten.',
    beoordelen: 'Laat toe om het rapport van een zorgaanbieder te beoordelen.',
    rapporteren: 'Laat toe om het rapport van de inspectie zelf aan de zorgaanbieder te sturen.',
    maatregel: 'Laat toe om bij een zaak een maatregel van toezicht te nemen of te beëindigen.',
    doorsturen: 'Laat toe om een signaal door te geven aan RIEC, zorgkantoor of OM.',
    rechtmatigheid:
      'Laat toe om vast te leggen dat een signaal bij een Wmo-melding is voor de toezichthouder rechtmatigheid van de eigen gemeente.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort === 'GEMEENTE') gemeente(inzage, kan);
    if (inzage.organisatieSoort !== 'INSPECTIE') return;
    const niet = { uitgesloten: { $ne: inzage.persoonId } };
    const intake = { 'houders.INTAKE': inzage.lidmaatschapId, ...niet };
    const eigen = { 'houders.INSPECTEUR': inzage.lidmaatschapId, ...niet };
    if (heeftRol(inzage, 'MELDPUNT', 'COORDINEREND_INSPECTEUR'))
      for (const handeling of ['lezen', 'bevestigen', 'toewijzen', 'schrijven']) kan(handeling, intake);
    if (heeftRol(inzage, 'MELDPUNT', 'COORDINEREND_INSPECTEUR')) for (const handeling of INTERN) kan(handeling, intake);
    if (heeftRol(inzage, 'COORDINEREND_INSPECTEUR')) for (const handeling of BESLUIT) kan(handeling, intake);
    if (heeftRol(inzage, 'INSPECTEUR')) {
      for (const handeling of INTERN) kan(handeling, intake);
      for (const handeling of [...INTERN, ...BESLUIT]) kan(handeling, eigen);
    }
    if (heeftRol(inzage, 'INSPECTEUR'))
      for (const handeling of ['lezen', 'bevestigen', 'schrijven']) {
        kan(handeling, intake);
        kan(handeling, eigen);
      }
  },
};
