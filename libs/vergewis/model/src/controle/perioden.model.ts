import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Dag, Eis, EisCode, VoorwaardeSoort } from '@meldbaken/vergewis/contract';
import { dagTekst, plusMaanden } from '../dag.model';

/** A waiver lasts a year at most, a condition half a year: own choice, so that nobody works on them for ever. */
const ONTHEFFING_MAANDEN = 12;
const VOORWAARDE_MAANDEN = 6;

function periode(p: { van: Dag; tot: Dag }, vandaag: Dag, maanden: number): Weigering[] {
  for (const veld of ['van', 'tot'] as const)
    if (!isDag(p[veld]))
      return [weiger('VERGEWIS_DAG', 'Deze dag bestaat niet.', { veld, watDan: 'Schrijf een dag als jjjj-mm-dd.' })];
  const uit: Weigering[] = [];
  if (p.van < vandaag)
    uit.push(
      weiger('VERGEWIS_VERLEDEN', 'Dit kan niet met terugwerkende kracht.', {
        veld: 'van',
        watDan: `Kies ${dagTekst(vandaag)} of later.`,
      }),
    );
  if (p.tot < p.van)
    uit.push(
      weiger('VERGEWIS_EINDE_VOOR_BEGIN', 'De laatste dag ligt voor de eerste.', {
        veld: 'tot',
        watDan: `Kies ${dagTekst(p.van)} of later.`,
      }),
    );
  const uiterst = plusMaanden(p.van, maanden);
  if (p.tot > uiterst)
    uit.push(
      weiger('VERGEWIS_TE_LANG', `Dit mag hoogstens ${maanden} maanden duren.`, {
        veld: 'tot',
        watDan: `Kies ${dagTekst(uiterst)} of eerder.`,
      }),
    );
  return uit;
}

const redenNodig = (reden: string, veld: string): Weigering[] =>
  reden.trim().length >= 10
    ? []
    : [
        weiger('VERGEWIS_REDEN', 'Schrijf op waarom.', {
          veld,
          watDan: 'Een inspecteur leest dit later. Noem de feiten.',
        }),
      ];

export interface NieuweOntheffing {
  eis: EisCode;
  van: Dag;
  tot: Dag;
  reden: string;
}

/** A waiver is for what the law leaves free; and for a VOG that came too late, as that cannot be mended any more. */
export function controleerOntheffing(o: NieuweOntheffing, eisen: readonly Eis[], vandaag: Dag): Weigering[] {
  const eis = eisen.find((e) => e.code === o.eis);
  if (!eis?.nodig)
    return [
      weiger('VERGEWIS_NIET_NODIG', 'Deze controle is hier niet nodig.', {
        veld: 'eis',
        watDan: 'Kies een controle die nog niet in orde is.',
      }),
    ];
  if (eis.status === 'AKKOORD')
    return [
      weiger('VERGEWIS_AL_AKKOORD', 'Deze controle is al in orde.', {
        veld: 'eis',
        watDan: 'Een ontheffing is niet nodig.',
      }),
    ];
  if (!eis.ontheefbaar)
    return [
      weiger(
        'VERGEWIS_GEEN_ONTHEFFING',
        eis.status === 'BEZWAAR'
          ? 'Er staat een bezwaar. Daarvan kan geen ontheffing worden gegeven.'
          : eis.status === 'IN_BEOORDELING' && eis.grondslag !== 'WET'
            ? 'Dit wordt nog beoordeeld. Tot het besluit kan er geen ontheffing zijn.'
            : `De wet staat geen ontheffing toe (${eis.bron}).`,
        {
          veld: 'eis',
          watDan: eis.watGoedIs ?? 'Maak eerst de controle in orde.',
        },
      ),
    ];
  return [...periode(o, vandaag, ONTHEFFING_MAANDEN), ...redenNodig(o.reden, 'reden')];
}

export interface NieuweVoorwaarde {
  soorten: readonly VoorwaardeSoort[];
  eisen: readonly EisCode[];
  van: Dag;
  tot: Dag;
  reden: string;
}

/** Working under conditions: never instead of what the law asks at the start. */
export function controleerVoorwaarde(v: NieuweVoorwaarde, eisen: readonly Eis[], vandaag: Dag): Weigering[] {
  if (v.soorten.length === 0)
    return [
      weiger('VERGEWIS_LEEG', 'Kies een voorwaarde.', {
        veld: 'soorten',
        watDan: 'Bijvoorbeeld: werkt alleen onder toezicht.',
      }),
    ];
  const hard = v.eisen.flatMap((c) => eisen.filter((e) => e.code === c && !e.overbrugbaar && e.status !== 'AKKOORD'));
  const eerste = hard[0];
  if (eerste)
    return [
      weiger(
        'VERGEWIS_NIET_TE_OVERBRUGGEN',
        eerste.nodig
          ? `${eerste.naam}: zonder deze controle mag iemand niet werken. Een voorwaarde verandert dat niet.`
          : `${eerste.naam} is hier niet nodig.`,
        { veld: 'eisen', watDan: eerste.watGoedIs ?? 'Maak eerst deze controle in orde.' },
      ),
    ];
  return [...periode(v, vandaag, VOORWAARDE_MAANDEN), ...redenNodig(v.reden, 'reden')];
}
