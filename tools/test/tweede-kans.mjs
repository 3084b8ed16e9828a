// A Jest file that failed once may run once more, alone: what passes then wavers, and is said so.
// `node tools/test/tweede-kans.mjs uitslag.json` reads Jest's own result and writes the counts back.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** With more than this the product is broken, not a test. */
const HOOGSTENS_BESTANDEN = 3;
const root = resolve(import.meta.dirname, '../..');
const [bestand] = process.argv.slice(2);
const eerst = JSON.parse(readFileSync(bestand, 'utf8'));
const mis = eerst.testResults.filter((r) => r.status === 'failed');

/** What became of these files when they ran without others. */
function opnieuw(namen) {
  const map = mkdtempSync(join(tmpdir(), 'meldbaken-kans-'));
  const uitslag = join(map, 'jest.json');
  try {
    const jest = ['jest', '--runInBand', '--json', '--outputFile', uitslag, '--runTestsByPath', ...namen];
    spawnSync('npx', jest, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    return JSON.parse(readFileSync(uitslag, 'utf8')).testResults;
  } catch {
    return [];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const titels = (r) => r.assertionResults.filter((a) => a.status === 'passed').map((a) => a.fullName);
const gezakt = (r) => r.assertionResults.filter((a) => a.status === 'failed').map((a) => a.fullName);

/** Title and first line of the fault of what failed; a file that did not come up has no tests to name. */
function waarom(r) {
  const fouten = r.assertionResults.filter((a) => a.status === 'failed');
  if (fouten.length === 0) return [['the file itself', r.message.split('\n').find((z) => z.trim()) ?? '']];
  return fouten.map((a) => [a.fullName, (a.failureMessages[0] ?? '').split('\n')[0]]);
}

function tel() {
  const uit = { numPassedTests: eerst.numPassedTests, numFailedTests: eerst.numFailedTests, wankel: [] };
  uit.numRuntimeErrorTestSuites = eerst.numRuntimeErrorTestSuites ?? 0;
  if (mis.length === 0 || mis.length > HOOGSTENS_BESTANDEN) return uit;
  for (const nu of opnieuw(mis.map((r) => r.name))) {
    const toen = mis.find((r) => r.name === nu.name);
    // Every test of the first time is there again, and passes.
    const heel = nu.status === 'passed' && [...titels(toen), ...gezakt(toen)].every((t) => titels(nu).includes(t));
    if (!heel) continue;
    uit.numPassedTests += titels(nu).length - titels(toen).length;
    uit.numFailedTests -= gezakt(toen).length;
    if (toen.assertionResults.length === 0) uit.numRuntimeErrorTestSuites--;
    for (const [titel, fout] of waarom(toen)) uit.wankel.push({ bestand: nu.name.slice(root.length + 1), titel, fout });
  }
  return uit;
}

const uit = tel();
writeFileSync(bestand, JSON.stringify(uit));
for (const w of uit.wankel) process.stdout.write(`WANKEL ${w.bestand}: ${w.titel}\n`);
process.exit(uit.numFailedTests + uit.numRuntimeErrorTestSuites > 0 ? 1 : 0);
