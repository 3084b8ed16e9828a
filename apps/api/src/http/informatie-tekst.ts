import type { OpenbareOrganisatie } from '@meldbaken/melding/api';

export interface Blok {
  readonly kop: string;
  readonly zinnen: readonly string[];
  readonly lijst?: readonly string[];
}

/** What may I expect, what is not allowed, with whom can I talk, how do I report, and what happens then. */
export function blokken(o: OpenbareOrganisatie): Blok[] {
  return [VERWACHTEN, NIET_GOED, praten(o), melden(o), DAARNA, steun(o), klacht(o)];
}

const VERWACHTEN: Blok = {
  kop: 'Wat mag ik verwachten?',
  zinnen: [
    'U mag rekenen op goede zorg van mensen die u met respect behandelen. U hoeft niets goed te vinden wat pijn doet of bang maakt.',
  ],
};

const NIET_GOED: Blok = {
  kop: 'Wat is niet goed?',
  zinnen: ['Bijvoorbeeld dat iemand die zorg geeft:'],
  lijst: [
    'slaat, knijpt, duwt of iemand hard vastpakt',
    'scheldt, dreigt, pest of iemand kleineert',
    'iemand aanraakt op een seksuele manier, of daar opmerkingen over maakt',
    'geld of spullen pakt, of iemand iets laat betalen of tekenen',
    'iemand niet wast, niet te eten geeft of te lang laat wachten',
    'iemand opsluit, of niet zelf laat kiezen',
  ],
};

function praten(o: OpenbareOrganisatie): Blok {
  return {
    kop: 'Met wie kan ik praten?',
    zinnen: [
      'U hoeft het niet zeker te weten. U mag ook alleen vragen stellen.',
      ...(o.telefoon === null ? [] : [`Bellen kan ook: ${o.telefoon}.`]),
    ],
    lijst: o.pagina.aanspreekpunten.map((a) => [a.naam, a.rol, a.bereik].filter((t) => t !== '').join(', ')),
  };
}

function melden(o: OpenbareOrganisatie): Blok {
  if (!o.formulierAan)
    return {
      kop: 'Hoe meld ik het?',
      zinnen: ['Praat met een van de mensen hierboven. Die schrijft op wat u vertelt.'],
    };
  return {
    kop: 'Hoe meld ik het?',
    zinnen: [
      'Met het formulier op internet. Ook als u familie bent, een buur of een bezoeker.',
      o.anoniemAan
        ? 'Dat kan met of zonder uw naam. Zonder naam krijgt u een code. Daarmee leest u later wat wij doen.'
        : 'U vult uw naam in. Alleen wie de melding behandelt, ziet die.',
    ],
  };
}

const DAARNA: Blok = {
  kop: 'Wat gebeurt er daarna?',
  zinnen: ['Wij kijken eerst of iedereen veilig is. Daarna:'],
  lijst: [
    'leest iemand uw melding die daarvoor is aangewezen; degene over wie u meldt, ziet er niets van',
    'praten wij met de cliënt, als die dat wil, en met iemand erbij die de cliënt vertrouwt',
    'zoeken wij uit wat er is gebeurd',
    'nemen wij maatregelen en vertellen wij u wat wij mogen vertellen',
    'melden wij het bij de inspectie als dat moet',
  ],
};

function steun(o: OpenbareOrganisatie): Blok {
  return {
    kop: 'Wie helpt mij?',
    zinnen: [
      'U mag bij elk gesprek iemand meenemen die u vertrouwt.',
      o.pagina.vertrouwenspersoon ?? 'Er is een vertrouwenspersoon. Die is er voor u en kost niets. Vraag ernaar.',
    ],
  };
}

function klacht(o: OpenbareOrganisatie): Blok {
  return {
    kop: 'Bent u niet tevreden?',
    zinnen: [
      o.pagina.klachten ??
        'U mag altijd een klacht indienen. Vraag naar de klachtenfunctionaris of de klachtencommissie.',
      'Op een klacht hoort u binnen 6 weken een oordeel. Dat mag 4 weken langer duren als u daarover bericht krijgt.',
    ],
  };
}
