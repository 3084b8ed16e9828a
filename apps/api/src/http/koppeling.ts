import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Koppelingen } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type Inzage } from '@meldbaken/platform/tenancy';
import { Tempo } from './tempo';

const MINUUT = 60_000;
/** A full synchronisation of 20,000 people is 40 calls. */
const PER_KOPPELING = 120;
const PER_ADRES = 300;

const binnen = new WeakMap<FastifyRequest, Inzage>();

/** The koppeling behind this request, if it came in with a key that works. */
export const koppelingVan = (request: FastifyRequest): Inzage | null => binnen.get(request) ?? null;

/** A key in the place of a cookie: no browser sends it by itself, so that nothing that guards cookies is needed. */
export const heeftSleutel = (request: FastifyRequest): boolean =>
  /^bearer\s+mbk_/i.test(request.headers.authorization ?? '');

/**
 * The door for other systems: `Authorization: Bearer mbk_...` on /graphql. Whatever is wrong with a key, the answer is the
 * same; why stands in the log of the organisation whose key it is. A cookie beside it does not count.
 */
export function zetKoppeling(server: FastifyInstance, app: INestApplicationContext): void {
  const klok = app.get(Klok);
  const perAdres = new Tempo(klok, PER_ADRES, MINUUT);
  const perKoppeling = new Tempo(klok, PER_KOPPELING, MINUUT);
  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/graphql') || !heeftSleutel(request)) return undefined;
    // Before the look, so that guessing costs us nothing.
    if (!perAdres.mag(request.ip)) return teVeel(reply);
    const gevonden = await app
      .get(Koppelingen)
      .zoek((request.headers.authorization ?? '').slice('bearer '.length).trim(), request.ip, randomUUID());
    if (!gevonden) return nietAangemeld(reply);
    if (gevonden.dicht !== null) {
      await noteer(app, gevonden.inzage, gevonden.dicht);
      return nietAangemeld(reply);
    }
    if (!perKoppeling.mag(gevonden.inzage.lidmaatschapId)) return teVeel(reply);
    binnen.set(request, gevonden.inzage);
    return undefined;
  });
}

/** A right key at the wrong moment or place is worth knowing. */
async function noteer(app: INestApplicationContext, inzage: Inzage, code: string): Promise<void> {
  await app.get(Koppelingen).telt(inzage, { wat: 'BINNENKOMEN', gelukt: false, code });
  await app.get(Transacties).als(inzage, (tx) =>
    schrijfAudit(tx, inzage, {
      handeling: 'koppeling.binnenkomen',
      onderwerp: 'Koppeling',
      onderwerpId: inzage.lidmaatschapId,
      uitkomst: 'GEWEIGERD',
      code,
    }),
  );
}

const antwoord = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] });

const nietAangemeld = (reply: FastifyReply): FastifyReply =>
  antwoord(reply.header('www-authenticate', 'Bearer'), 401, 'NIET_AANGEMELD', 'Meld u eerst aan.');

const teVeel = (reply: FastifyReply): FastifyReply =>
  antwoord(reply.header('retry-after', '60'), 429, 'TE_VEEL', 'Dit zijn te veel verzoeken. Wacht een minuut.');
