import { createServer } from 'node:net';

/** Is this port free on loopback? */
export const poortVrij = (poort: number): Promise<boolean> =>
  new Promise((klaar) => {
    const s = createServer();
    s.once('error', () => klaar(false));
    s.listen(poort, '127.0.0.1', () => s.close(() => klaar(true)));
  });
