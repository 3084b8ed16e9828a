// The browser proof: builds, starts the product as a user does, plays the files in Chromium, stops it.
// `node apps/web-e2e/run.mjs [--uitslag FILE] [naam ...]`; screenshots land in ./schermafdrukken.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startProduct } from './src/product.mjs';
import { startBrowser } from './src/browser.mjs';

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const args = process.argv.slice(2);
const i = args.indexOf('--uitslag');
const uitslagBestand = i >= 0 ? resolve(args[i + 1]) : null;
const gekozen = args.filter((a, n) => !a.startsWith('--') && (i < 0 || n !== i + 1));
const afdrukken = resolve(process.env.MELDBAKEN_E2E_BEELDEN ?? 'schermafdrukken');
rmSync(afdrukken, { recursive: true, force: true });
mkdirSync(afdrukken, { recursive: true });
execFileSync(process.execPath, ['tools/build/build.mjs'], { stdio: 'inherit' });

const begin = performance.now();
const uitslag = { numPassedTests: 0, numFailedTests: 0 };
const misgegaan = async (titel, fout) => {
  uitslag.numFailedTests++;
  process.stdout.write(
    `  FOUT ${titel}\n       ${String(fout?.message ?? fout)
      .split('\n')
      .slice(0, 12)
      .join('\n       ')}\n`,
  );
  await browser.bijFout(titel);
};
/** A proof that waits for what never comes fails; it does not hold up the others. */
const HOOGSTENS_MS = 180_000;
const binnen = async (werk, ms) => {
  let wekker;
  const teLang = new Promise((_, mis) => {
    wekker = setTimeout(() => mis(new Error(`not done in ${ms / 1000} s`)), ms);
  });
  try {
    await Promise.race([werk, teLang]);
  } finally {
    clearTimeout(wekker);
  }
};
const map = join(import.meta.dirname, 'src/proeven');
const bestanden = readdirSync(map)
  .filter((n) => n.endsWith('.mjs') && (gekozen.length === 0 || gekozen.some((g) => n.includes(g))))
  .sort();

const browser = await startBrowser(afdrukken);
let product = await startProduct();
for (const teken of ['SIGINT', 'SIGTERM'])
  process.once(
    teken,
    () => void Promise.allSettled([browser.stop(), product.stop({ weg: true })]).then(() => process.exit(1)),
  );
try {
  for (const naam of bestanden) {
    const { default: proeven } = await import(pathToFileURL(join(map, naam)).href);
    process.stdout.write(`\n${naam}\n`);
    const omgeving = {
      browser,
      afdrukken,
      product: () => product,
      /** Another moment: the product stops and starts again with its clock moved. */
      opnieuw: async (omgeving) => {
        await product.stop();
        product = await startProduct({ map: product.map, omgeving });
      },
      proef: async (titel, doe) => {
        const t = performance.now();
        try {
          await binnen(doe(), HOOGSTENS_MS);
          uitslag.numPassedTests++;
          process.stdout.write(`  ok   ${titel} (${((performance.now() - t) / 1000).toFixed(1)} s)\n`);
        } catch (fout) {
          await misgegaan(titel, fout);
        }
      },
    };
    // What goes wrong between two proofs fails the file, not the run.
    await proeven(omgeving).catch((fout) => misgegaan(naam, fout));
    await browser.sluitAlles();
  }
} finally {
  await browser.stop();
  await product.stop({ weg: true });
}
if (uitslagBestand) writeFileSync(uitslagBestand, JSON.stringify(uitslag));
process.stdout.write(
  `\nin ${Math.round((performance.now() - begin) / 1000)} s\n${uitslag.numPassedTests} passed, ${uitslag.numFailedTests} failed\n`,
);
process.exit(uitslag.numFailedTests ? 1 : 0);
