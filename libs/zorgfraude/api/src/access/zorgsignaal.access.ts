import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** Whoever works for the municipality and hears something may enter it, and follows what they entered. */
const INVOERDERS = [
  'MELDPUNT',
  'TOEZICHTHOUDER_RECHTMATIGHEID',
  'TOEZICHTHOUDER_KWALITEIT',
  'SOCIAAL_RECHERCHEUR',
  'VEILIGHEID',
  'ADVISEUR_SOCIAAL_DOMEIN',
  'CONTRACTMANAGER',
  'CONSULENT',
] as const;
/** Who may look into sources: supervision, the sociaal rechercheur and team Veiligheid. */
const ONDERZOEKERS = [
  'TOEZICHTHOUDER_RECHTMATIGHEID',
  'TOEZICHTHOUDER_KWALITEIT',
  'SOCIAAL_RECHERCHEUR',
  'VEILIGHEID',
] as const;
const REGIE = [
  'wegen',
  'toewijzen',
  'betrekken',
  'uitsluiten',
  'doorgeven',
  'samenvoegen',
  'sluiten',
  'heropenen',
] as const;

/** Signals about care at a municipality. Access follows the dossier, never the role alone. */
export const zorgsignaalToegang: AggregaatToegang = {
  onderwerp: 'Zorgsignaal',
  velden: dossierVelden('s', ['INTAKE', 'ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER'], {
    LEZER: ['INTAKE', 'ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER'],
    TEAM: ['ONTVANGER', 'BEHANDELAAR'],
  }),
  uitleg: {
    invoeren: 'Laat toe om een signaal over zorg in te voeren.',
    lezen: 'Laat toe om een signaal te lezen waar u bij hoort.',
    aanvullen: 'Laat toe om tekst bij een signaal te schrijven of te verbeteren.',
    wegen: 'Laat toe om een signaal te wegen.',
    toewijzen: 'Laat toe om een signaal aan een collega te geven.',
    betrekken: 'Laat toe om een collega mee te laten kijken bij een signaal.',
    uitsluiten: 'Laat toe om een collega uit te sluiten van een signaal.',
    doorgeven: 'Laat toe om vast te leggen dat een signaal is doorgegeven aan de IGJ of de GGD.',
    samenvoegen: 'Laat toe om twee signalen samen te voegen, en dat terug te draaien.',
    onderzoeken: 'Laat toe om een vooronderzoek of onderzoek te beginnen.',
    'bron-vastleggen': 'Laat toe om vast te leggen dat u in een bron keek, met de wettelijke grondslag.',
    sluiten: 'Laat toe om een signaal af te sluiten met een conclusie.',
    heropenen: 'Laat toe om een afgesloten signaal weer te openen.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'GEMEENTE') return;
    const uitgesloten = { $ne: inzage.persoonId };
    const als = (houder: string): Record<string, unknown> => ({
      [`houders.${houder}`]: inzage.lidmaatschapId,
      uitgesloten,
    });
    if (heeftRol(inzage, ...INVOERDERS)) kan('invoeren', {});
    if (heeftRol(inzage, ...INVOERDERS, 'COLLEGE')) kan('lezen', als('LEZER'));
    if (heeftRol(inzage, ...INVOERDERS)) kan('aanvullen', als('LEZER'));
    if (heeftRol(inzage, 'MELDPUNT')) for (const handeling of REGIE) kan(handeling, als('INTAKE'));
    if (!heeftRol(inzage, ...ONDERZOEKERS)) return;
    for (const handeling of [...REGIE, 'onderzoeken', 'bron-vastleggen']) kan(handeling, als('TEAM'));
  },
};
