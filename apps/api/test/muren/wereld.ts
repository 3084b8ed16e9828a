import { randomUUID } from 'node:crypto';
import { startStilleWerker, type StilleWerker } from '../../../worker/src/stille-worker';
import { SLEUTEL, startOmgeving, type Bezoeker, type Omgeving } from '../omgeving';
import { dienIn, neem, stelVast, type MeldingAntwoord } from '../vragen';

interface FormulierVeld {
  code: string;
  soort: string;
  opties: string[];
  waarde: string | null;
}

export interface ExterneMelding {
  __typename: string;
  id: string;
  versie: number;
  status: string;
  code?: string;
  velden: FormulierVeld[];
}

const EXTERN =
  '__typename ... on ExterneMelding { id versie status velden { code soort opties waarde } } ... on Geweigerd { code bericht fouten { veld code } }';

const WAARDE: Readonly<Record<string, string>> = {
  DATUM: '2026-11-20',
  MOMENT: '2026-11-20T10:00:00+01:00',
  JA_NEE: 'NEE',
};

/** The product with its worker, and a short way to each act. Everything passes through the product's own commands. */
export class Wereld {
  private readonly binnen = new Map<string, Promise<Bezoeker>>();

  private constructor(
    readonly o: Omgeving,
    readonly worker: StilleWerker,
  ) {}

  static async start(nu?: Date): Promise<Wereld> {
    const o = await startOmgeving(nu);
    const worker = await startStilleWerker({
      databaseUrl: o.db.workerUrl,
      sleutel: SLEUTEL,
      klok: o.klok,
      baseUrl: 'http://localhost:3000',
    });
    return new Wereld(o, worker);
  }

  async stop(): Promise<void> {
    await this.worker.stop();
    await this.o.stop();
  }

  /** Later on the same clock: sessions have ended, what was due is done. */
  async naar(moment: Date): Promise<void> {
    this.o.klok.zet(moment);
    this.binnen.clear();
    await this.worker.ronde();
  }

  /** One session per account, kept. */
  als(email: string): Promise<Bezoeker> {
    const b = this.binnen.get(email) ?? this.o.bezoeker(email);
    this.binnen.set(email, b);
    return b;
  }

  /** As superuser: what is really there. */
  async sql<R extends object = Record<string, unknown>>(tekst: string, waarden: unknown[] = []): Promise<R[]> {
    return (await this.o.beheer.query<R>(tekst, waarden)).rows;
  }

  async een(tekst: string, waarden: unknown[] = []): Promise<string> {
    const [rij] = await this.sql<Record<string, unknown>>(tekst, waarden);
    const [waarde] = Object.values(rij ?? {});
    if (waarde === undefined || waarde === null) throw new Error(`no row: ${tekst}`);
    return String(waarde);
  }

  versie = async (tabel: string, id: string): Promise<number> =>
    Number(await this.een(`select versie from ${tabel} where id = $1`, [id]));

  lid = (email: string): string => this.o.leden.lid(email).lidmaatschapId;
  persoon = (email: string): string => this.o.leden.lid(email).persoonId;
  organisatie = (email: string): string => this.o.leden.lid(email).organisatieId;

  /** A report that is accepted; its id and number. */
  async meld(email: string, meer: Record<string, unknown> = {}): Promise<MeldingAntwoord> {
    const uit = await dienIn(await this.als(email), this.o, meer);
    if (uit.__typename !== 'MeldingIngediend') throw new Error(`not accepted: ${JSON.stringify(uit)}`);
    return uit;
  }

  async neem(email: string, id: string): Promise<void> {
    goed(await neem(await this.als(email), id, await this.versie('melding.melding', id)), 'Melding');
  }

  async stelVast(email: string, id: string, invoer: Record<string, unknown> = {}): Promise<void> {
    const vast = {
      soort: 'CALAMITEIT',
      vastgesteldOp: new Date(this.o.klok.nu().getTime() - 3_600_000).toISOString(),
      toelichting: 'Ernstig letsel.',
      ...invoer,
    };
    goed(await stelVast(await this.als(email), id, await this.versie('melding.melding', id), vast), 'Melding');
  }

