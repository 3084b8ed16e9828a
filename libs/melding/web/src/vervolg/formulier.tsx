import { useLingui } from '@lingui/react/macro';
import { VERVOLG, vervolgLabel, vervolgVormFouten } from '@meldbaken/melding/model';
import { StoringBericht, foutenVan, isGeweigerd, useHandeling, useSleutel } from '@meldbaken/platform/graphql-client';
import { Bericht, ConflictVergelijk, dagVan, useNu, VensterFormulier, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { begin, regels, tekstenVan, type Ingevuld, type Onderdeel, type Vervolg } from './onderdeel';
import { Velden } from './velden';
import { VervolgVastleggenDocument } from './vervolg.graphql';

export interface VervolgFormulierProps {
  readonly vervolg: Vervolg;
  readonly soort: Onderdeel['soort'];
  readonly code: string;
  /** The part that is changed; null for a new one. */
  readonly deel: Onderdeel | null;
  readonly onKlaar: (zin: string) => void;
  readonly onTerug: () => void;
}

/** Writes down one part, or a new version of it. */
export function VervolgFormulier({ vervolg, soort, code, deel, onKlaar, onTerug }: VervolgFormulierProps): ReactNode {
  const { t } = useLingui();
  const d = VERVOLG[soort];
  const vandaag = dagVan(useNu());
  const vastleggen = useHandeling(VervolgVastleggenDocument);
  const [sleutel, nieuweSleutel] = useSleutel();
  const [waarde, schrijf] = useState<Ingevuld>(() => begin(d, code, deel));
  const [poging, zetPoging] = useState(0);

  const verstuur = async (versie: number | undefined, id: string | undefined): Promise<void> => {
    zetPoging((n) => n + 1);
    if (vervolgVormFouten(waarde, vandaag).length > 0) return;
    const teksten = Object.entries(waarde.teksten).map(([veld, tekst]) => ({ code: veld, tekst }));
    const invoer = { ...waarde, kenmerken: [...waarde.kenmerken], teksten, id, versie };
    const uit = await vastleggen.voer({ sleutel, meldingId: vervolg.meldingId, invoer });
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'VervolgDeel')
      onKlaar(d.codes.length > 1 ? t`Bewaard: ${vervolgLabel(soort, uit.code)}.` : t`Bewaard.`);
    else if (uit !== null) nieuweSleutel();
  };
  const { uitkomst } = vastleggen;
  if (uitkomst?.__typename === 'VervolgVersieVerouderd')
    return (
      <Botsing
        waarde={waarde}
        huidig={uitkomst.huidig}
        vervolg={vervolg}
        bezig={vastleggen.bezig}
        onHoudUw={() => void verstuur(uitkomst.huidig.versie, uitkomst.huidig.id)}
        onNeemAnder={onTerug}
      />
    );
  const geweigerd = isGeweigerd(uitkomst) ? uitkomst : null;
  const eigen: Fout[] = vervolgVormFouten(waarde, vandaag).map((w) => ({ veld: w.veld ?? 'code', bericht: w.bericht }));
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : foutenVan(geweigerd);
  return (
    <VensterFormulier
      onVerstuur={(e: SubmitEvent) => {
        e.preventDefault();
        void verstuur(deel?.versie, deel?.id);
      }}
      onTerug={onTerug}
      bezig={vastleggen.bezig}
      fouten={fouten}
      poging={poging}
    >
      {vastleggen.storing && (
        <StoringBericht storing={vastleggen.storing} onOpnieuw={() => void vastleggen.opnieuw()} />
      )}
      {geweigerd && (geweigerd.watDan !== null || geweigerd.fouten.length === 0) && (
        <Bericht soort="waarschuwing" titel={t`Dit kan nog niet`}>
          {fouten.length === 0 && `${geweigerd.bericht} `}
          {geweigerd.watDan}
        </Bericht>
      )}
      <Velden
        waarde={waarde}
        zet={(anders) => schrijf((w) => ({ ...w, ...anders }))}
        fouten={fouten}
        beslissers={vervolg.beslissers}
        kiesCode={!d.enkel && d.codes.length > 1}
      />
    </VensterFormulier>
  );
}

interface BotsingProps {
  readonly waarde: Ingevuld;
  readonly huidig: Onderdeel;
  readonly vervolg: Vervolg;
  readonly bezig: boolean;
  readonly onHoudUw: () => void;
  readonly onNeemAnder: () => void;
}

/** Both versions side by side: nothing is lost. */
function Botsing({ waarde, huidig, vervolg, bezig, onHoudUw, onNeemAnder }: BotsingProps): ReactNode {
  const mijn = regels(waarde, vervolg.beslissers.find((b) => b.id === waarde.wieId)?.naam ?? null);
  const ander = regels({ ...huidig, teksten: tekstenVan(huidig) }, huidig.wie?.naam ?? null);
  return (
    <ConflictVergelijk
      velden={mijn.map((r, i) => ({ label: r.label, uw: r.waarde, ander: ander[i]?.waarde }))}
      anderDoor={huidig.door.naam}
      bezig={bezig}
      onHoudUw={onHoudUw}
      onNeemAnder={onNeemAnder}
    />
  );
}
