import { parentPort, workerData } from 'node:worker_threads';
import { schoonPdf } from './schoon-pdf';

// The program of one thread: cleans one PDF and ends. Built as a file of its own (tools/build), started by pdf-apart.ts.
if (parentPort === null || !(workerData instanceof Uint8Array)) throw new Error('this runs as a thread, with a file');
const uit = await schoonPdf(Buffer.from(workerData));
parentPort.postMessage(uit.soort === 'SCHOON' ? { soort: uit.soort, inhoud: new Uint8Array(uit.inhoud) } : uit);