  async haalErbij(email: string, id: string, wie: string, functie: string, reden = 'Beslist mee'): Promise<void> {
    await this.doe(
      email,
      'betrokkeneToevoegen',
      `meldingId: $id, versie: ${await this.versie('melding.melding', id)}, lidmaatschapId: $lid, functie: ${functie}, reden: $reden`,
      '$id: ID!, $lid: ID!, $reden: String!',
      {
        id,
        lid: this.lid(wie),
        reden,
      },
    );
  }

  async sluitUit(email: string, id: string, wie: string): Promise<void> {
    await this.doe(
      email,
      'verwanteUitsluiten',
      `meldingId: $id, versie: ${await this.versie('melding.melding', id)}, persoonId: $persoon, reden: "Te dichtbij"`,
      '$id: ID!, $persoon: ID!',
      { id, persoon: this.persoon(wie) },
    );
  }

  /** A concept with every field filled; texts hold `tekst`. */
  async stelOp(email: string, meldingId: string, tekst: string): Promise<ExterneMelding> {
    const nieuw = await this.extern(
      email,
      'externeMeldingOpstellen',
      '$sleutel: ID!, $id: ID!',
      'sleutel: $sleutel, meldingId: $id, categorie: CALAMITEIT',
      { sleutel: randomUUID(), id: meldingId },
    );
    const waarden = nieuw.velden.flatMap((v) => {
      const waarde = v.soort.includes('TEKST') ? `${tekst} ${v.code}` : v.waarde ? null : (WAARDE[v.soort] ?? null);
      return waarde === null ? [] : [{ code: v.code, waarde }];
    });
    return this.extern(
      email,
      'externeMeldingBewaren',
      '$id: ID!, $v: Int!, $w: [VeldWaarde!]!',
      'id: $id, versie: $v, waarden: $w',
      { id: nieuw.id, v: nieuw.versie, w: waarden },
    );
  }

  async biedAan(email: string, id: string): Promise<void> {
    await this.extern(email, 'externeMeldingAanbieden', '$id: ID!, $v: Int!', 'id: $id, versie: $v', {
      id,
      v: await this.versie('igj.externe_melding', id),
    });
  }

  async verstuur(email: string, id: string): Promise<void> {
    const v = { sleutel: randomUUID(), id, v: await this.versie('igj.externe_melding', id) };
    await this.extern(
      email,
      'externeMeldingVersturen',
      '$sleutel: ID!, $id: ID!, $v: Int!',
      'sleutel: $sleutel, id: $id, versie: $v',
      v,
    );
  }

  private async extern(
    email: string,
    naam: string,
    kop: string,
    args: string,
    v: Record<string, unknown>,
  ): Promise<ExterneMelding> {
    const r = await (
      await this.als(email)
    ).vraag<Record<string, ExterneMelding>>(`mutation (${kop}) { ${naam}(${args}) { ${EXTERN} } }`, v);
    const uit = r.data?.[naam];
    if (uit?.__typename !== 'ExterneMelding') throw new Error(`${naam}: ${r.tekst}`);
    return uit;
  }

  /** An act on a report that must succeed. */
  private async doe(email: string, naam: string, args: string, kop: string, v: Record<string, unknown>): Promise<void> {
    const r = await (
      await this.als(email)
    ).vraag<Record<string, { __typename: string } | null>>(
      `mutation (${kop}) { ${naam}(${args}) { __typename ... on Geweigerd { code bericht } } }`,
      v,
    );
    const soort = r.data?.[naam]?.__typename;
    if (r.errors || soort === 'Geweigerd' || soort === 'VersieVerouderd') throw new Error(`${naam}: ${r.tekst}`);
  }
}

function goed(uit: { __typename: string }, soort: string): void {
  if (uit.__typename !== soort) throw new Error(`expected ${soort}: ${JSON.stringify(uit)}`);
}
