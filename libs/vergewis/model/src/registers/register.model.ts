import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Dag, RegisterGegevens } from '@meldbaken/vergewis/contract';
import { dagTekst } from '../dag.model';
import { WAARSCHUWINGSREGISTER_2014 } from '../registers.model';

/** The register of insurers against fraud is another one: care providers are no party to it. */
const FRAUDE = /wbsrz|fraude/i;
const OUD = /waarschuwingsregister\s+zorg\s*(en|&)\s*welzijn/i;
const MEESTE_GEMANDATEERDEN = 50;
const LANGST_MAANDEN = 120;

/** A register in which the organisation takes part: data, with a beginning and maybe an end. `oud` is the version before. */
export function controleerRegister(r: RegisterGegevens, oud: RegisterGegevens | null, vandaag: Dag): Weigering[] {
  return [...woorden(r), ...verkeerd(r), ...dagen(r, oud, vandaag), ...getallen(r)];
}

const VELDEN = [
  ['naam', 'Vul de naam van het register in.', 100],
  ['houder', 'Vul in wie het register beheert.', 200],
  ['protocol', 'Vul in welk protocol geldt.', 500],
  ['wieMag', 'Vul in wie er volgens het protocol in mag kijken.', 500],
] as const;

const woorden = (r: RegisterGegevens): Weigering[] =>
  VELDEN.flatMap(([veld, bericht, max]) => {
    if (r[veld].length > max)
      return [weiger('REGISTER_VELD', `Dit is langer dan ${max} tekens.`, { veld, watDan: 'Maak het korter.' })];
    return r[veld].trim().length < 3 ? [weiger('REGISTER_VELD', bericht, { veld })] : [];
  });

/** Names of registers that cannot be one of employers today. */
function verkeerd(r: RegisterGegevens): Weigering[] {
  if (FRAUDE.test(`${r.naam} ${r.houder} ${r.protocol}`))
    return [
      weiger('REGISTER_WBSRZ', 'Dit is het waarschuwingsregister zorgfraude van de Wbsrz.', {
        veld: 'naam',
        watDan: 'Daarin mogen alleen zorgverzekeraars en gemeenten kijken. Kies een register van werkgevers.',
      }),
    ];
  const einde = WAARSCHUWINGSREGISTER_2014.tot;
  if (!OUD.test(r.naam) || einde === null) return [];
  return [
    weiger('REGISTER_GESTOPT', `Dit register is gestopt op ${dagTekst(einde)}.`, {
      veld: 'naam',
      watDan: 'Niemand kan er nog in kijken. Vul het register in waaraan u nu meedoet.',
    }),
  ];
}

/** Never for days that are over: who began before could not be looked up, and what was looked up keeps its meaning. */
function dagen(r: RegisterGegevens, oud: RegisterGegevens | null, vandaag: Dag): Weigering[] {
  for (const veld of ['van', 'tot'] as const) {
    const dag = r[veld];
    if (dag !== null && !isDag(dag)) return [weiger('VERGEWIS_DAG', 'Deze dag bestaat niet.', { veld })];
  }
  const uit: Weigering[] = [];
  const kies = `Kies ${dagTekst(vandaag)} of later.`;
  if (r.van !== oud?.van && (r.van < vandaag || (oud !== null && oud.van < vandaag)))
    uit.push(
      weiger('REGISTER_VERLEDEN', 'Meedoen geldt niet met terugwerkende kracht.', {
        veld: 'van',
        watDan: oud !== null && oud.van < vandaag ? `Laat ${dagTekst(oud.van)} staan.` : kies,
      }),
    );
  if (r.tot !== null && r.tot <= r.van)
    uit.push(
      weiger('VERGEWIS_EINDE_VOOR_BEGIN', 'Het einde ligt voor het begin.', {
        veld: 'tot',
        watDan: `Kies een dag na ${dagTekst(r.van)}.`,
      }),
    );
  else if (r.tot !== (oud?.tot ?? null) && ((r.tot !== null && r.tot < vandaag) || (oud?.tot ?? vandaag) < vandaag))
    uit.push(
      weiger('REGISTER_VERLEDEN', 'Een einde in het verleden verandert wat toen gold.', { veld: 'tot', watDan: kies }),
    );
  return uit;
}

function getallen(r: RegisterGegevens): Weigering[] {
  const uit: Weigering[] = [];
  const n = r.registratieMaanden;
  if (!Number.isInteger(n) || n < 1 || n > LANGST_MAANDEN)
    uit.push(
      weiger('VERGEWIS_MAANDEN', `Kies 1 tot en met ${LANGST_MAANDEN} maanden.`, {
        veld: 'registratieMaanden',
        watDan: 'In het protocol staat hoe lang een registratie mag blijven.',
      }),
    );
  const leden = r.gemandateerdIds;
  if (new Set(leden).size !== leden.length || leden.length > MEESTE_GEMANDATEERDEN)
    uit.push(
      weiger('REGISTER_MANDAAT', `Kies hoogstens ${MEESTE_GEMANDATEERDEN} verschillende collega’s.`, {
        veld: 'gemandateerdIds',
      }),
    );
  return uit;
}
