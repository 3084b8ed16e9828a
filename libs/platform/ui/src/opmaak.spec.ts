import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { alsFouten } from './velden/als-fouten';
import { Radios } from './velden/radios';
import { Tekst } from './velden/tekst';
import { Keuze } from './velden/keuze';
import { Zoekkeuze } from './velden/zoekkeuze';
import { Foutsamenvatting } from './velden/foutsamenvatting';
import { Knop } from './knoppen/knop';
import { DatumVeld } from './datum/datum-veld';
import { MomentVeld } from './datum/moment-veld';
import { Baan } from './baan/baan';
import { Tabel } from './lijst/tabel';
import { Kijkers } from './blokken/kijkers';
import { DitKanNogNiet } from './blokken/dit-kan-nog-niet';
import { Schil } from './schil/schil';
import { ERNSTEN, ergste } from './ernst/ernst';
import { ErnstVorm } from './ernst/ernst-vorm';
import { paginaTitel } from './haken/use-pagina-titel';

const html = (element: ReactElement): string => renderToStaticMarkup(element);
const niets = (): void => undefined;

const rijen = [{ id: 'a', naam: 'Eerste' }];
const voorbeelden: [string, ReactElement][] = [
  ['Tekst', createElement(Tekst, { label: 'Naam', hint: 'Voluit', fout: 'Vul uw naam in.', name: 'naam' })],
  [
    'Radios',
    createElement(Radios, { label: 'Veilig?', fout: 'Kies.', name: 'v', opties: [{ waarde: 'ja', label: 'Ja' }] }),
  ],
  ['Keuze', createElement(Keuze, { label: 'Soort', opties: [{ waarde: 'a', label: 'A' }] })],
  ['DatumVeld', createElement(DatumVeld, { label: 'Dag', value: '2026-02-03', onChange: niets })],
  ['MomentVeld', createElement(MomentVeld, { label: 'Moment', value: '2026-02-03T09:15:00+01:00', onChange: niets })],
  [
    'Zoekkeuze',
    createElement(Zoekkeuze, { label: 'Wie', hint: 'Typ de naam', value: null, onChange: niets, zoek: async () => [] }),
  ],
  [
    'Baan',
    createElement(Baan, {
      nu: '2026-11-23T10:15:00+01:00',
      rijen: [{ id: 'r', label: 'IGJ', items: [{ id: 'i', eind: '2026-11-25T23:00:00Z', ernst: 'BINNENKORT' }] }],
    }),
  ],
  ['DitKanNogNiet', createElement(DitKanNogNiet, { bericht: 'Er is misschien een strafbaar feit.', mist: ['nazorg'] })],
];

