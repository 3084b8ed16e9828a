// Plays the statements of one transaction and is then killed as by kill -9. Input: JSON on stdin.
import { readFileSync } from 'node:fs';
import pg from 'pg';

const { url, statements, tot } = JSON.parse(readFileSync(0, 'utf8'), (_k, v) =>
  v && typeof v === 'object' && '$moment' in v ? new Date(v.$moment) : v,
);
const client = new pg.Client({ connectionString: url });
await client.connect();
for (const s of statements.slice(0, tot)) await client.query(s.tekst, s.waarden);
process.kill(process.pid, 'SIGKILL');
