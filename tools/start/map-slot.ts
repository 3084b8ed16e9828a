import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const slot = (map: string): string => join(map, 'toezicht.pid');

/** Claims the data folder for this process; answers the pid of a living other owner, else null. */
export function claimMap(map: string): number | null {
  mkdirSync(map, { recursive: true });
  if (existsSync(slot(map))) {
    const pid = Number(readFileSync(slot(map), 'utf8'));
    if (leeft(pid)) return pid;
  }
  writeFileSync(slot(map), String(process.pid));
  return null;
}

export const laatMapLos = (map: string): void => rmSync(slot(map), { force: true });

/** Alive, and a Node process: after a crash the number may belong to something else. */
function leeft(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/cmdline`) || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start');
  } catch {
    return false;
  }
}
