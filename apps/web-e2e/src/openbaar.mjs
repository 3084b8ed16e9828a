// A visitor of the public form: no account, a fresh browser, and everything that it kept or showed.
import { eis } from './browser.mjs';

/** Address of the open form of an organisation; set here when its bestuurder has not. */
export async function formulierVan(product, naam) {
  const [org] = await product.sql('select organisatie_id as id from organisatie.organisatie where naam ilike $1', [
    `%${naam}%`,
  ]);
  const vind = () =>
    product.sql('select slug from melding.openbaar_adres where organisatie_id = $1 and ingetrokken_op is null', [
      org.id,
    ]);
  const [adres] = await vind();
  if (adres) return `/m/${adres.slug}`;
  const [lid] = await product.sql('select id from organisatie.lidmaatschap where organisatie_id = $1 limit 1', [
    org.id,
  ]);
  await product.sql(
    `insert into melding.openbaar_adres (organisatie_id, id, slug, gemaakt_op, door_id) values ($1, gen_random_uuid(), 'E2e-formulier-zonnehof', now(), $2)`,
    [org.id, lid.id],
  );
  await product.sql(
    `insert into melding.openbaar_instelling (organisatie_id, versie, formulier_aan, anoniem_aan, besloten_door, vanaf, telefoon, pagina, door_id, op, sleutel)
     values ($1, 1, true, true, 'Bestuur', '2020-01-01', '030 123 45 67', '{}', $2, now(), gen_random_uuid())`,
    [org.id, lid.id],
  );
  const [nieuw] = await vind();
  return `/m/${nieuw.slug}`;
}

/** Goes on to the next question, and looks whether its title and address give nothing away. */
export async function volgende(w, pad, knop = 'Volgende') {
  await w.p.getByRole('button', { name: knop, exact: true }).click();
  await eisNeutraal(w, pad);
}

export async function eisNeutraal(w, pad) {
  const { titel, adres } = await w.p.evaluate(() => ({
    titel: document.title,
    adres: location.pathname + location.search,
  }));
  eis(!/meld|misbruik|anoniem|geweld/i.test(titel), `the title tells: ${titel}`);
  eis(adres === pad, `the address changed to ${adres}`);
}

/** Nothing may stay behind on the device. */
export async function eisLeeg(w) {
  const kept = await w.p.evaluate(async () => ({
    lokaal: Object.keys(window.localStorage),
    sessie: Object.keys(window.sessionStorage),
    koekjes: document.cookie,
    lagen: (await window.indexedDB.databases()).map((d) => d.name),
  }));
  const koekjes = await w.ctx.cookies();
  eis(
    kept.lokaal.length + kept.sessie.length + kept.lagen.length + koekjes.length === 0 && kept.koekjes === '',
    `the device kept ${JSON.stringify(kept)} ${JSON.stringify(koekjes)}`,
  );
}

/** Waits until the worker has opened what came in. */
export async function wachtTot(vraag, hoogstensMs = 20_000) {
  for (const einde = Date.now() + hoogstensMs; ;) {
    const uit = await vraag();
    if (uit) return uit;
    eis(Date.now() < einde, 'it does not come');
    await new Promise((k) => setTimeout(k, 200));
  }
}
