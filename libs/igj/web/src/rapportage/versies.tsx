import { Trans, useLingui } from '@lingui/react/macro';
import { verschil, type Hoofdstuk } from '@meldbaken/igj/model';
import { Ophalen, useVraag } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Keuze, Moment, Onzichtbaar, Stapel, Uitklap } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { alsTeksten, inhoudVan, type Versie } from './rapportage-delen';
import { RapportageVersiesDocument } from './rapportage.graphql';

interface VersiesProps {
  readonly rapportId: string;
  readonly hoofdstuk: Hoofdstuk;
  /** The newest version, so that a new one is fetched. */
  readonly nieuwste: number;
}

/** Who wrote what: any two versions of a chapter, with what changed between them. Fetched when opened. */
export function Versies({ rapportId, hoofdstuk, nieuwste }: VersiesProps): ReactNode {
  const [open, zetOpen] = useState(false);
  if (nieuwste < 2) return null;
  return (
    <Uitklap titel={<Trans>Vergelijk versies ({nieuwste})</Trans>} onWissel={zetOpen}>
      {open && <Opgehaald key={nieuwste} rapportId={rapportId} hoofdstuk={hoofdstuk} />}
    </Uitklap>
  );
}

function Opgehaald({ rapportId, hoofdstuk }: Omit<VersiesProps, 'nieuwste'>): ReactNode {
  const vraag = useVraag(
    RapportageVersiesDocument,
    useMemo(() => ({ id: rapportId, hoofdstuk: hoofdstuk.code }), [rapportId, hoofdstuk]),
  );
  return (
    <Ophalen vraag={vraag}>
      {({ rapportageVersies }) => rapportageVersies && <Vergelijk hoofdstuk={hoofdstuk} versies={rapportageVersies} />}
    </Ophalen>
  );
}

function Vergelijk({ hoofdstuk, versies }: { hoofdstuk: Hoofdstuk; versies: readonly Versie[] }): ReactNode {
  const { t } = useLingui();
  const [van, kiesVan] = useState(versies[1]?.versie ?? 0);
  const [naar, kiesNaar] = useState(versies[0]?.versie ?? 0);
  const opties = versies.map((v) => ({ waarde: String(v.versie), label: t`Versie ${v.versie}, ${v.door}` }));
  const oud = versies.find((v) => v.versie === van);
  const nieuw = versies.find((v) => v.versie === naar);
  const teksten = (v: Versie | undefined): ReturnType<typeof alsTeksten> =>
    alsTeksten(hoofdstuk, inhoudVan(hoofdstuk, v));
  const was = teksten(oud);
  const anders = teksten(nieuw).filter((x) => was.find((o) => o.code === x.code)?.tekst !== x.tekst);
  return (
    <Stapel>
      <Keuze
        label={t`Van`}
        leeg={false}
        value={String(van)}
        opties={opties}
        onChange={(e) => kiesVan(Number(e.target.value))}
      />
      <Keuze
        label={t`Naar`}
        leeg={false}
        value={String(naar)}
        opties={opties}
        onChange={(e) => kiesNaar(Number(e.target.value))}
      />
      {nieuw && (
        <Bij>
          <Trans>
            {nieuw.door} schreef versie {nieuw.versie}
          </Trans>
          , <Moment moment={nieuw.op} />
        </Bij>
      )}
      {anders.length === 0 && (
        <p>
          <Trans>Deze versies zijn gelijk.</Trans>
        </p>
      )}
      {anders.map(({ code, label, tekst }) => (
        <Kaart key={code} titel={label}>
          <Verschil oud={was.find((o) => o.code === code)?.tekst ?? ''} nieuw={tekst} />
        </Kaart>
      ))}
    </Stapel>
  );
}

/** Words that went and came, also for who hears the page. */
function Verschil({ oud, nieuw }: { oud: string; nieuw: string }): ReactNode {
  return (
    <p>
      {verschil(oud, nieuw).map(({ soort, tekst }, i) => {
        if (soort === 'GELIJK') return <span key={i}>{tekst}</span>;
        if (soort === 'WEG')
          return (
            <del key={i}>
              <Onzichtbaar>
                <Trans>Weg:</Trans>{' '}
              </Onzichtbaar>
              {tekst}
            </del>
          );
        return (
          <ins key={i}>
            <Onzichtbaar>
              <Trans>Nieuw:</Trans>{' '}
            </Onzichtbaar>
            {tekst}
          </ins>
        );
      })}
    </p>
  );
}
