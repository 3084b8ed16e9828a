import { vingerafdruk } from '@meldbaken/platform/overdracht';
import { ontvangenVelden } from './ontvangen-velden';

const lees = (velden: unknown): ReturnType<typeof ontvangenVelden> => {
  const inhoud = JSON.stringify({ velden });
  return ontvangenVelden(inhoud, vingerafdruk(inhoud));
};

describe('the answers of a frozen copy', () => {
  it('keep their order and text, under our own questions and headings', () =>
    expect(
      lees([
        { code: 'omGemeld', label: 'label van de afzender', waarde: 'NEE', tekst: 'Nee' },
        { code: 'clientNaam', label: 'x', waarde: 'M.', tekst: '<b>M.</b>' },
      ]),
    ).toEqual([
      { code: 'omGemeld', label: 'Weet het Openbaar Ministerie hiervan?', groep: 'Openbaar Ministerie', waarde: 'Nee' },
      { code: 'clientNaam', label: 'Naam van de cliënt', groep: 'De cliënt', waarde: '<b>M.</b>' },
    ]));

  it('of a question that a later form no longer has still show', () =>
    expect(lees([{ code: 'oud', tekst: 'x' }])).toEqual([{ code: 'oud', label: 'oud', groep: 'Overig', waarde: 'x' }]));

  it('are not shown when one character differs from what was sent', () => {
    const inhoud = JSON.stringify({ velden: [] });
    expect(() => ontvangenVelden(`${inhoud} `, vingerafdruk(inhoud))).toThrow('not what was sent');
  });

  it('that cannot be read are a fault, not an empty page', () => {
    expect(() => lees(null)).toThrow('without fields');
    expect(() => lees([{ code: 'omGemeld' }])).toThrow('cannot be read');
  });
});
