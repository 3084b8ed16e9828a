import type { Inzage } from '@meldbaken/platform/tenancy';
import { Toegangsregels, type AggregaatToegang } from './regels';
import { dossierVelden, kolomVeld } from './velden';
import { Ingelogd, Openbaar, Toegang, toegangVan } from './verklaring';

const inzage = (meer: Partial<Inzage> = {}): Inzage => ({
  accountId: 'a',
  lidmaatschapId: 'l',
  organisatieId: 'o',
  organisatieSoort: 'ZORGAANBIEDER',
  persoonId: 'p',
  rollen: [],
  toegangspunt: 'test',
  kenmerk: 'k',
  ...meer,
});

const zaak: AggregaatToegang = {
  onderwerp: 'Zaak',
  velden: dossierVelden('z', ['LEZER'], { ALLE: ['LEZER', 'SCHRIJVER'] }),
  uitleg: { lezen: 'Laat toe om te lezen.', sluiten: 'Laat toe om te sluiten.' },
  regels(i, kan) {
    if (i.rollen.length) kan('lezen', { 'houders.ALLE': i.lidmaatschapId, uitgesloten: { $ne: i.persoonId } });
  },
};

describe('the rules of an aggregate', () => {
  const regels = new Toegangsregels([zaak]);
  const lezer = inzage({ rollen: [{ rol: 'R', eenheidId: null, onafhankelijk: false }] });

  it('are closed by default, for who has no role and for an act without a rule', () => {
    expect(regels.voorwaarde(inzage(), 'lezen', 'Zaak')).toEqual({ sql: 'false', waarden: [] });
    expect(regels.voorwaarde(lezer, 'sluiten', 'Zaak')).toEqual({ sql: 'false', waarden: [] });
    expect([
      regels.kanOoit(inzage(), 'lezen', 'Zaak'),
      regels.kanOoit(lezer, 'lezen', 'Zaak'),
      regels.kanOoit(lezer, 'sluiten', 'Zaak'),
    ]).toEqual([false, true, false]);
  });

  it('always hold the tenant, whatever the rule says', () => {
    const p = regels.voorwaarde(lezer, 'lezen', 'Zaak', 3);
    expect(p.sql).toContain('z.organisatie_id = $');
    expect([...p.waarden].sort()).toEqual(['l', 'o', 'p']);
    for (const n of [3, 4, 5]) expect(p.sql).toContain(`$${n}`);
  });

  it('ask grants that run, of the same tenant, and exclusions, on the two tables alone', () => {
    const { sql } = regels.voorwaarde(lezer, 'lezen', 'Zaak');
    expect(sql).toMatch(/dt\.tot is null and dt\.functie in \('LEZER', 'SCHRIJVER'\)/);
    expect(sql).toMatch(/dt\.organisatie_id = z\.organisatie_id and dt\.dossier_id = z\.dossier_id/);
    expect(sql).toMatch(/not exists \(select 1 from toegang\.dossier_uitsluiting du/);
  });

  it('are refused when an act has no words, or a subject is told twice', () => {
    const zonder: AggregaatToegang = { ...zaak, onderwerp: 'Ander', regels: (_i, kan) => kan('geheim', {}) };
    expect(() => new Toegangsregels([zonder]).voor(inzage())).toThrow('Ander.geheim has no text');
    expect(() => new Toegangsregels([zaak, zaak])).toThrow('declared twice');
    expect(() => regels.voorwaarde(lezer, 'lezen', 'Onbekend')).toThrow('unknown subject');
    expect([regels.kent('lezen', 'Zaak'), regels.kent('wissen', 'Zaak'), regels.kent('lezen', 'Onbekend')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a plain column', () => {
  it('knows that null equals nothing in SQL', () => {
    expect([
      kolomVeld('x.a').eq?.('null'),
      kolomVeld('x.a').eq?.('$1'),
      kolomVeld('x.a').ne?.('$1'),
      kolomVeld('x.a').in?.('$1'),
    ]).toEqual(['x.a is null', 'x.a = $1', 'x.a is distinct from $1', 'x.a = any($1)']);
  });
});

describe('the declaration of an operation', () => {
  class Proef {
    @Toegang('lezen', 'Zaak') recht(this: void): void {}
    @Ingelogd('Voor iedereen met een werkruimte.') ingelogd(this: void): void {}
    @Openbaar('Aan de deur is nog niemand bekend.') openbaar(this: void): void {}
    niets(this: void): void {}
  }

  it('is found on the method, and nowhere else', () => {
    const p = Proef.prototype;
    expect([p.recht, p.ingelogd, p.openbaar, p.niets].map((m) => toegangVan(m)?.soort)).toEqual([
      'recht',
      'ingelogd',
      'openbaar',
      undefined,
    ]);
    expect(toegangVan(p.recht)).toEqual({ soort: 'recht', handeling: 'lezen', onderwerp: 'Zaak' });
    expect(toegangVan('recht')).toBeUndefined();
  });
});