describe('de opmaak', () => {
  it.each(voorbeelden)('%s heeft geen stijl in de tag, want de CSP blokkeert die', (_naam, element) => {
    expect(html(element)).not.toMatch(/\sstyle=/);
  });

  it.each(voorbeelden)('%s kan twee keer op een pagina staan zonder dubbele id', (_naam, element) => {
    const twee = html(createElement('div', {}, element, createElement('section', {}, element)));
    const ids = [...twee.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(voorbeelden)('%s verwijst alleen naar ids die er staan', (_naam, element) => {
    const uit = html(element);
    const verwezen = [...uit.matchAll(/(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)].flatMap((m) =>
      m[1]!.split(' '),
    );
    expect(verwezen.filter((id) => !uit.includes(`id="${id}"`))).toEqual([]);
  });
});

describe('een veld', () => {
  it('zet de fout tussen de vraag en het veld, en koppelt hem', () => {
    const uit = html(voorbeelden[0]![1]);
    expect(uit.indexOf('<label')).toBeLessThan(uit.indexOf('Vul uw naam in.'));
    expect(uit.indexOf('Vul uw naam in.')).toBeLessThan(uit.indexOf('<input'));
    expect(uit).toMatch(/<input[^>]*aria-invalid="true"/);
    expect(uit).toContain('Fout: ');
  });

  it('leest een datum voluit terug', () => {
    expect(html(voorbeelden[3]![1])).toMatch(/U koos: <strong>dinsdag 3 februari 2026<\/strong>/);
    expect(html(voorbeelden[4]![1])).toMatch(/U koos: <strong>dinsdag 3 februari 2026 om 9:15 uur<\/strong>/);
  });

  it('vraagt de browser niets te onthouden', () => {
    expect(html(voorbeelden[0]![1])).toContain('autoComplete="off"');
  });
});

describe('de samenvatting van fouten', () => {
  it('noemt elke fout in dezelfde woorden, in de volgorde van de pagina', () => {
    const errors = {
      dag: { message: 'Vul de dag in.' },
      root: { message: 'Er ging iets mis.' },
      naam: { message: 'Vul uw naam in.' },
      leeg: undefined,
    };
    const fouten = alsFouten(errors, ['naam', 'dag']);
    expect(fouten).toEqual([
      { veld: 'naam', bericht: 'Vul uw naam in.' },
      { veld: 'dag', bericht: 'Vul de dag in.' },
      { veld: undefined, bericht: 'Er ging iets mis.' },
    ]);
    expect(html(createElement(Foutsamenvatting, { fouten }))).toContain('<a href="#naam">Vul uw naam in.</a>');
  });

  it('staat er niet zonder fouten', () => {
    expect(html(createElement(Foutsamenvatting, { fouten: [] }))).toBe('');
  });
});

describe('een knop', () => {
  it('blijft te bereiken terwijl hij bezig is, en wordt nooit uitgezet', () => {
    const uit = html(createElement(Knop, { bezig: true }, 'Verstuur'));
    expect(uit).toContain('aria-disabled="true"');
    expect(uit).not.toMatch(/\sdisabled/);
    expect(uit).toContain('type="button"');
  });
});

describe('een tabel', () => {
  it('heeft alle rollen, een bijschrift en een knop in de kop die sorteert', () => {
    const uit = html(
      createElement(Tabel<(typeof rijen)[number]>, {
        bijschrift: '1 termijn',
        rijen,
        sleutelVan: (r) => r.id,
        kolommen: [{ sleutel: 'naam', kop: 'Naam', rijkop: true, sorteer: true, cel: (r) => r.naam }],
        sortering: { sleutel: 'naam', richting: 'aflopend' },
        onSorteer: niets,
        ernstVan: () => 'TE_LAAT' as const,
      }),
    );
    for (const rol of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader']) expect(uit).toContain(`role="${rol}"`);
    expect(uit).toContain('<caption>1 termijn</caption>');
    expect(uit).toMatch(/aria-sort="descending"[^>]*><button/);
    expect(uit).toContain('data-ernst="TE_LAAT"');
  });
});

describe('de schil', () => {
  const uit = html(
    createElement(Schil, {
      groepen: [
        {
          items: ['Vandaag', 'Termijnen', 'Meldingen', 'Besluiten', 'Overzichten'].map((label) => ({
            label,
            href: `/${label}`,
            teLaat: label === 'Termijnen' ? 2 : 0,
          })),
        },
      ],
      organisatie: 'Zonnehof',
      naam: 'H. Mulder',
      rol: 'Bestuurder',
      hulpHref: '/hulp',
      onUitloggen: niets,
      children: 'Inhoud',
    }),
  );

  it('begint met een weg langs het menu', () => {
    expect(uit.indexOf('href="#inhoud"')).toBeLessThan(uit.indexOf('<nav'));
    expect(uit).toMatch(/<main[^>]*id="inhoud"/);
  });

  it('heeft hoogstens vier plekken onderaan een telefoon', () => {
    const onder = uit.slice(uit.indexOf('mb-onderbalk'));
    expect(onder.match(/<li>/g)).toHaveLength(4);
  });

  it('zegt bij het rode getal wat het telt', () => {
    expect(uit).toMatch(/2<span class="mb-onzichtbaar"> te laat<\/span>/);
  });
});

describe('woorden en vormen', () => {
  it('zegt hoeveel mensen meekijken', () => {
    const zin = (aantal: number): string => html(createElement(Kijkers, { aantal })).replace(/<[^>]+>/g, '');
    expect([zin(0), zin(1), zin(3)]).toEqual([
      'Alleen u kijkt mee',
      'Met u kijkt 1 persoon mee',
      'Met u kijken 3 mensen mee',
    ]);
  });

  it('heeft zes verschillende vormen', () => {
    const vormen = ERNSTEN.map((ernst) => html(createElement(ErnstVorm, { ernst })));
    expect(new Set(vormen).size).toBe(6);
  });

  it('kiest de ergste van een groep', () => {
    expect(ergste(['OP_TIJD', 'VANDAAG', 'GEHAALD'])).toBe('VANDAAG');
  });

  it('zet het aantal te laat en een fout in de titel', () => {
    expect(paginaTitel({ titel: 'Termijnen', organisatie: 'De Linde', teLaat: 2 })).toBe(
      '(2 te laat) Termijnen - De Linde',
    );
    expect(paginaTitel({ titel: 'Melden', fout: true })).toBe('Fout: Melden');
  });
});
