import { Injectable } from '@nestjs/common';
import {
  MELDPLICHTIG,
  isBeschermd,
  leesVervolgTeksten,
  mistStapVijf,
  mistStapZes,
  vaststellingBij,
  type VervolgTeksten,
} from '@meldbaken/melding/model';
import { EXTERNE_BESLUITEN } from '@meldbaken/melding/contract';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { leesBuitenMelden } from '../persistence/buiten-melden';
import { MeldingTeksten } from '../persistence/teksten';
import { huidige, leesBeslissers, leesVersies, type VervolgRij } from './vervolg.sql';
import { Vervolg, VervolgDeel, VervolgVersie } from './vervolg.type';

/** Kind of text of every part of steps 5 and 6. */
export const VERVOLG_TEKST = 'VERVOLG';
/** What a reporter suffered may tell who that is: no search finds it. */
export const BENADELING_TEKST = 'BENADELING_VERVOLG';

@Injectable()
export class VervolgLezer {
  constructor(private readonly teksten: MeldingTeksten) {}

  /** Steps 5 and 6 of a report that this caller may read. */
  async alles(tx: Transactie, inzage: Inzage, meldingId: string): Promise<Vervolg> {
    const versies = await leesVersies(tx, meldingId);
    const buitenMelden = await leesBuitenMelden(tx, meldingId);
    const woorden = await this.woorden(tx, inzage, meldingId);
    const beslissers = await leesBeslissers(tx, meldingId);
    const stand = { delen: huidige(versies), buitenMelden };
    return Object.assign(new Vervolg(), {
      meldingId,
      delen: stand.delen.map((r) => maakDeel(r, versies, woorden)),
      beslissers: beslissers.map(({ id, naam }) => ({ id, naam })),
      verzonden: EXTERNE_BESLUITEN.filter((c) =>
        MELDPLICHTIG.some((s) => s === vaststellingBij(c) && buitenMelden.verzonden.includes(s)),
      ),
      beschermd: isBeschermd(buitenMelden),
      mistStapVijf: mistStapVijf(stand),
      mistStapZes: mistStapZes(stand),
    });
  }

  /** One part with its earlier versions; null when there is none. */
  async deel(tx: Transactie, inzage: Inzage, meldingId: string, id: string): Promise<VervolgDeel | null> {
    const versies = await leesVersies(tx, meldingId, id);
    const nu = versies.at(-1);
    return nu ? maakDeel(nu, versies, await this.woorden(tx, inzage, meldingId)) : null;
  }

  /** The words per part and version. */
  async woorden(tx: Transactie, inzage: Inzage, meldingId: string): Promise<ReadonlyMap<string, VervolgTeksten>> {
    const teksten = await this.teksten.lees(tx, inzage, meldingId, [VERVOLG_TEKST, BENADELING_TEKST]);
    return new Map(
      teksten.map((t) => [sleutel(t.onderwerpId ?? '', t.versie), leesVervolgTeksten(JSON.parse(t.tekst))]),
    );
  }
}

const sleutel = (id: string, versie: number): string => `${id}:${versie}`;

function maakVersie(r: VervolgRij, woorden: ReadonlyMap<string, VervolgTeksten>): VervolgVersie {
  const { versie, stand, wie, van, tot, kenmerken, bevestigdDoor, door, op } = r;
  const teksten = Object.entries(woorden.get(sleutel(r.id, versie)) ?? {}).map(([code, tekst]) => ({ code, tekst }));
  return Object.assign(new VervolgVersie(), {
    versie,
    stand,
    wie,
    van,
    tot,
    kenmerken,
    bevestigdDoor,
    door,
    op,
    teksten,
  });
}

function maakDeel(
  r: VervolgRij,
  versies: readonly VervolgRij[],
  woorden: ReadonlyMap<string, VervolgTeksten>,
): VervolgDeel {
  const eerdere = versies.filter((v) => v.id === r.id && v.versie < r.versie).toReversed();
  return Object.assign(new VervolgDeel(), maakVersie(r, woorden), {
    id: r.id,
    soort: r.soort,
    code: r.code,
    eerdere: eerdere.map((v) => maakVersie(v, woorden)),
  });
}
