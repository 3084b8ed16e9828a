import { randomUUID } from 'node:crypto';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import {
  DEEL_NAMEN,
  GOED,
  delenVan,
  inBehandeling,
  legVast,
  mist,
  type Deel,
  type DelenAntwoord,
} from './stappen-vragen';
import { haalErbij, zetStap } from './vragen';

const deel = (uit: DelenAntwoord, naam: string): Deel => (uit[naam] as Deel[])[0] as Deel;

describe('Wat in stap 1 tot en met 4 wordt vastgelegd', () => {
  let o: Omgeving;
  let melder: Bezoeker;
  let af: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    melder = await o.bezoeker('medewerker@zonnehof.demo');
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  });
  afterAll(() => o?.stop());
  const nieuw = (meer = {}): Promise<{ id: string; nummer: string; versie: number }> =>
    inBehandeling(melder, af, o, meer);

  it('elk onderdeel wordt bewaard en komt terug zoals het is ingevuld', async () => {
    const m = await nieuw();
    for (const naam of DEEL_NAMEN) {
      const velden = Object.entries(GOED[naam])
        .map(([k]) => (k === 'knopen' ? 'knopen { id ouder tak tekst }' : k))
        .join(' ');
      const uit = await legVast(af, m.id, naam, GOED[naam], { ook: velden });
      expect([naam, uit.__typename, uit.fouten]).toEqual([naam, 'MeldingDelen', undefined]);
      const terug = deel(uit, naam) as unknown as Record<string, unknown>;
      for (const [k, v] of Object.entries(GOED[naam]))
        expect([naam, k, terug[k]]).toEqual([
          naam,
          k,
          typeof v === 'string' && /T\d\d:/.test(v) ? new Date(v).toISOString() : v,
        ]);
    }
    expect(await mist(af, m.id, 1)).toEqual([]);
    expect(await mist(af, m.id, 2)).toEqual([]);
    expect(await mist(af, m.id, 3)).toEqual([]);
    expect(await mist(af, m.id, 4)).toEqual([]);
  });

  it('verbeteren geeft een nieuwe versie; de oude blijft te lezen', async () => {
    const m = await nieuw();
    const een = deel(await legVast(af, m.id, 'waarneming', GOED.waarneming), 'waarneming');
    const uit = await legVast(
      af,
      m.id,
      'waarneming',
      { ...GOED.waarneming, feiten: 'Mevrouw riep.' },
      { id: een.id, versie: 1 },
    );
    expect(deel(uit, 'waarneming')).toMatchObject({ id: een.id, versie: 2, eerdere: [{ versie: 1 }] });
    const delen = await delenVan(af, m.id, 'w: waarneming { feiten eerdere { feiten } }');
    expect((delen as unknown as Record<string, unknown>)['w']).toEqual([
      { feiten: 'Mevrouw riep.', eerdere: [{ feiten: 'Mevrouw schrok.' }] },
    ]);
    const { rows } = await o.beheer.query('select versie from melding.waarneming where id = $1', [een.id]);
    expect(rows).toHaveLength(2);
    await expect(
      o.beheer.query('begin').then(async () => {
        await o.beheer.query('set local role mb_app');
        await o.beheer.query('update melding.waarneming set versie = 9');
      }),
    ).rejects.toThrow(/permission denied/);
    await o.beheer.query('rollback');
  });

  it('wie een oude versie verbetert, krijgt de nieuwste te zien; er gaat niets verloren', async () => {
    const m = await nieuw();
    await legVast(af, m.id, 'signalering', GOED.signalering);
    const laat = await legVast(
      af,
      m.id,
      'signalering',
      { aangesproken: false, aangesprokenNiet: 'Te gevaarlijk.' },
      { ook: 'aangesproken' },
    );
    expect(laat).toMatchObject({
      __typename: 'MeldingDelenVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { signalering: [{ versie: 1, aangesproken: true }] },
    });
    const samen = await Promise.all(
      [1, 1].map((versie) => legVast(af, m.id, 'signalering', GOED.signalering, { versie })),
    );
    expect(samen.map((u) => u.__typename).sort()).toEqual(['MeldingDelen', 'MeldingDelenVerouderd']);
  });

  it('dezelfde sleutel geeft hetzelfde antwoord, ook tegelijk', async () => {
    const m = await nieuw();
    const sleutel = randomUUID();
    const doe = (): Promise<DelenAntwoord> => legVast(af, m.id, 'bespreking', GOED.bespreking, { sleutel });
    const [a, b] = await Promise.all([doe(), doe()]);
    expect(a).toEqual(b);
    expect((await delenVan(af, m.id))?.bespreking).toHaveLength(1);
  });

  it('alles wat mist komt tegelijk terug, en een antwoord op een niet gestelde vraag blijft niet achter', async () => {
    const m = await nieuw();
    const uit = await legVast(af, m.id, 'bespreking', { met: 'ONZIN', besproken: 'x'.repeat(20_001) });
    expect(uit.fouten.map((f) => f.veld).sort()).toEqual(['besproken', 'gesprokenOp', 'met', 'naam']);
    const s = await legVast(
      af,
      m.id,
      'signalering',
      { aangesproken: true, aangesprokenWat: 'Stop', aangesprokenNiet: 'weg hiermee' },
      { ook: 'aangesprokenNiet' },
    );
    expect(deel(s, 'signalering')).toMatchObject({ aangesprokenNiet: null });
    const morgen = await legVast(af, m.id, 'waarneming', { ...GOED.waarneming, gezienOp: '2026-11-24T10:00:00+01:00' });
    expect(morgen.fouten).toMatchObject([{ veld: 'gezienOp' }]);
  });

  it('een melding die niet in behandeling is, neemt niets aan', async () => {
    const m = await nieuw();
    await o.beheer.query(`update melding.melding set status = 'GESLOTEN' where id = $1`, [m.id]);
    expect(await legVast(af, m.id, 'strafbaar', GOED.strafbaar)).toMatchObject({ code: 'MELDING_NIET_IN_BEHANDELING' });
  });

  it('een stap is klaar als er niets mist, of met de reden waarom hij toch klaar is', async () => {
    const m = await nieuw();
    expect(await mist(af, m.id, 1)).toEqual(['of dit strafbaar kan zijn', 'of de persoon meteen is aangesproken']);
    expect(await zetStap(af, m.id, m.versie, 1, 'AFGEROND', '')).toMatchObject({ code: 'MELDING_STAP_MIST' });
    const toch = await zetStap(af, m.id, m.versie, 1, 'AFGEROND', 'De melder is er niet meer.');
    expect(toch.__typename).toBe('Melding');
    const lees = 'query ($n: String!) { melding(nummer: $n) { stappen { stap reden } } }';
    const gelezen = await af.vraag<{ melding: { stappen: unknown[] } }>(lees, { n: m.nummer });
    expect(gelezen.data.melding.stappen[0]).toEqual({ stap: 1, reden: 'De melder is er niet meer.' });
    // The reason is content: the overview of a bestuurder and the database do not show it.
    const bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    const overzicht = await bestuurder.vraag(
      '{ meldingOverzicht { edges { node { nummer stappen { stap reden } } } } }',
    );
    expect(overzicht.tekst).toContain(m.nummer);
    expect(overzicht.tekst).not.toContain('De melder is er niet meer');
    const { rows } = await o.beheer.query('select reden from melding.stap where melding_id = $1', [m.id]);
    expect(rows.every((r) => r.reden === null)).toBe(true);
    await legVast(af, m.id, 'bespreking', GOED.bespreking);
    await legVast(af, m.id, 'geheimhouding', GOED.geheimhouding);
    expect((await zetStap(af, m.id, toch.versie, 2, 'AFGEROND', null)).__typename).toBe('Melding');
  });

  describe('wie niet bij de melding hoort', () => {
    it('een andere organisatie, een gewone medewerker en een onbekend nummer: overal hetzelfde niet gevonden', async () => {
      const m = await nieuw();
      await legVast(af, m.id, 'oordeel', GOED.oordeel);
      const onbekend = await legVast(af, randomUUID(), 'strafbaar', GOED.strafbaar);
      for (const wie of [
        'aandachtsfunctionaris@lindeboom.demo',
        'medewerker@zonnehof.demo',
        'bestuurder@zonnehof.demo',
      ]) {
        const b = await o.bezoeker(wie);
        expect([wie, await legVast(b, m.id, 'strafbaar', GOED.strafbaar)]).toEqual([wie, onbekend]);
        expect([wie, await delenVan(b, m.id), await mist(b, m.id, 4)]).toEqual([wie, null, null]);
      }
    });

    it('de leidinggevende over wie het gaat, merkt niets', async () => {
      const leiding = o.leden.lid('leidinggevende@zonnehof.demo');
      const m = await nieuw({ pleger: { persoonId: leiding.persoonId } });
      await legVast(af, m.id, 'politiecontact', { ...GOED.politiecontact, volgendContactOp: '2026-11-27' });
      await legVast(af, m.id, 'clientgesprek', { aard: 'NIET_GEVOERD', redenNiet: 'De politie doet dit.' });
      const b = await o.bezoeker('leidinggevende@zonnehof.demo');
      expect(await delenVan(b, m.id)).toBeNull();
      expect((await legVast(b, m.id, 'strafbaar', GOED.strafbaar)).code).toBe('NIET_GEVONDEN');
      const r = await b.vraag<{ termijnen: { edges: unknown[] } }>(
        '{ termijnen { edges { node { id } } } meldingen { edges { node { id } } } notificaties(first: 20) { edges { node { id } } } }',
      );
      expect(r.tekst).not.toContain(m.nummer);
      expect(r.data.termijnen.edges).toEqual([]);
    });

    it('een onderdeel van een andere melding is niet gevonden', async () => {
      const [een, ander] = [await nieuw(), await nieuw()];
      const w = deel(await legVast(af, een.id, 'waarneming', GOED.waarneming), 'waarneming');
      expect((await legVast(af, ander.id, 'waarneming', GOED.waarneming, { id: w.id, versie: 1 })).code).toBe(
        'NIET_GEVONDEN',
      );
    });

    it('wie als contactpersoon politie of onderzoeker is gehaald, legt het eigen deel vast en niets anders', async () => {
      const m = await nieuw();
      const mag = async (functie: string, wie: string): Promise<string[]> => {
        const l = o.leden.lid(wie).lidmaatschapId;
        const v = await o.beheer.query('select versie from melding.melding where id = $1', [m.id]);
        const bij = await haalErbij(af, m.id, Number(v.rows[0].versie), l, functie);
        expect(bij.__typename).toBe('Melding');
        const b = await o.bezoeker(wie);
        const uit: string[] = [];
        for (const naam of ['politiecontact', 'onderzoek', 'oordeel', 'strafbaar'] as const)
          if ((await legVast(b, m.id, naam, GOED[naam])).code !== 'NIET_GEVONDEN') uit.push(naam);
        return uit;
      };
      expect(await mag('CONTACTPERSOON_POLITIE', 'contactpersoon-politie@zonnehof.demo')).toEqual(['politiecontact']);
      expect(await mag('ONDERZOEKER', 'beleidsmaker@zonnehof.demo')).toEqual(['onderzoek']);
    });
  });
});
