/** What the handlers fill in on the report to the inspectie (Uitvoeringsbesluit Wkkgz art. 8.1 and 8.2); the rest is known. */
export const FORMULIER_VAL: Readonly<Record<string, string>> = {
  clientGeboortedatum: '1938-03-14',
  clientContact: 'Dochter van mevrouw, eerste contactpersoon. Bereikbaar via de zorgaanbieder.',
  gevolgVoorClient: 'ERNSTIGE_SCHADE',
  bigGeregistreerd: 'NEE',
  actieOnderzoek:
    'Een commissie van drie mensen onderzoekt wat er gebeurde, met de methode PRISMA. De voorzitter werkt niet bij ons.',
  actieOnderzoekTermijn: 'Binnen 8 weken',
  actieHerstel:
    'Mevrouw is geopereerd en krijgt fysiotherapie. Er zijn nu 2 mensen in de nacht. De bewegingsmelder is gerepareerd en getest.',
  actieHerstelTermijn: 'Gedaan. De extra nachtdienst blijft tot het onderzoek klaar is.',
  actieInformeren:
    'De arts en de locatiemanager spraken met mevrouw en haar dochter. Zij krijgen elke 2 weken bericht.',
  actieInformerenTermijn: 'Dezelfde dag nog, en daarna elke 2 weken',
  omGemeld: 'NEE',
};

export const FORMULIER_MEDICIJN: Readonly<Record<string, string>> = {
  clientGeboortedatum: '1951-11-02',
  clientContact: 'Mentor van meneer. Bereikbaar via de zorgaanbieder.',
  gevolgVoorClient: 'ERNSTIGE_SCHADE',
  bigGeregistreerd: 'NEE',
  actieOnderzoek: 'Twee onderzoekers van een andere locatie kijken wat er misging bij het delen van de medicijnen.',
  actieOnderzoekTermijn: 'Binnen 6 weken',
  actieHerstel: 'Meneer is terug uit het ziekenhuis. Een tweede persoon kijkt nu mee bij elke ronde.',
  actieHerstelTermijn: 'Meteen ingevoerd',
  actieInformeren: 'De arts belde de mentor. De locatiemanager sprak met meneer.',
  actieInformerenTermijn: 'Gedaan op de dag zelf',
  omGemeld: 'NEE',
};
