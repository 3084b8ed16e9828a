import { Voorbereid } from './voorbereid';

const vraag = (sql: string, naam?: string): { sql: string; waarden: unknown[]; naam?: string } => ({
  sql,
  waarden: [1],
  ...(naam ? { naam } : {}),
});

describe('prepared questions', () => {
  it('get a name when their text comes back, always the same one', () => {
    const v = new Voorbereid();
    expect(v.vraag(vraag('select 1'))).toEqual({ text: 'select 1', values: [1] });
    const { name } = v.vraag(vraag('select 1'));
    expect(name).toMatch(/^mb_v\d+$/);
    expect(v.vraag(vraag('select 1')).name).toBe(name);
  });

  it('never share a name between two texts, and keep a name that was given', () => {
    const v = new Voorbereid();
    const namen = ['a', 'b', 'c'].map((sql) => (v.vraag(vraag(sql)), v.vraag(vraag(sql)).name));
    expect(new Set(namen).size).toBe(3);
    expect(v.vraag(vraag('d', 'mb_vast')).name).toBe('mb_vast');
  });

  it('stay few, however many texts come', () => {
    const v = new Voorbereid();
    const namen = Array.from({ length: 5000 }, (_, i) => [0, 1].map(() => v.vraag(vraag(`select ${i}`)).name)).flat();
    expect(new Set(namen.filter(Boolean)).size).toBe(200);
    expect(v.vraag(vraag('select 0')).name).toBe('mb_v0');
  });
});
