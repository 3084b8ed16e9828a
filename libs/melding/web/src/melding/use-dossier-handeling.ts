import {
  isGeweigerd,
  useHandeling,
  type Document,
  type Handeling,
  type MeldingNaHandelingFragment,
  type MetUitkomst,
} from '@meldbaken/platform/graphql-client';
import { useDossier } from './dossier-context';

/** An act on this report. When the server says that there is none, access has ended: the page asks at once, and closes. */
export function useDossierHandeling<V extends Record<string, unknown>>(
  document: Document<MetUitkomst<MeldingNaHandelingFragment>, V>,
): Handeling<MeldingNaHandelingFragment, V> {
  const { ververs } = useDossier();
  const handeling = useHandeling(document);
  return {
    ...handeling,
    voer: async (variabelen) => {
      const uitkomst = await handeling.voer(variabelen);
      if (isGeweigerd(uitkomst) && uitkomst.code === 'NIET_GEVONDEN') ververs();
      return uitkomst;
    },
  };
}
