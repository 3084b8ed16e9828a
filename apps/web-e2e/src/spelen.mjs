// Plays files with proofs in Chromium against one product of their own, and says what became of each proof.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from './browser.mjs';
import { startProduct } from './product.mjs';

export const PROEVEN = join(import.meta.dirname, 'proeven');
/** A proof that waits for what never comes fails; it does not hold up the others. */
const HOOGSTENS_MS = 180_000;

const zeg = (tekst) => process.stdout.write(`${tekst}\n`);
export const kort = (fout, regels) =>
  String(fout?.message ?? fout)
    .split('\n')
    .slice(0, regels)
    .join('\n       ');

async function binnen(werk, ms) {
  let wekker;
  const teLang = new Promise((_, mis) => {
    wekker = setTimeout(() => mis(new Error(`not done in ${ms / 1000} s`)), ms);
  });
  try {
    await Promise.race([werk, teLang]);
  } finally {
    clearTimeout(wekker);
  }
}

/** One entry per proof: its file, its title and, if it failed, why. */
export async function speel(bestanden, afdrukken) {
  rmSync(afdrukken, { recursive: true, force: true });
  mkdirSync(afdrukken, { recursive: true });
  const uitkomsten = [];
  const browser = await startBrowser(afdrukken);
  let product = await startProduct();
  for (const teken of ['SIGINT', 'SIGTERM'])
    process.once(
      teken,
      () => void Promise.allSettled([browser.stop(), product.stop({ weg: true })]).then(() => process.exit(1)),
    );
  const misgegaan = async (bestand, titel, fout) => {
    uitkomsten.push({ bestand, titel, fout: kort(fout, 3) });
    zeg(`  FOUT ${titel}\n       ${kort(fout, 12)}`);
    await browser.bijFout(titel);
  };
  /** Says whether it passed. */
  const proefVan = (bestand) => async (titel, doe) => {
    const t = performance.now();
    try {
      await binnen(doe(), HOOGSTENS_MS);
      uitkomsten.push({ bestand, titel });
      zeg(`  ok   ${titel} (${((performance.now() - t) / 1000).toFixed(1)} s)`);
      return true;
    } catch (fout) {
      await misgegaan(bestand, titel, fout);
      return false;
    }
  };
  try {
    for (const bestand of bestanden) {
      const t = performance.now();
      zeg(`\n${bestand}`);
      const { default: proeven } = await import(pathToFileURL(join(PROEVEN, bestand)).href);
      const omgeving = {
        browser,
        afdrukken,
        product: () => product,
        /** Another moment: the product stops and starts again with its clock moved. */
        opnieuw: async (omgeving) => {
          await product.stop();
          product = await startProduct({ map: product.map, omgeving });
        },
        proef: proefVan(bestand),
      };
      // What goes wrong between two proofs fails the file, not the run.
      await proeven(omgeving).catch((fout) => misgegaan(bestand, bestand, fout));
      await browser.sluitAlles();
      zeg(`  ${Math.round((performance.now() - t) / 1000)} s`);
    }
  } finally {
    await browser.stop();
    await product.stop({ weg: true });
  }
  return uitkomsten;
}
