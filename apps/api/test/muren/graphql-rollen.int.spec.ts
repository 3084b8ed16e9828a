import { GraphQLSchemaHost } from '@nestjs/graphql';
import { demoAccounts } from '@meldbaken/organisatie/api';
import { Toegangsregels, toegangVan, type ToegangsVerklaring } from '@meldbaken/platform/access';
import { Sessies } from '@meldbaken/platform/auth';
import { operaties as verklaarde } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { maakZaken, type Zaken } from './canarie-wereld';
import { eigenIds, metVersie } from './eigen-ids';
import { document, operaties, type Operatie } from './schema-documenten';
import { invulling } from './schema-invulling';
import { Wereld } from './wereld';

jest.setTimeout(300_000);

const TWEE_WERKRUIMTEN = 'toezichthouder-rechtmatigheid@rivierstad.demo';
const ACCOUNTS = demoAccounts().filter((a) => a.email !== TWEE_WERKRUIMTEN);

/** Who has a part in the cases of Zonnehof, and so may do and read things there. */
const DEEL = new Set(
  ['aandachtsfunctionaris', 'aandachtsfunctionaris2', 'meldteamlid', 'bestuurder'].map((n) => `${n}@zonnehof.demo`),
);
const INSPECTIE = new Set(['meldpunt', 'coordinerend-inspecteur', 'inspecteur'].map((n) => `${n}@igj.demo`));
const LINDEBOOM = new Set(['aandachtsfunctionaris', 'bestuurder'].map((n) => `${n}@lindeboom.demo`));

/** About oneself: everybody has it, and no case hangs on it. */
const OVER_ZICHZELF = new Set([
  'afwezigheidMelden',
  'herinneringenOpslaan',
  'telefoonOpslaan',
  'agendaSleutelMaken',
  'agendaSleutelIntrekken',
  'termijnWeergaveBewaren',
  'meldingWeergaveBewaren',
  // A note and a question of one's own.
  'alertNotitieBewaren',
  'consultatieVragen',
]);

/** Settings of the own organisation: no case hangs on them. */
const INSTELLINGEN = new Set([
  'eigenTermijnBewaren',
  'extraHerinneringToevoegen',
  'eersteReactieInstellen',
  'openbaarAdresVernieuwen',
  'openbaarInstellen',
  'proefmeldingSturen',
  'uitvoerInstellen',
  'igjInstellingWijzigen',
  'vergewisHerinnerinstellingZetten',
]);
/** What a bestuurder may do who looks over every case without its content. */
const MET_OVERZICHT = new Set(['termijnTeLaatToelichten']);
/** What a reporter asks about the own report. */
const ALS_MELDER = new Set([
  'onafhankelijkVragen',
  'bijlageKaartjeMaken',
  'eigenBerichtSturen',
  'consultatieAanvullen',
  'consultatieSluiten',
]);
const SIGNAAL_INVOERDERS =
  /^(meldpunt|toezichthouder-\w+|sociaal-rechercheur|veiligheid|adviseur-sociaal-domein|contractmanager|consulent)@(rivierstad|heuveldorp)\.demo$/;
/** HR of any provider keeps its own files: no case hangs on them. */
const VAN_HR = new Set(['dienstverbandToevoegen', 'eisAanvragen', 'profielregelVastleggen']);
const magAnders = (email: string, naam: string): boolean =>
  OVER_ZICHZELF.has(naam) ||
  INSTELLINGEN.has(naam) ||
  (ALS_MELDER.has(naam) && email === 'medewerker@zonnehof.demo') ||
  // A receiver of any provider enters a report on behalf of somebody.
  (['meldingNamensIndienen', 'externeMeldingLosBeginnen', 'klachtInvoeren'].includes(naam) &&
    email.startsWith('aandachtsfunctionaris')) ||
  // The question of HR to the register, and who keeps it: no case hangs on them.
  (naam === 'vergewisvraagStellen' && email.startsWith('hr@')) ||
  (naam === 'aantekeningVastleggen' && email.startsWith('registerbeheerder@')) ||
  (naam === 'burgermeldingInvoeren' && /^(meldpunt|coordinerend-inspecteur)@igj/.test(email)) ||
  // Whoever works on care at a municipality and hears something may enter a signal.
  (naam === 'zorgsignaalInvoeren' && SIGNAAL_INVOERDERS.test(email)) ||
  (VAN_HR.has(naam) && email.startsWith('hr@')) ||
  // Registers and links with other systems belong to the organisation: no case hangs on them.
  (naam === 'waarschuwingsregisterVastleggen' && email.startsWith('bestuurder')) ||
  (naam === 'koppelingVoorbereiden' && email.startsWith('beheerder@')) ||
  (MET_OVERZICHT.has(naam) && email.startsWith('bestuurder'));

/** Which canaries an account may meet. */
function magZien(email: string): RegExp | null {
  if (DEEL.has(email)) return /CNRY-zonnehof/;
  if (INSPECTIE.has(email)) return /CNRY-zonnehof-3/;
  return LINDEBOOM.has(email) ? /CNRY-lindeboom/ : null;
}

