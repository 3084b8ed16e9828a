// What must be true when everything is quiet again. All from the tables and the mail server, nothing from the workers' own words.

const RIJP = `termijn.termijn_actie where op <= $1`;

/** Per act that was done and each of its addressees one notice; per term that became late one event. */
const VERWACHT = `with verwacht as (
    select 'termijn-' || a.id || '|' || l.id as sleutel from termijn.termijn_actie a cross join lateral unnest(a.aan) as aan (wie)
    join toegang.dossier_toegang t on t.organisatie_id = a.organisatie_id and t.dossier_id = a.dossier_id
      and t.functie = case aan.wie when 'EIGENAAR' then 'BEHANDELAAR' when 'BESTUURDER' then 'BESLISSER' else 'ONTVANGER' end
    join organisatie.lidmaatschap l on l.organisatie_id = t.organisatie_id and l.id = t.houder_id where a.uitkomst = 'GEDAAN'
    union all select 'verlopen-' || id from termijn.termijn where status = 'VERLOPEN'),
  gebeurd as (select sleutel, count(*) as n from chaos.exact group by sleutel)`;

const GETALLEN = {
  gepland: `select count(*) from ${RIJP}`,
  gedaan: `select count(*) from ${RIJP} and gedaan_op is not null`,
  nietGedaan: `select count(*) from ${RIJP} and gedaan_op is null`,
  teVroeg: `select count(*) from termijn.termijn_actie where gedaan_op < op and uitkomst = 'GEDAAN' and $1::timestamptz is not null`,
  effecten: `select count(*) from chaos.exact where $1::timestamptz is not null`,
  naief: `select count(*) from chaos.naief where $1::timestamptz is not null`,
  effectKwijt: `${VERWACHT} select count(*) from verwacht v where not exists (select 1 from gebeurd g where g.sleutel = v.sleutel) and $1::timestamptz is not null`,
  effectDubbel: `${VERWACHT} select coalesce(sum(n - 1), 0) from gebeurd where $1::timestamptz is not null`,
  effectOnbedoeld: `${VERWACHT} select count(*) from gebeurd g where not exists (select 1 from verwacht v where v.sleutel = g.sleutel) and $1::timestamptz is not null`,
  meldingKwijt: `${VERWACHT} select count(*) from verwacht v where v.sleutel like 'termijn-%' and $1::timestamptz is not null
    and not exists (select 1 from notificatie.notificatie n where n.sleutel || '|' || n.ontvanger_id = v.sleutel)`,
  meldingDubbel: `select coalesce(sum(n - 1), 0) from (select count(*) as n from notificatie.notificatie where $1::timestamptz is not null group by ontvanger_id, sleutel) x`,
  mailKwijt: `select count(*) from notificatie.notificatie n where $1::timestamptz is not null and not exists (select 1 from notificatie.mail m where m.ontvanger_id = n.ontvanger_id and m.sleutel = n.sleutel)`,
  // The book of acts: each line says how many it did; together exactly those that were done.
  auditMeer: `select abs((select coalesce(sum(aantal), 0) from audit.regel where handeling = 'termijn.acties-uitvoeren')
    - (select count(*) from termijn.termijn_actie where gedaan_op is not null)) where $1::timestamptz is not null`,
  verlopenDubbel: `select coalesce(sum(n - 1), 0) from (select count(*) as n from termijn.termijn_wijziging where soort = 'VERLOPEN' and $1::timestamptz is not null group by termijn_id) x`,
  gebeurtenisDubbel: `select coalesce(sum(n - 1), 0) from (select count(*) as n from outbox.bericht where soort = 'TermijnVerlopen' and $1::timestamptz is not null group by ids ->> 'termijnId') x`,
  gebeurtenisOpen: `select count(*) from outbox.bericht where klaar_op is null and $1::timestamptz is not null`,
  grootboek: `select count(*) from outbox.verwerkt where $1::timestamptz is not null`,
  // A late term has one next reminder waiting.
  vervolgFout: `select count(*) from termijn.termijn t where status = 'VERLOPEN' and $1::timestamptz is not null
    and (select count(*) from termijn.termijn_actie a where a.termijn_id = t.id and a.soort = 'DAGELIJKS_TE_LAAT' and a.gedaan_op is null) <> 1`,
  mailWacht: `select count(*) from notificatie.mail where status = 'WACHT' and $1::timestamptz is not null`,
  mailBijMens: `select count(*) from notificatie.mail where status in ('BEZIG', 'ONBEKEND', 'MISLUKT') and $1::timestamptz is not null`,
};

const SOM = (g, namen) => namen.reduce((som, n) => som + g[n], 0);

/** Counts everything. `einde`: the moment up to which acts were due. */
export async function tel(db, einde, ontvangen) {
  const g = {};
  for (const [naam, sql] of Object.entries(GETALLEN)) g[naam] = await db.getal(sql, [einde]);
  const bekend = (await db.rijen(`select message_id, status from notificatie.mail`)).map((r) => [
    r.message_id,
    r.status,
  ]);
  const inBus = (id) => ontvangen.get(id) ?? 0;
  g.mails = bekend.filter(([id]) => inBus(id) > 0).length;
  g.mailDubbel = bekend.reduce((som, [id]) => som + Math.max(0, inBus(id) - 1), 0);
  g.mailVermist = bekend.filter(([id, status]) => status === 'VERSTUURD' && !inBus(id)).length;
  g.kwijt = SOM(g, [
    'nietGedaan',
    'effectKwijt',
    'meldingKwijt',
    'mailKwijt',
    'gebeurtenisOpen',
    'mailWacht',
    'mailVermist',
  ]);
  g.dubbel = SOM(g, [
    'effectDubbel',
    'effectOnbedoeld',
    'meldingDubbel',
    'auditMeer',
    'verlopenDubbel',
    'gebeurtenisDubbel',
    'mailDubbel',
  ]);
  return g;
}

/** The sentences that must hold, with whether they do. */
export function oordeel(g, { geenKills = false } = {}) {
  return [
    ['lost 0', g.kwijt === 0],
    ['doubled 0', g.dubbel === 0],
    ['nothing before its moment', g.teVroeg === 0],
    ['each late term has one next reminder', g.vervolgFout === 0],
    ...(geenKills ? [] : [['the naive counter counted more: the kills hit', g.naief > g.effecten]]),
  ];
}
