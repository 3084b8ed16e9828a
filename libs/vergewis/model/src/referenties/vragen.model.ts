import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { ReferentieVraag } from '@meldbaken/vergewis/contract';

/** Offered questions: about the work alone. */
export const REFERENTIE_VRAAG_TEKST: Readonly<Record<ReferentieVraag, string>> = {
  PERIODE: 'Van wanneer tot wanneer werkte u met deze persoon?',
  FUNCTIE: 'Welk werk deed deze persoon?',
  SAMENWERKEN: 'Hoe werkte deze persoon samen met collega’s?',
  OMGANG_CLIENTEN: 'Hoe ging deze persoon om met cliënten?',
  GRENZEN: 'Hoe ging deze persoon om met grenzen en afstand in het werk?',
  GEDRAGSCODE: 'Hield deze persoon zich aan de gedragscode?',
  AFSPRAKEN: 'Kwam deze persoon afspraken in het werk na?',
  LEERPUNTEN: 'Wat kon deze persoon nog leren in het werk?',
  VERTREK: 'Waarom stopte het werk bij u?',
  OPNIEUW: 'Zou u deze persoon voor dit werk opnieuw aannemen?',
};

type Onderwerp = readonly [naam: string, stammen: readonly string[]];

/** Beginnings of words; a whole word ends with a space. Health and family are no matter of a new employer. */
const VERBODEN: readonly Onderwerp[] = [
  [
    'de thuissituatie',
    'thuissituatie|thuis |prive|gezin|eigen kind|jonge kinderen|kinderopvang|een partner|zijn partner|haar partner|echtgeno|getrouwd|gehuwd|gescheiden|scheiding|mantelzorg|kinderwens|zwanger|eigen familie|zijn familie|haar familie'.split(
      '|',
    ),
  ],
  [
    'ziekte en gezondheid',
    'ziek|verzuim|gezondheid|burn-out|burnout|burn out|arbeidsongeschikt|zelf medicijnen|slikt|medisch dossier|in therapie|psychische klacht|depressi'.split(
      '|',
    ),
  ],
  ['geloof, politiek of vakbond', 'geloof|religie|godsdienst|kerk |moskee|politiek|vakbond|stemt op'.split('|')],
  [
    'afkomst of geaardheid',
    'afkomst|nationaliteit|huidskleur|geboorteland|etnisch|seksuele voorkeur|geaardheid|homo|lesbisch|transgender'.split(
      '|',
    ),
  ],
  ['geld en schulden', 'schuld|loonbeslag|salaris|verdiende|uitkering'.split('|')],
  ['een strafblad', 'strafblad|veroordeel|gevangenis|justitie|aanraking met de politie'.split('|')],
];

const plat = (tekst: string): string =>
  ` ${tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, ' ')
    .trim()} `;

/** The topic that may not be asked about; null when the question is about the work. */
export function verbodenOnderwerp(vraag: string): string | null {
  const tekst = plat(vraag);
  for (const [naam, stammen] of VERBODEN) if (stammen.some((s) => tekst.includes(` ${s}`))) return naam;
  return null;
}

/** A question of one's own: short, a question, and about the work. */
export function controleerEigenVraag(vraag: string, veld = 'eigenVragen'): Weigering | null {
  const kaal = vraag.trim();
  if (kaal.length < 10 || kaal.length > 300)
    return weiger('REFERENTIE_VRAAG_LENGTE', 'Schrijf een vraag van 10 tot 300 tekens.', {
      veld,
      watDan: 'Vraag één ding tegelijk.',
    });
  const onderwerp = verbodenOnderwerp(kaal);
  if (onderwerp === null) return null;
  return weiger('REFERENTIE_VRAAG_NIET_TOEGESTAAN', `Deze vraag gaat over ${onderwerp}. Dat mag u niet vragen.`, {
    veld,
    watDan: 'Vraag alleen naar het werk. Kies een vraag uit de lijst.',
  });
}
