export { GEEN_WKKGZ, alleenJeugd } from './alleen-jeugd.model';
export { JEUGD_AANNAME, VELDEN_JEUGD, alsJeugdVeld } from './velden-jeugd.model';
