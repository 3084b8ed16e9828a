import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import {
  BijlageKaartjes,
  Codepogingen,
  OpenbaarBerichtHandler,
  OpenbaarIndienenHandler,
  OpenbaarTerugkomenHandler,
  OpenbareDoorgang,
  Werkbewijzen,
  berichtVorm,
  meldingVorm,
  opnieuwVorm,
  terugVorm,
  type UwMelding,
} from '@meldbaken/melding/api';
import { Klok } from '@meldbaken/platform/klok';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { vanOnszelf } from './bezoek';

const KAARTJES = 10;
const DOELEN = ['melding', 'terug', 'bericht'] as const;

const ONLEESBAAR = weiger('OPENBAAR_ONLEESBAAR', 'Dit konden wij niet lezen. Laad de pagina opnieuw.');
const ANDERE_HERKOMST = weiger('ANDERE_HERKOMST', 'Dit verzoek komt van een andere site.');

type MetSlug = FastifyRequest<{ Params: { slug: string } }>;

/**
 * What the page of the public form asks. No cookie goes out or counts when it comes in, nothing is logged, and the
 * address serves only to slow down who guesses codes (`Codepogingen`).
 */
export function zetOpenbaar(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  const haal = <T>(klasse: new (...args: never[]) => T): T => app.get<T>(klasse, { strict: false });
  const post = <V extends z.ZodType>(
    pad: string,
    vorm: V,
    doe: (slug: string, v: z.output<V>, adres: string) => Promise<object>,
  ): void => {
    server.post(`/m/:slug/${pad}`, async (request: MetSlug, reply) => {
      if (!vanOnszelf(request, baseUrl)) return antwoord(reply, ANDERE_HERKOMST);
      const gelezen = vorm.safeParse(request.body);
      if (!gelezen.success) return antwoord(reply, ONLEESBAAR);
      return antwoord(reply, await doe(request.params.slug, gelezen.data, request.ip));
    });
  };
  zetFormulier(server, app);
  post('melding', meldingVorm, async (slug, v) => {
    const uit = await haal(OpenbaarIndienenHandler).voerUit(slug, v);
    if (isWeigering(uit)) return uit;
    const { organisatieId, meldingId, ...rest } = uit;
    return { ...rest, kaartjes: haal(BijlageKaartjes).openbaar({ organisatieId, dossierId: meldingId }, KAARTJES) };
  });
  const toon = (uit: UwMelding | Weigering): object => {
    if (isWeigering(uit)) return uit;
    const { organisatieId, meldingId, ...rest } = uit;
    return { ...rest, kaartjes: haal(BijlageKaartjes).openbaar({ organisatieId, dossierId: meldingId }, KAARTJES) };
  };
  post('terug', terugVorm, async (slug, v, adres) =>
    toon(await haal(OpenbaarTerugkomenHandler).metCode(slug, v, adres)),
  );
  post('opnieuw', opnieuwVorm, async (_slug, v) => toon(await haal(OpenbaarTerugkomenHandler).metKaart(v.kaart)));
  post('bericht', berichtVorm, (slug, v) => haal(OpenbaarBerichtHandler).voerUit(slug, v));
}

/** What is on the poster too: whose form it is, whether it is open; and a challenge for what comes next. */
function zetFormulier(server: FastifyInstance, app: INestApplicationContext): void {
  server.get('/m/:slug/formulier', { exposeHeadRoute: false }, async (request: MetSlug, reply) => {
    const { slug } = request.params;
    const f = await app.get(OpenbareDoorgang, { strict: false }).formulier(slug, app.get(Klok).nu());
    if (!f) return antwoord(reply, weiger('NIET_GEVONDEN', 'Deze pagina is er niet.'));
    const { naam, aan, anoniem, telefoon } = f;
    return antwoord(reply, { naam, aan, anoniem, telefoon, nu: app.get(Klok).nu() });
  });
  server.get<{ Params: { slug: string; doel: string } }>(
    '/m/:slug/bewijs/:doel',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const { slug, doel } = request.params;
      const f = await app.get(OpenbareDoorgang, { strict: false }).formulier(slug, app.get(Klok).nu());
      if (!f || !DOELEN.some((d) => d === doel))
        return antwoord(reply, weiger('NIET_GEVONDEN', 'Deze pagina is er niet.'));
      const drukte = doel === 'terug' ? app.get(Codepogingen, { strict: false }).drukte(f.organisatieId) : 0;
      return antwoord(reply, app.get(Werkbewijzen, { strict: false }).geef(`${slug}:${doel}`, drukte));
    },
  );
}

/** Expected refusals are answers; the page says them in the words that stand in them. */
function antwoord(reply: FastifyReply, uit: object): FastifyReply {
  void reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  if (!isWeigering(uit)) return reply.send(uit);
  const alle = 'alle' in uit && Array.isArray(uit.alle) ? uit.alle.filter(isWeigering) : [uit];
  const fouten = alle.map(({ code, veld, bericht }) => ({ code, veld: veld ?? null, bericht }));
  return reply
    .code(uit.code === 'NIET_GEVONDEN' ? 404 : 422)
    .send({ code: uit.code, bericht: uit.bericht, watDan: uit.watDan ?? null, fouten });
}
