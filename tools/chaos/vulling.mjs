// Rows of the real tables, made by SQL with a fixed seed: tenants with three people, dossiers, terms and planned acts.

/** An id of this tenant (or of tenant `t` in SQL) in a family of its own; the same for the same seed. */
const id = (zaad, familie, t, n) =>
  `(lpad(to_hex(${zaad}), 8, '0') || '-${familie}-7000-8' || lpad(to_hex(${t}), 3, '0') || '-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

const FUNCTIES = `(values (1, 'BEHANDELAAR'), (2, 'BESLISSER'), (3, 'ONTVANGER')) as f (n, functie)`;

/** Who loads millions of rows that are right by their making need not have each key looked up. */
export const zonderSleutelcontrole = (client) => client.query(`set session_replication_role = replica`);

/** Tenants 1 to `tenants`, each with an owner, a director and a deputy. */
export async function vulTenants(client, { zaad, tenants }) {
  const o = id(zaad, '0001', 't', '0');
  const lid = id(zaad, '0002', 't', 'f.n');
  const leden = `generate_series(1, ${tenants}) t cross join ${FUNCTIES}`;
  await client.query(`insert into organisatie.organisatie (organisatie_id, soort, naam, gemaakt_op)
    select ${o}, 'ZORGAANBIEDER', 'Chaos ' || t, clock_timestamp() from generate_series(1, ${tenants}) t`);
  await client.query(`insert into organisatie.eenheid (organisatie_id, id, naam, soort)
    select ${o}, ${id(zaad, '0003', 't', '0')}, 'Top', 'ORGANISATIE' from generate_series(1, ${tenants}) t`);
  await client.query(`insert into organisatie.account (id, email, naam, wachtwoord_hash, gemaakt_op)
    select ${lid}, 'lid-' || t || '-' || f.n || '@chaos.example', 'Chaos', 'x', clock_timestamp() from ${leden}`);
  await client.query(`insert into organisatie.persoon (organisatie_id, id, voornaam, achternaam, eenheid_id)
    select ${o}, ${lid}, 'Chaos', 'Mens', ${id(zaad, '0003', 't', '0')} from ${leden}`);
  await client.query(`insert into organisatie.lidmaatschap (organisatie_id, id, account_id, persoon_id, van)
    select ${o}, ${lid}, ${lid}, ${lid}, '2020-01-01' from ${leden}`);
  await client.query(
    `insert into toegang.houder (organisatie_id, id, lidmaatschap_id) select ${o}, ${lid}, ${lid} from ${leden}`,
  );
  await client.query(
    `insert into toegang.houder_lid (organisatie_id, houder_id, lidmaatschap_id) select ${o}, ${lid}, ${lid} from ${leden}`,
  );
}

/** Dossiers 1 to `per` of each tenant, open to its three people. */
export async function vulDossiers(client, { zaad, tenants, per }) {
  const o = id(zaad, '0001', 't', '0');
  const d = id(zaad, '0004', 't', 'd');
  const alle = `generate_series(1, ${tenants}) t cross join generate_series(1, ${per}) d`;
  await client.query(
    `insert into toegang.dossier (organisatie_id, id, soort, gemaakt_op) select ${o}, ${d}, 'MELDING', clock_timestamp() from ${alle}`,
  );
  await client.query(`insert into toegang.dossier_toegang (organisatie_id, id, dossier_id, houder_id, functie, van)
    select ${o}, ${id(zaad, '0005', 't', 'd * 4 + f.n')}, ${d}, ${id(zaad, '0002', 't', 'f.n')}, f.functie, clock_timestamp()
    from ${alle} cross join ${FUNCTIES}`);
}

/**
 * Terms from a source of (t tenant, n number, d dossier, vervalt moment). SQL throughout: nothing passes through node.
 * `van` is the text of a FROM item that names those four.
 */
export async function vulTermijnen(client, { zaad, van }) {
  await client.query(`insert into termijn.termijn (organisatie_id, id, dossier_id, onderwerp_soort, onderwerp_id, onderwerp_nummer, onderwerp_pad, code, definitie_versie,
      naam, begin_op, begin_soort, eenheid, lengte, vervalt_op, veilig_voor_op, binnenkort_vanaf, vandaag_vanaf, uitleg, status, eigenaar_id, gemaakt_op)
    select ${id(zaad, '0001', 't', '0')}, ${id(zaad, '0006', 't', 'n')}, ${id(zaad, '0004', 't', 'd')}, 'MELDING', ${id(zaad, '0006', 't', 'n')}, 'M-2026-' || n,
      '/meldingen/M-2026-' || n, 'IGJ_MELDING', 1, 'Melden bij de IGJ', vervalt - interval '3 days', 'VASTGESTELD', 'WERKDAGEN', 3, vervalt, vervalt,
      vervalt - interval '1 day', vervalt, '[]', 'LOOPT', ${id(zaad, '0002', 't', '1')}, vervalt - interval '3 days' from ${van}`);
}

/** Planned acts from a source of (t, n term, k number of the act, d dossier, soort, aan, op, revisie). */
export async function vulActies(client, { zaad, van }) {
  await client.query(`insert into termijn.termijn_actie (organisatie_id, id, termijn_id, dossier_id, soort, aan, op, revisie)
    select ${id(zaad, '0001', 't', '0')}, ${id(zaad, '0007', 't', 'n * 16 + k')}, ${id(zaad, '0006', 't', 'n')}, ${id(zaad, '0004', 't', 'd')}, soort, aan, op, revisie from ${van}`);
}

/** The id of tenant `t` as made above. */
export const tenantId = (zaad, t) =>
  `${zaad.toString(16).padStart(8, '0')}-0001-7000-8${t.toString(16).padStart(3, '0')}-000000000000`;
