import { useLingui } from '@lingui/react/macro';
import {
  Ga,
  Ophalen,
  Pagina,
  useHandeling,
  usePadDeel,
  useVraag,
  type PersoonDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { dagVan, Radios, useNu } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { DagVeld } from '../delen/dag-veld';
import { Onvindbaar, useMag } from '../delen/recht';
import { PersoonDocument } from '../persoon/persoon.graphql';
import { alsInvoer, gegevensVan } from './gegevens';
import { GegevensBotsing } from './gegevens-botsing';
import { GegevensFormulier } from './gegevens-formulier';
import { GegevensVelden } from './gegevens-velden';
import { DienstverbandWijzigenDocument } from './gegevens.graphql';
import { useGegevens } from './use-gegevens';

/** Changes what is known of somebody: from a day on, or because it was wrong. */
export default function WijzigenScherm(): ReactNode {
  const { t } = useLingui();
  const nummer = usePadDeel('nummer');
  const mag = useMag().vastleggen;
  const vraag = useVraag(
    PersoonDocument,
    useMemo(() => ({ nummer }), [nummer]),
  );
  const [eerste, zetEerste] = useState<PersoonDelenFragment>();
  const d = vraag.data?.dienstverbandVanNummer;
  // The form begins with what was read first: a later answer must not take away what was typed.
  if (d && !eerste) zetEerste(d);
  if (!mag || d === null) return <Onvindbaar />;
  if (eerste) return <Wijzig d={eerste} />;
  return (
    <Pagina titel={t`Wijzig`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

function Wijzig({ d }: { readonly d: PersoonDelenFragment }): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const handeling = useHandeling(DienstverbandWijzigenDocument);
  const { g, zet, mist } = useGegevens(gegevensVan(d));
  const [waarom, zetWaarom] = useState<'VERANDERD' | 'FOUT' | null>(null);
  const [vanaf, zetVanaf] = useState<string | null>(vandaag);
  const [klaar, zetKlaar] = useState<string | null>(null);
  const [fout, zetFout] = useState(false);
  const { uitkomst } = handeling;
  const ander = uitkomst?.__typename === 'DienstverbandVersieVerouderd' ? uitkomst.huidig : null;
  const pad = `/personen/${encodeURIComponent(d.personeelsnummer)}`;
  const maak = (versie: number): Parameters<typeof handeling.voer>[0] => ({
    id: d.id,
    versie,
    invoer: alsInvoer(g),
    vanaf: waarom === 'VERANDERD' ? vanaf : null,
  });
  const houdUw = async (versie: number): Promise<void> => {
    const uit = await handeling.voer(maak(versie));
    if (uit?.__typename === 'Dienstverband') zetKlaar(uit.personeelsnummer);
  };
  if (klaar !== null) return <Ga naar={`/personen/${encodeURIComponent(klaar)}`} />;
  return (
    <Pagina
      titel={t`Wijzig ${d.naam}`}
      zin={t`Wat u wijzigt, kan andere controles nodig maken. De oude gegevens blijven bewaard.`}
      fout={fout}
      kruimels={[{ label: t`Personen`, href: '/personen' }, { label: d.naam, href: pad }, { label: t`Wijzig` }]}
    >
      {ander && (
        <GegevensBotsing
          uw={g}
          ander={ander}
          bezig={handeling.bezig}
          onHoudUw={() => void houdUw(ander.versie)}
          onNeemAnder={() => zetKlaar(ander.personeelsnummer)}
        />
      )}
      {!ander && (
        <GegevensFormulier
          handeling={handeling}
          maak={() => maak(d.versie)}
          mist={() => [
            ...(waarom === null ? [{ veld: 'waarom', bericht: t`Kies waarom u dit wijzigt.` }] : []),
            ...(waarom === 'VERANDERD' && vanaf === null ? [{ veld: 'vanaf', bericht: t`Vul de dag in.` }] : []),
            ...mist(),
          ]}
          knop={t`Bewaar`}
          terug={pad}
          onKlaar={zetKlaar}
          onFout={zetFout}
        >
          {(fouten) => (
            <>
              <Radios
                label={t`Waarom wijzigt u dit?`}
                name="waarom"
                value={waarom}
                fout={fouten.find((f) => f.veld === 'waarom')?.bericht}
                onChange={(e) => zetWaarom(e.target.value === 'FOUT' ? 'FOUT' : 'VERANDERD')}
                opties={[
                  {
                    waarde: 'VERANDERD',
                    label: t`Het is veranderd`,
                    hint: t`Bijvoorbeeld een andere functie of een ander team.`,
                  },
                  { waarde: 'FOUT', label: t`Het klopte niet`, hint: t`Dan geldt dit vanaf het begin.` },
                ]}
              />
              {waarom === 'VERANDERD' && (
                <DagVeld label={t`Vanaf welke dag?`} name="vanaf" dag={vanaf} onDag={zetVanaf} fouten={fouten} />
              )}
              <GegevensVelden g={g} zet={zet} fouten={fouten} />
            </>
          )}
        </GegevensFormulier>
      )}
    </Pagina>
  );
}
