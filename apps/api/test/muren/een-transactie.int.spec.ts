import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { logboek } from '@meldbaken/platform/logging';
import { meldingInvoer } from '../vragen';
import { Breker, type Breuk, type Statement } from './breuk';
import { tenantTabellen, vingerafdruk, type TenantTabel } from './tenant-tabellen';
import { AF, BESTUURDER, MEDEWERKER } from './verborgen-wereld';
import { Wereld } from './wereld';

jest.setTimeout(240_000);

interface Daad {
  wie: string;
  document: string;
  args: Record<string, unknown>;
  soort: string;
  /** Tables in which the act leaves a new row or a changed one. */
  schrijft: string[];
}

const VASTSTELLEN = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: VaststellingInvoer!) { uit: vaststellingVastleggen(sleutel: $sleutel, meldingId: $id, versie: $versie, invoer: $invoer) { __typename ... on Geweigerd { code } } }`;
const INDIENEN = `mutation ($sleutel: ID!, $invoer: MeldingInvoer!) { uit: meldingIndienen(sleutel: $sleutel, invoer: $invoer) { __typename ... on Geweigerd { code } } }`;
const VERSTUREN = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!) { uit: externeMeldingVersturen(sleutel: $sleutel, id: $id, versie: $versie) { __typename ... on Geweigerd { code } } }`;

