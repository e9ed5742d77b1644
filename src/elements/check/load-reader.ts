/** Loads `check-reader.js`, which every other widget does without. */
import {LateModule} from '../../element/late-module.js';

const module = new LateModule({
  file: 'check-reader.js',
  load: () => import('./check-reader.js'),
  attempts: 3,
});

export async function loadReader() {
  const {readCheck} = await module.load();
  return readCheck;
}
