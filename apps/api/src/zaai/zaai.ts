import { zaaiOrganisaties, type BeheerVerbinding } from '@meldbaken/organisatie/api';
import { VasteKlok } from '@meldbaken/platform/klok';
import { startStilleWerker } from '../../../worker/src/stille-worker';
import { maakApp } from '../maak-app';
import { leesBerichten } from './berichten';
import { Bezoekers } from './bezoekers';
import { vraagRaad } from './consultaties';
import { houdGereedheidBij } from './gereedheid';
import { laatMeekijken } from './gast';
import { voerGesprek } from './gesprek';
import { laatOnderzoeken } from './inspectie';
import { vraagNaam } from './mensen';
import { openFormulier } from './openbaar';
import { maakSchortOp } from './opschorten';
import { houdPersoneelBij } from './personeel';
import { Regie } from './regie';
import { brengSignalen } from './signalen';
import { schrijfTelefoons } from './telefoons';
import { Verteller } from './verteller';
import { VERHALEN } from './verhalen';
import { meldWmo } from './wmo';

export interface ZaaiOpties {
  beheerUrl: string;
  appUrl: string;
  workerUrl: string;
  sleutel: Buffer;
  wortelsleutels?: readonly Buffer[];
  /** With the operator's rights: making tenants is the operator's act. */
  client: BeheerVerbinding;
  baseUrl: string;
  nu: Date;
}

/** Who work with it read what came until two days before: a demo does not begin under a heap of old notices. */
const GELEZEN_MS = 2 * 86_400_000;
const LEZERS = [
  ...[
    'aandachtsfunctionaris',
    'aandachtsfunctionaris2',
    'meldteamlid',
    'bestuurder',
    'bestuurder2',
    'hr',
    'contactpersoon-politie',
    'beleidsmaker',
  ].map((w) => `${w}@zonnehof.demo`),
  ...['aandachtsfunctionaris', 'bestuurder'].map((w) => `${w}@lindeboom.demo`),
  ...['meldpunt', 'coordinerend-inspecteur', 'inspecteur', 'registerbeheerder'].map((w) => `${w}@igj.demo`),
  'toezichthouder-kwaliteit@rivierstad.demo',
];

/** The demo: tenants, and some months of work in them, done through the product's own commands at their own moments. */
export async function zaai(o: ZaaiOpties): Promise<void> {
  await metSnelleCommits(o.client, () => speel(o));
}

async function speel(o: ZaaiOpties): Promise<void> {
  const leden = await zaaiOrganisaties(o.client, o.nu);
  const klok = new VasteKlok(o.nu);
  const sleutels = { sleutel: o.sleutel, wortelsleutels: o.wortelsleutels };
  const [app, worker] = await Promise.all([
    maakApp({ databaseUrl: o.appUrl, ...sleutels, klok, demo: true, baseUrl: o.baseUrl }),
    startStilleWerker({ databaseUrl: o.workerUrl, ...sleutels, klok, baseUrl: o.baseUrl }),
  ]);
  try {
    const bezoekers = new Bezoekers(app, klok);
    const verteller = new Verteller(bezoekers, leden, maakSchortOp(app, klok));
    const scenes = VERHALEN.flatMap((v) => verteller.scenes(v, o.nu));
    const tweeDagenTerug = new Date(o.nu.getTime() - GELEZEN_MS);
    const gelezen = [
      leesBerichten(bezoekers, LEZERS, tweeDagenTerug),
      ...schrijfTelefoons(bezoekers, tweeDagenTerug),
      ...openFormulier(bezoekers, tweeDagenTerug),
      ...houdPersoneelBij(bezoekers, leden, tweeDagenTerug),
      ...houdGereedheidBij(bezoekers, leden, tweeDagenTerug),
      ...brengSignalen(bezoekers, leden, tweeDagenTerug),
      ...voerGesprek(bezoekers, tweeDagenTerug),
      ...vraagRaad(bezoekers, o.nu),
      ...vraagNaam(bezoekers, o.nu),
      ...meldWmo(bezoekers, leden, o.nu),
      ...laatOnderzoeken(bezoekers, o.nu),
      ...laatMeekijken(bezoekers, o.nu),
    ];
    await new Regie(klok, worker, o.client).speel([...scenes, ...gelezen], o.nu);
  } finally {
    await Promise.all([app.close(), worker.stop()]);
  }
}

/** A demo that a power cut leaves half made is made anew: no act of it need wait for the disk. */
async function metSnelleCommits(db: BeheerVerbinding, doe: () => Promise<void>): Promise<void> {
  const zet = async (wat: string): Promise<void> => {
    const { rows } = await db.query(`select format('alter database %I ${wat}', current_database()) as sql`);
    await db.query(String(rows[0]?.['sql']));
  };
  await zet('set synchronous_commit to off');
  try {
    await doe();
  } finally {
    await zet('reset synchronous_commit');
  }
}
