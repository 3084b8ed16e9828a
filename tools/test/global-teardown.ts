import { rmSync } from 'node:fs';

export default async function teardown(): Promise<void> {
  const ingebed = globalThis.__INGEBED__;
  if (!ingebed) return;
  await ingebed.pg.stop();
  rmSync(ingebed.map, { recursive: true, force: true });
}
