export {
  type Dag,
  dagInWoorden,
  dagVan,
  inMinuten,
  isDag,
  isMoment,
  momentInWoorden,
} from '@meldbaken/platform/waarden';
