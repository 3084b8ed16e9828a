import type { MeldingStatus } from '@meldbaken/melding/contract';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { dagVan, isDag, type Dag } from './dag.model';
import { NAAM_GRENS } from './indienen.model';
import { schoneTekst, teLang } from './tekst.model';

/** A private note is a note: longer texts belong in the dossier. */
export const NOTITIE_GRENS = 5000;
/** After closing, the author has this long to take over what belongs in the dossier. */
export const NOTITIE_BEDENKTIJD_DAGEN = 14;
export const ONAFHANKELIJK_GRENS = 5000;

export function notitieFout(tekst: string | null | undefined): Weigering | null {
  if (!schoneTekst(tekst)) return weiger('NOTITIE_LEEG', 'Schrijf eerst iets op.', { veld: 'tekst' });
  return teLang('tekst', 'De notitie', tekst, NOTITIE_GRENS);
}

/** Who stops looking along on an agreed day hears so many days before it that the own notes go then. */
export const NOTITIE_EINDE_DAGEN = 3;

/** When the notes of a closed report are wiped. */
export const notitiesWegOp = (geslotenOp: Date): Date =>
  new Date(geslotenOp.getTime() + NOTITIE_BEDENKTIJD_DAGEN * 86_400_000);

/** The last day on which somebody looks along; null is without end. Today may be the last day. */
export function eindeFout(tot: string | null | undefined, nu: Date): Weigering | null {
  if (tot === null || tot === undefined) return null;
  if (!isDag(tot)) return weiger('MELDING_EINDE_ONGELDIG', 'Vul de dag in, bijvoorbeeld 21-11-2026.', { veld: 'tot' });
  if (tot < dagVan(nu))
    return weiger('MELDING_EINDE_VOORBIJ', 'Deze dag is al geweest. Kies een dag die nog komt.', { veld: 'tot' });
  return null;
}

/** Looking along ends by itself after the last day. */
export const isVoorbij = (tot: Dag, nu: Date): boolean => tot < dagVan(nu);

export interface OverdraagZaak {
  readonly nummer: string;
  readonly status: MeldingStatus;
  readonly behandelaarId: string | null;
}

/** One act moves cases from one handler to another; nothing moves when one of them cannot. */
export function overdragenFout(zaken: readonly OverdraagZaak[], naarId: string): Weigering | null {
  if (zaken.length === 0) return weiger('OVERDRAGEN_NIETS', 'Kies minstens één melding.', { veld: 'meldingIds' });
  const dicht = zaken.find((z) => z.status !== 'IN_BEHANDELING');
  if (dicht)
    return weiger(
      'OVERDRAGEN_NIET_OPEN',
      `Melding ${dicht.nummer} is niet in behandeling. Die kunt u niet overdragen.`,
      {
        veld: 'meldingIds',
      },
    );
  const al = zaken.find((z) => z.behandelaarId === naarId);
  if (al)
    return weiger('OVERDRAGEN_ZELFDE', `Deze persoon behandelt melding ${al.nummer} al.`, {
      veld: 'naar',
      watDan: 'Kies een ander, of haal deze melding uit de keuze.',
    });
  return null;
}

/** Somebody is named after the report came in: a colleague from the list, or a typed name. */
export function genoemdeFout(
  status: MeldingStatus,
  g: { readonly rol: string; readonly persoonId: string | null; readonly naam: string | null },
): Weigering | null {
  if (status === 'GESLOTEN' || status === 'DOORVERWEZEN')
    return weiger('MELDING_STATUS_PAST_NIET', 'Deze melding is klaar. U kunt niemand meer toevoegen.', {
      watDan: 'Heropen de melding eerst.',
    });
  const naam = schoneTekst(g.naam);
  if (g.persoonId === null && naam === null)
    return weiger('MELDING_NAAM_ONTBREEKT', 'Kies wie het is, of schrijf de naam op.', { veld: 'naam' });
  if (g.persoonId !== null && g.rol === 'CLIENT')
    return weiger('MELDING_CLIENT_GEEN_MEDEWERKER', 'Schrijf de naam van de cliënt op.', { veld: 'naam' });
  return teLang('naam', 'De naam', naam, NAAM_GRENS);
}

/** What a reporter asks of the independent receiver. */
export function onafhankelijkFout(tekst: string | null | undefined): Weigering | null {
  if (!schoneTekst(tekst))
    return weiger('ONAFHANKELIJK_LEEG', 'Schrijf op wat er is. Een paar zinnen zijn genoeg.', { veld: 'tekst' });
  return teLang('tekst', 'Uw tekst', tekst, ONAFHANKELIJK_GRENS);
}
