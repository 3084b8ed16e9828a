export { AanmeldenScherm as default } from '@meldbaken/organisatie/web';
