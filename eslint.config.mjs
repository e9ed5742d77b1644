// What the compiler does not see: floating promises, templates that lit or a screen reader stumbles over.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const unused = ['error', {ignoreRestSiblings: true, argsIgnorePattern: '^_'}];

// A plugin of chai says that `equal` gives a promise; it does so for snapshots of markup only.
const equal = {from: 'file', name: 'Equal', path: 'node_modules/@types/chai/index.d.ts'};

const REPLACED = {
  object: 'Array',
  property: 'from',
  message: 'MooTools and Prototype.js replace it. Spread instead.',
};

export default defineConfig(
  globalIgnores([
    '**/__snapshots__',
    'dist',
    'reports',
    'coverage',
    '.stryker-tmp',
    'demo/embed/built',
    'tests/frameworks/apps',
    'src/locales/generated',
  ]),
  js.configs.recommended,
  {rules: {'no-unused-vars': unused}},
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: [equal]}],
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A strict Content-Security-Policy forbids what is inline.
      'lit/ban-attributes': ['error', 'style', 'onclick', 'onchange', 'onsubmit'],
      'lit/lifecycle-super': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {'no-console': ['error', {allow: ['warn', 'error']}]},
  },
  {
    // What runs on the pages of others.
    files: ['src/**'],
    ignores: ['src/lint/**', 'src/exchange/**', 'src/server/**'],
    rules: {'no-restricted-properties': ['error', REPLACED]},
  },
  {
    files: ['src/engine/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'NewExpression[callee.name=Date][arguments.length=0]',
          'CallExpression[callee.name=Date]',
        ].map((selector) => ({selector, message: 'The clock is an argument.'})),
      ],
      'no-restricted-globals': ['error', 'performance', 'crypto'],
      'no-restricted-properties': [
        'error',
        REPLACED,
        {object: 'Date', property: 'now', message: 'The clock is an argument.'},
        {object: 'Math', property: 'random', message: 'Chance is an argument.'},
      ],
    },
  },
  {
    files: ['tests/**'],
    // A test may fail on what is not there, and hand over what does nothing.
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['bench/subjects/*.js'],
    languageOptions: {globals: {QUIZ: 'readonly'}},
  },
  {
    // Some of what these say is run in a page.
    files: [
      'bench/**',
      'demo/**',
      'integrations/**/*.js',
      'site/*.js',
      'src/frame/**',
      'tests/**/*.js',
      'audit/*.mjs',
      'tests/{audit,privacy,hostile,wordpress,frameworks,print,server,site}/*.mjs',
      'tools/{screens,picture,heights,cases}.mjs',
      'tools/result-heights/page.js',
    ],
    languageOptions: {globals: globals.browser},
  },
);
