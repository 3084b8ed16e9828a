import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { OpenbarePaginas, type OpenbareOrganisatie } from '@meldbaken/melding/api';
import { NIET_GEHOORD } from '@meldbaken/melding/model';
import { dagVan } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { INFORMATIE_CSS } from './informatie-stijl';
import { blokken, type Blok } from './informatie-tekst';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_ADRES = 300;

/**
 * What everybody may know: `/m/<slug>/informatie`. Made whole on the server: works without JavaScript, on an old phone
 * and on paper, and leaves nothing behind in the browser. Its title says nothing to who looks along.
 */
export function zetInformatie(server: FastifyInstance, app: INestApplicationContext): void {
  const klok = app.get(Klok);
  const tempo = new Tempo(klok, PER_ADRES, VIJF_MINUTEN);
  server.get('/openbaar/informatie.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(INFORMATIE_CSS),
  );
  // The log of requests keeps no address of a visitor; the address of the page is the organisation's.
  server.get<{ Params: { slug: string } }>('/m/:slug/informatie', async (request, reply) => {
    void reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }).type('text/html; charset=utf-8');
    if (!tempo.mag(request.ip))
      return reply.code(429).send(pagina('Even wachten', '<p>Probeer het over 5 minuten opnieuw.</p>'));
    const o = await app.get(OpenbarePaginas, { strict: false }).bij(request.params.slug, dagVan(klok.nu()));
    if (!o)
      return reply
        .code(404)
        .send(
          pagina(
            'Pagina niet gevonden',
            '<h1>Deze pagina is er niet</h1><p>Het adres klopt niet, of het is veranderd. Vraag de organisatie om het nieuwe adres.</p><p>Is er nu gevaar? Bel <a href="tel:112">112</a>.</p>',
          ),
        );
    return reply.send(pagina(o.naam, inhoud(o, request.params.slug)));
  });
}

/** Everything that an organisation wrote is text. */
const tekst = (t: string): string => t.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

function inhoud(o: OpenbareOrganisatie, slug: string): string {
  const melden = o.formulierAan
    ? `<p class="doe"><a href="/m/${tekst(slug)}">Naar het formulier</a></p>`
    : `<p>Via internet melden kan nu niet.${o.telefoon ? ` Bel <a href="tel:${telLink(o.telefoon)}">${tekst(o.telefoon)}</a>.` : ''}</p>`;
  return `<h1>Slechte behandeling in de zorg</h1>
<p class="in">Informatie van ${tekst(o.naam)} voor cliënten, familie, medewerkers en iedereen die zich zorgen maakt.</p>
<p class="nood"><strong>Is er nu gevaar? Bel <a href="tel:112">112</a>.</strong></p>
${melden}
${blokken(o).map(blok).join('\n')}
<h2 id="niet-gehoord">Wordt u niet gehoord?</h2>
<p>Doe dan één van deze stappen. U mag een stap overslaan.</p>
<ol>${NIET_GEHOORD.map((z) => `<li>${tekst(z)}</li>`).join('')}</ol>
<p class="papier">Deze tekst staat ook op internet. Vraag ${tekst(o.naam)} om het adres.</p>`;
}

const telLink = (t: string): string => t.replace(/[^\d+]/g, '');

function blok(b: Blok): string {
  const lijst = b.lijst?.length ? `<ul>${b.lijst.map((l) => `<li>${tekst(l)}</li>`).join('')}</ul>` : '';
  return `<h2>${tekst(b.kop)}</h2>${b.zinnen.map((z) => `<p>${tekst(z)}</p>`).join('')}${lijst}`;
}

const pagina = (titel: string, binnen: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Informatie - ${tekst(titel)}</title>
<link rel="stylesheet" href="/openbaar/informatie.css">
</head>
<body>
<main>
${binnen}
</main>
</body>
</html>
`;
