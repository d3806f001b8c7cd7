import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Tailwind's physical sides; the logical ones (ms-, pe-, start-, text-end …) turn round with the language. */
const physical = String.raw`/(^|[\s:])-?((scroll-)?[mp][lr]|left|right|border-[lr]|rounded-([lr]|[tb][lr])|text-(left|right)|float-(left|right)|clear-(left|right))(-|\s|$)/`;
const classes = 'JSXAttribute:matches([name.name=/^class/], [name.namespace.name="class"])';
const sides = {
  message:
    'Say start or end, not left or right (ms-, pe-, start-, text-end …): the page may run from right to left.',
};

export default defineConfig(
  globalIgnores(['dist', 'dist.*', '.astro', '.cache', 'content', 'test/fixtures']),
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // `strictest` asks for brackets where a key may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/unbound-method': 'off',
      // Numbers read well in text; anything else is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // `.astro` modules are `any` to the typed rules.
    files: ['test/components/**/*.ts', 'src/components/{prose,guides}/components.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // Declarations of types may name a module where they use it.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  ts.configs.recommended.map((config) => ({ ...config, files: ['**/*.astro', '**/*.mjs'] })),
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: `${classes} Literal[value=${physical}]`, ...sides },
        { selector: `${classes} TemplateElement[value.raw=${physical}]`, ...sides },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    // Commands run before packages are there, and talk to a terminal.
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
