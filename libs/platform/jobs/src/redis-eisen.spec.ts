import { bezwarenTegenRedis, controleerRedis } from './redis-eisen';

const info = (aof: string, beleid: string): string =>
  `# Persistence\r\naof_enabled:${aof}\r\n# Memory\r\nmaxmemory_policy:${beleid}\r\n`;

describe('what Redis must be', () => {
  it('is fine with AOF and noeviction', () => expect(bezwarenTegenRedis(info('1', 'noeviction'))).toEqual([]));
  it('says what to switch on', () => {
    const regels = bezwarenTegenRedis(info('0', 'allkeys-lru'));
    expect(regels).toHaveLength(2);
    expect(regels[0]).toContain('REDIS_URL: zet in Redis "appendonly yes" aan');
    expect(regels[1]).toContain('nu: allkeys-lru');
  });
  it('says so when nobody answers', async () => {
    expect(await controleerRedis('redis://127.0.0.1:1')).toEqual([
      expect.stringContaining('Redis geeft geen antwoord'),
    ]);
  });
});
