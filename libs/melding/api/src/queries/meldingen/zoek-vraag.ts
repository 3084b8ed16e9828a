/**
 * Where words are looked for, on alias m: every word by its mark among those of the dossier, or the whole as part of the
 * name of somebody it names. Row-level security lets through what this caller may read.
 */
export const zoekVraag =
  (zoek: string, merken: readonly Buffer[] | null) =>
  (p: (waarde: unknown) => string): string => {
    const naam = `exists (select 1 from melding.genoemde g join weergave.persoon w on w.organisatie_id = g.organisatie_id and w.id = g.persoon_id
      where g.organisatie_id = m.organisatie_id and g.dossier_id = m.dossier_id and strpos(lower(unaccent(w.naam)), lower(unaccent(${p(zoek)}))) > 0)`;
    if (!merken) return naam;
    const woorden = merken.map(
      (merk) =>
        `exists (select 1 from melding.zoekwoord z where z.organisatie_id = m.organisatie_id and z.dossier_id = m.dossier_id and z.merk = ${p(merk)})`,
    );
    return `(${woorden.join(' and ')}) or ${naam}`;
  };
