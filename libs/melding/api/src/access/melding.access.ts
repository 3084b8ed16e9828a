import { CIJFER_ROLLEN } from '@meldbaken/melding/model';
import { dossierVelden, type AggregaatToegang, type Kan } from '@meldbaken/platform/access';
import { alleenBeheer, heeftRol, type DossierFunctie, type Inzage } from '@meldbaken/platform/tenancy';

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
  'vormen-vastleggen',
  'eenheid-wijzigen',
  'stap-vastleggen',
  'politiecontact-vastleggen',
  'onderzoek-vastleggen',
  'oordeel-vastleggen',
  'termijn-zetten',
  'sluiten',
  'heropenen',
  'doorverwijzen',
  'vervolg-vastleggen',
  'opvolging-halen',
  'uitvoer-maken',
  'uitvoer-geven',
  'bericht-sturen',
  'zwijgen-zetten',
  'genoemde-toevoegen',
  'hr-vraag-stellen',
] as const;

export const meldingToegang: AggregaatToegang = {
  onderwerp: 'Melding',
  velden: dossierVelden('m', ['ONTVANGER', 'BEHANDELAAR', 'OVERZICHT', 'MELDER', 'BESLISSER'], {
    INHOUD: INHOUD_FUNCTIES,
    HANDELAARS: HANDELAAR_FUNCTIES,
    POLITIE: ['CONTACTPERSOON_POLITIE'],
    ONDERZOEK: ['ONDERZOEKER', 'VOORZITTER'],
    GEHAALD_INHOUD: zonderOntvangst(INHOUD_FUNCTIES),
    GEHAALD_HANDELAARS: zonderOntvangst(HANDELAAR_FUNCTIES),
  }),
  uitleg: {
    indienen: 'Laat toe om een melding te doen.',
    'namens-indienen': 'Laat toe om een melding in te voeren voor iemand die belde, mailde of het vertelde.',
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
    'vormen-vastleggen': 'Laat toe om vast te leggen om welke vormen van gedrag het gaat.',
    'eenheid-wijzigen': 'Laat toe om te verbeteren bij welk team of op welke plek het was.',
    'stap-vastleggen': 'Laat toe om vast te leggen wat er in de stappen is gedaan: signalen, gesprekken en afwegingen.',
    'politiecontact-vastleggen': 'Laat toe om een contact met de politie vast te leggen.',
    'onderzoek-vastleggen': 'Laat toe om het onderzoek en de oorzaken vast te leggen.',
    'oordeel-vastleggen': 'Laat toe om het oordeel van stap 4 vast te leggen.',
    'termijn-zetten': 'Laat toe om een eigen termijn op een melding te zetten, en te zeggen dat die is gehaald.',
    sluiten: 'Laat toe om een melding te sluiten als alles is afgerond.',
    heropenen: 'Laat toe om een gesloten of doorverwezen melding te heropenen, met reden.',
    doorverwijzen: 'Laat toe om een melding door te verwijzen die ergens anders hoort, met reden.',
    'vervolg-vastleggen': 'Laat toe om stap 5 en 6 in te vullen: stoppen, besluiten, maatregelen, nazorg en leren.',
    'opvolging-halen': 'Laat toe om vast te leggen dat de afgesproken nazorg of terugblik is gedaan.',
    'besluit-bevestigen': 'Laat toe om als beslisser een besluit over melden buiten de organisatie te bevestigen.',
    'bijlagen-zien': 'Laat toe om te zien welke bestanden er bij een melding zijn; een melder ziet de eigen bestanden.',
    'bijlage-toevoegen': 'Laat toe om een bestand bij een melding te voegen.',
    'stukken-toevoegen': 'Laat toe om als behandelaar een bestand bij een melding te voegen.',
    'bijlage-openen': 'Laat toe om een bestand bij een melding te openen.',
    'kluis-vragen': 'Laat toe om te vragen of u mag zien wie vertrouwelijk meldde.',
    'kluis-openen': 'Laat toe om de naam van een vertrouwelijke melder te zien, als een tweede persoon dat toestond.',
    'kluis-beslissen': 'Laat toe om te beslissen of een ander de naam van een vertrouwelijke melder mag zien.',
    'zwijgen-zetten': 'Laat toe om af te spreken dat de melder er voorlopig niet over praat.',
    'genoemde-toevoegen': 'Laat toe om later iemand te noemen bij een melding.',
    'notitie-bewaren': 'Laat toe om eigen notities te maken bij een melding. Alleen de schrijver leest die.',
    overdragen: 'Laat toe om meldingen met hun termijnen aan een collega over te dragen.',
    'onafhankelijk-vragen': 'Laat toe om als melder een onafhankelijke ontvanger om hulp te vragen.',
    'onafhankelijk-behandelen': 'Laat toe om als onafhankelijke ontvanger een vraag van de melder te beantwoorden.',
    'hr-vragen-lezen': 'Laat toe om te zien wat er bij een melding aan HR is gevraagd, en wat HR zei.',
    'hr-vraag-stellen': 'Laat toe om HR een vraag te stellen over iemand in het onderzoek. HR ziet de melding niet.',
    'geschiktheid-bevestigen':
      'Laat toe om HR vanuit een melding te zeggen dat er iets van belang is voor de geschiktheid. Meer niet.',
    'genoemde-koppelen':
      'Laat toe om een getypte naam aan een medewerker te koppelen, of te zeggen dat het niemand van ons is.',
    'cijfers-lezen': 'Laat toe om aantallen meldingen per kwartaal te zien. Kleine aantallen zijn verborgen.',
    'cijfers-uitvoeren': 'Laat toe om de aantallen als bestand op te slaan.',
    'uitvoer-lezen': 'Laat toe om te zien welke stukken er uit een melding zijn gemaakt, en wie ze kreeg.',
    'uitvoer-maken': 'Laat toe om een stuk uit een melding te maken voor een dossier of het bestuur.',
    'uitvoer-geven': 'Laat toe om zo een stuk op te slaan als bestand, met reden.',
    'berichten-lezen': 'Laat toe om de berichten met de melder te lezen.',
    'bericht-sturen': 'Laat toe om de melder een bericht te sturen.',
    'eigen-bericht': 'Laat toe om bij een eigen melding een bericht te sturen aan de behandelaars.',
    'uitvoer-instellen': 'Laat toe om te kiezen welke namen in het dossier van de cliënt mogen staan.',
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
    kan('eigen-bericht', als('MELDER'));
    if (heeftRol(inzage, 'BESTUURDER')) kan('overzicht', als('OVERZICHT'));
    // Role and row: who joins a dossier reads it; without a running grant nothing.
    // With all receivers shut out a bestuurder receives.
    const ontvangt = heeftRol(inzage, ...ONTVANGERS, 'BESTUURDER');
    if (heeftRol(inzage, ...CIJFER_ROLLEN)) for (const h of ['cijfers-lezen', 'cijfers-uitvoeren']) kan(h, {});
    if (heeftRol(inzage, 'BESTUURDER', 'BELEIDSMAKER')) kan('uitvoer-instellen', {});
    kan('uitvoer-lezen', als(ontvangt ? 'INHOUD' : 'GEHAALD_INHOUD'));
    kan('lezen', als(ontvangt ? 'INHOUD' : 'GEHAALD_INHOUD'));
    kan('melder-lezen', als(ontvangt ? 'HANDELAARS' : 'GEHAALD_HANDELAARS'));
    mensen(inzage, kan, als, ontvangt);
    kan('hr-vragen-lezen', als(ontvangt ? 'HANDELAARS' : 'GEHAALD_HANDELAARS'));
    kan('berichten-lezen', als(ontvangt ? 'HANDELAARS' : 'GEHAALD_HANDELAARS'));
    for (const h of ['bijlagen-zien', 'bijlage-openen']) kan(h, als(ontvangt ? 'INHOUD' : 'GEHAALD_INHOUD'));
    for (const h of ['bijlage-toevoegen', 'stukken-toevoegen'])
      kan(h, als(ontvangt ? 'HANDELAARS' : 'GEHAALD_HANDELAARS'));
    for (const h of ['bijlagen-zien', 'bijlage-toevoegen']) kan(h, als('MELDER'));
    kan('besluit-bevestigen', als('BESLISSER'));
    // Joined for this: the line to the police, and who looks into it.
    kan('politiecontact-vastleggen', als('POLITIE'));
    kan('onderzoek-vastleggen', als('ONDERZOEK'));
    // A bestuurder handles only what came to them because nobody else was free: no other way gives these functions.
    if (!heeftRol(inzage, ...ONTVANGERS, 'BESTUURDER')) return;
    if (heeftRol(inzage, ...ONTVANGERS)) kan('namens-indienen', {});
    for (const h of ['in-behandeling-nemen', 'doorverwijzen']) kan(h, als('ONTVANGER'));
    for (const h of BEHANDELEN) kan(h, als('BEHANDELAAR'));
    for (const f of ['ONTVANGER', 'BEHANDELAAR'] as const) kan('geschiktheid-bevestigen', als(f));
    if (onafhankelijk(inzage)) for (const f of ['ONTVANGER', 'BEHANDELAAR'] as const) kan('genoemde-koppelen', als(f));
  },
};

