/** What Redis lacks to hold tasks; one clear Dutch line each. */
export function bezwarenTegenRedis(info: string): string[] {
  const veld = (naam: string): string | undefined => new RegExp(`^${naam}:(.*?)\\r?$`, 'm').exec(info)?.[1];
  const uit: string[] = [];
  if (veld('aof_enabled') !== '1')
    uit.push('REDIS_URL: zet in Redis "appendonly yes" aan. Anders zijn de taken weg na een herstart.');
  const beleid = veld('maxmemory_policy');
  if (beleid !== 'noeviction')
    uit.push(
      `REDIS_URL: zet in Redis "maxmemory-policy noeviction" (nu: ${beleid ?? 'onbekend'}). Anders gooit Redis taken weg als het vol is.`,
    );
  return uit;
}

/** Asks Redis itself; also a line when it does not answer. */
export async function controleerRedis(url: string): Promise<string[]> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    connectTimeout: 5000,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return bezwarenTegenRedis(`${await redis.info('persistence')}\n${await redis.info('memory')}`);
  } catch {
    return ['REDIS_URL: Redis geeft geen antwoord. Kijk of het adres klopt en of Redis draait.'];
  } finally {
    redis.disconnect();
  }
}
