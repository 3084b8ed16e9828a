import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Weigering, isWeigering } from '@meldbaken/platform/waarden';
import { HULP, leesArgumenten } from './argumenten';
import { alsJson, beantwoord, leesRegel } from './opdracht';

/** The three streams of a process. */
export interface Stromen {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

const FOUT = 2;
const BLOK = 1 << 16;

/** One line that names the argument. */
function foutRegel({ veld = '', bericht, watDan = '' }: Weigering, plaats = ''): string {
  return `termijn: ${plaats}${veld ? `${veld}: ` : ''}${bericht} ${watDan}`.replace(/\s+/g, ' ').trim() + '\n';
}

async function schrijf(stroom: Writable, tekst: string): Promise<void> {
  if (tekst !== '' && !stroom.write(tekst)) await once(stroom, 'drain');
}

function beantwoordRegel(regel: string, uitgebreid: boolean): string | Weigering {
  const vraag = leesRegel(regel);
  const antwoord = isWeigering(vraag) ? vraag : beantwoord(vraag);
  return isWeigering(antwoord) ? antwoord : `${alsJson(antwoord, uitgebreid)}\n`;
}

/** A result a line; stops at the first bad line, after the results before it. */
async function beantwoordStroom({ stdin, stdout, stderr }: Stromen, uitgebreid: boolean): Promise<number> {
  let nummer = 0;
  let blok = '';
  for await (const regel of createInterface({ input: stdin, crlfDelay: Infinity })) {
    nummer++;
    if (regel.trim() === '') continue;
    const antwoord = beantwoordRegel(regel, uitgebreid);
    if (isWeigering(antwoord)) {
      await schrijf(stdout, blok);
      await schrijf(stderr, foutRegel(antwoord, `regel ${nummer}: `));
      return FOUT;
    }
    blok += antwoord;
    if (blok.length < BLOK) continue;
    await schrijf(stdout, blok);
    blok = '';
  }
  await schrijf(stdout, blok);
  return 0;
}

/** Runs the command line; gives the exit code. */
export async function main(argv: readonly string[], stromen: Stromen): Promise<number> {
  const { stdout, stderr } = stromen;
  const opdracht = leesArgumenten(argv);
  if (isWeigering(opdracht)) {
    await schrijf(stderr, foutRegel(opdracht));
    return FOUT;
  }
  if (opdracht.soort === 'hulp') {
    await schrijf(stdout, HULP);
    return 0;
  }
  if (opdracht.soort === 'stdin') return beantwoordStroom(stromen, opdracht.uitgebreid);
  const antwoord = beantwoord(opdracht.vraag);
  if (isWeigering(antwoord)) {
    await schrijf(stderr, foutRegel({ ...antwoord, veld: antwoord.veld ? `--${antwoord.veld}` : undefined }));
    return FOUT;
  }
  await schrijf(stdout, `${alsJson(antwoord, opdracht.uitgebreid)}\n`);
  return 0;
}
