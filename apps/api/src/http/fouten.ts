import type { FastifyError, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { logboek } from '@meldbaken/platform/logging';

interface Woorden {
  readonly code: string;
  readonly bericht: string;
  readonly watDan: string | null;
}

const ONLEESBAAR: Woorden = {
  code: 'ONLEESBAAR',
  bericht: 'Dit konden wij niet lezen.',
  watDan: 'Laad de pagina opnieuw en probeer het nog eens.',
};
const NIET_GEVONDEN: Woorden = { code: 'NIET_GEVONDEN', bericht: 'Deze pagina is er niet.', watDan: null };
const INTERN: Woorden = {
  code: 'INTERNE_FOUT',
  bericht: 'Er ging bij ons iets mis.',
  watDan: 'Probeer het zo nog eens.',
};
const PER_STATUS: Readonly<Record<number, Woorden>> = {
  404: NIET_GEVONDEN,
  413: { code: 'TE_GROOT', bericht: 'Dit is te veel tekst in één keer.', watDan: 'Maak het korter.' },
  415: { code: 'SOORT_ONBEKEND', bericht: 'Deze soort gegevens nemen wij niet aan.', watDan: null },
};

/** What the web framework finds wrong before a handler of ours sees the request, in our words and our shape. */
function zegFout(fout: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode: status = 500 } = fout;
  if (status < 500) return zeg(request, reply, status, PER_STATUS[status] ?? ONLEESBAAR);
  logboek.fout({ fout }, 'onverwachte fout buiten GraphQL');
  return zeg(request, reply, 500, INTERN);
}

/** GraphQL has its own shape of a fault. Nothing here repeats what came in. */
function zeg(request: FastifyRequest, reply: FastifyReply, status: number, w: Woorden): FastifyReply {
  const { code, bericht } = w;
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      request.url.startsWith('/graphql')
        ? { errors: [{ message: bericht, extensions: { code } }] }
        : { ...w, fouten: [{ code, veld: null, bericht }] },
    );
}

/** Fastify for Nest, with our answers from the first address on. Nest's own, which it sets later, are English. */
export class Poort extends FastifyAdapter {
  constructor(opties: FastifyServerOptions) {
    super({
      ...opties,
      // An address that cannot be decoded never reaches a handler or a hook.
      frameworkErrors: (fout: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
        void zegFout(fout, request, reply);
      },
    });
    this.instance.setErrorHandler(zegFout);
    this.instance.setNotFoundHandler((request, reply) => zeg(request, reply, 404, NIET_GEVONDEN));
  }

  override setErrorHandler(): typeof this.instance {
    return this.instance;
  }

  override setNotFoundHandler(): typeof this.instance {
    return this.instance;
  }
}
