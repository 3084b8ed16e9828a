import type { SollicitantBeeld } from '@meldbaken/vergewis/api';
import type { SollicitantDeel } from '@meldbaken/vergewis/contract';
import { STUK_DAGEN, STUK_DAGEN_NA_OORDEEL, dagTekst } from '@meldbaken/vergewis/model';
import { dagVan } from '@meldbaken/platform/waarden';

const NAAM: Readonly<Record<SollicitantDeel, string>> = {
  TOESTEMMING: 'Mogen wij mensen bellen met wie u werkte?',
  STUKKEN: 'Stuur uw papieren op',
  WERKVERLEDEN: 'Vertel over uw werk hiervoor',
  BEVINDINGEN: 'Reageer op wat wij vonden',
};

export const deelNaam = (d: SollicitantDeel): string => NAAM[d];

/** How it stands with a part, in one sentence. */
export function deelStand(d: SollicitantDeel, b: SollicitantBeeld): string {
  if (d === 'TOESTEMMING') {
    const { toestemming } = b.referenties;
    if (toestemming === null) return 'U gaf nog geen toestemming. Dat hoeft ook niet.';
    if (toestemming.ingetrokkenOp !== null)
      return `U trok uw toestemming in op ${dagTekst(toestemming.ingetrokkenOp)}.`;
    return `U gaf toestemming op ${dagTekst(toestemming.gegevenOp)}.`;
  }
  if (d === 'STUKKEN') {
    const klaar = b.eisen.filter((e) => b.stukken.some((s) => s.eis === e.code)).length;
    return `${klaar} van ${b.eisen.length} opgestuurd.`;
  }
  if (d === 'WERKVERLEDEN') {
    const laatste = b.werkverleden.at(-1);
    return laatste === undefined ? 'Nog niet geschreven.' : `Geschreven op ${dagTekst(dagVan(laatste.op))}.`;
  }
  const open = b.bevindingen.filter((x) => x.reacties.length === 0).length;
  if (b.bevindingen.length === 0) return 'Er is nu niets om op te reageren.';
  return open === 0 ? 'U reageerde overal op.' : `${open} keer nog geen reactie.`;
}

/** Who asks, on what ground, who reads it and how long it stays (art. 13 AVG). */
export function wetenVan(b: SollicitantBeeld): { naam: string; zin: string }[] {
  const bewaren = b.isSollicitant
    ? 'Krijgt u deze baan niet? Dan wissen wij alles 4 weken na het einde van de sollicitatie, of na een jaar als u dat goed vindt. Krijgt u de baan wel? Dan wissen wij het 2 jaar nadat u hier stopt met werken.'
    : 'Wij wissen uw dossier 2 jaar nadat u hier stopt met werken.';
  return [
    {
      naam: 'Waarom vragen wij dit?',
      zin: 'Een zorgaanbieder moet nagaan of iemand past bij het werk met cliënten. Dat staat in artikel 4 van de Wkkgz.',
    },
    {
      naam: 'Wie leest het?',
      zin: 'Mensen van personeelszaken en de bestuurder. Uw bestanden opent alleen personeelszaken.',
    },
    { naam: 'Hoe lang bewaren wij het?', zin: bewaren },
    {
      naam: 'En uw bestanden?',
      zin: `Die bewaren wij korter. Een bestand gaat weg ${STUK_DAGEN_NA_OORDEEL} dagen nadat wij het beoordeelden, en altijd binnen ${STUK_DAGEN} dagen.`,
    },
    {
      naam: 'Wat mag u?',
      zin: 'U mag zien wat wij van u hebben en fouten laten verbeteren. U mag een klacht indienen bij de Autoriteit Persoonsgegevens.',
    },
    { naam: 'Hebt u een vraag?', zin: b.contact },
  ];
}

/** What each document is for, and how to send it. */
export const STUK_UITLEG: Readonly<Record<string, { waarom: string; hoe: string }>> = {
  VOG: {
    waarom: 'Een VOG is een verklaring over gedrag. Daarop staat dat u dit werk mag doen.',
    hoe: 'Stuur de hele VOG, goed leesbaar.',
  },
  IDENTITEIT: {
    waarom: 'Wij moeten weten wie u bent.',
    hoe: 'Maak eerst uw burgerservicenummer (BSN) en uw foto onleesbaar. Dat kan met de app KopieID van de overheid.',
  },
  DIPLOMA: {
    waarom: 'Wij willen zien dat u voor dit werk hebt geleerd.',
    hoe: 'Stuur een foto of een pdf van uw diploma. Staat uw BSN erop? Maak dat onleesbaar.',
  },
  GEDRAGSCODE: {
    waarom: 'Wie bij cliënten komt, tekent de gedragscode.',
    hoe: 'Stuur een foto of een pdf van de bladzijde met uw handtekening.',
  },
};
