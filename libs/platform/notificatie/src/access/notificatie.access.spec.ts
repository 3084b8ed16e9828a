import { subject } from '@casl/ability';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ongelezenVraag } from '../queries/ongelezen.vraag';
import { notificatieToegang } from './notificatie.access';

const inzage = (meer: Partial<Inzage> = {}): Inzage => ({
  accountId: 'acc',
  lidmaatschapId: 'lid',
  organisatieId: 'org',
  organisatieSoort: 'ZORGAANBIEDER',
  persoonId: 'per',
  rollen: [],
  toegangspunt: 'web',
  kenmerk: 'k',
  ...meer,
});
const regels = new Toegangsregels([notificatieToegang]);
const mag = (rij: Record<string, unknown>): boolean => regels.voor(inzage()).can('lezen', subject('Notificatie', rij));
const rij = { organisatieId: 'org', ontvangerId: 'lid', houders: ['lid', 'ander'], uitgesloten: ['derde'] };

describe('a notice', () => {
  it('is read by its recipient who may see the dossier', () => expect(mag(rij)).toBe(true));
  it('is not read by a colleague', () => expect(mag({ ...rij, ontvangerId: 'ander' })).toBe(false));
  it('dies with the access to the dossier', () => expect(mag({ ...rij, houders: ['ander'] })).toBe(false));
  it('dies with an exclusion, earlier ones too', () => expect(mag({ ...rij, uitgesloten: ['per'] })).toBe(false));
  it('stays within the tenant', () => expect(mag({ ...rij, organisatieId: 'elders' })).toBe(false));
  it('is counted with the same condition', () => {
    const v = ongelezenVraag(inzage(), regels);
    expect(v.sql).toContain('n.gelezen_op is null');
    expect(v.sql).toContain('toegang.dossier_uitsluiting');
    expect(v.waarden).toEqual(expect.arrayContaining(['org', 'lid', 'per']));
  });
});
