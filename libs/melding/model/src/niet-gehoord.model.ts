/**
 * Who is not heard goes on, in this order or another (Leidraad, part 3). The inspectorate and the police may always be
 * asked, also first.
 */
export const NIET_GEHOORD: readonly string[] = [
  'Praat met de cliëntvertrouwenspersoon of de vertrouwenspersoon. Die staat aan uw kant.',
  'Vraag een gesprek met de directie of het bestuur.',
  'Dien een klacht in bij de klachtencommissie.',
  'Meld het bij de Inspectie Gezondheidszorg en Jeugd (IGJ), bij het Landelijk Meldpunt Zorg: 088 120 50 20. Dat mag altijd, ook als eerste.',
  'Denkt u aan een strafbaar feit? Ga naar de politie: 0900 8844. Iedereen mag aangifte doen.',
];
