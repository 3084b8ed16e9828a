import type { Daad, Tijd, Verhaal } from '../verhaal';
import { AF, AF2, TEAM, ZONNEHOF, klaar, neem, nietNodig, terug } from './bouw';

const geen = (op: Tijd, toelichting: string): Daad => ({
  doe: 'STEL_VAST',
  op,
  soort: 'GEEN',
  vastgesteld: op,
  toelichting,
});
const sluit = (op: Tijd, toelichting: string): Daad => ({ doe: 'SLUIT', op, toelichting });

/** Five reports that were finished within the organisation. */
export const GESLOTEN: readonly Verhaal[] = [
  {
    domein: ZONNEHOF,
    melder: 'medewerker',
    behandelaar: AF,
    anker: terug(141),
    gebeurd: [0],
    gezien: [0, '09:50'],
    ingediend: [0, '11:20'],
    melding: {
      eenheid: 'Team Beukenhof',
      vormen: ['PSYCHISCH'],
      signalen: ['PSYCHISCH_MEDEWERKER_COMMANDEERT'],
      feiten:
        'Een collega riep over de gang: "Opschieten, u bent niet de enige hier." Mevrouw Kuiken begon te trillen.',
      mening: 'Het was een drukke ochtend, maar dit kan niet.',
      waar: 'Gang bij de lift',
      clientNaam: 'Mevrouw Kuiken',
      pleger: { kies: 'Huisman' },
    },
    daarna: [
      neem([1, '09:05']),
      geen([6, '11:00'], 'Kwetsend, maar geen geweld en geen ernstige schade. We lossen dit zelf op.'),
      ...klaar([27, '09:05'], 1, 2, 3, 4, 5, 6),
      sluit([28, '09:15'], 'De collega bood excuus aan. Mevrouw is tevreden. Het team oefent met rustig praten.'),
    ],
  },
  {
    domein: ZONNEHOF,
    melder: 'hulpverlener',
    behandelaar: AF,
    anker: terug(118),
    gebeurd: [-1],
    gezien: [0, '08:10'],
    ingediend: [0, '09:00'],
    melding: {
      eenheid: 'Team Wilgenhof',
      vormen: ['FYSIEK'],
      signalen: ['FYSIEK_CLIENT_SCHRAMMEN'],
      feiten: 'Meneer Paulus had een schram op zijn wang na het scheren. Hij zei dat het te ruw ging.',
      watGedaan: 'De schram is schoongemaakt.',
      waar: 'Badkamer',
      clientNaam: 'Meneer Paulus',
      pleger: { kies: 'Jonkman' },
    },
    daarna: [
      neem([1, '09:15']),
      {
        doe: 'HAAL_ERBIJ',
        op: [1, '09:20'],
        lid: 'bestuurder',
        functie: 'BESLISSER',
        reden: 'Er was eerder een klacht over dezelfde medewerker.',
      },
      geen([9, '10:00'], 'Een ongelukje bij het scheren. Meneer vindt dat nu ook.'),
      ...klaar([20, '09:10'], 1, 2, 3, 4, 5, 6),
      sluit([20, '09:25'], 'Er zijn betere scheermesjes gekocht. De medewerker kreeg uitleg.'),
    ],
  },
  {
    domein: ZONNEHOF,
    melder: 'clientvertrouwenspersoon',
    behandelaar: AF2,
    anker: terug(96),
    gebeurd: [-20, -2],
    gezien: [0, '13:00'],
    ingediend: [0, '14:30'],
    melding: {
      eenheid: 'Lindehof',
      vormen: ['VERWAARLOZING'],
      signalen: ['VERWAARLOZING_MEDEWERKER_WEINIG_AANDACHT', 'VERWAARLOZING_CLIENT_VERVUILD'],
      feiten:
        'Mevrouw Heida vertelde dat zij twee weken niet onder de douche kon. Op de lijst staan kruisjes, maar zij zegt dat dat niet klopt.',
      waar: 'Haar appartement',
      clientNaam: 'Mevrouw Heida',
    },
    daarna: [
      neem([1, '10:00']),
      geen([13, '10:30'], 'Niet goed, maar zonder schade. Het valt niet onder de meldplicht.'),
      ...klaar([30, '10:00'], 1, 2, 3, 5, 6),
      nietNodig([30, '10:05'], 4, 'Het lag aan het rooster, niet aan één persoon.'),
      sluit([31, '10:15'], 'Douchen staat nu in het rooster op naam. Mevrouw kiest zelf de dag.'),
    ],
  },
  {
    domein: ZONNEHOF,
    melder: 'medewerker2',
    behandelaar: TEAM,
    anker: terug(75),
    gebeurd: [0],
    gezien: [0, '18:20'],
    ingediend: [1, '07:45'],
    melding: {
      eenheid: 'Team Lindehof',
      vormen: ['FINANCIEEL'],
      signalen: ['FINANCIEEL_CLIENT_SPULLEN_WEG'],
      feiten: 'De tablet van meneer De Roos was weg. Hij dacht dat een medewerker hem had meegenomen.',
      waar: 'Woonkamer',
      clientNaam: 'Meneer De Roos',
    },
    daarna: [
      neem([2, '09:30']),
      geen([3, '09:45'], 'De tablet lag bij de familie. Er is niets weggenomen.'),
      ...klaar([7, '09:30'], 1, 2, 3, 5, 6),
      nietNodig([7, '09:35'], 4, 'Niemand deed iets verkeerd.'),
      sluit([7, '09:40'], 'De familie schrijft voortaan op wat zij meeneemt.'),
    ],
  },
  {
    domein: ZONNEHOF,
    melder: 'opleider',
    behandelaar: AF,
    anker: terug(55),
    gebeurd: [0],
    gezien: [0, '15:05'],
    ingediend: [0, '16:10'],
    melding: {
      eenheid: 'Beukenhof',
      vormen: ['PSYCHISCH', 'VERWAARLOZING'],
      signalen: ['PSYCHISCH_MEDEWERKER_VERNEDERT'],
      feiten:
        'Tijdens een les liet een leerling een filmpje zien van een bewoner die sliep. Er stond muziek onder. Er werd om gelachen.',
      mening: 'De leerlingen wisten niet dat dit niet mag.',
      watGedaan: 'Het filmpje is gewist waar ik bij was.',
      waar: 'Leslokaal',
      clientWeetHet: 'NEE',
      clientAkkoord: 'NIET_GEVRAAGD',
    },
    daarna: [
      neem([1, '09:05']),
      geen([5, '10:00'], 'Schending van privacy. Gemeld aan de functionaris gegevensbescherming, niet aan de IGJ.'),
      ...klaar([19, '09:05'], 1, 2, 3, 4, 5, 6),
      sluit([20, '09:10'], 'De bewoner en haar zoon zijn ingelicht. Alle leerlingen kregen een les over filmen.'),
    ],
  },
];

/** One that belongs elsewhere. */
export const DOORVERWEZEN: readonly Verhaal[] = [
  {
    domein: ZONNEHOF,
    melder: 'medewerker',
    behandelaar: AF,
    anker: terug(30),
    gebeurd: [-3],
    gezien: [0, '16:00'],
    ingediend: [0, '16:50'],
    melding: {
      eenheid: 'Team Beukenhof',
      vormen: ['PSYCHISCH'],
      signalen: ['PSYCHISCH_CLIENT_ANGSTIG'],
      feiten:
        'Mevrouw Wiersma vertelde dat haar neef boos wordt als zij geen geld geeft. Zij is bang voor zijn bezoek.',
      waar: 'Kamer van mevrouw',
      clientNaam: 'Mevrouw Wiersma',
      pleger: { naam: 'Een neef van mevrouw' },
    },
    daarna: [
      neem([1, '09:10']),
      ...klaar([3, '09:10'], 1, 3),
      {
        doe: 'VERWIJS_DOOR',
        op: [4, '11:00'],
        reden:
          'Het gaat om familie, niet om een medewerker. Gemeld bij Veilig Thuis volgens de Meldcode, samen met mevrouw.',
      },
    ],
  },
];