const onafhankelijk = (inzage: Inzage): boolean =>
  inzage.rollen.some((r) => r.onafhankelijk && ONTVANGERS.includes(r.rol));

/** Acts on the people round a report: the vault, notes, hand-over, and what a reporter asks. */
function mensen(inzage: Inzage, kan: Kan, als: (functie: string) => Record<string, unknown>, ontvangt: boolean): void {
  kan('onafhankelijk-vragen', als('MELDER'));
  kan('notitie-bewaren', als(ontvangt ? 'INHOUD' : 'GEHAALD_INHOUD'));
  for (const h of ['kluis-vragen', 'kluis-openen']) kan(h, als(ontvangt ? 'HANDELAARS' : 'GEHAALD_HANDELAARS'));
  if (heeftRol(inzage, 'BESTUURDER')) {
    kan('kluis-beslissen', als('OVERZICHT'));
    kan('onafhankelijk-behandelen', als('ONTVANGER'));
  }
  if (onafhankelijk(inzage))
    for (const f of ['ONTVANGER', 'BEHANDELAAR'] as const) {
      kan('kluis-beslissen', als(f));
      kan('onafhankelijk-behandelen', als(f));
    }
  if (heeftRol(inzage, ...ONTVANGERS)) for (const f of ['ONTVANGER', 'BEHANDELAAR'] as const) kan('overdragen', als(f));
}
