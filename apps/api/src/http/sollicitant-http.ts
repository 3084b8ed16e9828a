import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isWeigering } from '@meldbaken/platform/waarden';
import type { SollicitantDeur, Zending } from '@meldbaken/vergewis/api';
import type { SollicitantDeel } from '@meldbaken/vergewis/contract';
import type { ApiOpties } from '../platform.module';
import { delenPagina } from './sollicitant-delen';
import { codePagina, overzichtPagina, wegPagina, type Fout } from './sollicitant-pagina';

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type MetToken = FastifyRequest<{ Params: { token: string } }>;
export type Velden = ReadonlyMap<string, string>;

/** Everything that the addresses of one applicant need. */
export interface SollicitantHttp {
  readonly o: ApiOpties;
  deur(): SollicitantDeur;
  sessieVan(request: FastifyRequest): string | null;
  /** Sets the headers of every page, and says no to who asks too much or from elsewhere. */
  mag(request: FastifyRequest, reply: FastifyReply): boolean;
}

/** The overview, or one part that the link asks; with what was refused, if something was. */
export async function toon(
  h: SollicitantHttp,
  request: MetToken,
  reply: FastifyReply,
  deel: SollicitantDeel | null,
  fout: Fout | null = null,
): Promise<FastifyReply> {
  const { token } = request.params;
  const beeld = await h.deur().kijk(token, h.sessieVan(request), randomUUID());
  if (beeld === null || (beeld !== 'CODE' && deel !== null && !beeld.delen.includes(deel)))
    return reply.code(404).send(wegPagina());
  if (beeld === 'CODE') return reply.send(codePagina(token, false));
  const plaats = { token, fout };
  return reply.send(deel === null ? overzichtPagina(plaats, beeld) : delenPagina(plaats, beeld, deel));
}

/** Sends it, and shows what stands now; or the same form again with what was typed. */
export async function zend(
  h: SollicitantHttp,
  request: MetToken,
  reply: FastifyReply,
  z: { deel: SollicitantDeel; zending: Zending | null; velden: Velden },
): Promise<FastifyReply> {
  const { token } = request.params;
  const sleutel = z.velden.get('sleutel') ?? '';
  if (z.zending === null || !UUID.test(sleutel)) return reply.code(404).send(wegPagina());
  const uit = await h.deur().zend(token, h.sessieVan(request), z.zending, sleutel, randomUUID());
  if (uit === 'WEG') return reply.code(404).send(wegPagina());
  if (uit === 'CODE') return reply.code(403).send(codePagina(token, false));
  if (isWeigering(uit)) return toon(h, request, reply.code(422), z.deel, { weigering: uit, waarden: z.velden });
  return reply.redirect(`/sollicitant/${token}/${z.deel.toLowerCase()}`, 303);
}
