import { inGroepen, terugTeTypen, teruggetypt } from '@meldbaken/melding/model';
import { useState, type ReactNode } from 'react';
import { dagTekst } from './dagen';
import { Fouten, Kop, Tekst } from './onderdelen';
import type { Ontvangen, Veldfout } from './server';
import { wisScherm } from './weg';

interface KlaarProps {
  readonly ontvangen: Ontvangen;
  readonly anoniem: boolean;
  readonly bijlagen: ReactNode;
}

/** The receipt, once: not gone before two groups of it were typed back. */
export function Klaar({ ontvangen, anoniem, bijlagen }: KlaarProps): ReactNode {
  const [bewaard, zetBewaard] = useState(false);
  return bewaard ? (
    <Tot {...ontvangen} />
  ) : (
    <Code {...{ ontvangen, anoniem, bijlagen }} onBewaard={() => zetBewaard(true)} />
  );
}

function Code({ ontvangen, anoniem, bijlagen, onBewaard }: KlaarProps & { readonly onBewaard: () => void }): ReactNode {
  const { code, uiterlijk } = ontvangen;
  const groepen = inGroepen(code);
  return (
    <>
      <div className="gelukt">
        <Kop>Uw melding is verstuurd</Kop>
        <p>Bewaar deze code:</p>
        <p className="code">
          {groepen.map((g, i) => (
            <span key={i}>
              <span aria-hidden="true">{g}</span>
              <span className="verborgen">{g.split('').join(' ')}, </span>
            </span>
          ))}
        </p>
      </div>
      <Kopieer code={groepen.join(' ')} />
      <p>
        <b>Wij kunnen u deze code niet opnieuw geven.</b> Zonder code kunt u onze vragen niet lezen.{' '}
        {anoniem && 'Bewaar hem niet op een apparaat van het werk.'}
      </p>
      <h2>Wat gebeurt er nu?</h2>
      <ol>
        <li>
          Kom terug op <b>{dagTekst(uiterlijk)}</b>. Uiterlijk dan leest u hier wat wij doen.
        </li>
        <li>Open deze pagina en kies: Ik heb een code. Misschien hebben we een vraag.</li>
        <li>
          Praat er nu even niet over op het werk. Dat beschermt u en de cliënt. Met een vertrouwenspersoon mag u altijd
          praten.
        </li>
        <li>Is het strafbaar? Dan mag u zelf ook aangifte doen bij de politie.</li>
      </ol>
      {bijlagen}
      <Terugtypen code={code} onBewaard={onBewaard} />
    </>
  );
}

function Kopieer({ code }: { code: string }): ReactNode {
  const [gelukt, zet] = useState<string | null>(null);
  const kopieer = (): void => {
    // Not there on plain http, and a browser may say no.
    const klembord: Clipboard | undefined = window.isSecureContext ? navigator.clipboard : undefined;
    const uit = klembord
      ? klembord.writeText(code).then(
          () => true,
          () => false,
        )
      : Promise.resolve(false);
    void uit.then((goed) => zet(goed ? 'De code is gekopieerd.' : 'Kopiëren lukt hier niet. Schrijf de code op.'));
  };
  return (
    <div className="rij geen-druk">
      <button type="button" className="knop" onClick={kopieer}>
        Kopieer de code
      </button>
      <button type="button" className="knop twee" onClick={() => window.print()}>
        Print de code
      </button>
      <p role="status">{gelukt}</p>
    </div>
  );
}

function Terugtypen({ code, onBewaard }: { code: string; onBewaard: () => void }): ReactNode {
  const [a, b] = terugTeTypen(code);
  const [getypt, typ] = useState<Readonly<Record<number, string>>>({});
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const groepen = [a, b];
  return (
    <form
      className="geen-druk"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        const mis = groepen.filter((g) => !teruggetypt(code, g, getypt[g] ?? ''));
        zetFouten(mis.map((g) => ({ veld: `groep-${g}`, bericht: `Typ groep ${g} van de code over.` })));
        if (mis.length === 0) onBewaard();
      }}
    >
      <h2>Hebt u de code bewaard?</h2>
      <p className="hint">Typ 2 groepen over. Zo weet u zeker dat u de code hebt.</p>
      <Fouten fouten={fouten} />
      <div className="drie">
        {groepen.map((g) => (
          <Tekst
            key={g}
            naam={`groep-${g}`}
            label={`Groep ${g}`}
            waarde={getypt[g] ?? ''}
            zet={(w) => typ({ ...getypt, [g]: w })}
            fouten={fouten}
            cijfers
            breedte="middel"
          />
        ))}
      </div>
      <button type="submit" className="knop">
        Klaar
      </button>
    </form>
  );
}

const Tot = ({ uiterlijk }: Ontvangen): ReactNode => (
  <>
    <Kop>Dank u wel</Kop>
    <p className="lead">
      Kom terug op <b>{dagTekst(uiterlijk)}</b> met uw code.
    </p>
    <p>U kunt dit scherm nu sluiten. In de geschiedenis van uw browser kan nog staan dat u hier was.</p>
    <button type="button" className="knop" onClick={wisScherm}>
      Stop en wis het scherm
    </button>
  </>
);
