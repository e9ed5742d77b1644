// Lets the compiler prove that the program with short names fits together (tools/rollup/mangle.mjs).
import {complaints} from './rollup/mangle.mjs';

const found = complaints(['src/cairn.ts', 'src/isolated.ts']);
if (found) {
  console.error(
    `With the short names of tools/rollup/mangle.mjs the types no longer fit:\n${found}`,
  );
  process.exitCode = 1;
}
