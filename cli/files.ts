/** Reads and writes the files that are named on the command line. */
import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {assertCheck, DefinitionError} from '../src/engine/definition.js';
import {explain} from '../src/engine/format/explain.js';
import type {CheckFile} from '../src/engine/check-file.js';
import {UsageError, type World} from './world.js';

export function readText({cwd}: World, file: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${String((error as Error).message)}`);
  }
}

export function readJson(world: World, file: string): unknown {
  const text = readText(world, file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${String((error as Error).message)}`);
  }
}

export function readCheck(world: World, file: string): CheckFile {
  const value = readJson(world, file);
  try {
    assertCheck(value);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new UsageError(`${file} is no check yet. ${explain(error)}`);
  }
  return value as CheckFile;
}

export function write({cwd, print}: World, file: string, text: string): void {
  try {
    writeFileSync(resolve(cwd, file), text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${String((error as Error).message)}`);
  }
  print(`Wrote ${file}.`);
}

export function writeJson(world: World, file: string, value: unknown): void {
  write(world, file, `${JSON.stringify(value, null, 2)}\n`);
}
