import type { ClientAkkoord } from '@meldbaken/melding/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { type Dag, dagInWoorden, dagVan, inMinuten, isDag, isMoment } from './dag.model';
import type { IndienenInput, Indiening, Pleger, PlegerInput } from './indiening.model';
import { signaalTekst } from './signalen.model';
import { schoneTekst, teLang } from './tekst.model';

export const NAAM_GRENS = 200;
export const WAAR_GRENS = 500;

/** A report that may be stored, or everything that is wrong with it, in the order of the questions. */
export type IndienenUitkomst =
  | { readonly ok: true; readonly indiening: Indiening }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/** All that is wrong with a report, at once, in the order of the questions; empty when it may be sent. */
export function controleerIndienen(input: IndienenInput, nu: Date): Weigering[] {
  return [
    input.clientVeilig ? null : mist('clientVeilig', 'VEILIG_ONTBREEKT', 'Kies of de cliënt nu veilig is.'),
    teLang('watGedaan', 'Wat er is gedaan', input.watGedaan),
    schoneTekst(input.feiten) ? null : mist('feiten', 'FEITEN_ONTBREKEN', 'Schrijf op wat u zag of hoorde.'),
    teLang('feiten', 'Wat u zag of hoorde', input.feiten),
    ...vormen(input),
    ...wanneer(input, nu),
    teLang('waar', 'Waar het was', input.waar, WAAR_GRENS),
    input.eenheidId ? null : mist('eenheidId', 'EENHEID_ONTBREEKT', 'Kies bij welk team of op welke plek het was.'),
    pleger(input.pleger),
    teLang('pleger.naam', 'De naam', input.pleger?.naam, NAAM_GRENS),
    teLang('clientNaam', 'De naam van de cliënt', input.clientNaam, NAAM_GRENS),
    input.clientWeetHet ? null : mist('clientWeetHet', 'WEET_HET_ONTBREEKT', 'Kies of de cliënt weet dat u dit meldt.'),
    akkoord(input) ? null : mist('clientAkkoord', 'AKKOORD_ONTBREEKT', 'Kies of de cliënt het goed vindt.'),
    teLang('mening', 'Uw mening', input.mening),
  ].filter((w) => w !== null);
}

/** Checks a report and gives back what may be stored. */
export function leesIndiening(input: IndienenInput, nu: Date): IndienenUitkomst {
  const weigeringen = controleerIndienen(input, nu);
  const { clientVeilig, geconstateerdOp, eenheidId, clientWeetHet } = input;
  const feiten = schoneTekst(input.feiten);
  const clientAkkoord = akkoord(input);
  const wie = leesPleger(input.pleger);
  const compleet = clientVeilig && feiten && geconstateerdOp && eenheidId && wie && clientWeetHet && clientAkkoord;
  if (weigeringen.length > 0 || !compleet) return { ok: false, weigeringen };
  const indiening: Indiening = {
    clientVeilig,
    watGedaan: schoneTekst(input.watGedaan),
    feiten,
    mening: schoneTekst(input.mening),
    vormen: [...new Set(input.vormen ?? [])],
    signalen: [...new Set(input.signalen ?? [])],
    gebeurdVan: input.gebeurdOp?.van ?? null,
    gebeurdTot: input.gebeurdOp?.tot ?? null,
    geconstateerdOp,
    waar: schoneTekst(input.waar),
    eenheidId,
    pleger: wie,
    clientNaam: schoneTekst(input.clientNaam),
    clientWeetHet,
    clientAkkoord,
  };
  return { ok: true, indiening };
}

function mist(veld: string, reden: string, bericht: string): Weigering {
  return weiger(`MELDING_${reden}`, bericht, { veld });
}

