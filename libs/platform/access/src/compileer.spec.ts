import { AbilityBuilder, createMongoAbility, subject, type AnyMongoAbility } from '@casl/ability';
import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { predicaat } from './compileer';
import { kolomVeld } from './velden';

const velden = {
  organisatieId: kolomVeld('x.organisatie_id'),
  eigenaar: kolomVeld('x.eigenaar_id'),
  stand: kolomVeld('x.stand'),
};

function ability(maak: (b: AbilityBuilder<AnyMongoAbility>) => void): AnyMongoAbility {
  const b = new AbilityBuilder<AnyMongoAbility>(createMongoAbility);
  maak(b);
  return b.build();
}
const sql = (a: AnyMongoAbility, eerste = 1): { sql: string; waarden: unknown[] } =>
  predicaat(a, 'lezen', 'X', velden, eerste);

describe('compiling rules to SQL', () => {
  it('no rule is no rows', () => expect(sql(ability(() => undefined))).toEqual({ sql: 'false', waarden: [] }));

  it('a rule for another act or subject is no rows', () => {
    const a = ability((b) => {
      b.can('schrijven', 'X', { organisatieId: 'o' });
      b.can('lezen', 'Y', { organisatieId: 'o' });
    });
    expect(sql(a)).toEqual({ sql: 'false', waarden: [] });
  });

  it('values travel as parameters, numbered from where the caller says', () => {
    const a = ability((b) => b.can('lezen', 'X', { organisatieId: "o' or '1'='1", eigenaar: 'e' }));
    expect(sql(a, 4)).toEqual({
      sql: '((x.organisatie_id = $4) and (x.eigenaar_id = $5))',
      waarden: ["o' or '1'='1", 'e'],
    });
  });

  it('two rules are one or the other, in brackets, so that what is written before them holds for both', () => {
    const a = ability((b) => {
      b.can('lezen', 'X', { eigenaar: 'a' });
      b.can('lezen', 'X', { eigenaar: 'b' });
    });
    expect(sql(a).sql).toBe('((x.eigenaar_id = $1) or (x.eigenaar_id = $2))');
  });

  it('nobody is not equal to somebody, and null is asked as null', () => {
    expect(sql(ability((b) => b.can('lezen', 'X', { eigenaar: null })))).toEqual({
      sql: '(x.eigenaar_id is null)',
      waarden: [],
    });
    expect(sql(ability((b) => b.can('lezen', 'X', { eigenaar: { $ne: null } })))).toEqual({
      sql: '(x.eigenaar_id is distinct from null)',
      waarden: [],
    });
  });

  it('a prohibition takes off, it does not add', () => {
    const a = ability((b) => {
      b.can('lezen', 'X', { organisatieId: 'o' });
      b.cannot('lezen', 'X', { stand: 'DICHT' });
    });
    expect(sql(a).sql).toBe('((x.organisatie_id = $1) and (not (x.stand = $2)))');
  });

  it('a field without SQL, or an operator without SQL, is an error and never a row', () => {
    expect(() => sql(ability((b) => b.can('lezen', 'X', { onbekend: 1 })))).toThrow("no SQL for field 'onbekend'");
    const zonderSql: Record<string, unknown>[] = [
      { eigenaar: { $gt: 'a' } },
      { eigenaar: { $regex: 'a' } },
      { eigenaar: { $exists: true } },
      { $nor: [{ eigenaar: 'a' }] },
    ];
    for (const voorwaarde of zonderSql)
      expect(() => sql(ability((b) => b.can('lezen', 'X', voorwaarde)))).toThrow(/no SQL for/);
  });

  it('says about a row what CASL says about the instance, for random rules', () => {
    const waarde = fc.constantFrom('a', 'b', null);
    const rij = fc.record({ organisatieId: waarde, eigenaar: waarde, stand: waarde });
    const voorwaarde = fc.record(
      {
        organisatieId: waarde,
        eigenaar: fc.oneof(
          waarde,
          waarde.map((w) => ({ $ne: w })),
        ),
        stand: fc.oneof(
          waarde,
          fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }).map((l) => ({ $in: l })),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(voorwaarde, { maxLength: 4 }), rij, (regels, r) => {
        const a = ability((b) => regels.forEach((v) => b.can('lezen', 'X', v)));
        const p = sql(a);
        expect(p.waarden.every((w) => w !== null)).toBe(true);
        expect(reken(p.sql, p.waarden, r)).toBe(a.can('lezen', subject('X', { ...r })));
      }),
      { numRuns: 500 },
    );
  });
});

/** Works out our own small SQL on one row, so that the two readings can be compared without a database. */
function reken(sqlTekst: string, waarden: readonly unknown[], r: Record<string, unknown>): boolean {
  const kolom = (naam: string): unknown =>
    r[{ organisatie_id: 'organisatieId', eigenaar_id: 'eigenaar', stand: 'stand' }[naam] ?? ''];
  const p = (n: string): unknown => (n === 'null' ? null : waarden[Number(n.slice(1)) - 1]);
  const js = sqlTekst
    .replace(/x\.(\w+) is distinct from (\$\d+|null)/g, (_m, k: string, n: string) => String(kolom(k) !== p(n)))
    .replace(/x\.(\w+) is null/g, (_m, k: string) => String(kolom(k) === null))
    .replace(/x\.(\w+) = any\((\$\d+)\)/g, (_m, k: string, n: string) => String((p(n) as unknown[]).includes(kolom(k))))
    .replace(/x\.(\w+) = (\$\d+)/g, (_m, k: string, n: string) => String(kolom(k) !== null && kolom(k) === p(n)))
    .replace(/\band\b/g, '&&')
    .replace(/\bor\b/g, '||')
    .replace(/\bnot\b/g, '!');
  if (!/^[\s()&|!]*((true|false)[\s()&|!]*)+$/.test(js)) throw new Error(`not worked out: ${js}`);
  return runInNewContext(js) === true;
}
