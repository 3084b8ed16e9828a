import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { alleenBeheer, heeftRol, type DossierFunctie } from '@meldbaken/platform/tenancy';

/** Functions that see content. */
export const INHOUD_FUNCTIES = [
  'ONTVANGER',
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
] as const satisfies readonly DossierFunctie[];
/** Functions that also see who reported: the handlers alone. */
export const HANDELAAR_FUNCTIES = [
  'ONTVANGER',
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
] as const satisfies readonly DossierFunctie[];
const ONTVANGERS = ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'];
/** Receiving comes with the role: who lost it sees nothing through the group of receivers any more. */
const zonderOntvangst = (functies: readonly DossierFunctie[]): DossierFunctie[] =>
  functies.filter((f) => f !== 'ONTVANGER');

/** What a handler of the dossier does; always on the row: joined as handler, and not excluded. */
const BEHANDELEN = [
  'betrokkene-toevoegen',
  'betrokkene-verwijderen',
  'verwante-uitsluiten',
  'vaststelling-vastleggen',
  'stap-zetten',
  'termijn-zetten',
  'sluiten',
  'heropenen',
  'doorverwijzen',
] as const;

export const meldingToegang: AggregaatToegang = {
  onderwerp: 'Melding',
  velden: dossierVelden('m', ['ONTVANGER', 'BEHANDELAAR', 'OVERZICHT', 'MELDER'], {
    INHOUD: INHOUD_FUNCTIES,
    HANDELAARS: HANDELAAR_FUNCTIES,
    GEHAALD_INHOUD: zonderOntvangst(INHOUD_FUNCTIES),
    GEHAALD_HANDELAARS: zonderOntvangst(HANDELAAR_FUNCTIES),
  }),
  uitleg: {
    indienen: 'Laat toe om een melding te doen.',
    eigen: 'Laat toe om de stand van een eigen melding te volgen.',
    overzicht: 'Laat toe om elke melding te zien zonder inhoud: nummer, vorm, eenheid, stappen en termijnen.',
    lezen: 'Laat toe om de inhoud van een melding te lezen.',
    'melder-lezen': 'Laat toe om te zien wie de melding deed.',
    'in-behandeling-nemen': 'Laat toe om een nieuwe melding in behandeling te nemen.',
    'betrokkene-toevoegen': 'Laat toe om iemand bij de behandeling te halen.',
    'betrokkene-verwijderen': 'Laat toe om iemand van de behandeling te halen.',
    'verwante-uitsluiten': 'Laat toe om iemand die te dichtbij staat uit te sluiten.',
    'vaststelling-vastleggen': 'Laat toe om vast te leggen of het een calamiteit, geweld of ontslag is.',
    'stap-zetten': 'Laat toe om een stap te beginnen of af te ronden.',
    'termijn-zetten': 'Laat toe om een eigen termijn op een melding te zetten, en te zeggen dat die is gehaald.',
    sluiten: 'Laat toe om een melding te sluiten als alles is afgerond.',
    heropenen: 'Laat toe om een gesloten of doorverwezen melding te heropenen, met reden.',
    doorverwijzen: 'Laat toe om een melding door te verwijzen die ergens anders hoort, met reden.',
    'genoemde-koppelen':
      'Laat toe om een getypte naam aan een medewerker te koppelen, of te zeggen dat het niemand van ons is.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    const als = (functie: string): Record<string, unknown> => ({
      [`houders.${functie}`]: inzage.lidmaatschapId,
      uitgesloten: { $ne: inzage.persoonId },
    });
    if (alleenBeheer(inzage)) return;
    kan('indienen', {});
    kan('eigen', als('MELDER'));
    if (heeftRol(inzage, 'BESTUURDER')) kan('overzicht', als('OVERZICHT'));
    // Role and row: who joins a dossier reads it; without a running grant nothing.
    // With all receivers shut out a bestuurder receives.
    const ontvangt = heeftRol(inzage, ...ONTVANGERS, 'BESTUURDER');
    kan('lezen', als(ontvangt ? 'INHOUD' : 'GEHAALD_INHOUD'));
    kan('melder-lezen', als(ontvangt ? 'HANDELAARS' : 'GEHAALD_HANDELAARS'));
    if (!heeftRol(inzage, ...ONTVANGERS)) return;
    for (const h of ['in-behandeling-nemen', 'doorverwijzen']) kan(h, als('ONTVANGER'));
    for (const h of BEHANDELEN) kan(h, als('BEHANDELAAR'));
    if (inzage.rollen.some((r) => r.onafhankelijk && ONTVANGERS.includes(r.rol)))
      for (const f of ['ONTVANGER', 'BEHANDELAAR'] as const) kan('genoemde-koppelen', als(f));
  },
};
