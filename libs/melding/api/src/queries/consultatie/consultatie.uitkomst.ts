import { alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { ConsultatieRij } from '../../persistence/consultatie.repository';
import { ConsultatieVerouderd, type Consultatie } from '../../typen';
import type { ConsultatieLezer } from './consultatie.lezer';

interface Verouderd extends Weigering {
  readonly huidig: Consultatie;
}

const isVerouderd = (w: Weigering): w is Verouderd => 'huidig' in w;

/** Null when the caller saw the newest version; else a refusal that carries the newest content. */
export async function consultatieVersieFout(
  lezer: ConsultatieLezer,
  tx: Transactie,
  inzage: Inzage,
  c: ConsultatieRij,
  versie: number,
): Promise<Weigering | null> {
  if (c.versie === versie) return null;
  const huidig = await lezer.binnen(tx, inzage, c.id);
  const w = weiger('VERSIE_VEROUDERD', 'Er kwam intussen iets bij. Lees dat eerst. Uw tekst staat er nog.', {
    watDan: 'Verstuur uw tekst daarna nog eens.',
  });
  return huidig ? { ...w, ...{ huidig } } : w;
}

/** The answer of every act on a consultation. */
export function consultatieUitkomst(uit: Consultatie | Weigering): Consultatie | ConsultatieVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  if (isVerouderd(uit))
    return Object.assign(new ConsultatieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig: uit.huidig });
  return alsGeweigerd(uit);
}
