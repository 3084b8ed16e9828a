import { logboek } from '@meldbaken/platform/logging';
import { leesWorkerInstellingen, type WorkerInstellingen } from './opstart/instellingen';
import { StartGeweigerd } from './opstart/start-geweigerd';
import type { Samenstelling } from './samenstelling';
import { Werker } from './werker';

const HOOGSTENS_MS = 28_000;

/** The process of a worker: settings, start, signals and end. */
export function draaiWorker(samenstelling: Samenstelling): void {
  const instellingen = leesWorkerInstellingen(process.env);
  if ('fouten' in instellingen) weiger(instellingen.fouten);
  else void draai(instellingen, samenstelling);
}

async function draai(i: WorkerInstellingen, samenstelling: Samenstelling): Promise<void> {
  let gestart: Promise<Werker> | undefined;
  const stop = (): void => {
    // Whatever still runs is found again by the next worker.
    setTimeout(() => process.exit(1), HOOGSTENS_MS).unref();
    Promise.resolve(gestart)
      .then((w) => w?.stop())
      .then(
        () => process.exit(process.exitCode ?? 0),
        () => process.exit(1),
      );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // The supervisor is gone: nobody would ever stop us.
  process.once('disconnect', stop);
  process.on('uncaughtException', onverwacht);
  process.on('unhandledRejection', onverwacht);
  try {
    gestart = Werker.start({ instellingen: i, samenstelling, bijEinde: (reden) => weiger([reden]) });
    await gestart;
    process.send?.({ klaar: true });
  } catch (fout) {
    if (fout instanceof StartGeweigerd) weiger(fout.redenen);
    else onverwacht(fout);
  }
}

function weiger(redenen: readonly string[]): void {
  process.stderr.write(redenen.map((r) => `${r}\n`).join(''));
  process.exit(1);
}

function onverwacht(fout: unknown): void {
  logboek.fout({ onderdeel: 'worker', fout }, 'worker stopt door een onverwachte fout');
  process.exit(1);
}
