import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** A link that ends soon, for who reminds people of it. */
export interface AflopendeLink {
  linkId: string;
  dienstverbandId: string;
  /** Null: nobody can be mailed. */
  email: string | null;
  kenmerk: string;
  tot: Date;
}

/** Links that still work, of which this is the last day, and through which nothing came in yet. Of the link itself only a hash is kept. */
export function bijnaVoorbij(tx: Transactie, wie: SysteemInzage, laatsteDag: string): Promise<AflopendeLink[]> {
  return tx.rijen<AflopendeLink & Record<string, unknown>>(
    `select l.id as "linkId", l.dienstverband_id as "dienstverbandId", d.email, l.kenmerk, l.tot
     from vergewis.sollicitant_link l join vergewis.dienstverband d on d.organisatie_id = l.organisatie_id and d.id = l.dienstverband_id
     where l.organisatie_id = $1 and l.tot = (($2::date + 1)::timestamp at time zone 'Europe/Amsterdam') and l.ingetrokken_op is null
       and l.geblokkeerd_op is null and (d.einde_op is null or d.einde_op >= $2::date)
       and not exists (select 1 from vergewis.sollicitant_inzending i where i.organisatie_id = l.organisatie_id and i.link_id = l.id)
     order by l.id`,
    [wie.organisatieId, laatsteDag],
  );
}
