import type { FastifyInstance, FastifyRequest } from 'fastify';

const GEWOON_MS = 15_000;
/** Somebody with a slow phone must be able to send a photo. */
const BESTAND_MS = 5 * 60_000;

/** Addresses that take a file. */
const MET_BESTAND: readonly (string | undefined)[] = ['/bijlagen', '/verzendbevestigingen'];
/** Evidence of an applicant: the address has the link in it. */
const STUK_VAN_SOLLICITANT = /^\/sollicitant\/[\w-]{43}\/stuk\/[A-Z0-9_]{1,40}$/;

/** The server's own limit, for the slowest request that may be. */
export const LANGSTE_VERZOEK_MS = BESTAND_MS;

/** Whoever sends a request drop by drop is cut off; a file may take longer than a question. */
export function zetTijd(server: FastifyInstance): void {
  server.server.headersTimeout = GEWOON_MS;
  server.addHook('onRequest', (request, _reply, klaar) => {
    const { raw } = request;
    if (heeftLichaam(request) && !metBestand(request.url)) {
      // Only what still comes in counts: an answer may take its time, and the live line has no end.
      const wekker = setTimeout(() => raw.complete || raw.destroy(), GEWOON_MS);
      wekker.unref();
      const uit = (): void => clearTimeout(wekker);
      raw.once('end', uit).once('close', uit);
    }
    klaar();
  });
}

const metBestand = (url: string): boolean => MET_BESTAND.includes(url) || STUK_VAN_SOLLICITANT.test(url);

const heeftLichaam = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
