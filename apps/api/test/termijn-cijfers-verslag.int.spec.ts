import { pdfTekst } from '@meldbaken/platform/testing';
import { afloopVan, jaarEnMaandVan } from '@meldbaken/termijn/model';
import { maakDossier, vul } from './cijfers-gegevens';
import { type Bezoeker } from './omgeving';
import {
  CIJFERS,
  VELD,
  afgeschermd,
  alleCellen,
  bestuurder,
  bestuurder2,
  cijfers,
  lijst,
  o,
  rijen,
  gebruikCijferWereld,
} from './termijn-cijfers-wereld';

gebruikCijferWereld();

describe('wie de cijfers ziet', () => {
  it('alleen wie over alles gaat: anderen krijgen niets, ook de behandelaar', async () => {
    for (const wie of ['aandachtsfunctionaris', 'hr', 'medewerker', 'fg', 'beheerder', 'leidinggevende']) {
      expect([wie, await cijfers(await o.bezoeker(`${wie}@zonnehof.demo`))]).toEqual([wie, null]);
    }
    expect((await (await o.bezoeker()).vraag(CIJFERS)).errors?.[0]?.extensions.code).toBe('NIET_AANGEMELD');
  });

  it('de inspectie over haar eigen termijnen, en alleen wie het werk verdeelt', async () => {
    const lid = (wie: string): string => o.leden.lid(`${wie}@igj.demo`).lidmaatschapId;
    const { organisatieId } = o.leden.lid('meldpunt@igj.demo');
    const dossier = await maakDossier(o, organisatieId, [
      [lid('coordinerend-inspecteur'), 'INTAKE'],
      [lid('inspecteur'), 'INSPECTEUR'],
    ]);
    await vul(o, {
      organisatie: organisatieId,
      eigenaar: lid('inspecteur'),
      dossiers: [dossier],
      eenheden: [null],
      nu: o.klok.nu(),
      aantal: 20,
    });
    const coordinerend = await cijfers(await o.bezoeker('coordinerend-inspecteur@igj.demo'));
    expect(coordinerend.totaal.geteld).toBeGreaterThan(0);
    expect(await cijfers(await o.bezoeker('inspecteur@igj.demo'))).toBeNull();
  });

  it('een andere organisatie ziet niets, en een eenheid van een ander is een eenheid die er niet is', async () => {
    const linde = await o.bezoeker('bestuurder@lindeboom.demo');
    expect((await cijfers(linde)).totaal.geteld).toBe(0);
    const vreemd = await cijfers(linde, { jaar: 2026, eenheidId: o.leden.eenheid('zonnehof.demo', 'Beukenhof') });
    const verzonnen = await cijfers(linde, { jaar: 2026, eenheidId: '0193f000-0000-7000-8000-000000000001' });
    expect({ ...vreemd, peildatum: null }).toEqual({ ...verzonnen, peildatum: null });
    expect(JSON.stringify(vreemd)).not.toContain('Zonnehof');
  });

  it('laat een auditregel na, zonder nummers van dossiers', async () => {
    await cijfers(bestuurder);
    const { rows } = await o.beheer.query(
      `select handeling, dossier_id, uitkomst from audit.regel where lidmaatschap_id = $1 order by volgorde desc limit 1`,
      [o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId],
    );
    expect(rows).toEqual([{ handeling: 'termijn.cijfers-lezen', dossier_id: null, uitkomst: 'GELUKT' }]);
  });
});

