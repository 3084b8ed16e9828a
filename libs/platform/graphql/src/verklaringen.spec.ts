import { Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ingelogd, Openbaar, Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { controleerVerklaringen, operaties } from './verklaringen';

@Resolver()
class Goed {
  @Query(() => String)
  @Toegang('lezen', 'Zaak')
  zaak(): string {
    return '';
  }
  @Query(() => String)
  @Ingelogd('Voor iedereen met een werkruimte.')
  iedereen(): string {
    return '';
  }
  @Mutation(() => String, { name: 'anders' })
  @Openbaar('Aan de deur is nog niemand bekend.')
  deur(): string {
    return '';
  }
  /** No operation: needs no declaration. */
  hulp(): string {
    return '';
  }
}

@Resolver()
class Vergeten {
  @Query(() => String)
  geheim(): string {
    return '';
  }
}

@Resolver()
class OnbekendRecht {
  @Mutation(() => String)
  @Toegang('wissen', 'Zaak')
  wis(): string {
    return '';
  }
}

const regels = new Toegangsregels([
  { onderwerp: 'Zaak', velden: {}, uitleg: { lezen: 'Laat toe om te lezen.' }, regels: () => undefined },
]);

/** Boots a small application with these resolvers; answers why it may not. */
async function start(...resolvers: Type[]): Promise<{ fout: string | null; namen: string[] }> {
  class Proef {}
  Module({ imports: [DiscoveryModule], providers: [{ provide: Toegangsregels, useValue: regels }, ...resolvers] })(
    Proef,
  );
  const app = await NestFactory.createApplicationContext(Proef, { logger: false, abortOnError: false });
  try {
    const namen = operaties(app).map((o) => `${o.soort} ${o.naam}`);
    controleerVerklaringen(app);
    return { fout: null, namen };
  } catch (fout) {
    return { fout: String(fout), namen: [] };
  } finally {
    await app.close();
  }
}

describe('an application whose operations', () => {
  it('all declare their access starts', async () => {
    expect(await start(Goed)).toEqual({ fout: null, namen: ['Query zaak', 'Query iedereen', 'Mutation anders'] });
  });

  it('include one without a declaration does not start, and the message names it', async () => {
    expect((await start(Goed, Vergeten)).fout).toMatch(/Access is not declared:\ngeheim: no access declared/);
  });

  it('include one on a right that no rule knows does not start', async () => {
    expect((await start(OnbekendRecht)).fout).toMatch(/wis: unknown right Zaak\.wissen/);
  });

  it('have several faults hears of all of them at once', async () => {
    expect((await start(Vergeten, OnbekendRecht)).fout?.split('\n')).toHaveLength(3);
  });
});
