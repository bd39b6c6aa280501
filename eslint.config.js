import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { bareText } from './src/cli/lint/bare-text.mjs';
import { houseRules } from './src/cli/lint/house-rules.mjs';

// Rules of our own. What others have thought of is in .oxlintrc.json.
export default defineConfig(
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { fitpath: { rules: { 'bare-text': bareText } } },
    rules: { 'fitpath/bare-text': 'error' },
  },
  ...houseRules,
);
