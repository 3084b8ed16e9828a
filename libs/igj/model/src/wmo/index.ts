export { GROND_VAN, MELD_TERMIJNEN, meldTermijnen, zinVoor } from './autoriteit.model';
export { type Gemeente, kiesGemeente } from './gemeente.model';
export { rechtmatigheidFouten } from './rechtmatigheid.model';