describe('het verslag voor het bestuur', () => {
  const haal = (wie: Bezoeker, zoek = 'jaar=2026', koppen: Record<string, string> = {}) =>
    o.app.inject({ url: `/uitvoer/termijncijfers.pdf?${zoek}`, headers: { cookie: wie.cookie, ...koppen } });
  const kaal = (tekst: string): string => tekst.replace(/\s/g, '');

  it('is een pdf met labels, met dezelfde getallen als de pagina', async () => {
    const c = await cijfers(bestuurder);
    const r = await haal(bestuurder);
    expect([r.statusCode, r.headers['content-type'], r.headers['cache-control']]).toEqual([
      200,
      'application/pdf',
      'no-store',
    ]);
    expect(r.headers['content-disposition']).toBe('attachment; filename="termijnen-2026.pdf"');
    const pdf = r.rawPayload.toString('latin1');
    for (const deel of ['/StructTreeRoot', '/Lang (nl', 'pdfuaid:part', '/S /TH', '/S /Figure'])
      expect(pdf).toContain(deel);
    const tekst = pdfTekst(r.rawPayload);
    for (const zin of [
      c.zin,
      'Termijnen in 2026',
      'Stichting Zonnehof',
      'Verslag voor het bestuur',
      'Wat we tellen',
      'Nog niet toegelicht',
      'maandag 23 november 2026, 11:00 uur',
      'Bladzijde 1 van 2',
    ])
      expect(tekst).toContain(kaal(zin));
    for (const { telling } of [{ telling: c.totaal }, ...c.perSoort, ...c.perEenheid, ...c.perMaand]) {
      const { opTijd, teLaatGehaald, teLaatOpen, vervallen, aandeel } = telling;
      expect(tekst).toContain(kaal(`${opTijd}${teLaatGehaald}${teLaatOpen}${vervallen}${aandeel}`));
    }
    expect(tekst).not.toContain('M-2026-ABCDE');
  });

  it('toont de naam van een eenheid als tekst, wat er ook in staat', async () => {
    const eng = '#let x = [$y$] \\ *b* @r <l> #read("/etc/passwd")';
    const id = o.leden.eenheid('zonnehof.demo', 'Beukenhof');
    await o.beheer.query('update organisatie.eenheid set naam = $2 where id = $1', [id, eng]);
    const tekst = pdfTekst((await haal(bestuurder, `jaar=2026&eenheid=${id}`)).rawPayload);
    expect(tekst).toContain(kaal(`Alleen ${eng}, met wat eronder valt`));
    expect(tekst).not.toContain('root:');
    await o.beheer.query(`update organisatie.eenheid set naam = 'Beukenhof' where id = $1`, [id]);
  });

  it('is alleen voor wie de cijfers mag zien, vanaf onze eigen pagina', async () => {
    expect((await haal(await o.bezoeker('aandachtsfunctionaris@zonnehof.demo'))).statusCode).toBe(404);
    expect((await haal(await o.bezoeker())).statusCode).toBe(401);
    expect((await haal(bestuurder, 'jaar=2026', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    for (const fout of ['jaar=1999', 'jaar=2026&jaar=2025', 'eenheid=Beukenhof', 'ernst=TE_LAAT', 'x=1'])
      expect([fout, (await haal(bestuurder, fout)).statusCode]).toEqual([fout, 400]);
  });

  it('staat in het logboek als uitvoer', async () => {
    await haal(bestuurder);
    const { rows } = await o.beheer.query(
      `select handeling, velden, dossier_id from audit.regel where lidmaatschap_id = $1 order by volgorde desc limit 1`,
      [o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId],
    );
    expect(rows).toEqual([{ handeling: 'termijn.uitvoeren', velden: ['termijncijfers', 'jaar'], dossier_id: null }]);
  });
});

// Last: it changes who sees what.

describe('uitsluiting', () => {
  it('van een zaak waarvan u bent uitgesloten telt niets mee, bij u alleen', async () => {
    const voor = await cijfers(bestuurder2);
    const { organisatieId, persoonId } = o.leden.lid('bestuurder2@zonnehof.demo');
    await o.beheer.query(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'GENOEMD', '2024-01-01')`,
      [organisatieId, afgeschermd, persoonId],
    );
    const nu = o.klok.nu();
    const eruit = rijen.filter(
      (r) => r.dossier === afgeschermd && jaarEnMaandVan(r.vervaltOp).jaar === 2026 && afloopVan(r, nu) !== null,
    );
    expect(eruit.length).toBeGreaterThan(0);
    const na = await cijfers(bestuurder2);
    expect(VELD['ALLE']!(na.totaal)).toBe(VELD['ALLE']!(voor.totaal) - eruit.length);
    expect(VELD['ALLE']!((await cijfers(bestuurder)).totaal)).toBe(VELD['ALLE']!(voor.totaal));
    const basis = { jaar: 2026 };
    for (const [getal, filter] of alleCellen(na, basis).filter((_, i) => i % 5 === 0))
      expect([filter, (await lijst(bestuurder2, filter)).length]).toEqual([filter, getal]);
  }, 120_000);
});
