import { randomUUID } from 'node:crypto';
import { afspraken, antwoord, draagOver, mensen, noem, vraagOnafhankelijk, zwijg } from './mensen-vragen';
import { Wereld } from './muren/wereld';
import { nummers } from './vragen';

jest.setTimeout(180_000);

const MEDEWERKER = 'medewerker@zonnehof.demo';
const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const TEAM = 'meldteamlid@zonnehof.demo';
const BESTUURDER = 'bestuurder@zonnehof.demo';
const LEIDING = 'leidinggevende@zonnehof.demo';
const VREEMD = 'aandachtsfunctionaris@lindeboom.demo';

describe('Mensen wisselen: overdragen, later noemen, een ander laten kijken', () => {
  let w: Wereld;
  beforeAll(async () => {
    w = await Wereld.start();
  });
  afterAll(() => w?.stop());

  const meld = async (meer: Record<string, unknown> = {}): Promise<string> => {
    const m = await w.meld(MEDEWERKER, meer);
    await w.neem(AF, m.id);
    return m.id;
  };
  const behandelaar = (id: string): Promise<string> =>
    w.een('select behandelaar_id from melding.melding where id = $1', [id]);

  describe('overdragen', () => {
    it('zaken, termijnen en werk gaan in één keer over; dezelfde sleutel doet het één keer', async () => {
      const ids = [await meld(), await meld()];
      const [eerste = ''] = ids;
      await zwijg(await w.als(AF), eerste, 0, '2026-12-09');
      const sleutel = randomUUID();
      const uit = await draagOver(await w.als(AF), ids, w.lid(AF2), { s: sleutel });
      expect(uit).toMatchObject({ __typename: 'ZakenOvergedragen', meldingen: 2, termijnen: 1 });
      expect(await draagOver(await w.als(AF), ids, w.lid(AF2), { s: sleutel })).toMatchObject({ meldingen: 2 });
      for (const id of ids) expect(await behandelaar(id)).toBe(w.lid(AF2));
      expect(await w.een('select eigenaar_id from termijn.termijn where dossier_id = $1', [eerste])).toBe(w.lid(AF2));
      expect((await mensen(await w.als(AF2), eerste))?.eerder).toMatchObject([
        { functie: 'BEHANDELAAR', eindeReden: 'Ik ben met verlof' },
      ]);
      await w.worker.ronde();
      const post = await w.sql(
        `select 1 from notificatie.notificatie where ontvanger_id = $1 and soort = 'MELDING_OVERGEDRAGEN'`,
        [w.lid(AF2)],
      );
      expect(post).toHaveLength(2);
    });

    it('een collega met deze rol draagt ook zaken over van wie weg is', async () => {
      const id = await meld();
      expect(await draagOver(await w.als(TEAM), [id], w.lid(TEAM), { reden: 'Uit dienst' })).toMatchObject({
        meldingen: 1,
      });
      expect(await behandelaar(id)).toBe(w.lid(TEAM));
    });

    it('alles of niets: één melding die niet van u is houdt alles tegen', async () => {
      const id = await meld();
      const vreemd = await w.meld('medewerker@lindeboom.demo', {
        eenheidId: w.o.leden.eenheid('lindeboom.demo', 'Wijkteam Oost'),
      });
      for (const ids of [
        [id, vreemd.id],
        [id, randomUUID()],
      ])
        expect(await draagOver(await w.als(AF), ids, w.lid(AF2))).toMatchObject({ code: 'NIET_GEVONDEN' });
      expect(await draagOver(await w.als(VREEMD), [id], w.lid(VREEMD))).toMatchObject({ code: 'NIET_GEVONDEN' });
      expect(await draagOver(await w.als(MEDEWERKER), [id], w.lid(AF2))).toMatchObject({ code: 'NIET_GEVONDEN' });
      expect(await draagOver(await w.als(AF), [], w.lid(AF2))).toMatchObject({ code: 'OVERDRAGEN_NIETS' });
      expect(await draagOver(await w.als(AF), [id], w.lid(AF))).toMatchObject({ code: 'OVERDRAGEN_ZELFDE' });
      expect(await behandelaar(id)).toBe(w.lid(AF));
    });

    it('de keuzelijst en de handeling laten alleen toe wie elke gekozen melding mag zien', async () => {
      const vrij = await meld();
      const over = await meld({ pleger: { persoonId: w.persoon(TEAM) } });
      const kies = async (ids: string[]): Promise<string> =>
        (
          await (
            await w.als(AF)
          ).vraag('query ($ids: [ID!]!) { overdraagOntvangers(meldingIds: $ids) { id naam } }', { ids })
        ).tekst;
      expect(await kies([vrij])).toContain(w.lid(TEAM));
      expect(await kies([vrij, over])).not.toContain(w.lid(TEAM));
      expect(await kies([vrij, over])).toContain(w.lid(AF2));
      expect(await draagOver(await w.als(AF), [vrij, over], w.lid(TEAM))).toMatchObject({
        code: 'OVERDRAGEN_KAN_NIET',
      });
      expect(await draagOver(await w.als(AF), [vrij], w.lid(LEIDING))).toMatchObject({ code: 'OVERDRAGEN_KAN_NIET' });
      const lijst = await (await w.als(TEAM)).vraag('{ overTeDragen { id nummer behandelaar } }');
      expect(lijst.tekst).toContain(vrij);
      expect(lijst.tekst).not.toContain(over);
    });
  });

  describe('later iemand noemen', () => {
    it('de behandelaar noemt een collega die meekijkt: die ziet vanaf dat moment niets', async () => {
      const id = await meld();
      expect(await mensen(await w.als(TEAM), id)).not.toBeNull();
      const versie = await w.versie('melding.melding', id);
      const sleutel = randomUUID();
      const uit = await noem(await w.als(AF), id, versie, { persoonId: w.persoon(TEAM) }, sleutel);
      expect(uit).toMatchObject({ __typename: 'Melding', versie: versie + 1 });
      expect(await noem(await w.als(AF), id, versie, { persoonId: w.persoon(TEAM) }, sleutel)).toMatchObject({
        versie: versie + 1,
      });
      expect(await mensen(await w.als(TEAM), id)).toBeNull();
      expect(
        await w.sql('select 1 from melding.genoemde where melding_id = $1 and persoon_id is not null', [id]),
      ).toHaveLength(1);
      const nogEens = await noem(await w.als(AF), id, versie + 1, { persoonId: w.persoon(TEAM) });
      expect(nogEens).toMatchObject({ code: 'MELDING_AL_GENOEMD' });
    });

    it('een getypte naam verbergt de melding voor wie zo heet, ook voor de behandelaar zelf', async () => {
      const id = await meld();
      const achternaam = await w.een('select achternaam from organisatie.persoon where id = $1', [w.persoon(AF)]);
      const uit = await noem(await w.als(AF), id, await w.versie('melding.melding', id), {
        naam: achternaam.toUpperCase(),
      });
      expect(uit).toMatchObject({ __typename: 'Geweigerd', code: 'NIET_GEVONDEN' });
      expect(await w.sql('select 1 from melding.genoemde where melding_id = $1', [id])).toHaveLength(2);
      expect(await nummers(await w.als(AF))).not.toContain(
        await w.een('select nummer from melding.melding where id = $1', [id]),
      );
      expect(await behandelaar(id)).not.toBe(w.lid(AF));
      expect(await mensen(await w.als(AF2), id)).not.toBeNull();
    });

    it('een cliënt noemen sluit niemand uit; een oude versie, een lege naam en een ander worden geweigerd', async () => {
      const id = await meld();
      const af = await w.als(AF);
      const versie = await w.versie('melding.melding', id);
      expect(await noem(af, id, versie, { rol: 'CLIENT', naam: 'Meneer Ander' })).toMatchObject({ versie: versie + 1 });
      expect(await noem(af, id, versie, { naam: 'X' })).toMatchObject({ __typename: 'VersieVerouderd' });
      expect(await noem(af, id, versie + 1, { naam: ' ' })).toMatchObject({ code: 'MELDING_NAAM_ONTBREEKT' });
      for (const email of [TEAM, BESTUURDER, MEDEWERKER, VREEMD])
        expect(await noem(await w.als(email), id, versie + 1, { naam: 'X' })).toMatchObject({ code: 'NIET_GEVONDEN' });
    });

    it('valt de laatste die kan behandelen weg, dan gaat de melding naar een bestuurder die hem kan behandelen', async () => {
      const m = await w.meld('medewerker@lindeboom.demo', {
        eenheidId: w.o.leden.eenheid('lindeboom.demo', 'Wijkteam Oost'),
      });
      await w.neem(VREEMD, m.id);
      await w.sluitUit(VREEMD, m.id, VREEMD).catch(() => undefined);
      expect(await mensen(await w.als(VREEMD), m.id)).toBeNull();
      const bestuurder = await w.als('bestuurder@lindeboom.demo');
      expect(await behandelaar(m.id)).toBe(w.lid('bestuurder@lindeboom.demo'));
      expect((await zwijg(bestuurder, m.id, 0, '2026-12-09')).__typename).toBe('MeldingMensen');
    });
  });

  describe('de onafhankelijke ontvanger', () => {
    it('een melder die niet gehoord is, of last krijgt, bereikt wie onafhankelijk is, en niemand anders', async () => {
      const id = await meld();
      const melder = await w.als(MEDEWERKER);
      const sleutel = randomUUID();
      for (const s of [sleutel, sleutel])
        expect(await vraagOnafhankelijk(melder, id, 'BENADELING', 'Mijn dienst is veranderd.', s)).toMatchObject({
          vragen: [{ soort: 'BENADELING', tekst: 'Mijn dienst is veranderd.' }],
        });
      expect(await vraagOnafhankelijk(melder, id, 'KIJK_NOG_EENS', '')).toMatchObject({ code: 'ONAFHANKELIJK_LEEG' });
      const af2 = await w.als(AF2);
      const [vraag] = (await mensen(af2, id))?.onafhankelijk ?? [];
      expect(vraag).toMatchObject({ soort: 'BENADELING', tekst: 'Mijn dienst is veranderd.' });
      expect((await mensen(await w.als(AF), id))?.onafhankelijk).toEqual([]);
      expect(await antwoord(await w.als(AF), vraag?.id ?? '', 'x')).toMatchObject({ code: 'NIET_GEVONDEN' });
      for (const email of [AF, BESTUURDER, LEIDING, VREEMD])
        expect(await vraagOnafhankelijk(await w.als(email), id, 'BENADELING', 'x')).toMatchObject({
          code: 'NIET_GEVONDEN',
        });
      expect((await antwoord(af2, vraag?.id ?? '', 'Ik bel u morgen.')).onafhankelijk[0]?.antwoord).toBe(
        'Ik bel u morgen.',
      );
      expect(await antwoord(af2, vraag?.id ?? '', 'Nog eens')).toMatchObject({ code: 'ONAFHANKELIJK_AL_BEANTWOORD' });
      expect((await afspraken(melder)).find((a) => a.meldingId === id)?.vragen[0]?.antwoord).toBe('Ik bel u morgen.');
      await w.worker.ronde();
      const post = await w.sql<{ ontvanger: string }>(
        `select ontvanger_id as ontvanger from notificatie.notificatie where dossier_id = $1 and soort = 'ONAFHANKELIJK_GEVRAAGD'`,
        [id],
      );
      expect(post).toEqual([{ ontvanger: w.lid(AF2) }]);
      expect(
        await w.sql(`select 1 from melding.tijdlijn where melding_id = $1 and soort = 'NOG_EENS_BEKEKEN'`, [id]),
      ).toEqual([]);
    });

    it('is die zelf uitgesloten, dan komt de vraag bij een bestuurder', async () => {
      const id = await meld({ pleger: { persoonId: w.persoon(AF2) } });
      await vraagOnafhankelijk(await w.als(MEDEWERKER), id, 'KIJK_NOG_EENS', 'Ik hoor niets.');
      const [vraag] = (await mensen(await w.als(BESTUURDER), id))?.onafhankelijk ?? [];
      expect(vraag?.tekst).toBe('Ik hoor niets.');
      expect(await mensen(await w.als(AF2), id)).toBeNull();
      await antwoord(await w.als(BESTUURDER), vraag?.id ?? '', 'Wij kijken opnieuw.');
      expect(
        await w.sql(`select 1 from melding.tijdlijn where melding_id = $1 and soort = 'NOG_EENS_BEKEKEN'`, [id]),
      ).toHaveLength(1);
    });
  });
});
