import { maakCursor } from '@meldbaken/platform/graphql';
import { Waarden } from '../waarden';
import { cursorVan, leesPlaats, naSql, volgordeSql, type Plaats } from './termijnen.cursor';

const plaats: Plaats = {
  nu: new Date('2026-11-20T10:00:00.000Z'),
  sleutel: '2',
  vervaltOp: new Date('2026-11-25T23:00:00.000Z'),
  id: '0193f000-0000-7000-8000-000000000001',
};

it('leest terug wat het schreef', () => {
  expect(leesPlaats(maakCursor(cursorVan('URGENTIE', plaats)), 'URGENTIE')).toEqual(plaats);
  expect(leesPlaats(null, 'URGENTIE')).toBeNull();
});

it('weigert een cursor van een andere volgorde, en verzonnen waarden', () => {
  const [soort, nu = '', sleutel = '', op = '', id = ''] = cursorVan('URGENTIE', plaats);
  const slecht = [
    ['NAAM', nu, sleutel, op, id],
    [soort ?? '', 'x', sleutel, op, id],
    [soort ?? '', nu, '1; drop', op, id],
    [soort ?? '', nu, sleutel, '', id],
    [soort ?? '', nu, sleutel, op, '1'],
  ];
  for (const c of slecht) expect(() => leesPlaats(maakCursor(c), 'URGENTIE')).toThrow(/cursor/);
});

it('gaat verder na precies die regel, in dezelfde volgorde als de lijst', () => {
  for (const sorteer of ['URGENTIE', 'VERVALT_OP', 'NAAM'] as const) {
    const w = new Waarden();
    const na = naSql(sorteer, () => 'ERNST', plaats, w);
    expect(na.startsWith(`(${volgordeSql(sorteer, () => 'ERNST')}) > (`)).toBe(true);
    expect(w.lijst).toEqual(
      sorteer === 'VERVALT_OP' ? [plaats.vervaltOp, plaats.id] : [plaats.vervaltOp, plaats.id, plaats.sleutel],
    );
  }
});
