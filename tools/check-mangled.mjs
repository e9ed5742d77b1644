// Lets the compiler prove that the program with short names fits together (tools/rollup/mangle.mjs).
import {complaints, ENTRIES} from './rollup/mangle.mjs';

const found = complaints(ENTRIES);
if (found) {
  console.error(
    `With the short names of tools/rollup/mangle.mjs the types no longer fit:\n${found}`,
  );
  process.exitCode = 1;
}
