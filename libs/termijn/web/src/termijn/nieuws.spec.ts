import { veranderd } from './nieuws';

describe('wat er van een termijn wordt voorgelezen', () => {
  const was = [
    { id: 'a', ernst: 'VANDAAG' as const },
    { id: 'b', ernst: 'OP_TIJD' as const },
  ];

  it('is alleen een andere stand van dezelfde termijn', () => {
    const nu = [
      { id: 'a', ernst: 'TE_LAAT' as const },
      { id: 'b', ernst: 'OP_TIJD' as const },
      { id: 'c', ernst: 'TE_LAAT' as const },
    ];
    expect(veranderd(was, nu).map(({ id }) => id)).toEqual(['a']);
  });

  it('is niets bij dezelfde stand en bij een andere pagina', () => {
    expect(veranderd(was, was)).toEqual([]);
    expect(veranderd(was, [{ id: 'z', ernst: 'TE_LAAT' }])).toEqual([]);
    expect(veranderd([], was)).toEqual([]);
  });
});
