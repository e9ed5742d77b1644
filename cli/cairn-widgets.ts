#!/usr/bin/env node
/** The command `cairn-widgets`. */
import {run} from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  now: new Date(),
  // The built command is in the same folder as the widgets.
  dist: new URL(import.meta.url.endsWith('.ts') ? '../dist/' : './', import.meta.url),
  print: (text) => {
    console.log(text);
  },
  complain: (text) => {
    console.error(text);
  },
});
