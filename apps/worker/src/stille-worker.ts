import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { RegisterOpruimen } from '@meldbaken/igj/api';
import { Afloop, Herinneringen, InzendingenOpenen } from '@meldbaken/melding/api';
import { NestLog } from '@meldbaken/platform/logging';
import { Postbode } from '@meldbaken/platform/mail';
import { Gebeurtenisafhandeling } from '@meldbaken/platform/outbox';
import { DATABRON, Transacties } from '@meldbaken/platform/tenancy';
import {
  BigControles,
  Herinneraar,
  ImportOpruimen,
  OproepenOpruimen,
  Personeelstermijnen,
  VergewisDagwerk,
  VergewisPostbode,
} from '@meldbaken/vergewis/api';
import { SAMENSTELLING } from './samenstelling-contexten';
import { StilleWorkerModule, type StilleWorkerOpties } from './stille-worker.module';
import { TERMIJN_WERK, type TermijnWerk } from './werk/termijn-werk';

export interface StilleWerker {
  /** Does all work that is due at the clock's moment: events, term acts and mail, until nothing is left. */
  ronde(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The worker's work without its queue and its clock: for the seed, which moves through time, and for tests.
 * The same handlers on the same rows; only the wake-up differs.
 */
export async function startStilleWerker(o: StilleWorkerOpties): Promise<StilleWerker> {
  const app = await NestFactory.createApplicationContext(StilleWorkerModule.maak(o, SAMENSTELLING), {
    logger: new NestLog(),
    abortOnError: false,
  });
  const transacties = app.get(Transacties);
  const afhandeling = app.get(Gebeurtenisafhandeling);
  const termijnen = app.get<TermijnWerk>(TERMIJN_WERK);
  const postbus = app.get(Postbode);

  const gebeurtenissen = async (): Promise<number> => {
    let gedaan = 0;
    const tenants = await transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_uitgaand($1, $2) as id',
      ['OUTBOX', o.klok.nu()],
    );
    for (const { id: organisatieId } of tenants) {
      const wie = { organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() };
      const berichten = await transacties.als(wie, async (tx) => {
        const rijen = await tx.rijen<{ id: string }>(
          'select id from outbox.bericht where doorgezet_op is null order by id for update',
        );
        await tx.wijzig('update outbox.bericht set doorgezet_op = $2 where id = any($1)', [
          rijen.map((r) => r.id),
          o.klok.nu(),
        ]);
        return rijen;
      });
      for (const b of berichten) await afhandeling.handelAf(organisatieId, b.id, wie.kenmerk);
      gedaan += berichten.length;
    }
    return gedaan;
  };

  const termijnacties = async (): Promise<number> => {
    let gedaan = 0;
    const werk = await transacties.aanDeDeur<{ id: string }>(
      'select distinct organisatie_id as id from doorgang.termijnwerk($1)',
      [o.klok.nu()],
    );
    for (const { id } of werk) gedaan += await termijnen.verwerk(id, o.klok.nu());
    return gedaan;
  };

  return {
    ronde: async () => {
      await dagwerk(app);
      for (let i = 0; i < 100 && (await gebeurtenissen()) + (await termijnacties()) > 0; i++);
      while ((await postbus.ronde()) > 0);
      while ((await app.get(VergewisPostbode).ronde()) > 0);
    },
    stop: async () => {
      await app.close();
      await app.get<DataSource>(DATABRON).destroy();
    },
  };
}

/** What looks at the day rather than at an event. */
async function dagwerk(app: INestApplicationContext): Promise<void> {
  await app.get(InzendingenOpenen).ronde();
  await app.get(Afloop).ronde();
  await app.get(Herinneringen).ronde();
  await app.get(RegisterOpruimen).ronde();
  await app.get(VergewisDagwerk).ronde();
  await app.get(Herinneraar).ronde();
  while ((await app.get(Personeelstermijnen).ronde()) > 0);
  await app.get(ImportOpruimen).ronde();
  await app.get(OproepenOpruimen).ronde();
  await app.get(BigControles).ronde(0);
}