describe('the finding, the term, the audit row and the outbox row are one transaction', () => {
  let w: Wereld;
  let breker: Breker;
  let tabellen: TenantTabel[];
  beforeAll(async () => {
    w = await Wereld.start();
    tabellen = (await tenantTabellen(w.o.beheer)).filter((t) => t.naam !== 'audit.regel');
    breker = new Breker(w.o.beheer);
    for (const soort of ['fout', 'waarschuw'] as const) jest.spyOn(logboek, soort).mockImplementation(() => undefined);
  });
  afterAll(async () => {
    breker?.herstel();
    await w?.stop();
  });

  const stand = (): Promise<Record<string, string>> => vingerafdruk(w.o.beheer, tabellen, w.organisatie(AF));
  const gelukt = async (): Promise<number> =>
    Number(await w.een(`select count(*) from audit.regel where uitkomst = 'GELUKT'`));

  async function doe(d: Daad): Promise<string> {
    const r = await (await w.als(d.wie)).vraag<{ uit: { __typename: string } } | null>(d.document, d.args);
    return r.errors?.[0]?.extensions.code ?? r.data?.uit.__typename ?? '?';
  }

  async function inBehandeling(): Promise<string> {
    const m = await w.meld(MEDEWERKER);
    await w.neem(AF, m.id);
    return m.id;
  }

  const daden: Record<string, () => Promise<Daad>> = {
    vaststellingVastleggen: async () => {
      const id = await inBehandeling();
      const invoer = { soort: 'CALAMITEIT', vastgesteldOp: '2026-11-23T10:30:00+01:00', toelichting: 'Letsel' };
      const schrijft = [
        'melding.vaststelling',
        'melding.melding_tekst',
        'melding.melding',
        'melding.tijdlijn',
        'termijn.termijn',
        'termijn.termijn_actie',
        'termijn.termijn_wijziging',
        'outbox.bericht',
        'audit.regel',
      ];
      return {
        wie: AF,
        document: VASTSTELLEN,
        args: { sleutel: randomUUID(), id, versie: await w.versie('melding.melding', id), invoer },
        soort: 'Melding',
        schrijft,
      };
    },
    meldingIndienen: async () => {
      const schrijft = [
        'melding.melding',
        'melding.melding_inhoud',
        'melding.melding_tekst',
        'melding.melding_melder',
        'melding.stap',
        'melding.tijdlijn',
        'melding.teller',
        'toegang.dossier',
        'toegang.dossier_toegang',
        'toegang.dossier_uitsluiting',
        'outbox.bericht',
        'audit.regel',
      ];
      return {
        wie: MEDEWERKER,
        document: INDIENEN,
        args: {
          sleutel: randomUUID(),
          invoer: meldingInvoer(w.o, { pleger: { persoonId: w.persoon('leidinggevende@zonnehof.demo') } }),
        },
        soort: 'MeldingIngediend',
        schrijft,
      };
    },
    externeMeldingVersturen: async () => {
      const id = await inBehandeling();
      await w.haalErbij(AF, id, BESTUURDER, 'BESLISSER');
      await w.stelVast(AF, id);
      const extern = await w.stelOp(AF, id, 'Tekst');
      await w.biedAan(AF, extern.id);
      const schrijft = [
        'igj.externe_melding',
        'igj.externe_melding_overgang',
        'overdracht.overdracht',
        'termijn.termijn',
        'termijn.termijn_wijziging',
        'outbox.bericht',
        'audit.regel',
      ];
      return {
        wie: BESTUURDER,
        document: VERSTUREN,
        args: { sleutel: randomUUID(), id: extern.id, versie: await w.versie('igj.externe_melding', extern.id) },
        soort: 'ExterneMelding',
        schrijft,
      };
    },
  };

  /** Where each table got rows from: the transactions after this one. */
  async function transacties(schrijft: readonly string[], sinds: string): Promise<Record<string, string[]>> {
    const uit: Record<string, string[]> = {};
    for (const t of schrijft)
      uit[t] = (
        await w.sql<{ x: string }>(
          `select distinct xmin::text as x from ${t} where age(xmin) < age($1::text::xid) order by 1`,
          [sinds],
        )
      ).map((r) => r.x);
    return uit;
  }

  it.each(Object.keys(daden))(
    '%s: broken at any statement, nothing is stored; then the same key does it once',
    async (naam) => {
      const maak = daden[naam];
      if (!maak) throw new Error(naam);
      const d = await maak();
      await w.als(d.wie);
      const voor = await stand();
      const lukte = await gelukt();
      const misgegaan: string[] = [];
      let aantal = Infinity;
      for (const hoe of ['KILL', 'FOUT'] satisfies Breuk[])
        for (let k = 1; k <= aantal; k++) {
          breker.let(k, hoe);
          const uit = await doe(d);
          // The last one is the COMMIT: from here on the number of statements is known.
          if (breker.gezien.at(-1)?.tekst === 'COMMIT') aantal = k;
          const waar = `${hoe} at ${k}: ${breker.gezien.at(-1)?.tekst.slice(0, 60)}`;
          if (uit !== 'INTERNE_FOUT') misgegaan.push(`${waar} answered ${uit}`);
          if (JSON.stringify(await stand()) !== JSON.stringify(voor) || (await gelukt()) !== lukte)
            misgegaan.push(`${waar} left something`);
        }
      expect(misgegaan).toEqual([]);
      expect(aantal).toBeGreaterThan(10);
      const sinds = await w.een('select pg_current_xact_id()::xid::text');
      expect(await doe(d)).toBe(d.soort);
      const namen = await transacties(d.schrijft, sinds);
      expect(new Set(Object.values(namen).flat()).size).toBe(1);
      expect(Object.entries(namen).filter(([, x]) => x.length !== 1)).toEqual([]);
      const na = await stand();
      expect(await doe(d)).toBe(d.soort);
      expect(await stand()).toEqual(na);
    },
  );

  it.each(Object.keys(daden))(
    '%s: the line breaks after the COMMIT; the same key answers what was done, and nothing is doubled',
    async (naam) => {
      const d = await (daden[naam] as () => Promise<Daad>)();
      await w.als(d.wie);
      const lukte = await gelukt();
      breker.let(Infinity, 'NA');
      const proef = await statementsTotCommit(d);
      breker.let(proef.length, 'NA');
      expect(await doe(d)).toBe('INTERNE_FOUT');
      expect(await gelukt()).toBe(lukte + 1);
      const na = await stand();
      expect(await doe(d)).toBe(d.soort);
      expect(await stand()).toEqual(na);
    },
  );

  /** The statements of this act, without its being done. */
  async function statementsTotCommit(d: Daad): Promise<Statement[]> {
    for (let k = 10; ; k++) {
      breker.let(k, 'FOUT');
      await doe(d);
      if (breker.gezien.at(-1)?.tekst === 'COMMIT') return [...breker.gezien];
    }
  }

  /** A process of its own plays so many statements and is killed. */
  const speel = (statements: readonly Statement[], tot: number): Promise<string | null> =>
    new Promise((klaar) => {
      const kind = spawn(process.execPath, [join(__dirname, 'kind.mjs')], { stdio: ['pipe', 'ignore', 'inherit'] });
      kind.on('exit', (_code, signaal) => klaar(signaal));
      kind.stdin.end(
        JSON.stringify({
          url: w.o.db.appUrl,
          tot,
          statements: statements.map((s) => ({
            ...s,
            waarden: s.waarden.map((x) => (x instanceof Date ? { $moment: x.toISOString() } : x)),
          })),
        }),
      );
    });

  it('a process that is killed with kill -9 between any two statements of the finding leaves nothing; after the COMMIT all of it', async () => {
    const d = await (daden['vaststellingVastleggen'] as () => Promise<Daad>)();
    await w.als(d.wie);
    const voor = await stand();
    const statements = await statementsTotCommit(d);
    const misgegaan: string[] = [];
    for (let tot = 1; tot < statements.length; tot++) {
      if ((await speel(statements, tot)) !== 'SIGKILL') misgegaan.push(`not killed after ${tot}`);
      await weg();
      if (JSON.stringify(await stand()) !== JSON.stringify(voor))
        misgegaan.push(`something was left after ${tot}: ${statements[tot - 1]?.tekst.slice(0, 60)}`);
    }
    expect(misgegaan).toEqual([]);
    expect(await speel(statements, statements.length)).toBe('SIGKILL');
    await weg();
    const gewijzigd = Object.entries(await stand()).flatMap(([t, som]) => (som === voor[t] ? [] : [t]));
    expect(gewijzigd.sort()).toEqual(d.schrijft.filter((t) => t !== 'audit.regel').sort());
  });

  /** Until the database has noticed that the other side is gone. */
  async function weg(): Promise<void> {
    for (let i = 0; i < 200; i++) {
      const n = await w.een(
        `select count(*) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
      );
      if (n === '0') return;
      await new Promise((k) => setTimeout(k, 10));
    }
    throw new Error('the killed process still holds its transaction');
  }
});
