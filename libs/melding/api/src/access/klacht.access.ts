import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { alleenBeheer, heeftRol, type DossierFunctie } from '@meldbaken/platform/tenancy';

/** Who receives complaints, by role. */
export const KLACHT_ONTVANGERS = ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'] as const;

const KLACHT_LEZERS = ['ONTVANGER', 'BEHANDELAAR', 'BESLISSER'] as const satisfies readonly DossierFunctie[];
/** Done by who was appointed to handle this complaint. */
const BEHANDELEN = [
  'beslisser-toevoegen',
  'noemen',
  'koppelen',
  'horen',
  'verlengen',
  'oordelen',
  'versturen',
  'afsluiten',
];
/** Also done by who receives: somebody has to be appointed, also when the handler is gone. */
const ONTVANGEN = ['toewijzen', 'noemen', 'koppelen', 'heropenen'];

export const klachtToegang: AggregaatToegang = {
  onderwerp: 'Klacht',
  velden: dossierVelden('k', ['ONTVANGER', 'BEHANDELAAR', 'BESLISSER'], { KLACHT_LEZERS }),
  uitleg: {
    invoeren: 'Laat toe om een klacht in te voeren van een cliënt, vertegenwoordiger of nabestaande.',
    lezen: 'Laat toe om een klacht te lezen: die u ontvangt, behandelt of waarin u beslist.',
    toewijzen: 'Laat toe om een behandelaar voor een klacht aan te wijzen die er niet bij betrokken is.',
    'beslisser-toevoegen': 'Laat toe om een bestuurder te vragen om in een klacht te beslissen.',
    noemen: 'Laat toe om later iemand te noemen bij een klacht.',
    'naam-bekijken':
      'Laat toe om een getypte naam in een klacht aan een medewerker te koppelen, of te zeggen dat het niemand van ons is.',
    koppelen: 'Laat toe om een klacht te koppelen aan de melding waar hij over gaat.',
    horen: 'Laat toe om vast te leggen dat de klager is gehoord, of waarom niet.',
    verlengen: 'Laat toe om 1 keer meer tijd te nemen voor een klacht, als de klager dat op tijd hoorde.',
    oordelen: 'Laat toe om het oordeel over een klacht vast te leggen.',
    versturen: 'Laat toe om vast te leggen dat het oordeel naar de klager is.',
    afsluiten: 'Laat toe om een klacht af te sluiten.',
    heropenen: 'Laat toe om een klacht te heropenen, met reden.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER' || alleenBeheer(inzage)) return;
    // A bestuurder comes in as decider, or as the last one who is free of interests.
    if (!heeftRol(inzage, ...KLACHT_ONTVANGERS, 'BESTUURDER')) return;
    const als = (functie: string): Record<string, unknown> => ({
      [`houders.${functie}`]: inzage.lidmaatschapId,
      uitgesloten: { $ne: inzage.persoonId },
    });
    if (heeftRol(inzage, ...KLACHT_ONTVANGERS)) kan('invoeren', {});
    kan('lezen', als('KLACHT_LEZERS'));
    for (const h of ONTVANGEN) kan(h, als('ONTVANGER'));
    for (const h of BEHANDELEN) kan(h, als('BEHANDELAAR'));
    for (const h of ['heropenen', 'toewijzen']) kan(h, als('BEHANDELAAR'));
    kan('oordelen', als('BESLISSER'));
    const onafhankelijk = inzage.rollen.some((r) => r.onafhankelijk && KLACHT_ONTVANGERS.some((o) => o === r.rol));
    if (onafhankelijk) for (const f of ['ONTVANGER', 'BEHANDELAAR']) kan('naam-bekijken', als(f));
  },
};
