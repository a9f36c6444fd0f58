import js from '@eslint/js'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'site'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 250 }],
      'regexp/require-unicode-regexp': 'error',
      'regexp/match-any': ['error', { allows: ['[^]', 'dotAll'] }],
      // A name says what is matched, also where nobody asks for the group.
      'regexp/no-unused-capturing-group': ['error', { allowNamed: true }],
      // Alternatives of one letter beside longer ones, letters of the alphabet one by one, ranges of Latin-1: as said.
      'regexp/prefer-character-class': 'off',
      'regexp/prefer-range': 'off',
      'regexp/no-obscure-range': 'off',
    },
  },
  {
    files: ['src/**', 'bin/**', 'scripts/**'],
    rules: { 'regexp/no-super-linear-move': 'error', 'regexp/prefer-named-capture-group': 'error' },
  },
  {
    files: ['tests/**'],
    rules: { 'regexp/no-super-linear-backtracking': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
  {
    files: ['bin/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
)
