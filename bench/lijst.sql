select json_build_object('edges', coalesce(json_agg(json_build_object('node', x.j)), '[]'))::text from (
  select json_build_object('id', m.id, 'nummer', m.nummer, 'status', m.status, 'vormen', m.vormen, 'versie', m.versie,
    'ingediendOp', to_char(m.ingediend_op at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'behandelaar', (select json_build_object('id', w.id, 'naam', w.naam) from weergave.lid w where w.organisatie_id = m.organisatie_id and w.id = m.behandelaar_id),
    'eenheid', (select json_build_object('id', w.id, 'naam', w.naam, 'pad', w.pad) from weergave.eenheid w where w.organisatie_id = m.organisatie_id and w.id = m.eenheid_id),
    'termijnen', (select coalesce(json_agg(json_build_object('id', t.id, 'code', t.code, 'vervaltOp', t.vervalt_op, 'status', t.status) order by t.vervalt_op), '[]')
      from termijn.termijn t where t.organisatie_id = m.organisatie_id and t.onderwerp_id = m.id and t.status in ('LOOPT', 'VERLOPEN', 'OPGESCHORT'))) as j
  from melding.melding m where m.status = $1 order by m.ingediend_op desc, m.id desc limit $2) x
