import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { bareText } from './src/cli/lint/bare-text.mjs';
import { houseRules } from './src/cli/lint/house-rules.mjs';

const typescript = ['**/*.{ts,tsx,mts}'];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'public/', 'playwright-report/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Which of the two reads better is the author's choice.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    // They may not import React (.dependency-cruiser.mjs), and the rules compile each file as a part of it.
    ignores: ['src/{careers,cli,content,engine}/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { fitpath: { rules: { 'bare-text': bareText } } },
    rules: {
      'fitpath/bare-text': 'error',
      'jsx-a11y/label-has-associated-control': ['error', { controlComponents: ['Select', 'TextField'] }],
      // A named region that scrolls takes focus, so that a keyboard can scroll it (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
    },
  },
  ...houseRules,
  // One idea a file. What is made by a command is not read.
  { files: ['src/**'], ignores: ['src/i18n/messages.d.ts'], rules: { 'max-lines': ['error', 200] } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Fixtures are known to be there; an assertion that fails is a test that fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Tests on purpose hand over what is not of the type.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['tests/**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock)$/]',
          message:
            'Files share their modules: what one puts in a place comes too late where another has loaded it. Say it in tests/setup.ts, for all.',
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}', 'src/cli/**', 'tests/**', '*.config.ts'],
    languageOptions: { globals: globals.node },
  },
  { files: ['tests/bench/peers/*.js'], languageOptions: { globals: globals.browser } },
);
