import type { BerichtOver, BerichtRichting, IgjBerichtSoort } from '@meldbaken/igj/contract';
import { alsKopie } from '@meldbaken/igj/model';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { ongeschonden, ontvangenKopieJson, verzondenKopieJson } from '@meldbaken/platform/overdracht';
import { IgjBericht } from './briefwisseling.type';

/** A message as SQL hands it over. Moments are ISO texts. */
export interface BerichtJson {
  id: string;
  richting: BerichtRichting;
  soort: IgjBerichtSoort;
  op: string;
  beantwoord: boolean;
  door: { id: string; naam: string } | null;
  kopie: { inhoud: string; sha256: string; grondslag: string; aangekomenOp: string | null } | null;
}

const RIJ = `json_build_object('id', b.id, 'richting', b.richting, 'soort', b.soort, 'op', b.op,
  'beantwoord', exists (select 1 from igj.bericht a where a.organisatie_id = b.organisatie_id and a.over_id = b.over_id and a.antwoord_op_kenmerk = b.kenmerk),
  'door', ${lidJson('b.organisatie_id', 'b.door_id')},
  'kopie', case b.richting when 'UIT' then ${verzondenKopieJson('b.organisatie_id', 'b.overdracht_id')} else ${ontvangenKopieJson('b.organisatie_id', 'b.ontvangst_id')} end)`;

/** All messages of the row behind `alias`, newest first, as JSON. */
export const berichtenJson = (over: BerichtOver, alias: string): string =>
  `(select coalesce(json_agg(${RIJ} order by b.op desc, b.id desc), '[]'::json) from igj.bericht b
    where b.organisatie_id = ${alias}.organisatie_id and b.over = '${over}' and b.over_id = ${alias}.id)`;

/**
 * The last day of the oldest question of the inspectie to complete the report that was not answered, as JSON null or text; an unanswered
 * one without a named day gives its own day of asking. Used for lists: no words are read.
 */
export const openVraagJson = (alias: string, soort: 'AANVULVERZOEK' | 'VRAAG' | 'UITSTELVERZOEK'): string =>
  `(select json_build_object('op', b.op, 'uiterlijk', b.uiterlijk, 'kenmerk', b.kenmerk) from igj.bericht b
    where b.organisatie_id = ${alias}.organisatie_id and b.over_id = ${alias}.id and b.soort = '${soort}'
      and not exists (select 1 from igj.bericht a where a.organisatie_id = b.organisatie_id and a.over_id = b.over_id and a.antwoord_op_kenmerk = b.kenmerk)
    order by b.op, b.id limit 1)`;

/** A message with its words, out of the copy that was checked against its hash. */
export function naarBericht(j: BerichtJson): IgjBericht {
  if (!j.kopie) throw new Error('igj: a message without its copy');
  const { inhoud, sha256, grondslag, aangekomenOp } = j.kopie;
  const k = alsKopie(JSON.parse(ongeschonden(inhoud, sha256)));
  if (!k) throw new Error('igj: a stored message cannot be read');
  const { id, richting, soort, op, beantwoord, door } = j;
  const { kenmerk, antwoordOp, tekst, uiterlijk } = k;
  const velden = k.velden.map((v) => ({ ...v }));
  const uit = { id, richting, soort, op, beantwoord, door, kenmerk, antwoordOp, tekst, uiterlijk, velden };
  return Object.assign(new IgjBericht(), { ...uit, sha256, grondslag, aangekomenOp });
}