function vormen(input: IndienenInput): (Weigering | null)[] {
  const gekozen = (input.vormen ?? []).length > 0 || input.vormOnbekend === true;
  const onbekend = (input.signalen ?? []).find((code) => signaalTekst(code) === null);
  return [
    gekozen ? null : mist('vormen', 'VORM_ONTBREEKT', 'Kies wat het is. Of kies: ik weet het niet.'),
    onbekend === undefined
      ? null
      : weiger('MELDING_SIGNAAL_ONBEKEND', 'Een van de signalen kennen we niet.', {
          veld: 'signalen',
          watDan: 'Laad de pagina opnieuw en kies de signalen nog eens.',
        }),
  ];
}

function wanneer(input: IndienenInput, nu: Date): (Weigering | null)[] {
  const { van, tot } = input.gebeurdOp ?? {};
  const vandaag = dagVan(nu);
  const vanFout = dagFout('gebeurdOp.van', van, vandaag);
  const totFout = dagFout('gebeurdOp.tot', tot, vandaag);
  return [
    tot && !van
      ? mist('gebeurdOp.van', 'EERSTE_DAG_ONTBREEKT', 'Vul ook de eerste dag in. Was het 1 dag? Vul dan alleen die in.')
      : vanFout,
    totFout ?? (van && tot && !vanFout && tot < van ? omgekeerd(van) : null),
    geconstateerd(input.geconstateerdOp, vanFout ? null : van, nu),
  ];
}

function omgekeerd(van: Dag): Weigering {
  return weiger('MELDING_PERIODE_OMGEKEERD', `De laatste dag ligt voor de eerste dag, ${dagInWoorden(van)}.`, {
    veld: 'gebeurdOp.tot',
    watDan: 'Kijk beide dagen na.',
  });
}

function dagFout(veld: string, dag: Dag | null | undefined, vandaag: Dag): Weigering | null {
  if (!dag) return null;
  if (!isDag(dag))
    return mist(veld, 'DAG_BESTAAT_NIET', 'Deze dag bestaat niet. Vul de dag in, bijvoorbeeld 21-11-2026.');
  return dag > vandaag ? mist(veld, 'DAG_IN_TOEKOMST', 'Deze dag is nog niet geweest.') : null;
}

function geconstateerd(op: Date | null | undefined, van: Dag | null | undefined, nu: Date): Weigering | null {
  const veld = 'geconstateerdOp';
  if (!isMoment(op)) return mist(veld, 'GECONSTATEERD_ONTBREEKT', 'Vul in wanneer u het zag of hoorde.');
  if (inMinuten(op) > inMinuten(nu)) {
    return mist(
      veld,
      'GECONSTATEERD_IN_TOEKOMST',
      'Dit moment is nog niet geweest. Vul in wanneer u het zag of hoorde.',
    );
  }
  if (!van || dagVan(op) >= van) return null;
  return weiger('MELDING_GECONSTATEERD_VOOR_GEBEURTENIS', `U vulde in dat het gebeurde op ${dagInWoorden(van)}.`, {
    veld,
    watDan: 'U kunt het niet eerder gezien of gehoord hebben. Kijk beide dagen na.',
  });
}

function pleger(input: PlegerInput | null | undefined): Weigering | null {
  const aantal = [input?.persoonId, schoneTekst(input?.naam), input?.onbekend].filter(Boolean).length;
  if (aantal === 1) return null;
  if (aantal === 0) {
    return mist(
      'pleger',
      'PLEGER_ONTBREEKT',
      'Kies om wie het gaat, of schrijf een naam op. Of kies: ik weet het niet.',
    );
  }
  return mist('pleger', 'PLEGER_DUBBEL', 'Kies een persoon uit de lijst, of schrijf een naam op. Niet allebei.');
}

function leesPleger(input: PlegerInput | null | undefined): Pleger | null {
  const naam = schoneTekst(input?.naam);
  if (input?.persoonId) return { soort: 'PERSOON', persoonId: input.persoonId };
  if (naam) return { soort: 'NAAM', naam };
  return input?.onbekend ? { soort: 'ONBEKEND' } : null;
}

/** A client who does not know was not asked: the page then skips the question. */
function akkoord(input: IndienenInput): ClientAkkoord | null {
  return input.clientAkkoord ?? (input.clientWeetHet === 'NEE' ? 'NIET_GEVRAAGD' : null);
}
