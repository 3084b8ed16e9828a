import { Transacties } from '@meldbaken/platform/tenancy';
import { Sessies } from '@meldbaken/platform/auth';
import { neem, stelVast } from '../vragen';
import { tenantTabellen, vingerafdruk } from './tenant-tabellen';
import { AF, AF2, BESTUURDER, BESTUURDER2, MEDEWERKER } from './verborgen-wereld';
import { Zicht } from './zicht';
import { wachtOpSlot } from './wachten';
import { Wereld } from './wereld';

jest.setTimeout(120_000);

const LEIDING = 'leidinggevende@zonnehof.demo';
const LINDEBOOM = {
  eenheid: 'Wijkteam Oost',
  af: 'aandachtsfunctionaris@lindeboom.demo',
  bestuurder: 'bestuurder@lindeboom.demo',
  medewerker: 'medewerker@lindeboom.demo',
};

describe('Who is named or too close sees nothing of the report', () => {
  let w: Wereld;
  let zicht: Zicht;
  beforeAll(async () => {
    w = await Wereld.start();
    zicht = new Zicht(w);
  });
  afterAll(() => w?.stop());

  it('the accused leidinggevende, from the first moment: no list, count, notice, mail or link', async () => {
    const m = await w.meld(MEDEWERKER, { pleger: { persoonId: w.persoon(LEIDING) } });
    await w.neem(AF, m.id);
    await w.stelVast(AF, m.id);
    await w.worker.ronde();
    expect(await zicht.ziet(LEIDING, m.id)).toEqual([]);
    expect(await zicht.telt(LEIDING, m.id)).toBe(false);
    expect(await zicht.aantalPost(LEIDING)).toBe(0);
    expect(await zicht.ziet(AF, m.id)).toContain('meldingen');
    expect(await zicht.telt(AF, m.id)).toBe(true);
  });

  it('joining the accused is refused, and nobody is told who is excluded', async () => {
    const m = await w.meld(MEDEWERKER, { pleger: { persoonId: w.persoon(LEIDING) } });
    await w.neem(AF, m.id);
    await expect(w.haalErbij(AF, m.id, LEIDING, 'ONDERZOEKER')).rejects.toThrow('MELDING_DEELNEMER_KAN_NIET');
    expect(await zicht.ziet(LEIDING, m.id)).toEqual([]);
  });

  it('the aandachtsfunctionaris who was handling: work and term go to another in the same transaction, earlier notices are gone', async () => {
    const id = await zicht.inBehandeling(AF, { pleger: { naam: 'Iemand van Elders' } });
    await w.haalErbij(AF, id, AF2, 'BEHANDELAAR');
    expect(await zicht.ziet(AF, id)).toEqual(
      expect.arrayContaining([
        'meldingen',
        'termijnen',
        'notificaties',
        'melding by number',
        'termijn by id',
        'externe melding by id',
      ]),
    );
    const genoemde = await w.een(`select id from melding.genoemde where melding_id = $1 and rol = 'PLEGER'`, [id]);
    await zicht.koppel(AF2, id, genoemde, w.persoon(AF));
    expect(await zicht.ziet(AF, id)).toEqual([]);
    expect(await zicht.telt(AF, id)).toBe(false);
    const [rij] = await w.sql(
      `select m.behandelaar_id as behandelaar, t.eigenaar_id as eigenaar, u.xmin::text = t.xmin::text as "termijnTegelijk", u.xmin::text = m.xmin::text as "meldingTegelijk"
       from melding.melding m join termijn.termijn t on t.dossier_id = m.id join toegang.dossier_uitsluiting u on u.dossier_id = m.id where m.id = $1 and t.code = 'IGJ_MELDING'`,
      [id],
    );
    expect(rij).toMatchObject({ termijnTegelijk: true, meldingTegelijk: true });
    expect(rij?.['eigenaar']).toBe(rij?.['behandelaar']);
    expect(rij?.['behandelaar']).not.toBe(w.lid(AF));
    const [substituut] = await w.sql<{ email: string }>(
      'select a.email from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where l.id = $1',
      [rij?.['eigenaar']],
    );
    expect(await zicht.ziet(substituut?.email ?? '', id)).toEqual(expect.arrayContaining(['meldingen', 'termijnen']));
  });

  it('every act of the excluded is answered as for a report that is not there', async () => {
    const id = await zicht.inBehandeling(AF);
    await w.haalErbij(AF, id, AF2, 'BEHANDELAAR');
    await w.sluitUit(AF2, id, AF);
    const versie = await w.versie('melding.melding', id);
    const invoer = { soort: 'GEEN', vastgesteldOp: '2026-11-23T10:30:00+01:00', toelichting: 'x' };
    const af = await w.als(AF);
    for (const uit of [
      await neem(af, id, versie),
      await stelVast(af, id, versie, invoer),
      await stelVast(af, id, 1, invoer),
    ])
      expect([uit.__typename, uit.code]).toEqual(['Geweigerd', 'NIET_GEVONDEN']);
    expect(await w.versie('melding.melding', id)).toBe(versie);
  });

  it('no reminder or mail reaches the excluded any more; their substitute gets them', async () => {
    const id = await zicht.inBehandeling(AF);
    await w.haalErbij(AF, id, AF2, 'BEHANDELAAR');
    await w.sluitUit(AF2, id, AF);
    const eigen = (email: string): Promise<unknown[]> =>
      w.sql('select soort from notificatie.mail where dossier_id = $1 and ontvanger_id = $2 and status <> $3', [
        id,
        w.lid(email),
        'VERVALLEN',
      ]);
    const [voorAf, voorAf2] = [await eigen(AF), await eigen(AF2)];
    const nu = w.o.klok.nu();
    await w.naar(new Date('2026-11-30T11:00:00+01:00'));
    for (let i = 0; i < 10; i++) await w.worker.ronde();
    expect((await eigen(AF)).length).toBeLessThanOrEqual(voorAf.length);
    expect((await eigen(AF2)).length).toBeGreaterThan(voorAf2.length);
    await w.naar(nu);
  });

  it('an accused bestuurder does not even see the report without content; the other bestuurder does', async () => {
    const m = await w.meld('hr@zonnehof.demo', {
      eenheidId: w.o.leden.eenheid('zonnehof.demo', 'Zonnehof'),
      pleger: { persoonId: w.persoon(BESTUURDER) },
    });
    await w.neem(AF, m.id);
    await w.stelVast(AF, m.id);
    await w.worker.ronde();
    expect(await zicht.ziet(BESTUURDER, m.id)).toEqual([]);
    expect(await zicht.ziet(BESTUURDER2, m.id)).toEqual(expect.arrayContaining(['overzicht', 'termijnen']));
    await expect(w.haalErbij(AF, m.id, BESTUURDER, 'BESLISSER')).rejects.toThrow('MELDING_DEELNEMER_KAN_NIET');
  });

  it('a person who gets an account later, or a new one, stays excluded', async () => {
    const persoon = await w.een(
      `select p.id from organisatie.persoon p where p.organisatie_id = $1 and p.eenheid_id = $2 and not exists (select 1 from organisatie.lidmaatschap l where l.persoon_id = p.id) limit 1`,
      [w.organisatie(AF), w.o.leden.eenheid('zonnehof.demo', 'Team Beukenhof')],
    );
    const m = await w.meld(MEDEWERKER, { pleger: { persoonId: persoon } });
    await w.neem(AF, m.id);
    expect(await zicht.ziet('meldteamlid@zonnehof.demo', m.id)).toContain('meldingen');
    // What linking does in the end: the membership of a receiver now says that it is this person.
    await w.sql('update organisatie.lidmaatschap set persoon_id = $1 where id = $2', [
      persoon,
      w.lid('meldteamlid@zonnehof.demo'),
    ]);
    expect(await zicht.ziet('meldteamlid@zonnehof.demo', m.id)).toEqual([]);
    await w.sql('update organisatie.lidmaatschap set persoon_id = $1 where id = $2', [
      w.persoon('meldteamlid@zonnehof.demo'),
      w.lid('meldteamlid@zonnehof.demo'),
    ]);
  });

  it('who reports about oneself does not follow the report afterwards', async () => {
    const m = await w.meld(LEIDING, { pleger: { persoonId: w.persoon(LEIDING) } });
    expect(await zicht.ziet(LEIDING, m.id)).toEqual([]);
    expect(await zicht.ziet(AF, m.id)).toContain('meldingen');
  });

  it('a request that is under way sees nothing from the moment of the exclusion', async () => {
    const id = await zicht.inBehandeling(AF);
    await w.haalErbij(AF, id, AF2, 'BEHANDELAAR');
    const [, token = ''] = (await w.als(AF)).cookie.split('=');
    const inzage = (await w.o.app.get(Sessies).zoek(token, 'test'))?.inzage;
    if (!inzage) throw new Error('no workspace');
    const gezien = await w.o.app.get(Transacties).als(inzage, async (tx) => {
      const kijk = async (): Promise<number[]> => {
        const uit: number[] = [];
        for (const tabel of [
          'melding.melding',
          'melding.melding_tekst',
          'termijn.termijn',
          'notificatie.notificatie',
          'igj.externe_melding',
        ])
          uit.push((await tx.rijen(`select 1 from ${tabel} where dossier_id = $1`, [id])).length);
        return uit;
      };
      const voor = await kijk();
      await w.sluitUit(AF2, id, AF);
      return { voor, na: await kijk() };
    });
    expect(gezien.voor.every((n) => n > 0)).toBe(true);
    expect(gezien.na).toEqual([0, 0, 0, 0, 0]);
  });

  it('an act that waited for the exclusion finds nothing, writes nothing and shows nothing', async () => {
    const id = await zicht.inBehandeling(AF);
    await w.haalErbij(AF, id, AF2, 'BEHANDELAAR');
    const versie = await w.versie('melding.melding', id);
    const toelichtingen = (): Promise<string> =>
      w.een(`select count(*) from melding.melding_tekst where melding_id = $1 and soort = 'VASTSTELLING_TOELICHTING'`, [
        id,
      ]);
    const eerst = await toelichtingen();
    const slot = await wachtOpSlot(w.o.db.beheerUrl, 'melding.melding', id);
    const uitsluiting = w.sluitUit(AF2, id, AF);
    await slot.wachtenden(1);
    const af = await w.als(AF);
    const daad = stelVast(af, id, versie, {
      soort: 'GEEN',
      vastgesteldOp: '2026-11-23T10:30:00+01:00',
      toelichting: 'Te laat',
    });
    await slot.wachtenden(2);
    await slot.los();
    await uitsluiting;
    const uit = await daad;
    expect([uit.__typename, uit.code]).toEqual(['Geweigerd', 'NIET_GEVONDEN']);
    expect(await toelichtingen()).toBe(eerst);
  });

  describe('when nobody is left', () => {
    const eenheidId = (): string => w.o.leden.eenheid('lindeboom.demo', LINDEBOOM.eenheid);

    it('all receivers shut out: a bestuurder receives it and reads it', async () => {
      const m = await w.meld(LINDEBOOM.medewerker, {
        eenheidId: eenheidId(),
        pleger: { persoonId: w.persoon(LINDEBOOM.af) },
      });
      expect(await zicht.ziet(LINDEBOOM.af, m.id)).toEqual([]);
      expect(await zicht.ziet(LINDEBOOM.bestuurder, m.id)).toEqual(
        expect.arrayContaining(['meldingen', 'overzicht', 'melding by number']),
      );
    });

    it('nobody at all: refused with words that help, and nothing is stored', async () => {
      await w.sql(`update organisatie.persoon set achternaam = 'Kwast', tussenvoegsel = null where id = any($1)`, [
        [w.persoon(LINDEBOOM.af), w.persoon(LINDEBOOM.bestuurder)],
      ]);
      const tabellen = (await tenantTabellen(w.o.beheer)).filter((t) => t.naam !== 'audit.regel');
      const voor = await vingerafdruk(w.o.beheer, tabellen, w.organisatie(LINDEBOOM.af));
      await expect(w.meld(LINDEBOOM.medewerker, { eenheidId: eenheidId(), pleger: { naam: 'Kwast' } })).rejects.toThrow(
        /MELDING_GEEN_ONTVANGER.*IGJ/,
      );
      expect(await vingerafdruk(w.o.beheer, tabellen, w.organisatie(LINDEBOOM.af))).toEqual(voor);
      const [regel] = await w.sql(
        'select uitkomst, code, dossier_id from audit.regel where organisatie_id = $1 order by volgorde desc limit 1',
        [w.organisatie(LINDEBOOM.af)],
      );
      expect(regel).toMatchObject({ uitkomst: 'GEWEIGERD', code: 'MELDING_GEEN_ONTVANGER' });
    });

    it('the last handler is shut out: a bestuurder gets the work; with no bestuurder left it is refused, and nothing changes', async () => {
      const m = await w.meld(LINDEBOOM.medewerker, { eenheidId: eenheidId() });
      await w.neem(LINDEBOOM.af, m.id);
      await w.sql(
        `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'VERWANT', now())`,
        [w.organisatie(LINDEBOOM.af), m.id, w.persoon(LINDEBOOM.bestuurder)],
      );
      const tabellen = (await tenantTabellen(w.o.beheer)).filter((t) => t.naam !== 'audit.regel');
      const voor = await vingerafdruk(w.o.beheer, tabellen, w.organisatie(LINDEBOOM.af));
      await expect(w.sluitUit(LINDEBOOM.af, m.id, LINDEBOOM.af)).rejects.toThrow('MELDING_GEEN_ONTVANGER');
      expect(await vingerafdruk(w.o.beheer, tabellen, w.organisatie(LINDEBOOM.af))).toEqual(voor);
      await w.sql('delete from toegang.dossier_uitsluiting where dossier_id = $1', [m.id]);
      // The act stands, the answer is empty: the caller has no sight any more.
      await expect(w.sluitUit(LINDEBOOM.af, m.id, LINDEBOOM.af)).rejects.toThrow('NIET_GEVONDEN');
      expect(await zicht.ziet(LINDEBOOM.af, m.id)).toEqual([]);
      expect(await w.een('select behandelaar_id from melding.melding where id = $1', [m.id])).toBe(
        w.lid(LINDEBOOM.bestuurder),
      );
    });
  });

  describe('whose part has ended', () => {
    it('who is taken off the case sees nothing from then on', async () => {
      const id = await zicht.inBehandeling(AF);
      await w.haalErbij(AF, id, 'hr@zonnehof.demo', 'HR_MAATREGELEN');
      expect(await zicht.ziet('hr@zonnehof.demo', id)).toContain('melding by number');
      const versie = await w.versie('melding.melding', id);
      const r = await (
        await w.als(AF)
      ).vraag(
        'mutation ($m: ID!, $l: ID!, $v: Int!) { betrokkeneVerwijderen(meldingId: $m, lidmaatschapId: $l, versie: $v, functie: HR_MAATREGELEN, reden: "Klaar") { __typename } }',
        { m: id, l: w.lid('hr@zonnehof.demo'), v: versie },
      );
      expect(r.tekst).toContain('"Melding"');
      expect(await zicht.ziet('hr@zonnehof.demo', id)).toEqual([]);
    });

    it('who lost the role of receiver sees nothing through the group any more', async () => {
      const m = await w.meld(MEDEWERKER);
      expect(await zicht.ziet('meldteamlid@zonnehof.demo', m.id)).toContain('meldingen');
      await w.sql(`update organisatie.lidmaatschap_rol set tot = '2026-11-23' where lidmaatschap_id = $1`, [
        w.lid('meldteamlid@zonnehof.demo'),
      ]);
      expect(await zicht.ziet('meldteamlid@zonnehof.demo', m.id)).toEqual([]);
    });
  });
});
