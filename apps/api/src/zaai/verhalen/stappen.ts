import type { Onderdeel } from '../onderdelen';
import type { Daad, Tijd } from '../verhaal';

const leg = (op: Tijd, ...delen: Onderdeel[]): Daad => ({ doe: 'LEG_DELEN_VAST', op, delen });

/** A hand was slapped: perhaps a crime, so the police first. */
export const KLAP = (op: Tijd): Daad =>
  leg(
    op,
    { type: 'Strafbaarheid', invoer: { antwoord: 'JA', waarom: 'Een collega zag dat meneer een klap kreeg.' } },
    {
      type: 'Politiecontact',
      invoer: {
        soort: 'OVERLEG',
        gesprokenOp: 'NU',
        agent: 'De wijkagent',
        bureau: 'Basisteam Rivierenland',
        politieDoet: 'De politie praat deze week met de uitzendkracht. Daarna horen wij meer.',
        wijDoen: 'Wij vragen de uitzendkracht niets. Wij mogen wel met meneer praten, met zijn zoon erbij.',
        bewijsBewaard: true,
        bewijsWie: 'De aandachtsfunctionaris',
        bewijsWaar: 'Foto van de hand, in het dossier',
      },
    },
    {
      type: 'Signalering',
      invoer: {
        aangesproken: true,
        aangesprokenWat: 'De collega zei: "Dit doen wij hier niet." De uitzendkracht liep weg.',
        clientdossier: 'Meneer had een rode plek op zijn linkerhand. Hij huilde en is getroost.',
      },
    },
  );

/** A team leader threatened to take the bell away: both talks still to come but for the client's. */
export const BEL = (op: Tijd): Daad =>
  leg(
    op,
    { type: 'Strafbaarheid', invoer: { antwoord: 'NEE', waarom: 'Het ging om woorden. Er is niets gedaan.' } },
    {
      type: 'Signalering',
      invoer: {
        aangesproken: false,
        aangesprokenNiet: 'De melder durfde de eigen leidinggevende niet aan te spreken.',
        clientdossier: 'Mevrouw durfde een avond niet te bellen. Er is elk half uur bij haar gekeken.',
      },
    },
    {
      type: 'Bespreking',
      invoer: {
        met: 'GEDRAGSDESKUNDIGE',
        naam: 'De gedragsdeskundige van Beukenhof',
        gesprokenOp: 'NU',
        besproken: 'Wat een dreigement doet met iemand die van een bel afhangt.',
        advies: 'Praat eerst met mevrouw, op een rustig moment, met haar dochter erbij.',
      },
    },
    {
      type: 'Geheimhouding',
      invoer: { grondslag: 'MELDRECHT', waarom: 'De melder vertelde alleen wat nodig is voor deze melding.' },
    },
    {
      type: 'Clientgesprek',
      invoer: {
        aard: 'GEVOERD',
        gehoudenOp: 'NU',
        met: 'CLIENT',
        steun: 'ERBIJ',
        steunWie: 'Haar dochter',
        voerders: ['De aandachtsfunctionaris', 'De gedragsdeskundige'],
        doelen: ['GEBEURD', 'BELEVING', 'VEILIG', 'ANGST'],
        verteld: '"Zij zei dat ik de bel kwijt was als ik nog eens belde. Toen heb ik maar gewacht."',
        wens: 'Mevrouw wil gewoon kunnen bellen. Zij wil geen ruzie.',
        toestemming: 'JA',
        gewezenOp: ['KLACHT', 'IGJ', 'STEUN'],
      },
    },
  );

/** Money was taken from the account of a client: what was found, and why it could happen. */
export const PINPAS = (op: Tijd): Daad =>
  leg(
    op,
    { type: 'Strafbaarheid', invoer: { antwoord: 'TWIJFEL', waarom: 'Wij weten nog niet wie er heeft gepind.' } },
    {
      type: 'Politiecontact',
      invoer: {
        soort: 'OVERLEG',
        gesprokenOp: 'NU',
        agent: 'De wijkagent',
        politieDoet: 'De politie wacht op de gegevens van de bank.',
        wijDoen: 'Wij zoeken uit hoe wij met passen omgaan. Wij wijzen niemand aan.',
        bewijsBewaard: true,
        bewijsWie: 'De bewindvoerder',
        bewijsWaar: 'Afschriften van drie maanden',
      },
    },
    {
      type: 'Onderzoek',
      invoer: {
        overleden: false,
        besluit: 'NODIG',
        waarom: 'Meer bewoners geven hun pas mee voor boodschappen.',
        uitvoering: 'INTERN',
        weging: 'Het gaat over onze eigen werkwijze. Wie pinde, zoekt de politie uit.',
        voorzitter: 'INTERN',
        methode: 'VISGRAAT',
      },
    },
    {
      type: 'Oorzakenboom',
      invoer: {
        gebeurtenis: 'Er is vier keer gepind met de pas van een cliënt',
        knopen: [
          { id: 'o1', ouder: null, tak: 'ORGANISATIE', tekst: 'Medewerkers doen boodschappen met de pas' },
          { id: 'o2', ouder: 'o1', tak: 'ORGANISATIE', tekst: 'Er is geen andere manier om te betalen' },
          { id: 'o3', ouder: null, tak: 'ORGANISATIE', tekst: 'Niemand kijkt de bonnen na' },
          { id: 'o4', ouder: null, tak: 'PERSOON', tekst: 'De afspraken over geld zijn niet bekend' },
        ],
      },
    },
  );
