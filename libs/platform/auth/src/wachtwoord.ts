import { hash, verify } from '@node-rs/argon2';

// argon2id is the library's default algorithm.
const INSTELLING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const maakWachtwoordHash = (wachtwoord: string): Promise<string> => hash(wachtwoord, INSTELLING);

let loos: Promise<string> | undefined;

/** Same work for an unknown account as for a known one: the answer's time must not tell. */
export async function controleerWachtwoord(wachtwoord: string, opgeslagen: string | undefined): Promise<boolean> {
  loos ??= maakWachtwoordHash('geen account');
  const goed = await verify(opgeslagen ?? (await loos), wachtwoord);
  return goed && opgeslagen !== undefined;
}
