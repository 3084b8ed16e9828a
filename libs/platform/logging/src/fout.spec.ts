import { beschrijfFout } from './fout';

const fout = (doe: () => unknown): unknown => {
  try {
    return doe();
  } catch (e) {
    return e;
  }
};

describe('what the log keeps of a fault', () => {
  it.each([
    ['our own', new Error('mevrouw Jansen')],
    ['of more lines', new Error('stuk\n  mevrouw Jansen\n  at mevrouw Jansen')],
    ['of JSON.parse', fout(() => JSON.parse('{"naam": mevrouw Jansen}'))],
    ['of PostgreSQL', Object.assign(new Error('Key (naam)=(mevrouw Jansen) already exists'), { code: '23505' })],
    ['of a URL', fout(() => new URL('mevrouw Jansen'))],
    ['that is no Error', 'mevrouw Jansen'],
    ['inside another', new Error('x', { cause: new Error('mevrouw Jansen') })],
  ])('no word of one %s', (_van, e) => expect(JSON.stringify(beschrijfFout(e))).not.toContain('Jansen'));

  it('the class, the code, the rule that failed and the place', () => {
    const e = Object.assign(new Error('Key (naam)=(mevrouw Jansen)'), { code: '23505', constraint: 'uniek' });
    expect(beschrijfFout(e)).toMatchObject({ soort: 'Error', code: '23505', constraint: 'uniek' });
    expect(beschrijfFout(e)['plaats']).toEqual(expect.arrayContaining([expect.stringContaining('fout.spec.ts')]));
  });

  it("the engine's words about our code, which name properties and no values", () => {
    const e = fout(() => (Reflect.get({}, 'weg') as { naam: string }).naam);
    expect(beschrijfFout(e)).toMatchObject({ soort: 'TypeError', tekst: expect.stringContaining("'naam'") });
  });
});
