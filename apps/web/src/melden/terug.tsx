import { controleerBericht, leesCode } from '@meldbaken/melding/model';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { dagTekst } from './dagen';
import { Fouten, Kop, Storing, Tekst, Tekstvak, Verder } from './onderdelen';
import {
  INFORMATIE,
  metCode,
  nieuweSleutel,
  stuurBericht,
  ververs,
  type Antwoord,
  type UwMelding,
  type Veldfout,
} from './server';
import { wisScherm } from './weg';

const CODE_FOUT = 'Deze code klopt niet. Kijk na of u 16 cijfers hebt.';

interface CodeProps {
  readonly telefoon: string | null;
  readonly onGelukt: (m: UwMelding) => void;
}

/** The way back in. What is no code at all is said at once; whether it is a known one takes the server. */
export function CodeVragen({ telefoon, onGelukt }: CodeProps): ReactNode {
  const [code, typ] = useState('');
  const [bezig, zetBezig] = useState(false);
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const [uitleg, zetUitleg] = useState<string | null>(null);
  const [storing, zetStoring] = useState(false);
  const toon = (a: Antwoord<UwMelding>): void => {
    zetStoring(a.soort === 'storing');
    if (a.soort === 'goed') onGelukt(a.waarde);
    if (a.soort !== 'geweigerd') return;
    zetFouten([{ veld: 'code', bericht: a.geweigerd.bericht }]);
    zetUitleg(a.geweigerd.watDan);
  };
  const verstuur = async (): Promise<void> => {
    if (bezig) return;
    zetFouten([]);
    if (leesCode(code) === null) {
      zetFouten([{ veld: 'code', bericht: CODE_FOUT }]);
      return;
    }
    zetBezig(true);
    toon(await metCode(code));
    zetBezig(false);
  };
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void verstuur();
      }}
    >
      <Fouten fouten={fouten} />
      {storing && <Storing telefoon={telefoon} wat="Het openen" />}
      <Kop fout={fouten.length > 0}>Uw melding</Kop>
      <Tekst
        naam="code"
        label="Uw code"
        hint="16 cijfers. Spaties en streepjes mogen."
        waarde={code}
        zet={typ}
        fouten={fouten}
        cijfers
      />
      {uitleg !== null && <p className="hint">{uitleg}</p>}
      <Verder bezig={bezig}>Open mijn melding</Verder>
    </form>
  );
}

interface UwProps {
  readonly begin: UwMelding;
  readonly telefoon: string | null;
  readonly bijlagen: (kaartjes: readonly string[]) => ReactNode;
  readonly onVerlopen: () => void;
}

/** State in one sentence, silence, messages, and something to add. */
export function UwMeldingScherm({ begin, telefoon, bijlagen, onVerlopen }: UwProps): ReactNode {
  const [m, zet] = useState(begin);
  const [zojuist, zetZojuist] = useState<readonly string[]>([]);
  const opnieuw = async (): Promise<void> => {
    const a = await ververs(m.kaart);
    if (a.soort === 'goed') zet(a.waarde);
    if (a.soort === 'geweigerd') onVerlopen();
  };
  return (
    <>
      <Kop>Uw melding</Kop>
      <p className="stand">
        <b>{m.stand}</b> {m.wanneer}
      </p>
      <p className="hint">U meldde dit op {dagTekst(m.gemeldOp)}.</p>
      {m.stilTot !== null && (
        <p className="stil">
          <b>Wilt u er nu even niet over praten?</b> Dat beschermt u en de cliënt. Dit duurt tot ongeveer{' '}
          {dagTekst(m.stilTot)}. Met een vertrouwenspersoon mag u altijd praten.
        </p>
      )}
      <Berichten m={m} zojuist={zojuist} />
      <button type="button" className="knop twee ververs" onClick={() => void opnieuw()}>
        Kijk of er iets nieuws is
      </button>
      <Antwoorden
        kaart={m.kaart}
        telefoon={telefoon}
        onVerlopen={onVerlopen}
        onVerstuurd={(tekst) => zetZojuist([...zojuist, tekst])}
      />
      {bijlagen(m.kaartjes)}
      <p>
        <a href={INFORMATIE} rel="noreferrer">
          Voelt u zich niet gehoord? Lees wat u kunt doen.
        </a>
      </p>
      <button type="button" className="knop twee" onClick={wisScherm}>
        Stop en wis het scherm
      </button>
    </>
  );
}

