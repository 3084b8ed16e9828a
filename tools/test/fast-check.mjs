// fast-check with one seed for every run, so that a submission is refused for what it changed and not by chance.
// Searching further: `PROEF_ZAAD=vrij npm test` (a new seed each time), or a number.
import * as fc from '../../node_modules/fast-check/lib/fast-check.js';

const zaad = process.env.PROEF_ZAAD ?? '20261122';
if (zaad !== 'vrij') fc.configureGlobal({ seed: Number(zaad) });

export * from '../../node_modules/fast-check/lib/fast-check.js';
export { default } from '../../node_modules/fast-check/lib/fast-check.js';
