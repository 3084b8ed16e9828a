import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { AF, BESTUURDER, INSPECTEUR, idsVan, maakZaken, type Zaken } from './canarie-wereld';
import { eigenIds, metVersie } from './eigen-ids';
import { document, operaties, plaatsen, type Operatie, type Plaats } from './schema-documenten';
import { invulling, metWaarde, vorm, type Eigen } from './schema-invulling';
import { tenantTabellen, vingerafdruk } from './tenant-tabellen';
import { Wereld } from './wereld';

jest.setTimeout(600_000);

/** A version that never was; elsewhere 0. */
const NOOIT: Readonly<Record<string, number>> = { uitvoerBewaren: 99 };

/** Public, or about the caller's own session. */
const DEUR = new Set(['aanmelden', 'afmelden']);

describe('What GraphQL can do about another tenant', () => {
  let w: Wereld;
  let z: Zaken;
  let schema: GraphQLSchema;
  let vreemd: Map<string, string>;
  let eigenVan: Record<string, Eigen>;
  beforeAll(async () => {
    w = await Wereld.start();
    z = await maakZaken(w);
    schema = w.o.app.get(GraphQLSchemaHost).schema;
    vreemd = await idsVan(w, w.organisatie('medewerker@lindeboom.demo'));
    eigenVan = {
      [AF]: await eigenIds(w, z, z.open, AF),
      [BESTUURDER]: await eigenIds(w, z, z.aangeboden, BESTUURDER),
      [INSPECTEUR]: await eigenIds(w, z, z.open, INSPECTEUR),
    };
  });
  afterAll(() => w?.stop());

  async function antwoord(
    email: string,
    op: Operatie,
    args: Record<string, unknown>,
  ): Promise<{ tekst: string; vorm: unknown; code: string | undefined }> {
    const b = await w.als(email);
    const r = await b.vraag(document(op, Object.keys(args)), args);
    const { data, errors } = JSON.parse(r.tekst) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return { tekst: r.tekst, vorm: vorm({ data, errors }), code: errors?.[0]?.extensions.code };
  }

  const lindeboomTekst = (): RegExp =>
    new RegExp(['CNRY-lindeboom', ...z.lindeboom.flatMap((m) => [m.id, m.nummer]), ...vreemd.values()].join('|'));

  const vulsels = (p: Plaats): unknown[] => {
    const ids = [...vreemd.values()];
    const alle = p.soort === 'ID' ? ids : [...z.lindeboom.map((m) => m.nummer), z.lindeboom[0]?.id, 'CNRY-lindeboom-1'];
    return p.lijst ? alle.map((x) => [x]) : alle;
  };
  const onzin = ['geen-uuid', '', "' or 1=1 --", '{"$ne":null}', '\u0000', 'x'.repeat(5000)];

  /** Everything that went wrong at one place. */
  async function probeer(email: string, op: Operatie, p: Plaats): Promise<string[]> {
    const fout: string[] = [];
    const mis = (wat: string, r: { tekst: string }): void =>
      void fout.push(`${op.naam}(${p.pad.join('.')}) ${wat}: ${r.tekst.slice(0, 200)}`);
    const basis = invulling(op, eigenVan[email] ?? {}, p);
    // A key that is new makes the act succeed; with an old version the first answer stays the last one.
    const oud = p.pad.includes('sleutel') && 'versie' in basis ? { versie: NOOIT[op.naam] ?? 0 } : {};
    const doe = async (waarde: unknown): ReturnType<typeof antwoord> =>
      antwoord(email, op, metWaarde({ ...(await metVersie(w, op, basis)), ...oud }, p.pad, waarde));
    const vers = (): unknown =>
      p.lijst ? [randomUUID()] : p.soort === 'ID' ? randomUUID() : `M-2026-${randomUUID().slice(0, 5).toUpperCase()}`;
    const onbekend = await doe(vers());
    for (const waarde of vulsels(p)) {
      const r = await doe(waarde);
      if (lindeboomTekst().test(r.tekst)) mis('shows De Lindeboom', r);
      if (JSON.stringify(r.vorm) !== JSON.stringify(onbekend.vorm))
        mis(`differs from an unknown id (${onbekend.tekst.slice(0, 200)})`, r);
    }
    for (const waarde of onzin) {
      const r = await doe(p.lijst ? [waarde] : waarde);
      if (r.code === 'INTERNE_FOUT' || lindeboomTekst().test(r.tekst))
        mis(`on ${JSON.stringify(waarde).slice(0, 30)}`, r);
    }
    // A place that fails, fails for every id: one line tells enough.
    return fout.slice(0, 1);
  }

  const alle = (): Operatie[] => operaties(schema).filter((o) => !DEUR.has(o.naam));

  it('every ID argument and every ID field of an input is found, nested ones too', () => {
    const gevonden = alle().flatMap((o) => plaatsen(o).map((p) => `${o.naam}.${p.pad.join('.')}`));
    expect(gevonden).toEqual(
      expect.arrayContaining([
        'meldingIndienen.invoer.pleger.persoonId',
        'meldingen.filter.eenheidId',
        'termijnen.filter.dossierId',
        'melding.nummer',
        'werkruimteKiezen.lidmaatschapId',
      ]),
    );
    expect(gevonden.length).toBeGreaterThan(45);
    expect(vreemd.size).toBeGreaterThan(15);
  });

  it.each([AF, BESTUURDER, INSPECTEUR])(
    "with De Lindeboom's ids, unknown ones and nonsense %s learns nothing, and nothing of De Lindeboom changes",
    async (email) => {
      const tabellen = await tenantTabellen(w.o.beheer);
      const lindeboom = w.organisatie('medewerker@lindeboom.demo');
      const voor = await vingerafdruk(w.o.beheer, tabellen, lindeboom);
      const fout: string[] = [];
      for (const op of alle()) for (const p of plaatsen(op)) fout.push(...(await probeer(email, op, p)));
      expect(fout).toEqual([]);
      expect(await vingerafdruk(w.o.beheer, tabellen, lindeboom)).toEqual(voor);
    },
  );

  it.each([AF, BESTUURDER, INSPECTEUR])('left out or null, %s still sees the own tenant alone', async (email) => {
    const fout: string[] = [];
    for (const op of alle())
      for (const p of [...plaatsen(op), undefined])
        for (const waarde of p ? [undefined, null] : [undefined]) {
          const basis = invulling(op, eigenVan[email] ?? {}, p);
          const r = await antwoord(email, op, metWaarde(await metVersie(w, op, basis), p?.pad ?? [], waarde));
          if (lindeboomTekst().test(r.tekst) || r.code === 'INTERNE_FOUT' || (p?.verplicht && r.code === undefined))
            fout.push(`${op.naam}(${p?.pad.join('.') ?? ''}) ${String(waarde)}: ${r.tekst.slice(0, 300)}`);
        }
    expect(fout).toEqual([]);
  });

  it('the attempts can see a leak: De Lindeboom itself gets its own canaries back', async () => {
    const [zaak] = z.lindeboom;
    const op = alle().find((o) => o.naam === 'melding');
    if (!op) throw new Error('no query melding');
    expect((await antwoord('aandachtsfunctionaris@lindeboom.demo', op, { nummer: zaak?.nummer })).tekst).toMatch(
      /CNRY-lindeboom-1 feiten/,
    );
  });

  it('the inspectie reads what Zonnehof sent, and no id, number, person or unit beside it', async () => {
    const ids = [...(await idsVan(w, w.organisatie(AF))).values()];
    const nummers = await w.sql<{ nummer: string }>('select nummer from melding.melding');
    const geheim = new RegExp(
      [...ids, z.open, z.aangeboden, z.verzonden, ...nummers.map((n) => n.nummer), 'Team Beukenhof'].join('|'),
    );
    for (const naam of ['postvak', 'zaak', 'termijnen', 'notificaties', 'meldingen', 'externeMeldingen']) {
      const op = alle().find((o) => o.naam === naam);
      if (!op) throw new Error(`no query ${naam}`);
      const r = await antwoord(INSPECTEUR, op, invulling(op, eigenVan[INSPECTEUR] ?? {}));
      if (naam === 'zaak') expect(r.tekst).toContain('CNRY-zonnehof-3');
      expect(r.tekst).not.toMatch(geheim);
      expect(r.tekst).not.toMatch(/CNRY-zonnehof-[12]/);
    }
  });
});
