import type { Verhaal } from '../verhaal';
import { AF, ZONNEHOF, terug } from './bouw';

const vast = { domein: ZONNEHOF, behandelaar: AF, daarna: [] } as const;

/** Six reports that nobody took yet. */
export const NIEUW: readonly Verhaal[] = [
  {
    ...vast,
    melder: 'medewerker',
    anker: terug(0),
    gebeurd: [0],
    gezien: [0, '07:30'],
    ingediend: [0, '07:55'],
    melding: {
      eenheid: 'Team Beukenhof',
      vormen: ['PSYCHISCH'],
      signalen: ['PSYCHISCH_MEDEWERKER_KLEINEERT', 'PSYCHISCH_CLIENT_VERDRIETIG'],
      feiten:
        'Bij het ontbijt zei een collega tegen mevrouw Terpstra: "U bent altijd zo lastig." Mevrouw stopte met eten. Ze keek naar haar bord en zei niets meer.',
      mening: 'Ik denk dat mevrouw zich klein gemaakt voelde. Het was niet de eerste keer.',
      watGedaan: 'Ik ben naast haar gaan zitten. We hebben samen verder gegeten.',
      waar: 'In de huiskamer op de begane grond',
      clientNaam: 'Mevrouw Terpstra',
      pleger: { kies: 'Quist' },
      clientWeetHet: 'NEE',
      clientAkkoord: 'NIET_GEVRAAGD',
    },
  },
  {
    ...vast,
    melder: 'medewerker2',
    anker: terug(1),
    gebeurd: [0],
    gezien: [0, '15:40'],
    ingediend: [0, '16:20'],
    melding: {
      eenheid: 'Team Lindehof',
      vormen: ['FYSIEK'],
      signalen: ['FYSIEK_CLIENT_BLAUWE_PLEKKEN'],
      feiten:
        'Een collega trok meneer Hoekstra aan zijn arm uit zijn stoel. Meneer zei "au". Een uur later zag ik een rode plek op zijn pols.',
      mening: 'Volgens mij was er haast. Het busje stond al te wachten.',
      watGedaan: 'Ik heb de plek laten zien aan de verpleegkundige.',
      waar: 'Op de gang bij de voordeur',
      clientNaam: 'Meneer Hoekstra',
      pleger: { kies: 'Mulder' },
    },
  },
  {
    ...vast,
    melder: 'hulpverlener',
    anker: terug(1),
    gebeurd: [-2, 0],
    gezien: [0, '20:50'],
    ingediend: [0, '21:45'],
    melding: {
      eenheid: 'Team Wilgenhof',
      vormen: ['VERWAARLOZING'],
      signalen: ['VERWAARLOZING_MEDEWERKER_GEEN_GEHOOR', 'VERWAARLOZING_CLIENT_SLAAPT_SLECHT'],
      feiten:
        'De bel van mevrouw Baptista lag los van het stopcontact, achter de kast. Zij vertelde dat ze drie avonden niemand kon roepen.',
      mening: 'Ik weet niet of dit met opzet is gedaan.',
      watGedaan: 'Ik heb de bel weer aangesloten en getest.',
      waar: 'Haar kamer',
      clientNaam: 'Mevrouw Baptista',
    },
  },
  {
    ...vast,
    melder: 'aandachtsvelder',
    anker: terug(2),
    gebeurd: [-6, -1],
    gezien: [0, '11:10'],
    ingediend: [0, '13:05'],
    melding: {
      eenheid: 'Team Lindehof',
      vormen: ['FINANCIEEL'],
      signalen: ['FINANCIEEL_CLIENT_GELD_TEKORT'],
      feiten:
        'Uit de portemonnee van meneer Kramer is twee keer 20 euro weg. Hij telt zijn geld elke zondag met zijn zoon. Zij schrijven het op.',
      watGedaan: 'De portemonnee ligt nu in de kluis. Meneer vindt dat goed.',
      waar: 'Kamer van meneer, la naast het bed',
      clientNaam: 'Meneer Kramer',
    },
  },
  {
    ...vast,
    melder: 'clientvertrouwenspersoon',
    anker: terug(3),
    gebeurd: [-3],
    gezien: [0, '10:00'],
    ingediend: [0, '11:30'],
    melding: {
      eenheid: 'Team Nacht',
      vormen: ['FYSIEK', 'PSYCHISCH'],
      signalen: ['ALGEMEEN_WIL_IEMAND_NIET_MEER', 'PSYCHISCH_CLIENT_ANGSTIG'],
      feiten:
        'Mevrouw Sluiter vertelde mij dat zij \'s nachts hard in bed is geduwd. Zij zei: "Die ene wil ik niet meer aan mijn bed." Zij noemde een naam.',
      mening: 'Zij vertelde het rustig en twee keer hetzelfde.',
      waar: 'Haar slaapkamer',
      clientNaam: 'Mevrouw Sluiter',
      pleger: { naam: 'Tolsma' },
      clientVeilig: 'WEET_NIET',
    },
  },
  {
    ...vast,
    melder: 'medewerker',
    anker: terug(2),
    gebeurd: [-1],
    gezien: [-1, '22:30'],
    ingediend: [0, '08:15'],
    melding: {
      eenheid: 'Team Nacht',
      vormen: [],
      feiten:
        'Meneer Adema zat om half elf nog in de gang, in zijn jas. De deur van zijn kamer was op slot. Hij wist niet wie dat had gedaan.',
      watGedaan: 'Ik heb de deur opengemaakt en hem naar bed geholpen.',
      waar: 'Gang op de eerste verdieping',
      clientNaam: 'Meneer Adema',
      clientWeetHet: 'WEET_NIET',
      clientAkkoord: 'WEET_NIET',
    },
  },
];
