// Keeps `custom-elements.json` equal to what the build read from the sources.
import {readFileSync} from 'node:fs';
import {keep} from './keep.mjs';

await keep('custom-elements.json', readFileSync('reports/custom-elements.json', 'utf8'));
