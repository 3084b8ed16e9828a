import { nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { MeldingRij } from './persistence/melding.repository';
import type { MeldingLezer } from './queries/melding/melding.lezer';
import { VersieVerouderd, type Melding } from './typen';

interface Verouderd extends Weigering {
  readonly huidig: Melding;
}

const isVerouderd = (w: Weigering): w is Verouderd => 'huidig' in w;

/** Null when the caller edited the newest version; else a refusal that carries the newest content. */
export async function versieFout(
  lezer: MeldingLezer,
  tx: Transactie,
  inzage: Inzage,
  m: MeldingRij,
  versie: number,
): Promise<Weigering | null> {
  if (m.versie === versie) return null;
  const huidig = await lezer.binnen(tx, inzage, m.id);
  const w = weiger('VERSIE_VEROUDERD', 'Iemand anders wijzigde deze melding. Kijk eerst wat er veranderde.', {
    watDan: 'Kies welke versie klopt.',
  });
  return huidig ? { ...w, ...{ huidig } } : w;
}

/** The answer of every act on a report. */
export function meldingUitkomst(uit: Melding | Weigering | null): Melding | VersieVerouderd | Geweigerd {
  if (uit === null) return alsGeweigerd(nietGevonden());
  if (!isWeigering(uit)) return uit;
  if (isVerouderd(uit))
    return Object.assign(new VersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig: uit.huidig });
  return alsGeweigerd(uit);
}
