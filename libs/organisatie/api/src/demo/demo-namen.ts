export interface DemoNaam {
  voornaam: string;
  tussenvoegsel: string | null;
  achternaam: string;
}

const VOORNAMEN =
  'Noor Daan Samira Bram Elif Ruben Fatima Thijs Yara Koen Aisha Lars Meike Omar Sanne Joost Zeynep Pieter Lotte Hamza Iris Wouter Nadia Sem Eva Tariq Roos Jeroen Amina Stijn Femke Ali Marit Bas Leyla Teun Julia Milan Hanna Niels'.split(
    ' ',
  );
const ACHTERNAMEN =
  'Aalders|Bakboord|Cornelissen|van Dalfsen|Eikelboom|Faber|de Graaf|Haverkort|Idema|Jonkman|Kuipers|van der Laan|Mulder|Nijland|Oosterhuis|Prins|Quist|Roelofs|Smits|ter Velde|Uiterwaal|Visscher|Wolters|Yildirim|Zandstra|Achterberg|Blom|Claassen|den Dekker|Elzinga|Fontein|Groen|Huisman|Imhof|Jansma|Koster|Lammers|Meijerink|Noordhof|Otten'.split(
    '|',
  );
const TUSSENVOEGSELS = ['van der', 'van', 'de', 'den', 'ter'];

/** An invented name, always the same for the same place; surnames within one organisation differ. */
export function demoNaam(domein: string, i: number): DemoNaam {
  const begin = Array.from(domein).reduce((s, c) => s + c.charCodeAt(0), 0);
  const voornaam = VOORNAMEN[(begin + i * 7) % VOORNAMEN.length] ?? 'Noor';
  const heel = ACHTERNAMEN[(begin + i) % ACHTERNAMEN.length] ?? 'Aalders';
  const tussenvoegsel = TUSSENVOEGSELS.find((t) => heel.startsWith(`${t} `)) ?? null;
  return { voornaam, tussenvoegsel, achternaam: tussenvoegsel ? heel.slice(tussenvoegsel.length + 1) : heel };
}
