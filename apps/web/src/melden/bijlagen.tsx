import { useRef, useState, type ChangeEvent, type ReactNode } from 'react';

const NEEMT_AAN =
  'image/jpeg,image/png,image/webp,application/pdf,text/plain,audio/mpeg,.jpg,.jpeg,.png,.webp,.pdf,.txt,.mp3';
const MEESTE = 20 * 1024 * 1024;
const OPNIEUW = 'Het versturen lukte niet. Probeer het nog eens.';

interface Stand {
  readonly bezig: boolean;
  readonly gelukt: number;
  readonly fouten: readonly string[];
}

/** Adding a photo or file, each with one ticket. The browser keeps nothing of it. */
export function Bijlagen({ kaartjes }: { kaartjes: readonly string[] }): ReactNode {
  const over = useRef([...kaartjes]);
  const invoer = useRef<HTMLInputElement>(null);
  const [stand, zet] = useState<Stand>({ bezig: false, gelukt: 0, fouten: [] });
  if (kaartjes.length === 0) return null;
  const kies = (e: ChangeEvent<HTMLInputElement>): void => {
    const bestanden = [...(e.target.files ?? [])];
    e.target.value = '';
    if (!stand.bezig && bestanden.length > 0) void stuurAlle(bestanden);
  };
  const stuurAlle = async (bestanden: readonly File[]): Promise<void> => {
    zet((s) => ({ ...s, bezig: true, fouten: [] }));
    for (const b of bestanden) {
      const fout = await stuur(b, over.current);
      zet((s) =>
        fout === null ? { ...s, gelukt: s.gelukt + 1 } : { ...s, fouten: [...s.fouten, `${b.name}: ${fout}`] },
      );
    }
    zet((s) => ({ ...s, bezig: false }));
  };
  return (
    <section className="geen-druk">
      <h2>Hebt u een foto of bestand?</h2>
      <p className="hint" id="bestand-hint">
        Foto, pdf, tekst (txt) of geluid (mp3). Hoogstens 20 MB per bestand. Wij halen plaats, tijd en maker eruit. Let
        op: een gezicht, stem of handschrift kan wel laten zien wie u bent.
      </p>
      {/* The browser's own control speaks the browser's language: our button presses it. */}
      <input
        ref={invoer}
        type="file"
        multiple
        hidden
        accept={NEEMT_AAN}
        aria-label="Kies foto's of bestanden"
        onChange={kies}
      />
      <button
        type="button"
        className="knop twee"
        aria-describedby="bestand-hint"
        aria-disabled={stand.bezig || undefined}
        onClick={() => invoer.current?.click()}
      >
        Kies foto&apos;s of bestanden
      </button>
      <p role="status">{zin(stand)}</p>
      {stand.fouten.length > 0 && (
        <div className="fouten" role="alert">
          <h3>Niet verstuurd</h3>
          <ul>
            {stand.fouten.map((f, i) => (
              <li key={`${f}-${i}`}>{f}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function zin({ bezig, gelukt }: Stand): string {
  if (bezig) return 'Bezig met versturen…';
  if (gelukt === 0) return '';
  return gelukt === 1 ? 'Het bestand is verstuurd.' : `${gelukt} bestanden zijn verstuurd.`;
}

/** Sends one file; null when it arrived. A ticket that was refused for its file alone serves the next one. */
async function stuur(bestand: File, kaartjes: string[]): Promise<string | null> {
  if (bestand.size > MEESTE) return 'Dit bestand is groter dan 20 MB. Maak het kleiner, of deel het op.';
  const kaartje = kaartjes[0];
  if (kaartje === undefined) return 'U kunt nu geen bestanden meer sturen. Kom later terug met uw code.';
  const formulier = new FormData();
  formulier.append('kaartje', kaartje);
  formulier.append('bestand', bestand, bestand.name);
  try {
    const antwoord = await fetch('/bijlagen', {
      method: 'POST',
      body: formulier,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    if (antwoord.ok) {
      kaartjes.shift();
      return null;
    }
    return woorden(await antwoord.json());
  } catch {
    return OPNIEUW;
  }
}

function woorden(antwoord: unknown): string {
  const veld = (naam: string): string => {
    const w: unknown = typeof antwoord === 'object' && antwoord !== null ? Reflect.get(antwoord, naam) : undefined;
    return typeof w === 'string' ? w : '';
  };
  return [veld('bericht') || OPNIEUW, veld('watDan')].filter(Boolean).join(' ');
}
