import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Kolom, TenantTabel } from './tenant-tabellen';

export type Rij = Record<string, unknown>;

/** What the catalogue alone cannot tell: a check over several columns. */
const RECEPTEN: Readonly<Record<string, Rij>> = {
  'overdracht.overdracht': { aan_code: 'IGJ' },
  'organisatie.afwezigheid': { vervanger_id: null },
  // Sent, so not received.
  'igj.bericht': { richting: 'UIT', ontvangst_id: null, sleutel: '00000000-0000-4000-8000-000000000001' },
  'melding.klacht': { stand: 'ONTVANGEN' },
  // Yes is said from a report.
  'melding.geschiktheid_antwoord': { antwoord: 'JA' },
  // Not ended, not confirmed.
  'igj.maatregel': { geeindigd_door: null },
  'igj.hand_antwoord': { soort: 'BEVESTIGING', rapportage_gevraagd: true, vraag_id: null },
  'igj.signaal': { bevestigd_door: null, overdracht_id: null },
  // Not withdrawn; looked at in some way.
  'vergewis.ontheffing': { ingetrokken_door: null },
  'vergewis.voorwaarde': { ingetrokken_door: null },
  'vergewis.vergewismoment': { wijzen: ['GESPREK'] },
  // Not confirmed.
  'vergewis.import': { bevestigd_door: null },
  'vergewis.dossier_stap': { deel: 'REFERENTIES' },
  'zorgfraude.signaal': { status: 'ONTVANGEN', samengevoegd_met: null },
  // A provider stands open, with its name.
  'zorgfraude.signaal_onderwerp': { naam: 'Proef' },
  // Prepared, not agreed, not stopped.
  'toegang.koppeling': {
    doel: 'Proef voor de muren',
    rechten: ['STANDEN_LEZEN'],
    goedgekeurd_door: null,
    ingetrokken_door: null,
  },
  'igj.externe_melding': { categorie: 'CALAMITEIT' },
  'vergewis.sollicitant_link': { delen: ['TOESTEMMING'] },
  // To an address outside, about the person themselves.
  'vergewis.mail': { ontvanger_id: null, adres: 'proef@voorbeeld.demo' },
  'vergewis.herinnering': { aan: 'PERSOON', ontvanger_id: null },
  // No answer to a finding.
  'vergewis.sollicitant_inzending': { bevinding_id: null },
};

const TEKSTEN = [
  'PROEF',
  'Proef',
  'proef',
  '0'.repeat(64),
  '0'.repeat(16),
  '12345678',
  '000012345678',
  '1234',
  'EIGEN_PROEF',
  'proefproefproefproefpr',
  'B-CDFHJKMNPQRT',
  'S-CDFHJKMNPQRT',
  'G-CDFHJKMNPQRT',
  'L-CDFHJKMNPQRT',
];

const WAARDEN: Readonly<Record<string, () => unknown>> = {
  uuid: randomUUID,
  integer: () => 1,
  bigint: () => 1,
  boolean: () => false,
  'timestamp with time zone': () => '2026-11-23T10:00:00Z',
  date: () => '2026-11-23',
  bytea: () => `\\x01${'00'.repeat(31)}`,
  jsonb: () => ({}),
  'text[]': () => [],
};

/** A value for one column that its checks accept. */
function waarde(t: TenantTabel, k: Kolom): unknown {
  if (k.type !== 'text') {
    const maak = WAARDEN[k.type];
    if (!maak) throw new Error(`${t.naam}.${k.naam}: give WAARDEN a value of type ${k.type}`);
    return maak();
  }
  const eisen = t.eisen.filter((e) => new RegExp(`\\b${k.naam}\\b`).test(e));
  const keuze = eisen.map((e) => /ARRAY\['([^']+)'/.exec(e)?.[1]).find((w) => w !== undefined);
  if (keuze !== undefined) return keuze;
  const vormen = eisen.flatMap((e) =>
    [...e.matchAll(new RegExp(`${k.naam} ~ '([^']+)'`, 'g'))].map((m) => new RegExp(m[1] ?? '')),
  );
  const past = TEKSTEN.find((w) => vormen.every((v) => v.test(w)));
  if (past === undefined) throw new Error(`${t.naam}.${k.naam}: give TEKSTEN a text that fits ${eisen.join(' ')}`);
  return past;
}

/** One row of this tenant: required columns by type and check, references to the tenant's own rows, the rest empty. */
export function maakRij(t: TenantTabel, organisatieId: string, eigen: ReadonlyMap<string, Rij>): Rij {
  const rij: Rij = { organisatie_id: organisatieId };
  for (const v of t.verwijzingen) {
    const doel = eigen.get(v.naar);
    // A row that points at itself stays without parent.
    if (doel) v.kolommen.forEach((k, i) => (rij[k] ??= doel[v.doelkolommen[i] ?? '']));
  }
  for (const k of t.kolommen) if (!(k.naam in rij) && k.verplicht && !k.vanzelf) rij[k.naam] = waarde(t, k);
  return { ...rij, ...RECEPTEN[t.naam] };
}

export const voegToe = (t: TenantTabel, rij: Rij): { sql: string; waarden: unknown[] } => {
  const kolommen = Object.keys(rij).join(', ');
  return {
    sql: `insert into ${t.naam} (${kolommen}) select ${kolommen} from jsonb_populate_record(null::${t.naam}, $1)`,
    waarden: [JSON.stringify(rij)],
  };
};

/** A tenant with one row in every table; answers the rows by table. */
export async function vulTenant(c: Client, tabellen: readonly TenantTabel[]): Promise<Map<string, Rij>> {
  const organisatieId = randomUUID();
  const account = {
    id: randomUUID(),
    email: `${organisatieId}@proef.demo`,
    naam: 'Proef',
    wachtwoord_hash: 'x',
    gemaakt_op: '2026-01-01T00:00:00Z',
  };
  await c.query('insert into organisatie.account select * from jsonb_populate_record(null::organisatie.account, $1)', [
    JSON.stringify({ ...account, demo: false }),
  ]);
  const eigen = new Map<string, Rij>([['organisatie.account', account]]);
  for (const t of tabellen) {
    const rij = maakRij(t, organisatieId, eigen);
    const { sql, waarden } = voegToe(t, rij);
    await c.query(sql, waarden);
    eigen.set(t.naam, rij);
  }
  return eigen;
}
