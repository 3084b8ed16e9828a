import { v7 as uuidv7 } from 'uuid';
import { maakWachtwoordHash } from '@meldbaken/platform/auth';
import { DEMO_WACHTWOORD, TWEEDE_LIDMAATSCHAP, demoAccounts, type DemoLid } from './demo-accounts';
import { demoNaam } from './demo-namen';
import { DEMO_ORGANISATIES, type DemoOrganisatie } from './demo-organisaties';

/** The little of a database client that seeding needs; the operator's login, as making tenants is the operator's act. */
export interface BeheerVerbinding {
  query(sql: string, waarden?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

export interface GezaaideLeden {
  /** Membership by e-mail address. */
  lid(email: string): { organisatieId: string; lidmaatschapId: string; persoonId: string; accountId: string };
  eenheid(domein: string, naam: string): string;
}

const PERSONEEL = 40;

/** The demo tenants with units, staff and one account per role. Only ever called in demo mode. */
export async function zaaiOrganisaties(db: BeheerVerbinding, nu: Date): Promise<GezaaideLeden> {
  const hash = await maakWachtwoordHash(DEMO_WACHTWOORD);
  const dag = nu.toISOString().slice(0, 10);
  const begin = `${Number(dag.slice(0, 4)) - 3}-01-01`;
  const organisaties = new Map<string, string>();
  const eenheden = new Map<string, string>();
  const leden = new Map<string, ReturnType<GezaaideLeden['lid']>>();
  for (const o of DEMO_ORGANISATIES) organisaties.set(o.domein, await zaaiOrganisatie(db, o, eenheden, nu));
  for (const a of demoAccounts()) {
    const organisatieId = vind(organisaties, a.domein);
    const accountId = uuidv7();
    await db.query(
      'insert into organisatie.account (id, email, naam, wachtwoord_hash, demo, gemaakt_op) values ($1, $2, $3, $4, true, $5)',
      [accountId, a.email, a.naam, hash, nu],
    );
    leden.set(
      a.email,
      await zaaiLid(db, { organisatieId, accountId, begin }, a, vind(eenheden, `${a.domein}/${a.eenheid}`)),
    );
  }
  await zaaiTweedeLidmaatschap(db, leden, organisaties, begin);
  await zaaiPersoneel(db, vind(organisaties, 'zonnehof.demo'), eenheden);
  return { lid: (email) => vind(leden, email), eenheid: (domein, naam) => vind(eenheden, `${domein}/${naam}`) };
}

async function zaaiOrganisatie(
  db: BeheerVerbinding,
  o: DemoOrganisatie,
  eenheden: Map<string, string>,
  nu: Date,
): Promise<string> {
  const id = uuidv7();
  await db.query(
    `insert into organisatie.organisatie (organisatie_id, soort, naam, kvk, vestigingsnummer, agb, cbs, contactgegevens, aan_code, gemaakt_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      o.soort,
      o.naam,
      o.kvk,
      o.vestigingsnummer,
      o.agb ?? null,
      o.cbs ?? null,
      o.contactgegevens,
      o.aanCode ?? null,
      nu,
    ],
  );
  for (const e of o.eenheden) {
    const eenheidId = uuidv7();
    const ouder = e.ouder === undefined ? null : vind(eenheden, `${o.domein}/${e.ouder}`);
    await db.query(
      'insert into organisatie.eenheid (organisatie_id, id, ouder_id, naam, soort) values ($1, $2, $3, $4, $5)',
      [id, eenheidId, ouder, e.naam, e.soort],
    );
    eenheden.set(`${o.domein}/${e.naam}`, eenheidId);
  }
  return id;
}

async function zaaiLid(
  db: BeheerVerbinding,
  w: { organisatieId: string; accountId: string; begin: string },
  a: Pick<DemoLid, 'mens' | 'rollen' | 'onafhankelijk'>,
  eenheidId: string,
): Promise<ReturnType<GezaaideLeden['lid']>> {
  const persoonId = uuidv7();
  const lidmaatschapId = uuidv7();
  await zaaiPersoon(db, w.organisatieId, persoonId, a.mens, rolFunctie(a.rollen[0] ?? ''), eenheidId);
  await db.query(
    'insert into organisatie.lidmaatschap (organisatie_id, id, account_id, persoon_id, van) values ($1, $2, $3, $4, $5)',
    [w.organisatieId, lidmaatschapId, w.accountId, persoonId, w.begin],
  );
  for (const rol of a.rollen)
    await db.query(
      'insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, onafhankelijk, van) values ($1, $2, $3, $4, $5, $6)',
      [w.organisatieId, uuidv7(), lidmaatschapId, rol, a.onafhankelijk, w.begin],
    );
  return { organisatieId: w.organisatieId, lidmaatschapId, persoonId, accountId: w.accountId };
}

const rolFunctie = (rol: string): string => {
  const woorden = rol.toLowerCase().replaceAll('_', ' ');
  return rol === 'HR' || rol === 'FG' ? rol : woorden.charAt(0).toUpperCase() + woorden.slice(1);
};

function zaaiPersoon(
  db: BeheerVerbinding,
  organisatieId: string,
  id: string,
  m: DemoLid['mens'],
  functie: string,
  eenheidId: string,
): Promise<unknown> {
  return db.query(
    'insert into organisatie.persoon (organisatie_id, id, voornaam, tussenvoegsel, achternaam, functie, eenheid_id) values ($1, $2, $3, $4, $5, $6, $7)',
    [organisatieId, id, m.voornaam, m.tussenvoegsel, m.achternaam, functie, eenheidId],
  );
}

async function zaaiTweedeLidmaatschap(
  db: BeheerVerbinding,
  leden: Map<string, ReturnType<GezaaideLeden['lid']>>,
  organisaties: Map<string, string>,
  begin: string,
): Promise<void> {
  const { accountId } = vind(leden, TWEEDE_LIDMAATSCHAP.email);
  const organisatieId = vind(organisaties, TWEEDE_LIDMAATSCHAP.domein);
  const { rows } = await db.query('select id from organisatie.eenheid where organisatie_id = $1 and ouder_id is null', [
    organisatieId,
  ]);
  const mens =
    demoAccounts().find((a) => a.email === TWEEDE_LIDMAATSCHAP.email)?.mens ?? demoNaam(TWEEDE_LIDMAATSCHAP.domein, 0);
  await zaaiLid(
    db,
    { organisatieId, accountId, begin },
    { mens, rollen: [TWEEDE_LIDMAATSCHAP.rol], onafhankelijk: false },
    String(rows[0]?.['id']),
  );
}

/** Staff without an account, spread over the teams: enough that a location has 20 people and a team has not. */
async function zaaiPersoneel(
  db: BeheerVerbinding,
  organisatieId: string,
  eenheden: Map<string, string>,
): Promise<void> {
  const teams = ['Team Beukenhof', 'Team Nacht', 'Team Lindehof', 'Team Wilgenhof', 'Team Beukenhof', 'Team Nacht'];
  const functies = ['Verzorgende IG', 'Begeleider', 'Verpleegkundige', 'Helpende'];
  for (let i = 0; i < PERSONEEL; i++) {
    const eenheid = vind(eenheden, `zonnehof.demo/${teams[i % teams.length]}`);
    await zaaiPersoon(
      db,
      organisatieId,
      uuidv7(),
      demoNaam('personeel.zonnehof', i),
      functies[i % functies.length] ?? 'Begeleider',
      eenheid,
    );
  }
}

function vind<T>(kaart: Map<string, T>, sleutel: string): T {
  const waarde = kaart.get(sleutel);
  if (waarde === undefined) throw new Error(`demo data: ${sleutel} is missing`);
  return waarde;
}
