// A file that failed once may play once more, in a fresh product: what passes then wavers, and is said so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROEVEN } from './spelen.mjs';

/** With more than this the product is broken, not a proof. */
const HOOGSTENS_BESTANDEN = 3;

const leuntOpVerhaal = (bestand) =>
  /import \{[^}]*\bverhaal\b[^}]*\} from '\.\.\/verhaal\.mjs'/.test(readFileSync(join(PROEVEN, bestand), 'utf8'));

/** The files of this run that must play before this one: who takes part in the story needs what came before. */
function vooraf(bestand, gespeeld) {
  return leuntOpVerhaal(bestand)
    ? gespeeld.filter((b) => b < bestand && Number.parseInt(b, 10) <= 50 && leuntOpVerhaal(b))
    : [];
}

/** Plays files in a process of their own; null when it did not come to an end. */
function speelApart(bestanden, afdrukken) {
  const map = mkdtempSync(join(tmpdir(), 'meldbaken-kans-'));
  const uitslag = join(map, 'uitkomsten.json');
  try {
    spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../run.mjs'), '--alleen-spelen', '--uitslag', uitslag, ...bestanden],
      {
        stdio: 'inherit',
        env: { ...process.env, MELDBAKEN_E2E_BEELDEN: afdrukken },
      },
    );
    return JSON.parse(readFileSync(uitslag, 'utf8'));
  } catch {
    return null;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/**
 * Plays each failed file once more. Where the whole file passes, its proofs count as they went then, each once, and what
 * failed before is `wankel`; elsewhere the failure stands.
 */
export function tweedeKans(eerst, gespeeld, afdrukken) {
  const mis = [...new Set(eerst.filter((u) => u.fout).map((u) => u.bestand))];
  if (mis.length > HOOGSTENS_BESTANDEN) {
    process.stdout.write(`\n${mis.length} files failed: too many for a second chance\n`);
    return { uitkomsten: eerst, wankel: [] };
  }
  let uitkomsten = eerst;
  const wankel = [];
  for (const bestand of mis) {
    process.stdout.write(`\nSecond chance of ${bestand}, in a fresh product\n`);
    const nu = speelApart([...vooraf(bestand, gespeeld), bestand], `${afdrukken}/tweede-kans-${bestand.slice(0, -4)}`);
    const eigen = nu?.filter((u) => u.bestand === bestand) ?? [];
    const eerder = eerst.filter((u) => u.bestand === bestand);
    if (!isHeel(eigen, eerder)) continue;
    wankel.push(...eerder.filter((u) => u.fout));
    uitkomsten = [...uitkomsten.filter((u) => u.bestand !== bestand), ...eigen];
  }
  return { uitkomsten, wankel };
}

/** Everything passed, and every proof of the first time was there again. */
const isHeel = (nu, eerder) =>
  nu.length > 0 &&
  nu.every((u) => !u.fout) &&
  eerder.every((u) => u.titel === u.bestand || nu.some((n) => n.titel === u.titel));
