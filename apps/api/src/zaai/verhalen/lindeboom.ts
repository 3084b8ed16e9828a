import type { Tijd, Verhaal } from '../verhaal';
import { AF, neem, onduidelijk, terug } from './bouw';

/** The texts of this tenant are marks: found anywhere else, a wall leaks. */
const merk = (n: number): string => `CNRY-lindeboom-${n}`;

const verhaal = (n: number, dagen: number, eenheid: string, om: Tijd): Verhaal => ({
  domein: 'lindeboom.demo',
  melder: 'medewerker',
  behandelaar: AF,
  anker: terug(dagen),
  gebeurd: [-1],
  gezien: [0, '09:00'],
  ingediend: om,
  melding: {
    eenheid,
    vormen: n % 2 ? ['PSYCHISCH'] : ['FYSIEK'],
    feiten: merk(n),
    mening: merk(n),
    watGedaan: merk(n),
    waar: merk(n),
    clientNaam: merk(n),
    pleger: { naam: merk(n) },
  },
  daarna: [],
});

export const LINDEBOOM: readonly Verhaal[] = [
  verhaal(1, 1, 'Wijkteam Oost', [0, '10:00']),
  verhaal(2, 2, 'Wijkteam West', [0, '14:00']),
  verhaal(3, 4, 'Wijkteam Oost', [0, '17:00']),
  {
    ...verhaal(4, 12, 'Wijkteam Oost', [0, '12:00']),
    daarna: [
      neem([1, '09:00']),
      onduidelijk([2, '09:15'], merk(4)),
      { doe: 'HAAL_ERBIJ', op: [2, '09:20'], lid: 'bestuurder', functie: 'BESLISSER', reden: merk(4) },
    ],
  },
];
