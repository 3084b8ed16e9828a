import { dagInWoorden, momentInWoorden } from '@meldbaken/platform/waarden';
import { dagTekst } from '@meldbaken/vergewis/model';
import type { BewijsEis, BewijsMens } from './bewijs';
import type { Bewijs } from './bewijs.handler';
import { overRegels } from './bewijs-xlsx';

const dag = (d: string | null): string => (d === null ? '' : dagTekst(d));

function vogTekst(m: BewijsMens): string {
  const vog = m.eisen.find((e) => e.vog && e.afgegevenOp !== null);
  return vog ? `${dag(vog.afgegevenOp)}. ${vog.profiel}` : '';
}

const feit = (e: BewijsEis): string[] => [
  e.naam,
  dag(e.gezienOp),
  dag(e.afgegevenOp),
  [e.kenmerk, e.profiel, e.echtheid, e.geldigTot === null ? '' : `geldig tot en met ${dag(e.geldigTot)}`]
    .filter((x) => x !== '')
    .join('; '),
  e.door,
];

/** The data of the document: of one person in full, of a group one row each. */
export function bewijsStuk(b: Bewijs, mensen: readonly BewijsMens[]): object {
  const een = b.een ? mensen[0] : undefined;
  return {
    titel: `Wie was inzetbaar op ${dagInWoorden(b.op)}`,
    organisatie: b.organisatie,
    onder: [
      een ? `${een.naam}, personeelsnummer ${een.personeelsnummer}` : b.over,
      `Gemaakt op ${momentInWoorden(b.gemaaktOp)}`,
    ],
    over: overRegels(b)
      .filter(([naam]) => naam === 'Wat telt mee' || naam === 'Hoe is dit gemaakt')
      .map(([, tekst]) => tekst),
    lijstKoppen: ['Naam', 'Functie', 'Eerste werkdag', 'Uitkomst', 'VOG', 'Waarom'],
    lijst: een
      ? []
      : mensen.map((m) => [
          `${m.naam} (${m.personeelsnummer})`,
          m.functie,
          dag(m.beginOp),
          m.uitkomst,
          vogTekst(m),
          m.reden,
        ]),
    eisKoppen: ['Controle', 'Stand', 'Uitleg', 'Bron'],
    feitKoppen: ['Controle', 'Gezien op', 'Afgegeven op', 'Gegevens', 'Door'],
    mensen: een ? [alsMens(een)] : [],
  };
}

const alsMens = (m: BewijsMens): object => ({
  titel: m.naam,
  regels: [
    `${m.uitkomst}. ${m.reden}`,
    [m.soort, m.functie, m.eenheid, m.beginOp === null ? '' : `eerste werkdag ${dag(m.beginOp)}`]
      .filter((x) => x !== '')
      .join(', '),
  ],
  eisen: m.eisen.map((e) => [e.naam, e.status, e.uitleg, e.bron]),
  feiten: m.eisen.filter((e) => e.gezienOp !== null).map(feit),
});