function Berichten({ m, zojuist }: { m: UwMelding; zojuist: readonly string[] }): ReactNode {
  // What was sent just now shows at once; when it comes back from the server it is not shown twice.
  const terug = new Set(m.berichten.filter((b) => b.vanU).map((b) => b.tekst));
  const eigen = zojuist.filter((t) => !terug.has(t.trim()));
  const onderweg = Math.max(0, m.onderweg - eigen.length);
  return (
    <section aria-labelledby="berichten">
      <h2 id="berichten">Berichten</h2>
      {m.berichten.length + eigen.length === 0 && <p>Er zijn nog geen berichten.</p>}
      <ol className="berichten">
        {m.berichten.map((b) => (
          <li key={b.id} className={b.vanU ? 'van-u' : undefined}>
            <p className="wie">
              {b.vanU ? 'U schreef' : 'Wij schreven'} op {dagTekst(b.dag)}
            </p>
            <p className="tekst">{b.tekst}</p>
          </li>
        ))}
        {eigen.map((t, i) => (
          <li key={`nu-${i}`} className="van-u">
            <p className="wie">U schreef zojuist</p>
            <p className="tekst">{t}</p>
          </li>
        ))}
      </ol>
      {onderweg > 0 && <p className="hint">Een bericht van u is nog onderweg. Over een kwartier staat het hier.</p>}
    </section>
  );
}

interface AntwoordenProps {
  readonly kaart: string;
  readonly telefoon: string | null;
  readonly onVerlopen: () => void;
  readonly onVerstuurd: (tekst: string) => void;
}

function Antwoorden({ kaart, telefoon, onVerlopen, onVerstuurd }: AntwoordenProps): ReactNode {
  const [tekst, typ] = useState('');
  const [bezig, zetBezig] = useState(false);
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const [stand, zetStand] = useState<'leeg' | 'verstuurd' | 'storing'>('leeg');
  const sleutel = useRef(nieuweSleutel());
  // Another text is another message.
  useEffect(() => {
    sleutel.current = nieuweSleutel();
  }, [tekst]);
  const verstuur = async (): Promise<void> => {
    if (bezig) return;
    const fout = controleerBericht(tekst);
    zetFouten(fout ? [{ veld: 'bericht', bericht: fout.bericht }] : []);
    if (fout) return;
    zetBezig(true);
    const a = await stuurBericht(sleutel.current, kaart, tekst);
    zetBezig(false);
    if (a.soort === 'geweigerd' && a.geweigerd.code === 'OPENBAAR_KAART_VERLOPEN') onVerlopen();
    else if (a.soort === 'geweigerd') zetFouten([{ veld: 'bericht', bericht: a.geweigerd.bericht }]);
    else if (a.soort === 'storing') zetStand('storing');
    else {
      onVerstuurd(tekst);
      typ('');
      zetStand('verstuurd');
    }
  };
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void verstuur();
      }}
    >
      <Fouten fouten={fouten} />
      {stand === 'storing' && <Storing telefoon={telefoon} wat="Het versturen" />}
      <Tekstvak
        naam="bericht"
        label="Antwoord, of voeg iets toe"
        hint="U kunt later niets meer weghalen."
        waarde={tekst}
        zet={typ}
        fouten={fouten}
      />
      <Verder bezig={bezig}>Verstuur</Verder>
      <p role="status">{stand === 'verstuurd' && 'Uw bericht is verstuurd.'}</p>
    </form>
  );
}
