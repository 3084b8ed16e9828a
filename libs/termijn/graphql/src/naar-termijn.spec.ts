import { naarTermijn } from './naar-termijn';
import { ALLES, termijnJson, termijnVraag, type TermijnJson } from './termijn-json';

const rij = (o: Partial<TermijnJson> = {}): TermijnJson => ({
  id: 't',
  code: 'IGJ_MELDING',
  definitieVersie: 1,
  naam: 'Melden bij de IGJ',
  rekeneenheid: 'WERKDAGEN',
  status: 'LOOPT',
  beginOp: '2026-11-20T09:00:00+00:00',
  vervaltOp: '2026-11-25T23:00:00+00:00',
  veiligVoorOp: '2026-11-25T23:00:00+00:00',
  binnenkortVanaf: '2026-11-23T23:00:00+00:00',
  vandaagVanaf: '2026-11-24T23:00:00+00:00',
  teLaat: false,
  eigenaarId: 'ik',
  dossierId: 'd',
  onderwerpNummer: 'M-2026-ABCDE',
  onderwerpPad: '/meldingen/M-2026-ABCDE',
  aanleidingId: null,
  beeindigdOp: null,
  teLaatReden: null,
  teLaatToegelichtOp: null,
  versie: 1,
  ...o,
});
const ik = { lidmaatschapId: 'ik' };
const NU = new Date('2026-11-24T10:00:00Z');
const namen = new Map([['e', { vol: 'Beukenhof', overzicht: 'afgeschermd' }]]);

it('zet een rij om, met ernst, rest en moment op dit moment', () => {
  const t = naarTermijn(rij(), NU, ik);
  expect(t).toMatchObject({
    ernst: 'BINNENKORT',
    momentTekst: 'wo 25 nov, 24:00 uur',
    mijn: true,
    teLaat: false,
    soort: 'BELEID',
    eenheid: null,
  });
  expect(t.vervaltOp.toISOString()).toBe('2026-11-25T23:00:00.000Z');
  expect(t.bron).toBe(
    'Artikel 11 Wkkgz ("onverwijld"); de website van de IGJ: binnen 3 werkdagen nadat u het vaststelde',
  );
});

it('noemt een lopende termijn te laat zodra het einde er is, ook als de taak nog niet liep', () => {
  expect(naarTermijn(rij(), new Date('2026-11-25T22:59:59.999Z'), ik)).toMatchObject({
    ernst: 'VANDAAG',
    teLaat: false,
  });
  expect(naarTermijn(rij(), new Date('2026-11-25T23:00:00Z'), ik)).toMatchObject({ ernst: 'TE_LAAT', teLaat: true });
});

it('zegt hoeveel te laat iets gehaald is', () => {
  const laat = rij({ status: 'GEHAALD', teLaat: true, beeindigdOp: '2026-11-26T01:00:00+00:00' });
  expect(naarTermijn(laat, NU, ik)).toMatchObject({
    ernst: 'GEHAALD',
    restTekst: 'Gehaald, 2 uur te laat',
    teLaat: true,
  });
});

it('toont de eenheid zoals deze kijker die mag zien', () => {
  expect(naarTermijn(rij({ eenheidId: 'e', vol: true }), NU, ik, namen).eenheid).toBe('Beukenhof');
  expect(naarTermijn(rij({ eenheidId: 'e', vol: false }), NU, ik, namen).eenheid).toBe('afgeschermd');
  expect(naarTermijn(rij({ eenheidId: 'e' }), NU, ik, namen).eenheid).toBe('afgeschermd');
  expect(naarTermijn(rij({ eenheidId: 'e', vol: true }), NU, ik).eenheid).toBeNull();
});

it('geeft niets vrij bij een onbekende code: dat is een fout van ons', () => {
  expect(() => naarTermijn(rij({ code: 'ONZIN' }), NU, ik)).toThrow('unknown');
});

it('vraagt alleen wat de client vraagt, en een reden alleen voor wie meekijkt', () => {
  const niets = termijnJson('t', termijnVraag(new Set(['edges', 'edges.node', 'edges.node.id']), 'edges.node.'), () => {
    throw new Error('no placeholder needed');
  });
  expect(niets).not.toContain('uitleg');
  expect(niets).not.toContain('select');
  const alles = termijnJson('t', ALLES, () => '$7');
  expect(alles).toContain(`case when exists (select 1 from toegang.dossier_toegang vt`);
  expect(alles.match(/\$7/g)).toHaveLength(9);
  expect(termijnVraag(new Set(['uitleg', 'uitleg.zinnen']))).toEqual({
    eigenaar: false,
    eenheid: false,
    reden: false,
    uitleg: true,
    geschiedenis: false,
    toelichting: false,
    opent: false,
  });
});