describe('What each role gets from each operation', () => {
  let w: Wereld;
  let z: Zaken;
  let rechten: Map<string, ToegangsVerklaring | undefined>;
  let ops: Operatie[];
  beforeAll(async () => {
    w = await Wereld.start();
    z = await maakZaken(w);
    rechten = new Map(verklaarde(w.o.app).map((o) => [o.naam, toegangVan(o.methode)]));
    ops = operaties(w.o.app.get(GraphQLSchemaHost).schema).filter((o) => rechten.get(o.naam)?.soort !== 'openbaar');
  });
  afterAll(() => w?.stop());

  async function inzageVan(email: string): Promise<Inzage> {
    const [, token = ''] = (await w.als(email)).cookie.split('=');
    const inzage = (await w.o.app.get(Sessies).zoek(token, 'test'))?.inzage;
    if (!inzage) throw new Error(`${email} has no workspace`);
    return inzage;
  }

  function kanOoit(inzage: Inzage, op: Operatie): boolean {
    const v = rechten.get(op.naam);
    return v?.soort !== 'recht' || w.o.app.get(Toegangsregels).kanOoit(inzage, v.handeling, v.onderwerp);
  }

  /** Acts of those who take part would change the cases that the others are tested on. */
  const overslaan = (email: string, op: Operatie, mag: boolean): boolean =>
    op.soort === 'mutation' && mag && (DEEL.has(email) || INSPECTIE.has(email) || op.naam === 'meldingIndienen');

  async function probeer(email: string): Promise<string[]> {
    const inzage = await inzageVan(email);
    const eigen = await eigenIds(w, z, z.open, email);
    const fout: string[] = [];
    for (const op of ops) {
      const mag = kanOoit(inzage, op);
      if (overslaan(email, op, mag)) continue;
      const args = await metVersie(w, op, invulling(op, eigen));
      const r = await (await w.als(email)).vraag<Record<string, unknown>>(document(op, Object.keys(args)), args);
      const antwoord = r.data?.[op.naam];
      const gezien = (r.tekst.match(/CNRY-[a-z]+-\d/g) ?? []).filter((c) => !magZien(email)?.test(c));
      if (r.errors) fout.push(`${op.naam}: ${r.tekst.slice(0, 200)}`);
      else if (gezien.length) fout.push(`${op.naam}: sees ${gezien[0]}`);
      else if (!isNiets(antwoord) && (!mag || (op.soort === 'mutation' && !magAnders(email, op.naam))))
        fout.push(`${op.naam}, ${mag ? 'not theirs' : 'no right'}: ${r.tekst.slice(0, 200)}`);
    }
    return fout;
  }

  it.each(ACCOUNTS.map((a) => [a.email]))('%s: own rows, or nothing', async (email) => {
    expect(await probeer(email)).toEqual([]);
  });

  it('those with a part do get rows: the matrix can see something', async () => {
    for (const email of [...DEEL, ...INSPECTIE, ...LINDEBOOM]) {
      const b = await w.als(email);
      const r = await b.vraag(
        '{ meldingen { edges { node { id } } } postvak { edges { node { id } } } termijnen { edges { node { id } } } }',
      );
      expect([email, /"id":/.test(r.tekst)]).toEqual([email, true]);
    }
  });

  it('rows are of the own tenant alone: every id in a list is one of the own rows', async () => {
    const lijsten = ops.filter((o) => o.soort === 'query' && String(o.veld.type).endsWith('Connection!'));
    expect(lijsten.length).toBeGreaterThan(7);
    const gezien: { email: string; lijst: string; id: string }[] = [];
    for (const { email } of ACCOUNTS)
      for (const op of lijsten) {
        const r = await (await w.als(email)).vraag(`{ ${op.naam} { edges { node { id } } } }`);
        const ids = [...r.tekst.matchAll(/"id":"([^"]+)"/g)].map((m) => m[1] ?? '');
        for (const id of ids) gezien.push({ email, lijst: op.naam, id });
      }
    // After the looking: the log grows by it.
    const eigenaar = await eigenaars();
    expect(gezien.filter((g) => eigenaar.get(g.id) !== w.organisatie(g.email))).toEqual([]);
    expect(new Set(gezien.map((g) => g.lijst)).size).toBeGreaterThan(6);
  });

  /** Which tenant a row belongs to, by its id. */
  async function eigenaars(): Promise<Map<string, string>> {
    const tabellen = [
      'melding.melding',
      'melding.consultatie',
      'termijn.termijn',
      'igj.externe_melding',
      'igj.inspectiezaak',
      'notificatie.notificatie',
      'audit.regel',
      'organisatie.lidmaatschap',
    ];
    const rijen = await w.sql<{ id: string; o: string }>(
      tabellen.map((t) => `select id, organisatie_id as o from ${t}`).join(' union all '),
    );
    return new Map(rijen.map((r) => [r.id, r.o]));
  }
});

/** No row, no act: what somebody without a part gets, whatever the kind of answer. */
function isNiets(w: unknown): boolean {
  if (w === null || w === false) return true;
  if (Array.isArray(w)) return w.length === 0;
  if (typeof w !== 'object' || w === undefined) return false;
  if ('edges' in w) return isNiets(w.edges);
  // A page for another system: no rows, and no cursor to come back with.
  if ('volgende' in w && w.volgende !== null) return false;
  if ('__typename' in w && w.__typename === 'Geweigerd') return 'code' in w && w.code === 'NIET_GEVONDEN';
  return Object.entries(w).every(
    ([k, v]) =>
      k === '__typename' || k === 'volgende' || k === 'meer' || v === 0 || (Array.isArray(v) && v.length === 0),
  );
}
