export interface BuitenBereik {
  readonly code: 'HUISELIJKE_KRING' | 'CLIENTEN_ONDERLING' | 'CLIENT_TEGEN_MEDEWERKER';
  /** The choice at the question 'Wie deed dit?'. */
  readonly wie: string;
  readonly route: string;
}

/**
 * What the six steps are not made for, but the intake must recognise (spec 02: subject). The page shows the other route
 * and always offers 'Toch melden': a report is never blocked.
 */
export const BUITEN_BEREIK: readonly BuitenBereik[] = [
  {
    code: 'HUISELIJKE_KRING',
    wie: 'Iemand uit de familie of een andere naaste van de cliënt',
    route:
      'Hiervoor is de meldcode huiselijk geweld en kindermishandeling. Praat met uw aandachtsfunctionaris of bel Veilig Thuis: 0800-2000. Dat geldt ook als het in onze organisatie gebeurde.',
  },
  {
    code: 'CLIENTEN_ONDERLING',
    wie: 'Een andere cliënt',
    route:
      'Zorg eerst dat beide cliënten veilig zijn. Meld het als incident. Soms moet het ook naar de IGJ. Vraag het aan uw aandachtsfunctionaris.',
  },
  {
    code: 'CLIENT_TEGEN_MEDEWERKER',
    wie: 'De cliënt of de familie, tegen een medewerker of vrijwilliger',
    route: 'Meld dit als agressie op het werk bij uw leidinggevende. U kunt ook met de vertrouwenspersoon praten.',
  },
];
