import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ga,
  Ophalen,
  Pagina,
  usePadDeel,
  useVraag,
  Weigering,
  type GereedPuntDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  ConflictVergelijk,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  KnopLink,
  type ConflictVeld,
} from '@meldbaken/platform/ui';
import { gereedPunt, type GereedPuntDefinitie } from '@meldbaken/zorgfraude/model';
import { useMemo, useState, type ReactNode } from 'react';
import { inWoorden, puntStaat, type PuntStaat } from './bijwerken';
import { BijwerkenVelden } from './bijwerken-velden';
import { puntPad } from './delen';
import { GereedheidPuntDocument, GereedRollenDocument } from './gereedheid.graphql';
import { Onvindbaar, useMagGereed } from './recht';
import { useBijwerken, type Bijwerken } from './use-bijwerken';

const GEEN = {};

/** Writing down how far a point is: each time a version of its own. */
export default function BijwerkenScherm(): ReactNode {
  const { t } = useLingui();
  const code = usePadDeel('code');
  const mag = useMagGereed().bijwerken;
  const vraag = useVraag(
    GereedheidPuntDocument,
    useMemo(() => ({ code }), [code]),
  );
  const [eerste, zetEerste] = useState<GereedPuntDelenFragment>();
  const definitie = gereedPunt(code);
  const p = vraag.data?.gereedheidPunt;
  // The form begins with what was read first: a later answer must not take away what was typed.
  if (p && !eerste) zetEerste(p);
  if (!mag || p === null || definitie === undefined) return <Onvindbaar />;
  if (eerste) return <Formulierpagina p={eerste} definitie={definitie} />;
  return (
    <Pagina titel={t`Werk dit punt bij`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

interface FormulierpaginaProps {
  readonly p: GereedPuntDelenFragment;
  readonly definitie: GereedPuntDefinitie;
}

function Formulierpagina({ p, definitie }: FormulierpaginaProps): ReactNode {
  const { t } = useLingui();
  const [klaar, zetKlaar] = useState(false);
  const b = useBijwerken(p, () => zetKlaar(true));
  const pad = puntPad(p.code);
  if (klaar) return <Ga naar={pad} />;
  return (
    <Pagina
      titel={t`Werk dit punt bij`}
      zin={p.titel}
      fout={b.fouten.length > 0}
      kruimels={[{ label: t`Gereedheid`, href: '/gereedheid' }, { label: p.titel, href: pad }, { label: t`Werk bij` }]}
    >
      {b.botsing ? (
        <Botsing b={b} ander={b.botsing} definitie={definitie} />
      ) : (
        <Kaart>
          <Formulier
            onSubmit={(e) => {
              e.preventDefault();
              void b.bewaar();
            }}
            acties={
              <>
                <Knop type="submit" bezig={b.handeling.bezig}>
                  <Trans>Bewaar</Trans>
                </Knop>
                <KnopLink variant="twee" href={pad}>
                  <Trans>Ga terug</Trans>
                </KnopLink>
              </>
            }
          >
            <Weigering handeling={b.handeling} />
            <Foutsamenvatting fouten={b.fouten} poging={b.poging} />
            <BijwerkenVelden
              s={b.s}
              zet={b.zet}
              fouten={b.fouten}
              definitie={definitie}
              bewijzen={p.bewijs.filter((x) => x.ingetrokkenReden === null).length}
            />
          </Formulier>
        </Kaart>
      )}
    </Pagina>
  );
}

interface BotsingProps {
  readonly b: Bijwerken;
  readonly ander: GereedPuntDelenFragment;
  readonly definitie: GereedPuntDefinitie;
}

function Botsing({ b, ander, definitie }: BotsingProps): ReactNode {
  const { t } = useLingui();
  const labels = [
    t`Stand`,
    t`Waarom niet`,
    t`Eigenaar`,
    t`Klaar voor`,
    t`Klaar op`,
    t`Geregeld`,
    t`Notitie`,
    t`Nieuw bewijs`,
  ];
  const rollen = useVraag(GereedRollenDocument, GEEN).data?.gereedheid?.rollen ?? [];
  const woorden = (s: PuntStaat): string[] =>
    inWoorden(s, definitie, (code) => rollen.find((r) => r.code === code)?.naam ?? code);
  const [uw, hun] = [woorden(b.s), woorden(puntStaat(ander))];
  const velden: ConflictVeld[] = labels.map((label, i) => ({ label, uw: uw[i], ander: hun[i] }));
  return (
    <ConflictVergelijk
      velden={velden}
      anderDoor={ander.door?.naam}
      bezig={b.handeling.bezig}
      onHoudUw={() => void b.houdUw()}
      onNeemAnder={b.neemAnder}
    />
  );
}
