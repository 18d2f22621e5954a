import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Floors that turn values into values: they give the same answer on every machine, at any hour, in any language. */
const PURE = ['model', 'source/formats', 'stats', 'figures', 'geometry'].map(
  (floor) => `src/${floor}/**/*.ts`,
);

const BEYOND_PURE = [
  'window',
  'document',
  'navigator',
  'fetch',
  'Date',
  'Intl',
  'performance',
  'setTimeout',
  'console',
];

const RAW_HTML = 'data never becomes HTML: bind it as text or as an attribute';
const STRICT_CSP =
  'a strict Content-Security-Policy blocks it: use a class, an SVG attribute or static styles';
const OLD_PAGES = 'old libraries on the host page replace it';

const templates = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

const BANNED_SYNTAX = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    RAW_HTML,
  ],
  ['CallExpression[callee.object.name="document"][callee.property.name=/^write/]', RAW_HTML],
  ['Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS|DOMParser)$/]', RAW_HTML],
  ['Identifier[name="styleMap"]', STRICT_CSP],
  [`${templates}[value.raw=/\\sstyle=/]`, STRICT_CSP],
  [`${templates}[value.raw=/<style/]`, STRICT_CSP],
  [
    'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/\\drem\\b/]',
    'rem follows the host page: use em',
  ],
  ['ForInStatement', `${OLD_PAGES} and add enumerable keys: use for…of`],
  ['MemberExpression[object.name="Array"][property.name="from"]', `${OLD_PAGES}: spread instead`],
  [
    'MethodDefinition[accessibility="private"]',
    'write #name: private to the language, not only to the compiler',
  ],
].map(([selector, message]) => ({ selector, message }));

/** What Prototype.js and MooTools give another meaning, in modules that run on their pages. */
const REPLACED = [
  [
    'CallExpression[callee.property.name="entries"][arguments.length=0]',
    `${OLD_PAGES}: walk a map itself, and a list by numbered()`,
  ],
  [
    'CallExpression[callee.property.name="bind"][arguments.length>1]',
    `${OLD_PAGES}: write an arrow function`,
  ],
  [
    'MemberExpression[property.name=/^(scrollTo|getElementsByClassName)$/]',
    `${OLD_PAGES} for elements: set scrollTop, or use querySelectorAll`,
  ],
].map(([selector, message]) => ({ selector, message }));

const BANNED_IN_TESTS = [
  [
    'MemberExpression[object.name=/^(describe|it)$/][property.name=/^(skip|only)$/]',
    'delete the test or mend it',
  ],
  [
    'CallExpression[callee.name="expect"][arguments.0.type="Literal"]',
    'a test that cannot fail tests nothing',
  ],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ['dist', 'dist-demo', 'coverage', '.cache', 'bench/results'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // a text is taken apart into code points on purpose
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },

  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y, jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-template-arrow': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-static-styles': 'error',
      // a parameter whose name and type say it all needs no line of its own
      'jsdoc/check-param-names': ['error', { disableMissingParamChecks: true }],
      'jsdoc/check-tag-names': [
        'error',
        {
          definedTags: [
            'tagname',
            'slot',
            'csspart',
            'cssprop',
            'cssstate',
            'fires',
            'attr',
            'status',
            'since',
            'summary',
          ],
        },
      ],
      'jsdoc/no-types': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ArrowFunctionExpression: true, ClassDeclaration: true, FunctionDeclaration: true },
        },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
    },
  },

  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: { 'no-restricted-syntax': ['error', ...BANNED_SYNTAX, ...REPLACED] },
  },

  {
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...BEYOND_PURE.map((name) => ({
          name,
          message: 'this floor is pure: it knows no page, clock or locale',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'the same data gives the same picture' },
        ...['toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare'].map((property) => ({
          property,
          message: 'this floor is pure: words and their order belong to strings',
        })),
      ],
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...BANNED_IN_TESTS],
      'no-restricted-globals': [
        'error',
        { name: 'setTimeout', message: 'wait for the event, not for the time' },
      ],
      // chai's assertions are properties, and its types are thenable
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // an element comes from a template
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },

  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [...tseslint.configs.recommended],
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
  { files: ['demo/**/*.js'], rules: { 'no-restricted-syntax': ['error', ...BANNED_SYNTAX] } },
);
