import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { toegangVan, Toegangsregels } from '@meldbaken/platform/access';

const RESOLVER_TYPE = 'graphql:resolver_type';
const NAAM = 'graphql:resolver_name';

/** Every Query and Mutation declares its access, on an act that the rules know; else the application does not boot. */
export function controleerVerklaringen(app: INestApplicationContext): void {
  const fouten: string[] = [];
  const regels = app.get(Toegangsregels, { strict: false });
  for (const { naam, methode } of operaties(app)) {
    const v = toegangVan(methode);
    if (!v) fouten.push(`${naam}: no access declared (@Toegang, @Ingelogd or @Openbaar)`);
    else if (v.soort === 'recht' && !regels.kent(v.handeling, v.onderwerp))
      fouten.push(`${naam}: unknown right ${v.onderwerp}.${v.handeling}`);
  }
  if (fouten.length) throw new Error(`Access is not declared:\n${fouten.join('\n')}`);
}

/** Also used by the access matrix and its test. */
export function operaties(app: INestApplicationContext): { naam: string; soort: string; methode: object }[] {
  const zoeker = app.get(DiscoveryService, { strict: false });
  const lezer = new MetadataScanner();
  const reflector = new Reflector();
  return zoeker.getProviders().flatMap((p) => {
    const instantie: unknown = p.instance;
    if (!instantie || typeof instantie !== 'object') return [];
    const prototype = Object.getPrototypeOf(instantie) as object;
    return lezer.getAllMethodNames(prototype).flatMap((m) => {
      const methode: unknown = Reflect.get(prototype, m);
      if (typeof methode !== 'function') return [];
      const soort: unknown = reflector.get(RESOLVER_TYPE, methode as never);
      const naam: unknown = reflector.get(NAAM, methode as never);
      return soort === 'Query' || soort === 'Mutation'
        ? [{ naam: typeof naam === 'string' ? naam : m, soort, methode }]
        : [];
    });
  });
}
